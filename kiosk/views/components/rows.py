"""Rows to be put in order, and the buttons that move them."""

from kiosk.engine.action import Action
from kiosk.engine.view_data import OrderRow
from kiosk.views.brush import Brush
from kiosk.views.components.pressable import pressable, resting
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box

RADII = {LANDSCAPE: 30.0, PORTRAIT: 34.0, SMALL: 20.0}
TEXT_SIZE = {LANDSCAPE: 27.0, PORTRAIT: 28.0, SMALL: 19.0}
ICON_SIZE = {LANDSCAPE: 36.0, PORTRAIT: 42.0, SMALL: 26.0}
NUMBER_SIZE = {LANDSCAPE: 46.0, PORTRAIT: 42.0, SMALL: 28.0}
ARROW_SIZE = {LANDSCAPE: 34.0, PORTRAIT: 48.0, SMALL: 30.0}


def draw_row(brush: Brush, row: OrderRow, box: Box, indent: float, world: str) -> None:
    """Draw a row with its number before it, in a space `indent` wide.

    In portrait, where rows are narrow, the picture sign stands below the number.
    """
    x, y, w, h = box
    kind = brush.kit.form.kind
    deep = f"{world}_deep"
    card = (x + indent, y, w - indent, h)
    brush.card(card, "card", min(RADII[kind], h / 2))
    icon = min(ICON_SIZE[kind], h * 0.6)
    pad = 18 if kind == PORTRAIT else icon * 0.6
    left, middle = card[0] + pad, h
    if kind == PORTRAIT:
        middle = h * 0.56
        brush.icon(row.icon, (x, y + middle - 4, indent - 10, h - middle), icon * 0.8, deep,
                   fill=True)
    else:
        brush.icon(row.icon, (left, y, icon, h), icon, deep, fill=True)
        left += icon + 0.7 * pad
    head = brush.face(NUMBER_SIZE[kind], deep, font="Head", bold=True, scaled=False)
    brush.centred(brush.write(str(row.place[0]), head), (x, y, indent - 10, middle))
    face = brush.face(TEXT_SIZE[kind], font="BodySemi", line=1.13)
    words = brush.fitted(row.text, face, card[0] + card[2] - 0.8 * pad - left, h)
    brush.block(words, left, y + (h - brush.size_of(words)[1]) / 2)


def draw_arrow(brush: Brush, icon: str, action: Action | None, box: Box) -> None:
    """Draw the arrow that moves a row; faint where it cannot go."""
    kind = brush.kit.form.kind
    if action is None:
        resting(brush, box, RADII[kind])
        brush.icon(icon, box, ARROW_SIZE[kind], "ink_soft")
        return

    def paint(inner: Brush, sunk: float) -> None:
        inner.icon(icon, pressable(inner, box, "card", sunk, RADII[kind]), ARROW_SIZE[kind])

    brush.press(box, action, paint)


def draw_swap(brush: Brush, action: Action, box: Box, joint: tuple[float, float]) -> None:
    """Draw the button that lets two neighbours change places, joined to where they meet."""
    kind = brush.kit.form.kind
    x = box[0]
    brush.rect((joint[0], joint[1] - 1.5, x - joint[0], 3), "pip")

    def paint(inner: Brush, sunk: float) -> None:
        left, top, width, height = pressable(inner, box, "card", sunk, RADII[kind])
        size, half = ARROW_SIZE[kind] * 0.9, width / 2
        inner.icon("arrow-up", (left + width * 0.08, top, half, height), size)
        inner.icon("arrow-down", (left + width * 0.92 - half, top, half, height), size)

    brush.press(box, action, paint)
