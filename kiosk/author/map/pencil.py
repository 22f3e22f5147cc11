"""Words of the map as Graphviz's HTML-like labels: fonts, wrapping, icons, emoji as pictures."""

import json
import re
import textwrap
from collections.abc import Iterable
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from kiosk.author.type_case import BODY, HEADLINE, ICONS

_SHAPE = "\ufe0f"
_EMOJI_PX = 15


class Pencil:
    """Writes in the fonts and colours of an assets folder.

    Args:
        assets_dir: with ``tokens.json``, ``icons`` and ``emoji``.
    """

    def __init__(self, assets_dir: Path) -> None:
        tokens = json.loads((assets_dir / "tokens.json").read_text(encoding="utf-8"))
        icons = json.loads((assets_dir / "icons" / "icons.json").read_text(encoding="utf-8"))
        emoji = json.loads((assets_dir / "emoji" / "emoji.json").read_text(encoding="utf-8"))
        self._colours: dict[str, str] = tokens["themes"]["warm"]
        self._icons: dict[str, str] = icons["bold"]
        self._emoji = {sign: (assets_dir / "emoji" / f"{name}.png").resolve()
                       for sign, name in emoji.items()}
        self._emoji_signs = re.compile(f"([{''.join(self._emoji)}])")

    def colour(self, name: str) -> str:
        """Return ``#RRGGBB`` of a colour of the theme «warm»."""
        return self._colours[name]

    def icon(self, name: str, size_pt: float, colour: str) -> str:
        """Return an icon as a sign of its font."""
        return self._font(f"&#x{self._icons[name]};", ICONS, size_pt, colour)

    def words(self, words: str, size_pt: float, colour: str = "ink", *,
              bold: bool = False, headline: bool = False) -> str:
        """Return words on one line, without emoji."""
        plain = escape(words)
        marked = f"<B>{plain}</B>" if bold or headline else plain
        return self._font(marked, HEADLINE if headline else BODY, size_pt, colour)

    def lines(self, words: str, width: int, size_pt: float, colour: str = "ink", *,
              bold: bool = False) -> list[str]:
        """Return rows of a table with the words wrapped; emoji are pictures in them."""
        return [self.row(self._pieces(line, size_pt, colour, bold))
                for line in wrapped(words, width)]

    def row(self, content: str) -> str:
        """Return one row of a table."""
        return f'<TR><TD ALIGN="LEFT">{content}</TD></TR>'

    def _pieces(self, line: str, size_pt: float, colour: str, bold: bool) -> str:
        """Return a line, as a table of its own where there are pictures in it."""
        pieces = [one for one in self._emoji_signs.split(line) if one]
        if not any(one in self._emoji for one in pieces):
            return self.words(line, size_pt, colour, bold=bold)
        cells = (
            f'<TD FIXEDSIZE="TRUE" WIDTH="{_EMOJI_PX}" HEIGHT="{_EMOJI_PX}">'
            f'<IMG SCALE="TRUE" SRC={quoteattr(str(self._emoji[one]))}/></TD>'
            if one in self._emoji else f"<TD>{self.words(one, size_pt, colour, bold=bold)}</TD>"
            for one in pieces
        )
        # With FIXEDSIZE the cells are not pulled apart to the width of the longest line.
        return table(f"<TR>{''.join(cells)}</TR>").replace("<TABLE", '<TABLE FIXEDSIZE="TRUE"')

    def _font(self, content: str, face: str, size_pt: float, colour: str) -> str:
        return (f'<FONT FACE="{face}" POINT-SIZE="{size_pt:g}" COLOR="{self.colour(colour)}">'
                f"{content}</FONT>")


def wrapped(words: str, width: int) -> list[str]:
    """Return the lines of a text.

    Args:
        width: characters of a line, if no single word is longer.
    """
    return textwrap.wrap(words.replace(_SHAPE, ""), width, break_long_words=False)


def table(rows: Iterable[str] | str, space: int = 0) -> str:
    """Return rows as a table without lines, no wider than it has to be.

    Args:
        space: between the rows, in points.
    """
    return (f'<TABLE ALIGN="LEFT" BORDER="0" CELLBORDER="0" CELLSPACING="{space}" '
            f'CELLPADDING="0">{"".join(rows)}</TABLE>')


def set_in(rows: Iterable[str], width_pt: int) -> str:
    """Return rows as a table with an empty strip on both sides."""
    strip = f'<TD WIDTH="{width_pt}"></TD>'
    return table(f"<TR>{strip}<TD>{table(rows)}</TD>{strip}</TR>")
