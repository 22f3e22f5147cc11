"""Whatever goes wrong ends on the error-safe screen and then in the invitation, never in black."""

import pytest

from kiosk.engine.action import Begin, LeaveQuietly, OpenHelp, ToMenu
from kiosk.engine.view_data import (
    AttractView,
    HelpView,
    MenuView,
    StumbledView,
    WelcomeView,
)
from kiosk.errors import StoryError
from kiosk.views import fault, screens
from tests.views.journeys import walk_to_choice, walk_to_menu


@pytest.fixture
def broken_menu(monkeypatch):
    """Let the menu fail while it is drawn."""

    def fail(view, brush):
        raise ZeroDivisionError("planted")

    def screen_for(view, real=screens.screen_for):
        return fail if isinstance(view, MenuView) else real(view)

    monkeypatch.setattr(screens, "screen_for", screen_for)


def test_a_screen_that_fails_leads_to_the_error_safe_screen(visitor, broken_menu):
    walk_to_menu(visitor)
    assert isinstance(visitor.view, StumbledView)


def test_the_error_safe_screen_goes_on_to_the_invitation_by_itself(visitor, broken_menu):
    walk_to_menu(visitor)
    visitor.wait(12.1)
    assert isinstance(visitor.view, AttractView)


def test_from_the_error_safe_screen_there_is_a_way_to_help_and_out(visitor, broken_menu):
    walk_to_menu(visitor)
    assert {OpenHelp(), LeaveQuietly(), ToMenu()} <= set(visitor.actions())
    visitor.tap(OpenHelp())
    assert isinstance(visitor.view, HelpView)


def test_a_story_that_breaks_leads_to_the_error_safe_screen(visitor, monkeypatch):
    walk_to_choice(visitor)

    def fail(*_):
        raise StoryError("planted: the scene has no end")

    monkeypatch.setattr("kiosk.engine.story.choose", fail)
    visitor.tap(visitor.view.panel.replies[0].action)
    assert isinstance(visitor.view, StumbledView)


def test_an_error_safe_screen_that_fails_itself_gives_way_to_the_invitation(
    visitor, monkeypatch, broken_menu
):
    def fail(view, brush):
        raise ZeroDivisionError("planted")

    broken = screens.screen_for

    def screen_for(view):
        return fail if isinstance(view, StumbledView) else broken(view)

    monkeypatch.setattr(screens, "screen_for", screen_for)
    walk_to_menu(visitor)
    assert isinstance(visitor.view, AttractView)
    visitor.wait(1)
    visitor.tap(Begin())
    assert isinstance(visitor.view, WelcomeView)


def test_failing_again_and_again_ends_the_process_so_that_it_is_started_afresh(manual_clock):
    faults = fault.Faults(manual_clock)
    with pytest.raises(SystemExit) as ended:
        for _ in range(fault.MOST + 1):
            faults.note(ValueError("planted"))
    assert ended.value.code == 1


def test_rare_failures_never_end_the_process(manual_clock):
    faults = fault.Faults(manual_clock)
    for _ in range(50):
        manual_clock.advance(fault.WITHIN_S)
        assert faults.note(ValueError("planted")).startswith("K-")


@pytest.mark.parametrize("key", [27, 282, 99, 285], ids=["Escape", "F1", "c", "F4"])
def test_keys_of_a_keyboard_change_nothing(visitor, key):
    from kivy.base import EventLoop
    from kivy.core.window import Window

    walk_to_choice(visitor)
    before = visitor.view
    Window.dispatch("on_key_down", key, 0, None, ["ctrl", "alt"])
    Window.dispatch("on_key_up", key, 0)
    visitor.look()
    assert visitor.view == before
    assert EventLoop.status == "started"


def test_closing_by_a_key_is_refused_and_closing_by_the_system_is_not(visitor):
    from kivy.core.window import Window

    assert Window.dispatch("on_request_close", source="keyboard")
    assert not Window.dispatch("on_request_close")


def test_f12_stands_for_the_attendants_button(visitor):
    from kivy.core.window import Window

    Window.dispatch("on_key_down", 293, 0, None, [])
    visitor.look()
    assert visitor.view.acknowledged


def test_mashing_everywhere_does_nothing_harmful(visitor):
    import random

    chance = random.Random(7)
    walk_to_choice(visitor)
    held = []
    for _ in range(600):
        match chance.randrange(4):
            case 0:
                held.append(visitor.put_down(chance.randrange(1280), chance.randrange(800)))
            case 1 if held:
                visitor.lift(held.pop(chance.randrange(len(held))))
            case 2 if held:
                x, y = chance.randrange(1280), chance.randrange(800)
                visitor.move(chance.choice(held), x, y)
            case _:
                visitor.wait(chance.choice([0.05, 0.4, 3]))
        assert not isinstance(visitor.view, StumbledView)
