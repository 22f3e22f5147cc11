"""Looks at every scene on one size of screen in one theme, and chooses what to picture."""

import sys
from collections.abc import Callable, Iterator
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

from msgspec import Struct

from kiosk.author.fit.places import plain
from kiosk.author.fit.views import with_newest
from kiosk.author.glyphs import UNSEEN, read_fonts
from kiosk.author.shots.scenes import Scene
from kiosk.author.shots.shot import Box, Circumstance, Seen, Shot
from kiosk.catalog.assets import read_assets
from kiosk.catalog.problem import Report
from kiosk.engine.exhibition import Catalog
from kiosk.engine.view_data import View

_OF_COLORS = ("contrast", "outline")

Known = tuple[object, ...]
"""Tells a finding from others: its kind, whose it is, and where it was met."""


class Look(Struct, frozen=True):
    """What is looked at in one go.

    Attributes:
        diagonals_inch: of the panels of these pixels.
        pictured: numbers of the scenes that get a picture whatever is found.
        colors_only: True when another look takes pictures of what themes change nothing about.
    """

    assets_dir: Path
    catalog: Catalog
    scenes: tuple[Scene, ...]
    pictured: frozenset[int]
    size_px: tuple[int, int]
    diagonals_inch: tuple[float, ...]
    languages: tuple[str, ...]
    theme: str
    text_sizes: tuple[str, ...]
    colors_only: bool


class Sight(Struct, frozen=True):
    """What came out of a look.

    Attributes:
        pairs: (theme, use, colours, contrast, least) → in how many places.
        views: how many were looked at.
    """

    shots: tuple[Shot, ...]
    pairs: dict[tuple[str, str, str, float, float], int]
    views: int


def look(wanted: Look) -> Sight:
    """Look at everything; of scenes without a picture, each new finding gets one."""
    looker = _Looker(wanted)
    shots = tuple(looker.shots())
    return Sight(shots, looker.pairs(), looker.views)


class _Looker:
    def __init__(self, wanted: Look) -> None:
        self._wanted = wanted
        self._inspectors = _inspectors(wanted)
        self._told: set[str] = set()
        self._met: set[Known] = set()
        self.views = 0

    def shots(self) -> Iterator[Shot]:
        wanted = self._wanted
        for language, size in product(wanted.languages, wanted.text_sizes):
            way = Circumstance(wanted.size_px, language, wanted.theme, size)
            self._told.clear()
            shown = [(scene, one) for scene in wanted.scenes if
                     (one := scene.shown(wanted.catalog, language, size, wanted.theme))]
            self.views += len(shown)
            chosen = dict(_once(shown, wanted.pictured))
            yield from (self._shot(way, *one) for one in chosen.items())
            yield from (self._shot(way, *one) for one in self._flawed(way, shown)
                        if one[0] not in chosen)

    def _flawed(
        self, way: Circumstance, shown: list[tuple[Scene, View]]
    ) -> Iterator[tuple[Scene, View]]:
        """Yield the scenes with something wrong that is on no picture yet."""
        for scene, one in shown:
            # Of a thread the newest messages will do: the older ones were new once.
            found = [_known(way, scene, seen) for seen in self._seen(with_newest(one))
                     if self._is_wanted(seen)]
            if not self._met.issuperset(found):
                yield scene, one
                self._met.update(found)

    def _shot(self, way: Circumstance, scene: Scene, shown: View) -> Shot:
        seen = tuple(dict.fromkeys((*self._seen(shown), *self._seen(with_newest(shown)))))
        self._met.update(_known(way, scene, one) for one in seen)
        return Shot(way, scene.number, scene.screen, shown, self._main(shown), seen)

    def _is_wanted(self, seen: Seen) -> bool:
        return seen.flaw in _OF_COLORS or not self._wanted.colors_only

    def _seen(self, shown: View) -> Iterator[Seen]:
        """Yield what is wrong, what is the same on several panels once."""
        met: dict[tuple[Box, object, str, str], list[tuple[Any, float]]] = {}
        for inspector in self._inspectors:
            for one in inspector.findings(shown):
                key = (_rounded(one.box), one.flaw, one.subject, one.detail)
                met.setdefault(key, []).append((one, inspector.ruler.layout.diagonal_inch))
        for (box, *_), ones in met.items():
            worst = min((one for one, _ in ones), key=lambda one: one.value)
            yield Seen(worst.flaw.value, worst.flaw.gravity, box, worst.subject, worst.value,
                       worst.least, worst.detail, tuple(inch for _, inch in ones))

    def _main(self, shown: View) -> str:
        inks = self._inspectors[0].words_on(shown)
        new = [one for one in inks if one not in self._told]
        self._told.update(inks)
        return max(new or inks, key=lambda one: len(plain(one)), default="")

    def pairs(self) -> dict[tuple[str, str, str, float, float], int]:
        """Return the colours met."""
        return {
            (one.theme, one.use, str(one), one.contrast, one.least): count
            for one, count in self._inspectors[0].eye.pairs.items()
        }


def _once(
    shown: list[tuple[Scene, View]], pictured: frozenset[int]
) -> Iterator[tuple[Scene, View]]:
    """Yield the scenes to be pictured; some look the same in this theme."""
    seen: set[View] = set()
    for scene, one in shown:
        if scene.number in pictured and one not in seen:
            seen.add(one)
            yield scene, one


def _rounded(box: Box) -> Box:
    x, y, w, h = (round(one, 1) for one in box)
    return x, y, w, h


def _known(way: Circumstance, scene: Scene, seen: Seen) -> Known:
    return (seen.flaw, seen.subject, seen.detail, scene.screen, way.text_size)


def _inspectors(wanted: Look) -> tuple[Any, ...]:
    """Return an `Inspector` for each panel."""
    from kiosk.views.environ import BackEnd, prepare_kivy

    if "kivy" not in sys.modules:
        prepare_kivy(BackEnd.OFFSCREEN, None)
    from kiosk.views.inspect.inspector import Inspector
    from kiosk.views.measure import Layout

    missing, breaks = missing_in(wanted.assets_dir), tuple(wanted.catalog.breaks.items())
    return tuple(
        Inspector(_ruler(wanted.assets_dir, Layout(*wanted.size_px, inch), breaks), missing)
        for inch in wanted.diagonals_inch
    )


@cache
def _ruler(assets_dir: Path, layout: Any, breaks: tuple[tuple[str, str], ...]) -> Any:
    """Return the `Ruler` of a layout; what it has measured stays known in this process."""
    from kiosk.views.measure import open_ruler

    return open_ruler(assets_dir, layout, plain, dict(breaks))


@cache
def missing_in(assets_dir: Path) -> Callable[[str], str]:
    """Return what finds the characters of words that some font for texts does not have."""
    fonts = read_fonts(assets_dir / "fonts") or {}
    everywhere = frozenset.intersection(*fonts.values()) if fonts else frozenset()
    pictures = read_assets(assets_dir, Report()).emoji

    def missing(words: str) -> str:
        return "".join(
            one for one in dict.fromkeys(plain(words))
            if fonts and ord(one) not in everywhere and one not in UNSEEN | pictures
            and one.isprintable()
        )

    return missing
