"""The few movements there are; each ends by itself."""

from collections.abc import Callable
from dataclasses import dataclass

from kivy.clock import Clock

REDUCED_MS = 120.0

Ease = Callable[[float], float]


def out_cubic(along: float) -> float:
    """Start fast, end softly."""
    return 1 - (1 - along) ** 3


@dataclass
class Movement:
    """Something that goes from 0 to 1 within a time.

    Attributes:
        apply: called with 0 to 1 at every frame and with 1 at the end.
        began_s: time of its first frame by Kivy's clock; None before it.
    """

    duration_ms: float
    apply: Callable[[float], None]
    ease: Ease = out_cubic
    began_s: float | None = None


class Motion:
    """Runs movements frame by frame and rests when there are none."""

    def __init__(self) -> None:
        self._movements: list[Movement] = []
        self._event = None

    @property
    def is_moving(self) -> bool:
        """Whether anything moves at this moment."""
        return bool(self._movements)

    def start(self, movement: Movement) -> None:
        """Begin a movement at once."""
        movement.apply(0.0)
        self._movements.append(movement)
        if self._event is None:
            self._event = Clock.schedule_interval(self._frame, 0)

    def finish(self) -> None:
        """Bring every movement to its end at once."""
        for movement in self._movements:
            movement.apply(1.0)
        self._movements.clear()
        self._rest()

    def _rest(self) -> None:
        if self._event is not None:
            self._event.cancel()
            self._event = None

    def _frame(self, _seconds: float) -> None:
        now_s = Clock.get_time()
        for movement in list(self._movements):
            # From the first frame on, so that a slow machine skips frames and not time.
            movement.began_s = now_s if movement.began_s is None else movement.began_s
            along = min(1.0, (now_s - movement.began_s) * 1000 / movement.duration_ms)
            movement.apply(movement.ease(along))
            if along >= 1.0:
                self._movements.remove(movement)
        if not self._movements:
            self._rest()
