"""Whether every text fits: measured with the real fonts, in every layout and text size."""

import sys
from collections import defaultdict
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from kiosk.author.fit.crowd import crowd_of
from kiosk.author.fit.page_report import PageKey, PageSpot, page_problem
from kiosk.author.fit.places import Gazetteer, Place, plain
from kiosk.author.fit.report import Key, Spot, misfit_problem
from kiosk.author.fit.views import Tour
from kiosk.author.progress import SILENT, Progress
from kiosk.catalog.hyphenation import with_breaks
from kiosk.catalog.library import EXHIBITION, Loaded
from kiosk.catalog.problem import Problem
from kiosk.catalog.saying import say
from kiosk.engine.capacity import Capacity
from kiosk.engine.exhibition import Catalog
from kiosk.engine.view_data import View

_PATIENCE_S = 1e9
"""Nobody is asked whether they are still there while a story is walked."""


def fit_problems(
    loaded: Loaded, content_dir: Path, assets_dir: Path, progress: Progress = SILENT
) -> Iterator[Problem]:
    """Yield each text that would be too small, cut or broken somewhere, once.

    Nothing is said about content which no exhibition can be opened with.

    Args:
        loaded: what was read out of `content_dir`.
        assets_dir: with the fonts.
    """
    if loaded.catalog is None:
        return
    frame = str(content_dir / f"{EXHIBITION}.yaml")
    try:
        whole = whole_catalog(loaded.catalog, loaded)
        rulers = _rulers(assets_dir, whole.breaks)
    except Exception as error:  # Kivy has no closed list of what it raises where it cannot run
        yield _not_measured(frame, error)
        return
    gazetteer = Gazetteer(loaded, content_dir)
    tour = Tour(gazetteer.marked(whole), loaded.languages)
    yield from (_cut(loaded.places[name].file, name) for name in sorted(tour.cut))
    found = _Found(gazetteer, Place(frame, 1, 1, ""))
    alike: dict[Capacity, list[Any]] = defaultdict(list)
    for ruler in rulers:
        alike[ruler.capacity].append(ruler)
    for capacity in progress.over(say("Measuring texts on every screen"), tuple(alike)):
        for view, ruler in product(tour.views(capacity), alike[capacity]):
            for misfit in ruler.misfits(view):
                found.add(ruler, view, misfit)
    yield from found.problems()


def _rulers(assets_dir: Path, breaks: dict[str, str]) -> tuple[Any, ...]:
    """Return the `Ruler` of each layout; brings Kivy, but no window."""
    from kiosk.views.environ import BackEnd, prepare_kivy

    if "kivy" not in sys.modules:
        prepare_kivy(BackEnd.OFFSCREEN, None)
    from kiosk.views.measure import open_rulers

    rulers: tuple[Any, ...] = open_rulers(assets_dir, plain, breaks)
    return rulers


def whole_catalog(catalog: Catalog, loaded: Loaded) -> Catalog:
    """Return the catalog with all stories in all languages, also those not offered yet."""
    scenarios = (replace(one, languages=loaded.languages) for one in loaded.scenarios.values())
    timings = replace(catalog.timings, idle_ask_s=_PATIENCE_S)
    return with_breaks(replace(catalog, scenarios=tuple(scenarios), timings=timings))


class _Found:
    """Everything that does not fit, each text or page once with all the places where it is so.

    Args:
        nowhere: the place of words that no text says.
    """

    def __init__(self, gazetteer: Gazetteer, nowhere: Place) -> None:
        self._gazetteer = gazetteer
        self._nowhere = nowhere
        self._texts: dict[Key, list[Spot]] = defaultdict(list)
        self._pages: dict[PageKey, list[PageSpot]] = defaultdict(list)

    def add(self, ruler: Any, view: View, misfit: Any) -> None:
        """Take in a `Misfit` a `Ruler` found on a view."""
        layout, fault = ruler.layout, misfit.fault.value
        spot = Spot(misfit.screen, f"{layout.width_px}x{layout.height_px}", layout.diagonal_inch,
                    view.style.text_size, misfit.share, misfit.share_least)
        crowd = None if misfit.word else crowd_of(ruler, view, misfit, self._gazetteer)
        if crowd is not None:
            page = PageKey(misfit.screen, crowd.texts[0])
            self._pages[page].append(PageSpot(fault, spot, crowd))
            return
        place = self._gazetteer.place_of(misfit.words, misfit.word) or replace(
            self._nowhere, words=plain(misfit.words))
        self._texts[Key(fault, place, misfit.word)].append(spot)

    def problems(self) -> Iterator[Problem]:
        """Yield what was found."""
        for key, spots in self._texts.items():
            yield misfit_problem(key, spots)
        for page, found in self._pages.items():
            yield page_problem(page, found)


def _cut(file: str, name: str) -> Problem:
    return Problem(
        "warning", "fit-not-measured",
        say("The story «{name}» is too large: not all of its texts were measured", name=name),
        say("Give it fewer variables, or smaller counts."),
        file,
    )


def _not_measured(frame: str, error: Exception) -> Problem:
    return Problem(
        "warning", "fit-not-measured",
        say("Nobody measured whether the texts fit ({reason})",
            reason=f"{type(error).__name__}: {error}"),
        say("Install Kivy for this Python and keep assets/fonts and assets/tokens.json whole."),
        frame,
    )
