"""The one queue between foreign threads and the main loop."""

import logging
from collections import deque
from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

Event = TypeVar("Event")

CAPACITY = 256
"""Events a busy main loop may leave waiting; a mad contact must not eat the memory."""

log = logging.getLogger(__name__)


class Inbox(Generic[Event]):
    """Takes events from any thread, hands them out in order in the main thread."""

    def __init__(self, capacity: int = CAPACITY) -> None:
        self._capacity = capacity
        self._lock = Lock()
        self._events: deque[Event] = deque()
        self._is_overflow_told = False
        self._wake: Callable[[], object] | None = None

    def on_post(self, wake: Callable[[], object]) -> None:
        """Call `wake` after every post, in the posting thread; at once if something waits."""
        with self._lock:
            self._wake = wake
            has_events = bool(self._events)
        if has_events:
            wake()

    def post(self, event: Event) -> None:
        """Put `event` in and wake the main loop; left out, and told once, when full."""
        with self._lock:
            is_full = len(self._events) >= self._capacity
            is_news = is_full and not self._is_overflow_told
            self._is_overflow_told = is_full
            if not is_full:
                self._events.append(event)
            wake = self._wake
        if is_news:
            log.warning("More than %d events wait: the newest are left out.", self._capacity)
        if wake is not None:
            wake()

    def drain(self) -> tuple[Event, ...]:
        """Return what was posted since the last call, oldest first, and forget it."""
        with self._lock:
            events = tuple(self._events)
            self._events.clear()
            self._is_overflow_told = False
        return events
