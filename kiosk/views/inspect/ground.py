"""What colours words, icons and outlines stand on, told from what was drawn before them."""

import math
from collections.abc import Iterable, Sequence

from kiosk.views.inspect.contrast import Color, laid_over, opaque
from kiosk.views.inspect.raster import Rasters
from kiosk.views.inspect.recording import Drawn, Fill, Ink, Scene
from kiosk.views.layer import Box
from kiosk.views.tokens import Rgba

Point = tuple[float, float]

ACROSS, DOWN = (0.02, 0.26, 0.5, 0.74, 0.98), (0.15, 0.5, 0.85)
"""Where words are looked at, as shares of their box."""

ICON_SHARE = 0.75
"""How much of its box the sign itself takes."""

BESIDE = 1.5
"""How far from its edge the ground of an outline is looked at, in design units."""

NOTHING: Color = (0.0, 0.0, 0.0)
"""A screen where nothing was drawn."""

AROUND = 16
"""Points looked at around an outline."""


def points_in(ink: Ink) -> list[Point]:
    """Return points of words or of an icon that can be seen."""
    x, y, w, h = ink.box
    if ink.is_icon:
        x, w = x + w * (1 - ICON_SHARE) / 2, w * ICON_SHARE
        y, h = y + h * (1 - ICON_SHARE) / 2, h * ICON_SHARE
    every = [(x + w * across, y + h * down) for down in DOWN for across in ACROSS]
    return [one for one in every if ink.clip is None or is_in_box(one, ink.clip)]


def points_around(fill: Fill) -> list[Point]:
    """Return points right beside a shape, where its outline meets what is around it."""
    x, y, w, h = fill.box
    middle, reach = (x + w / 2, y + h / 2), (w / 2 + BESIDE, h / 2 + BESIDE)
    points = []
    for step in range(AROUND):
        angle = 2 * math.pi * (step + 0.5) / AROUND
        across, down = math.cos(angle), math.sin(angle)
        if not fill.is_round:
            longest = max(abs(across), abs(down))
            across, down = across / longest, down / longest
        points.append((middle[0] + across * reach[0], middle[1] + down * reach[1]))
    return points


def colors_under(points: Iterable[Point], below: Sequence[Drawn], rasters: Rasters) -> list[Color]:
    """Return the colour of the ground at each point; black where nothing was drawn.

    Args:
        below: everything drawn before, the lowest first.
    """
    return [_color_at(one, below, rasters) for one in points]


def is_in_box(point: Point, box: Box) -> bool:
    """Return whether a point is in a box."""
    x, y, w, h = box
    return x <= point[0] <= x + w and y <= point[1] <= y + h


def _color_at(point: Point, below: Sequence[Drawn], rasters: Rasters) -> Color:
    seen: list[Rgba] = []
    for one in reversed(below):
        if not isinstance(one, Ink) and _is_in(point, one):
            seen.append(_own_color(one, point, rasters))
            if seen[-1][3] >= 1:
                break
    # The lowest one hides whatever is below it, or there is nothing but the dark screen.
    ground = opaque(seen.pop()) if seen and seen[-1][3] >= 1 else NOTHING
    for red, green, blue, share in reversed(seen):
        ground = laid_over((red, green, blue), share, ground)
    return ground


def _own_color(one: Fill | Scene, point: Point, rasters: Rasters) -> Rgba:
    if isinstance(one, Fill):
        return one.color
    return rasters.color_at(one.file, one.box, one.focus, point)


def _is_in(point: Point, one: Fill | Scene) -> bool:
    if not is_in_box(point, one.box) or (one.clip and not is_in_box(point, one.clip)):
        return False
    if isinstance(one, Scene) or not one.is_round:
        return True
    x, y, w, h = one.box
    return ((2 * (point[0] - x) / w - 1) ** 2 + (2 * (point[1] - y) / h - 1) ** 2) <= 1
