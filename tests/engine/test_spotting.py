"""Spotting: signs are found in a drawn profile, with a hint for whoever wants one."""

import pytest
from journey import Journey, Keep
from on_screen import actions_on
from tiny_story import note, tell, value_of
from tiny_words import both

from kiosk.engine.action import Hint, Onward, Pick, Skip, Undo
from kiosk.engine.activity import Assignment, Outcome, ProfileLine, Sign, Spot
from kiosk.engine.play import Telling
from kiosk.engine.view_data import FeedbackView, FoundSign, Given, SpotView

LINES = (
    ProfileLine(both("Alter 14"), Sign("age", both("Nichts belegt das."))),
    ProfileLine(both("mag Spiele")),
    ProfileLine(both("900 Freunde"), Sign("many", both("So viele kennt niemand."))),
    ProfileLine(both("neu dabei"), Sign("fresh", both("Seit gestern."))),
)
SPOT = Spot("profile", both("Was fällt auf?"), both("Blitz"), "unknown", LINES, count="count",
            outcome=Outcome(both("Fragen darf man."), (Assignment("told", value=True),)))
BEHIND = note("Dahinter.")
AGE, GAMES, MANY, FRESH = (Pick(place) for place in range(4))


def spot_of(journey: Journey) -> SpotView:
    """Return the profile on the screen."""
    assert isinstance(journey.screen, SpotView)
    return journey.screen


def test_a_sign_is_found_by_touching_its_line(keep: Keep) -> None:
    journey = tell(keep, SPOT, BEHIND).tap(MANY)
    assert spot_of(journey).found == (FoundSign(1, "900 Freunde", "So viele kennt niemand."),)
    assert (spot_of(journey).count, spot_of(journey).left) == ("found_of 3 1", "hidden_signs 2")


def test_signs_are_numbered_as_they_were_found(keep: Keep) -> None:
    journey = tell(keep, SPOT, BEHIND).tap(MANY, AGE)
    assert [one.number for one in spot_of(journey).lines] == [2, None, 1, None]
    assert [one.text for one in spot_of(journey).found] == ["900 Freunde", "Alter 14"]


def test_a_line_without_a_sign_is_none(keep: Keep) -> None:
    journey = tell(keep, SPOT, BEHIND)
    before = journey.session.place
    assert GAMES not in actions_on(journey.screen)
    assert journey.tap(GAMES).session.place == before


def test_a_sign_is_found_once(keep: Keep) -> None:
    before = tell(keep, SPOT, BEHIND).tap(AGE).session.place
    journey = tell(keep, SPOT, BEHIND).tap(AGE, AGE)
    assert AGE not in actions_on(journey.screen)
    assert journey.session.place == before


@pytest.mark.parametrize("place", [-1, 4, 99])
def test_there_is_nothing_beside_the_lines(keep: Keep, place: int) -> None:
    journey = tell(keep, SPOT, BEHIND)
    before = journey.session.place
    assert journey.tap(Pick(place)).session.place == before


def test_a_hint_shows_the_next_sign_that_was_not_found(keep: Keep) -> None:
    journey = tell(keep, SPOT, BEHIND).tap(AGE, Hint())
    assert [one.hinted for one in spot_of(journey).lines] == [False, False, True, False]
    assert spot_of(journey).left == "hidden_signs 2"


def test_a_found_sign_needs_no_hint_any_more(keep: Keep) -> None:
    journey = tell(keep, SPOT, BEHIND).tap(Hint(), AGE)
    assert not any(one.hinted for one in spot_of(journey).lines)


def test_when_all_are_found_there_is_no_hint(keep: Keep) -> None:
    journey = tell(keep, SPOT, BEHIND).tap(AGE, MANY)
    assert spot_of(journey).left == "one_hidden_sign"
    journey.tap(FRESH)
    before = journey.session.place
    assert (spot_of(journey).left, Hint() in actions_on(journey.screen)) == ("", False)
    assert journey.tap(Hint()).session.place == before


@pytest.mark.parametrize("found", [(MANY,), (FRESH, AGE, MANY)])
def test_the_signs_found_are_counted(keep: Keep, found: tuple[Pick, ...]) -> None:
    journey = tell(keep, SPOT, BEHIND).tap(*found, Onward())
    assert (value_of(journey, "count"), value_of(journey, "told")) == (len(found), True)


def test_afterwards_all_signs_are_told_found_or_not(keep: Keep) -> None:
    journey = tell(keep, SPOT, BEHIND).tap(MANY, Onward())
    assert isinstance(journey.screen, FeedbackView)
    assert journey.screen.given == (
        Given("quiet", "Alter 14", "Nichts belegt das."),
        Given("chosen", "900 Freunde", "So viele kennt niemand."),
        Given("quiet", "neu dabei", "Seit gestern."),
    )
    assert journey.screen.text == "Fragen darf man."
    assert isinstance(journey.tap(Onward()).play.showing, Telling)


def test_the_signs_are_told_even_without_words_about_them(keep: Keep) -> None:
    bare = Spot("profile", both("Was fällt auf?"), both("Blitz"), "unknown", LINES)
    journey = tell(keep, bare, BEHIND).tap(MANY, Onward())
    assert isinstance(journey.screen, FeedbackView)
    assert len(journey.screen.given) == 3


def test_skipping_changes_nothing(keep: Keep) -> None:
    journey = tell(keep, SPOT, BEHIND)
    values = journey.play.values
    journey.tap(Skip())
    assert isinstance(journey.play.showing, Telling)
    assert (journey.play.values, journey.play.trail) == (values, ())


def test_what_was_found_is_told_and_not_skipped(keep: Keep) -> None:
    before = tell(keep, SPOT, BEHIND).tap(AGE).session.place
    assert tell(keep, SPOT, BEHIND).tap(AGE, Skip()).session.place == before


def test_nothing_is_taken_back_in_a_profile(keep: Keep) -> None:
    before = tell(keep, SPOT, BEHIND).tap(AGE).session.place
    assert tell(keep, SPOT, BEHIND).tap(AGE, Undo()).session.place == before
