"""A checklist: point by point, nothing is kept and nothing is rated."""

import pytest
from journey import Journey, Keep
from on_screen import actions_on, button_for
from tiny_story import note, tell, value_of
from tiny_words import both

from kiosk.engine.action import Hint, Onward, Pick, Skip, Undo
from kiosk.engine.activity import Assignment, Checklist, Outcome, Point
from kiosk.engine.play import Telling
from kiosk.engine.view_data import FeedbackView, SortView

POINTS = (
    Point("photo", both("Fotos fragen"), both("Erst fragen.")),
    Point("code", both("Codewort")),
    Point("talk", both("Zusammen reden")),
)
ANSWERS = (both("mache ich"), both("passt gerade nicht"))
LIST = Checklist("rules", both("Was passt?"), POINTS, ANSWERS, count="count")
TOLD = Checklist("rules", both("Was passt?"), POINTS, ANSWERS, outcome=Outcome(
    both("Schritt für Schritt."), (Assignment("told", value=True),)))
BEHIND = note("Dahinter.")
YES, NO = Pick(0), Pick(1)


def list_of(journey: Journey) -> SortView:
    """Return the checklist on the screen."""
    assert isinstance(journey.screen, SortView)
    return journey.screen


def test_the_points_come_one_at_a_time(keep: Keep) -> None:
    journey = tell(keep, LIST, BEHIND)
    seen = []
    for answer in (YES, NO, YES):
        seen.append((list_of(journey).count, list_of(journey).card, list_of(journey).about))
        journey.tap(answer)
    assert seen == [("card_of 3 1", "Fotos fragen", "Erst fragen."),
                    ("card_of 3 2", "Codewort", ""), ("card_of 3 3", "Zusammen reden", "")]


def test_it_says_that_nothing_is_stored(keep: Keep) -> None:
    assert list_of(tell(keep, LIST, BEHIND)).aside == "nothing_stored"


def test_the_answers_are_not_counted_on_the_screen(keep: Keep) -> None:
    journey = tell(keep, LIST, BEHIND).tap(YES)
    assert [(one.text, one.count) for one in list_of(journey).bins] == [
        ("mache ich", ""), ("passt gerade nicht", "")]


def test_undo_takes_back_the_last_answer(keep: Keep) -> None:
    journey = tell(keep, LIST, BEHIND)
    assert not button_for(journey.screen, Undo()).enabled
    journey.tap(YES, NO, Undo())
    assert list_of(journey).card == "Codewort"


@pytest.mark.parametrize(
    ("answers", "count"), [((NO, NO, NO), 0), ((YES, NO, YES), 2), ((YES, YES, YES), 3)]
)
def test_the_first_answer_is_counted_for_the_story(
    keep: Keep, answers: tuple[Pick, ...], count: int
) -> None:
    journey = tell(keep, LIST, BEHIND).tap(*answers, Onward())
    assert value_of(journey, "count") == count


def test_it_is_done_when_every_point_has_its_answer(keep: Keep) -> None:
    journey = tell(keep, LIST, BEHIND)
    for answer in (YES, NO, NO):
        before = journey.session.place
        assert Onward() not in actions_on(journey.screen)
        assert journey.tap(Onward()).session.place == before
        journey.tap(answer)
    assert list_of(journey).aside == "all_answered"
    assert isinstance(journey.tap(Onward()).play.showing, Telling)


def test_behind_the_last_point_no_answer_is_left(keep: Keep) -> None:
    journey = tell(keep, LIST, BEHIND).tap(YES, NO, NO)
    before = journey.session.place
    assert [one.action for one in list_of(journey).bins] == [None, None]
    assert journey.tap(YES).session.place == before


@pytest.mark.parametrize("place", [-1, 2, 99])
def test_there_is_no_other_answer(keep: Keep, place: int) -> None:
    journey = tell(keep, LIST, BEHIND)
    before = journey.session.place
    assert journey.tap(Pick(place), Hint()).session.place == before


def test_afterwards_the_answers_are_shown_and_never_rated(keep: Keep) -> None:
    journey = tell(keep, TOLD, BEHIND).tap(YES, NO, YES, Onward())
    assert isinstance(journey.screen, FeedbackView)
    assert [(one.kind, one.kicker, one.text) for one in journey.screen.given] == [
        ("quiet", "mache ich", "Fotos fragen"), ("quiet", "passt gerade nicht", "Codewort"),
        ("quiet", "mache ich", "Zusammen reden")]
    assert value_of(journey, "told") is True


def test_skipping_a_checklist_changes_nothing(keep: Keep) -> None:
    journey = tell(keep, TOLD, BEHIND)
    values = journey.play.values
    journey.tap(YES, Skip())
    assert isinstance(journey.play.showing, Telling)
    assert (journey.play.values, journey.play.trail) == (values, ())
