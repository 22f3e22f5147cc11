"""The techniques met on the way in the largest text, one below the other."""

from kiosk.engine.view_data import CardsView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.sheet_cards import WordCard, draw_cards, sheet_box
from kiosk.views.components.sheet_title import below_title
from kiosk.views.part import Part
from kiosk.views.screens.cards import draw_ground


def cards_parts(view: CardsView, brush: Brush) -> tuple[Part, ...]:
    """Return the title with a page of technique cards, and the bar."""
    return (
        Part("ground", None, lambda inner: draw_ground(inner, view)),
        Part("cards", (view.title, view.cards, view.bar), lambda inner: _draw_cards(inner, view)),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def _draw_cards(brush: Brush, view: CardsView) -> None:
    space = below_title(brush, view.title, sheet_box(brush, content_bottom(brush, view.bar)))
    draw_cards(brush, [
        WordCard("", one.title, one.text, deep=f"{one.world}_deep", icon=one.icon)
        for one in view.cards
    ], space)
