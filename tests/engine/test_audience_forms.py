"""The same story for different visitors: what they are told, and in which words."""

import msgspec
import pytest
from journey import Journey, Keep
from on_screen import bubbles_of
from tiny_story import CALM, STORM, TALE, choice, option, tell
from tiny_words import both

from kiosk.engine.action import GoBack, OpenReading, PickLanguage
from kiosk.engine.condition import And, Compare, Condition, Not, parse_condition
from kiosk.engine.memory import AGE, AUDIENCE
from kiosk.engine.play import Ended
from kiosk.engine.screenplay import Line, Step, When
from kiosk.engine.text import Text

ASK = choice("ask", option("go"), option("stay"))
FORMS = Text(
    {"de": "Kommst du?", "en": "Coming?"}, {"de": "Kommen Sie?"},
    {"teen": {"de": "Kommst du, hm?"}},
)
FOR_PARENTS = parse_condition("audience is parent")
OLDER = parse_condition("age >= 15")


def words_for(keep: Keep, audience: str, *steps: Step) -> list[str]:
    """Return the messages somebody of an audience reads."""
    return bubbles_of(tell(keep, *steps, ASK, audience=audience).read_to_choice().screen)


def ending_for(keep: Keep, audience: str, condition: Condition) -> str:
    """Return ``storm`` where the condition holds for an audience, else ``calm``."""
    showing = tell(keep, When(condition, (STORM,), (CALM,)), audience=audience).play.showing
    assert isinstance(showing, Ended)
    return showing.ending


@pytest.mark.parametrize(
    ("audience", "words"),
    [("young", "Kommst du?"), ("teen", "Kommst du, hm?"), ("parent", "Kommen Sie?")],
)
def test_everybody_reads_their_own_form(keep: Keep, audience: str, words: str) -> None:
    assert words_for(keep, audience, Line("bo", FORMS)) == [words]


def test_a_form_missing_in_a_language_falls_back_within_it(keep: Keep) -> None:
    for audience in ("young", "teen", "parent"):
        journey = tell(keep, Line("bo", FORMS), ASK, audience=audience)
        journey.tap(OpenReading(), PickLanguage("en"), GoBack()).read_to_choice()
        assert bubbles_of(journey.screen) == ["Coming?"]


def test_an_audiences_own_form_comes_before_the_formal_one() -> None:
    text = msgspec.structs.replace(FORMS, for_audience={"parent": {"de": "Kommen Sie mit?"}})
    assert text.words("de", adult=True, audience="parent") == "Kommen Sie mit?"
    assert text.words("de", adult=True, audience="teacher") == "Kommen Sie?"
    assert text.words("de") == "Kommst du?"


@pytest.mark.parametrize(
    ("audience", "ending"), [("young", "calm"), ("teen", "calm"), ("parent", "storm")]
)
def test_a_way_can_be_for_one_audience(keep: Keep, audience: str, ending: str) -> None:
    assert ending_for(keep, audience, FOR_PARENTS) == ending


@pytest.mark.parametrize(
    ("audience", "ending"), [("young", "calm"), ("teen", "storm"), ("parent", "storm")]
)
def test_a_way_can_be_from_an_age_on(keep: Keep, audience: str, ending: str) -> None:
    assert ending_for(keep, audience, OLDER) == ending


def test_the_youngest_are_as_old_as_they_can_be(keep: Keep) -> None:
    exactly = Compare(AGE, "==", 14)
    assert ending_for(keep, "young", exactly) == "storm"


def test_audience_and_age_go_together(keep: Keep) -> None:
    condition = And((Not(FOR_PARENTS), OLDER))
    assert [ending_for(keep, one, condition) for one in ("young", "teen", "parent")] == [
        "calm", "storm", "calm"]


def test_an_option_can_be_for_one_audience(keep: Keep) -> None:
    asked = choice("ask", option("sign", when=FOR_PARENTS), option("wait"))
    assert tell(keep, asked, audience="teen").offered() == ["wait"]
    assert tell(keep, asked, audience="parent").offered() == ["sign", "wait"]


def test_a_story_knows_for_whom_it_is_told(keep: Keep) -> None:
    values = dict(tell(keep, ASK, audience="young").play.values)
    assert (values[AUDIENCE], values[AGE]) == ("young", 14)


def test_no_story_changes_who_is_standing_here(keep: Keep) -> None:
    journey: Journey = tell(keep, ASK, audience="parent").choose("go").finish()
    assert dict(journey.play.values)[AUDIENCE] == "parent"


def test_the_next_visitor_is_asked_anew(keep: Keep) -> None:
    steps = When(FOR_PARENTS, (Line("bo", both("Eltern.")),), (Line("bo", both("Jugend.")),))
    journey = tell(keep, steps, ASK, audience="parent")
    assert bubbles_of(journey.read_to_choice().screen) == ["formal Eltern."]
    journey.press_button().wait(3.0)
    assert bubbles_of(journey.open_story(TALE, "teen").read_to_choice().screen) == ["Jugend."]
