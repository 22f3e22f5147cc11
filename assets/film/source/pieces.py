"""What the film is drawn with: grounds, people, the card, signs; each drawn once and kept."""

import json
import math
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageFont

ASSETS = Path(__file__).resolve().parents[2]
WIDTH, HEIGHT = 1280, 720
FINE = 3
"""Everything is drawn this much larger first: that makes clean edges."""

Picture = Image.Image
_TOKENS = json.loads((ASSETS / "tokens.json").read_text(encoding="utf-8"))["themes"]["warm"]
_ICONS = json.loads((ASSETS / "icons" / "icons.json").read_text(encoding="utf-8"))["bold"]


def color(name: str) -> tuple[int, int, int, int]:
    """Return a colour of the warm theme."""
    value = _TOKENS[name]
    return (*(int(value[at : at + 2], 16) for at in (1, 3, 5)), 255)


def _sheet(width: int, height: int) -> tuple[Picture, ImageDraw.ImageDraw]:
    sheet = Image.new("RGBA", (width * FINE, height * FINE), (0, 0, 0, 0))
    return sheet, ImageDraw.Draw(sheet)


def _small(sheet: Picture) -> Picture:
    return sheet.resize((sheet.width // FINE, sheet.height // FINE), Image.Resampling.LANCZOS)


@lru_cache
def ground(world: str, *hills: tuple[int, int, int, int]) -> Picture:
    """Return a ground in a soft colour, with flat ellipses (x, y, width, height) on it."""
    sheet = Image.new("RGBA", (WIDTH * FINE, HEIGHT * FINE), color(f"{world}_soft"))
    draw = ImageDraw.Draw(sheet)
    for x, y, w, h in hills:
        draw.ellipse([one * FINE for one in (x, y, x + w, y + h)], fill=color(world))
    return _small(sheet)


@lru_cache
def person(face: str, size: int, *, mirrored: bool = False) -> Picture:
    """Return somebody from the chest up, looking to the right or mirrored to the left."""
    figure = Image.open(ASSETS / "avatars" / f"{face}.png").convert("RGBA")
    figure = figure.resize((size, size), Image.Resampling.LANCZOS)
    return figure.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if mirrored else figure


@lru_cache
def portrait(face: str, size: int, world: str, *, mirrored: bool = False) -> Picture:
    """Return somebody in a circle of a world's colour."""
    sheet, draw = _sheet(size, size)
    edge = size * FINE - 1
    draw.ellipse((0, 0, edge, edge), fill=color("ink"))
    ring = 5 * FINE
    draw.ellipse((ring, ring, edge - ring, edge - ring), fill=color(world))
    mask = Image.new("L", sheet.size, 0)
    ImageDraw.Draw(mask).ellipse((ring, ring, edge - ring, edge - ring), fill=255)
    figure = person(face, size, mirrored=mirrored).resize(sheet.size, Image.Resampling.LANCZOS)
    figure.putalpha(ImageChops.multiply(figure.getchannel("A"), mask))
    sheet.alpha_composite(figure)
    return _small(sheet)


def _sign(sheet: Picture, name: str, size: float, ink: str) -> None:
    """Draw an icon into the middle of a sheet."""
    font = ImageFont.truetype(str(ASSETS / "icons" / "Phosphor-Bold.ttf"), round(size * FINE))
    middle = (sheet.width / 2, sheet.height / 2)
    draw = ImageDraw.Draw(sheet)
    draw.text(middle, chr(int(_ICONS[name], 16)), font=font, fill=color(ink), anchor="mm")


@lru_cache
def card(width: int, *, covered: bool = False) -> Picture:
    """Return the picture that travels; what it shows is never seen. Covered: put away."""
    height = round(width * 0.78)
    sheet, draw = _sheet(width, height)
    box = (0, 0, width * FINE - 1, height * FINE - 1)
    face = "lilac" if covered else "card"
    draw.rounded_rectangle(box, width * 0.14 * FINE, color(face), color("ink"), 5 * FINE)
    _sign(sheet, "lock-simple" if covered else "image", width * 0.5, "ink")
    return _small(sheet)


@lru_cache
def badge(icon: str, size: int, world: str) -> Picture:
    """Return a sign on a disc."""
    sheet, draw = _sheet(size, size)
    edge = size * FINE - 1
    draw.ellipse((0, 0, edge, edge), color(world), color("ink"), 5 * FINE)
    _sign(sheet, icon, size * 0.56, "ink")
    return _small(sheet)


@lru_cache
def bubble(icon: str, world: str, *, tail_right: bool = False) -> Picture:
    """Return a speech bubble with a sign in it; its tail points down and to a side."""
    width, height = 190, 150
    sheet, draw = _sheet(width, height)
    left, right = (120, 150) if tail_right else (40, 70)
    tip = 168 if tail_right else 22
    points = [(left, 104), (tip, 146), (right, 104)]
    scaled = [(x * FINE, y * FINE) for x, y in points]
    body = [one * FINE for one in (3, 3, 186, 112)]
    draw.polygon(scaled, color(world), color("ink"), 5 * FINE)
    draw.rounded_rectangle(body, 40 * FINE, color(world), color("ink"), 5 * FINE)
    inside = [(left + 8, 103), ((left + right) / 2 + (tip - left) * 0.12, 118), (right - 8, 103)]
    draw.polygon([(x * FINE, y * FINE) for x, y in inside], color(world))
    middle = sheet.crop((0, 0, width * FINE, 115 * FINE))
    _sign(middle, icon, 62, "ink")
    sheet.paste(middle, (0, 0))
    return _small(sheet)


@lru_cache
def path(points: tuple[tuple[int, int], ...]) -> Picture:
    """Return a dotted way through points, as a whole picture."""
    sheet, draw = _sheet(WIDTH, HEIGHT)
    for (x1, y1), (x2, y2) in pairwise(points):
        dots = max(2, round(math.dist((x1, y1), (x2, y2)) / 22))
        for dot in range(1, dots):
            x, y = x1 + (x2 - x1) * dot / dots, y1 + (y2 - y1) * dot / dots
            draw.ellipse([one * FINE for one in (x - 4, y - 4, x + 4, y + 4)], fill=color("ink"))
    return _small(sheet)
