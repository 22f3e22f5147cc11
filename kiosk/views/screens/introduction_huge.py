"""The content note in the largest text: a sheet after the other, the two equal ways on below."""

from kiosk.engine.view_data import IntroductionView, Point
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.button import draw_button
from kiosk.views.components.pressable import edge_of
from kiosk.views.components.sheet_cards import (
    SIZES,
    SheetCard,
    WordCard,
    draw_cards,
    sheet_box,
)
from kiosk.views.components.sheet_offers import GAPS, LEAST
from kiosk.views.form import PORTRAIT
from kiosk.views.layer import Box
from kiosk.views.lettering import bold
from kiosk.views.part import Part


def introduction_parts(view: IntroductionView, brush: Brush) -> tuple[Part, ...]:
    """Return a sheet of the note, the two ways on, and the bar; the picture has no room."""
    box = sheet_box(brush, content_bottom(brush, view.bar))
    note, ways = _split(brush, box)
    return (
        Part("ground", None, lambda inner: inner.ground(f"{view.style.world}_soft")),
        Part("note", (view.chips, view.title, view.points, note),
             lambda inner: draw_cards(inner, _cards(view), note)),
        Part("ways", (view.back, view.start, ways), lambda inner: _draw_ways(inner, view, ways)),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def _split(brush: Brush, box: Box) -> tuple[Box, tuple[Box, Box]]:
    """Return the room of the note, and below it that of the two ways on."""
    x, y, w, h = box
    kind = brush.kit.form.kind
    gap, side, edge = GAPS[kind], LEAST[kind], edge_of(brush)
    if kind == PORTRAIT:
        second = y + h - side - edge
        first = second - gap - side
        ways = ((x, first, w, side), (x, second, w, side))
    else:
        first, half = y + h - side - edge, (w - gap) / 2
        ways = ((x, first, half, side), (x + half + gap, first, half, side))
    return (x, y, w, first - gap - y), ways


def _cards(view: IntroductionView) -> list[SheetCard]:
    """Return the title with the facts, where it is the first sheet, and the points."""
    deep = f"{view.style.world}_deep"
    cards: list[SheetCard] = [_point_card(one, deep) for one in view.points]
    if view.title:
        facts = " · ".join(one.text for one in view.chips)
        cards.insert(0, WordCard(facts, view.title, "", ground="", deep=deep))
    return cards


def _point_card(point: Point, deep: str) -> WordCard:
    return WordCard("", "", f"{bold(point.label)} {point.text}", deep=deep, icon=point.icon)


def _draw_ways(brush: Brush, view: IntroductionView, ways: tuple[Box, Box]) -> None:
    size = SIZES[brush.kit.form.kind][2]
    for button, box in zip((view.back, view.start), ways, strict=True):
        draw_button(brush, button, box, size=size, icon=size * 1.3)
