"""Writes batches of counts into the file, and sets the file aside when it is no good."""

import logging
import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path

from kiosk.journal.aside import TRIES, kind_of, set_aside
from kiosk.journal.key import Key
from kiosk.journal.ledger import Ledger, open_ledger
from kiosk.journal.trouble import Trouble

log = logging.getLogger(__name__)


class Keeper:
    """Holds the file open; for one thread.

    Args:
        on_open: called with the file when it was opened for the first time.
        open_file: opens it.

    Attributes:
        trouble: what is or was wrong; None: nothing so far.
    """

    def __init__(
        self, file: Path, on_open: Callable[[Ledger], None],
        open_file: Callable[[Path], Ledger] | None = None,
    ) -> None:
        self.trouble: Trouble | None = None
        self._file = file
        self._on_open = on_open
        self._open_file = open_file or open_ledger
        self._ledger: Ledger | None = None
        self._is_known = False
        self._failures = 0

    def write(self, batch: Mapping[Key, int], day: int) -> bool:
        """Add counts; return whether they are safe. An empty batch only opens the file.

        Args:
            day: the present one.
        """
        try:
            self._add(batch, day)
        except (sqlite3.Error, OSError) as error:
            return self._give_up(error) and self.write(batch, day)
        self._failures = 0
        if self.trouble is not None and not self.trouble.is_over:
            log.info("Counts are written again: %s", self._file)
            self.trouble = self.trouble._replace(is_over=True)
        return True

    def close(self) -> None:
        """Let go of the file."""
        if self._ledger is not None:
            self._ledger.close()
            self._ledger = None

    def _add(self, batch: Mapping[Key, int], day: int) -> None:
        if self._ledger is None:
            self._ledger = self._open_file(self._file)
            if not self._is_known:
                self._on_open(self._ledger)
                self._is_known = True
        if batch:
            self._ledger.add(batch, day)

    def _give_up(self, error: sqlite3.Error | OSError) -> bool:
        """Let go of the file; return whether it was set aside, so that a new one can be begun."""
        self.close()
        kind = kind_of(error)
        self._failures += 1
        aside = set_aside(self._file) if self._failures == TRIES[kind] else None
        is_news = self.trouble is None or self.trouble.is_over or self.trouble.kind != kind
        self.trouble = Trouble(kind, str(error), aside)
        if is_news or aside:
            log.warning("Counts cannot be written to %s (%s: %s); %s", self._file, kind, error,
                        f"it is now {aside}" if aside else "they wait in memory")
        return aside is not None
