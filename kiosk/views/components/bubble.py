"""A message in the phone."""

from dataclasses import dataclass

from kiosk.engine.view_data import Bubble
from kiosk.views.brush import Brush
from kiosk.views.components.small_parts import draw_badge
from kiosk.views.form import PORTRAIT, SMALL
from kiosk.views.lettering import Block


@dataclass(frozen=True)
class BubbleShape:
    """Sizes of bubbles on one form of screen, in design units."""

    size: float
    pad_x: float
    pad_y: float
    radius: float
    share: float
    gap: float


SHAPES = {
    "landscape": BubbleShape(26, 22, 12, 28, 0.80, 12),
    PORTRAIT: BubbleShape(31, 22, 12, 28, 0.84, 12),
    SMALL: BubbleShape(20, 16, 8, 20, 0.86, 8),
}
SPEAKER_SIZE = 20
MARK_SIZE = {"landscape": 20.0, PORTRAIT: 25.0, SMALL: 16.0}
BADGE_VISIBLE = 40
"""A message of which less than this is in view has no badge."""


@dataclass(frozen=True)
class LaidBubble:
    """A bubble with its words written and its size known, in design units.

    Attributes:
        mark: small words below it.
        height: with the mark.
    """

    bubble: Bubble
    words: Block
    speaker: Block | None
    mark: Block | None
    width: float
    height: float


def lay_bubble(brush: Brush, bubble: Bubble, room: float) -> LaidBubble:
    """Write a bubble for a column `room` wide."""
    shape = SHAPES[brush.kit.form.kind]
    ink = "on_pastel" if bubble.own else "ink"
    face = brush.face(shape.size, ink, line=brush.kit.tokens.line_height["chat"])
    most = room * shape.share - 2 * shape.pad_x
    words = brush.write(bubble.text, face)
    if brush.size_of(words)[0] > most:
        words = brush.fitted(bubble.text, face, most, 2000)
    width, height = brush.size_of(words)
    speaker = None
    if bubble.speaker is not None:
        speaker = brush.write(bubble.speaker, brush.face(SPEAKER_SIZE, "ink_soft", bold=True))
        width = max(width, brush.size_of(speaker)[0])
        height += brush.size_of(speaker)[1]
    mark = None
    if bubble.mark is not None:
        mark = brush.write(bubble.mark, brush.face(MARK_SIZE[brush.kit.form.kind], "ink_soft"))
        height += brush.size_of(mark)[1]
    return LaidBubble(
        bubble, words, speaker, mark, width + 2 * shape.pad_x, height + 2 * shape.pad_y
    )


def draw_bubble(
    brush: Brush, laid: LaidBubble, left: float, right: float, y: float, least_y: float = 0
) -> None:
    """Draw a bubble in the column from `left` to `right` with its top at `y`.

    Args:
        least_y: where the column begins; the badge of a message cut there stays whole.
    """
    shape = SHAPES[brush.kit.form.kind]
    tail = brush.kit.tokens.radius["bubble_tail"]
    own, marked = laid.bubble.own, laid.bubble.number is not None
    x = right - laid.width if own else left
    corners = [shape.radius] * 4
    corners[2 if own else 3] = tail
    color = "butter_soft" if marked else "bubble_out" if own else "bubble_in"
    height = laid.height
    if laid.mark is not None:
        mark_w, mark_h = brush.size_of(laid.mark)
        height -= mark_h
        mark_x = right - mark_w - 6 if own else left + 6
        brush.block(laid.mark, mark_x, y + height + 1)
    if marked and brush.kit.theme == "contrast":
        brush.rect((x - 3, y - 3, laid.width + 6, height + 6), "line", tuple(corners))
    brush.rect((x, y, laid.width, height), color, tuple(corners))
    top = y + shape.pad_y
    if laid.speaker is not None:
        top += brush.block(laid.speaker, x + shape.pad_x, top)
    brush.block(laid.words, x + shape.pad_x, top)
    if laid.bubble.number is not None and y + height > least_y + BADGE_VISIBLE:
        draw_badge(brush, laid.bubble.number, x + laid.width - 28, max(y - 16, least_y + 6))


def draw_typing(brush: Brush, left: float, y: float, step: int | None) -> float:
    """Draw the three dots, the one at `step` darkest; None: standing still. Return the height."""
    shape = SHAPES[brush.kit.form.kind]
    dot, gap = (10, 7) if brush.kit.form.kind == SMALL else (14, 9)
    pad_x, pad_y = (16, 13) if brush.kit.form.kind == SMALL else (24, 20)
    width, height = 3 * dot + 2 * gap + 2 * pad_x, dot + 2 * pad_y
    tail = brush.kit.tokens.radius["bubble_tail"]
    corners = (shape.radius, shape.radius, shape.radius, tail)
    brush.rect((left, y, width, height), "bubble_in", corners)
    for index in range(3):
        alpha = 0.65 if step is None else (1.0, 0.65, 0.35)[(index - step) % 3]
        x = left + pad_x + index * (dot + gap)
        brush.circle((x, y + pad_y, dot, dot), "ink", alpha)
    return height
