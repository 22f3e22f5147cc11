"""Where the ring of three keys begins and goes, and which keys are ignored."""

from itertools import pairwise

import pytest

from kiosk.engine.action import (
    Begin,
    GoBack,
    LeaveQuietly,
    MarkNotice,
    Onward,
    OpenHelp,
    OpenReading,
    OpenScenario,
    PickAudience,
    PickLanguage,
    PickOption,
    SetMotion,
    SetSound,
    SetTheme,
)
from kiosk.engine.event import Failed
from kiosk.engine.view_data import (
    AttractView,
    HelpView,
    IntroductionView,
    LeavingView,
    MenuView,
    ReadingView,
    StillThereView,
    StumbledView,
    WelcomeView,
)
from kiosk.hardware.keys import Key
from kiosk.views.guided_story import play_story
from tests.views.conftest import SCREENS
from tests.views.journeys import walk_to_choice, walk_to_menu, walk_to_story


def touch(visitor, window):
    """Let somebody touch the screen where nothing can be pressed."""
    form = window.stage.form
    visitor.lift(visitor.put_down(*form.box_px(form.width / 2, 6, 0, 0)[:2]))
    visitor.wait(0.5)


def has_ring(window):
    """Return whether there is a ring on the screen."""
    return window.stage.ring.group.children != []


# -- where it begins -------------------------------------------------------------------------------


def test_who_touches_sees_no_ring(open_window):
    visitor, window = open_window()
    walk_to_choice(visitor)
    assert not has_ring(window)


def test_choosing_on_the_invitation_begins(at_start):
    visitor, window = at_start
    visitor.press_key(Key.CHOOSE)
    assert isinstance(visitor.view, WelcomeView)
    assert has_ring(window)


def test_the_ring_of_the_invitation_is_around_its_button(at_start):
    visitor, window = at_start
    visitor.press_key(Key.NEXT)
    (_, _, width, height), _ = visitor.keys.target.rim
    assert width < window.stage.form.width / 2
    assert height < window.stage.form.height / 4


@pytest.mark.parametrize("key", list(Key))
def test_the_first_key_only_shows_the_ring(open_window, key):
    visitor, window = open_window()
    walk_to_menu(visitor)
    before = visitor.view
    visitor.press_key(key)
    assert visitor.view == before
    assert isinstance(window.terminal.keys.target.action, OpenScenario)


def test_a_touch_hides_the_ring_and_the_next_key_shows_it_where_it_was(at_choice):
    visitor, window = at_choice
    visitor.press_key(Key.NEXT)
    before = visitor.action
    touch(visitor, window)
    assert not has_ring(window)
    visitor.press_key(Key.CHOOSE)
    assert visitor.action == before
    assert has_ring(window)


# -- where it goes ---------------------------------------------------------------------------------


def test_the_ring_goes_in_the_order_of_reading_and_around(at_start):
    visitor, _window = at_start
    visitor.tap(Begin())
    met = []
    while not met or visitor.action != met[0]:
        met.append(visitor.action)
        visitor.press_key(Key.NEXT)
    kinds = [type(one) for one in met]
    assert kinds == [PickLanguage] * 4 + [PickAudience] * 4 + [
        LeaveQuietly, OpenHelp, OpenReading]
    visitor.press_key(Key.PREVIOUS)
    assert visitor.action == met[-1]


def test_a_screen_with_choices_begins_with_the_first_and_one_that_tells_with_its_way_on(at_start):
    visitor, _window = at_start
    walk_to_menu(visitor)
    assert isinstance(visitor.action, OpenScenario)
    visitor.press_key(Key.CHOOSE)
    assert isinstance(visitor.view, IntroductionView)
    assert visitor.action == Onward()
    visitor.press_key(Key.CHOOSE)
    for name in play_story(visitor):
        if name == "feedback":
            assert visitor.action == Onward()


def test_what_was_set_keeps_the_ring(at_start):
    visitor, _window = at_start
    walk_to_menu(visitor)
    visitor.tap(OpenReading())
    for action in (PickLanguage("fr"), SetTheme("calm"), SetMotion(True)):
        visitor.tap(action)
        assert visitor.action == action


def test_a_switch_keeps_the_ring_when_it_changes_what_it_does(at_start):
    visitor, _window = at_start
    walk_to_menu(visitor)
    visitor.tap(OpenReading())
    for on in (False, True, False):
        assert SetSound(on) in visitor.actions()
        visitor.tap(SetSound(on))
        assert visitor.action == SetSound(not on)


def test_what_was_noticed_keeps_the_ring(at_start):
    visitor, _window = at_start
    walk_to_story(visitor)
    next(name for name in play_story(visitor) if name == "pause")
    visitor.tap(MarkNotice(2))
    assert visitor.action == MarkNotice(2)
    visitor.press_key(Key.NEXT)
    assert visitor.action == MarkNotice(3)


def test_help_gives_the_ring_back(at_choice):
    visitor, _window = at_choice
    visitor.tap(OpenHelp())
    assert isinstance(visitor.view, HelpView)
    assert visitor.action == GoBack()
    visitor.press_key(Key.CHOOSE)
    assert visitor.action == OpenHelp()


