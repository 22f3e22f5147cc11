"""Everything pressable is large enough for a finger, apart from others, and on the screen."""

from itertools import combinations

import pytest

from kiosk.engine.action import (
    Begin,
    GoBack,
    LeaveQuietly,
    Onward,
    OpenHelp,
    OpenReading,
    OpenScenario,
    PickAudience,
)
from kiosk.engine.event import Failed
from kiosk.engine.view_data import CardsView
from tests.views.conftest import SCREENS
from tests.views.journeys import play_story

LEAST_MM, APART_MM = 15.0, 3.0
TOLERANCE_MM = 0.45
"""The mock-ups themselves round 15 mm (88 px of 149 ppi) and 3 mm to their grid."""


def units_of_mm(form, mm):
    return mm / 25.4 * form.ppi / form.scale


def name_of(press):
    return repr(press.action)


def too_small(window):
    form = window.stage.form
    least = units_of_mm(form, LEAST_MM - TOLERANCE_MM)
    return [name_of(one) for one in window.stage.presses() if min(one.box[2:]) < least]


def outside(window):
    form = window.stage.form
    return [
        name_of(one)
        for one in window.stage.presses()
        if not isinstance(one.action, Begin)
        and (one.box[0] < 0 or one.box[1] < 0 or one.box[0] + one.box[2] > form.width
             or one.box[1] + one.box[3] > form.height)
    ]


def gap(one, other, axis):
    """Return how far two targets are apart along an axis; negative: they overlap there."""
    first, second = sorted((one.box, other.box), key=lambda box: box[axis])
    return second[axis] - first[axis] - first[axis + 2]


def too_close(window):
    """Return pairs that are less than 3 mm apart, edges included."""
    form = window.stage.form
    apart = units_of_mm(form, APART_MM - TOLERANCE_MM) - window.stage.kit.tokens.edge["normal"]
    pairs = []
    for one, other in combinations(window.stage.presses(), 2):
        distance = max(gap(one, other, 0), gap(one, other, 1))
        if distance < apart:
            pairs.append((name_of(one), name_of(other), round(distance, 1)))
    return pairs


@pytest.mark.parametrize("size_px", list(SCREENS))
def test_every_target_of_a_visit_fits_a_finger(open_window, size_px):
    visitor, window = open_window(size_px)
    found = []

    def measure():
        kind = type(visitor.view).__name__
        found.extend((kind, "small", one) for one in too_small(window))
        found.extend((kind, "outside", one) for one in outside(window))
        found.extend((kind, "close", *one) for one in too_close(window))

    measure()
    for action in (Begin(), lambda one: isinstance(one, PickAudience), Onward(),
                   lambda one: isinstance(one, OpenScenario), Onward()):
        visitor.tap(action)
        measure()
    play_story(visitor, measure)
    measure()
    visitor.tap(Onward())
    while isinstance(visitor.view, CardsView):
        measure()
        visitor.tap(Onward())
    measure()
    for opening in (OpenHelp(), OpenReading(), LeaveQuietly()):
        visitor.tap(opening)
        measure()
        visitor.tap(GoBack())
    visitor.wait(91)
    measure()
    visitor.tap(GoBack())
    window.terminal.dispatch(Failed(0.0, "K-17A"))
    measure()
    assert sorted(set(found)) == []
