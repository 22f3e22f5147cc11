"""The few movements there are; each ends by itself, and nothing is drawn when none is left."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from kivy.clock import Clock

BACK = 1.70158
"""How far `out_back` goes beyond its end: a tenth of the way."""

Ease = Callable[[float], float]


def out_quad(along: float) -> float:
    """Start fast, end soon."""
    return 1 - (1 - along) ** 2


def out_cubic(along: float) -> float:
    """Start fast, end softly."""
    return 1 - (1 - along) ** 3


def out_back(along: float) -> float:
    """Go a little beyond the end and settle back."""
    left = along - 1
    return 1 + (BACK + 1) * left**3 + BACK * left**2


EASES: dict[str, Ease] = {"out_quad": out_quad, "out_cubic": out_cubic, "out_back": out_back}
"""The names of `easing` in the tokens → what they mean."""


@dataclass
class Movement:
    """Something that goes from 0 to 1 within a time.

    Attributes:
        apply: called with how far it is at every frame, with 1 at the end; an ease may go beyond.
        owner: what moves; a newer movement of the same owner takes the place of this one.
        lead_ms: how much of the time is over in its first picture.
        began_s: time of its first frame by Kivy's clock; None before it.
    """

    duration_ms: float
    apply: Callable[[float], None]
    ease: Ease = out_cubic
    owner: Hashable = None
    lead_ms: float = 0.0
    began_s: float | None = None

    def show(self, now_s: float) -> bool:
        """Show how far it is; return whether it has come to its end."""
        # From the first frame on, so that a slow machine skips frames and not time.
        self.began_s = now_s if self.began_s is None else self.began_s
        along = min(1.0, (now_s - self.began_s + self.lead_ms / 1000) * 1000 / self.duration_ms)
        self.apply(self.ease(along) if along < 1.0 else 1.0)
        return along >= 1.0


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
        self._movements = [
            one for one in self._movements
            if movement.owner is None or one.owner != movement.owner
        ]
        movement.apply(movement.ease(movement.lead_ms / movement.duration_ms))
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
            if movement.show(now_s):
                self._movements.remove(movement)
        if not self._movements:
            self._rest()
