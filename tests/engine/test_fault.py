"""Something went wrong inside: the terminal takes the blame and finds its way back."""

import pytest
from journey import Journey
from places import assert_fresh

from kiosk.engine.action import Begin, GoBack, LeaveQuietly, OpenHelp, OpenReading, ToMenu
from kiosk.engine.session import Attract, HelpOpen, Leaving, Menu, Stumbled, Welcome
from kiosk.engine.view_data import StumbledView


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


def test_a_second_fault_replaces_the_first(journey: Journey) -> None:
    journey.open_story().fail("A-1").wait(6.0).fail("A-2")
    assert journey.session.covers == (Stumbled("A-2"),)
    assert journey.wait(11.0).session.top == Stumbled("A-2")


def test_a_mere_touch_keeps_the_apology(journey: Journey) -> None:
    assert journey.open_story().fail().touch().session.top == Stumbled("A-17")
