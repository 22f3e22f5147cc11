"""People from the chest up, as they stand in a dialogue or look at a question."""

from kiosk.views.brush import Brush
from kiosk.views.layer import Box

DISC = 0.82
"""Of the box; a wider disc would touch the replies beside it on small screens."""


def draw_figure(brush: Brush, face: str, box: Box, world: str, *, mirrored: bool = False) -> None:
    """Draw a person; on dark grounds before a circle, or dark hair would not be seen."""
    x, y, w, h = box
    if brush.kit.theme != "warm":
        inset, side = (1 - DISC) / 2, DISC
        brush.circle((x + w * inset, y + h * inset, w * side, h * side), world)
    brush.figure(face, box, mirrored=mirrored)
