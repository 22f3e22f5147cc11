"""Time as the terminal knows it: seconds that never go backwards."""

import time
from typing import Protocol


class Clock(Protocol):
    """Anything that tells monotonic seconds."""

    def now_s(self) -> float:
        """Return seconds since an arbitrary start; never smaller than before."""
        ...


class SystemClock:
    """The machine's monotonic clock; a changed date or a missing RTC cannot move it."""

    def now_s(self) -> float:
        """Return `time.monotonic()`."""
        return time.monotonic()


class ManualClock:
    """A clock that moves only when told, for tests and for playing in the terminal window."""

    def __init__(self, now_s: float = 0.0) -> None:
        self._now_s = now_s

    def now_s(self) -> float:
        """Return the seconds set so far."""
        return self._now_s

    def advance(self, seconds: float) -> float:
        """Move on by `seconds` (not negative) and return the new time."""
        if seconds < 0:
            raise ValueError("a clock cannot go backwards")
        self._now_s += seconds
        return self._now_s
