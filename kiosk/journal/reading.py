"""Reads files of counts, also while a terminal writes them; changes nothing in or beside them."""

import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from kiosk.errors import JournalError
from kiosk.journal.key import Counts
from kiosk.journal.ledger import NAMES, check, has_begun, keyed, new_ledger
from kiosk.journal.totals import Days, Totals

Read = TypeVar("Read")

_BY_KIND = """
SELECT scenario, event, part, option, sum(count) FROM (
    SELECT kind, sum(count) AS count FROM days WHERE day BETWEEN :since AND :until GROUP BY kind
) JOIN kinds USING (kind) GROUP BY scenario, event, part, option
UNION ALL
SELECT scenario, event, part, option, sum(count) FROM today
WHERE day BETWEEN :since AND :until GROUP BY scenario, event, part, option
"""
_BY_DAY = """
SELECT day, event, sum(count) FROM (
    SELECT day, kind, sum(count) AS count FROM days
    WHERE kind IN (SELECT kind FROM kinds WHERE event IN ('visit', 'minutes'))
    AND day BETWEEN :since AND :until GROUP BY day, kind
) JOIN kinds USING (kind) GROUP BY day, event
UNION ALL
SELECT day, event, sum(count) FROM today
WHERE event IN ('visit', 'minutes') AND day BETWEEN :since AND :until GROUP BY day, event
"""
_BY_VISITOR = """
SELECT language, audience, sum(count) FROM (
    SELECT visitors, sum(count) AS count FROM days
    WHERE kind IN (SELECT kind FROM kinds WHERE event = 'visit')
    AND day BETWEEN :since AND :until GROUP BY visitors
) JOIN visitors USING (visitors) GROUP BY language, audience
UNION ALL
SELECT language, audience, sum(count) FROM today
WHERE event = 'visit' AND day BETWEEN :since AND :until GROUP BY language, audience
"""


def read_counts(file: Path) -> Counts:
    """Return all counts of a file.

    Raises:
        JournalError: it is none of ours, or damaged.
    """
    def read(connection: sqlite3.Connection) -> Counts:
        rows = connection.execute(
            f"SELECT day, {NAMES}, sum(count) FROM counts GROUP BY day, {NAMES}")
        return Counter(dict(keyed(rows)))

    return _opened(file, read)


def read_totals(file: Path, days: Days) -> Totals:
    """Return the sums of a file over some days.

    Raises:
        JournalError: it is none of ours, or damaged.
    """
    def read(connection: sqlite3.Connection) -> Totals:
        since, until = days.bounds
        bounds = {"since": since, "until": until}
        totals = Totals(Counter(), Counter(), Counter(), Counter())
        for *thing, count in connection.execute(_BY_KIND, bounds):
            totals.things[tuple(thing)] += count
        for day, event, count in connection.execute(_BY_DAY, bounds):
            totals.days[day, event] += count
        for language, audience, count in connection.execute(_BY_VISITOR, bounds):
            totals.languages[language] += count
            totals.audiences[audience] += count
        return totals

    return _opened(file, read)


def _opened(file: Path, read: Callable[[sqlite3.Connection], Read]) -> Read:
    try:
        try:
            return _read_through(file, read, alone=not Path(f"{file}-wal").exists())
        except sqlite3.OperationalError:
            # A copy on a write-protected stick: its log cannot be opened, and holds nothing.
            return _read_through(file, read, alone=True)
    except sqlite3.Error as error:
        raise JournalError(file, str(error)) from error


def _read_through(
    file: Path, read: Callable[[sqlite3.Connection], Read], *, alone: bool
) -> Read:
    """Read a file; `alone`: nobody writes it meanwhile, so nothing need be put beside it."""
    mode = "mode=ro&immutable=1" if alone else "mode=ro"
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?{mode}", uri=True)) as connection:
        if not has_begun(connection):
            with closing(new_ledger()) as empty:
                return read(empty)
        check(connection)
        return read(connection)
