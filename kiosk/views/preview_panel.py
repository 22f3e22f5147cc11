"""A panel of the preview before it is drawn: words, and where they stand."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.views.layer import Kit
from kiosk.views.lettering import Block, Face

COLUMNS_MOST = 3
SHARES = (1.0, 0.85, 0.7)
"""Shares of the type that are tried where rows that all have to be seen do not fit."""


@dataclass(frozen=True)
class Placed:
    """Words in a panel; `left_px` and `top_px` count from its top left corner."""

    block: Block
    left_px: float
    top_px: float


@dataclass(frozen=True)
class Sheet:
    """A panel with everything in it."""

    width_px: float
    height_px: float
    placed: tuple[Placed, ...]


class Typist:
    """Writes the author's words, in the sizes the tokens have for the preview."""

    def __init__(self, kit: Kit, share: float = 1.0) -> None:
        self._kit = kit
        self._share = share

    def smaller(self, share: float) -> "Typist":
        """Return who writes in a share of these type sizes."""
        return Typist(self._kit, share)

    def size_px(self, name: str) -> float:
        """Return a number of the preview."""
        return self._kit.tokens.preview[name]

    def write(self, words: str, size: str, color: str, width_px: float | None = None,
              font: str = "Body") -> Block:
        """Return words in one of the preview's type sizes, wrapped at a width."""
        face = self._face(size, color, font)
        return self._kit.scribe.write(words, face, width_px)

    def widest_word_px(self, words: str, size: str) -> float:
        """Return the width nothing of the words is broken in."""
        return self._kit.scribe.longest_word_px(words, self._face(size, "ink", "Body"))

    def _face(self, size: str, color: str, font: str) -> Face:
        tokens = self._kit.tokens
        return Face(font, tokens.preview[size] * self._share, self._kit.palette[color],
                    line=tokens.line_height["body"])


def lay_panel(panel: Any, typist: Typist, screen_px: tuple[int, int]) -> Sheet:
    """Return a panel as large as it has to be, and no larger than a screen has room for.

    Args:
        panel: what to say; see the desk.
    """
    margin_px = typist.size_px("margin")
    room_px = screen_px[0] - 4 * margin_px
    if panel.is_table:
        return _table(panel, typist, room_px, screen_px[1] - 2 * margin_px)
    return _list(panel, typist, room_px, screen_px[1] * typist.size_px("panel_share"))


def _list(panel: Any, typist: Typist, room_px: float, most_px: float) -> Sheet:
    """Return rows below one another over the whole width, as many as there is room for."""
    margin_px, gap_px = typist.size_px("margin"), typist.size_px("gap")
    title = typist.write(panel.title, "title", "ink", room_px, "Head")
    feet = [typist.write(panel.foot, "line", "ink_soft", room_px)] if panel.foot else []
    left_px = most_px - 2 * margin_px - _height_px((title, *feet), gap_px)
    shown: list[Block] = []
    for number, row in enumerate(panel.rows):
        blocks = list(_row(row, typist, room_px))
        left_px -= _height_px(blocks, gap_px)
        # The line that says how many more there are takes room as well.
        if left_px < typist.size_px("line") * 2 and shown:
            more = panel.more(len(panel.rows) - number)
            shown.append(typist.write(more, "line", "ink_soft", room_px))
            break
        shown += blocks
    placed, top_px = [], margin_px
    for block in (title, *shown, *feet):
        placed.append(Placed(block, margin_px, top_px))
        top_px += block.height_px + gap_px
    return Sheet(room_px + 2 * margin_px, top_px + margin_px, tuple(placed))


def _row(row: Any, typist: Typist, room_px: float) -> Iterator[Block]:
    yield typist.write(row.head, "place", "ink_soft", room_px)
    yield typist.write(row.text, "row", "ink", room_px)
    if row.quote:
        yield typist.write(row.quote, "place", "ink_soft", room_px)


def _height_px(blocks: Sequence[Block], gap_px: float) -> float:
    return sum(one.height_px + gap_px for one in blocks)


def _table(panel: Any, typist: Typist, room_px: float, most_px: float) -> Sheet:
    """Return all rows: heads in a column of their own, or as they fit into a smaller window."""
    sheets = [
        _in_columns(panel, smaller, text_px, columns, heads_px)
        for smaller in (typist.smaller(share) for share in SHARES)
        for columns, heads_px, text_px in _ways_to_lay(panel, smaller, room_px)
    ]
    lowest = min(sheets, key=lambda one: one.height_px)
    return next((one for one in sheets if one.height_px <= most_px), lowest)


def _ways_to_lay(
    panel: Any, typist: Typist, room_px: float
) -> Iterator[tuple[int, float, float]]:
    """Yield number of columns, width of the heads (0: before their text), width of the texts."""
    gap_px = typist.size_px("margin")
    heads_px = max(typist.write(one.head, "row", "ink").width_px for one in panel.rows) + gap_px
    yield 1, heads_px, room_px - heads_px
    yield 1, 0, room_px
    widest_px = max(typist.widest_word_px(one.text, "row") for one in panel.rows)
    for columns in range(2, COLUMNS_MOST + 1):
        text_px = (room_px - 2 * gap_px * (columns - 1)) / columns - heads_px
        if text_px >= widest_px:
            yield columns, heads_px, text_px


def _in_columns(
    panel: Any, typist: Typist, text_px: float, columns: int, heads_px: float
) -> Sheet:
    margin_px, gap_px = typist.size_px("margin"), typist.size_px("gap")
    title = typist.write(panel.title, "title", "ink", font="Head")
    placed = [Placed(title, margin_px, margin_px)]
    begin_px = margin_px + title.height_px + gap_px
    each = math.ceil(len(panel.rows) / columns)
    left_px, bottom_px, right_px = margin_px, begin_px, margin_px + title.width_px
    for first in range(0, len(panel.rows), each):
        top_px = begin_px
        for row in panel.rows[first:first + each]:
            words = row.text if heads_px else f"{row.head}   {row.text}"
            text = Placed(typist.write(words, "row", "ink", text_px), left_px + heads_px, top_px)
            placed.append(text)
            if heads_px:
                placed.append(Placed(typist.write(row.head, "row", "ink"), left_px, top_px))
            right_px = max(right_px, text.left_px + text.block.width_px)
            top_px += text.block.height_px + gap_px
        left_px, bottom_px = right_px + 2 * margin_px, max(bottom_px, top_px)
    return Sheet(right_px + margin_px, bottom_px - gap_px + margin_px, tuple(placed))
