"""A film that is read ahead in a thread of its own, so that the main loop never waits for it."""

import logging
from collections import deque
from collections.abc import Callable
from pathlib import Path
from threading import Condition, Thread

from kiosk.views.film.reader import FilmError, FilmReader, Still

log = logging.getLogger(__name__)

AHEAD_MOST = 4
"""Pictures waiting to be seen: enough for an uneven decoder, 1.4 MB each at 720 lines."""

LATE_S = 0.12
"""A picture this late is not prepared for the screen any more."""

DROPPED_IN_A_ROW_MOST = 12
"""After so many one is shown all the same: a slow machine sees some, not none."""


class Reel:
    """One film, wound to where it is wanted.

    Args:
        on_open: called with its length in seconds when the first picture is there.
        on_fail: called when it cannot be shown, or not any further.
            Both are called in the reel's thread.

    Attributes:
        dropped: how many pictures came too late to be shown.
    """

    def __init__(self, path: Path, on_open: Callable[[float], None],
                 on_fail: Callable[[], None]) -> None:
        self._path = path
        self._on_open = on_open
        self._on_fail = on_fail
        self._changed = Condition()
        self._stills: deque[Still] = deque()
        self._wanted_s = 0.0
        self._wind_to_s: float | None = 0.0
        self._is_closed = False
        self.dropped = 0
        self.thread = Thread(target=self._run, name="film", daemon=True)
        self.thread.start()

    def close(self) -> None:
        """End the thread; it lets go of the file by itself, nobody waits for it."""
        with self._changed:
            self._is_closed = True
            self._stills.clear()
            self._changed.notify_all()

    def wind(self, to_s: float) -> None:
        """Go on from another second of the film."""
        with self._changed:
            self._stills.clear()
            self._wind_to_s = self._wanted_s = to_s
            self._changed.notify()

    def take(self, at_s: float) -> Still | None:
        """Return the picture to be seen at a second of the film; None: the last one stays."""
        with self._changed:
            self._wanted_s = at_s
            still = None
            while self._stills and self._stills[0].at_s <= at_s:
                self.dropped += still is not None
                still = self._stills.popleft()
            if still is not None:
                self._changed.notify()
            return still

    def next_at_s(self) -> float | None:
        """Return when the next picture is to be seen, None while none is ready."""
        with self._changed:
            return self._stills[0].at_s if self._stills else None

    def wait_for_still(self, timeout_s: float) -> bool:
        """Wait until a picture is ready, for tests and measures; return whether one is."""
        with self._changed:
            return self._changed.wait_for(lambda: bool(self._stills), timeout_s)

    # -- in the thread -----------------------------------------------------------------------

    def _run(self) -> None:
        try:
            reader = FilmReader(self._path)
        except FilmError as error:
            self._fail(error)
            return
        try:
            self._read(reader)
        except FilmError as error:
            self._fail(error)
        except Exception:
            log.exception("The film %s ended unexpectedly", self._path)
            self._on_fail()
        finally:
            reader.close()

    def _fail(self, error: FilmError) -> None:
        log.warning("The film %s is replaced by its words: %s", self._path, error)
        self._on_fail()

    def _read(self, reader: FilmReader) -> None:
        is_told = False
        while (start_s := self._wait_for_wish()) is not None:
            dropped = 0
            for at_s, frame in reader.frames(start_s):
                if dropped < DROPPED_IN_A_ROW_MOST and self._is_late(at_s):
                    dropped += 1
                    self.dropped += 1
                    continue
                dropped = 0
                if not self._put(reader.still(at_s, frame)):
                    break
                if not is_told:
                    is_told = True
                    self._on_open(reader.length_s)
            else:
                if not is_told:
                    raise FilmError("it holds no picture")

    def _wait_for_wish(self) -> float | None:
        """Return where to read from, None when the reel was closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._is_closed or self._wind_to_s is not None)
            start_s, self._wind_to_s = self._wind_to_s, None
            return None if self._is_closed else start_s

    def _is_late(self, at_s: float) -> bool:
        with self._changed:
            return not self._is_disturbed and at_s < self._wanted_s - LATE_S

    def _put(self, still: Still) -> bool:
        """Put a picture in when there is room; return False when others are wanted."""
        with self._changed:
            self._changed.wait_for(
                lambda: self._is_disturbed or len(self._stills) < AHEAD_MOST)
            if self._is_disturbed:
                return False
            self._stills.append(still)
            self._changed.notify_all()
            return True

    @property
    def _is_disturbed(self) -> bool:
        return self._is_closed or self._wind_to_s is not None
