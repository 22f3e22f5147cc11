"""Moves the focus on by itself, for somebody who has one switch."""

from collections.abc import Callable

from kivy.clock import Clock

ROUNDS = 2
"""After so many rounds without a key it rests: somebody may have gone, and nothing should move."""


class Scan:
    """Takes a step whenever its time is over, for a while after each key.

    Args:
        every_s: None: it never moves.
        is_held: asked before each step; True: it waits, as while a voice is speaking.
    """

    def __init__(
        self, every_s: float | None, on_step: Callable[[], None],
        is_held: Callable[[], bool] = lambda: False,
    ) -> None:
        self._every_s = every_s
        self._on_step = on_step
        self._is_held = is_held
        self._steps_left = 0
        self._event = None
        self.is_resting = False

    def begin(self, targets: int) -> None:
        """Take steps through so many targets."""
        self.stop()
        if self._every_s is not None:
            self._steps_left = ROUNDS * targets
            self._event = Clock.schedule_interval(lambda _: self.step(), self._every_s)

    def go_on(self, targets: int) -> None:
        """Begin anew with other targets, unless it stands still."""
        if self._event is not None:
            self.begin(targets)

    def stop(self) -> None:
        """Stand still until the next key."""
        self.is_resting = False
        if self._event is not None:
            self._event.cancel()
            self._event = None

    def step(self) -> None:
        """Take one step; after the last one rest."""
        if self._event is None or self._is_held():
            return
        self._steps_left -= 1
        if self._steps_left < 0:
            self.stop()
            self.is_resting = True
            return
        self._on_step()
