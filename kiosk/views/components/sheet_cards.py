"""Cards that fill a sheet of the largest text one below the other, in type of one size."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from kiosk.views.brush import Brush
from kiosk.views.components.fitting import fitting_share, word_height
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.lettering import Face

SIDES = {LANDSCAPE: (48.0, 1232.0), PORTRAIT: (28.0, 692.0), SMALL: (16.0, 784.0)}
TOPS = {LANDSCAPE: 26.0, PORTRAIT: 24.0, SMALL: 8.0}
GAPS = {LANDSCAPE: 16.0, PORTRAIT: 18.0, SMALL: 8.0}
PADS = {LANDSCAPE: (30.0, 18.0), PORTRAIT: (24.0, 18.0), SMALL: (14.0, 7.0)}
RADII = {LANDSCAPE: 36.0, PORTRAIT: 36.0, SMALL: 22.0}
TILES = {LANDSCAPE: 96.0, PORTRAIT: 84.0, SMALL: 50.0}
SIZES = {LANDSCAPE: (20.0, 32.0, 26.0), PORTRAIT: (23.0, 37.0, 31.0), SMALL: (16.0, 23.0, 20.0)}
"""Type of kicker, title and text."""

SHEET_SHARES = (1.0, 0.96, 0.92, 0.88, 0.85, 0.82, 0.78, 0.745, 0.7, 0.66, 0.62, 0.58, 0.54)
"""At 0.74 the largest text is as large as large text; less is for words longer than allowed."""


class SheetCard(Protocol):
    """Something on a sheet that is as high as its words."""

    def height_at(self, brush: Brush, share: float, width: float) -> float:
        """Return its height with type of this share; infinite if a word is too wide."""

    def draw(self, brush: Brush, share: float, box: Box) -> None:
        """Draw it into a box of that height, or a higher one."""


@dataclass(frozen=True)
class WordCard:
    """Words on a card, with a face or a picture sign at their left.

    Attributes:
        ground, deep, ink: colours of the card, its kicker and its words; no ground: the words
            stand alone.
        face, icon: None for none.
        prominence: how much larger than usual the title is.
    """

    kicker: str
    title: str
    text: str
    ground: str = "card"
    deep: str = "ink"
    ink: str = "ink"
    face: str | None = None
    icon: str | None = None
    prominence: float = 1.0

    def height_at(self, brush: Brush, share: float, width: float) -> float:
        """Return the height of the words, or of the picture where it is higher."""
        room = self._room(brush, width)
        heights = [word_height(brush, words, face, room)
                   for words, face in self._words(brush, share)]
        tile = self._tile(brush)
        return max(sum(heights), tile) + 2 * self._pads(brush)[1]

    def draw(self, brush: Brush, share: float, box: Box) -> None:
        """Draw card, picture and words in the middle of their height."""
        x, y, w, h = box
        pad, _ = self._pads(brush)
        tile = self._tile(brush)
        if self.ground:
            brush.card(box, self.ground, RADII[brush.kit.form.kind])
        spot = (x + pad, y + (h - tile) / 2, tile, tile)
        if self.face is not None:
            brush.avatar(self.face, spot, "lilac" if self.ground == "card" else "card")
        elif self.icon is not None:
            brush.icon(self.icon, spot, tile * 0.72, self.deep, fill=True)
        room = self._room(brush, w)
        blocks = [brush.write(words, face, room) for words, face in self._words(brush, share)]
        top = y + (h - sum(brush.size_of(one)[1] for one in blocks)) / 2
        for block in blocks:
            top += brush.block(block, x + w - pad - room, top)

    def _pads(self, brush: Brush) -> tuple[float, float]:
        across, down = PADS[brush.kit.form.kind]
        return (across, down) if self.ground else (0.0, 0.0)

    def _tile(self, brush: Brush) -> float:
        return TILES[brush.kit.form.kind] if self.face or self.icon else 0.0

    def _room(self, brush: Brush, width: float) -> float:
        tile = self._tile(brush)
        return width - 2 * self._pads(brush)[0] - (tile + GAPS[brush.kit.form.kind] if tile else 0)

    def _words(self, brush: Brush, share: float) -> list[tuple[str, Face]]:
        kicker, title, text = (one * share for one in SIZES[brush.kit.form.kind])
        faces = (
            brush.face(kicker, self.deep, bold=True, line=1.2),
            brush.face(title * self.prominence, self.ink, font="Head", bold=True, line=1.08),
            brush.face(text, self.ink, line=1.24),
        )
        words = (self.kicker, self.title, self.text)
        return [(one, face) for one, face in zip(words, faces, strict=True) if one]


def sheet_box(brush: Brush, bottom: float) -> Box:
    """Return the room of a sheet above the bar."""
    kind = brush.kit.form.kind
    left, right = SIDES[kind]
    return left, TOPS[kind], right - left, bottom - TOPS[kind]


def cards_height(brush: Brush, cards: Sequence[SheetCard], width: float, share: float) -> float:
    """Return how high cards are together with type of this share."""
    gaps = GAPS[brush.kit.form.kind] * (len(cards) - 1)
    return sum(one.height_at(brush, share, width) for one in cards) + gaps


def cards_share(brush: Brush, cards: Sequence[SheetCard], box: Box) -> float:
    """Return the share of the type at which the cards fit into a box."""
    return fitting_share(
        lambda share: cards_height(brush, cards, box[2], share), box[3], SHEET_SHARES)


def draw_cards(brush: Brush, cards: Sequence[SheetCard], box: Box) -> None:
    """Draw cards one below the other, in the middle of the height of their box."""
    share = cards_share(brush, cards, box)
    x, y, w, h = box
    top = y + max(0.0, (h - cards_height(brush, cards, w, share)) / 2)
    for one in cards:
        height = one.height_at(brush, share, w)
        one.draw(brush, share, (x, top, w, height))
        top += height + GAPS[brush.kit.form.kind]
