"""The one shape that can be pressed: an outline and a thick lower edge."""

from kiosk.views.brush import Brush
from kiosk.views.form import SMALL
from kiosk.views.layer import Box, Radius

FIRM = 0.4
"""Makes outlines as firm as drawn: their soft edges would take some of their width."""


def edge_of(brush: Brush) -> float:
    """Return the height of the lower edge in design units."""
    edge = brush.kit.tokens.edge
    return edge["small_screen"] if brush.kit.form.kind == SMALL else edge["normal"]


def pressable(brush: Brush, box: Box, face: str, pressed: float, radius: Radius = 30) -> Box:
    """Draw outline, edge and face; pressed, the face sinks onto the edge, which is gone.

    Args:
        pressed: how far: 0 at rest, 1 down.

    Returns:
        Where the face is now, for the words on it.
    """
    x, y, w, h = box
    outline, edge = brush.kit.tokens.stroke["outline"] + FIRM, edge_of(brush)
    sunk = edge * pressed
    brush.rim = brush.rim or ((x, y, w, h + edge), radius)
    brush.rect((x, y + sunk, w, h + edge - sunk), "line", radius)
    corners = [radius] * 4 if isinstance(radius, int | float) else list(radius)
    inner = tuple(max(one - outline, 2) for one in corners)
    brush.rect((x + outline, y + sunk + outline, w - 2 * outline, h - 2 * outline), face, inner)
    return x, y + sunk, w, h


def resting(brush: Brush, box: Box, radius: Radius = 30) -> Box:
    """Draw something that cannot be pressed now: faint, without an edge."""
    x, y, w, h = box
    outline = brush.kit.tokens.stroke["outline"]
    brush.rect(box, "line", radius, alpha=0.45)
    corners = [radius] * 4 if isinstance(radius, int | float) else list(radius)
    inner = tuple(max(one - outline, 2) for one in corners)
    brush.rect((x + outline, y + outline, w - 2 * outline, h - 2 * outline), "paper", inner)
    return box
