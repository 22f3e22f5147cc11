"""People from the chest up, as they stand in a dialogue or look at a question."""

from kiosk.views.brush import Brush
from kiosk.views.layer import Box


def draw_figure(brush: Brush, face: str, box: Box, world: str, *, mirrored: bool = False) -> None:
    """Draw a person; on dark grounds before a circle, or dark hair would not be seen."""
    x, y, w, h = box
    if brush.kit.theme != "warm":
        brush.circle((x + w * 0.06, y + h * 0.06, w * 0.88, h * 0.88), world)
    brush.figure(face, box, mirrored=mirrored)
