"""Lines with round corners, as Graphviz writes them."""

from itertools import pairwise
from math import hypot

Point = tuple[float, float]

_RADIUS_PT = 9.0
_ARROW_PT = 7.0


def bent(points: list[Point]) -> str:
    """Return a line through these points, with an arrow at its end, as Graphviz's ``pos``."""
    clean = [one for one, after in pairwise(points) if one != after] + points[-1:]
    tip = clean[-1]
    clean[-1] = _towards(tip, clean[-2], _ARROW_PT)
    curve = [clean[0]]
    for before, corner, after in zip(clean, clean[1:], clean[2:], strict=False):
        radius = min(_RADIUS_PT, _far(before, corner) / 2, _far(corner, after) / 2)
        into, out = _towards(corner, before, radius), _towards(corner, after, radius)
        curve += _straight(curve[-1], into)
        curve += [_towards(into, corner, radius / 2), _towards(out, corner, radius / 2), out]
    curve += _straight(curve[-1], clean[-1])
    return f"e,{_written(tip)} {' '.join(map(_written, curve))}"


def _straight(start: Point, end: Point) -> list[Point]:
    """Return the rest of a straight piece of a curve, its start left out."""
    third = _far(start, end) / 3
    return [_towards(start, end, third), _towards(start, end, 2 * third), end]


def _towards(start: Point, end: Point, length: float) -> Point:
    whole = _far(start, end) or 1.0
    return (start[0] + (end[0] - start[0]) * length / whole,
            start[1] + (end[1] - start[1]) * length / whole)


def _far(one: Point, other: Point) -> float:
    return hypot(other[0] - one[0], other[1] - one[1])


def _written(point: Point) -> str:
    return f"{point[0]:.2f},{point[1]:.2f}"
