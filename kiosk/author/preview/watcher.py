"""Reads the content again whenever a file of it is saved, in a thread of its own."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread

from kiosk.catalog.library import Loaded, load_catalog
from kiosk.catalog.problem import Problem

DEBOUNCE_MS = 60
"""Editors save in several steps; what follows within this time is the same saving."""

STEP_MS = 20
SUFFIXES = (".yaml", ".po")


@dataclass(frozen=True)
class Edition:
    """The content as it was just saved."""

    loaded: Loaded


@dataclass(frozen=True)
class Checked:
    """What `kiosk check` says of the content as it was just saved, fit left out."""

    problems: tuple[Problem, ...]


News = Edition | Checked


class Watcher:
    """Watches a content folder.

    Args:
        post: takes the news, in the watcher's thread; a `Checked` follows each `Edition`.
    """

    def __init__(self, content_dir: Path, assets_dir: Path, post: Callable[[News], None]) -> None:
        self._content_dir = content_dir
        self._assets_dir = assets_dir
        self._post = post
        self._stop = Event()
        self._thread = Thread(target=self._watch, name="watcher", daemon=True)

    def start(self) -> None:
        """Begin; the content as it is now is checked first."""
        self._thread.start()

    def stop(self) -> None:
        """End; returns when the thread has."""
        self._stop.set()
        self._thread.join()

    def _watch(self) -> None:
        self._check()
        for _ in self._savings():
            self._post(Edition(load_catalog(self._content_dir, self._assets_dir)))
            self._check()

    def _savings(self) -> Iterator[object]:
        from watchfiles import watch

        return watch(
            self._content_dir, watch_filter=lambda _, path: path.endswith(SUFFIXES),
            debounce=DEBOUNCE_MS, step=STEP_MS, stop_event=self._stop, raise_interrupt=False,
        )

    def _check(self) -> None:
        from kiosk.author.check import examine

        self._post(Checked(tuple(examine(self._content_dir, self._assets_dir).report)))
