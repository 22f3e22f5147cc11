"""What can be chosen on a sheet of the largest text: one below the other, over its whole width."""

from collections.abc import Sequence

from kiosk.engine.view_data import AnswerCard, BinButton, Button, Observation
from kiosk.views.brush import Brush
from kiosk.views.components.answer import answer_share, draw_answer
from kiosk.views.components.bins import draw_bins
from kiosk.views.components.panels import draw_observations
from kiosk.views.components.pressable import edge_of
from kiosk.views.components.reply import common_share, draw_replies_in
from kiosk.views.components.sheet_cards import (
    SheetCard,
    WordCard,
    cards_height,
    cards_share,
    draw_cards,
)
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.lettering import bold

GAPS = {LANDSCAPE: 18.0, PORTRAIT: 25.0, SMALL: 16.0}
LEAST = {LANDSCAPE: 88.0, PORTRAIT: 124.0, SMALL: 79.0}
MOST = {LANDSCAPE: 150.0, PORTRAIT: 240.0, SMALL: 120.0}
READABLE = 0.745
"""At this share the largest text is as large as large text; what stands above gives way before."""


def column_boxes(brush: Brush, count: int, box: Box, *, growth: float = 1.0) -> list[Box]:
    """Return boxes over the width of a box, each at least a fingertip high, in its middle.

    Args:
        growth: how much higher than what is chosen by a few words they may be.
    """
    x, y, w, h = box
    kind = brush.kit.form.kind
    gap, edge = GAPS[kind], edge_of(brush)
    height = max(LEAST[kind], min(MOST[kind] * growth, (h - edge - gap * (count - 1)) / count))
    top = y + max(0.0, (h - edge - count * height - gap * (count - 1)) / 2)
    return [(x, top + index * (height + gap), w, height) for index in range(count)]


def draw_sheet_replies(
    brush: Brush, replies: tuple[Button, ...], above: Sequence[SheetCard], prompt: str, box: Box
) -> None:
    """Draw replies below what they answer, as far as that leaves them large enough.

    Args:
        above: cards of the sheet before, such as the newest message.
        prompt: the question; stands above the replies alone where the cards have no room.
    """
    asked: tuple[SheetCard, ...] = (WordCard("", "", bold(prompt), ground=""),) if prompt else ()
    for cards in ((*above, *asked), tuple(above), asked, ()):
        if not cards:
            break
        space = _below(brush, len(replies), cards, box)
        if space is not None and _fit(brush, replies, space):
            top = (*box[:3], space[1] - GAPS[brush.kit.form.kind] * 0.7 - box[1])
            draw_cards(brush, cards, top)
            draw_replies_in(brush, replies, column_boxes(brush, len(replies), space))
            return
    draw_replies_in(brush, replies, column_boxes(brush, len(replies), box))


def _below(
    brush: Brush, count: int, cards: Sequence[SheetCard], box: Box
) -> Box | None:
    """Return what cards leave of a box, None when they or the offers would be too small."""
    x, y, w, h = box
    kind = brush.kit.form.kind
    gap = GAPS[kind]
    least = count * LEAST[kind] + (count - 1) * gap + edge_of(brush)
    room = h - least - gap * 0.7
    share = cards_share(brush, cards, (x, y, w, room))
    used = cards_height(brush, cards, w, share)
    if share < READABLE or used > room:
        return None
    used += gap * 0.7
    return x, y + used, w, h - used


def _fit(brush: Brush, replies: tuple[Button, ...], space: Box) -> bool:
    return common_share(brush, replies, column_boxes(brush, len(replies), space)) >= READABLE


def draw_sheet_answers(
    brush: Brush, answers: tuple[AnswerCard, ...], box: Box, world: str
) -> None:
    """Draw the answers to a question in type of one size, unless one is very long."""
    boxes = column_boxes(brush, len(answers), box)
    shares = [answer_share(brush, one, where)
              for one, where in zip(answers, boxes, strict=True) if one.action]
    most = max(READABLE, min(shares, default=1.0))
    for one, where in zip(answers, boxes, strict=True):
        draw_answer(brush, one, where, world, most)


def draw_sheet_bins(brush: Brush, bins: tuple[BinButton, ...], box: Box) -> None:
    """Draw where a card can be put."""
    draw_bins(brush, bins, tuple(column_boxes(brush, len(bins), box)))


def draw_seen(brush: Brush, seen: tuple[Observation, ...], box: Box) -> None:
    """Draw what can be noticed."""
    draw_observations(brush, seen, column_boxes(brush, len(seen), box))
