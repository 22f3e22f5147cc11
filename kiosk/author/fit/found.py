"""Everything that does not fit, each text or page once with all the places where it is so."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from kiosk.author.fit.crowd import crowd_of
from kiosk.author.fit.page_report import PageKey, PageSpot, page_problem
from kiosk.author.fit.places import Gazetteer, Place, plain
from kiosk.author.fit.report import Key, Spot, misfit_problem
from kiosk.catalog.problem import Problem
from kiosk.engine.view_data import View


class Finding(Struct, frozen=True):
    """What was found on a part of the tour.

    Attributes:
        is_cut: it is a story that is too large to be walked whole.
    """

    texts: tuple[tuple[Key, tuple[Spot, ...]], ...] = ()
    pages: tuple[tuple[PageKey, tuple[PageSpot, ...]], ...] = ()
    is_cut: bool = False


class Collection:
    """Takes in misfits, and findings that were made of them before."""

    def __init__(self) -> None:
        self._texts: dict[Key, dict[Spot, None]] = defaultdict(dict)
        self._pages: dict[PageKey, dict[PageSpot, None]] = defaultdict(dict)

    def add(self, ruler: Any, view: View, misfit: Any, gazetteer: Gazetteer,
            nowhere: Place) -> None:
        """Take in a `Misfit` a `Ruler` found on a view.

        Args:
            nowhere: the place of words that no text says.
        """
        layout, fault = ruler.layout, misfit.fault.value
        spot = Spot(misfit.screen, f"{layout.width_px}x{layout.height_px}", layout.diagonal_inch,
                    view.style.text_size, misfit.share, misfit.share_least)
        crowd = None if misfit.word else crowd_of(ruler, view, misfit, gazetteer)
        if crowd is not None:
            self._pages[PageKey(misfit.screen, crowd.texts[0])][PageSpot(fault, spot, crowd)] = None
            return
        place = gazetteer.place_of(misfit.words, misfit.word) or replace(
            nowhere, words=plain(misfit.words))
        self._texts[Key(fault, place, misfit.word)][spot] = None

    def take(self, finding: Finding) -> None:
        """Take in a finding."""
        for key, spots in finding.texts:
            self._texts[key].update(dict.fromkeys(spots))
        for page, found in finding.pages:
            self._pages[page].update(dict.fromkeys(found))

    def finding(self, *, is_cut: bool) -> Finding:
        """Return all that was taken in."""
        return Finding(
            tuple((key, tuple(spots)) for key, spots in self._texts.items()),
            tuple((page, tuple(found)) for page, found in self._pages.items()),
            is_cut,
        )

    def problems(self) -> Iterator[Problem]:
        """Yield what was found."""
        for key, spots in self._texts.items():
            yield misfit_problem(key, tuple(spots))
        for page, found in self._pages.items():
            yield page_problem(page, tuple(found))
