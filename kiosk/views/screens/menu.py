"""The stories on offer (mock-ups 03 and p2), or kind words when there is none (29)."""

from kiosk.engine.view_data import MenuView, StoryCard, Vacancy
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.button import button_width, draw_button
from kiosk.views.components.pressable import pressable
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.part import Part

BLOBS = {
    LANDSCAPE: (-380, -560, 900, 900), PORTRAIT: (-300, -460, 800, 800),
    SMALL: (-240, -340, 560, 560),
}
COLUMNS = {LANDSCAPE: 3, PORTRAIT: 2, SMALL: 2}
ROWS = {LANDSCAPE: 2, PORTRAIT: 3, SMALL: 1}


def menu_parts(view: MenuView, brush: Brush) -> tuple[Part, ...]:
    """Return the title, a page of cards and the bar."""

    def draw_ground(inner: Brush) -> None:
        inner.ground("paper")
        inner.blob(BLOBS[inner.kit.form.kind], "butter_soft")

    def draw_cards(inner: Brush) -> None:
        top = _draw_title(inner, view.title)
        boxes = _boxes(inner, len(view.cards), top, content_bottom(inner, view.bar))
        for card, box in zip(view.cards, boxes, strict=True):
            _draw_card(inner, card, box)

    content = (
        Part("cards", (view.title, view.cards), draw_cards)
        if view.vacancy is None
        else Part("vacancy", view.vacancy, lambda inner: _draw_vacancy(inner, view.vacancy))
    )
    return (
        Part("ground", None, draw_ground),
        content,
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, "lilac")),
    )


def _draw_title(brush: Brush, words: str) -> float:
    """Draw the title; return where the cards begin."""
    x, y, size, height, top = {
        LANDSCAPE: (48, 26, 48, 64, 100), PORTRAIT: (34, 22, 50, 122, 150),
        SMALL: (16, 6, 28, 44, 56),
    }[brush.kit.form.kind]
    face = brush.face(size, font="Head", bold=True, line=1.06)
    brush.block(brush.fitted(words, face, brush.kit.form.width - 2 * x, height), x, y)
    return top


def _boxes(brush: Brush, count: int, top: float, bottom: float) -> list[Box]:
    """Return where the cards stand; a few cards are larger and stand in the middle."""
    kind = brush.kit.form.kind
    margin, gap = {LANDSCAPE: (48, 26), PORTRAIT: (28, 28), SMALL: (16, 16)}[kind]
    room = brush.kit.form.width - 2 * margin
    columns = min(COLUMNS[kind], max(count, 1))
    rows = 1 if count <= COLUMNS[kind] else ROWS[kind]
    widest = room if kind == PORTRAIT else room * 0.62
    width = min((room - gap * (columns - 1)) / columns, widest)
    height = min((bottom - top - 6 - gap * (rows - 1)) / rows, width * 0.86)
    left = margin + (room - width * columns - gap * (columns - 1)) / 2
    above = top + max(0, (bottom - top - height * rows - gap * (rows - 1) - 6) / 2)
    return [
        (
            left + index % columns * (width + gap),
            above + index // columns * (height + gap), width, height,
        )
        for index in range(count)
    ]


def _draw_card(brush: Brush, card: StoryCard, box: Box) -> None:
    small = brush.kit.form.kind == SMALL
    large = box[2] > 500
    title_size = 40 if large else 22 if small else 28
    about_size = 26 if large else 18 if small else 20

    def paint(inner: Brush, sunk: float) -> None:
        x, y, w, h = pressable(inner, box, "card", sunk, 34)
        pad = 30 if large else 20
        title = inner.fitted(
            card.title, inner.face(title_size, font="Head"), w - 2 * pad, title_size * 2.9
        )
        about_face = inner.face(about_size)
        about = inner.fitted(card.about, about_face, w - 2 * pad - about_size * 1.6, about_size * 2)
        title_h, about_h = inner.size_of(title)[1], inner.size_of(about)[1]
        foot = title_h + about_h + (34 if large else 20 if small else 26)
        scene = (x + 3, y + 3, w - 6, h - foot - 6)
        inner.picture(card.picture, scene, card.focus, card.world, card.icon, (31, 31, 0, 0))
        inner.rect((x, y + h - foot - 3, w, 3), "line")
        top = y + h - foot + (12 if large else 7)
        inner.block(title, x + pad, top)
        mark = inner.icon_block(card.icon, about_size + 3)
        mark_w, mark_h = inner.size_of(mark)
        line = top + title_h + 3
        inner.block(mark, x + pad, line + (about_h - mark_h) / 2)
        inner.block(about, x + pad + mark_w + 7, line)
        if card.done:
            inner.circle((x + w - 67, y + 15, 52, 52), "line")
            badge = (x + w - 67, y + 15, 52, 52)
            inner.icon("check", badge, 30, "paper")

    brush.press(box, card.action, paint)


def _draw_vacancy(brush: Brush, vacancy: Vacancy) -> None:
    form = brush.kit.form
    middle, face_size = form.width / 2, min(150.0, form.height * 0.2)
    top = form.height * {LANDSCAPE: 0.14, PORTRAIT: 0.2, SMALL: 0.06}[form.kind]
    left = middle - face_size * 0.85
    for index, face in enumerate(vacancy.faces):
        spot = (left + index * face_size * 0.72, top, face_size, face_size)
        brush.avatar(face, spot, ("butter", "sky")[index % 2], ring=4)
    size = 26 if form.kind == SMALL else 46
    width = form.width - 120
    title = brush.fitted(
        vacancy.title, brush.face(size, font="Head", bold=True, align="center"), width, 140
    )
    y = top + face_size + 24
    brush.block(title, middle - brush.size_of(title)[0] / 2, y)
    y += brush.size_of(title)[1] + 10
    lead = brush.face(20 if form.kind == SMALL else 28, line=1.3, align="center")
    text = brush.fitted(vacancy.text, lead, min(width, 760), 160)
    brush.block(text, middle - brush.size_of(text)[0] / 2, y)
    y += brush.size_of(text)[1] + 28
    height = {LANDSCAPE: 96, PORTRAIT: 124, SMALL: 79}[form.kind]
    for button in vacancy.buttons:
        natural = button_width(brush, button, size=27, icon=34, pad=34)
        wide = min(natural, form.width - 56)
        draw_button(brush, button, (middle - wide / 2, y, wide, height))
        y += height + 24
