"""A whole visit, driven by touches on the real window, on every screen and in both languages."""

import pytest

from kiosk.engine.action import (
    GoBack,
    LeaveQuietly,
    Onward,
    OpenHelp,
    OpenReading,
    PickLanguage,
    Replay,
    SetTextSize,
    SetTheme,
    ToMenu,
)
from kiosk.engine.view_data import (
    AttractView,
    CardsView,
    ChatView,
    EndingView,
    HelpView,
    LeavingView,
    MenuView,
    RecapView,
    ResettingView,
    StillThereView,
)
from tests.views.conftest import SCREENS
from tests.views.journeys import play_story, walk_to_choice, walk_to_story


@pytest.mark.parametrize("language", ["de", "en", "fr", "it"])
@pytest.mark.parametrize("size_px", list(SCREENS))
def test_a_story_can_be_played_from_first_touch_to_the_menu_again(open_window, size_px, language):
    visitor, _window = open_window(size_px)
    walk_to_story(visitor, language)
    play_story(visitor)
    assert isinstance(visitor.view, EndingView)
    visitor.tap(Onward())
    while isinstance(visitor.view, CardsView):
        visitor.tap(Onward())
    assert isinstance(visitor.view, RecapView)
    assert visitor.view.style.language == language
    visitor.tap(ToMenu())
    assert isinstance(visitor.view, MenuView)
    assert visitor.view.cards[0].done


def test_help_comes_back_to_exactly_the_same_place(visitor):
    walk_to_choice(visitor)
    before = visitor.view
    visitor.tap(OpenHelp())
    assert isinstance(visitor.view, HelpView)
    visitor.tap(GoBack())
    assert visitor.view == before


def test_the_language_changes_in_the_middle_of_a_story_without_losing_the_place(visitor):
    walk_to_choice(visitor)
    before = visitor.view
    visitor.tap(OpenReading())
    visitor.tap(PickLanguage("en"))
    visitor.tap(GoBack())
    after = visitor.view
    assert isinstance(after, ChatView)
    assert len(after.phone.bubbles) == len(before.phone.bubbles)
    actions = [reply.action for reply in before.panel.replies]
    assert [reply.action for reply in after.panel.replies] == actions
    assert after.panel.prompt != before.panel.prompt


def test_text_size_and_theme_change_what_is_drawn_with(open_window):
    visitor, window = open_window()
    walk_to_choice(visitor)
    visitor.tap(OpenReading())
    visitor.tap(SetTextSize("large"))
    visitor.tap(SetTheme("contrast"))
    assert window.stage.kit.text_scale > 1
    assert window.stage.kit.theme == "contrast"


def test_leaving_is_at_once_and_ends_in_the_invitation(visitor):
    walk_to_choice(visitor)
    visitor.tap(LeaveQuietly())
    assert isinstance(visitor.view, LeavingView)
    visitor.wait(9)
    assert isinstance(visitor.view, AttractView)


def test_any_touch_answers_the_question_whether_somebody_is_there(visitor):
    walk_to_choice(visitor)
    before = visitor.view
    visitor.wait(91)
    assert isinstance(visitor.view, StillThereView)
    visitor.touch_at(5, 5)
    assert visitor.view == before


def test_without_an_answer_the_terminal_begins_anew(visitor):
    walk_to_choice(visitor)
    visitor.wait(121)
    assert isinstance(visitor.view, AttractView)


def test_the_attendants_button_shows_its_ring_and_then_nothing_of_the_visit(open_window):
    visitor, window = open_window()
    walk_to_choice(visitor)
    window.terminal.press_button()
    visitor.look()
    assert isinstance(visitor.view, ResettingView)
    visitor.wait(3.1)
    assert isinstance(visitor.view, AttractView)
    session = window.terminal.session
    assert session.audience is None
    assert session.done == ()
    assert session.language == "de"


def test_the_other_way_begins_the_same_story_again(visitor):
    walk_to_story(visitor)
    play_story(visitor)
    visitor.tap(Onward())
    while isinstance(visitor.view, CardsView):
        visitor.tap(Onward())
    visitor.tap(Replay())
    assert isinstance(visitor.view, ChatView)
    assert len(visitor.view.phone.bubbles) < 2
