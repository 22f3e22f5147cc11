"""The clean end: SIGTERM and SIGINT ask for it, the main loop answers."""

import signal
from collections.abc import Callable


class Stop:
    """Whether the terminal was asked to end."""

    def __init__(self) -> None:
        self.is_asked = False
        self._wake: Callable[[], None] | None = None

    def listen(self) -> None:
        """Take SIGTERM and SIGINT; before the window exists, or SDL takes them."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: self.ask())

    def on_ask(self, wake: Callable[[], None]) -> None:
        """Call `wake` when asked: Python goes back to a wait that a signal has interrupted."""
        self._wake = wake

    def ask(self) -> None:
        """Ask the terminal to end."""
        self.is_asked = True
        if self._wake is not None:
            self._wake()
