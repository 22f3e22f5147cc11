"""What all activities have: an id, what is asked, how the recap tells them, what they come to."""

from typing import TYPE_CHECKING

from kiosk.catalog.id_reader import own_id
from kiosk.catalog.memory_reader import known_variable, read_assignments
from kiosk.catalog.name_reader import check_name
from kiosk.catalog.node import Mark, Scalar, peek
from kiosk.catalog.record import Record, open_record
from kiosk.catalog.saying import say
from kiosk.catalog.source_reader import read_sources
from kiosk.engine.activity import Outcome
from kiosk.engine.text import Text

if TYPE_CHECKING:
    from kiosk.catalog.step_reader import StepReader


def entry_id(record: Record) -> str:
    """Return the id of an entry of a list."""
    name = record.word("id")
    if name:
        check_name(record.page, name, record.value_mark("id"), say("this entry"))
    return name


def check_entry_ids(record: Record, field: str) -> None:
    """Report entries of a list with the same id."""
    seen: dict[str, Mark] = {}
    for node in record.items(field):
        inner = peek(node, "id")
        if not isinstance(inner, Scalar):
            continue
        if inner.text in seen:
            record.page.complain(
                "duplicate-id", inner.mark,
                say("«{name}» is already in line {line}", name=inner.text,
                    line=seen[inner.text].line),
                say("Give one of them another id."),
            )
        seen.setdefault(inner.text, inner.mark)


def task_id(reader: "StepReader", record: Record) -> str:
    """Return the id of an activity, which no other one and no choice may have."""
    return own_id(reader.page, record, "activity", reader.draft.choices)


def read_prompt(reader: "StepReader", record: Record, field: str) -> Text:
    """Return what the visitor is asked to do."""
    return reader.text(record, field, "prompt", "what the visitor is asked to do")


def read_station(reader: "StepReader", record: Record) -> Text | None:
    """Return the name of the activity in the recap, None when it is left out there."""
    return reader.optional_text(record, "station", "station", "name of this in the recap")


def read_recap(reader: "StepReader", record: Record) -> Text | None:
    """Return the activity as the recap tells it, None when there is nothing to tell."""
    return reader.optional_text(record, "recap", "recap", "the activity, told in the recap")


def read_count(reader: "StepReader", record: Record) -> str | None:
    """Return the variable that counts, None where nobody counts or it cannot."""
    name = record.word("count")
    if not name:
        return None
    mark = record.value_mark("count")
    variable = known_variable(reader.page, name, reader.draft.variables, mark)
    if variable is None:
        return None
    first = variable.allowed[0]
    if isinstance(first, bool) or not isinstance(first, int):
        reader.page.complain(
            "wrong-type", mark,
            say("«{name}» cannot count", name=name),
            say("Declare it under «remember», for example: {name}: count 0..5.", name=name),
        )
        return None
    return name


def read_outcome(reader: "StepReader", record: Record) -> Outcome:
    """Return what the activity comes to: the fields `feedback`, `set` and `sources`."""
    return Outcome(
        feedback=reader.optional_text(record, "feedback", "explanation",
                                      "what is said after the activity"),
        assignments=read_assignments(reader.page, record.node("set"), reader.draft.variables),
        sources=read_sources(record),
    )


def read_named_outcome(reader: "StepReader", record: Record, name: str) -> Outcome:
    """Return one of several outcomes, by the name of its field."""
    node = record.node(name)
    if node is None:
        return Outcome()
    inner = open_record(reader.page, node, say("an outcome"), (), ("feedback", "set", "sources"),
                        record.mark_of(name))
    return read_outcome(reader, inner)
