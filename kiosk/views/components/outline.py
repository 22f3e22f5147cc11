"""Outlines of things that cannot be pressed: a plain one, and a broken one."""

import math

from kiosk.views.brush import Brush
from kiosk.views.layer import Box

DASH, GAP, WIDTH = 9.0, 7.0, 3.0
CORNER_DOTS = 4


def outlined(brush: Brush, box: Box, color: str, radius: float, width: float = WIDTH) -> None:
    """Fill a box with an outline around it; without the edge of what can be pressed."""
    x, y, w, h = box
    brush.rect(box, "line", radius)
    inner = (x + width, y + width, w - 2 * width, h - 2 * width)
    brush.rect(inner, color, max(1.0, radius - width))


def dashed(brush: Brush, box: Box, color: str, radius: float) -> None:
    """Draw a broken outline with round corners."""
    x, y, w, h = box
    for start, length in _dashes(x + radius, w - 2 * radius):
        brush.rect((start, y, length, WIDTH), color)
        brush.rect((start, y + h - WIDTH, length, WIDTH), color)
    for start, length in _dashes(y + radius, h - 2 * radius):
        brush.rect((x, start, WIDTH, length), color)
        brush.rect((x + w - WIDTH, start, WIDTH, length), color)
    _corners(brush, box, color, radius)


def _dashes(start: float, length: float) -> list[tuple[float, float]]:
    """Return start and length of dashes that fill a side evenly, one at each end."""
    if length <= DASH:
        return []
    gaps = max(1, round((length - DASH) / (DASH + GAP)))
    pitch = (length - DASH) / gaps
    return [(start + index * pitch, DASH) for index in range(gaps + 1)]


def _corners(brush: Brush, box: Box, color: str, radius: float) -> None:
    x, y, w, h = box
    centres = (
        (x + radius, y + radius, 180), (x + w - radius, y + radius, 270),
        (x + w - radius, y + h - radius, 0), (x + radius, y + h - radius, 90),
    )
    reach = radius - WIDTH / 2
    for middle_x, middle_y, begin in centres:
        for dot in range(1, CORNER_DOTS + 1):
            angle = math.radians(begin + 90 * dot / (CORNER_DOTS + 1))
            at_x, at_y = middle_x + reach * math.cos(angle), middle_y + reach * math.sin(angle)
            brush.circle((at_x - 2, at_y - 2, 4, 4), color)
