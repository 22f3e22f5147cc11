"""The ring around what has the focus: drawn on top, nothing below it is drawn anew."""

import math

from kivy.graphics import Color, InstructionGroup, SmoothLine

from kiosk.views.components.pressable import FIRM
from kiosk.views.form import Form
from kiosk.views.layer import Box, Kit, Radius, Rim
from kiosk.views.pen import Point

CORNER_STEPS = 10


class Ring:
    """Runs around one thing at a time, or nowhere.

    Attributes:
        group: belongs on top of everything that can be pressed.
    """

    def __init__(self) -> None:
        self.group = InstructionGroup()

    def draw(self, kit: Kit, rim: Rim, tone: str = "ink") -> None:
        """Draw it around something, in a colour that is seen on the ground of the screen."""
        stroke = kit.tokens.stroke
        width = stroke["focus_ring"]
        self.group.clear()
        path = path_around(rim, kit.form, gap=stroke["focus_gap"], width=width)
        points = [one for x, y in path for one in kit.form.box_px(x, y, 0, 0)[:2]]
        self.group.add(Color(*kit.palette[tone]))
        self.group.add(SmoothLine(
            points=points, width=(width + FIRM) * kit.form.scale / 2, close=True, joint="round"))

    def hide(self) -> None:
        """Draw it nowhere."""
        self.group.clear()


def path_around(rim: Rim, form: Form, *, gap: float, width: float) -> list[Point]:
    """Return the middle line of a ring, clockwise from the top left, all of it on the screen.

    Args:
        gap: between what it runs around and the ring, smaller where the screen ends.
        width: of the ring.
    """
    (x, y, w, h), radius = rim
    reach = gap + width / 2
    least_x, least_y = width / 2 - form.left_px / form.scale, width / 2 - form.top_px / form.scale
    left, top = max(x - reach, least_x), max(y - reach, least_y)
    right = min(x + w + reach, form.width - least_x)
    bottom = min(y + h + reach, form.height - least_y)
    box = (left, top, right - left, bottom - top)
    return [point for corner in _corners(box, radius, reach) for point in _arc(*corner)]


def _corners(box: Box, radius: Radius, reach: float) -> list[tuple[float, float, float, float]]:
    """Return middle, radius and first angle (degrees, clockwise) of the four corners."""
    x, y, w, h = box
    radii = (radius,) * 4 if isinstance(radius, int | float) else radius
    one, two, three, four = (min(each + reach, w / 2, h / 2) for each in radii)
    return [
        (x + one, y + one, one, 180.0), (x + w - two, y + two, two, 270.0),
        (x + w - three, y + h - three, three, 0.0), (x + four, y + h - four, four, 90.0),
    ]


def _arc(x: float, y: float, radius: float, begin: float) -> list[Point]:
    angles = (math.radians(begin + 90 * step / CORNER_STEPS) for step in range(CORNER_STEPS + 1))
    return [(x + radius * math.cos(angle), y + radius * math.sin(angle)) for angle in angles]
