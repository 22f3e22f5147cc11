"""Whole visits with three keys and no touch: from the invitation to the goodbye."""

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from kiosk.engine.action import (
    GoBack,
    LeaveQuietly,
    Onward,
    OpenHelp,
    OpenReading,
    OpenScenario,
    OpenStation,
    Rewind,
    SetTextSize,
    SetTheme,
    ToMenu,
)
from kiosk.engine.view_data import (
    AttractView,
    EndingView,
    HelpView,
    LeavingView,
    MenuView,
    ReadingView,
    RecapView,
    StationView,
    StumbledView,
)
from kiosk.hardware.keys import Key
from kiosk.views.guided_story import play_story
from tests.catalog.language_pages import examples
from tests.sample_content import SampleContent
from tests.views.conftest import SCREENS
from tests.views.journeys import (
    screens_of_a_visit,
    walk_to_choice,
    walk_to_menu,
    walk_to_story,
)

SIZES = list(SCREENS)


def go_to_recap(visitor):
    """Live through the story and come to its recap."""
    for _ in play_story(visitor):
        assert not visitor.is_lost()
    assert isinstance(visitor.view, EndingView)
    while not isinstance(visitor.view, RecapView):
        visitor.tap(Onward())


@pytest.mark.parametrize(("size_px", "language"), list(zip(SIZES, ["de", "fr", "it"], strict=True)))
def test_a_whole_visit_is_made_with_three_keys(open_for_keys, size_px, language):
    visitor, _window = open_for_keys(size_px)
    walk_to_story(visitor, language)
    go_to_recap(visitor)
    visitor.tap(lambda action: isinstance(action, OpenStation))
    assert isinstance(visitor.view, StationView)
    visitor.tap(lambda action: isinstance(action, Rewind))
    visitor.wait(5)
    visitor.tap(OpenHelp())
    assert isinstance(visitor.view, HelpView)
    visitor.tap(GoBack())
    visitor.tap(OpenReading())
    assert isinstance(visitor.view, ReadingView)
    visitor.tap(SetTheme("contrast"))
    visitor.tap(SetTextSize("large"))
    visitor.tap(GoBack())
    go_to_recap(visitor)
    visitor.tap(ToMenu())
    assert isinstance(visitor.view, MenuView)
    visitor.tap(LeaveQuietly())
    assert isinstance(visitor.view, LeavingView)
    visitor.wait(9)
    assert isinstance(visitor.view, AttractView)
    assert visitor.keys.target is None


@pytest.fixture
def content(tmp_path):
    """Return a copy of the sample exhibition."""
    return SampleContent(tmp_path / "content")


@pytest.mark.parametrize(
    ("number", "example"), list(enumerate(examples())), ids=lambda one: str(one))
def test_a_documented_feature_can_be_played_with_keys(open_for_keys, content, number, example):
    example.write(content)
    visitor, _window = open_for_keys(SIZES[number % len(SIZES)], catalog=content.load().catalog)
    walk_to_menu(visitor, audience="young")
    visitor.tap(lambda action: isinstance(action, OpenScenario))
    visitor.tap(Onward())
    go_to_recap(visitor)


def go_around(visitor, window):
    """Go once around the screen and back again; return what was met on the way on."""
    count = len(window.stage.targets())
    on, back = [], []
    for _ in range(count):
        on.append(visitor.action)
        visitor.press_key(Key.NEXT)
    for _ in range(count):
        visitor.press_key(Key.PREVIOUS)
        back.append(visitor.action)
    assert back == on[::-1]
    return on


@pytest.mark.parametrize("size_px", SIZES)
def test_everything_on_every_screen_of_a_visit_is_reached_on_and_back(open_for_keys, size_px):
    visitor, window = open_for_keys(size_px)
    seen = set()
    visitor.press_key(Key.NEXT)
    for _ in screens_of_a_visit(visitor):
        looks_like = type(visitor.view), len(visitor.actions())
        if looks_like in seen:
            continue
        seen.add(looks_like)
        before = type(visitor.view)
        met = go_around(visitor, window)
        assert [one for one in visitor.actions() if one not in met] == []
        assert type(visitor.view) is before
    assert len({kind for kind, _ in seen}) == 10


@pytest.fixture
def at_the_choice(open_for_keys):
    """Return a function that brings somebody with keys to the first choice, each time anew."""
    visitor, window = open_for_keys()

    def arrive():
        window.terminal.press_button()
        visitor.wait(4)
        walk_to_choice(visitor)
        return visitor, window

    return arrive


DEED = st.one_of(st.sampled_from(Key), st.sampled_from([0.1, 0.7, 4.0, 80.0]))
DEEDS = st.lists(DEED, min_size=12, max_size=60)


@given(deeds=DEEDS)
@hypothesis_settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_key_ever_leaves_the_ring_on_what_cannot_be_pressed(at_the_choice, deeds):
    visitor, window = at_the_choice()
    for deed in deeds:
        if isinstance(deed, Key):
            window.terminal.press_key(deed)
            visitor.look()
        else:
            visitor.wait(deed)
        assert not visitor.is_lost()
        assert not isinstance(visitor.view, StumbledView)
        assert (visitor.keys.target is None) == (window.stage.ring.group.children == [])
