"""Keys of a keyboard and switches on pins: what they mean to the ring."""

from threading import Thread

import pytest

from kiosk.hardware.keys import Key, open_switches
from kiosk.settings import KeySettings

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
