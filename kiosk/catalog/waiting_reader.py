"""The other side takes its time: somebody writes and deletes, has read, is silent."""

import re
from typing import TYPE_CHECKING

from kiosk.catalog.record import Record
from kiosk.catalog.saying import say
from kiosk.catalog.vocabulary import SILENCE_MOST_S
from kiosk.engine.screenplay import Draft, Reads, Silence

if TYPE_CHECKING:
    from kiosk.catalog.step_reader import StepReader

_SECONDS = re.compile(r"([0-9]{1,2})\s*s")


def read_draft(reader: "StepReader", record: Record, field: str) -> Draft | None:
    """Return that somebody writes and sends nothing; None when nobody knows who."""
    person = _person(reader, record, field)
    return Draft(person) if person else None


def read_reads(reader: "StepReader", record: Record, field: str) -> Reads | None:
    """Return that somebody has read what was written; None when nobody knows who."""
    person = _person(reader, record, field)
    return Reads(person) if person else None


def read_silence(reader: "StepReader", record: Record, field: str) -> Silence | None:
    """Return how long nobody writes; None when that is not understood."""
    found = _SECONDS.fullmatch(record.word(field))
    if found and 1 <= int(found[1]) <= SILENCE_MOST_S:
        return Silence(float(found[1]))
    record.page.complain(
        "wrong-type", record.value_mark(field),
        say("«{name}» is not understood", name=field),
        say("Write seconds from 1 to {most}, for example: silence: 3 s.", most=SILENCE_MOST_S),
    )
    return None


def _person(reader: "StepReader", record: Record, field: str) -> str:
    return record.one_of(field, tuple(reader.draft.cast), kind="person")
