"""The button beside the screen: a ring in a visit, a nod at the invitation."""

from collections.abc import Callable

import pytest
from journey import Journey
from on_screen import actions_on
from places import assert_fresh, really_anywhere

from kiosk.engine.action import LeaveQuietly, OpenReading, PickLanguage, SetTheme
from kiosk.engine.capacity import Capacity
from kiosk.engine.session import Attract, Resetting
from kiosk.engine.view_data import AttractView, ResettingView


def chip_of(journey: Journey) -> str | None:
    """Return the words that answer the button on the invitation."""
    assert isinstance(journey.screen, AttractView)
    return journey.screen.acknowledged


def test_at_the_invitation_a_press_is_only_acknowledged(journey: Journey) -> None:
    journey.press_button()
    assert isinstance(journey.session.top, Attract)
    assert chip_of(journey) == "button_noticed"


def test_the_acknowledgement_goes_after_its_time(journey: Journey) -> None:
    journey.press_button().wait(1.4)
    assert chip_of(journey) == "button_noticed"
    journey.wait(0.1)
    assert chip_of(journey) is None


def test_an_acknowledgement_does_not_change_the_invitation(journey: Journey) -> None:
    journey.wait(9.0).press_button().wait(1.5)
    assert journey.session.place == Attract(shown=1)


def test_a_press_at_the_invitation_is_no_visit(journey: Journey) -> None:
    assert journey.press_button().wait(1.5).session.turn == 0


@really_anywhere
def test_in_a_visit_a_press_shows_the_ring_and_then_everything_is_gone(
    journey: Journey, go_there: Callable[[Journey], Journey]
) -> None:
    go_there(journey).press_button()
    assert journey.session.top == Resetting()
    assert journey.wait(2.9).session.top == Resetting()
    journey.wait(0.1)
    assert_fresh(journey)


def test_language_reading_and_what_was_lived_through_are_gone(journey: Journey) -> None:
    journey.open_story(language="en").finish().tap(OpenReading(), SetTheme("calm"))
    assert_fresh(journey.press_button().wait(3.0))


def test_what_the_screen_holds_stays(start: Callable[..., Journey]) -> None:
    journey = start(capacity=Capacity(stories=2, techniques=1)).welcome().press_button().wait(3.0)
    assert journey.session.capacity == Capacity(stories=2, techniques=1)


def test_the_ring_runs_out(journey: Journey) -> None:
    journey.welcome().press_button()
    left = []
    for _ in range(3):
        assert isinstance(journey.screen, ResettingView)
        left.append(journey.screen.left)
        journey.wait(1.0)
    assert left == pytest.approx([1.0, 2 / 3, 1 / 3])


def test_a_second_press_during_the_ring_does_nothing(journey: Journey) -> None:
    before = journey.welcome().press_button().wait(2.0).session
    assert journey.press_button().session == before
    assert isinstance(journey.wait(1.0).session.top, Attract)


def test_touches_during_the_ring_change_nothing(journey: Journey) -> None:
    journey.welcome().press_button().tap(PickLanguage("en"), LeaveQuietly()).touch()
    assert actions_on(journey.screen) == []
    assert isinstance(journey.wait(3.0).session.top, Attract)


def test_a_press_at_the_next_invitation_is_acknowledged_again(journey: Journey) -> None:
    journey.welcome().press_button().wait(3.0).press_button()
    assert chip_of(journey) == "button_noticed"
