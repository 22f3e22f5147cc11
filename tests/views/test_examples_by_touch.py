"""Every documented feature is played by touches on the real window, from first touch to recap."""

import pytest

from kiosk.engine.action import GoBack, Onward, OpenScenario, OpenStation, Rewind
from kiosk.engine.view_data import EndingView, RecapView, StationView
from kiosk.views.guided_story import play_story
from tests.catalog.language_pages import examples
from tests.sample_content import SampleContent
from tests.views.conftest import SCREENS
from tests.views.journeys import walk_to_menu

SIZES = list(SCREENS)


@pytest.fixture
def content(tmp_path):
    """Return a copy of the sample exhibition."""
    return SampleContent(tmp_path / "content")


def to_recap(visitor):
    """Live through the first story and come to its recap."""
    walk_to_menu(visitor, audience="young")
    visitor.tap(lambda action: isinstance(action, OpenScenario))
    visitor.tap(Onward())
    for _ in play_story(visitor):
        pass
    assert isinstance(visitor.view, EndingView)
    while not isinstance(visitor.view, RecapView):
        visitor.tap(Onward())


@pytest.mark.parametrize(
    ("number", "example"), list(enumerate(examples())), ids=lambda one: str(one))
def test_a_documented_feature_can_be_played_by_touch(open_window, content, number, example):
    example.write(content)
    visitor, _window = open_window(SIZES[number % len(SIZES)], content.load().catalog)
    to_recap(visitor)


def test_a_visitor_goes_back_to_a_decision_by_touch(open_window, content):
    example = next(one for one in examples() if "station: Sortieren" in one.text)
    example.write(content)
    visitor, _window = open_window(catalog=content.load().catalog)
    to_recap(visitor)
    visitor.tap(lambda action: isinstance(action, OpenStation))
    assert isinstance(visitor.view, StationView)
    visitor.tap(GoBack())
    visitor.tap(lambda action: isinstance(action, OpenStation))
    visitor.tap(lambda action: isinstance(action, Rewind))
    assert visitor.view.card == "Jemand lobt dein Spiel."
