"""One card at a time in the largest text, and where it can go on the sheet behind."""

from kiosk.engine.view_data import SortView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.sheet_cards import SheetCard, WordCard, draw_cards, sheet_box
from kiosk.views.components.sheet_offers import draw_sheet_bins
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.part import Part

BLOBS = {
    LANDSCAPE: (40, -340, 1200, 690), PORTRAIT: (-160, -260, 1040, 860),
    SMALL: (20, -210, 760, 420),
}


def sort_parts(view: SortView, brush: Brush) -> tuple[Part, ...]:
    """Return the card or the bins, and the bar."""
    card = (view.prompt, view.count, view.card, view.about, view.aside, view.bins, view.bar)
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("sheet", card, lambda inner: _draw_sheet(inner, view),
             enters=lambda old: None if old is None or old == card else "fade"),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def _draw_ground(brush: Brush, view: SortView) -> None:
    brush.ground("paper")
    brush.blob(BLOBS[brush.kit.form.kind], f"{view.style.world}_soft")


def _draw_sheet(brush: Brush, view: SortView) -> None:
    box = sheet_box(brush, content_bottom(brush, view.bar))
    if not view.card:
        done = WordCard("", view.aside, "", "mint_soft", "mint_deep", icon="check-circle")
        draw_cards(brush, [done], box)
    elif view.bins:
        draw_sheet_bins(brush, view.bins, box)
    else:
        draw_cards(brush, _cards(view), box)


def _cards(view: SortView) -> list[SheetCard]:
    """Return what is to be done, the card, and what is said about it."""
    deep = f"{view.style.world}_deep"
    cards: list[SheetCard] = [
        WordCard(view.count, "", view.prompt, ground="", deep=deep),
        WordCard("", view.card, view.about, face=view.face),
    ]
    if view.refused:
        cards.append(WordCard("", "", view.aside, "butter_soft", "butter_deep", icon="lightbulb"))
    return cards
