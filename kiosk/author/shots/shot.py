"""Pictures to be taken, and what was seen on them: plain data that goes between processes."""

from msgspec import Struct

from kiosk.engine.view_data import View

Box = tuple[float, float, float, float]
"""x, y, width, height in design units."""


class Seen(Struct, frozen=True):
    """Something wrong with a place on a screen, on one or more panels of the same pixels.

    Attributes:
        flaw, box, subject, value, least, detail: see `kiosk.views.inspect.finding`; the worst
            value of all panels.
        diagonals_inch: of the panels it is wrong on.
        gravity: 0 for the worst kind of flaw.
    """

    flaw: str
    gravity: int
    box: Box
    subject: str
    value: float
    least: float
    detail: str
    diagonals_inch: tuple[float, ...]


class Circumstance(Struct, frozen=True):
    """Who looks at a screen, and how."""

    size_px: tuple[int, int]
    language: str
    theme: str
    text_size: str

    @property
    def size(self) -> str:
        """The size of the screen as people write it."""
        return f"{self.size_px[0]}x{self.size_px[1]}"


class Shot(Struct, frozen=True):
    """A picture to be taken.

    Attributes:
        scene, screen: see `kiosk.author.shots.scenes.Scene`.
        shown: what is on the screen, with marks in its texts.
        main: the longest text that is on no picture before, with its marks; empty: none is.
    """

    circumstance: Circumstance
    scene: int
    screen: str
    shown: View
    main: str
    seen: tuple[Seen, ...]

    @property
    def file(self) -> str:
        """Where the picture goes, from the folder of all pictures."""
        way = self.circumstance
        return (f"{way.size}/{way.language}/{way.theme}-{way.text_size}/"
                f"{self.scene:04d}_{self.screen}.png")
