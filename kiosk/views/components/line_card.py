"""A card with a title and lines below, each with a picture sign."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.views.brush import Brush
from kiosk.views.components.fitting import SHARES, fitting_share, word_height
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.lettering import Block, Face

PADS = {LANDSCAPE: 28.0, PORTRAIT: 26.0, SMALL: 14.0}
HEAD_SIZE = {LANDSCAPE: 30.0, PORTRAIT: 32.0, SMALL: 20.0}
TEXT_SIZE = {LANDSCAPE: 26.0, PORTRAIT: 29.0, SMALL: 18.0}
ICONS = {LANDSCAPE: 32.0, PORTRAIT: 34.0, SMALL: 20.0}
RADIUS = {LANDSCAPE: 36.0, PORTRAIT: 36.0, SMALL: 24.0}
BETWEEN = {LANDSCAPE: 12.0, PORTRAIT: 12.0, SMALL: 6.0}
OUTLINED = ("arrow-right",)
"""Picture signs that are not filled."""

Line = tuple[str, str, bool]
"""Picture sign, words, True when they are said strongly."""


@dataclass(frozen=True)
class LineCard:
    """A title with lines below, in colours; an empty title leaves no room."""

    title: str
    lines: tuple[Line, ...]
    ground: str
    ink: str


def line_card_height(brush: Brush, card: LineCard, width: float, share: float) -> float:
    """Return the height a card needs with a share of the type."""
    kind = brush.kit.form.kind
    lines = sum(
        BETWEEN[kind] + word_height(brush, words, _face(brush, strong, share), _room(brush, width))
        for _, words, strong in card.lines
    )
    head = brush.size_of(_head(brush, card, width))[1] if card.title else -BETWEEN[kind]
    return 1.8 * PADS[kind] + head + lines


def line_card_share(
    brush: Brush, card: LineCard, box: Box, shares: Sequence[float] = SHARES
) -> float:
    """Return the largest share of the type with which the card fits its box."""
    return fitting_share(
        lambda share: line_card_height(brush, card, box[2], share), box[3], shares)


def draw_line_card(brush: Brush, card: LineCard, box: Box, share: float) -> None:
    """Draw a card with a share of the type."""
    x, y, w, _ = box
    kind = brush.kit.form.kind
    brush.card(box, card.ground, RADIUS[kind])
    pad, icon, room = PADS[kind], ICONS[kind], _room(brush, w)
    top = y + pad * 0.8
    top += brush.block(_head(brush, card, w), x + pad, top) if card.title else -BETWEEN[kind]
    color = card.ink if card.ink == "on_pastel" else "butter_deep"
    for name, words, strong in card.lines:
        line = TEXT_SIZE[kind] * share * brush.kit.text_scale * 1.3
        top += BETWEEN[kind]
        brush.icon(name, (x + pad, top, icon, line), icon * max(share, 0.7), color,
                   fill=name not in OUTLINED)
        written = brush.write(words, _face(brush, strong, share, card.ink), room)
        top += brush.block(written, x + pad + icon + pad * 0.5, top)


def _head(brush: Brush, card: LineCard, width: float) -> Block:
    kind = brush.kit.form.kind
    face = brush.face(HEAD_SIZE[kind], card.ink, font="Head", line=1.1)
    return brush.fitted(card.title, face, width - 2 * PADS[kind], HEAD_SIZE[kind] * 2.6)


def _room(brush: Brush, width: float) -> float:
    kind = brush.kit.form.kind
    return width - 2.5 * PADS[kind] - ICONS[kind]


def _face(brush: Brush, strong: bool, share: float, ink: str = "ink") -> Face:
    size = TEXT_SIZE[brush.kit.form.kind] * share
    return brush.face(size, ink, bold=strong, line=1.28)
