"""Measures the parts of the tour: what is there for everybody, and each story by itself."""

import sys
from collections import defaultdict
from functools import cached_property
from itertools import product
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from kiosk.author.fit.found import Collection, Finding
from kiosk.author.fit.places import Gazetteer, Place, plain
from kiosk.author.fit.views import Tour
from kiosk.catalog.hyphenation import with_breaks
from kiosk.catalog.library import EXHIBITION, Loaded
from kiosk.engine.capacity import Capacity
from kiosk.engine.exhibition import Catalog

_PATIENCE_S = 1e9
"""Nobody is asked whether they are still there while a story is walked."""


class Survey:
    """The content before it is measured; nothing is prepared before the first part is.

    Args:
        catalog: of `loaded`.
    """

    def __init__(
        self, catalog: Catalog, loaded: Loaded, content_dir: Path, assets_dir: Path
    ) -> None:
        self._catalog = catalog
        self._loaded = loaded
        self._content_dir = content_dir
        self._assets_dir = assets_dir

    def finding(self, part: str) -> Finding:
        """Return what does not fit on a part, whatever was measured before.

        Args:
            part: FRAME, or the id of a story.

        Raises:
            Exception: Kivy cannot run; it has no closed list of what it raises then.
        """
        gazetteer, marked, alike = self._prepared
        tour = Tour(marked, self._loaded.languages, (part,))
        nowhere = Place(str(self._content_dir / f"{EXHIBITION}.yaml"), 1, 1, "")
        found = Collection()
        for capacity, rulers in alike.items():
            for ruler in rulers:
                ruler.forget()
            for view, ruler in product(tour.views(capacity), rulers):
                for misfit in ruler.misfits(view):
                    found.add(ruler, view, misfit, gazetteer, nowhere)
        return found.finding(is_cut=part in tour.cut)

    @cached_property
    def _prepared(self) -> tuple[Gazetteer, Catalog, dict[Capacity, list[Any]]]:
        """Texts with marks, and the rulers of screens that hold as much as each other."""
        whole = whole_catalog(self._catalog, self._loaded)
        alike: dict[Capacity, list[Any]] = defaultdict(list)
        for ruler in _rulers(self._assets_dir, whole.breaks):
            alike[ruler.capacity].append(ruler)
        gazetteer = Gazetteer(self._loaded, self._content_dir)
        return gazetteer, gazetteer.marked(whole), alike


def whole_catalog(catalog: Catalog, loaded: Loaded) -> Catalog:
    """Return the catalog with all stories in all languages, also those not offered yet."""
    scenarios = (replace(one, languages=loaded.languages) for one in loaded.scenarios.values())
    timings = replace(catalog.timings, idle_ask_s=_PATIENCE_S)
    return with_breaks(replace(catalog, scenarios=tuple(scenarios), timings=timings))


def _rulers(assets_dir: Path, breaks: dict[str, str]) -> tuple[Any, ...]:
    """Return the `Ruler` of each layout; brings Kivy, but no window."""
    from kiosk.views.environ import BackEnd, prepare_kivy

    if "kivy" not in sys.modules:
        prepare_kivy(BackEnd.OFFSCREEN, None)
    from kiosk.views.measure import open_rulers

    rulers: tuple[Any, ...] = open_rulers(assets_dir, plain, breaks)
    return rulers
