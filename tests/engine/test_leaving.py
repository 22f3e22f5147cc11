"""Leaving quietly, being away, and the questions whether somebody is still there."""

from collections.abc import Callable

import pytest
from journey import Journey
from places import anywhere, assert_fresh

from kiosk.engine.action import (
    Action,
    GoBack,
    Hurry,
    LeaveQuietly,
    OpenHelp,
    PickOption,
    Restart,
)
from kiosk.engine.event import Ticked
from kiosk.engine.session import Attract, HelpOpen, Leaving, StillThere
from kiosk.engine.view_data import LeavingView, StillThereView


@anywhere
def test_leaving_is_at_once(journey: Journey, go_there: Callable[[Journey], Journey]) -> None:
    assert go_there(journey).tap(LeaveQuietly()).session.top == Leaving()


@anywhere
def test_there_is_a_way_back(journey: Journey, go_there: Callable[[Journey], Journey]) -> None:
    before = go_there(journey).session
    journey.tap(LeaveQuietly()).wait(5.0).tap(GoBack())
    assert (journey.session.place, journey.session.covers) == (before.place, before.covers)


@anywhere
def test_after_eight_seconds_everything_is_gone(
    journey: Journey, go_there: Callable[[Journey], Journey]
) -> None:
    go_there(journey).tap(LeaveQuietly()).wait(7.9)
    assert journey.session.top == Leaving()
    journey.wait(0.1)
    assert_fresh(journey)


def test_leaving_counts_its_seconds(journey: Journey) -> None:
    journey.welcome().tap(LeaveQuietly())
    words = []
    for _ in range(8):
        assert isinstance(journey.screen, LeavingView)
        words.append(journey.screen.words)
        journey.wait(1.0)
    assert words == [*(f"restart_in {left}" for left in range(8, 1, -1)), "restart_in_one"]


def test_whoever_left_is_not_asked_again_when_the_clock_comes_late(journey: Journey) -> None:
    journey.welcome().tap(LeaveQuietly()).dispatch(Ticked(journey.clock.now_s() + 500.0))
    assert_fresh(journey)


def test_a_mere_touch_does_not_stop_leaving(journey: Journey) -> None:
    journey.welcome().tap(LeaveQuietly()).wait(4.0).touch().wait(4.0)
    assert_fresh(journey)


def test_from_leaving_there_is_help_and_back(journey: Journey) -> None:
    journey.welcome().tap(LeaveQuietly(), OpenHelp())
    assert journey.session.top == HelpOpen()
    assert journey.wait(20.0).tap(GoBack()).session.top == Leaving()
    journey.wait(8.0)
    assert_fresh(journey)


@anywhere
def test_after_ninety_seconds_the_terminal_asks(
    journey: Journey, go_there: Callable[[Journey], Journey]
) -> None:
    go_there(journey).wait(89.9)
    assert journey.session.top != StillThere()
    assert journey.wait(0.1).session.top == StillThere()


def test_the_question_is_heard(journey: Journey) -> None:
    assert [one.name for one in journey.welcome().wait(90.0).effects] == ["still_there"]


def test_a_touch_in_time_puts_the_question_off(journey: Journey) -> None:
    journey.welcome().wait(60.0).touch().wait(60.0)
    assert journey.session.covers == ()


def test_the_invitation_asks_nobody(journey: Journey) -> None:
    assert isinstance(journey.wait(1000.0).session.top, Attract)


def test_the_question_counts_its_seconds(journey: Journey) -> None:
    journey.welcome().wait(90.0)
    seconds = []
    for _ in range(30):
        assert isinstance(journey.screen, StillThereView)
        seconds.append(journey.screen.seconds)
        journey.wait(1.0)
    assert seconds == list(range(30, 0, -1))


def test_a_second_that_has_begun_is_shown_as_a_whole(journey: Journey) -> None:
    journey.welcome().wait(90.0).dispatch(Ticked(journey.clock.now_s() + 0.5))
    assert isinstance(journey.screen, StillThereView)
    assert journey.screen.seconds == 30


def test_thirty_seconds_without_an_answer_end_the_visit(journey: Journey) -> None:
    journey.open_story().choose("look").wait(90.0 + 29.9)
    assert journey.session.top == StillThere()
    journey.wait(0.1)
    assert_fresh(journey)


@pytest.mark.parametrize("action", [None, GoBack(), PickOption("ask"), LeaveQuietly()])
def test_any_touch_means_yes(journey: Journey, action: Action | None) -> None:
    before = journey.open_story().tap(Hurry()).session.place
    journey.wait(95.0)
    journey.touch() if action is None else journey.tap(action)
    assert journey.session.top == before
    assert journey.wait(89.0).session.top == before


def test_after_yes_a_message_on_its_way_comes(journey: Journey) -> None:
    journey.open_story().tap(OpenHelp()).wait(90.0).touch().tap(GoBack()).wait(3.0)
    assert len(journey.play.thread) > 0


def test_the_question_has_a_way_to_start_anew_at_once(journey: Journey) -> None:
    journey.open_story().choose("look").wait(95.0).tap(Restart())
    assert_fresh(journey)


def test_the_question_has_a_way_to_help_and_back_to_the_place(journey: Journey) -> None:
    before = journey.open_story().tap(Hurry()).session.place
    assert journey.wait(95.0).tap(OpenHelp()).session.top == HelpOpen()
    assert journey.tap(GoBack()).session.top == before


def test_only_the_question_starts_anew_without_a_ring(journey: Journey) -> None:
    before = journey.welcome().session
    assert journey.tap(Restart()).session == before


@pytest.mark.parametrize("waited_s", [0.1, 36.1, 36.6, 98765.4321])
def test_the_seconds_begin_with_all_of_them_at_any_time_of_day(
    journey: Journey, waited_s: float
) -> None:
    journey.wait(waited_s).welcome().wait(90.0)
    assert isinstance(journey.screen, StillThereView)
    assert (journey.screen.seconds, journey.screen.left) == (30, 1.0)
