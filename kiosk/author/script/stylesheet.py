"""What the script looks like: the design's colours and fonts, the faces, and the rules."""

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from kiosk.author.data_uri import data_uri
from kiosk.author.palette import read_colours
from kiosk.author.type_case import BOLD, HEAD, ICON, ITALIC, REGULAR

_FONTS = (
    ("Text", REGULAR, 400, "normal"),
    ("Text", ITALIC, 400, "italic"),
    ("Text", BOLD, 700, "normal"),
    ("Head", HEAD, 700, "normal"),
    ("Icon", ICON, 400, "normal"),
)
"""Family, file under ``assets``, weight, style."""

_RULES = Path(__file__).parent / "templates" / "script.css"


class Margins(Struct, frozen=True):
    """What stands in the margins of every page."""

    head: str
    remarks: str
    foot: str


def stylesheet(
    assets_dir: Path, faces: Iterable[tuple[str, str]], margins: Margins
) -> str:
    """Return the whole stylesheet; nothing in it needs another file.

    Args:
        faces: CSS class → picture, as `Pictures.faces` has them.
    """
    return "\n".join((
        *(_font(assets_dir, *font) for font in _FONTS),
        _colours(assets_dir),
        _in_the_margins(margins),
        *(f'.{style} {{ background-image: url("{picture}"); }}' for style, picture in faces),
        _RULES.read_text(encoding="utf-8"),
    ))


def _in_the_margins(margins: Margins) -> str:
    places = {"top-left": margins.head, "top-right-corner": margins.remarks,
              "bottom-left": margins.foot}
    boxes = " ".join(f"@{place} {{ content: {_quoted(words)}; }}"
                     for place, words in places.items())
    return f"@page {{ {boxes} }}"


def _quoted(words: str) -> str:
    """Return words as a string of CSS, safe inside a page of HTML as well."""
    return '"' + "".join(
        one if one.isalnum() or one in " ·.,-’" else f"\\{ord(one):x} " for one in words) + '"'


def _font(assets_dir: Path, family: str, file: str, weight: int, style: str) -> str:
    font = data_uri("font/ttf", (assets_dir / file).read_bytes())
    return (f'@font-face {{ font-family: "{family}"; font-weight: {weight}; '
            f'font-style: {style}; src: url("{font}") format("truetype"); }}')


def _colours(assets_dir: Path) -> str:
    colours = "".join(f" --{name.replace('_', '-')}: {value};"
                      for name, value in read_colours(assets_dir).items())
    return f":root {{{colours} }}"
