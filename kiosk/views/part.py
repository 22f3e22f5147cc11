"""The parts a screen is made of; a part is drawn anew only when what it shows has changed."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from kiosk.views.brush import Brush


@dataclass(frozen=True)
class Part:
    """A part of a screen.

    Attributes:
        name: stays the same while the part stays in its place.
        shows: everything `draw` depends on; equal means it looks the same.
        enters: tells from what the part showed before (None: it was not there) how it comes:
            ``glide`` (the newest thing rises, or flies in from the reply it was), ``replace``
            (it takes the place of what was the newest), ``land`` (a card rises and settles) and
            ``grow`` (bars do), on a new screen too, ``over`` (fades in over what it takes the
            place of), ``fade``, or None for at once.
    """

    name: str
    shows: Hashable
    draw: Callable[[Brush], None]
    enters: Callable[[Hashable | None], str | None] | None = None
