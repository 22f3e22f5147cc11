"""How far long work has come: a bar on a terminal, nothing anywhere else."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sized
from contextlib import AbstractContextManager
from types import TracebackType
from typing import Protocol, TextIO, TypeVar

from kiosk.author.tongue import translate
from kiosk.catalog.saying import Saying

One = TypeVar("One")
Advance = Callable[[], None]


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
        return lambda: None

    def over(self, what: Saying, items: Iterable[One]) -> Iterator[One]:
        """Yield the items."""
        return iter(items)


SILENT = Silent()


class ShownProgress(AbstractContextManager["ShownProgress"]):
    """Bars that go away when the work is done; to be used in a ``with``.

    Args:
        language: one of TONGUES.
        target: where the bars are drawn if it is a terminal; None: stderr.
    """

    def __init__(self, language: str, target: TextIO | None = None) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as Bars

        console = Console(file=target or sys.stderr)
        self._language = language
        self._bars = Bars(
            TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(),
            TimeElapsedColumn(), console=console, transient=True,
            disable=not console.is_terminal,
        )

    def __enter__(self) -> "ShownProgress":
        self._bars.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self._bars.stop()

    def task(self, what: Saying, total: int | None = None) -> Advance:
        """Begin a piece of work and show its bar; see `Progress.task`."""
        bar = self._bars.add_task(translate(what, self._language), total=total)
        return lambda: self._bars.advance(bar)

    def over(self, what: Saying, items: Iterable[One]) -> Iterator[One]:
        """Yield the items, each of them a step of the bar."""
        advance = self.task(what, len(items) if isinstance(items, Sized) else None)
        for one in items:
            yield one
            advance()
