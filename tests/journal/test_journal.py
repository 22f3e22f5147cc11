"""What is counted is there again after a restart, by day and kind."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from threading import Event

from one_day import TUESDAY

from kiosk.engine.effect import AskVotes, Count
from kiosk.journal.counting import NoJournal
from kiosk.journal.journal import Journal
from kiosk.journal.key import Key, date_of, day_of
from kiosk.journal.ledger import Ledger, open_ledger
from kiosk.journal.reading import read_counts
from kiosk.journal.votes import Votes

PATIENCE_S = 20.0
ASKED = AskVotes("harbour", "talk_to", ("friend", "parent"))


def _chosen(option: str, **more: str) -> Count:
    return Count("chosen", "de", "harbour", "teen", "talk_to", option, **more)  # type: ignore[arg-type]


def test_the_same_on_one_day_is_one_number(journal: Journal, file: Path) -> None:
    for _ in range(3):
        journal.count(_chosen("friend"))
    journal.count(Count("minutes", "de", amount=4))
    assert journal.flush(PATIENCE_S)
    assert read_counts(file) == {
        Key(TUESDAY, "harbour", "de", "teen", "chosen", "talk_to", "friend"): 3,
        Key(TUESDAY, "", "de", "", "minutes", "", ""): 4,
    }


def test_counts_go_on_after_a_restart(open_journal: Callable[..., Journal], file: Path) -> None:
    for _ in range(2):
        journal = open_journal()
        journal.count(_chosen("friend"))
        journal.stop()
    assert list(read_counts(file).values()) == [2]


def test_what_is_counted_last_is_written_when_the_terminal_stops(
    open_journal: Callable[..., Journal], file: Path
) -> None:
    journal = open_journal(batch_s=3600.0)
    journal.count(_chosen("friend"))
    journal.stop()
    assert list(read_counts(file).values()) == [1]


def test_a_new_day_has_numbers_of_its_own(
    open_journal: Callable[..., Journal], file: Path
) -> None:
    for day in (TUESDAY, TUESDAY + 1, TUESDAY):
        journal = open_journal(day)
        journal.count(_chosen("friend"))
        journal.stop()
    assert {key.day: count for key, count in read_counts(file).items()} == {
        TUESDAY: 2, TUESDAY + 1: 1}


def test_months_long_ago_are_one_sum_each(
    open_journal: Callable[..., Journal], file: Path
) -> None:
    """Of 2026 only November and December are left, then every day of the last 400."""
    last = day_of(date(2028, 2, 20))
    days = [*range(TUESDAY, TUESDAY + 60), *range(last - 400, last + 1)]
    for day in days:
        journal = open_journal(day)
        journal.count(Count("visit", "de"))
        journal.stop()
    kept = {date_of(key.day): count for key, count in read_counts(file).items()}
    assert sum(kept.values()) == len(days)
    assert kept[date(2026, 11, 1)] == 7 and kept[date(2026, 12, 1)] == 31
    assert kept[date(2027, 1, 31)] == kept[date(2028, 2, 20)] == 1
    assert len([day for day in kept if day and day < date(2027, 1, 1)]) == 2


def test_votes_are_known_at_once_and_after_a_restart(
    open_journal: Callable[..., Journal]
) -> None:
    journal = open_journal()
    journal.count(_chosen("parent"))
    journal.count(Count("voted", "de", "harbour", "teen", "talk_to"))
    assert journal.votes(ASKED) == Votes(1, (0, 1))
    journal.stop()
    again = open_journal()
    again.count(_chosen("friend"))
    assert again.flush(PATIENCE_S)
    assert again.votes(ASKED) == Votes(1, (1, 1))


def test_the_week_is_told_by_days_with_today_first(
    open_journal: Callable[..., Journal]
) -> None:
    before = open_journal(TUESDAY - 6)
    before.count(Count("visit", "de"))
    before.stop()
    journal = open_journal()
    for event in ("visit", "visit", "help", "left"):
        journal.count(Count(event, "fr"))  # type: ignore[arg-type]
    assert journal.flush(PATIENCE_S)
    today, *_, oldest = week = journal.week()
    assert len(week) == 7
    assert (today.day, today.visits, today.help, today.left) == (date(2026, 11, 24), 2, 1, 1)
    assert (oldest.day, oldest.visits) == (date(2026, 11, 18), 1)


def test_without_a_date_everything_counts_for_one_unknown_day(
    open_journal: Callable[..., Journal], file: Path
) -> None:
    journal = open_journal(day_of(date(1970, 1, 1)))
    journal.count(Count("visit", "de"))
    (day,) = journal.week()
    assert (day.day, day.visits) == (None, 1)
    journal.stop()
    assert [date_of(key.day) for key in read_counts(file)] == [None]


def test_nobody_waits_for_a_slow_disk(open_journal: Callable[..., Journal], file: Path) -> None:
    """Counting and asking go on while the disk stands still."""
    disk_moves, is_at_disk = Event(), Event()

    class SlowLedger(Ledger):
        def add(self, counts: object, day: int) -> None:
            is_at_disk.set()
            assert disk_moves.wait(PATIENCE_S)
            super().add(counts, day)  # type: ignore[arg-type]

    def open_slow(path: Path) -> Ledger:
        ledger = open_ledger(path)
        ledger.__class__ = SlowLedger
        return ledger

    journal = open_journal(open_file=open_slow)
    journal.count(_chosen("friend"))
    assert is_at_disk.wait(PATIENCE_S)
    journal.count(_chosen("parent"))
    assert journal.votes(ASKED) == Votes(0, (1, 1))
    assert len(journal.week()) == 7
    assert not journal.flush(0.0)
    disk_moves.set()
    assert journal.flush(PATIENCE_S)
    assert sum(read_counts(file).values()) == 2


def test_a_preview_counts_nothing() -> None:
    counting = NoJournal()
    counting.start()
    counting.count(_chosen("friend"))
    assert counting.votes(ASKED) == Votes(0, (0, 0))
    assert counting.week() == ()
    counting.stop()
