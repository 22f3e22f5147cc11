"""Questions, votes and sliders: asked beside the story, and never in anybody's way."""

import pytest
from journey import Journey, Keep
from on_screen import actions_on, button_for
from tiny_story import CALM, STORM, bo, choice, note, option, quiz, tell, value_of
from tiny_words import both

from kiosk.engine.action import Onward, PickOption, Skip, Undo
from kiosk.engine.activity import Assignment
from kiosk.engine.condition import Chose, Flag
from kiosk.engine.play import Answering, Choosing, Ended, Telling, Writing
from kiosk.engine.screenplay import Choose, Explanation, Tip, When
from kiosk.engine.view_data import Chip, FeedbackView, Given, QuizView, SliderView

BEHIND = note("Dahinter.")
TOLD = (Assignment("told", value=True),)
ONE = quiz(
    "one", option("yes", says=False, helpful=True, assignments=TOLD, feedback=both("Genau.")),
    option("no", says=False),
)
SEVERAL = quiz("many", *(option(one, says=False) for one in ("a", "b", "c")), several=True)
VOTE = choice("vote", option("sea"), option("hill"), kind="poll")
STOPS = (("fine", "happy"), ("odd", "unsure"), ("bad", "worried"))
SLIDER = choice(
    "feel", *(option(one, says=False, mood=mood) for one, mood in STOPS), kind="slider")
GOOD_TO_KNOW = Explanation(both("Gut zu wissen"), both("So ist es."), (Tip("clock", both("Zeit")),))

EVERY_KIND = pytest.mark.parametrize("question", [ONE, SEVERAL, VOTE, SLIDER], ids=lambda q: q.id)


def quiz_of(journey: Journey) -> QuizView:
    """Return the question on the screen."""
    assert isinstance(journey.screen, QuizView)
    return journey.screen


def slider_of(journey: Journey) -> SliderView:
    """Return the slider on the screen."""
    assert isinstance(journey.screen, SliderView)
    return journey.screen


def chosen_on(journey: Journey) -> list[str]:
    """Return the answers that are marked."""
    return [one.text for one in quiz_of(journey).answers if one.chosen]


@EVERY_KIND
def test_skipping_a_question_changes_nothing(keep: Keep, question: Choose) -> None:
    before = tell(keep, question, BEHIND).play
    journey = tell(keep, question, BEHIND).tap(Skip())
    assert isinstance(journey.play.showing, Telling)
    assert (journey.play.values, journey.play.trail, journey.play.thread, journey.play.moods) == (
        before.values, before.trail, before.thread, before.moods)


@EVERY_KIND
def test_a_question_waits(keep: Keep, question: Choose) -> None:
    assert isinstance(tell(keep, question, BEHIND).wait(80.0).play.showing, Choosing)


@EVERY_KIND
def test_skip_is_offered_at_every_question(keep: Keep, question: Choose) -> None:
    assert Skip() in actions_on(tell(keep, question, BEHIND).screen)


@pytest.mark.parametrize(("question", "answer"), [(SEVERAL, "a"), (SLIDER, "fine")])
def test_what_was_marked_can_still_be_skipped(
    keep: Keep, question: Choose, answer: str
) -> None:
    journey = tell(keep, question, BEHIND).tap(PickOption(answer))
    assert Skip() in actions_on(journey.screen)
    assert journey.tap(Skip()).play.trail == ()


def test_a_decision_of_the_story_cannot_be_skipped(keep: Keep) -> None:
    journey = tell(keep, choice("ask", option("go"), option("stay")))
    before = journey.session.place
    assert Skip() not in actions_on(journey.screen)
    assert journey.tap(Skip()).session.place == before


def test_one_answer_is_taken_at_once_and_keeps_its_value(keep: Keep) -> None:
    journey = tell(keep, ONE, BEHIND).tap(PickOption("yes"))
    assert journey.play.showing == Answering((0,))
    assert value_of(journey, "told") is True


def test_an_answer_is_no_message(keep: Keep) -> None:
    assert tell(keep, bo("Ahoi."), ONE).read_to_choice().tap(PickOption("no")).play.thread[1:] == ()


def test_the_answers_carry_letters_and_those_of_a_vote_none(keep: Keep) -> None:
    badges = [[one.badge for one in quiz_of(tell(keep, each, BEHIND)).answers]
              for each in (SEVERAL, VOTE)]
    assert badges == [["A", "B", "C"], ["", ""]]


def test_several_answers_are_marked_and_unmarked(keep: Keep) -> None:
    journey = tell(keep, SEVERAL, BEHIND).tap(PickOption("a"), PickOption("c"))
    assert chosen_on(journey) == ["a", "c"]
    assert chosen_on(journey.tap(PickOption("a"))) == ["c"]


def test_several_answers_are_given_when_they_fit(keep: Keep) -> None:
    journey = tell(keep, SEVERAL, BEHIND).tap(PickOption("c"), PickOption("a"), Onward())
    assert [one.option for one in journey.play.trail] == [0, 2]
    assert isinstance(journey.play.showing, Telling)


def test_without_a_mark_several_answers_cannot_be_given(keep: Keep) -> None:
    journey = tell(keep, SEVERAL, BEHIND)
    before = journey.session.place
    assert Onward() not in actions_on(journey.screen)
    assert journey.tap(Onward()).session.place == before


def test_only_a_question_with_several_answers_says_so(keep: Keep) -> None:
    hints = [quiz_of(tell(keep, each, BEHIND)).hint for each in (ONE, SEVERAL, VOTE)]
    assert hints == ["", "several_answers", ""]


