"""Words that become smaller together until they fit."""

import math
from collections.abc import Callable, Sequence

from kiosk.views.brush import Brush
from kiosk.views.lettering import Face

SHARES = (1.0, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6)


def fitting_share(
    height_at: Callable[[float], float], room: float, shares: Sequence[float] = SHARES
) -> float:
    """Return the largest share of the type at which `height_at` is at most `room`.

    Where nothing fits it is the smallest one.

    Args:
        shares: those to try, the largest first.
    """
    return next((share for share in shares if height_at(share) <= room), shares[-1])


def word_height(brush: Brush, words: str, face: Face, width: float) -> float:
    """Return the height of words in design units; infinite if a word is wider than `width`
    and cannot be broken."""
    if brush.widest_word(words, face, width) > width + 0.01:
        return math.inf
    return brush.size_of(brush.write(words, face, width))[1]

