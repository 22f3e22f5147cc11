"""Takes pictures in a process of its own: a window is made once, for one size."""

from functools import cache
from pathlib import Path
from typing import Any

from msgspec import Struct

from kiosk.author.shots.shot import Box
from kiosk.engine.view_data import View


class Exposure(Struct, frozen=True):
    """A picture to be taken.

    Attributes:
        shown: without marks in its texts.
        marks: place and words of everything wrong.
    """

    shown: View
    marks: tuple[tuple[Box, str], ...]
    path: Path


class Film(Struct, frozen=True):
    """Pictures of one size of screen.

    Attributes:
        breaks: long word → where it may be broken; see `Catalog`.
    """

    assets_dir: Path
    size_px: tuple[int, int]
    diagonal_inch: float
    breaks: dict[str, str]
    exposures: tuple[Exposure, ...]


def expose(film: Film) -> int:
    """Take the pictures; return how many."""
    camera = _camera(film.assets_dir, film.size_px, film.diagonal_inch)
    from kiosk.views.camera import MarkedPlace

    camera.learn_breaks(film.breaks)
    for one in film.exposures:
        camera.take(one.shown, [MarkedPlace(*mark) for mark in one.marks], one.path)
    return len(film.exposures)


@cache
def _camera(assets_dir: Path, size_px: tuple[int, int], diagonal_inch: float) -> Any:
    from kiosk.views.environ import BackEnd, prepare_kivy

    prepare_kivy(BackEnd.OFFSCREEN, size_px)
    from kiosk.views.camera import Camera

    return Camera(assets_dir, size_px, diagonal_inch)
