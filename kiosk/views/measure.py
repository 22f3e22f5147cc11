"""Measures the words of a view with the code that draws it; needs fonts, but no window."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.engine.view_data import View
from kiosk.views.form import Form, form_of
from kiosk.views.gallery import Gallery
from kiosk.views.layer import Box, Kit
from kiosk.views.measure_brush import MeasuringBrush, Placed
from kiosk.views.measure_room import holds_words, leaves_ground
from kiosk.views.measure_words import MeasuringScribe
from kiosk.views.misfit import Fault, Misfit, fault_of, misfit_of, to_blame
from kiosk.views.opening import CAPACITIES
from kiosk.views.part import Part
from kiosk.views.screens import SCREENS, parts_of, text_scale_of
from kiosk.views.symbols import load_emoji, load_icons
from kiosk.views.tokens import load_tokens


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


@dataclass(frozen=True)
class Sheet:
    """A part after measuring.

    Attributes:
        words: all that is written on it.
        loose: words which only another part could stop.
        ground: the boxes words can stand on.
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
        self._collided: dict[tuple[int, int], tuple[Misfit, ...]] = {}

    def forget(self) -> None:
        """Begin anew: everything counts as not measured yet. What words measure is known still."""
        self._sheets.clear()
        self._seen.clear()
        self._collided.clear()

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
        return replace(self.kit, text_scale=text_scale_of(view, self.kit.tokens))

    def _sheets_of(self, view: View) -> list[tuple[Sheet, bool]]:
        """Return the parts of a view after measuring, each with whether it is new."""
        kit = self._kit_for(view)
        found = []
        for part in parts_of(view, MeasuringBrush(kit), None):
            found.append(self._sheet_of(view, part, kit))
        return found

    def _sheet_of(self, view: View, part: Part, kit: Kit) -> tuple[Sheet, bool]:
        """Return a part after measuring, and whether it is measured for the first time."""
        key = (type(view), view.style.text_size, part.name, part.shows)
        known = self._sheets.get(key)
        if known is not None:
            return known, False
        sheet = self._sheets[key] = self.measured(part, kit, type(view).__name__)
        return sheet, True

    def _collisions_on(self, view: View, found: list[tuple[Sheet, bool]]) -> Iterator[Misfit]:
        """Yield words that run into another part of the screen, each once."""
        pairs = (
            self._collisions(one, other, view)
            for one, _ in found if one.loose for other, _ in found if other is not one
        )
        yield from dict.fromkeys(misfit for some in pairs for misfit in some)

    def _collisions(self, sheet: Sheet, other: Sheet, view: View) -> tuple[Misfit, ...]:
        """Return the words of a sheet that run into another one; both are kept."""
        key = id(sheet), id(other)
        known = self._collided.get(key)
        if known is None:
            known = self._collided[key] = tuple(
                misfit_of(Fault.OVERFLOW, placed, self._kit_for(view), type(view).__name__, name)
                for name, placed in sheet.loose if leaves_ground(placed, other.ground)
            )
        return known

    def sheet(self, view: View, name: str) -> Sheet:
        """Return the part of a view that is called so, after measuring."""
        kit = self._kit_for(view)
        parts = parts_of(view, MeasuringBrush(kit), None)
        return self._sheet_of(view, next(one for one in parts if one.name == name), kit)[0]

    def measured(self, part: Part, kit: Kit, screen: str) -> Sheet:
        """Return a part of a screen after measuring, without a look at what was measured before."""
        brush = MeasuringBrush(kit)
        part.draw(brush)
        placed, ground = brush.placed(), tuple(filter(holds_words, brush.ground_boxes))
        faults = [(fault_of(one, kit, ground), one) for one in placed]
        misfits = [
            misfit_of(fault, one, kit, screen, part.name) for fault, one in to_blame(faults)
        ]
        loose = [
            (part.name, one) for fault, one in faults if fault is None and one.is_free
        ]
        return Sheet(tuple(one.writing.words for one in placed), tuple(misfits), tuple(loose),
                     ground)


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
