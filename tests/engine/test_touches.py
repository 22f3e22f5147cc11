"""Late, foreign and hasty touches, and a clock that comes late: nothing harmful happens."""

import msgspec
import pytest
from journey import Journey

from kiosk.engine.action import (
    Action,
    Begin,
    GoBack,
    Hurry,
    LeaveQuietly,
    MarkNotice,
    Onward,
    OpenHelp,
    OpenReading,
    OpenScenario,
    PickAudience,
    PickOption,
    Replay,
    TakePause,
    ToMenu,
    TurnPage,
)
from kiosk.engine.event import Ticked
from kiosk.engine.session import HelpOpen, ReadingOpen, StillThere
from kiosk.engine.timing import wake_at_s

FOREIGN: tuple[Action, ...] = (
    Begin(), GoBack(), Replay(), ToMenu(), TurnPage(1), OpenScenario("kite"),
    PickAudience("parent"), PickOption("sail"), PickOption("nowhere"), MarkNotice(0),
)


@pytest.mark.parametrize("action", FOREIGN, ids=lambda one: type(one).__name__)
def test_an_action_of_another_screen_is_a_mere_touch(journey: Journey, action: Action) -> None:
    before = journey.open_story().tap(Hurry()).session
    journey.wait(10.0).tap(action)
    now_s = journey.session.now_s
    assert journey.session == msgspec.structs.replace(before, now_s=now_s, touched_at_s=now_s)
    assert journey.effects == ()


def test_a_second_tap_on_an_option_takes_nothing_more(journey: Journey) -> None:
    once = journey.open_story().choose("ask").session.place
    assert journey.tap(PickOption("ask"), PickOption("look")).session.place == once


def test_a_tap_on_what_lies_below_is_a_mere_touch(journey: Journey) -> None:
    before = journey.open_story().tap(Hurry()).session.place
    journey.tap(OpenHelp(), PickOption("ask"), Onward(), TakePause())
    assert (journey.session.place, journey.session.top) == (before, HelpOpen())


def test_help_and_reading_do_not_pile_up(journey: Journey) -> None:
    journey.open_story()
    for _ in range(20):
        journey.tap(OpenHelp(), OpenReading())
    assert journey.session.covers == (HelpOpen(), ReadingOpen())


def test_leaving_and_help_do_not_pile_up(journey: Journey) -> None:
    journey.welcome()
    for _ in range(20):
        journey.tap(LeaveQuietly(), OpenHelp())
    assert len(journey.session.covers) == 2


def test_two_covers_close_one_after_the_other(journey: Journey) -> None:
    before = journey.open_story().session.place
    journey.tap(OpenHelp(), OpenReading())
    tops = [journey.tap(GoBack()).session.top for _ in range(2)]
    assert tops == [HelpOpen(), before]


def test_a_late_tick_does_not_turn_back_the_time(journey: Journey) -> None:
    before = journey.open_story().session
    assert journey.dispatch(Ticked(before.now_s - 50.0)).session == before


def test_a_tick_before_its_time_changes_nothing_but_the_time(journey: Journey) -> None:
    before = journey.open_story().session
    journey.dispatch(Ticked(before.now_s + 0.1))
    assert journey.session == msgspec.structs.replace(before, now_s=before.now_s + 0.1)


def test_a_tick_that_comes_much_too_late_still_asks_first(journey: Journey) -> None:
    journey.open_story().dispatch(Ticked(journey.clock.now_s() + 5000.0))
    assert journey.session.top == StillThere()


def test_what_is_overdue_is_due_now(journey: Journey) -> None:
    journey.open_story()
    journey.clock.advance(30.0)
    journey.touch()
    assert wake_at_s(journey.session, journey.catalog) == journey.session.now_s
