"""One finger, acting when lifted inside; everything else a hand can do is ignored."""

import pytest

from kiosk.engine.action import Begin, LeaveQuietly
from kiosk.engine.view_data import AttractView, LeavingView, WelcomeView
from tests.views.journeys import walk_to_choice


def middle_px(window, wanted):
    """Return the middle of what does this, in Kivy's pixels."""
    for press in window.stage.presses():
        if press.action == wanted:
            x, y, w, h = press.box
            left, bottom, _, _ = window.stage.form.box_px(x + w / 2, y + h / 2, 0, 0)
            return left, bottom
    raise LookupError(wanted)


@pytest.fixture
def story(open_window):
    """Return visitor and window at the first choice."""
    visitor, window = open_window()
    walk_to_choice(visitor)
    return visitor, window


def test_nothing_happens_before_the_finger_is_lifted(story):
    visitor, window = story
    before = visitor.view
    contact = visitor.put_down(*middle_px(window, LeaveQuietly()))
    assert visitor.view == before
    visitor.lift(contact)
    assert isinstance(visitor.view, LeavingView)


def test_a_finger_lifted_outside_does_nothing(story):
    visitor, window = story
    before = visitor.view
    contact = visitor.put_down(*middle_px(window, LeaveQuietly()))
    visitor.move(contact, 640, 500)
    visitor.lift(contact)
    assert visitor.view == before


def test_a_second_finger_is_ignored(story):
    visitor, window = story
    before = visitor.view
    resting = visitor.put_down(300, 400)
    second = visitor.put_down(*middle_px(window, LeaveQuietly()))
    visitor.lift(second)
    assert visitor.view == before
    visitor.lift(resting)


def test_a_finger_that_was_never_put_down_is_ignored(story):
    visitor, window = story
    before = visitor.view
    first = visitor.put_down(*middle_px(window, LeaveQuietly()))
    second = visitor.put_down(*middle_px(window, LeaveQuietly()))
    visitor.lift(second)
    assert visitor.view == before
    visitor.lift(first)
    assert isinstance(visitor.view, LeavingView)


def test_taps_in_quick_succession_count_once(open_window):
    visitor, window = open_window()
    x, y = middle_px(window, Begin())
    visitor.lift(visitor.put_down(x, y))
    assert isinstance(visitor.view, WelcomeView)
    before = visitor.view
    visitor.lift(visitor.put_down(*middle_px(window, LeaveQuietly())))
    assert visitor.view == before
    visitor.wait(0.4)
    visitor.lift(visitor.put_down(*middle_px(window, LeaveQuietly())))
    assert isinstance(visitor.view, LeavingView)


def test_a_palm_is_ignored(open_window):
    visitor, window = open_window()
    contact = visitor.contact(*middle_px(window, Begin()))
    contact.size_mm = 40.0
    visitor.lift(visitor.begin_contact(contact))
    assert isinstance(visitor.view, AttractView)


def test_a_thing_lying_on_the_screen_does_not_lock_it(story):
    visitor, _window = story
    visitor.put_down(300, 400)
    visitor.wait(25)
    visitor.tap(LeaveQuietly())
    assert isinstance(visitor.view, LeavingView)


def test_a_mouse_wheel_at_a_desk_presses_nothing(open_window):
    visitor, window = open_window()
    contact = visitor.contact(*middle_px(window, Begin()))
    contact.button = "scrollup"
    visitor.lift(visitor.begin_contact(contact))
    assert isinstance(visitor.view, AttractView)


def test_older_messages_can_be_drawn_down_and_not_further_than_the_first(story):
    visitor, window = story
    scroll = window.stage.scrolls()[0]
    assert scroll.overflow_px > 0
    x, y, w, h = scroll.box
    left, bottom, _, _ = window.stage.form.box_px(x + w / 2, y + h / 2, 0, 0)
    contact = visitor.put_down(left, bottom)
    visitor.move(contact, left, bottom - 40)
    assert scroll.shift.y == pytest.approx(-40, abs=1)
    visitor.move(contact, left, bottom - 5000)
    assert scroll.shift.y == pytest.approx(-scroll.overflow_px)
    visitor.lift(contact)
