"""Language, text size, colours, motion and sound (mock-up 25), with a preview."""

from kiosk.engine.action import SetMotion
from kiosk.engine.view_data import Button, Choice, ReadingView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.bubble import draw_bubble, lay_bubble
from kiosk.views.components.button import draw_button
from kiosk.views.components.small_parts import draw_kicker
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.part import Part

SMALL_ROW = 95.0
"""Height of a row on small screens: a fingertip, and room to the next one."""

CLOSER_TITLE = (4.0, 36.0, 62.0)
"""Top and type of the title and top of the rows, in portrait with five rows."""

PREVIEW = 126.0
"""Height the preview takes in portrait."""

BLOBS = {
    LANDSCAPE: (800, -300, 900, 900), PORTRAIT: (300, -260, 760, 760), SMALL: (480, -200, 560, 560),
}
PREVIEWED_MOST = 4
"""With more rows than this, portrait has no preview: the screen itself shows the size."""

ROWS = 4
"""Rows of the mock-up: with fewer on a sheet none is higher than there."""

LEAST_HEIGHT = 88.0
"""Of a button in landscape, however many rows there are."""


def reading_parts(view: ReadingView, brush: Brush) -> tuple[Part, ...]:
    """Return the rows of choices, the preview and the bar."""
    preview = (view.preview_title, view.preview, view.sound, len(view.choices))
    return (
        Part("ground", None, lambda inner: _draw_ground(inner)),
        Part("rows", (view.title, view.choices, view.bar), lambda inner: _draw_rows(inner, view)),
        Part("preview", (preview, view.bar), lambda inner: _draw_preview(inner, view)),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, "lilac")),
    )


def _draw_ground(brush: Brush) -> None:
    brush.ground("paper")
    brush.blob(BLOBS[brush.kit.form.kind], "lilac_soft")


def _draw_rows(brush: Brush, view: ReadingView) -> None:
    kind = brush.kit.form.kind
    x, y, size, top, right = {
        LANDSCAPE: (48, 32, 42, 116, 828), PORTRAIT: (34, 20, 44, 86, 692),
        SMALL: (16, 4, 0, 8, 784),
    }[kind]
    if kind == PORTRAIT and not _has_preview(brush, view):
        y, size, top = CLOSER_TITLE
    if size:
        face = brush.face(size, font="Head", bold=True)
        brush.block(brush.fitted(view.title, face, right - x, size * 1.5), x, y)
    bottom = content_bottom(brush, view.bar)
    rows = _rows(view, kind)
    if kind == PORTRAIT and _has_preview(brush, view):
        bottom -= PREVIEW
    row = SMALL_ROW if kind == SMALL else (bottom - top) / max(len(rows), ROWS)
    if kind == LANDSCAPE and len(rows) > 4:
        # Below the last row no gap is needed: the others get it.
        row = (bottom - top - LEAST_HEIGHT - 6) / (len(rows) - 1)
    for index, choice in enumerate(rows):
        _draw_row(brush, choice, (x, top + index * row, right - x, row))


def _rows(view: ReadingView, kind: str) -> list[Choice]:
    """Return what stands in each row; sound has no room of its own but in landscape."""
    if kind == LANDSCAPE:
        return list(view.choices)
    return [with_sound(one, view.sound) for one in view.choices]


def with_sound(choice: Choice, sound: Button) -> Choice:
    """Return the choice of motion with the sound at its end, others as they are."""
    is_motion = isinstance(choice.buttons[0].action, SetMotion)
    return Choice(choice.label, (*choice.buttons, sound)) if is_motion else choice


def _draw_row(brush: Brush, choice: Choice, box: Box) -> None:
    x, y, w, h = box
    kind = brush.kit.form.kind
    small = kind == SMALL
    label_width = {LANDSCAPE: 142, PORTRAIT: 664, SMALL: 112}[kind]
    size = {LANDSCAPE: 26, PORTRAIT: 22, SMALL: 19}[kind]
    face = brush.face(size, bold=True)
    if kind == PORTRAIT:
        label = brush.fitted(choice.label, face, w, 34)
        used = brush.block(label, x, y) + 7
        area = (28, y + used, 664, h - used - 12)
    else:
        label = brush.fitted(choice.label, face, label_width - 10, h)
        height = h - 16 if small else max(LEAST_HEIGHT, h - 34)
        brush.block(label, x, y + (height - brush.size_of(label)[1]) / 2)
        area = (x + label_width, y, w - label_width, height)
    _draw_options(brush, choice, area)


def _draw_options(brush: Brush, choice: Choice, area: Box) -> None:
    x, y, w, h = area
    small = brush.kit.form.kind == SMALL
    gap = {LANDSCAPE: 18, PORTRAIT: 25, SMALL: 16}[brush.kit.form.kind]
    size = 19 if small else 25
    width = (w - gap * (len(choice.buttons) - 1)) / len(choice.buttons)
    for button in choice.buttons:
        draw_button(brush, button, (x, y, width, h), size=size, icon=22 if small else 28,
                    radius=24 if small else 30)
        x += width + gap


def _has_preview(brush: Brush, view: ReadingView) -> bool:
    """Return whether there is room for one; in portrait a fifth row takes its place."""
    kind = brush.kit.form.kind
    return kind == LANDSCAPE or (kind == PORTRAIT and len(view.choices) <= PREVIEWED_MOST)


def _draw_preview(brush: Brush, view: ReadingView) -> None:
    kind = brush.kit.form.kind
    if not _has_preview(brush, view):
        return
    bottom = content_bottom(brush, view.bar)
    x, y, w = {LANDSCAPE: (856, 112, 376), PORTRAIT: (28, bottom - PREVIEW, 664)}[kind]
    h = bottom - y - (4 if kind == LANDSCAPE else 0)
    brush.card((x, y, w, h), "card")
    left, right, top = x + 30, x + w - 30, y + 24
    if kind == LANDSCAPE:
        draw_kicker(brush, "eye", view.preview_title, left, top, color="lilac_deep", width=w - 60)
        top += 46
    # In portrait there is room for one message only, which is enough to see the size.
    for bubble in view.preview if kind == LANDSCAPE else view.preview[:1]:
        laid = lay_bubble(brush, bubble, (right - left) / 0.8)
        draw_bubble(brush, laid, left, right, top)
        top += laid.height + 12
    if kind == LANDSCAPE:
        draw_button(brush, view.sound, (left, y + h - 116, w - 60, 88), size=25)
