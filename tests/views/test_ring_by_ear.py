"""Keys by ear: what the ring is on is told when it moves, and when a screen has been read."""

import pytest

from kiosk.engine.action import (
    GoBack,
    LeaveQuietly,
    Onward,
    OpenReading,
    OpenScenario,
    PickAudience,
    PickLanguage,
    SetAloud,
    TurnPage,
)
from kiosk.engine.view_data import LeavingView, MenuView, WelcomeView
from kiosk.hardware.keys import Key
from kiosk.hardware.voice import FakeVoice
from kiosk.settings import KeySettings, ReadingSettings
from kiosk.views.guided_story import play_story
from tests.views.conftest import SCREENS
from tests.views.journeys import walk_to_choice

LONGEST = 400


class Listener:
    """Somebody with keys who sees nothing, before a terminal that reads aloud."""

    def __init__(self, open_for_keys, size_px=(1280, 800), level="medium", **settings):
        self.visitor, self.window = open_for_keys(
            size_px, voice=self._voice, reading=ReadingSettings(aloud=level), **settings)

    def _voice(self, on_spoken):
        self.voice = FakeVoice(on_spoken, ("de", "fr", "it", "en"))
        return self.voice

    @property
    def saying(self):
        return None if self.voice.order is None else self.voice.order.words

    @property
    def wanted(self):
        """What belongs to the ring, as the voice says it."""
        return next(one.words for one in self.window.terminal.session.speech.shown
                    if one.action == self.visitor.action)

    def press(self, *keys):
        for key in keys:
            self.visitor.press_key(key)

    def finish(self):
        self.voice.finish()
        self.visitor.look()

    def listen(self):
        """Return everything that is said until the voice is silent."""
        heard = []
        while self.saying is not None:
            heard.append(self.saying)
            assert len(heard) < LONGEST, heard[-20:]
            self.finish()
        return heard


@pytest.fixture
def listener(open_for_keys):
    """Return somebody who has just begun a visit that is read aloud."""
    listener = Listener(open_for_keys)
    listener.press(Key.CHOOSE)
    return listener


# -- switching the voice on ----------------------------------------------------------------------


@pytest.mark.parametrize("size_px", SCREENS, ids=lambda size: f"{size[0]}x{size[1]}")
def test_choose_back_choose_switches_the_voice_on(open_for_keys, size_px):
    """The ear is the last thing on the first screen: three presses, without seeing anything."""
    listener = Listener(open_for_keys, size_px, level="off")
    listener.press(Key.CHOOSE, Key.PREVIOUS, Key.CHOOSE)
    assert listener.window.terminal.session.reading.aloud == "medium"
    assert listener.saying is not None


def test_where_the_terminal_speaks_from_the_start_choosing_is_enough(listener):
    assert isinstance(listener.visitor.view, WelcomeView)
    assert listener.saying is not None


def test_the_next_visit_is_silent_again(open_for_keys):
    listener = Listener(open_for_keys, level="off")
    listener.press(Key.CHOOSE, Key.PREVIOUS, Key.CHOOSE)
    listener.visitor.tap(LeaveQuietly())
    listener.visitor.wait(20.0)
    listener.press(Key.CHOOSE)
    assert isinstance(listener.visitor.view, WelcomeView)
    assert listener.saying is None


@pytest.mark.parametrize("level", ["off", "medium"])
def test_nothing_of_the_ring_is_kept_when_the_visit_is_over(open_for_keys, level):
    listener = Listener(open_for_keys, level=level)
    listener.press(Key.CHOOSE, Key.NEXT, Key.NEXT)
    listener.visitor.tap(LeaveQuietly())
    listener.visitor.wait(20.0)
    assert listener.window.terminal._telling._told is None
    assert listener.visitor.keys.target is None


# -- the ring moves ------------------------------------------------------------------------------


