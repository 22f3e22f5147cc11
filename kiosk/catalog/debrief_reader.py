"""How a story ends and what is said afterwards."""

from dataclasses import dataclass

from kiosk.catalog.draft import Draft
from kiosk.catalog.mood_reader import read_mood
from kiosk.catalog.name_reader import check_name
from kiosk.catalog.node import Node, Scalar
from kiosk.catalog.record import Record, open_record
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
        scenario.page.complain("missing-value", scenario.mark_of("endings"), "There is no ending",
                               "Write at least one.")
    return {key.text: _ending(scenario, key, node, texts, draft)
            for key, node in scenario.named("endings")}


def _ending(
    scenario: Record, key: Scalar, node: Node, texts: TextReader, draft: Draft
) -> Ending:
    page, context = scenario.page, f"{draft.id}/endings"
    check_name(page, key.text, key.mark, "ending")
    record = open_record(page, node, "an ending", _ENDING, _ENDING_MORE, key.mark)
    return Ending(
        id=key.text,
        respect=texts.field(record, "respect", context, f"ending «{key.text}»: respect (title)"),
        text=texts.field(record, "text", context, f"ending «{key.text}»: what happens"),
        next_step=texts.field(record, "next_step", context, f"ending «{key.text}»: next step"),
        statements=tuple(
            texts.text(one, context, f"ending «{key.text}»: fixed statement", one.mark)
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
    record = open_record(scenario.page, node, "the recap", ("takeaways", "closing"), ("cards",),
                         scenario.mark_of("recap"))
    debrief = Debrief(
        cards=record.known_words("cards", tuple(draft.cards), "card"),
        takeaways=tuple(_takeaway(record, one, texts, context)
                        for one in record.items("takeaways")),
        closing=texts.field(record, "closing", context, "closing line"),
    )
    _check_unused(scenario, draft, debrief)
    return debrief


def _takeaway(recap: Record, node: Node, texts: TextReader, context: str) -> Takeaway:
    record = open_record(recap.page, node, "a takeaway", ("text", "sources"))
    return Takeaway(texts.field(record, "text", context, "to take away"), read_sources(record))


def _check_unused(scenario: Record, draft: Draft, debrief: Debrief) -> None:
    for field, used, do in (
        ("cards", draft.shown_cards | set(debrief.cards), "Show it with «- card: {name}»"),
        ("endings", draft.reached_endings, "Lead there with «- end: {name}»"),
    ):
        for key, _ in scenario.named(field):
            if key.text not in used and not draft.unreadable:
                scenario.page.warn(f"unused-{field[:-1]}", key.mark,
                                   f"Nothing leads to «{key.text}»",
                                   f"{do.format(name=key.text)}, or delete it.")
