"""The sums of a file of counts over some days."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

from kiosk.journal.key import Key

Thing: TypeAlias = "tuple[str, str, str, str]"
"""Story, event, part, option."""


class Days(NamedTuple):
    """The days that are looked at, both included; None: no end."""

    since: int | None = None
    until: int | None = None

    @property
    def bounds(self) -> tuple[int, int]:
        """As two numbers."""
        return (self.since or 0, 2**31 if self.until is None else self.until)


class Totals(NamedTuple):
    """Sums; each thing that was counted is in every one of them.

    Attributes:
        things: how often each happened, whoever was there.
        days: (day, event) → how often.
        languages, audiences: of visits.
    """

    things: "Counter[Thing]"
    days: "Counter[tuple[int, str]]"
    languages: "Counter[str]"
    audiences: "Counter[str]"


def totals_of(counts: Iterable[tuple[Key, int]]) -> Totals:
    """Return the sums of counts."""
    totals = Totals(Counter(), Counter(), Counter(), Counter())
    for key, count in counts:
        totals.things[key.scenario, key.event, key.part, key.option] += count
        totals.days[key.day, key.event] += count
        if key.event == "visit":
            totals.languages[key.language] += count
            totals.audiences[key.audience] += count
    return totals
