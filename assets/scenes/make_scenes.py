"""Makes the pictures of this folder and the faces anew: python assets/scenes/make_scenes.py [NAME…]

Names are those of scenes or faces; without any everything is made. Needs resvg-py and Pillow; the
same versions of them make the same bytes. The scenes of the first days (game, hero, pause, chat,
classroom, hallway, help, kitchen, photo) were composed elsewhere from the same shapes; they are
not made here.
"""

import sys
from io import BytesIO
from pathlib import Path

import resvg_py
from PIL import Image
from source.people import CAST, MOODS, drawn
from source.scenes import SCENES
from source.shapes import ASSETS, WIDTH

FACE = 512
COLORS = 256
"""Flat pictures need no more: this halves the files, and the eye sees no difference."""


def make_faces(names: list[str]) -> None:
    """Draw everybody as usual and in every mood, on a transparent ground."""
    folder = ASSETS / "avatars"
    for name in names:
        _save(_face(name, None), FACE, folder / f"{name}.png")
        for mood in MOODS:
            _save(_face(name, mood), FACE, folder / "moods" / f"{name}_{mood}.png")


def make_scenes(names: list[str]) -> None:
    """Draw scenes, 1600 pixels wide."""
    for name in names:
        _save(SCENES[name](), WIDTH, Path(__file__).with_name(f"{name}.png"))


def _face(name: str, mood: str | None) -> str:
    return ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="-16 -32 736 736">'
            f"{drawn(CAST[name], mood)}</svg>")


def _save(svg: str, width_px: int, file: Path) -> None:
    rendered = resvg_py.svg_to_bytes(svg_string=svg, width=width_px, skip_system_fonts=True)
    with Image.open(BytesIO(bytes(rendered))) as drawing:
        if drawing.getextrema()[-1] == (255, 255):
            flat = drawing.convert("RGB").quantize(
                COLORS, Image.Quantize.MAXCOVERAGE, kmeans=2, dither=Image.Dither.NONE)
        else:
            flat = drawing.quantize(COLORS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        flat.save(file, optimize=True)


if __name__ == "__main__":
    named = sys.argv[1:]
    make_faces([name for name in CAST if not named or name in named])
    make_scenes([name for name in SCENES if not named or name in named])
