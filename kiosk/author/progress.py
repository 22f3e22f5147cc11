"""How far long work has come: a bar on a terminal; elsewhere nothing, or a line for each step."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sized
from contextlib import AbstractContextManager
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, TextIO, TypeVar

from kiosk.author.tongue import translate
from kiosk.catalog.saying import Saying

if TYPE_CHECKING:
    from rich.progress import Progress as Bars

One = TypeVar("One")
Advance = Callable[[], None]


def to_nobody() -> None:
    """Take in a step nobody watches."""


class Progress(Protocol):
    """Somebody who is told how far the work has come."""

    def task(self, what: Saying, total: int | None = None) -> Advance:
        """Begin a piece of work; what is returned is called for each step of it.

        Args:
            total: how many steps there are; None: nobody knows.
        """

    def over(self, what: Saying, items: Iterable[One]) -> Iterator[One]:
        """Yield the items, each of them a step."""


class Silent:
    """Tells nobody."""

    def task(self, what: Saying, total: int | None = None) -> Advance:
        """Begin a piece of work nobody watches."""
        return to_nobody

    def over(self, what: Saying, items: Iterable[One]) -> Iterator[One]:
        """Yield the items."""
        return iter(items)


SILENT = Silent()


class ShownProgress(AbstractContextManager["ShownProgress"]):
    """Bars that go away when the work is done; to be used in a ``with``.

    The exhibition's terminal has no authors' tools; there nothing is drawn.

    Args:
        language: one of TONGUES.
        target: where the bars are drawn if it is a terminal; None: stderr.
        opening: said where no bars can be drawn, such as in a log, before a line for each piece of
            work; None: nothing is said there.
    """

    def __init__(self, language: str, target: TextIO | None = None,
                 opening: Saying | None = None) -> None:
        self._language = language
        self._target = target or sys.stderr
        self._opening = opening
        self._bars = _bars(self._target)

    def __enter__(self) -> "ShownProgress":
        if self._bars is not None:
            self._bars.start()
        elif self._opening is not None:
            self._print(self._opening)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        if self._bars is not None:
            self._bars.stop()

    def task(self, what: Saying, total: int | None = None) -> Advance:
        """Begin a piece of work and show its bar; see `Progress.task`."""
        bars = self._bars
        if bars is None:
            if self._opening is not None:
                self._print(Saying("{what} …", (("what", what),)))
            return to_nobody
        bar = bars.add_task(translate(what, self._language), total=total)
        return lambda: bars.advance(bar)

    def over(self, what: Saying, items: Iterable[One]) -> Iterator[One]:
        """Yield the items, each of them a step of the bar."""
        advance = self.task(what, len(items) if isinstance(items, Sized) else None)
        for one in items:
            yield one
            advance()

    def _print(self, words: Saying) -> None:
        print(translate(words, self._language), file=self._target, flush=True)


def _bars(target: TextIO) -> "Bars | None":
    """Return bars on a terminal; None where there is none, or nothing to draw them with."""
    if not target.isatty():
        return None
    try:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as Bars
    except ModuleNotFoundError:
        return None
    return Bars(TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(),
                TimeElapsedColumn(), console=Console(file=target), transient=True)
