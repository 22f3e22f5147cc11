"""A talk face to face, and what the narrator tells: line by line, at the visitor's pace."""

import msgspec
import pytest
from journey import Journey, Keep
from on_screen import actions_on
from tiny_story import CALM, STORM, bo, chat, choice, note, option, talk, tell
from tiny_words import both

from kiosk.engine.action import Hurry, MarkNotice, Onward, PickOption, TakePause
from kiosk.engine.play import Choosing, Telling
from kiosk.engine.screenplay import Go, Line, Pause, Scene, ShowCard, Thought
from kiosk.engine.view_data import DialogueView, NoticePanel, RepliesPanel, TellPanel

HELLO = Line("cy", both("Hallo."), mood="happy", notice=both("Cy grüsst"))
ANSWER = Line("ann", both("Hallo Cy."))
ASK = choice("ask", option("go", STORM), option("stay", says=False), station=both("Abschied"))


def dialogue_of(journey: Journey) -> DialogueView:
    """Return the talk on the screen."""
    assert isinstance(journey.screen, DialogueView)
    return journey.screen


def speech_of(journey: Journey) -> tuple[str, str]:
    """Return who speaks and what."""
    return dialogue_of(journey).speaker, dialogue_of(journey).words


def test_a_line_waits_until_the_visitor_goes_on(keep: Keep) -> None:
    journey = tell(keep, talk("here", HELLO, ANSWER, CALM)).wait(60.0)
    assert speech_of(journey) == ("Cy", "Hallo.")
    assert speech_of(journey.tap(Onward())) == ("Ann", "Hallo Cy.")


def test_the_one_who_speaks_is_marked_and_looks_as_the_line_says(keep: Keep) -> None:
    figures = dialogue_of(tell(keep, talk("here", HELLO, CALM))).figures
    assert [(one.name, one.speaks) for one in figures] == [("Ann", False), ("Cy", True)]
    assert [one.face for one in figures] == ["lena", "moods/mia_happy"]


def test_nobody_looks_happy_before_they_said_so(keep: Keep) -> None:
    journey = tell(keep, talk("here", ANSWER, HELLO, ASK, CALM))
    assert [one.face for one in dialogue_of(journey).figures] == ["lena", "mia"]
    journey.read_to_choice()
    assert [one.face for one in dialogue_of(journey).figures] == ["lena", "moods/mia_happy"]


def test_while_somebody_decides_the_last_words_stay(keep: Keep) -> None:
    journey = tell(keep, talk("here", HELLO, ASK, CALM)).read_to_choice()
    assert speech_of(journey) == ("Cy", "Hallo.")
    assert isinstance(dialogue_of(journey).panel, RepliesPanel)


def test_the_replies_stand_under_the_question_with_the_inner_voice(keep: Keep) -> None:
    journey = tell(keep, talk("here", Thought(both("Mut!")), HELLO, ASK, CALM)).read_to_choice()
    panel = dialogue_of(journey).panel
    assert isinstance(panel, RepliesPanel)
    assert (panel.prompt, panel.thought) == ("ask?", "Mut!")
    assert [(one.label, one.icon) for one in panel.replies] == [("go", None), ("stay", "hand")]


def test_what_the_main_person_said_is_spoken_on_the_next_screen(keep: Keep) -> None:
    then = choice("then", option("end"))
    journey = tell(keep, talk("here", choice("first", option("hm")), then, CALM))
    assert speech_of(journey.choose("hm")) == ("Ann", "hm")


def test_what_was_done_is_not_spoken(keep: Keep) -> None:
    then = choice("then", option("end"))
    first = choice("first", option("nod", says=False))
    journey = tell(keep, talk("here", HELLO, first, then, CALM))
    assert speech_of(journey.choose("nod")) == ("Cy", "Hallo.")


def test_what_was_said_is_there_to_be_noticed(keep: Keep) -> None:
    journey = tell(keep, talk("here", HELLO, ASK, CALM)).read_to_choice().tap(TakePause())
    panel = dialogue_of(journey).panel
    assert isinstance(panel, NoticePanel)
    assert [one.text for one in panel.observations] == ["Cy grüsst"]


