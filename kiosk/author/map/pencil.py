"""Words of the map as Graphviz's HTML-like labels: fonts, wrapping, icons, emoji as pictures."""

import json
import textwrap
from collections.abc import Iterable
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from kiosk.author.emoji import AS_PICTURE, EmojiPictures
from kiosk.author.palette import read_colours
from kiosk.author.type_case import BODY, HEADLINE, ICONS

_EMOJI_SHARE = 1.25
"""How wide a picture is, in sizes of type."""


class Pencil:
    """Writes in the fonts and colours of an assets folder.

    Args:
        assets_dir: with ``tokens.json``, ``icons`` and ``emoji``.
    """

    def __init__(self, assets_dir: Path) -> None:
        icons = json.loads((assets_dir / "icons" / "icons.json").read_text(encoding="utf-8"))
        self._colours = read_colours(assets_dir)
        self._icons: dict[str, str] = icons["bold"]
        self._emoji = EmojiPictures(assets_dir)

    def colour(self, name: str) -> str:
        """Return ``#RRGGBB`` of a colour."""
        return self._colours[name]

    def icon(self, name: str, size_pt: float, colour: str) -> str:
        """Return an icon as a sign of its font."""
        return self._font(f"&#x{self._icons[name]};", ICONS, size_pt, colour)

    def words(self, words: str, size_pt: float, colour: str = "ink", *,
              bold: bool = False, headline: bool = False) -> str:
        """Return words of the map itself on one line; visitors' texts can have emoji: `line`."""
        plain = escape(words)
        marked = f"<B>{plain}</B>" if bold or headline else plain
        return self._font(marked, HEADLINE if headline else BODY, size_pt, colour)

    def lines(self, words: str, width: int, size_pt: float, colour: str = "ink", *,
              bold: bool = False, headline: bool = False) -> list[str]:
        """Return rows of a table with the words wrapped; emoji are pictures in them."""
        return [self.line(one, size_pt, colour, bold=bold, headline=headline)
                for one in wrapped(words, width)]

    def row(self, content: str) -> str:
        """Return one row of a table."""
        return f'<TR><TD ALIGN="LEFT">{content}</TD></TR>'

    def line(self, words: str, size_pt: float, colour: str = "ink", *, icon: str = "",
             bold: bool = False, headline: bool = False) -> str:
        """Return a row of a table with words on one line; emoji are pictures in it.

        Args:
            icon: what stands before the words, as `icon` returns it.
        """
        def written(piece: str) -> str:
            return self.words(piece, size_pt, colour, bold=bold, headline=headline)

        pieces = self._emoji.split(words)
        if not any(one in self._emoji.files for one in pieces):
            plain = written("".join(pieces))
            return self.row(f"{icon} {plain}" if icon else plain)
        side = round(size_pt * _EMOJI_SHARE)
        cells = (
            f'<TD FIXEDSIZE="TRUE" WIDTH="{side}" HEIGHT="{side}">'
            f'<IMG SCALE="TRUE" SRC={quoteattr(str(self._emoji.files[one]))}/></TD>'
            if one in self._emoji.files else f"<TD>{written(one)}</TD>"
            for one in pieces
        )
        first = f"<TD>{icon} </TD>" if icon else ""
        # With FIXEDSIZE the cells are not pulled apart to the width of the longest line.
        return self.row(table(f"<TR>{first}{''.join(cells)}</TR>").replace(
            "<TABLE", '<TABLE FIXEDSIZE="TRUE"'))

    def _font(self, content: str, face: str, size_pt: float, colour: str) -> str:
        return (f'<FONT FACE="{face}" POINT-SIZE="{size_pt:g}" COLOR="{self.colour(colour)}">'
                f"{content}</FONT>")


def wrapped(words: str, width: int) -> list[str]:
    """Return the lines of a text.

    Args:
        width: characters of a line, if no single word is longer.
    """
    return textwrap.wrap(words.replace(AS_PICTURE, ""), width, break_long_words=False)


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
