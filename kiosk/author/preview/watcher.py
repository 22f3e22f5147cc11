"""Reads the content again whenever a file of it is saved, in a thread of its own."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread

from kiosk.catalog.cache import content_key
from kiosk.catalog.library import Loaded, load_catalog
from kiosk.catalog.problem import Problem

DEBOUNCE_MS = 60
"""Editors save in several steps; what follows within this time is the same saving."""

STEP_MS = 20
LOOK_EVERY_MS = 700
SUFFIXES = (".yaml", ".po")


@dataclass(frozen=True)
class Edition:
    """The content as it was just saved."""

    loaded: Loaded


@dataclass(frozen=True)
class Checked:
    """What `kiosk check` says of the content as it was last saved, fit left out.

    Attributes:
        fault: why it broke down; empty: it did not.
    """

    problems: tuple[Problem, ...] = ()
    fault: str = ""


News = Edition | Checked


class Watcher:
    """Watches a content folder.

    Reading and checking have a thread each: a large story takes seconds to check, and what is
    saved meanwhile is shown at once.

    Args:
        seen: `content_key` of the content that is shown already.
        post: takes the news, in the watcher's threads; a `Checked` follows the last `Edition`.
    """

    def __init__(self, content_dir: Path, assets_dir: Path, seen: str,
                 post: Callable[[News], None]) -> None:
        self._content_dir = content_dir
        self._assets_dir = assets_dir
        self._seen = seen
        self._post = post
        self._stop = Event()
        self._changed = Event()
        self._threads = (
            Thread(target=self._watch, name="watcher", daemon=True),
            Thread(target=self._check, name="checker", daemon=True),
        )

    def start(self) -> None:
        """Begin; the content as it is now is checked first."""
        self._changed.set()
        for one in self._threads:
            one.start()

    def stop(self) -> None:
        """End the watching; a check under way is nobody's business any more."""
        self._stop.set()
        self._changed.set()
        self._threads[0].join()

    def _watch(self) -> None:
        for _ in self._moments():
            key = content_key(self._content_dir, self._assets_dir)
            if key != self._seen:
                self._seen = key
                self._post(Edition(load_catalog(self._content_dir, self._assets_dir)))
                self._changed.set()

    def _moments(self) -> Iterator[object]:
        """Yield whenever something was saved, and now and then besides.

        Nobody tells of a change before the watching has begun, or on some network drives.
        """
        from watchfiles import watch

        return watch(
            self._content_dir, watch_filter=lambda _, path: path.endswith(SUFFIXES),
            debounce=DEBOUNCE_MS, step=STEP_MS, rust_timeout=LOOK_EVERY_MS, yield_on_timeout=True,
            stop_event=self._stop, raise_interrupt=False,
        )

    def _check(self) -> None:
        while self._changed.wait() and not self._stop.is_set():
            self._changed.clear()
            found = self._checked()
            if not self._changed.is_set():  # else it is about an edition nobody sees any more
                self._post(found)

    def _checked(self) -> Checked:
        from kiosk.author.check import examine

        try:
            return Checked(tuple(examine(self._content_dir, self._assets_dir).report))
        except Exception as error:  # the preview goes on without it, and says so
            return Checked(fault=f"{type(error).__name__}: {error}")
