"""The stories on offer in the largest text: one below the other."""

from kiosk.engine.view_data import MenuView, StoryCard, Vacancy
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.button import draw_button
from kiosk.views.components.pressable import edge_of, pressable
from kiosk.views.components.sheet_cards import (
    GAPS,
    PADS,
    SIZES,
    WordCard,
    cards_share,
    draw_cards,
    sheet_box,
)
from kiosk.views.components.sheet_offers import LEAST
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.part import Part

BLOBS = {
    LANDSCAPE: (-380, -560, 900, 900), PORTRAIT: (-300, -460, 800, 800),
    SMALL: (-240, -340, 560, 560),
}
PICTURES = {LANDSCAPE: 0.36, PORTRAIT: 0.0, SMALL: 0.34}
"""Share of a card's width its picture takes; in portrait it stands above, as high as is left."""

TITLES = {LANDSCAPE: 34.0, PORTRAIT: 38.0, SMALL: 20.0}
TITLE_ROOM = {LANDSCAPE: 66.0, PORTRAIT: 140.0, SMALL: 64.0}
HEIGHT_MOST = {LANDSCAPE: 300.0, PORTRAIT: 420.0, SMALL: 330.0}


def menu_parts(view: MenuView, brush: Brush) -> tuple[Part, ...]:
    """Return a page of cards, and the bar."""
    vacancy = view.vacancy
    content = (
        Part("cards", (view.title, view.cards, view.bar), lambda inner: _draw_cards(inner, view))
        if vacancy is None
        else Part("vacancy", (vacancy, view.bar), lambda inner: _draw_vacancy(inner, vacancy, view))
    )
    return (
        Part("ground", None, _draw_ground),
        content,
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, "lilac")),
    )


def _draw_ground(brush: Brush) -> None:
    brush.ground("paper")
    brush.blob(BLOBS[brush.kit.form.kind], "butter_soft")


def _draw_cards(brush: Brush, view: MenuView) -> None:
    x, y, w, h = sheet_box(brush, content_bottom(brush, view.bar))
    kind = brush.kit.form.kind
    title = brush.fitted(
        view.title, brush.face(TITLES[kind], font="Head", bold=True, line=1.06), w,
        TITLE_ROOM[kind])
    used = brush.block(title, x, y) + GAPS[kind]
    gap, edge, count = GAPS[kind] * 1.4, edge_of(brush), len(view.cards)
    height = min(HEIGHT_MOST[kind], (h - used - edge - gap * (count - 1)) / count)
    for index, card in enumerate(view.cards):
        _draw_card(brush, card, (x, y + used + index * (height + gap), w, height))


def _draw_vacancy(brush: Brush, vacancy: Vacancy, view: MenuView) -> None:
    """Draw kind words where there is no story, and what else can be done."""
    x, y, w, h = sheet_box(brush, content_bottom(brush, view.bar))
    kind = brush.kit.form.kind
    foot = len(vacancy.buttons) * (LEAST[kind] + edge_of(brush) + GAPS[kind])
    words = WordCard("", vacancy.title, vacancy.text, face=vacancy.faces[0])
    draw_cards(brush, [words], (x, y, w, h - foot))
    for index, button in enumerate(vacancy.buttons):
        top = y + h - foot + GAPS[kind] + index * (LEAST[kind] + GAPS[kind])
        draw_button(brush, button, (x, top, w, LEAST[kind]), size=SIZES[kind][2])


def _draw_card(brush: Brush, card: StoryCard, box: Box) -> None:
    def paint(inner: Brush, down: bool) -> None:
        x, y, w, h = pressable(inner, box, "card", down, 34)
        words = WordCard("", card.title, card.about, ground="")
        pad = PADS[inner.kit.form.kind][0]
        share = PICTURES[inner.kit.form.kind]
        if share:
            scene = (x + 3, y + 3, w * share, h - 6)
            place = (x + w * share + pad, y + 6, w * (1 - share) - 2 * pad, h - 12)
            corners = (31.0, 0.0, 0.0, 31.0)
        else:
            room = w - 2 * pad
            fitting = cards_share(inner, [words], (0, 0, room, h * 0.62))
            high = min(h * 0.62, words.height_at(inner, fitting, room))
            scene = (x + 3, y + 3, w - 6, h - high - 24)
            place = (x + pad, y + h - high - 10, room, high)
            corners = (31.0, 31.0, 0.0, 0.0)
        inner.picture(card.picture, scene, card.focus, card.world, card.icon, corners)
        words.draw(inner, cards_share(inner, [words], place), place)
        if card.done:
            badge = (scene[0] + scene[2] - 67, y + 15, 52, 52)
            inner.circle(badge, "line")
            inner.icon("check", badge, 30, "paper")

    brush.press(box, card.action, paint)
