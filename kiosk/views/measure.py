"""Measures the words of a view with the code that draws it; needs fonts, but no window."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from kiosk.engine.view_data import View
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL, Form, form_of
from kiosk.views.gallery import Gallery
from kiosk.views.layer import Box, Kit
from kiosk.views.lettering import BOLD_OFF, BOLD_ON
from kiosk.views.measure_brush import MeasuringBrush, Placed
from kiosk.views.measure_room import leaves_ground, leaves_stage
from kiosk.views.measure_words import MeasuringScribe
from kiosk.views.opening import CAPACITIES
from kiosk.views.part import Part
from kiosk.views.screens import SCREENS, parts_of
from kiosk.views.symbols import load_emoji, load_icons
from kiosk.views.tokens import load_tokens

SHARE_LEAST = 0.85
"""Words may shrink to this share of their size (design book, section 9)."""

TYPE_LEAST = {LANDSCAPE: 20.0, PORTRAIT: 20.0, SMALL: 20.0 * 20 / 26}
"""Words never shrink below this size in design units (design book, section 9).

It is said for a screen with body type of 26; on small ones that is 20 (section 3).
"""

ROUNDING = 0.01
"""Type sizes are rounded to a tenth of a pixel; this share below a limit is still on it."""


@dataclass(frozen=True)
class Layout:
    """A screen of the design book."""

    width_px: int
    height_px: int
    diagonal_inch: float

    @property
    def form(self) -> Form:
        """How the screen is laid out."""
        return form_of(self.width_px, self.height_px, self.diagonal_inch)


LAYOUTS = (
    Layout(1280, 800, 10.1),
    Layout(1920, 1080, 15.6),
    Layout(1920, 1080, 21.5),
    Layout(1920, 1080, 24.0),
    Layout(720, 1280, 7.0),
    Layout(800, 480, 7.0),
)
"""The screens of the design book, section 3."""


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


@dataclass(frozen=True)
class Sheet:
    """A part after measuring.

    Attributes:
        words: all that is written on it.
        loose: words which only another part could stop.
    """

    words: tuple[str, ...]
    misfits: tuple[Misfit, ...]
    loose: tuple[tuple[str, Placed], ...]
    ground: tuple[Box, ...]


class Ruler:
    """Measures views on one layout; what was measured once is not measured again.

    Attributes:
        kit: what brushes draw with there.
        capacity: how much a page there holds.
    """

    def __init__(self, layout: Layout, kit: Kit) -> None:
        self.layout = layout
        self.capacity = CAPACITIES[kit.form.kind]
        self.kit = kit
        self._sheets: dict[tuple[object, ...], Sheet] = {}
        self._seen: set[View] = set()

    def misfits(self, view: View) -> Iterator[Misfit]:
        """Yield what does not fit on a view; a part that was measured before yields nothing.

        There is nothing to measure on a view that no screen draws.
        """
        if view in self._seen or type(view).__name__ not in SCREENS:
            return
        self._seen.add(view)
        found = self._sheets_of(view)
        yield from (misfit for sheet, is_new in found if is_new for misfit in sheet.misfits)
        yield from self._collisions_on(view, found)

    def all_misfits(self, view: View) -> tuple[Misfit, ...]:
        """Return what does not fit on a view, told before or not."""
        found = self._sheets_of(view)
        return (*(misfit for sheet, _ in found for misfit in sheet.misfits),
                *self._collisions_on(view, found))

    def _kit_for(self, view: View) -> Kit:
        return replace(self.kit, text_scale=self.kit.tokens.text_scale[view.style.text_size])

    def _sheets_of(self, view: View) -> list[tuple[Sheet, bool]]:
        """Return the parts of a view after measuring, each with whether it is new."""
        kit = self._kit_for(view)
        found = []
        for part in parts_of(view, MeasuringBrush(kit), None):
            key = (type(view), view.style.text_size, part.name, part.shows)
            is_new = key not in self._sheets
            if is_new:
                self._sheets[key] = self.measured(part, kit, type(view).__name__)
            found.append((self._sheets[key], is_new))
        return found

    def _collisions_on(self, view: View, found: list[tuple[Sheet, bool]]) -> Iterator[Misfit]:
        sheets = tuple(sheet for sheet, _ in found)
        return _collisions(sheets, self._kit_for(view), type(view).__name__)

    def sheet(self, view: View, name: str) -> Sheet:
        """Return the part of a view that is called so, measured anew."""
        kit = self._kit_for(view)
        parts = parts_of(view, MeasuringBrush(kit), None)
        part = next(one for one in parts if one.name == name)
        return self.measured(part, kit, type(view).__name__)

    def measured(self, part: Part, kit: Kit, screen: str) -> Sheet:
        """Return a part of a screen after measuring, without a look at what was measured before."""
        brush = MeasuringBrush(kit)
        part.draw(brush)
        placed, ground = brush.placed(), tuple(brush.ground_boxes)
        faults = [(_fault(one, kit, ground), one) for one in placed]
        misfits = [
            _misfit(fault, one, kit, screen, part.name) for fault, one in _to_blame(faults)
        ]
        loose = [
            (part.name, one) for fault, one in faults if fault is None and one.is_free
        ]
        return Sheet(tuple(one.writing.words for one in placed), tuple(misfits), tuple(loose),
                     ground)


def _collisions(sheets: Collection[Sheet], kit: Kit, screen: str) -> Iterator[Misfit]:
    """Yield words that run into another part of the screen."""
    for sheet in sheets:
        for name, placed in sheet.loose:
            others = (box for one in sheets if one is not sheet for box in one.ground)
            if leaves_ground(placed, others):
                yield _misfit(Fault.OVERFLOW, placed, kit, screen, name)


def _to_blame(
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


def _fault(placed: Placed, kit: Kit, ground: Iterable[Box]) -> Fault | None:
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
    is_below = share < _share_least(placed, kit.form) * (1 - ROUNDING)
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


def _share_least(placed: Placed, form: Form) -> float:
    """Return the share of its size these words may shrink to, at most 1."""
    asked = placed.asked_px / form.scale
    return max(SHARE_LEAST, min(1.0, TYPE_LEAST[form.kind] / asked))


def _misfit(fault: Fault, placed: Placed, kit: Kit, screen: str, part: str) -> Misfit:
    writing = placed.writing
    word = _wide_word(placed, kit) if fault is Fault.SMALL else writing.broken
    return Misfit(
        fault, writing.words, writing.type_px / placed.asked_px, _share_least(placed, kit.form),
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


def open_rulers(
    assets_dir: Path, plain: Callable[[str], str], breaks: Mapping[str, str] | None = None
) -> tuple[Ruler, ...]:
    """Return a ruler for each layout of the design book.

    Args:
        plain: see `MeasuringScribe`.
        breaks: where long words may be broken; None: nowhere.

    Raises:
        OSError: the fonts or other files of the design are not there.
    """
    scribe = MeasuringScribe(assets_dir, load_emoji(assets_dir), plain)
    scribe.learn_breaks(breaks or {})
    return tuple(_ruler(assets_dir, layout, scribe) for layout in LAYOUTS)


def open_ruler(
    assets_dir: Path, layout: Layout, plain: Callable[[str], str], breaks: Mapping[str, str]
) -> Ruler:
    """Return a ruler for one layout; see `open_rulers`."""
    scribe = MeasuringScribe(assets_dir, load_emoji(assets_dir), plain)
    scribe.learn_breaks(breaks)
    return _ruler(assets_dir, layout, scribe)


def _ruler(assets_dir: Path, layout: Layout, scribe: MeasuringScribe) -> Ruler:
    return Ruler(layout, Kit(
        form=layout.form, tokens=load_tokens(assets_dir), scribe=scribe,
        gallery=Gallery(assets_dir), icons=load_icons(assets_dir), theme="warm", text_scale=1.0,
        reduced_motion=False,
    ))