def test_the_explanation_comes_whatever_was_answered(keep: Keep) -> None:
    asked = quiz("one", option("yes", says=False), option("no", says=False),
                 explanation=GOOD_TO_KNOW)
    for answer in ("yes", "no"):
        screen = tell(keep, asked, BEHIND).tap(PickOption(answer)).screen
        assert isinstance(screen, FeedbackView)
        assert (screen.title, screen.text) == ("Gut zu wissen", "So ist es.")
        assert screen.chips == (Chip("clock", "Zeit"),)


def test_afterwards_one_sees_what_was_answered_and_what_helps(keep: Keep) -> None:
    asked = quiz(
        "one", option("a", helpful=True, says=False), option("b", says=False),
        option("c", helpful=True, says=False), option("d", says=False), explanation=GOOD_TO_KNOW)
    for answer, kinds in (
        ("a", ["chosen_helpful", "quiet", "helpful", "quiet"]),
        ("b", ["helpful", "chosen", "helpful", "quiet"]),
    ):
        screen = tell(keep, asked, BEHIND).tap(PickOption(answer)).screen
        assert isinstance(screen, FeedbackView)
        assert [one.kind for one in screen.given] == kinds
        assert [one.kicker for one in screen.given if one.kicker] == ["you_chose"]


def test_the_feedback_to_all_answers_given_is_told(keep: Keep) -> None:
    asked = quiz("many", option("a", feedback=both("Ja.")), option("b"),
                 option("c", feedback=both("Auch.")), several=True)
    journey = tell(keep, asked, BEHIND).tap(PickOption("a"), PickOption("c"), Onward())
    assert isinstance(journey.screen, FeedbackView)
    assert journey.screen.lead == "Ja. Auch."
    assert isinstance(journey.tap(Onward()).play.showing, Telling)


def test_without_feedback_and_explanation_the_story_goes_on_at_once(keep: Keep) -> None:
    plain = quiz("plain", option("sea"), option("hill"))
    assert isinstance(tell(keep, plain, BEHIND).tap(PickOption("sea")).play.showing, Telling)


def test_an_answer_can_lead_another_way(keep: Keep) -> None:
    asked = quiz("one", option("a", STORM, says=False), option("b", says=False))
    assert tell(keep, asked, BEHIND).tap(PickOption("a")).play.showing == Ended("storm")


def test_an_answer_is_remembered_as_chosen(keep: Keep) -> None:
    told = When(Chose("b"), (bo("Du also auch."),), (CALM,))
    journey = tell(keep, SEVERAL, told).tap(PickOption("b"), PickOption("c"), Onward())
    assert isinstance(journey.play.showing, Writing)
    journey = tell(keep, SEVERAL, told).tap(PickOption("a"), PickOption("c"), Onward())
    assert journey.play.showing == Ended("calm")


def test_an_answer_on_a_condition_stands_there_with_its_reason(keep: Keep) -> None:
    asked = quiz("one", option("a"), option("b", when=Flag("told"), locked=both("Erst reden.")))
    journey = tell(keep, asked, BEHIND)
    assert [(one.text, one.note, one.action) for one in quiz_of(journey).answers] == [
        ("a", "", PickOption("a")), ("b", "Erst reden.", None)]
    before = journey.session.place
    assert journey.tap(PickOption("b")).session.place == before


def test_the_slider_stands_in_the_middle_until_it_is_moved(keep: Keep) -> None:
    journey = tell(keep, SLIDER, BEHIND)
    assert [one.chosen for one in slider_of(journey).stops] == [False, True, False]
    assert slider_of(journey).face == "moods/lena_unsure"


def test_the_face_follows_the_slider(keep: Keep) -> None:
    journey = tell(keep, SLIDER, BEHIND).tap(PickOption("fine"))
    assert slider_of(journey).face == "moods/lena_happy"
    journey.tap(PickOption("bad"))
    assert [one.chosen for one in slider_of(journey).stops] == [False, False, True]
    assert slider_of(journey).face == "moods/lena_worried"


def test_a_slider_that_is_moved_is_not_answered_yet(keep: Keep) -> None:
    journey = tell(keep, SLIDER, BEHIND).tap(PickOption("fine"))
    assert (journey.play.trail, journey.play.moods) == ((), ())
    journey.tap(Onward())
    assert [one.option for one in journey.play.trail] == [0]
    assert dict(journey.play.moods) == {"ann": "happy"}


def test_a_slider_nobody_moved_gives_no_answer(keep: Keep) -> None:
    journey = tell(keep, SLIDER, BEHIND)
    before = journey.session.place
    assert Onward() not in actions_on(journey.screen)
    assert journey.tap(Onward()).session.place == before


def test_a_slider_has_its_feedback_as_well(keep: Keep) -> None:
    asked = choice("feel", option("a"), option("b", feedback=both("Das darf sein.")), option("c"),
                   kind="slider")
    journey = tell(keep, asked, BEHIND).tap(PickOption("b"), Onward())
    assert isinstance(journey.screen, FeedbackView)
    assert journey.screen.lead == "Das darf sein."
    assert journey.screen.given[1] == Given("chosen", "you_chose", "b")


def test_the_button_to_answer_is_the_one_primary_button(keep: Keep) -> None:
    screen = tell(keep, SEVERAL, BEHIND).tap(PickOption("a")).screen
    assert button_for(screen, Onward()).tone == "primary"


def test_there_is_nothing_to_take_back_at_a_question(keep: Keep) -> None:
    journey = tell(keep, ONE, BEHIND)
    before = journey.session.place
    assert journey.tap(Undo()).session.place == before
