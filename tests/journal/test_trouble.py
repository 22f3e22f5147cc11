"""Whatever is wrong with the file: counting goes on, it is told, and nothing is deleted."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from one_day import TUESDAY

from kiosk.engine.effect import Count
from kiosk.journal import ledger as ledger_module
from kiosk.journal.aside import TRIES
from kiosk.journal.journal import Journal
from kiosk.journal.ledger import Ledger, open_ledger
from kiosk.journal.reading import read_counts
from kiosk.journal.trouble import Kind

PATIENCE_S = 20.0
VISIT = Count("visit", "de")


def _counted(file: Path) -> int:
    return sum(read_counts(file).values())


def _aside(file: Path) -> list[Path]:
    return sorted(file.parent.glob("*set-aside-*.sqlite"))


def _fill(open_journal: Callable[..., Journal], count: int = 5) -> None:
    journal = open_journal()
    for _ in range(count):
        journal.count(VISIT)
    journal.stop()


@pytest.mark.parametrize("damage", [
    lambda whole: b"no database at all, but long enough to be looked at" * 40,
    lambda whole: whole[:100] + b"\xff" * (len(whole) - 100),
    lambda whole: whole[: len(whole) // 2],
    lambda whole: whole[:60] + b"\x00\x00\x00\x09" + whole[64:],  # another version's
])
def test_a_damaged_file_is_set_aside_and_a_new_one_begun(
    open_journal: Callable[..., Journal], file: Path, damage: Callable[[bytes], bytes]
) -> None:
    _fill(open_journal)
    damaged = damage(file.read_bytes())
    file.write_bytes(damaged)
    journal = open_journal()
    journal.count(VISIT)
    assert journal.flush(PATIENCE_S)
    trouble = journal.trouble
    assert trouble is not None and trouble.kind == Kind.DAMAGED and trouble.is_over
    assert trouble.aside is not None and trouble.aside.read_bytes() == damaged
    assert _counted(file) == 1


def test_a_second_damaged_file_does_not_take_the_name_of_the_first(
    open_journal: Callable[..., Journal], file: Path
) -> None:
    for words in (b"first" * 200, b"second" * 200):
        file.write_bytes(words)
        _fill(open_journal, 1)
    assert [one.read_bytes()[:5] for one in _aside(file)] == [b"first", b"secon"]
    assert _counted(file) == 1


def test_the_log_of_a_damaged_file_goes_with_it(
    open_journal: Callable[..., Journal], file: Path
) -> None:
    file.write_bytes(b"no database" * 100)
    Path(f"{file}-wal").write_bytes(b"its log")
    _fill(open_journal, 1)
    (aside,) = _aside(file)
    assert Path(f"{aside}-wal").read_bytes() == b"its log"


def test_damage_while_running_costs_no_count_of_this_day_in_memory(
    open_journal: Callable[..., Journal], file: Path
) -> None:
    journal = open_journal()
    journal.count(VISIT)
    assert journal.flush(PATIENCE_S)
    for end in ("", "-wal", "-shm"):
        path = Path(f"{file}{end}")
        if path.exists():
            path.write_bytes(b"\xff" * max(1, path.stat().st_size))
    journal.count(VISIT)
    assert journal.flush(PATIENCE_S)
    assert journal.trouble is not None and journal.trouble.aside is not None
    assert _counted(file) == 1
    assert journal.week()[0].visits == 2


def test_counts_wait_while_another_program_locks_the_file(
    open_journal: Callable[..., Journal], file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger_module, "_PATIENCE_S", 0.0)
    _fill(open_journal, 1)
    journal = open_journal(retry_s=3600.0)
    assert journal.flush(PATIENCE_S)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        journal.count(VISIT)
        assert not journal.flush(0.5)
        assert journal.trouble is not None and journal.trouble.kind == Kind.LOCKED
        other.execute("ROLLBACK")
    assert journal.flush(PATIENCE_S)
    assert journal.trouble is not None and journal.trouble.is_over
    assert _counted(file) == 2
    assert _aside(file) == []


def test_a_file_that_stays_locked_is_set_aside(
    open_journal: Callable[..., Journal], file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger_module, "_PATIENCE_S", 0.0)
    _fill(open_journal, 3)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        journal = open_journal()
        journal.count(VISIT)
        assert journal.flush(PATIENCE_S)
        other.execute("ROLLBACK")
    (aside,) = _aside(file)
    assert (_counted(aside), _counted(file)) == (3, 1)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything")
def test_a_write_protected_file_is_set_aside(
    open_journal: Callable[..., Journal], file: Path
) -> None:
    _fill(open_journal, 3)
    file.chmod(0o400)
    _fill(open_journal, 1)
    (aside,) = _aside(file)
    assert (_counted(aside), _counted(file)) == (3, 1)


class _Refusing(Ledger):
    """A file that can be opened and not be written."""

    code = sqlite3.SQLITE_READONLY

    def add(self, counts: object, day: int) -> None:
        error = sqlite3.OperationalError("it is said so by a test")
        error.sqlite_errorcode = self.code
        raise error


@pytest.mark.parametrize(("code", "kind"), [
    (sqlite3.SQLITE_READONLY, Kind.READ_ONLY), (sqlite3.SQLITE_FULL, Kind.FULL),
    (sqlite3.SQLITE_IOERR | 3 << 8, Kind.UNREACHABLE), (sqlite3.SQLITE_CORRUPT, Kind.DAMAGED),
])
def test_what_cannot_be_written_is_named_and_set_aside_in_time(
    open_journal: Callable[..., Journal], file: Path, code: int, kind: Kind
) -> None:
    _fill(open_journal, 3)
    opened = 0

    def open_refusing(path: Path) -> Ledger:
        nonlocal opened
        opened += 1
        ledger = open_ledger(path)
        if opened <= max(1, TRIES[kind] or 3):
            ledger.__class__ = type("_Now", (_Refusing,), {"code": code})
        return ledger

    journal = open_journal(open_file=open_refusing)
    journal.count(VISIT)
    assert journal.flush(PATIENCE_S)
    assert journal.trouble is not None
    assert (journal.trouble.kind, journal.trouble.is_over) == (kind, True)
    expected = [] if kind is Kind.UNREACHABLE else [3]
    assert [_counted(one) for one in _aside(file)] == expected
    assert _counted(file) == (4 if kind is Kind.UNREACHABLE else 1)


def test_a_file_as_large_as_it_may_be_is_set_aside(
    open_journal: Callable[..., Journal], file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger_module, "PAGES_MOST", 20)
    journal = open_journal()
    counted = 0
    while journal.trouble is None:
        assert counted < 1000
        journal.count(Count("chosen", "de", "harbour", "teen", "ask", f"{counted:0200}"))
        counted += 1
        assert journal.flush(PATIENCE_S) or journal.trouble is not None
    # The day that did not fit is written anew as a whole with the next count.
    assert journal.trouble.kind == Kind.FULL
    (aside,) = _aside(file)
    assert _counted(aside) + _counted(file) == counted


def test_without_a_place_to_write_everything_is_counted_in_memory(
    open_journal: Callable[..., Journal], file: Path
) -> None:
    file.parent.rmdir()
    file.parent.write_text("in the way", encoding="utf-8")
    journal = open_journal(retry_s=3600.0)
    journal.count(VISIT)
    assert not journal.flush(0.5)
    assert journal.trouble is not None and journal.trouble.kind == Kind.UNREACHABLE
    assert journal.week()[0].visits == 1
    file.parent.unlink()
    assert journal.flush(PATIENCE_S)
    assert _counted(file) == 1


def test_a_file_is_read_from_a_write_protected_stick(
    open_journal: Callable[..., Journal], file: Path
) -> None:
    _fill(open_journal, 2)
    file.chmod(0o400)
    file.parent.chmod(0o500)
    try:
        assert _counted(file) == 2
        assert os.listdir(file.parent) == [file.name]
    finally:
        file.parent.chmod(0o700)


def test_reading_a_file_in_use_sees_all_that_was_written(
    open_journal: Callable[..., Journal], file: Path
) -> None:
    journal = open_journal(TUESDAY)
    journal.count(VISIT)
    assert journal.flush(PATIENCE_S)
    assert _counted(file) == 1
    journal.count(VISIT)
    assert journal.flush(PATIENCE_S)
    assert _counted(file) == 2
