"""A feeling between two ends in the largest text: its stops by their words, in one column."""

from kiosk.engine.view_data import AnswerCard, SliderView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.sheet_cards import WordCard, draw_cards, sheet_box
from kiosk.views.components.sheet_offers import GAPS, draw_sheet_answers
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.part import Part
from kiosk.views.screens.slider import BLOBS

FACES = {LANDSCAPE: 180.0, PORTRAIT: 150.0, SMALL: 90.0}


def slider_parts(view: SliderView, brush: Brush) -> tuple[Part, ...]:
    """Return the question or its stops, and the bar."""
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("sheet", (view.head, view.prompt, view.face, view.stops, view.bar),
             lambda inner: _draw_sheet(inner, view)),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def _draw_ground(brush: Brush, view: SliderView) -> None:
    brush.ground("paper")
    brush.blob(BLOBS[brush.kit.form.kind], f"{view.style.world}_soft")


def _draw_sheet(brush: Brush, view: SliderView) -> None:
    box = sheet_box(brush, content_bottom(brush, view.bar))
    if not view.stops:
        question = WordCard(view.head.kicker, view.prompt, "", deep=f"{view.style.world}_deep",
                            face=view.face)
        draw_cards(brush, [question], box)
        return
    space = _beside_face(brush, view, box)
    stops = tuple(AnswerCard("", one.text, one.chosen, "", one.action) for one in view.stops)
    draw_sheet_answers(brush, stops, space, view.style.world)


def _beside_face(brush: Brush, view: SliderView, box: Box) -> Box:
    """Draw the face that changes with the stop, in portrait above them; return what it leaves."""
    x, y, w, h = box
    kind = brush.kit.form.kind
    size, gap = FACES[kind], GAPS[kind]
    is_above = kind == PORTRAIT
    spot = (x + (w - size) / 2, y) if is_above else (x, y + (h - size) / 2)
    ring = brush.kit.tokens.stroke["avatar_ring"]
    brush.avatar(view.face, (*spot, size, size), view.style.world, ring=ring)
    if is_above:
        return x, y + size + gap, w, h - size - gap
    return x + size + gap, y, w - size - gap, h
