"""What is good to know after a question, in the largest text, a sheet after the other."""

from kiosk.engine.view_data import FeedbackView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.line_card import LineCard
from kiosk.views.components.sheet_cards import SheetCard, WordCard, draw_cards, sheet_box
from kiosk.views.components.sheet_lists import GivenCard, ListCard
from kiosk.views.lettering import bold
from kiosk.views.part import Part
from kiosk.views.screens.feedback import BLOBS


def feedback_parts(view: FeedbackView, brush: Brush) -> tuple[Part, ...]:
    """Return the answers, what is said about them or what to do, and the bar."""
    sheet = (view.prompt, view.given, view.kicker, view.lead, view.title, view.text, view.chips,
             view.bar)
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("sheet", sheet, lambda inner: draw_cards(
            inner, _cards(view), sheet_box(inner, content_bottom(inner, view.bar))),
             enters=lambda _: "land"),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def _draw_ground(brush: Brush, view: FeedbackView) -> None:
    brush.ground("paper")
    brush.blob(BLOBS[brush.kit.form.kind], f"{view.style.world}_soft")


def _cards(view: FeedbackView) -> list[SheetCard]:
    if view.given:
        prompt = WordCard("", "", bold(view.prompt), ground="")
        return [prompt, *(GivenCard(one) for one in view.given)]
    if view.chips:
        tips = tuple((one.icon, one.text, True) for one in view.chips)
        return [ListCard(LineCard(view.kicker, tips, "card", "ink"))]
    return [WordCard(view.kicker, view.title, view.lead or view.text, deep="butter_deep",
                     icon="lightbulb")]
