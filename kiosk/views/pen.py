"""Draws colours and shapes in design units: the half of a brush that knows no words."""

import math
from collections.abc import Callable

from kivy.graphics import (
    ClearBuffers,
    ClearColor,
    Color,
    Mesh,
    PopMatrix,
    PushMatrix,
    Rectangle,
    ScissorPop,
    ScissorPush,
    SmoothEllipse,
    SmoothLine,
    SmoothRoundedRectangle,
    Translate,
)

from kiosk.views.layer import Box, Kit, Layer, Radius, Rim
from kiosk.views.tokens import Rgba

Point = tuple[float, float]
"""x and y in design units."""

SOFT_PX = 0.45
"""How far the soft edge of a smooth shape reaches inwards."""


FLAT_PX = 0.15
"""How far a side of a many-sided shape may be inside the curve it stands for; nobody sees it."""

SEGMENTS_LEAST = 16


def segments_of(radius_px: float) -> int:
    """Return of how many sides a circle is made, so that it looks round and has few of them."""
    sides = math.pi * math.sqrt(radius_px / (2 * FLAT_PX))
    return max(SEGMENTS_LEAST, math.ceil(sides))


class Pen:
    """Draws shapes into one layer.

    Attributes:
        rim: of the first thing drawn that can be pressed, None before it.
    """

    def __init__(self, kit: Kit, layer: Layer) -> None:
        self.kit = kit
        self.layer = layer
        self.rim: Rim | None = None
        self._group = layer.group

    # -- colours -----------------------------------------------------------------------------

    def color(self, name: str) -> Rgba:
        """Return a colour of the theme by its token name."""
        return self.kit.palette[name]

    def _ink(self, name: str, alpha: float = 1.0) -> None:
        red, green, blue, own = self.color(name)
        self._rgba((red, green, blue, own * alpha))

    def _rgba(self, rgba: Rgba) -> None:
        color = Color(*rgba[:3], rgba[3] * self.layer.opacity)
        self.layer.colors.append((color, rgba[3]))
        self._group.add(color)

    # -- shapes ------------------------------------------------------------------------------

    def rect(self, box: Box, color: str, radius: Radius = 0, alpha: float = 1.0) -> None:
        """Fill a box, with round corners if asked."""
        self._ink(color, alpha)
        x, y, w, h = self.kit.form.box_px(*box)
        if radius == 0:
            self._group.add(Rectangle(pos=(x, y), size=(w, h)))
            return
        corners = [radius] * 4 if isinstance(radius, int | float) else list(radius)
        scaled = [max(one * self.kit.form.scale, 0.5) for one in corners]
        # Smooth edges lie inside the shape; half a pixel more makes it as large as drawn.
        self._group.add(
            SmoothRoundedRectangle(
                pos=(x - SOFT_PX, y - SOFT_PX), size=(w + 2 * SOFT_PX, h + 2 * SOFT_PX),
                radius=scaled, segments=math.ceil(segments_of(max(scaled)) / 4),
            )
        )

    def plain(self, box: Box, rgba: Rgba) -> None:
        """Fill a box with a colour that no theme changes."""
        self._rgba(rgba)
        x, y, w, h = self.kit.form.box_px(*box)
        self._group.add(Rectangle(pos=(x, y), size=(w, h)))

    def ground(self, color: str, *, fades: bool = False) -> None:
        """Give the whole screen a colour, also beside the stage.

        Args:
            fades: it fades with its layer. One that does not is there at once whatever moves,
                and clears the screen: filling it would be the dearest part of a picture.
        """
        width_px, height_px = self.kit.form.screen_px
        if fades:
            self._ink(color)
            self._group.add(Rectangle(pos=(0, 0), size=(width_px, height_px)))
            return
        # A preview has more in its window than the screen.
        self._group.add(ScissorPush(x=0, y=0, width=width_px, height=height_px))
        self._group.add(ClearColor(*self.color(color)))
        self._group.add(ClearBuffers(clear_color=True))
        self._group.add(ScissorPop())

    def band(self, y: float, h: float, color: str) -> None:
        """Fill a band over the whole width of the screen; the lowest one reaches its edge."""
        form = self.kit.form
        _, bottom, _, height = form.box_px(0, y, 1, h)
        if y + h >= form.height:
            height, bottom = height + bottom, 0
        self._ink(color)
        self._group.add(Rectangle(pos=(0, bottom), size=(form.screen_px[0], height)))

    def circle(self, box: Box, color: str, alpha: float = 1.0) -> None:
        """Fill a circle or an ellipse."""
        self._ink(color, alpha)
        x, y, w, h = self.kit.form.box_px(*box)
        segments = segments_of(max(w, h) / 2)
        self._group.add(SmoothEllipse(pos=(x, y), size=(w, h), segments=segments))

    def blob(self, box: Box, color: str, alpha: float = 1.0) -> None:
        """Fill one of the large flat ellipses of the ground; contrast has none, calm a hint."""
        share = {"warm": 1.0, "calm": 0.1, "contrast": 0.0}[self.kit.theme]
        if share:
            self.circle(box, color, alpha * share)

    def arc(self, box: Box, color: str, width: float, share: float) -> None:
        """Draw a share (0 to 1) of a ring, from the top clockwise."""
        self._ink(color)
        x, y, w, h = self.kit.form.box_px(*box)
        scale = self.kit.form.scale
        ring = (x + w / 2, y + h / 2, min(w, h) / 2 - width * scale / 2, 0, 360 * share, 120)
        self._group.add(SmoothLine(circle=ring, width=width * scale / 2, cap="round"))

    def shape(self, outline: list[Point], color: str) -> None:
        """Fill a shape; its whole outline must be in sight of its first point."""
        self._ink(color)
        placed = [self.kit.form.box_px(x, y, 0, 0)[:2] for x, y in outline]
        vertices = [one for x, y in placed for one in (x, y, 0.0, 0.0)]
        indices = list(range(len(placed)))
        self._group.add(Mesh(vertices=vertices, indices=indices, mode="triangle_fan"))

    def curve(self, points: list[Point], color: str, width: float) -> None:
        """Draw a soft line through points."""
        self._ink(color)
        placed = [one for x, y in points for one in self.kit.form.box_px(x, y, 0, 0)[:2]]
        line = SmoothLine(points=placed, width=width * self.kit.form.scale / 2, cap="round",
                          joint="round")
        self._group.add(line)

    def card(self, box: Box, color: str, radius: Radius = 36) -> None:
        """Fill a card; in high contrast, where all cards are black, it gets a line."""
        self.rect(box, color, radius)
        if self.kit.theme == "contrast":
            x, y, w, h = box
            corners = [radius] * 4 if isinstance(radius, int | float) else list(radius)
            inner = tuple(max(one - 3, 1) for one in corners)
            self.rect(box, "line", radius)
            self.rect((x + 3, y + 3, w - 6, h - 6), color, inner)

    def shift(self) -> tuple[Translate, Callable[[], None]]:
        """Move what is drawn from here on together, until the returned function is called."""
        translate = Translate(0, 0)
        self._group.add(PushMatrix())
        self._group.add(translate)
        return translate, lambda: self._group.add(PopMatrix())

    def clip(self, box: Box) -> Callable[[], None]:
        """Draw only inside the box until the returned function is called."""
        x, y, w, h = self.kit.form.box_px(*box)
        self._group.add(ScissorPush(x=round(x), y=round(y), width=round(w), height=round(h)))
        return lambda: self._group.add(ScissorPop())
