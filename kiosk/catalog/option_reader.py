"""One thing that can be said, done or answered, next to what follows from it."""

from typing import TYPE_CHECKING

from kiosk.catalog.id_reader import own_id
from kiosk.catalog.memory_reader import read_assignments
from kiosk.catalog.mood_reader import read_mood
from kiosk.catalog.node import Node
from kiosk.catalog.record import Record, open_record
from kiosk.catalog.saying import say
from kiosk.catalog.source_reader import read_sources
from kiosk.engine.screenplay import Option

if TYPE_CHECKING:
    from kiosk.catalog.step_reader import StepReader

_FIELDS = ("mood", "when", "locked", "once", "fallback", "set", "recap", "feedback", "sources",
           "steps")


def read_option(reader: "StepReader", node: Node) -> Option:
    """Return an option of a choice: a message (`say`) or something done (`do`)."""
    record = open_record(reader.page, node, say("an option"), ("id",), ("say", "do", *_FIELDS))
    says = "say" in record
    if says == ("do" in record):
        reader.page.complain(
            "say-or-do", record.mark,
            say("An option needs either «say» or «do»"),
            say("Write «say: …» for a message, «do: …» for something done."),
        )
    who = reader.draft.name_of(reader.draft.main)
    comment = f"option: {who} {reader.utters if says else 'does this'}"
    return _option(reader, record, "say" if says else "do", comment)


def read_answer(reader: "StepReader", node: Node) -> Option:
    """Return an answer to a question, a stop of a slider, or what can be voted for."""
    record = open_record(reader.page, node, say("an answer"), ("id", "text"),
                         ("helpful", *_FIELDS))
    return _option(reader, record, "text", "answer to the question above")


def _option(reader: "StepReader", record: Record, field: str, comment: str) -> Option:
    draft = reader.draft
    text = reader.text(record, field, "option", comment)
    when = record.node("when")
    question = reader.question(when) if when is not None else None
    _check_locked(reader, record)
    return Option(
        id=own_id(reader.page, record, "option", draft.options),
        says=field == "say",
        text=text,
        when=question.condition if question else None,
        locked=reader.optional_text(record, "locked", "locked",
                                    "why the option above cannot be taken now"),
        once=record.flag("once"),
        fallback=record.flag("fallback"),
        helpful=record.flag("helpful") if field == "text" else False,
        feedback=reader.optional_text(record, "feedback", "feedback",
                                      "answer to the option above"),
        sources=read_sources(record),
        mood=read_mood(record, draft, reader.texts.assets),
        recap=reader.optional_text(record, "recap", "recap",
                                   "the option above, told in the recap"),
        assignments=read_assignments(reader.page, record.node("set"), draft.variables),
        steps=reader.steps(record.node("steps")),
    )


def _check_locked(reader: "StepReader", record: Record) -> None:
    if "locked" in record and "when" not in record:
        reader.page.complain(
            "locked-without-when", record.mark_of("locked"),
            say("This option has a reason why it is not on offer, but is always on offer"),
            say("Add «when: …», or take «locked» out."),
        )
