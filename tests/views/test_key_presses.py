"""What the keys press: seen before it happens, once, and with one switch by itself."""


import msgspec
import pytest

from kiosk.engine.action import (
    MoveRow,
    PickLanguage,
    PickOption,
)
from kiosk.engine.view_data import (
    WelcomeView,
)
from kiosk.hardware.keys import Key, KeyPressed
from kiosk.settings import KeySettings
from kiosk.views.keys import Keys
from tests.views.story_views import quizzes, style_of
from tests.views.task_views import order_view
from tests.views.task_views import style_of as task_style_of
from tests.views.task_words import GERMAN


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
