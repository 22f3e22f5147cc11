"""The ways to read in the largest text: names above their rows; the screen is the preview."""

from dataclasses import dataclass

from kiosk.engine.view_data import Choice, ReadingView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.button import button_width, draw_button
from kiosk.views.components.grid import grid_boxes
from kiosk.views.components.pressable import edge_of
from kiosk.views.components.sheet_cards import sheet_box
from kiosk.views.components.sheet_offers import GAPS, LEAST, READABLE
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.part import Part
from kiosk.views.screens.reading import with_sound

BLOBS = {
    LANDSCAPE: (800, -300, 900, 900), PORTRAIT: (300, -260, 760, 760), SMALL: (480, -200, 560, 560),
}
SIZES = {LANDSCAPE: 25.0, PORTRAIT: 28.0, SMALL: 19.0}
LABEL_GAP = {LANDSCAPE: 2.0, PORTRAIT: 4.0, SMALL: 0.0}
PAD = 6.0


@dataclass(frozen=True)
class Row:
    """A choice and in how many columns its options stand."""

    choice: Choice
    columns: int

    @property
    def lines(self) -> int:
        """How many options stand one below the other."""
        return -(-len(self.choice.buttons) // self.columns)


def reading_parts(view: ReadingView, brush: Brush) -> tuple[Part, ...]:
    """Return a sheet of rows, and the bar."""
    sheet = (view.choices, view.sound, view.bar)
    return (
        Part("ground", None, _draw_ground),
        Part("rows", sheet, lambda inner: _draw_rows(inner, view)),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, "lilac")),
    )


def _draw_ground(brush: Brush) -> None:
    brush.ground("paper")
    brush.blob(BLOBS[brush.kit.form.kind], "lilac_soft")


def _draw_rows(brush: Brush, view: ReadingView) -> None:
    x, y, w, h = sheet_box(brush, content_bottom(brush, view.bar))
    kind = brush.kit.form.kind
    rows = [_row(brush, with_sound(one, view.sound), w) for one in view.choices]
    label = brush.size_of(brush.write("Ag", brush.face(SIZES[kind], bold=True)))[1]
    gap, edge = GAPS[kind], edge_of(brush)
    lines = sum(one.lines for one in rows)
    fixed = len(rows) * (label + LABEL_GAP[kind]) + edge + gap * (lines - len(rows))
    spare = (h - fixed - lines * LEAST[kind]) / max(1, len(rows) - 1)
    between = max(edge, min(spare, gap * 1.5))
    for row in rows:
        face = brush.face(SIZES[kind], bold=True)
        brush.block(brush.fitted(row.choice.label, face, w, label), x, y)
        y += label + LABEL_GAP[kind]
        height = row.lines * LEAST[kind] + (row.lines - 1) * gap
        _draw_options(brush, row, (x, y, w, height))
        y += height + between


def _row(brush: Brush, choice: Choice, width: float) -> Row:
    """Return a row with as many options side by side as stay as large as in large text."""
    kind, count = brush.kit.form.kind, len(choice.buttons)
    size = SIZES[kind] * READABLE
    widest = max(button_width(brush, one, size=size, icon=size, pad=PAD) for one in choice.buttons)
    for columns in (count, -(-count // 2)):
        if widest <= (width - GAPS[kind] * (columns - 1)) / columns:
            break
    return Row(choice, columns)


def _draw_options(brush: Brush, row: Row, area: Box) -> None:
    kind = brush.kit.form.kind
    gaps = (GAPS[kind], GAPS[kind])
    boxes = grid_boxes(len(row.choice.buttons), row.columns, area, gaps)
    for button, box in zip(row.choice.buttons, boxes, strict=True):
        draw_button(brush, button, box, size=SIZES[kind], icon=SIZES[kind], pad=PAD,
                    radius=24 if kind == SMALL else 30)
