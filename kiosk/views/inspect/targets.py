"""Whether fingers can hit what can be pressed: large enough, apart, and on the screen."""

from collections.abc import Iterator
from itertools import combinations

from kiosk.views.form import Form
from kiosk.views.inspect.finding import Finding, Flaw
from kiosk.views.inspect.recording import Target
from kiosk.views.layer import Box

MM_PER_INCH = 25.4

ROUNDING_PX = 0.5
"""The design book rounds millimetres to whole pixels: 15 mm on a 10 inch screen are 88."""


def target_findings(
    targets: list[Target], form: Form, touch: dict[str, float]
) -> Iterator[Finding]:
    """Yield what fingers may miss.

    Args:
        touch: ``min_mm`` and ``gap_mm`` of the tokens.
    """
    for one in targets:
        if not _is_everything(one.box, form):
            yield from _unfit(one, form, touch["min_mm"])
    for one, other in combinations(targets, 2):
        distance_mm = millimetres(distance(one.box, other.box), form)
        if distance_mm < touch["gap_mm"] - rounding_mm(form):
            yield Finding(Flaw.CLOSE, one.box, f"{name_of(one)} | {name_of(other)}",
                          distance_mm, touch["gap_mm"])


def leaves_stage(box: Box, form: Form) -> bool:
    """Return whether a box reaches over an edge of the stage."""
    x, y, w, h = box
    return x < 0 or y < 0 or x + w > form.width or y + h > form.height


def name_of(target: Target) -> str:
    """Return what a target does, as a word."""
    return type(target.action).__name__


def distance(one: Box, other: Box) -> float:
    """Return how far two boxes are apart along the axis where they are further apart."""
    return max(_gap(one, other, axis) for axis in (0, 1))


def millimetres(units: float, form: Form) -> float:
    """Return design units as millimetres on the panel."""
    return units * form.scale / form.ppi * MM_PER_INCH


def rounding_mm(form: Form) -> float:
    """Return what rounding to whole pixels can take away."""
    return ROUNDING_PX / form.ppi * MM_PER_INCH


def _unfit(target: Target, form: Form, least_mm: float) -> Iterator[Finding]:
    side_mm = millimetres(min(target.box[2:]), form)
    if side_mm < least_mm - rounding_mm(form):
        yield Finding(Flaw.NARROW, target.box, name_of(target), side_mm, least_mm)
    if leaves_stage(target.box, form):
        yield Finding(Flaw.OFF_STAGE, target.box, name_of(target))


def _gap(one: Box, other: Box, axis: int) -> float:
    """Return how far two boxes are apart along an axis; negative: they overlap there."""
    first, second = sorted((one, other), key=lambda box: box[axis])
    return second[axis] - first[axis] - first[axis + 2]


def _is_everything(box: Box, form: Form) -> bool:
    """Return whether the whole screen is the button, as on the invitation."""
    return box[2] >= form.width and box[3] >= form.height
