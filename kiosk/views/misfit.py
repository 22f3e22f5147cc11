"""Words that do not fit where they are drawn, and how far."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum

from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL, Form
from kiosk.views.layer import Box, Kit
from kiosk.views.lettering import BOLD_OFF, BOLD_ON
from kiosk.views.measure_brush import MeasuringBrush, Placed
from kiosk.views.measure_room import leaves_ground, leaves_stage

SHARE_LEAST = 0.85
"""Words may shrink to this share of their size (design book, section 9)."""

TYPE_LEAST = {LANDSCAPE: 20.0, PORTRAIT: 20.0, SMALL: 20.0 * 20 / 26}
"""Words never shrink below this size in design units (design book, section 9).

It is said for a screen with body type of 26; on small ones that is 20 (section 3).
"""

ROUNDING = 0.01
"""Type sizes are rounded to a tenth of a pixel; this share below a limit is still on it."""


class Fault(Enum):
    """What is wrong with words on a screen, the worst first."""

    BROKEN = "broken"
    OVERFLOW = "overflow"
    SMALL = "small"


@dataclass(frozen=True)
class Misfit:
    """Words that do not fit where they stand.

    Attributes:
        words: as they were in the view.
        share: of the size the screen asks for; `share_least` would be right.
        word: the one that is too wide; empty: it is not about a single word, or too long anyway.
        screen: kind of view, such as ``ChatView``.
        part: the part of the screen.
        box: what the words cover, in design units.
    """

    fault: Fault
    words: str
    share: float
    share_least: float
    word: str
    screen: str
    part: str
    box: Box


def to_blame(
    faults: Iterable[tuple[Fault | None, Placed]],
) -> Iterator[tuple[Fault, Placed]]:
    """Yield the faults that shorter words would mend.

    Where words become smaller together, those that need one line only are carried along.
    """
    found = [(fault, one) for fault, one in faults if fault is not None]
    carries = any(one.is_free and one.writing.lines > 1 for _, one in found)
    for fault, one in found:
        is_carried = fault is Fault.SMALL and one.is_free and one.writing.lines == 1
        if not (is_carried and carries):
            yield fault, one


def fault_of(placed: Placed, kit: Kit, ground: Iterable[Box]) -> Fault | None:
    """Return what is wrong with words among the ground they are drawn on; None: nothing."""
    if placed.writing.broken:
        return Fault.BROKEN
    if _is_too_high(placed, kit.form) or (placed.is_free and (
        leaves_stage(placed, kit.form) or leaves_ground(placed, ground)
    )):
        return Fault.OVERFLOW
    return Fault.SMALL if _is_small(placed, kit) else None


def _is_too_high(placed: Placed, form: Form) -> bool:
    writing = placed.writing
    return writing.room is not None and writing.height_px > writing.room * form.scale + 1


def _is_small(placed: Placed, kit: Kit) -> bool:
    """Return whether words are too small, and shorter ones would be larger."""
    share = placed.writing.type_px / placed.asked_px
    is_below = share < _share_least(placed, kit) * (1 - ROUNDING)
    return is_below and share < _share_of_a_letter(placed, kit) * (1 - ROUNDING)


def _share_of_a_letter(placed: Placed, kit: Kit) -> float:
    """Return how large a single letter would be there, as a share of the size asked for.

    Less than 1 where the screen has too little room for one line; no author can mend that.
    """
    writing = placed.writing
    if writing.room is None or writing.width is None:
        return 1.0
    face = replace(writing.face, size_px=placed.asked_px)
    letter = MeasuringBrush(kit).fitted("x", face, writing.width, writing.room)
    return letter.type_px / placed.asked_px


def _share_least(placed: Placed, kit: Kit) -> float:
    """Return the share of its size words may shrink to, at most 1; huge ones to large ones."""
    asked = placed.asked_px / kit.form.scale
    least = min(SHARE_LEAST, kit.tokens.text_scale["large"] / kit.text_scale)
    return max(least, min(1.0, TYPE_LEAST[kit.form.kind] / asked))


def misfit_of(fault: Fault, placed: Placed, kit: Kit, screen: str, part: str) -> Misfit:
    """Return what is told about words with a fault, on a part of a kind of view."""
    writing = placed.writing
    word = _wide_word(placed, kit) if fault is Fault.SMALL else writing.broken
    return Misfit(
        fault, writing.words, writing.type_px / placed.asked_px, _share_least(placed, kit),
        word, screen, part, placed.box,
    )


def _wide_word(placed: Placed, kit: Kit) -> str:
    """Return the widest word when, at the size asked for, it is wider than its room."""
    writing = placed.writing
    if writing.width is None:
        return ""
    face = replace(writing.face, size_px=placed.asked_px)
    plain = kit.scribe.plain(writing.words).replace(BOLD_ON, "").replace(BOLD_OFF, "")
    widest = max(plain.split(), key=lambda one: kit.scribe.write(one, face).width_px, default="")
    width_px = kit.scribe.write(widest, face).width_px
    return widest if width_px > writing.width * kit.form.scale + 0.01 else ""
