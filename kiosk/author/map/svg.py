"""Makes Graphviz's SVG stand alone: fonts, pictures and a description are inside."""

import re
from html import escape, unescape
from pathlib import Path

from kiosk.author.data_uri import data_uri
from kiosk.author.map.chart import StoryMap
from kiosk.author.type_case import FACES, web_font

_TEXT = re.compile(r'<text [^>]*?font-family="([^"]*)"([^>]*)>([^<]*)</text>')
_FAMILY = re.compile(r'font-family="([^"]*)"')
_PICTURE = re.compile(r'xlink:href="([^"]+\.png)"')
_ROOT = re.compile(r"<svg [^>]*>")


def standing_alone(svg: bytes, story: StoryMap, assets_dir: Path) -> bytes:
    """Return the SVG with fonts, pictures and a description inside."""
    drawn = svg.decode()
    faces = _faces(drawn, assets_dir)
    drawn = _FAMILY.sub(r'font-family="\1, sans-serif"', drawn)
    drawn = _PICTURE.sub(lambda one: f'xlink:href="{_picture(Path(unescape(one[1])))}"', drawn)
    root = _ROOT.search(drawn)
    assert root is not None
    opening = root[0].removesuffix(">") + (
        f' role="img" xml:lang="{story.language}" aria-labelledby="map-title map-about">')
    about = (
        f'\n<title id="map-title">{escape(story.title)}</title>'
        f'\n<desc id="map-about">{escape(story.summary)}. {escape(story.proof)}</desc>'
        f"\n<style>{faces}</style>"
    )
    return (drawn[: root.start()] + opening + about + drawn[root.end():]).encode()


def _faces(drawn: str, assets_dir: Path) -> str:
    """Return the fonts that are used as style rules, each with the characters that are used."""
    used: dict[tuple[str, str], set[str]] = {}
    for family, rest, words in _TEXT.findall(drawn):
        weight = "bold" if 'font-weight="bold"' in rest else "normal"
        used.setdefault((family, weight), set()).update(unescape(words))
    return "".join(
        f"@font-face{{font-family:'{family}';font-weight:{weight};src:url({_font(file, signs)})}}"
        for (family, weight), signs in sorted(used.items())
        if (file := assets_dir / FACES.get((family, weight), "")).is_file()
    )


def _font(file: Path, characters: set[str]) -> str:
    return data_uri("font/woff", web_font(file, "".join(sorted(characters))))


def _picture(file: Path) -> str:
    return data_uri("image/png", file.read_bytes())