def test_the_story_can_pause_a_talk(keep: Keep) -> None:
    journey = tell(keep, talk("here", HELLO, Pause(), ASK, CALM)).tap(Onward(), MarkNotice(0))
    assert speech_of(journey) == ("Cy", "Hallo.")
    assert isinstance(journey.tap(Onward()).play.showing, Choosing)


def test_a_pause_is_offered_while_somebody_decides(keep: Keep) -> None:
    journey = tell(keep, talk("here", HELLO, ASK, CALM))
    assert TakePause() not in actions_on(journey.screen)
    assert TakePause() in actions_on(journey.read_to_choice().screen)


def test_the_narrator_has_no_name(keep: Keep) -> None:
    journey = tell(keep, Scene("here", None, None, (note("Es wird Nacht."), CALM)))
    assert speech_of(journey) == ("", "Es wird Nacht.")
    assert dialogue_of(journey).figures == ()


def test_a_narration_has_its_own_picture_or_the_storys(keep: Keep) -> None:
    plain = Scene("here", None, None, (note("Da."), CALM))
    own = msgspec.structs.replace(plain, picture="pause")
    assert [dialogue_of(tell(keep, one)).picture for one in (plain, own)] == ["game", "pause"]


def test_a_card_stands_beside_a_talk(keep: Keep) -> None:
    journey = tell(keep, talk("here", HELLO, ShowCard("hurry"), CALM)).tap(Onward())
    panel = dialogue_of(journey).panel
    assert isinstance(panel, TellPanel)
    assert (panel.kind, panel.title) == ("card", "Hurry")


def test_feedback_stands_beside_a_talk(keep: Keep) -> None:
    asked = choice("ask", option("go", feedback=both("Fragen hilft.")))
    journey = tell(keep, talk("here", asked, CALM)).choose("go")
    panel = dialogue_of(journey).panel
    assert isinstance(panel, TellPanel)
    assert (panel.kind, panel.text) == ("feedback", "Fragen hilft.")


def test_a_talk_and_a_chat_are_two_places(keep: Keep) -> None:
    journey = tell(keep, talk("here", HELLO, Go("phone")), chat("phone", bo("Hm."), ASK, CALM))
    assert len(journey.tap(Onward(), Hurry()).play.thread) == 1


def test_there_is_no_hurry_in_a_talk(keep: Keep) -> None:
    journey = tell(keep, talk("here", HELLO, ANSWER, CALM))
    before = journey.session.place
    assert Hurry() not in actions_on(journey.screen)
    assert journey.tap(Hurry()).session.place == before
    assert isinstance(journey.play.showing, Telling)


def test_a_decision_of_a_talk_leads_on(keep: Keep) -> None:
    journey = tell(keep, talk("here", HELLO, ASK, CALM)).read_to_choice()
    assert journey.tap(PickOption("go"), Onward()).play.showing.ending == "storm"


@pytest.mark.parametrize(("scene", "progress"), [("here", (0, 2)), ("there", (1, 2))])
def test_the_head_shows_how_far_the_story_is(
    keep: Keep, scene: str, progress: tuple[int, int]
) -> None:
    last = choice("last", option("end"), station=both("Ende"))
    first = choice("ask", option("on", Go("there")), station=both("Anfang"))
    journey = tell(keep, talk("here", first, CALM), talk("there", last, CALM))
    if scene == "there":
        journey.choose("on")
    assert dialogue_of(journey).head.progress == progress


def test_a_chapter_stands_in_place_of_the_storys_name(keep: Keep) -> None:
    begun = msgspec.structs.replace(talk("there", ASK, CALM), chapter=both("Am Abend"))
    journey = tell(keep, talk("here", HELLO, Go("there")), begun)
    assert dialogue_of(journey).head.kicker == "Tale"
    assert dialogue_of(journey.read_to_choice()).head.kicker == "Am Abend"