def test_leaving_and_coming_back_gives_the_ring_back(at_choice):
    visitor, _window = at_choice
    visitor.tap(LeaveQuietly())
    assert isinstance(visitor.view, LeavingView)
    assert visitor.action == GoBack()
    visitor.press_key(Key.CHOOSE)
    assert visitor.action == LeaveQuietly()


def test_replies_that_arrive_draw_the_ring_of_who_has_not_moved_it(at_start):
    visitor, _window = at_start
    walk_to_story(visitor)
    for _ in range(60):
        if isinstance(visitor.action, PickOption):
            break
        if Onward() in visitor.actions():
            visitor.tap(Onward())
        visitor.wait(1)
    assert visitor.action == visitor.view.panel.replies[0].action


def test_replies_that_arrive_leave_the_ring_of_who_has_moved_it(at_start):
    visitor, _window = at_start
    walk_to_story(visitor)
    while visitor.action != OpenHelp():
        visitor.press_key(Key.NEXT)
    visitor.wait(40)
    assert visitor.action == OpenHelp()


def test_older_messages_are_turned_page_by_page_and_come_back_to_the_newest(at_choice):
    visitor, window = at_choice
    while visitor.action is not None:
        visitor.press_key(Key.PREVIOUS)
    assert visitor.keys.target.zone == "thread"
    (scroll,) = window.stage.scrolls()
    shifts = [scroll.shift.y]
    for _ in range(20):
        visitor.press_key(Key.CHOOSE)
        shifts.append(scroll.shift.y)
        if scroll.shift.y == 0:
            break
    assert shifts[0] == shifts[-1] == 0
    assert min(shifts) == pytest.approx(-scroll.overflow_px)
    steps = [before - after for before, after in pairwise(shifts[:-1])]
    page_px = scroll.box[3] * window.stage.form.scale
    assert all(0 < step < page_px for step in steps)


def test_the_end_of_a_visit_forgets_the_ring(at_choice):
    visitor, window = at_choice
    window.terminal.press_button()
    visitor.wait(4)
    assert isinstance(visitor.view, AttractView)
    assert not has_ring(window)
    visitor.press_key(Key.NEXT)
    assert visitor.action == Begin()


def test_nobody_before_the_next_invitation_sees_the_ring_of_the_last_one(at_start):
    visitor, window = at_start
    visitor.press_key(Key.NEXT)
    assert has_ring(window)
    visitor.wait(10)
    assert not has_ring(window)


def test_the_error_safe_screen_has_the_ring_and_its_ways_on(at_choice):
    visitor, window = at_choice
    window.terminal.dispatch(Failed(0.0, "K-17A"))
    assert isinstance(visitor.view, StumbledView)
    visitor.wait(0.5)
    visitor.press_key(Key.CHOOSE)
    assert isinstance(visitor.view, MenuView)
    assert isinstance(visitor.action, OpenScenario)


@pytest.mark.parametrize("size_px", list(SCREENS))
def test_reading_settings_are_a_row_after_the_other(open_for_keys, size_px):
    visitor, window = open_for_keys(size_px)
    walk_to_menu(visitor)
    visitor.tap(OpenReading())
    assert isinstance(visitor.view, ReadingView)
    kinds = [type(one.action).__name__ for one in window.stage.targets()]
    assert kinds == ["PickLanguage"] * 4 + ["SetTextSize"] * 3 + ["SetTheme"] * 3 + [
        "SetMotion"] * 2 + ["SetSound"] + kinds[13:]


# -- what is ignored -------------------------------------------------------------------------------


def test_keys_in_quick_succession_count_once(at_choice):
    visitor, window = at_choice
    first = visitor.action
    for _ in range(3):
        window.terminal.press_key(Key.NEXT)
        visitor.look()
        visitor.wait(0.1)
    visitor.press_key(Key.PREVIOUS)
    assert visitor.action != first
    visitor.press_key(Key.PREVIOUS)
    assert visitor.action == first


def test_a_reply_that_came_under_the_ring_just_now_is_not_chosen_by_mistake(at_start):
    visitor, _window = at_start
    walk_to_story(visitor)
    while not isinstance(visitor.action, PickOption):
        visitor.tap(Onward()) if Onward() in visitor.actions() else visitor.wait(0.2)
    before = visitor.view
    visitor.press_key(Key.CHOOSE)
    assert visitor.view == before
    visitor.press_key(Key.CHOOSE)
    assert visitor.view != before


def test_any_key_answers_the_question_whether_somebody_is_there_and_does_nothing_else(at_choice):
    visitor, _window = at_choice
    before = visitor.view, visitor.action
    for key in Key:
        visitor.wait(91)
        assert isinstance(visitor.view, StillThereView)
        visitor.press_key(key)
        assert (visitor.view, visitor.action) == before


def test_a_key_is_a_sign_that_somebody_is_there(at_choice):
    visitor, _window = at_choice
    for _ in range(4):
        visitor.wait(60)
        visitor.press_key(Key.NEXT)
    assert not isinstance(visitor.view, StillThereView)
