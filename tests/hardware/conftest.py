"""What the tests of the hardware share."""

import logging
from collections.abc import Callable
from pathlib import Path
from queue import Queue

import pytest
from programs import Programs

from kiosk.engine.event import Ticket


@pytest.fixture
def warnings(caplog: pytest.LogCaptureFixture) -> Callable[[], list[str]]:
    """Return a function that lists what was logged as a warning or worse."""
    return lambda: [one.getMessage() for one in caplog.records if one.levelno >= logging.WARNING]


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Programs:
    """Return stand-ins for espeak-ng and aplay; only they are found."""
    made = Programs(tmp_path / "programs")
    made.play()
    monkeypatch.setenv("PATH", f"{made.folder}:/usr/bin:/bin")
    return made


@pytest.fixture
def spoken() -> "Queue[Ticket]":
    """Return where the tickets come back."""
    return Queue()
