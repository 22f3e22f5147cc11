"""The form of the screen: landscape, portrait or small, and how its design units become pixels.

Everything is laid out in design units with the origin at the top left: 1280x800 in landscape,
720x1280 in portrait, 800x480 on small screens (design book, sections 3 and 6).
"""

import math
from dataclasses import dataclass, replace

LANDSCAPE, PORTRAIT, SMALL = "landscape", "portrait", "small"

SMALL_BELOW_PX = 520

BODY = {LANDSCAPE: 26, PORTRAIT: 31, SMALL: 20}
"""Body type of each form in design units."""

CAP_HEIGHT_SHARE = 0.668
"""Height of a capital in Atkinson Hyperlegible, as a share of the type size."""


@dataclass(frozen=True)
class Form:
    """A screen and the stage in its middle.

    Attributes:
        kind: LANDSCAPE, PORTRAIT or SMALL.
        width, height: the stage in design units.
        scale: pixels per design unit.
        left_px, top_px: where the stage begins on the screen.
        ppi: pixels per inch of the panel.
    """

    kind: str
    width: int
    height: int
    scale: float
    left_px: float
    top_px: float
    screen_px: tuple[int, int]
    ppi: float

    @property
    def type_factor(self) -> float:
        """How much larger than drawn all type must be on this panel, at least 1.

        Capitals of the body type are at least 2.5 mm high, 2.9 mm from 10 inch on
        (design book, section 3).
        """
        diagonal_inch = math.hypot(*self.screen_px) / self.ppi
        cap_mm = 2.9 if diagonal_inch >= 10 else 2.5
        least_px = cap_mm * self.ppi / 25.4 / CAP_HEIGHT_SHARE
        return max(1.0, least_px / (BODY[self.kind] * self.scale))

    def lowered(self, units: float) -> "Form":
        """Return the same screen with its stage further down."""
        return replace(self, top_px=self.top_px + units * self.scale)

    def lowered_from(self, other: "Form") -> float:
        """Return how much further down than another one the stage of this form is."""
        return (self.top_px - other.top_px) / self.scale

    def shrunk(self, share: float) -> "Form":
        """Return the same screen seen smaller, or larger: every proportion stays."""
        width_px, height_px = self.screen_px
        return replace(
            self, scale=self.scale * share, ppi=self.ppi * share, left_px=self.left_px * share,
            top_px=self.top_px * share,
            screen_px=(round(width_px * share), round(height_px * share)),
        )

    def box_px(self, x: float, y: float, w: float, h: float) -> tuple[float, float, float, float]:
        """Return a box in Kivy's pixels (origin at the bottom left)."""
        left = self.left_px + x * self.scale
        top = self.top_px + y * self.scale
        width, height = w * self.scale, h * self.scale
        return left, self.screen_px[1] - top - height, width, height

    def units(self, x_px: float, y_px: float) -> tuple[float, float]:
        """Return a point of the screen (Kivy's pixels) in design units."""
        x = (x_px - self.left_px) / self.scale
        return x, (self.screen_px[1] - y_px - self.top_px) / self.scale


def form_of(width_px: int, height_px: int, diagonal_inch: float) -> Form:
    """Return the form of a screen with this many pixels and this diagonal."""
    if height_px > width_px:
        kind, width, height = PORTRAIT, 720, 1280
    elif height_px < SMALL_BELOW_PX:
        kind, width, height = SMALL, 800, 480
    else:
        kind, width, height = LANDSCAPE, 1280, 800
    scale = min(width_px / width, height_px / height)
    return Form(
        kind=kind,
        width=width,
        height=height,
        scale=scale,
        left_px=(width_px - width * scale) / 2,
        top_px=(height_px - height * scale) / 2,
        screen_px=(width_px, height_px),
        ppi=math.hypot(width_px, height_px) / diagonal_inch,
    )
