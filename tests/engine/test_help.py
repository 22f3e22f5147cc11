"""Who helps: from every place, for everybody, and back again."""

from collections.abc import Callable

import pytest
from journey import Journey
from on_screen import actions_on, button_for
from places import anywhere, really_anywhere

from kiosk.engine.action import Begin, GoBack, OpenHelp
from kiosk.engine.session import HelpOpen
from kiosk.engine.view_data import HelpView


def help_of(journey: Journey) -> HelpView:
    """Return the help screen."""
    assert isinstance(journey.screen, HelpView)
    return journey.screen


@really_anywhere
def test_help_is_offered(journey: Journey, go_there: Callable[[Journey], Journey]) -> None:
    assert OpenHelp() in actions_on(go_there(journey).screen)


@really_anywhere
def test_help_is_one_touch_away(
    journey: Journey, go_there: Callable[[Journey], Journey]
) -> None:
    assert go_there(journey).tap(OpenHelp()).session.top == HelpOpen()


@anywhere
def test_help_goes_back_to_exactly_the_same_place(
    journey: Journey, go_there: Callable[[Journey], Journey]
) -> None:
    place = go_there(journey).session.place
    assert journey.tap(OpenHelp()).wait(20.0).tap(GoBack()).session.top == place


@pytest.mark.parametrize(
    ("audience", "cards"),
    [
        ("young", ["Here", "Line", "Police"]),
        ("parent", ["formal Here", "formal Parents", "formal Police"]),
    ],
)
def test_three_places_that_help_this_visitor_are_shown_in_order(
    journey: Journey, audience: str, cards: list[str]
) -> None:
    screen = help_of(journey.welcome(audience).tap(OpenHelp()))
    assert [one.headline for one in screen.cards] == cards


def test_somebody_who_has_not_said_who_they_are_sees_all_kinds(journey: Journey) -> None:
    screen = help_of(journey.tap(Begin(), OpenHelp()))
    assert [one.headline for one in screen.cards] == ["Here", "Line", "Parents"]


def test_the_help_button_is_shown_as_chosen(journey: Journey) -> None:
    assert button_for(journey.welcome().tap(OpenHelp()).screen, OpenHelp()).tone == "chosen"


def test_from_a_story_the_way_back_names_the_story(journey: Journey) -> None:
    screen = help_of(journey.open_story().tap(OpenHelp()))
    assert button_for(screen, GoBack()).label == "back_to_story"
