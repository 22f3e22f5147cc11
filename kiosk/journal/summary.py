"""What may be told of a terminal's counts: sums over days, without the small ones."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kiosk.journal.key import date_of
from kiosk.journal.threshold import LEAST_TOLD, told
from kiosk.journal.totals import Totals

ENDS = ("left", "idle_reset", "button_reset", "restarted")
OTHER = "other"
"""A visit that ended in another way, by a fault."""

OPEN = "open"
"""A story that came to no ending."""

UNKNOWN = "unknown"


@dataclass(frozen=True)
class Row:
    """A number that may be told.

    Attributes:
        table: what it is about: one of TABLES.
        part: the question an answer belongs to; empty: none.
        number: how often; None where nobody may tell it.
        withheld: how many terminals had a number here and may not tell it.
    """

    table: str
    story: str
    part: str
    name: str
    number: int | None
    withheld: int = 0


TABLES = ("about", "day", "minutes", "language", "audience", "end", "started", "ending", "help",
          "activity", "answer")
"""The tables of a summary, in their order.

`day` has the visits of each day, `minutes` those of days with enough visits, `ending` also how many
stories came to none.
"""


def summary_of(totals: Totals) -> tuple[Row, ...]:
    """Return what may be told of one terminal."""
    return (Row("about", "", "", "terminals", 1), *_of_days(totals), *_of_visits(totals),
            *_of_stories(totals))


def _of_days(totals: Totals) -> Iterator[Row]:
    days = sorted({day for day, event in totals.days if event == "visit"})
    visits = {day: totals.days[day, "visit"] for day in days}
    for day in days:
        yield Row("day", "", "", _day_name(day), visits[day])
    for day in days:
        if visits[day] >= LEAST_TOLD:
            yield Row("minutes", "", "", _day_name(day), totals.days[day, "minutes"])


def _day_name(day: int) -> str:
    date = date_of(day)
    return UNKNOWN if date is None else date.isoformat()


def _of_visits(totals: Totals) -> Iterator[Row]:
    yield from _rows("language", totals.languages)
    yield from _rows("audience", {name or UNKNOWN: one for name, one in totals.audiences.items()})
    ends: Counter[str] = Counter()
    for (_, event, _, _), count in totals.things.items():
        if event in ENDS:
            ends[event] += count
    # All ends together are the visits, whose number is known.
    ends[OTHER] = max(0, totals.languages.total() - ends.total())
    yield from _rows("end", {name: count for name, count in ends.items() if count})


def _of_stories(totals: Totals) -> Iterator[Row]:
    groups: defaultdict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)
    for (story, event, part, option), count in totals.things.items():
        match event:
            case "started" | "help":
                groups[event, "", ""][story] += count
            case "ended":
                groups["ending", story, ""][part] += count
            case "done":
                groups["activity", story, ""][part] += count
            case "chosen":
                groups["answer", story, part][option] += count
    started = told(groups["started", "", ""])
    yield from _as_rows("started", "", "", started)
    for story, count in groups["started", "", ""].items():
        # All endings and this are the stories begun, whose number is known.
        endings = groups["ending", story, ""]
        endings[OPEN] = max(0, count - endings.total())
    for (table, story, part), counts in sorted(groups.items()):
        if table != "started":
            yield from _rows(table, counts, story, part)


def _rows(table: str, counts: Mapping[str, int], story: str = "", part: str = "") -> Iterator[Row]:
    return _as_rows(table, story, part, told(counts))


def _as_rows(
    table: str, story: str, part: str, counts: Mapping[str, int | None]
) -> Iterator[Row]:
    for name, count in sorted(counts.items()):
        yield Row(table, story, part, name, count, int(count is None))


def merged(summaries: Iterable[Iterable[Row]]) -> tuple[Row, ...]:
    """Return the sum of what terminals may tell: nothing else enters it."""
    counts: dict[tuple[str, str, str, str], int | None] = {}
    withheld: Counter[tuple[str, str, str, str]] = Counter()
    for summary in summaries:
        for one in summary:
            place = (one.table, one.story, one.part, one.name)
            known = counts.setdefault(place, None)
            if one.number is not None:
                counts[place] = (known or 0) + one.number
            withheld[place] += one.withheld
    rows = (Row(*place, count, withheld[place]) for place, count in counts.items())
    return tuple(sorted(
        rows, key=lambda one: (TABLES.index(one.table), one.story, one.part, one.name)))
