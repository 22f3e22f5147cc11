"""Whether every text fits: measured with the real fonts, in every layout and text size."""

import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from kiosk.author.fit.places import Gazetteer, Place, plain
from kiosk.author.fit.report import Key, Spot, misfit_problem
from kiosk.author.fit.views import Tour
from kiosk.author.progress import SILENT, Progress
from kiosk.catalog.hyphenation import with_breaks
from kiosk.catalog.library import EXHIBITION, Loaded
from kiosk.catalog.problem import Problem
from kiosk.catalog.saying import say
from kiosk.engine.exhibition import Catalog

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
    nowhere = Place(frame, 1, 1, "")
    found: dict[Key, list[Spot]] = defaultdict(list)
    watched = progress.over(say("Measuring texts on every screen"), rulers)
    for key, spot in _misfits(watched, tour, gazetteer, nowhere):
        found[key].append(spot)
    for key, spots in found.items():
        yield misfit_problem(key, spots)


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


def _misfits(
    rulers: Iterable[Any], tour: Tour, gazetteer: Gazetteer, nowhere: Place
) -> Iterator[tuple[Key, Spot]]:
    for ruler in rulers:
        layout = ruler.layout
        size = f"{layout.width_px}x{layout.height_px}"
        for view in tour.views(ruler.capacity):
            for one in ruler.misfits(view):
                place = gazetteer.place_of(one.words, one.word) or replace(
                    nowhere, words=plain(one.words))
                yield Key(one.fault.value, place, one.word), Spot(
                    one.screen, size, layout.diagonal_inch, view.style.text_size, one.share,
                    one.share_least,
                )


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
