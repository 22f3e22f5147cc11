"""The terminal's counts: taken in at once, written by a thread of their own, a batch at a time.

Whoever counts or asks never waits for the disk: both happen in memory. What cannot be written
stays there, and `trouble` says why.
"""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from threading import Condition, Thread
from typing import TYPE_CHECKING

from kiosk.engine.effect import AskVotes, Count
from kiosk.journal.key import Counts, Key, key_of, today
from kiosk.journal.trouble import Trouble
from kiosk.journal.votes import Votes, votes_in
from kiosk.journal.week import WEEK_DAYS, DaySums, sums_of

if TYPE_CHECKING:
    from kiosk.journal.keeper import Keeper
    from kiosk.journal.ledger import Ledger

FILE_NAME = "counts.sqlite"
BATCH_S = 20.0
"""What is counted within so many seconds is written together: a power cut costs no more."""

_RETRY_S = 60.0
_STOP_PATIENCE_S = 3.0


class Journal:
    """Counts into a file.

    Args:
        calendar: tells the present day; see `key.today`.
        batch_s: for so long counts are gathered before they are written.
        retry_s: after so long what could not be written is tried again.
        open_file: opens the file, in the thread that writes; None: as the terminal does.
    """

    def __init__(
        self,
        file: Path,
        *,
        calendar: Callable[[], int] = today,
        batch_s: float = BATCH_S,
        retry_s: float = _RETRY_S,
        open_file: "Callable[[Path], Ledger] | None" = None,
    ) -> None:
        self._file = file
        self._calendar = calendar
        self._batch_s, self._retry_s = batch_s, retry_s
        self._open_file = open_file
        self._changed = Condition()
        self._pending: Counts = Counter()
        self._days: Counter[tuple[int, str]] = Counter()
        self._totals: Counter[tuple[str, str, str, str]] = Counter()
        self._is_asked = self._is_stopping = self._is_writing = False
        self._keeper: Keeper | None = None
        self._thread = Thread(target=self._run, name="journal", daemon=True)

    @property
    def trouble(self) -> Trouble | None:
        """What is or was wrong; None: nothing so far."""
        return None if self._keeper is None else self._keeper.trouble

    def start(self) -> None:
        """Begin to write."""
        self._thread.start()

    def stop(self) -> None:
        """Write what is left, and end; a disk that does not answer is not waited for long."""
        with self._changed:
            self._is_stopping = True
            self._changed.notify_all()
        if self._thread.ident is not None:
            self._thread.join(_STOP_PATIENCE_S)

    def count(self, one: Count) -> None:
        """Count something; returns at once."""
        key = key_of(one, self._calendar())
        with self._changed:
            self._pending[key] += one.amount
            self._remember(key, one.amount)
            self._changed.notify_all()

    def votes(self, asked: AskVotes) -> Votes:
        """Return how this terminal's visitors have voted; returns at once."""
        with self._changed:
            return votes_in(self._totals, asked)

    def week(self) -> tuple[DaySums, ...]:
        """Return the sums of today and the six days before, today first."""
        with self._changed:
            return sums_of(self._days, self._calendar())

    def flush(self, timeout_s: float) -> bool:
        """Write at once what is counted so far; return whether that was done in time."""
        with self._changed:
            self._is_asked = True
            self._changed.notify_all()
            return self._changed.wait_for(
                lambda: not (self._is_asked or self._is_writing or self._pending), timeout_s)

    def _remember(self, key: Key, amount: int) -> None:
        self._days[key.day, key.event] += amount
        self._totals[key.scenario, key.event, key.part, key.option] += amount

    def _run(self) -> None:
        # Late, and here: the first picture need not wait for SQLite.
        from kiosk.journal.keeper import Keeper

        keeper = self._keeper = Keeper(self._file, self._learn, self._open_file)
        keeper.write({}, self._calendar())
        is_last = False
        while not is_last:
            batch, is_last = self._next_batch()
            is_safe = keeper.write(batch, self._calendar())
            with self._changed:
                if not is_safe:
                    self._pending.update(batch)
                self._is_writing = False
                self._changed.notify_all()
                if not is_safe:
                    self._changed.wait_for(self._is_urgent, self._retry_s)
        keeper.close()

    def _next_batch(self) -> tuple[Counts, bool]:
        """Wait for counts and for their company; return them, and whether they are the last."""
        with self._changed:
            self._changed.wait_for(lambda: self._pending or self._is_urgent())
            self._changed.wait_for(self._is_urgent, self._batch_s)
            batch, self._pending = self._pending, Counter()
            self._is_asked, self._is_writing = False, True
            return batch, self._is_stopping

    def _is_urgent(self) -> bool:
        return self._is_asked or self._is_stopping

    def _learn(self, ledger: "Ledger") -> None:
        """Take in what was counted before; what is counted since the start comes on top."""
        totals, days = ledger.totals(), ledger.days(self._calendar() - WEEK_DAYS)
        with self._changed:
            self._totals.update(totals)
            self._days.update(days)
