"""A choice: what is asked, and the options next to what follows from them."""

from typing import TYPE_CHECKING

from kiosk.catalog.memory_reader import read_assignments
from kiosk.catalog.mood_reader import read_mood
from kiosk.catalog.name_reader import check_name
from kiosk.catalog.node import Mark, Node
from kiosk.catalog.record import Record, open_record
from kiosk.catalog.source_reader import read_sources
from kiosk.catalog.vocabulary import OPTIONS_LEAST, OPTIONS_MOST
from kiosk.engine.scenario import Choose, Option

if TYPE_CHECKING:
    from kiosk.catalog.step_reader import StepReader

_OPTION = ("say", "do", "mood", "when", "set", "recap", "feedback", "sources", "steps")


def read_choice(reader: "StepReader", record: Record, field: str) -> Choose:
    """Return the choice whose question stands in `field`."""
    prompt = reader.text(record, field, "question to the visitor")
    station = reader.optional_text(record, "station", "name of this decision in the recap")
    choice_id = _own_id(reader, record, "choice", reader.draft.choices)
    options = tuple(_option(reader, node) for node in record.items("options"))
    if "options" in record and not OPTIONS_LEAST <= len(options) <= OPTIONS_MOST:
        reader.page.complain(
            "number-of-options", record.mark_of("options"),
            f"There are {len(options)} options in this choice",
            f"Write {OPTIONS_LEAST} to {OPTIONS_MOST}.")
    elif options and all(option.when is not None for option in options):
        reader.page.warn(
            "options-may-vanish", record.mark_of("options"),
            "Every option of this choice has a condition",
            "Let at least one of them be there always, or nobody can go on.")
    return Choose(choice_id, prompt, options, station)


def _option(reader: "StepReader", node: Node) -> Option:
    record = open_record(reader.page, node, "an option", ("id",), _OPTION)
    draft = reader.draft
    says = "say" in record
    who = draft.name_of(draft.main)
    if says == ("do" in record):
        reader.page.complain("say-or-do", record.mark, "An option needs either «say» or «do»",
                             "Write «say: …» for a message, «do: …» for something done.")
    text = reader.text(record, "say" if says else "do",
                       f"option: {who} {'writes' if says else 'does this'}")
    when = record.node("when")
    question = reader.question(when) if when is not None else None
    return Option(
        id=_own_id(reader, record, "option", draft.options),
        says=says,
        text=text,
        when=question.condition if question else None,
        feedback=reader.optional_text(record, "feedback", "answer to the option above"),
        sources=read_sources(record),
        mood=read_mood(record, draft, reader.texts.assets),
        recap=reader.optional_text(record, "recap", "the option above, told in the recap"),
        assignments=read_assignments(reader.page, record.node("set"), draft.variables),
        steps=reader.steps(record.node("steps")),
    )


def _own_id(reader: "StepReader", record: Record, what: str, known: dict[str, Mark]) -> str:
    name, mark = record.word("id"), record.value_mark("id")
    if not name:
        return ""
    check_name(reader.page, name, mark, what)
    if name in known:
        reader.page.complain("duplicate-id", mark,
                             f"«{name}» is already {_article(what)} in line {known[name].line}",
                             "Give one of them another id.")
    known.setdefault(name, mark)
    return name


def _article(what: str) -> str:
    return f"an {what}" if what[0] in "aeiou" else f"a {what}"
