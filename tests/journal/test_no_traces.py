"""The file tells how often something happened on a day, and nothing else.

A visit is planted among others; whoever has the file and its log looks for it.
"""

import random
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from one_day import TUESDAY

from kiosk.engine.effect import Count
from kiosk.journal.journal import FILE_NAME, Journal
from kiosk.journal.ledger import open_ledger
from kiosk.journal.reading import read_counts

PATIENCE_S = 20.0
WAY = ("zebra", "apple", "mango", "berry", "yam", "date")
"""The planted visitor's choices, in their order; nobody else makes the first of them."""

OTHERS = ("apple", "berry", "date", "mango", "yam")


def _choices(*options: str) -> list[Count]:
    return [Count("chosen", "it", "harbour", "teen", f"ask {one}", one) for one in options]


def _visits() -> list[list[Count]]:
    chance = random.Random(8)
    others = [_choices(*chance.sample(OTHERS, 4)) for _ in range(30)]
    return [*others[:11], _choices(*WAY), *others[11:]]


def _write(folder: Path, batches: list[list[Count]], days: int = 1) -> Path:
    file = folder / FILE_NAME
    day = {"now": TUESDAY}
    journal = Journal(file, calendar=lambda: day["now"], batch_s=3600.0)
    journal.start()
    for days_past in range(days):
        day["now"] = TUESDAY + days_past
        for batch in batches:
            for one in batch:
                journal.count(one)
            assert journal.flush(PATIENCE_S)
    assert Path(f"{file}-wal").stat().st_size == 0
    journal.stop()
    return file


def _without_counters(file: Path) -> bytes:
    """Return the file without how often it was written, as its header has it."""
    whole = bytearray(file.read_bytes())
    whole[24:28] = whole[92:100] = b""
    return bytes(whole)


def _shuffled(visits: list[list[Count]], seed: int) -> list[list[Count]]:
    """Return the same counts in another order, in as many batches."""
    counts = [one for visit in visits for one in visit]
    random.Random(seed).shuffle(counts)
    cuts = sorted(random.Random(seed).sample(range(1, len(counts)), len(visits) - 1))
    return [counts[begin:end] for begin, end in zip([0, *cuts], [*cuts, None], strict=True)]


def test_any_order_leaves_the_same_file(tmp_path: Path) -> None:
    """Nothing can be read from the file that another order would have told otherwise."""
    visits = _visits()
    written = []
    for number, batches in enumerate([visits, visits[::-1], _shuffled(visits, 1)]):
        folder = tmp_path / str(number)
        folder.mkdir()
        written.append(_without_counters(_write(folder, batches, days=3)))
    assert written[0] == written[1] == written[2]


def test_the_planted_way_is_nowhere_in_its_order(tmp_path: Path) -> None:
    whole = _write(tmp_path, _visits()).read_bytes()
    found = re.findall(rb"ask (zebra|apple|mango|berry|yam|date)", whole)
    places = [whole.index(b"ask " + one.encode()) for one in WAY]
    assert set(found) == {one.encode() for one in WAY}
    assert places not in (sorted(places), sorted(places, reverse=True))
    # Each kind of count stands there once: nothing of an earlier batch is left.
    assert len(found) == len(set(found))


def test_a_log_that_a_crash_has_left_is_emptied_at_the_next_start(
    tmp_path: Path, open_journal: Callable[..., Journal], file: Path
) -> None:
    left = tmp_path / "left"
    left.mkdir()
    journal = open_journal(batch_s=3600.0)
    assert journal.flush(PATIENCE_S)
    with closing(sqlite3.connect(file)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM sqlite_schema").fetchall()
        for one in _choices(*WAY):
            journal.count(one)
        # Somebody reads, so the log cannot be emptied: as if the power were cut just then.
        assert journal.flush(PATIENCE_S)
        for end in ("", "-wal"):
            (left / f"{FILE_NAME}{end}").write_bytes(Path(f"{file}{end}").read_bytes())
    log = left / f"{FILE_NAME}-wal"
    assert log.stat().st_size > 0
    ledger = open_ledger(left / FILE_NAME)
    assert log.stat().st_size == 0
    ledger.close()
    assert sum(read_counts(left / FILE_NAME).values()) == len(WAY)


def test_no_column_can_hold_a_time_an_order_or_a_visit(tmp_path: Path) -> None:
    file = _write(tmp_path, _visits(), days=2)
    with closing(sqlite3.connect(file)) as connection:
        tables = {
            name: [(column, kind) for _, column, kind, *_ in
                   connection.execute(f"PRAGMA table_info({name})")]
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'table'")
        }
        assert tables == {
            "today": [("day", "INTEGER"), ("scenario", "TEXT"), ("language", "TEXT"),
                      ("audience", "TEXT"), ("event", "TEXT"), ("part", "TEXT"),
                      ("option", "TEXT"), ("count", "INTEGER")],
            "kinds": [("kind", "INTEGER"), ("scenario", "TEXT"), ("event", "TEXT"),
                      ("part", "TEXT"), ("option", "TEXT")],
            "visitors": [("visitors", "INTEGER"), ("language", "TEXT"), ("audience", "TEXT")],
            "days": [("day", "INTEGER"), ("kind", "INTEGER"), ("visitors", "INTEGER"),
                     ("count", "INTEGER")],
        }
        # STRICT: a number is a whole number, so a day cannot be a moment.
        for (statement,) in connection.execute(
                "SELECT sql FROM sqlite_schema WHERE type = 'table'"):
            assert "STRICT" in statement
        # Rows have no hidden numbers that tell which came first.
        for table in ("today", "days"):
            (statement,) = connection.execute(
                "SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
            assert "WITHOUT ROWID" in statement
        kinds = connection.execute(
            "SELECT scenario, event, part, option FROM kinds ORDER BY kind").fetchall()
        assert kinds == sorted(kinds)
