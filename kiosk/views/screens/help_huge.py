"""Who helps, in the largest text: one card below the other, numbers first."""

from kiosk.engine.view_data import HelpCard, HelpView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.code import draw_code
from kiosk.views.components.sheet_cards import (
    GAPS,
    PADS,
    RADII,
    WordCard,
    cards_share,
    sheet_box,
)
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.part import Part

BLOBS = {
    LANDSCAPE: (680, -480, 900, 900), PORTRAIT: (300, -420, 760, 760), SMALL: (480, -340, 560, 560),
}
TITLES = {LANDSCAPE: 38.0, PORTRAIT: 40.0, SMALL: 23.0}
TITLE_ROOM = {LANDSCAPE: 76.0, PORTRAIT: 80.0, SMALL: 46.0}
CODE_MM = 30.0
PROMINENCE = 1.4
"""A number is read from further away than other titles."""


def help_parts(view: HelpView, brush: Brush) -> tuple[Part, ...]:
    """Return the title, a sheet of cards and the bar."""
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("cards", (view.title, view.cards, view.bar), lambda inner: _draw_cards(inner, view)),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def _draw_ground(brush: Brush, view: HelpView) -> None:
    brush.ground(f"{view.style.world}_soft")
    brush.blob(BLOBS[brush.kit.form.kind], view.style.world)


def _draw_cards(brush: Brush, view: HelpView) -> None:
    x, y, w, h = sheet_box(brush, content_bottom(brush, view.bar))
    kind = brush.kit.form.kind
    face = brush.face(TITLES[kind], font="Head", bold=True, line=1.06)
    used = brush.block(brush.fitted(view.title, face, w, TITLE_ROOM[kind]), x, y) + GAPS[kind]
    count = max(1, len(view.cards))
    height = (h - used - GAPS[kind] * (count - 1)) / count
    for index, card in enumerate(view.cards):
        _draw_card(brush, card, (x, y + used + index * (height + GAPS[kind]), w, height))


def _draw_card(brush: Brush, card: HelpCard, box: Box) -> None:
    """Draw the words, and at their right the code as far as it leaves them large enough."""
    x, y, w, h = box
    kind = brush.kit.form.kind
    brush.card(box, "card", RADII[kind])
    across, down = PADS[kind]
    words = WordCard(card.title, card.headline, card.about, ground="",
                     prominence=PROMINENCE)
    code = _code_side(brush, card, h - 2 * down)
    room = w - 2 * across - (code + GAPS[kind] if code else 0.0)
    place = (x + across, y + down, room, h - 2 * down)
    words.draw(brush, cards_share(brush, [words], place), place)
    if code and card.link is not None:
        spot = (x + w - across - code, y + (h - code) / 2, code, code)
        draw_code(brush, card.link, spot)


def _code_side(brush: Brush, card: HelpCard, room: float) -> float:
    """Return the side of the code, 0 where there is none."""
    form = brush.kit.form
    return min(CODE_MM / 25.4 * form.ppi / form.scale, room) if card.link else 0.0
