"""Where the people of a dialogue stand, and the bubble of who speaks."""

from dataclasses import dataclass

from kiosk.engine.view_data import DialogueView
from kiosk.views.brush import Brush
from kiosk.views.components.speech import speech_height, tail_height
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.screens.dialogue_plan import Plan, pill_room

TOPS = {LANDSCAPE: 100.0, PORTRAIT: 88.0, SMALL: 10.0}
SIDE_PADS = {LANDSCAPE: 48.0, PORTRAIT: 28.0, SMALL: 12.0}
WIDE = 1.6
"""A stage this much wider than high has the bubble between the people, others above them."""

WIDE_FIGURE_MOST = {LANDSCAPE: 400.0, SMALL: 215.0}
WIDE_LEFT_MOST = {LANDSCAPE: 404.0, SMALL: 250.0}
WIDE_REACH = {LANDSCAPE: 18.0, SMALL: 8.0}
LOW = 400.0
"""Below this height a stage in portrait has room for the one who speaks only."""

LOW_FIGURE = 190.0

Tail = tuple[float, bool] | None


@dataclass(frozen=True)
class People:
    """Where everything stands, in design units.

    Attributes:
        figures: place in the view → box.
        bubble: box of the words.
        tail: where it points, and True when to the right; None: nobody here speaks.
    """

    figures: dict[int, Box]
    bubble: Box
    tail: Tail


def lay_people(brush: Brush, view: DialogueView, plan: Plan) -> People:
    """Return where the people and the bubble stand on this stage."""
    kind = brush.kit.form.kind
    _, _, w, floor = plan.stage
    if kind == PORTRAIT:
        is_low = floor - TOPS[kind] < LOW
        return _lay_low(brush, view, plan) if is_low else _lay_below(brush, view, plan)
    return _lay_wide(brush, view, plan) if w > WIDE * floor else _lay_below(brush, view, plan)


def _speaking(view: DialogueView) -> int | None:
    return next((index for index, one in enumerate(view.figures) if one.speaks), None)


def _lay_wide(brush: Brush, view: DialogueView, plan: Plan) -> People:
    """The bubble between the people (mock-up 07)."""
    kind = brush.kit.form.kind
    _, _, w, floor = plan.stage
    size = min(floor - TOPS[kind] - 10, WIDE_FIGURE_MOST[kind])
    boxes = {0: (36.0, floor - size, size, size), 1: (w - 36 - size, floor - size, size, size)}
    left = min(36 + size * 1.01, WIDE_LEFT_MOST[kind])
    right = w - left + 10 if len(view.figures) > 1 else w - SIDE_PADS[kind]
    most = floor - TOPS[kind] - tail_height(brush) - (pill_room(brush, plan.pill) or 14)
    height = speech_height(brush, view.speaker, view.words, right - left, most)
    reach, speaking = WIDE_REACH[kind], _speaking(view)
    tail: Tail = None
    if speaking is not None:
        tail = (right + reach, True) if speaking == 1 else (left - reach, False)
    figures = {index: boxes[index] for index in range(len(view.figures))}
    return People(figures, (left, TOPS[kind], right - left, height), tail)


def _lay_below(brush: Brush, view: DialogueView, plan: Plan) -> People:
    """The bubble above the people, near them when there is room to spare."""
    kind = brush.kit.form.kind
    _, _, w, floor = plan.stage
    top, pad = TOPS[kind], SIDE_PADS[kind]
    most = min(w * 0.58, floor - top)
    least = most * 0.42
    height = speech_height(brush, view.speaker, view.words, w - 2 * pad,
                           floor - top - tail_height(brush) - least)
    room = floor - top - height - tail_height(brush) - 6
    size = max(least, min(most, room))
    side = (w / 2 - size) * (0.3 if size < w / 2 else 1.0)
    lefts = (side, w - side - size)
    figures = {index: (lefts[index], floor - size, size, size)
               for index in range(len(view.figures))}
    bubble = (pad, top + max(0.0, room - size) * 0.8, w - 2 * pad, height)
    return People(figures, bubble, _tail_down(view, figures))


def _lay_low(brush: Brush, view: DialogueView, plan: Plan) -> People:
    """The one who speaks at their side, the bubble beside."""
    _, _, w, floor = plan.stage
    speaking = _speaking(view)
    at_right = speaking == 1
    top, pad = TOPS[PORTRAIT] - 10, SIDE_PADS[PORTRAIT]
    size = min(LOW_FIGURE, floor - top)
    left = w - size - 4 if at_right else 4.0
    width = w - size - pad - 24
    x = pad if at_right else size + 24
    height = speech_height(brush, view.speaker, view.words, width, floor - top - 34)
    tail = (x + width + 4 if at_right else x - 4, at_right)
    figures = {speaking or 0: (left, floor - size, size, size)}
    return People(figures, (x, top, width, height), None if speaking is None else tail)


def _tail_down(view: DialogueView, figures: dict[int, Box]) -> Tail:
    speaking = _speaking(view)
    if speaking is None:
        return None
    left, _, size, _ = figures[speaking]
    return left + size * (0.42 if speaking == 1 else 0.58), speaking == 1
