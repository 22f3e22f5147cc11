"""A visit without a display: played off-screen by real touches, left as pictures with an index."""

import html
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.clock import ManualClock
from kiosk.engine.action import (
    Begin,
    GoBack,
    LeaveQuietly,
    Onward,
    OpenHelp,
    OpenReading,
    OpenScenario,
    OpenStation,
    PickAudience,
    PickLanguage,
    SetTheme,
)
from kiosk.engine.event import Failed
from kiosk.engine.exhibition import Catalog
from kiosk.engine.view_data import CardsView, NoticedView
from kiosk.settings import PathSettings, Settings
from kiosk.views.environ import BackEnd, prepare_kivy
from kiosk.views.guided_story import play_story

log = logging.getLogger(__name__)

SCREENS = {(1280, 800): 10.1, (720, 1280): 7.0, (800, 480): 7.0}
"""Size in pixels → diagonal in inches of the screens that are shown (design book, section 3)."""


def leave_all_pictures(pictures_dir: Path, arguments: list[str]) -> int:
    """Play the visit on every kind of screen and write the index; return the exit code.

    Each kind of screen is a process of its own, since a window is made once for one size.
    """
    for width_px, height_px in SCREENS:
        print(f"Playing a visit off-screen at {width_px}x{height_px} …", flush=True)
        size = ["--window", f"{width_px}x{height_px}", "--pictures", str(pictures_dir)]
        done = subprocess.run(
            [sys.executable, "-m", "kiosk", "run", *arguments, *size],
            env={**os.environ, "KIOSK_DISPLAY": "none"},
            check=False,
        )
        if done.returncode:
            return done.returncode
    index = write_index(pictures_dir)
    print(f"There is no display here: a visit was played off-screen. Its pictures: {index}")
    return 0


def leave_pictures(
    catalog: Catalog, settings: Settings, size_px: tuple[int, int], pictures_dir: Path
) -> int:
    """Play the visit on one kind of screen in every language that has a story."""
    visitor, window = _somebody(catalog, settings, size_px)
    languages = {one for scenario in catalog.scenarios for one in scenario.languages}
    for language in sorted(languages):
        folder = pictures_dir / f"{size_px[0]}x{size_px[1]}" / language
        for number, name in enumerate(_play(visitor, window, language), start=1):
            visitor.picture(folder / f"{number:02d}_{name}.png")
    return 0


def leave_chosen_pictures(
    catalog: Catalog, assets_dir: Path, names: tuple[str, ...], language: str, folder: Path
) -> tuple[Path, ...]:
    """Play the visit on a 10 inch screen; return the pictures of these moments, each once."""
    settings = Settings(paths=PathSettings(assets_dir=assets_dir))
    visitor, window = _somebody(catalog, settings, next(iter(SCREENS)))
    taken: list[Path] = []
    for name in _play(visitor, window, language):
        path = folder / f"{name}.png"
        if name in names and path not in taken:
            visitor.picture(path)
            taken.append(path)
    return tuple(taken)


def _somebody(
    catalog: Catalog, settings: Settings, size_px: tuple[int, int]
) -> tuple[Any, Any]:
    """Return a visitor before the first picture, and the window; once in a process."""
    prepare_kivy(BackEnd.OFFSCREEN, size_px)
    from kiosk.views.visitor import Visitor
    from kiosk.views.window import KioskWindow

    diagonal = SCREENS.get(size_px, settings.screen.diagonal_inch)
    settings = replace(settings, screen=replace(settings.screen, diagonal_inch=diagonal))
    clock = ManualClock(1.0)
    window = KioskWindow(catalog, settings, clock)
    visitor = Visitor(window, clock)
    visitor.begin()
    return visitor, window


def _play(visitor: object, window: object, language: str) -> Iterator[str]:
    """Go through a whole visit, pausing with a name wherever a picture is worth taking."""
    yield "attract"
    visitor.tap(Begin())
    if PickLanguage(language) in visitor.actions():
        visitor.tap(PickLanguage(language))
    visitor.tap(lambda action: isinstance(action, PickAudience))
    yield "welcome"
    visitor.tap(Onward())
    yield "menu"
    visitor.tap(lambda action: isinstance(action, OpenScenario))
    yield "content_note"
    visitor.tap(Onward())
    yield from play_story(visitor)
    yield "ending"
    visitor.tap(Onward())
    yield "techniques"
    while isinstance(visitor.view, CardsView):
        visitor.tap(Onward())
    if isinstance(visitor.view, NoticedView):
        yield "noticed"
        visitor.tap(Onward())
    yield "recap"
    if any(isinstance(action, OpenStation) for action in visitor.actions()):
        visitor.tap(lambda action: isinstance(action, OpenStation))
        yield "station"
        visitor.tap(GoBack())
    visitor.tap(OpenHelp())
    yield "help"
    visitor.tap(GoBack())
    yield from _change_reading(visitor)
    visitor.tap(LeaveQuietly())
    visitor.wait(3)
    yield "leave_quietly"
    visitor.tap(GoBack())
    visitor.wait(window.catalog.timings.idle_ask_s + 10)
    yield "still_there"
    visitor.tap(GoBack())
    window.terminal.dispatch(Failed(0.0, "K-17A"))
    yield "error_safe"
    window.terminal.press_button()
    visitor.wait(1)
    yield "attendants_ring"
    visitor.wait(window.catalog.timings.reset_ring_s)


def _change_reading(visitor: object) -> Iterator[str]:
    visitor.tap(OpenReading())
    yield "reading"
    for theme in ("calm", "contrast", "warm"):
        visitor.tap(SetTheme(theme))
        if theme != "warm":
            yield f"reading_{theme}"
    visitor.tap(GoBack())


def write_index(pictures_dir: Path) -> Path:
    """Write a page with all pictures of a folder; return its path."""
    figures = []
    for picture in sorted(pictures_dir.glob("*/*/*.png")):
        relative = picture.relative_to(pictures_dir)
        name = html.escape(" · ".join(relative.with_suffix("").parts))
        figures.append(
            f'<figure><img loading="lazy" src="{relative}" alt="{name}">'
            f"<figcaption>{name}</figcaption></figure>"
        )
    page = (
        "<!doctype html><meta charset='utf-8'><title>A visit</title><style>"
        "body{font:16px sans-serif;display:flex;flex-wrap:wrap;gap:16px;background:#eee}"
        "figure{margin:0}img{height:400px;border:1px solid #999}</style>" + "".join(figures)
    )
    index = pictures_dir / "index.html"
    index.write_text(page, encoding="utf-8")
    return index
