"""What brushes draw into: a part of the screen with what can be pressed or drawn in it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from kivy.graphics import Color, InstructionGroup, Translate

from kiosk.engine.action import Action
from kiosk.views.film.picture import FilmPicture
from kiosk.views.form import Form
from kiosk.views.gallery import Gallery
from kiosk.views.lettering import Scribe
from kiosk.views.tokens import Rgba, Tokens

Box = tuple[float, float, float, float]
"""x, y, width, height in design units, origin at the top left."""

Paint = Callable[[Any, float], None]
"""Draws something with a brush; the second argument is how far it is pressed: 0 at rest, 1 down.

It comes back a little beyond 0.
"""

Radius = float | tuple[float, float, float, float]
"""One radius, or those of top left, top right, bottom right, bottom left."""

Rim = tuple[Box, Radius]
"""What something looks like from outside: its box, lower edge included, and its corners."""


@dataclass(frozen=True)
class Kit:
    """What every brush draws with, for one visitor's way of reading.

    Attributes:
        film: where films are shown; None: nowhere, as when words are only measured.
    """

    form: Form
    tokens: Tokens
    scribe: Scribe
    gallery: Gallery
    icons: dict[str, str]
    theme: str
    text_scale: float
    reduced_motion: bool
    film: FilmPicture | None = None

    @property
    def palette(self) -> dict[str, Rgba]:
        """Colour name → colour in this theme."""
        return self.tokens.themes[self.theme]


@dataclass(eq=False)
class Press:
    """Something that can be pressed, and how it is drawn up and down.

    Attributes:
        layer: it is drawn into, part of the layer it stands in.
        rim: of what is drawn; it may be smaller than what can be touched.
        sunk: how far it is pressed: 0 at rest, 1 down.
    """

    box: Box
    action: Action
    paint: Paint
    layer: "Layer"
    rim: Rim
    sunk: float = 0.0


@dataclass(eq=False)
class Scroll:
    """A column that is longer than its box and can be drawn down with a finger.

    Attributes:
        box: where the finger draws.
        shift: moves the column; 0 shows its end.
        overflow_px: how far it can be drawn.
        newest_px: height of the newest thing, over which it glides in.
        rim: of what it is seen in.
        reads_down: True for words that begin at their beginning; False: only what was read
            before is out of sight.
        on_shift: told the shift whenever it is another one.
    """

    box: Box
    shift: Translate
    overflow_px: float
    newest_px: float
    rim: Rim
    reads_down: bool = False
    on_shift: Callable[[float], None] = lambda _: None

    def turn(self, page_px: float) -> None:
        """Show the page before, or behind where one reads down; after the last the first one."""
        begin_px, end_px = -self.overflow_px, 0.0
        first_px, last_px = (begin_px, end_px) if self.reads_down else (end_px, begin_px)
        if abs(self.shift.y - last_px) < 1.0:
            self.put(first_px)
            return
        self.move_to(self.shift.y + (page_px if self.reads_down else -page_px))

    def move_to(self, shift_px: float) -> None:
        """Move the column to a shift, or as near as there are words."""
        self.put(max(-self.overflow_px, min(0.0, shift_px)))

    def put(self, shift_px: float) -> None:
        """Move the column to a shift, also beyond its words."""
        self.shift.y = shift_px
        self.on_shift(shift_px)


@dataclass(frozen=True)
class Sent:
    """An own message that is the newest of a thread.

    Attributes:
        box: where it stands.
        paint: draws it there.
    """

    box: Box
    paint: Callable[[Any], None]


@dataclass(eq=False)
class Growth:
    """Something that grows when its part comes onto the screen.

    Attributes:
        paint: draws it; the second argument is how far it has grown, 0 to 1.
        layer: it is drawn into, part of the layer it stands in.
    """

    paint: Paint
    layer: "Layer"


@dataclass(frozen=True)
class Written:
    """Words, or an icon, where they stand."""

    words: str
    box: Box


@dataclass(eq=False)
class Layer:
    """A part of the screen that is drawn anew as a whole.

    Attributes:
        offset: moves all of it; 0 is its place.
        lowered: how far below where it says all of it is drawn, in design units.
        written: what stands in it beside the things that can be pressed.
        opacity: the share of its opacity that all of it has now.
        inner: layers that are part of it: what can be pressed, and the rows of a column.
        newest: the one of its newest thing.
        sent: its newest thing if that is an own message.
        growths: what grows in it.
    """

    group: InstructionGroup = field(default_factory=InstructionGroup)
    offset: Translate = field(default_factory=lambda: Translate(0, 0))
    lowered: float = 0.0
    presses: list[Press] = field(default_factory=list)
    written: list[Written] = field(default_factory=list)
    colors: list[tuple[Color, float]] = field(default_factory=list)
    scroll: "Scroll | None" = None
    opacity: float = 1.0
    inner: list["Layer"] = field(default_factory=list)
    newest: "Layer | None" = None
    sent: Sent | None = None
    growths: list[Growth] = field(default_factory=list)

    def fade(self, alpha: float) -> None:
        """Show everything in the layer at a share of its opacity."""
        self.opacity = alpha
        for color, own in self.colors:
            color.a = own * alpha
        for layer in self.inner:
            layer.fade(alpha)

    def clear(self) -> None:
        """Take away what is drawn in it."""
        self.group.clear()
        self.colors.clear()
        self.written.clear()
