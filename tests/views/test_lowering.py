"""With a low reach everything can be pressed below 45 % of the screen's height."""

from dataclasses import replace

import pytest
from msgspec import structs

from kiosk.engine.action import (
    Begin,
    GoBack,
    LowerScreen,
    MarkNotice,
    Onward,
    OpenReading,
    PickAudience,
    PickLanguage,
    PickOption,
    SetReach,
    TurnPage,
)
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.reach import LOW, with_reach
from kiosk.engine.session import fresh_session
from kiosk.engine.view_data import ChatView, DialogueView
from kiosk.views.form import PORTRAIT
from kiosk.views.inspect.recording import RecordingBrush
from kiosk.views.inspect.targets import MM_PER_INCH, ROUNDING_PX
from kiosk.views.lowering import STAYING, lowered_kit, reach_line, window_of
from kiosk.views.opening import HIGH
from kiosk.views.screens import parts_of, text_scale_of
from kiosk.views.target import BAR
from tests.views.every_view import exhibition, inspector_of, views_on

EXCUSED = {
    "AttractView": "all of the screen is the button",
    "StillThereView": "a touch anywhere says yes; the other ways are below",
    "StumbledView": "goes on to the stories by itself; help is below",
}

LAYOUTS_STRICTEST = ("1280x800 10.1″", "720x1280 7″", "800x480 7″")
"""Of each form the one where a fingertip covers most of the screen."""

layouts = pytest.mark.parametrize("layout", LAYOUTS_STRICTEST)


class LowReach:
    """Somebody who does not reach the upper part of a screen of this layout."""

    def __init__(self, layout):
        self.inspector = inspector_of(layout)
        self.ruler = self.inspector.ruler
        self._session = structs.replace(
            fresh_session(exhibition(), capacity=self.ruler.capacity),
            reading=structs.replace(fresh_session(exhibition()).reading, reach=LOW))
        form = self.ruler.kit.form
        least_mm = self.ruler.kit.tokens.touch["min_mm"]
        self._least = (least_mm / MM_PER_INCH * form.ppi - ROUNDING_PX) / form.scale

    def sees(self, view, step=0):
        """Return the view lowered by so many steps."""
        say = Phrasing(exhibition(), view.style.language, adult=False)
        reading = structs.replace(self._session.reading, text_size=view.style.text_size)
        session = structs.replace(self._session, reading=reading, lowered=step)
        return with_reach(view, session, say)

    def is_excused(self, view, action):
        """Whether it may stand high: in a talk in portrait, what is more than three replies."""
        talk = isinstance(view, ChatView | DialogueView) and self.ruler.kit.form.kind == PORTRAIT
        return talk and isinstance(action, MarkNotice | PickOption)

    def out_of_reach(self, view, steps=None):
        """Return what cannot be pressed on a view in any of the first steps; None: of all."""
        first = self.sees(view)
        zones = dict(self._targets_by_zone(first))
        bar_top = min((one.box[1] for one in zones.get(BAR, ())), default=None)
        most = 1 + (self.ruler.capacity.lowerings if first != view else 0)
        steps = range(steps or most)
        kits = [[self._kit(self.sees(view, step), zone) for step in steps] for zone in zones]
        return [
            target.action for (zone, targets), placed in zip(zones.items(), kits, strict=True)
            for target in targets
            if not any(self._is_reached(target.box, kit, None if zone in STAYING else bar_top)
                       for kit in placed)
        ]

    def _targets_by_zone(self, view):
        parts = parts_of(view, RecordingBrush(self._kit(view, BAR)), None)
        for part, recording in zip(parts, self.inspector.recordings(view), strict=True):
            yield part.name, recording.targets

    def _kit(self, view, zone):
        kit = self.ruler.kit
        return lowered_kit(replace(kit, text_scale=text_scale_of(view, kit.tokens)), view, zone)

    def _is_reached(self, box, kit, bar_top):
        """Whether a fingertip of it is below the line, and above the bar it moves behind."""
        _, y, _, h = box
        top, bottom = y + self._lowered(kit), y + h + self._lowered(kit)
        if bar_top is not None:
            _, window_y, _, window_h = window_of(self.ruler.kit, bar_top)
            bottom = min(bottom, window_y + window_h)
        return bottom - max(top, reach_line(self.ruler.kit)) >= min(self._least, h)

    def _lowered(self, kit):
        return kit.form.lowered_from(self.ruler.kit.form)


@layouts
def test_everything_can_be_brought_within_reach(layout):
    visitor = LowReach(layout)
    missed = {
        (type(one).__name__, one.style.text_size, type(action).__name__)
        for one in views_on(layout, "warm") for action in visitor.out_of_reach(one)
        if type(one).__name__ not in EXCUSED and not visitor.is_excused(one, action)
    }
    assert missed == set()


def test_every_screen_with_the_button_needs_it():
    needing = {
        type(one).__name__ for layout in LAYOUTS_STRICTEST for visitor in [LowReach(layout)]
        for one in views_on(layout, "warm")
        if visitor.out_of_reach(one, steps=1)
    }
    assert needing >= HIGH


@pytest.fixture
def low_visitor(visitor):
    """Somebody at the first screen who has chosen the low reach."""
    visitor.tap(Begin())
    visitor.tap(OpenReading())
    visitor.tap(lambda one: one == TurnPage(1))
    visitor.tap(SetReach(LOW))
    visitor.tap(GoBack())
    return visitor


def test_a_lowered_screen_is_pressed_where_it_is_seen(low_visitor):
    language = PickLanguage("fr")
    before = low_visitor.middle_of(language)
    low_visitor.tap(LowerScreen())
    low_visitor.tap(LowerScreen())
    after = low_visitor.middle_of(language)
    assert after[1] < before[1] - 300
    low_visitor.touch_at(*before)
    assert low_visitor.view.style.language == "de"
    low_visitor.tap(language)
    assert low_visitor.view.style.language == "fr"


def test_what_moves_behind_the_bar_cannot_be_pressed(low_visitor):
    low_visitor.tap(LowerScreen())
    low_visitor.tap(LowerScreen())
    x_px, y_px = low_visitor.middle_of(lambda one: isinstance(one, PickAudience))
    low_visitor.touch_at(x_px, y_px)
    assert not any(one.chosen for one in low_visitor.view.audiences)


def test_after_the_last_step_the_screen_goes_up_again(low_visitor):
    shares = []
    for _ in range(3):
        low_visitor.tap(LowerScreen())
        shares.append(low_visitor.view.style.lowered)
    assert shares == [0.5, 1.0, 0.0]


def test_another_screen_begins_in_its_place(low_visitor):
    low_visitor.tap(LowerScreen())
    low_visitor.tap(lambda one: isinstance(one, PickAudience))
    assert low_visitor.view.style.lowered == 0.5
    low_visitor.tap(Onward())
    assert low_visitor.view.style.lowered == 0.0
