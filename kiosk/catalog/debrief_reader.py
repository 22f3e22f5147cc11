"""How a story ends and what is said afterwards."""

from dataclasses import dataclass

from kiosk.catalog.draft import Draft
from kiosk.catalog.mood_reader import read_mood
from kiosk.catalog.name_reader import check_name
from kiosk.catalog.node import Node, Scalar
from kiosk.catalog.record import Record, open_record
from kiosk.catalog.saying import say
from kiosk.catalog.source_reader import read_sources
from kiosk.catalog.text_reader import TextReader
from kiosk.engine.scenario import Ending, Takeaway
from kiosk.engine.text import Text

_ENDING = ("respect", "text", "next_step")
_ENDING_MORE = ("statements", "sources", "mood")
DEFAULT_MOOD = "calm"


def read_endings(scenario: Record, texts: TextReader, draft: Draft) -> dict[str, Ending]:
    """Return the endings by id."""
    if "endings" in scenario and not scenario.named("endings"):
        scenario.page.complain(
            "missing-value", scenario.mark_of("endings"),
            say("There is no ending"),
            say("Write at least one."),
        )
    return {key.text: _ending(scenario, key, node, texts, draft)
            for key, node in scenario.named("endings")}


def _ending(
    scenario: Record, key: Scalar, node: Node, texts: TextReader, draft: Draft
) -> Ending:
    page, context = scenario.page, f"{draft.id}/endings"
    check_name(page, key.text, key.mark, say("this ending"))
    record = open_record(page, node, say("an ending"), _ENDING, _ENDING_MORE, key.mark)
    return Ending(
        id=key.text,
        respect=texts.field(record, "respect", context, "respect",
                            f"ending «{key.text}»: respect (title)"),
        text=texts.field(record, "text", context, "ending", f"ending «{key.text}»: what happens"),
        next_step=texts.field(record, "next_step", context, "next_step",
                              f"ending «{key.text}»: next step"),
        statements=tuple(
            texts.text(one, context, "statement", f"ending «{key.text}»: fixed statement", one.mark)
            for one in record.items("statements")
        ),
        sources=read_sources(record),
        mood=read_mood(record, draft, texts.assets, DEFAULT_MOOD) or DEFAULT_MOOD,
    )


@dataclass(frozen=True)
class Debrief:
    """What is shown after every ending."""

    cards: tuple[str, ...]
    takeaways: tuple[Takeaway, ...]
    closing: Text


def read_debrief(scenario: Record, draft: Draft, texts: TextReader) -> Debrief:
    """Return the field `recap`; names nobody uses are reported as well."""
    node, context = scenario.node("recap"), f"{draft.id}/recap"
    if node is None:
        return Debrief((), (), Text({texts.language: ""}))
    record = open_record(scenario.page, node, say("the recap"), ("takeaways", "closing"),
                         ("cards",), scenario.mark_of("recap"))
    debrief = Debrief(
        cards=record.known_words("cards", tuple(draft.cards), "card"),
        takeaways=tuple(_takeaway(record, one, texts, context)
                        for one in record.items("takeaways")),
        closing=texts.field(record, "closing", context, "closing", "closing line"),
    )
    _check_unused(scenario, draft, debrief)
    return debrief


def _takeaway(recap: Record, node: Node, texts: TextReader, context: str) -> Takeaway:
    record = open_record(recap.page, node, say("a takeaway"), ("text", "sources"))
    text = texts.field(record, "text", context, "takeaway", "to take away")
    return Takeaway(text, read_sources(record))


def _check_unused(scenario: Record, draft: Draft, debrief: Debrief) -> None:
    for field, used, remedy in (
        ("cards", draft.shown_cards | set(debrief.cards),
         say("Show it with «- card: {name}», or delete it.")),
        ("endings", draft.reached_endings,
         say("Lead there with «- end: {name}», or delete it.")),
    ):
        for key, _ in scenario.named(field):
            if key.text not in used and not draft.unreadable:
                scenario.page.warn(
                    f"unused-{field[:-1]}", key.mark,
                    say("Nothing leads to «{name}»", name=key.text),
                    remedy.filled(name=key.text),
                )
