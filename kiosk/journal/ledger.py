"""The counts in an SQLite file.

The present day stands in a small table of its own that is written anew as a whole, sorted, with
each batch; closed days are appended, sorted as well; months long ago are one sum each. So the file
tells nothing but the counts: not what came first, not which counts came together. The write-ahead
log, which would tell how one batch differs from the next, is emptied after each of them.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from kiosk.journal.key import UNKNOWN_DAY, Counts, Key, month_begin

FORMAT = 1
_APPLICATION = 0x4F4B4159
"""«OKAY», in the header of the file."""

_MAGIC = b"SQLite format 3\0"

PAGES_MOST = 16_384
"""64 MB: the card must hold more than counts, whatever happens."""

_PATIENCE_S = 2.0

DAYS_KEPT = 400
"""Months that ended longer ago than this become one sum, on their first day."""

NAMES = "scenario, language, audience, event, part, option"
_TEXTS = ", ".join(f"{one} TEXT NOT NULL" for one in NAMES.split(", "))
SCHEMA = f"""
CREATE TABLE today (day INTEGER NOT NULL, {_TEXTS}, count INTEGER NOT NULL,
    PRIMARY KEY (day, {NAMES})) STRICT, WITHOUT ROWID;
CREATE TABLE kinds (kind INTEGER PRIMARY KEY, scenario TEXT NOT NULL, event TEXT NOT NULL,
    part TEXT NOT NULL, option TEXT NOT NULL, UNIQUE (scenario, event, part, option)) STRICT;
CREATE TABLE visitors (visitors INTEGER PRIMARY KEY, language TEXT NOT NULL,
    audience TEXT NOT NULL, UNIQUE (language, audience)) STRICT;
CREATE TABLE days (day INTEGER NOT NULL, kind INTEGER NOT NULL, visitors INTEGER NOT NULL,
    count INTEGER NOT NULL, PRIMARY KEY (day, kind, visitors)) STRICT, WITHOUT ROWID;
CREATE VIEW counts AS
    SELECT day, {NAMES}, count FROM days JOIN kinds USING (kind) JOIN visitors USING (visitors)
    UNION ALL SELECT day, {NAMES}, count FROM today;
