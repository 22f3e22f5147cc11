"""The largest text, by touch, with keys, and as it is measured."""

import pytest

from kiosk.author.fit.views import Tour
from kiosk.engine.action import (
    Begin,
    GoBack,
    Hurry,
    Onward,
    OpenHelp,
    OpenReading,
    OpenScenario,
    OpenStation,
    OpenThread,
    PickAudience,
    PickOption,
    SetTextSize,
    ToMenu,
    TurnPage,
)
from kiosk.engine.spoken import spoken
from kiosk.engine.view import phrasing_of
from kiosk.engine.view_data import (
    ChatView,
    HelpView,
    MenuView,
    RecapView,
    StationView,
    ThreadView,
)
from kiosk.views.opening import CAPACITIES
from tests.views.conftest import SCREENS

STOPS_MOST = 120


def set_huge(visitor):
    """Begin a visit in the largest text."""
    visitor.tap(Begin())
    visitor.tap(OpenReading())
    while SetTextSize("huge") not in visitor.actions():
        visitor.tap(TurnPage(1))
    visitor.tap(SetTextSize("huge"))
    visitor.tap(GoBack())


def walk_to_story(visitor):
    """Choose the first story in the largest text and begin it."""
    set_huge(visitor)
    visitor.tap(TurnPage(1))
    for action in (lambda one: isinstance(one, PickAudience), Onward(),
                   lambda one: isinstance(one, OpenScenario)):
        visitor.tap(action)
    while TurnPage(1) in visitor.actions():
        visitor.tap(TurnPage(1))
    visitor.tap(Onward())


def read_to_answers(visitor):
    """Read on until something can be answered, and turn to it."""
    for _ in range(STOPS_MOST):
        for action in (TurnPage(1), Onward(), Hurry()):
            if action in visitor.actions():
                visitor.tap(action)
                break
        if any(isinstance(one, PickOption) for one in visitor.actions()):
            return
    raise AssertionError(f"nothing can be answered: {visitor.actions()}")


def go_on_until(visitor, is_there):
    """Take the first answer, or what leads on, until it is there."""
    for _ in range(STOPS_MOST):
        if is_there():
            return
        offered = visitor.actions()
        picks = [one for one in offered if isinstance(one, PickOption)]
        visitor.tap(next(one for one in (*picks, TurnPage(1), Onward(), Hurry()) if one in offered))
    raise AssertionError(f"it never comes: {visitor.actions()}")


@pytest.mark.parametrize("size_px", list(SCREENS))
def test_a_chat_is_answered_message_by_message(open_window, size_px):
    visitor, _ = open_window(size_px)
    walk_to_story(visitor)
    read_to_answers(visitor)
    assert isinstance(visitor.view, ChatView)
    assert len(visitor.view.phone.bubbles) == 1
    before = visitor.view
    visitor.tap(lambda one: isinstance(one, PickOption))
    assert visitor.view != before


@pytest.mark.parametrize("size_px", list(SCREENS))
def test_the_whole_chat_is_paged_and_left_by_touch(open_window, size_px):
    visitor, _ = open_window(size_px)
    walk_to_story(visitor)
    read_to_answers(visitor)
    before = visitor.view
    visitor.tap(OpenThread())
    assert isinstance(visitor.view, ThreadView)
    newest = visitor.view.phone.bubbles
    visitor.tap(TurnPage(-1))
    assert visitor.view.phone.bubbles != newest
    visitor.tap(GoBack())
    assert visitor.view == before


def test_the_whole_chat_is_paged_and_left_with_keys(open_for_keys):
    visitor, _ = open_for_keys((800, 480))
    walk_to_story(visitor)
    read_to_answers(visitor)
    before = visitor.view
    visitor.tap(OpenThread())
    visitor.tap(TurnPage(-1))
    assert isinstance(visitor.view, ThreadView)
    visitor.tap(GoBack())
    assert visitor.view == before


@pytest.mark.parametrize("size_px", list(SCREENS))
def test_a_story_is_lived_through_to_its_last_sheet(open_window, size_px):
    visitor, _ = open_window(size_px)
    walk_to_story(visitor)
    go_on_until(visitor, lambda: isinstance(visitor.view, RecapView))
    visitor.tap(lambda one: isinstance(one, OpenStation))
    assert isinstance(visitor.view, StationView)
    visitor.tap(GoBack())
    go_on_until(visitor, lambda: ToMenu() in visitor.actions())
    visitor.tap(ToMenu())
    assert isinstance(visitor.view, MenuView)


def test_a_page_of_the_chat_is_told_from_its_first_message_to_its_last(open_window):
    visitor, window = open_window()
    walk_to_story(visitor)
    read_to_answers(visitor)
    visitor.tap(OpenThread())
    session = window.terminal.session
    told = spoken(visitor.view, phrasing_of(session, window.catalog))
    shown = [one for utterance in told for one in utterance.shows]
    texts = [one.text for one in visitor.view.phone.bubbles]
    assert [one for one in shown if one in texts] == texts


def test_the_number_of_who_helps_is_there_after_two_touches(open_window):
    visitor, _ = open_window((800, 480))
    set_huge(visitor)
    visitor.tap(OpenHelp())
    assert isinstance(visitor.view, HelpView)
    first = visitor.view.cards
    visitor.tap(TurnPage(1))
    assert first[0].headline
    assert visitor.view.cards[0].headline


@pytest.mark.parametrize("kind", list(CAPACITIES))
def test_every_sheet_of_the_largest_text_is_measured(catalog, kind):
    views = list(Tour(catalog, ("de",)).views(CAPACITIES[kind]))
    huge = [one for one in views if one.style.text_size == "huge"]
    answered = [one for one in huge if isinstance(one, ChatView)
                and getattr(one.panel, "replies", ())]
    assert answered
    assert all(len(one.phone.bubbles) == 1 for one in answered)
    assert any(isinstance(one, ThreadView) for one in huge)
    assert not any(isinstance(one, ThreadView) for one in views if one not in huge)
