"""From the invitation to the content note: who is offered what."""

from collections.abc import Callable

import pytest
from journey import Journey
from on_screen import actions_on, button_for

from kiosk.engine.action import (
    Begin,
    Onward,
    OpenReading,
    OpenScenario,
    PickAudience,
    PickLanguage,
    ToMenu,
    ToWelcome,
    TurnPage,
)
from kiosk.engine.capacity import Capacity
from kiosk.engine.session import Attract, InStory, Introduction, Menu, Welcome
from kiosk.engine.view_data import AttractView, IntroductionView, MenuView, WelcomeView

Start = Callable[..., Journey]


def stories_on(journey: Journey) -> list[str]:
    """Return the ids of the stories on this page of the menu."""
    return [one.scenario for one in actions_on(journey.screen) if isinstance(one, OpenScenario)]


def test_a_touch_of_the_invitation_leads_to_the_welcome(journey: Journey) -> None:
    assert journey.tap(Begin()).session.place == Welcome()


def test_the_invitation_changes_its_language(journey: Journey) -> None:
    seen = []
    for _ in range(4):
        screen = journey.screen
        assert isinstance(screen, AttractView)
        seen.append(screen.style.language)
        journey.wait(9.0)
    assert seen == ["de", "en", "it", "de"]


def test_the_invitation_stays_for_nine_seconds(journey: Journey) -> None:
    assert journey.wait(8.9).session.place == Attract(shown=0)


def test_onward_waits_for_an_audience(journey: Journey) -> None:
    journey.tap(Begin())
    assert not button_for(journey.screen, Onward()).enabled
    assert journey.tap(Onward()).session.place == Welcome()


def test_with_an_audience_onward_leads_to_the_menu(journey: Journey) -> None:
    journey.tap(Begin(), PickAudience("teen"))
    assert button_for(journey.screen, Onward()).enabled
    assert journey.tap(Onward()).session.place == Menu()


def test_the_chosen_language_and_audience_are_marked(journey: Journey) -> None:
    screen = journey.tap(Begin(), PickLanguage("en"), PickAudience("parent")).screen
    assert isinstance(screen, WelcomeView)
    assert button_for(screen, PickLanguage("en")).tone == "chosen"
    assert [one.chosen for one in screen.audiences] == [False, False, True]


def test_a_language_that_is_not_offered_is_not_taken(journey: Journey) -> None:
    assert journey.tap(Begin(), PickLanguage("rm")).session.language == "de"


@pytest.mark.parametrize(
    ("audience", "language", "stories"),
    [
        ("teen", "de", ["harbour", "kite", "night", "local"]),
        ("young", "de", ["harbour", "kite", "local"]),
        ("parent", "de", ["harbour", "table"]),
        ("teen", "en", ["harbour", "kite", "night"]),
        ("teen", "it", []),
    ],
)
def test_the_menu_fits_audience_age_and_language(
    journey: Journey, audience: str, language: str, stories: list[str]
) -> None:
    assert stories_on(journey.welcome(audience, language)) == stories


def test_a_menu_without_a_story_says_so_and_leads_back(journey: Journey) -> None:
    screen = journey.welcome(language="it").screen
    assert isinstance(screen, MenuView)
    assert screen.vacancy is not None
    assert screen.vacancy.buttons[0].action == ToWelcome()


def test_a_story_that_is_not_offered_cannot_be_opened(journey: Journey) -> None:
    assert journey.welcome("young").tap(OpenScenario("night")).session.place == Menu()


@pytest.mark.parametrize(("turn", "first"), [(0, "harbour"), (1, "kite"), (3, "local"),
                                             (4, "harbour")])
def test_each_story_comes_first_in_turn(start: Start, turn: int, first: str) -> None:
    assert stories_on(start(turn=turn).welcome())[0] == first


def test_a_small_screen_turns_pages(start: Start) -> None:
    journey = start(capacity=Capacity(stories=3)).welcome()
    assert stories_on(journey) == ["harbour", "kite", "night"]
    assert not button_for(journey.screen, TurnPage(-1)).enabled
    assert stories_on(journey.tap(TurnPage(1))) == ["local"]
    assert not button_for(journey.screen, TurnPage(1)).enabled
    assert stories_on(journey.tap(TurnPage(-1))) == ["harbour", "kite", "night"]


def test_the_pages_are_counted(start: Start) -> None:
    screen = start(capacity=Capacity(stories=2)).welcome().tap(TurnPage(1)).screen
    assert isinstance(screen, MenuView)
    assert screen.bar.page == "page 2 2"


@pytest.mark.parametrize("by", [-1, 2, 99])
def test_there_is_no_page_before_the_first_or_behind_the_last(start: Start, by: int) -> None:
    journey = start(capacity=Capacity(stories=3)).welcome()
    assert journey.tap(TurnPage(by)).session.place == Menu()


def test_another_language_begins_the_menu_at_its_first_page(start: Start) -> None:
    journey = start(capacity=Capacity(stories=3)).welcome().tap(TurnPage(1))
    journey.tap(OpenReading(), PickLanguage("en"))
    assert journey.session.place == Menu()


def test_the_content_note_says_what_it_is_about_and_what_is_not_shown(journey: Journey) -> None:
    screen = journey.welcome().tap(OpenScenario("harbour")).screen
    assert isinstance(screen, IntroductionView)
    assert [one.text for one in screen.points] == ["Eine Fahrt.", "Kein Sturm.", "note_yours_text"]


def test_from_the_content_note_one_can_go_back_or_on(journey: Journey) -> None:
    journey.welcome().tap(OpenScenario("harbour"))
    assert journey.tap(ToMenu()).session.place == Menu()
    journey.tap(OpenScenario("harbour"), Onward())
    assert isinstance(journey.session.place, InStory)


def test_the_content_note_offers_only_languages_of_the_story(journey: Journey) -> None:
    journey.welcome().tap(OpenScenario("local"), OpenReading(), PickLanguage("en"))
    assert journey.session.language == "de"
    assert journey.session.place == Introduction("local")


def test_adults_are_addressed_formally(journey: Journey) -> None:
    screen = journey.welcome("parent").screen
    assert isinstance(screen, MenuView)
    assert screen.title == "formal menu_title"
