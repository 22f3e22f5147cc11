"""How a figure spreads over many visits."""

import math
from collections.abc import Sequence

from msgspec import Struct


class Spread(Struct, frozen=True):
    """Figures that occurred, apart from the mean.

    Attributes:
        tenth, ninetieth: 10 and 90 percent of the visits have at most so much.
    """

    least: float
    tenth: float
    median: float
    ninetieth: float
    most: float
    mean: float


def spread_of(figures: Sequence[float]) -> Spread | None:
    """Return the spread; None when there are no figures."""
    if not figures:
        return None
    ordered = sorted(figures)

    def at(percent: int) -> float:
        return ordered[math.ceil(len(ordered) * percent / 100) - 1]

    return Spread(ordered[0], at(10), at(50), at(90), ordered[-1],
                  math.fsum(ordered) / len(ordered))