PRAGMA application_id = {_APPLICATION};
PRAGMA user_version = {FORMAT};
"""
"""`kinds` and `visitors` say in full what the numbers of `days` stand for; `counts` has it all."""

_ADD_DAY = """
INSERT INTO days VALUES (?, ?, ?, ?)
ON CONFLICT (day, kind, visitors) DO UPDATE SET count = count + excluded.count
"""

_FOLD = """
INSERT INTO days SELECT ?, kind, visitors, sum(count) FROM days WHERE day > ? AND day < ?
GROUP BY kind, visitors
ON CONFLICT (day, kind, visitors) DO UPDATE SET count = count + excluded.count
"""


class Ledger:
    """An open file of counts; for one thread.

    Raises (each method): sqlite3.Error: the file is damaged, locked, full or cannot be reached.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._open_days: Counts = Counter(dict(keyed(connection.execute(
            f"SELECT day, {NAMES}, count FROM today"))))

    def add(self, counts: Mapping[Key, int], day: int) -> None:
        """Add counts, all or none; once this returns they outlive a power cut.

        Args:
            day: the present one; all others are closed.
        """
        every = Counter(self._open_days)
        every.update(counts)
        closed = {key: count for key, count in every.items() if key.day != day}
        present = {key: count for key, count in every.items() if key.day == day}
        with _transaction(self._connection):
            if closed:
                self._close_days(closed)
                self._fold_months(month_begin(max(0, day - DAYS_KEPT)))
            self._connection.execute("DELETE FROM today")
            self._connection.executemany(
                f"INSERT INTO today (day, {NAMES}, count) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [(*key, count) for key, count in sorted(present.items())])
        self._open_days = Counter(present)
        with suppress(sqlite3.Error):
            # The counts are safe already: failing here must not let them be added again.
            empty_log(self._connection)

    def days(self, since: int) -> Counter[tuple[int, str]]:
        """Return (day, event) → how often, for a day and those behind it."""
        rows = self._connection.execute(
            "SELECT day, event, sum(count) FROM counts WHERE day >= ? GROUP BY day, event",
            (since,))
        return Counter({(day, event): count for day, event, count in rows})

    def totals(self) -> Counter[tuple[str, str, str, str]]:
        """Return (scenario, event, part, option) → how often, over all days and visitors."""
        rows = self._connection.execute(
            "SELECT scenario, event, part, option, sum(count) FROM counts "
            "GROUP BY scenario, event, part, option")
        return Counter({tuple(names): count for *names, count in rows})

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _close_days(self, closed: Mapping[Key, int]) -> None:
        kinds = self._numbers(
            "kinds", ("scenario", "event", "part", "option"),
            {(one.scenario, one.event, one.part, one.option) for one in closed})
        visitors = self._numbers(
            "visitors", ("language", "audience"),
            {(one.language, one.audience) for one in closed})
        rows = sorted(
            (one.day, kinds[one.scenario, one.event, one.part, one.option],
             visitors[one.language, one.audience], count)
            for one, count in closed.items())
        self._connection.executemany(_ADD_DAY, rows)

    def _fold_months(self, border: int) -> None:
        """Turn the days of each month before a border into one sum, on its first day."""
        (oldest,) = self._connection.execute(
            "SELECT min(day) FROM days WHERE day > ?", (UNKNOWN_DAY,)).fetchone()
        begin = border if oldest is None else month_begin(oldest)
        while begin < border:
            behind = month_begin(begin + 31)
            self._connection.execute(_FOLD, (begin, begin, behind))
            self._connection.execute(
                "DELETE FROM days WHERE day > ? AND day < ?", (begin, behind))
            begin = behind

    def _numbers(
        self, table: str, columns: tuple[str, ...], wanted: Iterable[tuple[str, ...]]
    ) -> dict[tuple[str, ...], int]:
        """Return the numbers that stand for these names; new ones follow the alphabet."""
        names, places = ", ".join(columns), ", ".join("?" * len(columns))
        self._connection.executemany(
            f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({places})", sorted(wanted))
        number = "kind" if table == "kinds" else "visitors"
        rows = self._connection.execute(f"SELECT {number}, {names} FROM {table}")
        return {tuple(found): one for one, *found in rows}


def open_ledger(file: Path) -> Ledger:
    """Open a file of counts, or begin one.

    Raises:
        sqlite3.Error: it is damaged, locked, read-only, full or cannot be reached.
        OSError: its folder cannot be made.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.exists() and _begin_of(file) not in (b"", _MAGIC):
        # SQLite would find out as well, and delete the log of what it does not know.
        raise sqlite3.DatabaseError("it is no SQLite file")
    connection = sqlite3.connect(file, timeout=_PATIENCE_S, isolation_level=None)
    try:
        _prepare(connection)
        return Ledger(connection)
    except BaseException:
        connection.close()
        raise


def _begin_of(file: Path) -> bytes:
    with file.open("rb") as opened:
        return opened.read(len(_MAGIC))


def keyed(rows: Iterable[tuple[int | str, ...]]) -> Iterable[tuple[Key, int]]:
    for *names, count in rows:
        yield Key(*names), int(count)  # type: ignore[arg-type]


def _prepare(connection: sqlite3.Connection) -> None:
    """Set up a connection that writes; a new file gets its tables."""
    connection.execute("PRAGMA journal_mode = WAL")
    # SQLite's defaults lose the last counts in a power cut: see the deployment figures.
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute(f"PRAGMA max_page_count = {PAGES_MOST}")
    if not has_begun(connection):
        _begin(connection)
    check(connection)
    (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raise sqlite3.DatabaseError(found)
    # Whatever a cut has left in the log belongs to the counts now.
    empty_log(connection)


def has_begun(connection: sqlite3.Connection) -> bool:
    """Return whether there are tables; a cut in the first moment of a file leaves none."""
    return _number(connection, "schema_version") != 0


def new_ledger() -> sqlite3.Connection:
    """Return a connection to a file that nothing was counted in, in memory."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    _begin(connection)
    return connection


def _begin(connection: sqlite3.Connection) -> None:
    with _transaction(connection):
        for statement in SCHEMA.strip().split(";\n"):
            connection.execute(statement)


def check(connection: sqlite3.Connection) -> None:
    """Make sure that the file is ours and of this version."""
    known = (_number(connection, "application_id"), _number(connection, "user_version"))
    if known != (_APPLICATION, FORMAT):
        raise sqlite3.DatabaseError("it is no file of counts of this version")


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    (number,) = connection.execute(f"PRAGMA {pragma}").fetchone()
    return int(number)


def empty_log(connection: sqlite3.Connection) -> None:
    """Move what is in the write-ahead log into the file, and leave the log empty."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


class _transaction:
    """All or nothing; what fails inside is as if it had never begun."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")

    def __exit__(self, failure: type[BaseException] | None, *_rest: object) -> None:
        if failure is None:
            self._connection.execute("COMMIT")
        elif self._connection.in_transaction:
            self._connection.execute("ROLLBACK")
