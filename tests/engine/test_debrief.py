"""Behind a story: the ending, the techniques, the way that was taken, and other ways."""

from collections.abc import Callable

import pytest
from journey import Journey

from kiosk.engine.action import Hurry, MarkNotice, Onward, Replay, TakePause, ToMenu
from kiosk.engine.capacity import Capacity
from kiosk.engine.flow import begin_play
from kiosk.engine.play import Ended
from kiosk.engine.session import AtCards, AtEnding, AtRecap, InStory, Menu
from kiosk.engine.view_data import CardsView, EndingView, MenuView, NoticedView, RecapView

Start = Callable[..., Journey]


def at_recap(journey: Journey, *options: str) -> RecapView:
    """Live through the harbour by these options and return the recap."""
    journey.open_story().choose(*options).finish()
    assert isinstance(journey.screen, RecapView)
    return journey.screen


def titles_on(journey: Journey) -> list[str]:
    """Return the titles of the technique cards on this page."""
    assert isinstance(journey.screen, CardsView)
    return [one.title for one in journey.screen.cards]


def test_behind_the_last_step_comes_the_ending(journey: Journey) -> None:
    screen = journey.open_story().choose("look", "sail").screen
    assert isinstance(screen, EndingView)
    assert (screen.text, screen.next_step) == ("So endet es: storm.", "Sag es weiter.")
    assert screen.statements == ("Du bist nicht schuld.",)


def test_an_ending_waits_for_the_visitor(journey: Journey) -> None:
    journey.open_story().choose("look", "sail").wait(80.0)
    assert isinstance(journey.session.top, AtEnding)


def test_an_ending_has_a_sound_of_its_own(journey: Journey) -> None:
    journey.open_story().choose("look", "sail")
    assert [one.name for one in journey.effects] == ["finish"]


@pytest.mark.parametrize(
    ("audience", "helpers"), [("teen", ("Here", "Line")), ("parent", ("formal Here",))]
)
def test_an_ending_names_who_helps_this_visitor(
    journey: Journey, audience: str, helpers: tuple[str, ...]
) -> None:
    screen = journey.open_story(audience=audience).choose("look", "sail").screen
    assert isinstance(screen, EndingView)
    assert screen.helpers == helpers


def test_what_was_noticed_stands_before_the_way_taken(journey: Journey) -> None:
    journey.open_story().tap(Hurry(), TakePause(), MarkNotice(0), Onward(), Onward())
    journey.choose("look", "sail").tap(Onward(), Onward())
    assert isinstance(journey.screen, NoticedView)
    assert journey.screen.signs == ("Bo lädt ein",)
    assert isinstance(journey.tap(Onward()).session.place, AtRecap)


def test_who_noticed_nothing_goes_on_to_the_way_taken(journey: Journey) -> None:
    journey.open_story().choose("look", "sail").tap(Onward(), Onward())
    assert isinstance(journey.session.place, AtRecap)


def test_ending_then_cards_then_recap(journey: Journey) -> None:
    journey.open_story().choose("look", "sail")
    places = [type(journey.tap(Onward()).session.place) for _ in range(2)]
    assert places == [AtCards, AtRecap]


def test_the_cards_of_a_small_screen_have_pages(start: Start) -> None:
    journey = start(capacity=Capacity(techniques=2)).open_story().choose("look", "sail")
    assert titles_on(journey.tap(Onward())) == ["Hurry", "Secret"]
    assert titles_on(journey.tap(Onward())) == ["Praise"]
    assert isinstance(journey.tap(Onward()).session.place, AtRecap)


def test_there_is_no_empty_page_of_cards(start: Start) -> None:
    journey = start(capacity=Capacity(techniques=3)).open_story().choose("look", "sail")
    assert titles_on(journey.tap(Onward())) == ["Hurry", "Secret", "Praise"]
    assert isinstance(journey.tap(Onward()).session.place, AtRecap)


def test_without_cards_the_recap_follows_the_ending(journey: Journey) -> None:
    journey.open_story("kite").read_to_choice().tap(Onward())
    assert isinstance(journey.session.place, AtRecap)


def test_the_recap_shows_the_named_decisions(journey: Journey) -> None:
    stations = at_recap(journey, "ask", "trust", "sure", "call").stations
    assert [(one.title, one.text) for one in stations] == [
        ("Der Anfang", "Ann hat gefragt."), ("Auf dem Boot", "Ann ruft Cy.")]


def test_a_decision_taken_twice_is_two_stations(journey: Journey) -> None:
    stations = at_recap(journey, "look", "again", "sail").stations
    assert [one.text for one in stations] == ["Ann wartet.", "Ann bleibt.", "Ann fährt mit."]


def test_of_a_long_way_the_last_four_stations_are_shown(journey: Journey) -> None:
    stations = at_recap(journey, "look", "again", "again", "again", "again", "home").stations
    assert [one.text for one in stations] == [*["Ann bleibt."] * 3, "Ich gehe heim."]


def test_the_recap_has_respect_takeaways_and_a_closing(journey: Journey) -> None:
    screen = at_recap(journey, "look", "sail")
    assert screen.title == "Achtung vor Ann, storm."
    assert (screen.takeaways, screen.closing) == (("Frag nach.",), "Hilfe gibt es.")


def test_the_recap_says_that_there_is_another_way(journey: Journey) -> None:
    assert at_recap(journey, "look", "sail").other_text == "one_other_way"


def test_the_other_way_begins_the_story_anew(journey: Journey) -> None:
    at_recap(journey, "look", "sail")
    fresh = begin_play(journey.catalog.scenario("harbour"), "teen")
    assert journey.tap(Replay()).session.place == InStory(fresh)


def test_another_way_can_end_otherwise(journey: Journey) -> None:
    at_recap(journey, "look", "sail")
    journey.tap(Replay()).choose("look", "home").read_to_choice()
    assert journey.play.showing == Ended("calm")


def test_the_recap_leads_to_the_stories(journey: Journey) -> None:
    at_recap(journey, "look", "sail")
    assert journey.tap(ToMenu()).session.place == Menu()


def test_a_story_lived_through_has_a_badge(journey: Journey) -> None:
    at_recap(journey, "look", "sail")
    screen = journey.tap(ToMenu()).screen
    assert isinstance(screen, MenuView)
    assert [one.done for one in screen.cards] == [True, False, False, False]


def test_a_story_left_in_the_middle_has_none(journey: Journey) -> None:
    journey.open_story().choose("look").fail().tap(ToMenu())
    assert isinstance(journey.screen, MenuView)
    assert not any(one.done for one in journey.screen.cards)


def test_a_story_lived_through_twice_is_done_once(journey: Journey) -> None:
    at_recap(journey, "look", "sail")
    journey.tap(Replay()).finish()
    assert journey.session.done == ("harbour",)
