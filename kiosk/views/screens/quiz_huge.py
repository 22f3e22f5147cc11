"""A question in the largest text, and its answers on the sheets behind."""

from kiosk.engine.view_data import QuizView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.sheet_cards import WordCard, draw_cards, sheet_box
from kiosk.views.components.sheet_offers import draw_sheet_answers
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.part import Part

BLOBS = {
    LANDSCAPE: (720, -150, 760, 760), PORTRAIT: (-20, -340, 900, 900), SMALL: (500, -150, 460, 460),
}


def quiz_parts(view: QuizView, brush: Brush) -> tuple[Part, ...]:
    """Return the question or its answers, and the bar."""
    sheet = (view.head, view.prompt, view.hint, view.face, view.answers, view.bar)
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("sheet", sheet, lambda inner: _draw_sheet(inner, view)),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def _draw_ground(brush: Brush, view: QuizView) -> None:
    brush.ground("paper")
    brush.blob(BLOBS[brush.kit.form.kind], f"{view.style.world}_soft")


def _draw_sheet(brush: Brush, view: QuizView) -> None:
    box = sheet_box(brush, content_bottom(brush, view.bar))
    if view.answers:
        draw_sheet_answers(brush, view.answers, box, view.style.world)
        return
    deep = f"{view.style.world}_deep"
    question = WordCard(view.head.kicker, view.prompt, view.hint, deep=deep, face=view.face)
    draw_cards(brush, [question], box)
