"""What the tests of the hardware share."""

import logging
from collections.abc import Callable

import pytest


@pytest.fixture
def warnings(caplog: pytest.LogCaptureFixture) -> Callable[[], list[str]]:
    """Return a function that lists what was logged as a warning or worse."""
    return lambda: [one.getMessage() for one in caplog.records if one.levelno >= logging.WARNING]
