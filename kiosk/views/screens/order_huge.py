"""Rows are put in order in the largest text: what is to be done, then the rows."""

from collections.abc import Iterator

from kiosk.engine.view_data import OrderView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.pressable import edge_of
from kiosk.views.components.rows import draw_arrow, draw_row
from kiosk.views.components.sheet_cards import WordCard, draw_cards, sheet_box
from kiosk.views.components.sheet_offers import GAPS, LEAST, column_boxes
from kiosk.views.form import PORTRAIT
from kiosk.views.layer import Box
from kiosk.views.part import Part
from kiosk.views.screens.order import BLOBS, SHAPES

ROW_MOST = 330.0
"""From one row to the next in portrait, where its arrows are below the words."""


def order_parts(view: OrderView, brush: Brush) -> tuple[Part, ...]:
    """Return the task or its rows, and the bar."""
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("sheet", (view.head, view.prompt, view.note, view.rows, view.bar),
             lambda inner: _draw_sheet(inner, view)),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def _draw_ground(brush: Brush, view: OrderView) -> None:
    brush.ground("paper")
    brush.blob(BLOBS[brush.kit.form.kind], f"{view.style.world}_soft")


def _draw_sheet(brush: Brush, view: OrderView) -> None:
    box = sheet_box(brush, content_bottom(brush, view.bar))
    if view.rows:
        _draw_rows(brush, view, box)
        return
    task = WordCard(view.head.kicker, view.prompt, view.note, deep=f"{view.style.world}_deep",
                    icon=view.head.icon)
    draw_cards(brush, [task], box)


def _draw_rows(brush: Brush, view: OrderView, box: Box) -> None:
    """Draw rows with an arrow up and one down each."""
    indent = SHAPES[brush.kit.form.kind].number
    for row, (words, up, down) in zip(view.rows, _places(brush, len(view.rows), box), strict=True):
        draw_row(brush, row, words, indent, view.style.world)
        draw_arrow(brush, "arrow-up", row.up, up)
        draw_arrow(brush, "arrow-down", row.down, down)


def _places(brush: Brush, count: int, box: Box) -> Iterator[tuple[Box, Box, Box]]:
    """Yield where words and arrows of each row stand; in portrait the arrows are below."""
    kind = brush.kit.form.kind
    side, gap = LEAST[kind], GAPS[kind]
    if kind != PORTRAIT:
        for x, y, w, h in column_boxes(brush, count, box):
            down_x = x + w - side
            up_x = down_x - gap - side
            yield (x, y, up_x - gap - x, h), (up_x, y, side, h), (down_x, y, side, h)
        return
    x, top, w, h = box
    pitch = min((h - edge_of(brush) + gap) / count, ROW_MOST)
    words, half = pitch - gap - side - gap / 2, (w - SHAPES[kind].number - gap) / 2
    left = x + SHAPES[kind].number
    for index in range(count):
        y = top + index * pitch
        below = y + words + gap / 2
        yield (x, y, w, words), (left, below, half, side), (left + half + gap, below, half, side)
