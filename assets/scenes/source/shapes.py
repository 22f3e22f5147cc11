"""The pen all pictures are drawn with: flat fills with an ink outline, as text of an SVG."""

import json
from pathlib import Path

ASSETS = Path(__file__).resolve().parents[2]
_WARM = json.loads((ASSETS / "tokens.json").read_text(encoding="utf-8"))["themes"]["warm"]

INK, INK_SOFT, PAPER, CARD, SAND = (
    _WARM[name] for name in ("ink", "ink_soft", "paper", "card", "sand")
)
LILAC, MINT, BUTTER, SKY, ROSE, CORAL = (
    _WARM[name] for name in ("lilac", "mint", "butter", "sky", "rose", "coral")
)
LILAC_SOFT, MINT_SOFT, BUTTER_SOFT, SKY_SOFT, ROSE_SOFT, CORAL_SOFT = (
    _WARM[f"{name}_soft"] for name in ("lilac", "mint", "butter", "sky", "rose", "coral")
)
LEAF, PEACH, BRICK, WOOD = "#6FCBA6", "#FFC2AC", "#F27A5B", "#D9A066"
NIGHT, NIGHT_SOFT, STEEL, STEEL_SOFT = "#43348A", "#5A4BA3", "#8E86A0", "#C6BFD2"
"""Shades only pictures need: shadows of the worlds, wood, the night, metal."""

WIDTH, HEIGHT = 1600, 1000
PEN = 8
OUTLINE = f'stroke="{INK}" stroke-width="{PEN}" stroke-linejoin="round" stroke-linecap="round"'


def shape(path: str, fill: str, outline: str = OUTLINE) -> str:
    """Return a filled path; an empty `outline` leaves it flat."""
    return f'<path d="{path}" fill="{fill}" {outline}/>'


def box(
    x: float, y: float, w: float, h: float, radius: float, fill: str, outline: str = OUTLINE
) -> str:
    """Return a rectangle with round corners."""
    return (f'<rect x="{x}" y="{y}" width="{w}" height="{h}" rx="{radius}" fill="{fill}" '
            f"{outline}/>")


def disc(x: float, y: float, radius: float, fill: str, outline: str = OUTLINE) -> str:
    """Return a circle around (x, y)."""
    return f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{fill}" {outline}/>'


def line(path: str, width: float = PEN, color: str = INK) -> str:
    """Return a stroke with round ends."""
    return (f'<path d="{path}" fill="none" stroke="{color}" stroke-width="{width}" '
            'stroke-linecap="round" stroke-linejoin="round"/>')


def tube(path: str, color: str, width: float = 74) -> str:
    """Return a thick stroke with an outline: arms, legs, ropes."""
    return line(path, width) + line(path, width - 2 * PEN, color)


def at(x: float, y: float, scale: float, *shapes: str) -> str:
    """Return shapes moved to (x, y) and scaled."""
    return f'<g transform="translate({x} {y}) scale({scale})">{"".join(shapes)}</g>'


def turned(degrees: float, x: float, y: float, *shapes: str) -> str:
    """Return shapes turned clockwise around (x, y)."""
    return f'<g transform="rotate({degrees} {x} {y})">{"".join(shapes)}</g>'


def mirrored(x: float, *shapes: str) -> str:
    """Return shapes mirrored at the upright line through x."""
    return f'<g transform="translate({2 * x} 0) scale(-1 1)">{"".join(shapes)}</g>'


def faint(opacity: float, *shapes: str) -> str:
    """Return shapes one can see through; `opacity` from 0 to 1."""
    return f'<g opacity="{opacity}">{"".join(shapes)}</g>'


def within(name: str, outline: str, *shapes: str) -> str:
    """Return shapes cut to an outline; `name` is used once in a picture."""
    return (f'<clipPath id="{name}">{outline}</clipPath>'
            f'<g clip-path="url(#{name})">{"".join(shapes)}</g>')


def picture(ground: str, *shapes: str) -> str:
    """Return a whole picture on a flat ground."""
    size = f'width="{WIDTH}" height="{HEIGHT}"'
    frame = f'<clipPath id="frame"><rect {size}/></clipPath>'
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">{frame}'
            f'<g clip-path="url(#frame)"><rect {size} fill="{ground}"/>{"".join(shapes)}</g></svg>')
