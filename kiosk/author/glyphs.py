"""Characters that no font of the exhibition can draw."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.author.desk_setup import SET_UP
from kiosk.author.editorial.texts import PlacedText, beginning
from kiosk.catalog.assets import Assets, read_assets
from kiosk.catalog.problem import Problem, Report
from kiosk.catalog.saying import say

UNSEEN = frozenset("\n\u00ad\ufe0f")
"""Line ends, soft hyphens and «as a picture, please»: the screens take them out."""


def glyph_problems(texts: Iterable[PlacedText], assets_dir: Path) -> Iterator[Problem]:
    """Yield every text with a character that some font for texts does not have.

    Any text can come in any of them: in a headline, in bold, in a bubble. Emoji are pictures, and
    reading the content reports those without one. Where fontTools is not installed one warning
    says so.
    """
    fonts = read_fonts(assets_dir / "fonts")
    if fonts is None:
        yield Problem(
            "warning", "glyphs-not-checked",
            say("Whether the fonts have all characters was not checked"),
            say("Install the authors' tools: {command}", command=SET_UP),
            str(assets_dir / "fonts"),
        )
        return
    assets = read_assets(assets_dir, Report())
    everywhere = frozenset.intersection(*fonts.values()) if fonts else frozenset()
    for text in texts:
        # Hardly any text has such a character: a set says so faster than each font.
        if not {ord(one) for one in text.words} <= everywhere:
            yield from _missing(text, fonts, assets)


def read_fonts(folder: Path) -> dict[str, frozenset[int]] | None:
    """Return font → the characters it has; None when nobody can read fonts here."""
    try:
        from fontTools.ttLib import TTFont
    except ImportError:
        return None
    found = {}
    for path in sorted(folder.glob("*.ttf")):
        with TTFont(path, lazy=True) as font:
            found[path.stem] = frozenset(font.getBestCmap())
    return found


def _missing(
    text: PlacedText, fonts: dict[str, frozenset[int]], assets: Assets
) -> Iterator[Problem]:
    pictures = assets.emoji.union(*assets.emoji_without_picture(text.words))
    for character in dict.fromkeys(text.words):
        without = [name for name, known in fonts.items() if ord(character) not in known]
        if without and character not in UNSEEN and character not in pictures:
            yield text.problem(
                "error", "missing-glyph",
                say("The font {fonts} has no «{character}» (U+{code}) for «{text}»",
                    fonts=", ".join(without), character=character,
                    code=f"{ord(character):04X}", text=beginning(text.words)),
                say("Write it with another character."),
            )