def test_moving_the_ring_interrupts_what_is_being_read(listener):
    before = listener.saying
    listener.press(Key.NEXT)
    assert listener.saying == listener.wanted != before
    assert listener.listen() == [listener.wanted]


def test_everything_the_ring_comes_to_is_told(listener):
    for wanted in (PickAudience("teen"), Onward(), OpenScenario("m02-game-chat"), Onward()):
        for _ in listener.window.stage.targets():
            listener.press(Key.NEXT)
            assert listener.saying == listener.wanted
        listener.visitor.tap(wanted)


def test_the_first_key_tells_where_the_ring_is(listener):
    listener.visitor.keys.hide()
    listener.press(Key.NEXT)
    assert listener.saying == listener.wanted


def test_moving_to_where_the_ring_is_alone_tells_it_again(listener):
    listener.press(Key.NEXT, Key.PREVIOUS)
    told = listener.listen()
    listener.press(Key.NEXT, Key.PREVIOUS)
    assert listener.listen() == told


def test_a_page_that_can_be_turned_is_told(open_for_keys):
    listener = Listener(open_for_keys, (800, 480))
    walk_to_choice(listener.visitor)
    for _ in play_story(listener.visitor):
        columns = [one for one in listener.window.stage.targets() if one.action is None]
        if columns:
            break
    while listener.visitor.action is not None:
        listener.press(Key.NEXT)
    assert "blättert" in listener.saying


# -- a new screen --------------------------------------------------------------------------------


def test_after_a_screen_was_read_it_is_told_once_what_has_the_ring(listener):
    heard = listener.listen()
    assert heard[-1] == listener.wanted
    assert listener.visitor.action == PickLanguage("de")
    assert heard.count(listener.wanted) == 2


def test_a_screen_that_ends_with_what_has_the_ring_does_not_tell_it_again(listener):
    listener.visitor.tap(LeaveQuietly())
    assert isinstance(listener.visitor.view, LeavingView)
    assert listener.visitor.action == GoBack()
    assert listener.listen().count(listener.wanted) == 1


def test_each_screen_tells_its_own_ring(listener):
    listener.listen()
    listener.visitor.tap(PickAudience("teen"))
    listener.visitor.tap(Onward())
    assert isinstance(listener.visitor.view, MenuView)
    assert listener.listen()[-1] == listener.wanted


def test_who_only_touches_is_told_nothing_of_a_ring(listener):
    listener.visitor.keys.hide()
    heard = listener.listen()
    assert len(set(heard)) == len(heard)


def test_what_was_switched_answers_and_is_not_told_twice(listener):
    listener.visitor.tap(PickAudience("teen"))
    listener.visitor.tap(OpenReading())
    listener.visitor.tap(TurnPage(1))
    listener.listen()
    listener.visitor.tap(SetAloud("loud"))
    heard = listener.listen()
    assert heard.count(listener.wanted) == 1


# -- one switch ----------------------------------------------------------------------------------


def test_the_ring_waits_until_what_it_is_on_was_heard(open_for_keys):
    listener = Listener(open_for_keys, keys=KeySettings(scan_s=2.0))
    listener.press(Key.CHOOSE)
    scan, before = listener.visitor.keys.scan, listener.visitor.action
    scan.step()
    assert listener.visitor.action == before
    listener.listen()
    scan.step()
    assert listener.visitor.action == before, "there is time to choose after the last word"
    listener.visitor.wait(2.0)
    scan.step()
    assert listener.visitor.action != before
    assert listener.saying == listener.wanted


def test_a_ring_that_moves_by_itself_keeps_no_visit_alive(open_for_keys):
    listener = Listener(open_for_keys, keys=KeySettings(scan_s=2.0))
    listener.press(Key.CHOOSE)
    listener.listen()
    listener.visitor.wait(2.0)
    touched_at_s = listener.window.terminal.session.touched_at_s
    listener.visitor.keys.scan.step()
    assert listener.saying is not None
    assert listener.window.terminal.session.touched_at_s == touched_at_s
