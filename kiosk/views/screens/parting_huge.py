"""Screens that end the visit by themselves, in the largest text: words over the whole width."""

from dataclasses import dataclass

from kiosk.engine.view_data import Button, LeavingView, StillThereView, StumbledView
from kiosk.views.brush import Brush
from kiosk.views.components.button import draw_button
from kiosk.views.components.pressable import edge_of
from kiosk.views.components.sheet_cards import SIDES, SIZES, TOPS, WordCard, draw_cards
from kiosk.views.components.sheet_offers import GAPS, LEAST
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.part import Part
from kiosk.views.screens.parting import (
    draw_leaving_ground,
    draw_left,
    draw_ring,
    draw_round_ground,
)

TITLE_SHARE = 1.25
"""The title is the only large words here."""

RINGS = {LANDSCAPE: 290.0, PORTRAIT: 320.0, SMALL: 210.0}
BOTTOMS = {LANDSCAPE: 782.0, PORTRAIT: 1250.0, SMALL: 470.0}
TIME_TOPS = {LANDSCAPE: 688.0, PORTRAIT: 1140.0, SMALL: 396.0}
"""Where the time left begins on the neutral picture."""


@dataclass(frozen=True)
class Cover:
    """Where things stand, in design units: the words, and a row or column of ways on."""

    words: Box
    ways: tuple[Box, ...]


def leaving_parts(view: LeavingView, brush: Brush) -> tuple[Part, ...]:
    """Return the neutral picture, the ways back and to help, and the time left."""
    kind = brush.kit.form.kind
    buttons = (view.stay, view.help)
    plan = _plan(brush, (2,) if kind != PORTRAIT else (1, 1), TIME_TOPS[kind] - GAPS[kind])
    words = WordCard("", view.title, "\n".join(view.lines), ground="", deep="mint_deep",
                     icon="leaf", prominence=TITLE_SHARE)
    return (
        Part("ground", None, lambda inner: draw_leaving_ground(inner, view)),
        Part("words", (view.title, view.lines),
             lambda inner: draw_cards(inner, [words], plan.words)),
        Part("buttons", buttons, lambda inner: _draw_ways(inner, buttons, plan)),
        Part("time", (view.left, view.words),
             lambda inner: draw_left(inner, view, TIME_TOPS[kind])),
    )


def still_there_parts(view: StillThereView, brush: Brush) -> tuple[Part, ...]:
    """Return the seconds in their ring, the question and the ways on."""
    kind = brush.kit.form.kind
    ways = (view.stay, view.restart, view.help)
    plan = _plan(brush, (1, 2) if kind != PORTRAIT else (1, 1, 1), BOTTOMS[kind])
    ring, words = _beside(plan.words, RINGS[kind], is_above=kind == PORTRAIT)
    return (
        Part("ground", None, lambda inner: draw_round_ground(inner, "butter", 320)),
        Part("ring", (view.seconds, view.left, view.unit),
             lambda inner: draw_ring(inner, view, ring)),
        Part("words", (view.title, view.text, ways),
             lambda inner: _draw_question(inner, view.title, view.text, words, ways, plan)),
    )


def stumbled_parts(view: StumbledView, brush: Brush) -> tuple[Part, ...]:
    """Return the apology, the ways on and the code for the attendant."""
    kind = brush.kit.form.kind
    ways = (view.stories, view.help, view.leave)
    plan = _plan(brush, (1, 2) if kind != PORTRAIT else (1, 1, 1), BOTTOMS[kind])
    text = f"{view.text}\n{view.footer}"
    return (
        Part("ground", None, lambda inner: draw_round_ground(inner, "sky", 320)),
        Part("words", (view.title, view.text, view.footer, ways),
             lambda inner: _draw_question(inner, view.title, text, plan.words, ways, plan)),
    )


def _draw_question(
    brush: Brush, title: str, text: str, box: Box, ways: tuple[Button, ...], plan: Cover
) -> None:
    draw_cards(brush, [WordCard("", title, text, ground="", prominence=TITLE_SHARE)], box)
    _draw_ways(brush, ways, plan)


def _plan(brush: Brush, rows: tuple[int, ...], bottom: float) -> Cover:
    """Return the room of words, and below it the ways on in rows of so many."""
    kind = brush.kit.form.kind
    left, right = SIDES[kind]
    gap, side, edge = GAPS[kind], LEAST[kind], edge_of(brush)
    first = bottom - edge - len(rows) * side - (len(rows) - 1) * gap
    ways = []
    for index, count in enumerate(rows):
        width = (right - left - gap * (count - 1)) / count
        y = first + index * (side + gap)
        ways += [(left + place * (width + gap), y, width, side) for place in range(count)]
    top = TOPS[kind]
    return Cover((left, top, right - left, first - gap - top), tuple(ways))


def _beside(box: Box, size: float, *, is_above: bool) -> tuple[Box, Box]:
    """Return a square at the left of a box or at its top, and what it leaves."""
    x, y, w, h = box
    if is_above:
        return (x + (w - size) / 2, y, size, size), (x, y + size + 20, w, h - size - 20)
    gap = size * 0.2
    return (x, y + (h - size) / 2, size, size), (x + size + gap, y, w - size - gap, h)


def _draw_ways(brush: Brush, ways: tuple[Button, ...], plan: Cover) -> None:
    kind = brush.kit.form.kind
    size = SIZES[kind][2]
    for button, box in zip(ways, plan.ways, strict=True):
        draw_button(brush, button, box, size=size, icon=size * 1.3,
                    radius=24 if kind == SMALL else 30)
