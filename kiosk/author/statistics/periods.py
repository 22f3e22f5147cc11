"""Days put together to weeks or months where there are too many to be told apart."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

from msgspec import Struct

from kiosk.journal.summary import UNKNOWN, Row

DAYS_MOST, WEEKS_MOST = 62, 420
"""So many days are shown one by one; of so many, their weeks."""


class Period(Struct, frozen=True):
    """A column of the chart."""

    name: str
    visits: int


def dates_of(rows: Iterable[Row]) -> list[tuple[date, int]]:
    """Return the days with a date and their visits, in order."""
    return sorted((date.fromisoformat(one.name), one.number or 0) for one in rows
                  if one.table == "day" and one.name != UNKNOWN)


def periods_of(dates: list[tuple[date, int]]) -> tuple[str, tuple[Period, ...]]:
    """Return ``day``, ``week`` or ``month``, and all of them from the first to the last one."""
    if not dates:
        return "day", ()
    first, last = dates[0][0], dates[-1][0]
    length = (last - first).days + 1
    kind = "day" if length <= DAYS_MOST else "week" if length <= WEEKS_MOST else "month"
    sums: Counter[date] = Counter()
    for one in range(length):
        sums[_begin(first + timedelta(one), kind)] += 0
    for day, visits in dates:
        sums[_begin(day, kind)] += visits
    form = "%m.%Y" if kind == "month" else "%d.%m."
    return kind, tuple(Period(day.strftime(form), visits) for day, visits in sorted(sums.items()))


def _begin(day: date, kind: str) -> date:
    match kind:
        case "week":
            return day - timedelta(day.weekday())
        case "month":
            return day.replace(day=1)
        case _:
            return day
