"""Whether words stay where they belong: on what they stand on, and on the stage."""

from collections.abc import Iterable

from kiosk.views.form import Form
from kiosk.views.layer import Box
from kiosk.views.measure_brush import Placed

SLACK = 4.0
"""Design units words may reach over an edge before somebody sees it."""

GROUND_LEAST = 24.0
"""Boxes that are lower or narrower are lines, dots and tiles; no words stand on them."""


def leaves_stage(placed: Placed, form: Form) -> bool:
    """Return whether words go beyond the stage of the screen."""
    return not _is_within(placed.box, (0.0, 0.0, form.width, form.height), 1.0)


def holds_words(box: Box) -> bool:
    """Return whether words can stand on a box."""
    return min(box[2], box[3]) >= GROUND_LEAST


def leaves_ground(placed: Placed, ground: Iterable[Box]) -> bool:
    """Return whether words stand half on a box and half off it.

    Args:
        ground: boxes that can hold words.
    """
    return any(
        _overlaps(placed.box, box) and not _is_within(placed.box, box, SLACK) for box in ground
    )


def _is_within(inner: Box, outer: Box, slack: float) -> bool:
    x, y, w, h = inner
    left, top, width, height = outer
    return (
        x >= left - slack and y >= top - slack
        and x + w <= left + width + slack and y + h <= top + height + slack
    )


def _overlaps(one: Box, other: Box) -> bool:
    x, y, w, h = one
    left, top, width, height = other
    return (
        w > SLACK and width > SLACK and h > SLACK and height > SLACK
        and x + w > left + SLACK and left + width > x + SLACK
        and y + h > top + SLACK and top + height > y + SLACK
    )
