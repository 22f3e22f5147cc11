"""The sums of single days, for the attendant's panel."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from kiosk.journal.key import UNKNOWN_DAY, date_of

WEEK_DAYS = 7


class DaySums(NamedTuple):
    """What a day came to, over all stories, languages and audiences.

    Attributes:
        day: None: the terminal does not know the date.
        minutes: all visits together, from the first to the last touch.
        left, idle_resets, button_resets, restarts: how visits came to their end.
    """

    day: date | None
    visits: int
    minutes: int
    started: int
    ended: int
    help: int
    left: int
    idle_resets: int
    button_resets: int
    restarts: int


_EVENTS = ("visit", "minutes", "started", "ended", "help", "left", "idle_reset", "button_reset",
           "restarted")
"""The events of the sums, in their order."""


def sums_of(counts: Mapping[tuple[int, str], int], day: int) -> tuple[DaySums, ...]:
    """Return the sums of a day and the six days before it, the newest first.

    Args:
        counts: (day, event) → how often. Where the date is not known there is only one day.
    """
    days = [day] if day == UNKNOWN_DAY else [day - back for back in range(WEEK_DAYS)]
    return tuple(
        DaySums(date_of(one), *(counts.get((one, event), 0) for event in _EVENTS))
        for one in days)
