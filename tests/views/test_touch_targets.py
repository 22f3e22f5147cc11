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
from kiosk.views.inspect.finding import Flaw
from kiosk.views.inspect.recording import Target
from kiosk.views.inspect.targets import target_findings
from tests.views.conftest import SCREENS
from tests.views.every_view import LAYOUT_NAMES, findings_on, inspector_of
from tests.views.journeys import play_story

LEAST_MM, APART_MM = 15.0, 3.0
TOLERANCE_MM = 0.45
"""The mock-ups themselves round 15 mm (88 px of 149 ppi) and 3 mm to their grid."""


REASONED = {
    ("720x1280 7″", "SliderView", "PickOption | PickOption"):
        "Five stops of 15 mm with 3 mm between them are as wide as the whole panel (87 mm); "
        "with the margin the book asks for they stand 2.5 mm apart.",
    ("800x480 7″", "OrderView", "MoveRow | MoveRow"):
        "The book has three to five rows to be put in order. Of seven, which a story may have, "
        "the buttons stand 2.3 mm apart on the smallest screen.",
}
"""Layout, kind of view and targets that are closer than 3 mm → why they may be."""


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


@pytest.mark.parametrize("layout", LAYOUT_NAMES)
def test_every_target_of_every_view_is_15_mm_wide_and_3_mm_from_others(layout):
    """On all screens of the design book, in millimetres of their panels, rounded to a pixel."""
    found = findings_on(layout, {Flaw.NARROW, Flaw.CLOSE, Flaw.OFF_STAGE}, themes=("warm",))
    reasons = [(layout, kind, subject) for kind, _, subject, *_ in found]
    assert [one for one, reason in zip(found, reasons, strict=True) if reason not in REASONED] == []


def test_there_is_no_reason_for_what_is_not_so():
    found = {
        (layout, kind, subject)
        for layout in {layout for layout, *_ in REASONED}
        for kind, _, subject, *_ in findings_on(layout, {Flaw.CLOSE}, themes=("warm",))
    }
    assert found == set(REASONED)


@pytest.mark.parametrize(("boxes", "flaws"), [
    ([(40, 40, 89, 89)], []),
    ([(40, 40, 87, 89)], [Flaw.NARROW]),
    ([(40, 40, 300, 80)], [Flaw.NARROW]),
    ([(40, 40, 89, 89), (147, 40, 89, 89)], []),
    ([(40, 40, 89, 89), (145, 40, 89, 89)], [Flaw.CLOSE]),
    ([(40, 40, 89, 89), (145, 147, 89, 89)], []),
    ([(40, 40, 89, 89), (60, 60, 89, 89)], [Flaw.CLOSE]),
    ([(1200, 40, 89, 89)], [Flaw.OFF_STAGE]),
    ([(0, 0, 1280, 800)], []),
], ids=str)
def test_targets_are_measured_in_millimetres_of_the_panel(boxes, flaws):
    """A 10 inch screen has 149 pixels an inch: 15 mm are 88 of them, 3 mm are 18."""
    kit = inspector_of("1280x800 10.1″").ruler.kit
    targets = [Target(box, Begin(), None, 0) for box in boxes]
    found = target_findings(targets, kit.form, kit.tokens.touch)
    assert [one.flaw for one in found] == flaws
