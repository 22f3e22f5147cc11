"""A journal in a folder of its own, on a day that a test chooses."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from one_day import TUESDAY

from kiosk.journal.journal import FILE_NAME, Journal


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return where the counts go."""
    return tmp_path / FILE_NAME


@pytest.fixture
def open_journal(file: Path) -> Iterator[Callable[..., Journal]]:
    """Return a function that opens the journal of this folder; it writes at once."""
    opened: list[Journal] = []

    def open_at(day: int = TUESDAY, **how: object) -> Journal:
        settings = {"calendar": lambda: day, "batch_s": 0.0, "retry_s": 0.0, **how}
        journal = Journal(file, **settings)  # type: ignore[arg-type]
        opened.append(journal)
        journal.start()
        return journal

    yield open_at
    for journal in opened:
        journal.stop()


@pytest.fixture
def journal(open_journal: Callable[..., Journal]) -> Journal:
    """Return the journal of this folder."""
    return open_journal()
