"""What three keys do: where the ring begins and goes, what is pressed, what is ignored."""

from itertools import pairwise
from threading import Thread

import msgspec
import pytest

from kiosk.engine.action import (
    Begin,
    GoBack,
    LeaveQuietly,
    MarkNotice,
    MoveRow,
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
from kiosk.hardware.keys import Key, KeyPressed, open_switches
from kiosk.settings import KeySettings
from kiosk.views.guided_story import play_story
from kiosk.views.keys import Keys
from tests.views.conftest import SCREENS
from tests.views.journeys import walk_to_choice, walk_to_menu, walk_to_story
from tests.views.story_views import quizzes, style_of
from tests.views.task_views import order_view
from tests.views.task_views import style_of as task_style_of
from tests.views.task_words import GERMAN


@pytest.fixture
def at_start(open_for_keys):
    """Return somebody with keys before the invitation."""
    return open_for_keys()


@pytest.fixture
def at_choice(open_for_keys):
    """Return somebody with keys at the first choice, the ring on the first reply."""
    visitor, window = open_for_keys()
    walk_to_choice(visitor)
    return visitor, window


def touch(visitor, window):
    """Let somebody touch the screen where nothing can be pressed."""
    form = window.stage.form
    visitor.lift(visitor.put_down(*form.box_px(form.width / 2, 6, 0, 0)[:2]))
    visitor.wait(0.5)


def has_ring(window):
    """Return whether there is a ring on the screen."""
    return window.stage.ring.group.children != []


# -- where it begins -----------------------------------------------------------------------------


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


# -- where it goes -------------------------------------------------------------------------------


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


# -- what is ignored -----------------------------------------------------------------------------


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


# -- a keyboard ----------------------------------------------------------------------------------

TAB, ENTER, SPACE, KEYPAD_ENTER, UP, DOWN, RIGHT, LEFT = 9, 13, 32, 271, 273, 274, 275, 276


def strike(visitor, code, modifiers=()):
    """Press a key of a keyboard and let it go; then a moment passes."""
    from kivy.core.window import Window

    Window.dispatch("on_key_down", code, 0, None, list(modifiers))
    Window.dispatch("on_key_up", code, 0)
    visitor.look()
    visitor.wait(0.5)


@pytest.mark.parametrize("code", [TAB, RIGHT, DOWN])
def test_tab_right_and_down_go_on(at_choice, code):
    visitor, _window = at_choice
    strike(visitor, code)
    assert visitor.action == visitor.view.panel.replies[1].action


@pytest.mark.parametrize(("code", "modifiers"), [(TAB, ["shift"]), (LEFT, []), (UP, [])])
def test_shift_and_tab_left_and_up_go_back(at_choice, code, modifiers):
    visitor, _window = at_choice
    visitor.press_key(Key.NEXT)
    strike(visitor, code, modifiers)
    assert visitor.action == visitor.view.panel.replies[0].action


@pytest.mark.parametrize("code", [ENTER, SPACE, KEYPAD_ENTER])
def test_enter_and_space_choose(at_choice, code):
    visitor, _window = at_choice
    before = visitor.view
    strike(visitor, code, ["numlock"])
    assert visitor.view != before


@pytest.mark.parametrize("modifier", ["ctrl", "alt", "meta"])
def test_keys_for_the_desktop_are_not_for_us(at_choice, modifier):
    visitor, _window = at_choice
    before = visitor.view, visitor.action
    strike(visitor, TAB, [modifier])
    strike(visitor, ENTER, [modifier])
    assert (visitor.view, visitor.action) == before


def test_a_key_that_is_held_is_pressed_once(at_choice):
    from kivy.core.window import Window

    visitor, _window = at_choice
    for pause_s in (0.7, 0.4, 0.4, 0.4, 0.4):
        Window.dispatch("on_key_down", DOWN, 0, None, [])
        visitor.wait(pause_s)
    assert visitor.action == visitor.view.panel.replies[1].action
    Window.dispatch("on_key_up", DOWN, 0)
    strike(visitor, DOWN)
    assert visitor.action == visitor.view.panel.replies[2].action


def test_a_key_whose_release_nobody_told_works_again(at_choice):
    from kivy.core.window import Window

    visitor, _window = at_choice
    Window.dispatch("on_key_down", DOWN, 0, None, [])
    visitor.wait(5)
    Window.dispatch("on_key_down", DOWN, 0, None, [])
    visitor.wait(0.5)
    assert visitor.action == visitor.view.panel.replies[2].action


# -- switches ------------------------------------------------------------------------------------


def test_three_switches_do_what_keys_do(at_start, mock_pins, tmp_path):
    visitor, window = at_start
    pins = {Key.NEXT: 22, Key.PREVIOUS: 23, Key.CHOOSE: 24}
    wiring = KeySettings(next_pin=22, previous_pin=23, choose_pin=24)
    switches = open_switches(
        wiring, window.terminal.press_key, clock=window._clock, work_dir=tmp_path)

    def push(key):
        for edge in (mock_pins.pin(pins[key]).drive_low, mock_pins.pin(pins[key]).drive_high):
            driver = Thread(target=edge)
            driver.start()
            driver.join()
        visitor.look()
        visitor.wait(0.5)

    push(Key.CHOOSE)
    push(Key.NEXT)
    push(Key.NEXT)
    push(Key.PREVIOUS)
    push(Key.CHOOSE)
    for one in switches:
        one.stop()
    assert visitor.view.style.language == "fr"


# -- pressing ------------------------------------------------------------------------------------


class Desk:
    """A question on the screen, and keys before it."""

    def __init__(self, table, **given):
        self.stage, self.done, self.told, self.touches = table.stage, [], [], []
        self.clock = table._clock
        self.keys = Keys(self.stage, self.clock, self.done.append,
                         lambda: self.touches.append(self.clock.now_s()), self.told.append, **given)
        self.show("mock")

    def show(self, name):
        """Show another question."""
        self.put(quizzes(style_of("coral"))[name])

    def put(self, view):
        """Show something else."""
        self.stage.show(view)
        self.stage.motion.finish()
        self.keys.follow()

    def press(self, key):
        """Press a key; a second passes, but nothing that takes time happens in it."""
        self.keys.press(KeyPressed(self.clock.advance(1.0), key))


@pytest.fixture
def desk(open_table):
    """Return keys before a question, the ring on its first answer."""
    desk = Desk(open_table((1280, 800)))
    desk.press(Key.NEXT)
    return desk


def test_what_is_chosen_is_seen_pressed_before_it_happens(desk, monkeypatch):
    seen = []
    monkeypatch.setattr(desk.stage, "draw_press", lambda press, down: seen.append(
        (press.action, down, tuple(desk.done))))
    desk.press(Key.CHOOSE)
    answer = PickOption("answer_0")
    assert seen == [(answer, True, ())]
    desk.keys.finish()
    assert seen[1:] == [(answer, False, (answer,))]
    assert desk.done == [answer]
    desk.keys.finish()
    assert desk.done == [answer]


def test_what_is_gone_before_it_happens_does_not_happen(desk):
    for _ in range(3):
        desk.press(Key.NEXT)
    desk.press(Key.CHOOSE)
    desk.show("two")
    desk.keys.finish()
    assert desk.done == []


def test_what_was_chosen_happens_by_itself_a_moment_later(desk):
    from kivy.base import EventLoop
    from kivy.clock import Clock

    desk.press(Key.CHOOSE)
    (due,) = [one for one in Clock.get_events() if one is desk.keys._release_event]
    assert 0.05 <= due.timeout <= 0.2
    due.tick(Clock.get_time() + 1)
    EventLoop.idle()
    assert desk.done == [PickOption("answer_0")]


def test_who_speaks_is_told_what_the_ring_was_moved_to(desk):
    assert [one.action for one in desk.told] == [PickOption("answer_0")]
    desk.press(Key.NEXT)
    desk.press(Key.NEXT)
    desk.keys.hide()
    desk.press(Key.NEXT)
    assert [one.action for one in desk.told[1:]] == [
        PickOption("answer_1"), PickOption("answer_2"), PickOption("answer_2")]


def test_what_comes_under_the_ring_by_itself_is_not_told(desk):
    for _ in range(2):
        desk.press(Key.NEXT)
    before = list(desk.told)
    desk.show("locked")
    assert desk.keys.target.action == PickOption("answer_3")
    assert desk.told == before


def test_a_neighbour_gets_the_ring_of_what_can_no_longer_be_pressed(desk):
    for _ in range(2):
        desk.press(Key.NEXT)
    desk.show("locked")
    assert desk.keys.target.action == PickOption("answer_3")


def test_the_ring_goes_along_with_a_row_that_is_moved(open_table):
    desk = Desk(open_table((1280, 800)))
    rows = order_view(GERMAN, task_style_of())
    desk.put(rows)
    desk.press(Key.NEXT)
    desk.keys._on_action = lambda _: desk.put(msgspec.structs.replace(rows, note="anders"))
    for moved in (MoveRow(1, 1), MoveRow(2, 1), MoveRow(3, -1)):
        desk.press(Key.CHOOSE)
        desk.keys.finish()
        assert desk.keys.target.action == moved


def test_every_key_says_first_that_somebody_is_there(desk):
    before = len(desk.touches)
    for key in Key:
        desk.press(key)
    assert len(desk.touches) == before + 3


# -- one switch ----------------------------------------------------------------------------------


@pytest.fixture
def scanning(open_table):
    """Return keys whose ring moves by itself, on the first answer."""
    desk = Desk(open_table((1280, 800)), scan_s=2.0)
    desk.press(Key.CHOOSE)
    return desk


def test_without_the_setting_nothing_moves_by_itself(desk):
    desk.keys.scan.step()
    assert desk.keys.target.action == PickOption("answer_0")


def test_with_one_switch_the_ring_moves_by_itself_and_the_switch_chooses(scanning):
    scanning.keys.scan.step()
    scanning.keys.scan.step()
    scanning.press(Key.CHOOSE)
    scanning.keys.finish()
    assert scanning.done == [PickOption("answer_2")]


def test_moving_by_itself_is_no_sign_that_somebody_is_there(scanning):
    before = len(scanning.touches)
    for _ in range(5):
        scanning.keys.scan.step()
    assert len(scanning.touches) == before


def test_after_two_rounds_without_the_switch_the_ring_rests_until_it_is_pressed(scanning):
    count = len(scanning.stage.targets())
    for _ in range(2 * count + 5):
        scanning.keys.scan.step()
    assert scanning.keys.target.action == PickOption("answer_0")
    scanning.press(Key.CHOOSE)
    scanning.keys.finish()
    assert scanning.done == []
    scanning.keys.scan.step()
    scanning.press(Key.CHOOSE)
    scanning.keys.finish()
    assert scanning.done == [PickOption("answer_1")]


def test_a_touch_stops_the_ring(scanning):
    scanning.keys.hide()
    scanning.keys.scan.step()
    assert scanning.keys.target is None


def test_a_terminal_scans_as_set(open_for_keys):
    visitor, window = open_for_keys(keys=KeySettings(scan_s=2.0))
    visitor.press_key(Key.CHOOSE)
    window.terminal.keys.scan.step()
    assert visitor.action == PickLanguage("fr")
    assert isinstance(visitor.view, WelcomeView)


@pytest.mark.parametrize("size_px", list(SCREENS))
def test_reading_settings_are_a_row_after_the_other(open_for_keys, size_px):
    visitor, window = open_for_keys(size_px)
    walk_to_menu(visitor)
    visitor.tap(OpenReading())
    assert isinstance(visitor.view, ReadingView)
    kinds = [type(one.action).__name__ for one in window.stage.targets()]
    assert kinds == ["PickLanguage"] * 4 + ["SetTextSize"] * 2 + ["SetTheme"] * 3 + [
        "SetMotion"] * 2 + ["SetSound"] + kinds[12:]
