"""What a count belongs to."""

from collections import Counter
from datetime import date, timedelta
from typing import NamedTuple, TypeAlias

from kiosk.engine.effect import Count

UNKNOWN_DAY = 0
"""Counted while the terminal did not know the date."""

_EPOCH = date(1970, 1, 1)
_NO_CLOCK_BEFORE = date(2026, 1, 1)
"""A terminal without a clock of its own starts with an older date than its program."""


class Key(NamedTuple):
    """A day and a kind of thing that happened; a count has nothing else to it.

    Attributes:
        day: days since 1 January 1970, UNKNOWN_DAY where the date is not known.
        scenario, audience, part, option: empty: none.
    """

    day: int
    scenario: str
    language: str
    audience: str
    event: str
    part: str
    option: str


Counts: TypeAlias = "Counter[Key]"


def key_of(one: Count, day: int) -> Key:
    """Return what a count of this day belongs to."""
    return Key(day, one.scenario, one.language, one.audience, one.event, one.part, one.option)


def today() -> int:
    """Return this day as the terminal's clock has it."""
    return day_of(date.today())


def day_of(one: date) -> int:
    """Return a date as a day; UNKNOWN_DAY for one that no terminal can have seen."""
    return UNKNOWN_DAY if one < _NO_CLOCK_BEFORE else (one - _EPOCH).days


def month_begin(day: int) -> int:
    """Return the first day of the month a day is in."""
    return day - (_EPOCH + timedelta(days=day)).day + 1


def date_of(day: int) -> date | None:
    """Return the date of a day, None where it is not known."""
    return None if day == UNKNOWN_DAY else _EPOCH + timedelta(days=day)
