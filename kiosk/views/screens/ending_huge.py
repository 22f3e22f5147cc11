"""How a story ends in the largest text: what happened, and behind it the next step."""

from kiosk.engine.view_data import EndingView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.sheet_cards import WordCard, draw_cards, sheet_box
from kiosk.views.part import Part
from kiosk.views.screens.ending import BLOBS


def ending_parts(view: EndingView, brush: Brush) -> tuple[Part, ...]:
    """Return a sheet of cards, and the bar."""
    sheet = (view.kicker, view.face, view.text, view.statements, view.next_step, view.helpers,
             view.next_step_title, view.helpers_title, view.bar)
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("sheet", sheet, lambda inner: draw_cards(
            inner, _cards(view), sheet_box(inner, content_bottom(inner, view.bar)))),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def _draw_ground(brush: Brush, view: EndingView) -> None:
    brush.ground(f"{view.style.world}_soft")
    brush.blob(BLOBS[brush.kit.form.kind], view.style.world, alpha=0.55)


def _cards(view: EndingView) -> list[WordCard]:
    deep = f"{view.style.world}_deep"
    if view.text or view.statements:
        statements = "\n".join(view.statements)
        return [WordCard(view.kicker, statements, view.text, deep=deep, face=view.face)]
    cards = [WordCard("", view.next_step_title, view.next_step, deep=deep, icon="flag")]
    if view.helpers:
        helpers = " · ".join(view.helpers)
        cards.append(WordCard("", view.helpers_title, helpers, deep=deep, icon="lifebuoy"))
    return cards
