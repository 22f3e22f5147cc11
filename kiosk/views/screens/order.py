"""Rows are put in order (mock-up 11).

Each row has an arrow up and one down. Where there are too many rows for that, a button between
two rows lets them change places: half as many buttons, each still as large as a fingertip.
"""

from dataclasses import dataclass

from kiosk.engine.view_data import OrderView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.head import draw_head
from kiosk.views.components.rows import draw_arrow, draw_row, draw_swap
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.lettering import Face
from kiosk.views.part import Part

BLOBS = {
    LANDSCAPE: (-380, -200, 800, 800), PORTRAIT: (-300, -200, 800, 800),
    SMALL: (-240, -120, 500, 500),
}


HEADLESS_Y = 28.0
"""Where the prompt begins when the rows need all room, as in the mock-up."""


@dataclass(frozen=True)
class OrderShape:
    """Sizes of the screen on one form, in design units.

    Attributes:
        number: width of the numbers at the left.
        target: side of an arrow; `gap` lies between two, `apart` between rows.
        row_most: height of a row where there is room.
        arrows_most: as many rows have room for their own arrows.
        swap_pitch: from row to row where there are more.
        heads_most: as many rows leave room for the story's name above the prompt.
        foot: height of the note.
    """

    left: float
    right: float
    prompt_y: float
    prompt_size: float
    note_size: float
    foot: float
    number: float
    target: float
    gap: float
    apart: float
    row_most: float
    arrows_most: int
    swap_pitch: float
    heads_most: int


SHAPES = {
    LANDSCAPE: OrderShape(48, 1232, 74, 40, 22, 32, 72, 88, 20, 18, 110, 5, 72, 4),
    PORTRAIT: OrderShape(28, 692, 76, 38, 26, 70, 50, 124, 25, 25, 140, 5, 104, 5),
    SMALL: OrderShape(16, 784, 5, 25, 17, 24, 32, 79, 16, 16, 90, 3, 44.5, 0),
}


@dataclass(frozen=True)
class OrderPlan:
    """Where things stand, in design units."""

    prompt: Box
    with_head: bool
    rows: tuple[Box, ...]
    with_arrows: bool
    note_y: float


def order_parts(view: OrderView, brush: Brush) -> tuple[Part, ...]:
    """Return the prompt, the rows with what moves them, the note and the bar."""
    plan = _plan(view, brush)
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("head", (view.head, view.prompt, plan), lambda inner: _draw_top(inner, view, plan)),
        Part("rows", (view.rows, plan), lambda inner: _draw_rows(inner, view, plan)),
        Part("note", (view.note, plan), lambda inner: _draw_note(inner, view, plan)),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def _plan(view: OrderView, brush: Brush) -> OrderPlan:
    """Give the rows what they need, then the prompt up to two lines, then the rows the rest."""
    shape = SHAPES[brush.kit.form.kind]
    count = len(view.rows)
    with_arrows = count <= shape.arrows_most
    bottom = content_bottom(brush, view.bar) - shape.foot
    need = count * shape.swap_pitch
    if with_arrows:
        need = count * shape.target + (count - 1) * shape.apart
    with_head = count <= shape.heads_most
    prompt_y = shape.prompt_y if with_head or brush.kit.form.kind == SMALL else HEADLESS_Y
    lines = shape.prompt_size * 2.2 * brush.kit.text_scale
    height = min(lines, bottom - need - prompt_y - shape.gap * 0.4)
    prompt = (shape.left, prompt_y, _width(shape), height)
    used = brush.size_of(brush.fitted(view.prompt, _prompt_face(brush), *prompt[2:]))[1]
    top = prompt_y + used + shape.gap * 0.4
    apart = shape.apart if with_arrows else shape.apart * 0.5
    pitch = min((bottom - top + apart) / count, shape.row_most + 1.6 * shape.apart)
    rows = tuple(
        (shape.left, top + index * pitch, _width(shape), min(pitch - apart, shape.row_most))
        for index in range(count)
    )
    return OrderPlan(prompt, with_head, rows, with_arrows, rows[-1][1] + rows[-1][3] + 12)


def _width(shape: OrderShape) -> float:
    return shape.right - shape.left


def _prompt_face(brush: Brush) -> Face:
    shape = SHAPES[brush.kit.form.kind]
    return brush.face(shape.prompt_size, font="Head", bold=True, line=1.06)


def _draw_ground(brush: Brush, view: OrderView) -> None:
    brush.ground("paper")
    brush.blob(BLOBS[brush.kit.form.kind], f"{view.style.world}_soft")


def _draw_top(brush: Brush, view: OrderView, plan: OrderPlan) -> None:
    if plan.with_head:
        draw_head(brush, view.head, view.style.world)
    x, y, w, h = plan.prompt
    brush.block(brush.fitted(view.prompt, _prompt_face(brush), w, h), x, y)


def _draw_rows(brush: Brush, view: OrderView, plan: OrderPlan) -> None:
    shape = SHAPES[brush.kit.form.kind]
    down_x = shape.right - shape.target
    up_x = down_x - shape.gap - shape.target
    row_width = up_x - shape.gap - shape.left
    for row, (x, y, _, h) in zip(view.rows, plan.rows, strict=True):
        draw_row(brush, row, (x, y, row_width, h), shape.number, view.style.world)
        if plan.with_arrows:
            draw_arrow(brush, "arrow-up", row.up, (up_x, y, shape.target, h))
            draw_arrow(brush, "arrow-down", row.down, (down_x, y, shape.target, h))
    if not plan.with_arrows:
        _draw_swaps(brush, view, plan, (up_x, down_x))


def _draw_swaps(
    brush: Brush, view: OrderView, plan: OrderPlan, columns: tuple[float, float]
) -> None:
    """Draw a button at the seam of each two rows, in turns in one column and the other."""
    shape = SHAPES[brush.kit.form.kind]
    side = shape.target
    for index, (row, (_, y, _, h)) in enumerate(zip(view.rows[:-1], plan.rows[:-1], strict=True)):
        if row.down is None:
            continue
        seam = (y + h + plan.rows[index + 1][1]) / 2
        box = (columns[index % 2], seam - side / 2, side, side)
        draw_swap(brush, row.down, box, (columns[0] - shape.gap, seam))


def _draw_note(brush: Brush, view: OrderView, plan: OrderPlan) -> None:
    shape = SHAPES[brush.kit.form.kind]
    y, bottom = plan.note_y, content_bottom(brush, view.bar) + 10
    icon, left = shape.note_size * 1.3, shape.left + shape.number
    face = brush.face(shape.note_size, "ink_soft", line=1.2)
    words = brush.fitted(view.note, face, shape.right - left - icon - 10, bottom - y)
    height = brush.size_of(words)[1]
    brush.icon("lightbulb", (left, y, icon, height), icon, "ink_soft")
    brush.block(words, left + icon + 10, y)
