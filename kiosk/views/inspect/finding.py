"""What can be wrong with a place on a screen."""

from dataclasses import dataclass
from enum import Enum

from kiosk.views.layer import Box


class Flaw(Enum):
    """What is wrong on a screen, the worst first."""

    BROKEN = "broken"
    OVERFLOW = "overflow"
    OFF_STAGE = "off_stage"
    NO_GLYPH = "no_glyph"
    NO_PICTURE = "no_picture"
    CONTRAST = "contrast"
    OUTLINE = "outline"
    NARROW = "narrow"
    CLOSE = "close"
    SMALL = "small"

    @property
    def gravity(self) -> int:
        """Its place among all flaws; 0 is the worst."""
        return list(Flaw).index(self)


@dataclass(frozen=True)
class Finding:
    """Something wrong with a place on a screen.

    Attributes:
        box: the place, in design units.
        subject: the words, with what marks them; or the name of what is pressed or missing.
            Empty for an icon.
        value, least: what was measured, and what it should be at least: a share of the type size,
            a contrast, or millimetres. Both are 0 where nothing is measured.
        detail: the word that is too wide, the characters no font has, or the two colours.
    """

    flaw: Flaw
    box: Box
    subject: str
    value: float = 0.0
    least: float = 0.0
    detail: str = ""
