"""Something went wrong inside: the terminal takes the blame and finds its way back."""

import pytest
from journey import Journey
from places import assert_fresh

from kiosk.engine.action import Begin, GoBack, LeaveQuietly, OpenHelp, OpenReading, ToMenu
from kiosk.engine.session import (
    Attract,
    HelpOpen,
    Leaving,
    Menu,
    PauseSign,
    Resetting,
    Stumbled,
    Welcome,
)
from kiosk.engine.view_data import PauseSignView, StumbledView


def test_a_fault_is_shown_with_its_code(journey: Journey) -> None:
    screen = journey.open_story().fail("B-04").screen
    assert isinstance(screen, StumbledView)
    assert screen.footer == "goes_on_in 12 · code B-04"


def test_a_fault_takes_the_visitor_out_of_what_failed(journey: Journey) -> None:
    journey.open_story().tap(OpenReading()).fail()
    assert (journey.session.place, journey.session.covers) == (Menu(), (Stumbled("A-17"),))


def test_after_twelve_seconds_the_terminal_begins_anew(journey: Journey) -> None:
    journey.open_story().fail().wait(11.9)
    assert journey.session.top == Stumbled("A-17")
    journey.wait(0.1)
    assert_fresh(journey)


def test_a_fault_during_the_attendants_ring_does_not_keep_the_visit(journey: Journey) -> None:
    journey.open_story().press_button().wait(1.0).fail()
    assert_fresh(journey)


def test_a_fault_before_anybody_came_ends_at_the_invitation(journey: Journey) -> None:
    assert journey.fail().wait(12.0).session.top == Attract()


def test_from_a_fault_one_goes_on_to_the_stories(journey: Journey) -> None:
    journey.open_story().fail().tap(ToMenu())
    assert journey.session.top == Menu()
    assert journey.session.audience == "teen"


@pytest.mark.parametrize("begun", [True, False])
def test_without_an_audience_one_goes_on_to_the_welcome(journey: Journey, begun: bool) -> None:
    if begun:
        journey.tap(Begin())
    assert journey.fail().tap(ToMenu()).session.top == Welcome()


def test_from_a_fault_there_is_help_and_back(journey: Journey) -> None:
    assert journey.open_story().fail().tap(OpenHelp()).session.top == HelpOpen()
    assert journey.wait(30.0).tap(GoBack()).session.top == Stumbled("A-17")
    journey.wait(12.0)
    assert_fresh(journey)


def test_from_a_fault_one_can_leave(journey: Journey) -> None:
    assert journey.open_story().fail().tap(LeaveQuietly()).session.top == Leaving()
    journey.wait(8.0)
    assert_fresh(journey)


def test_a_mere_touch_keeps_the_apology(journey: Journey) -> None:
    assert journey.open_story().fail().touch().session.top == Stumbled("A-17")


def fail_again(journey: Journey, after_s: float) -> Journey:
    """Fail at a visit, and once more some time later at another one."""
    return journey.open_story().fail("A-1").wait(12.0).wait(after_s - 12.0).fail("A-2")


def test_two_faults_within_two_minutes_hang_out_the_pause_sign(journey: Journey) -> None:
    screen = fail_again(journey, 119.9).screen
    assert isinstance(screen, PauseSignView)
    assert screen.code == "code A-2"


def test_the_second_fault_ends_the_visit(journey: Journey) -> None:
    journey.open_story().fail().tap(ToMenu()).fail()
    assert (journey.session.place, journey.session.audience) == (Attract(), None)


def test_faults_further_apart_each_lead_back_to_the_stories(journey: Journey) -> None:
    assert fail_again(journey, 120.0).session.top == Stumbled("A-2")


def test_the_pause_sign_says_it_in_every_language_and_keeps_help_in_sight(
    journey: Journey,
) -> None:
    screen = fail_again(journey, 30.0).screen
    assert isinstance(screen, PauseSignView)
    assert screen.help is not None
    assert len(screen.others) == len(journey.catalog.languages) - 1


def test_nothing_can_be_pressed_on_the_pause_sign(journey: Journey) -> None:
    before = fail_again(journey, 30.0).session
    after = journey.touch().tap(Begin()).tap(OpenHelp()).tap(LeaveQuietly()).session
    assert after.covers == before.covers == (PauseSign("A-2"),)
    assert after.due_at_s == before.due_at_s


def test_after_ten_minutes_the_terminal_tries_again(journey: Journey) -> None:
    assert fail_again(journey, 30.0).wait(599.9).session.top == PauseSign("A-2")
    assert journey.wait(0.1).session.covers == ()


def test_the_attendants_button_takes_the_sign_away(journey: Journey) -> None:
    assert fail_again(journey, 30.0).press_button().session.top == Resetting()
    assert journey.wait(3.0).session.covers == ()
