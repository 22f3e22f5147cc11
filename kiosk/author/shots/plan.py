"""What is looked at for the pictures somebody asks for."""

import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from kiosk.author.fit.places import Gazetteer
from kiosk.author.fit.survey import whole_catalog
from kiosk.author.fit.views import Tour
from kiosk.author.shots.choice import Choice, chosen_languages, chosen_scenarios
from kiosk.author.shots.looking import Look
from kiosk.author.shots.scenes import Scene, scenes_of, worth_a_picture
from kiosk.catalog.library import Loaded
from kiosk.engine.exhibition import Catalog

Size = tuple[int, int]

OTHER_INCH = 10.1
"""Diagonal of a screen that is none of the design book's."""


def looks_of(
    loaded: Loaded, content_dir: Path, assets_dir: Path, choice: Choice, gazetteer: Gazetteer
) -> Iterator[Look]:
    """Yield what is looked at: each size of screen in each theme.

    Raises:
        ToldError: a story or language asked for is not there.
    """
    stories = chosen_scenarios(choice, loaded, content_dir)
    languages = chosen_languages(choice, loaded, content_dir)
    assert loaded.catalog is not None  # or no story could be chosen
    catalog = gazetteer.marked(_with_stories(whole_catalog(loaded.catalog, loaded), stories))
    tour = Tour(catalog, languages)
    scenes: dict[Any, tuple[Scene, ...]] = {}
    for size_px, panels in _panels(choice.screens_px).items():
        capacity = _capacity_of(panels[0])
        if capacity not in scenes:
            scenes[capacity] = scenes_of(tour.sessions(capacity), catalog)
        for theme in choice.themes:
            yield Look(
                assets_dir, catalog, scenes[capacity],
                worth_a_picture(scenes[capacity], catalog, choice.every), size_px,
                tuple(one.diagonal_inch for one in panels), languages, theme, choice.sizes,
                colors_only=theme != choice.themes[0],
            )


def _with_stories(catalog: Catalog, stories: tuple[str, ...]) -> Catalog:
    """Return the catalog with these stories only."""
    return replace(catalog, scenarios=tuple(catalog.scenario(one) for one in stories))


def _panels(asked_px: tuple[Size, ...]) -> dict[Size, list[Any]]:
    """Return the `Layout`s of each size of screen; of none asked for, all of the design book."""
    from kiosk.views.environ import BackEnd, prepare_kivy

    if "kivy" not in sys.modules:
        prepare_kivy(BackEnd.OFFSCREEN, None)
    from kiosk.views.measure import LAYOUTS, Layout

    known: dict[Size, list[Any]] = defaultdict(list)
    for one in LAYOUTS:
        known[one.width_px, one.height_px].append(one)
    return {
        size_px: known.get(size_px) or [Layout(*size_px, OTHER_INCH)]
        for size_px in asked_px or tuple(known)
    }


def _capacity_of(panel: Any) -> Any:
    from kiosk.views.opening import CAPACITIES

    return CAPACITIES[panel.form.kind]
