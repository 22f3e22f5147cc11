"""Nothing is left behind unseen: the last message or thought stands there until it was read."""

import pytest
from journey import Journey, Keep
from tiny_story import CALM, bo, chat, choice, note, option, quiz, talk, tell
from tiny_words import both

from kiosk.engine.action import Hurry, Onward
from kiosk.engine.activity import Info
from kiosk.engine.play import Choosing, Ended, Lingering
from kiosk.engine.screenplay import Go, Pause, Scene, ShowCard, Step, Thought, Visit
from kiosk.engine.view_data import (
    ChatView,
    DialogueView,
    NoticePanel,
    QuizView,
    TellPanel,
    VoicePanel,
)

PUH = Thought(both("Puh."))
PAGE = Info(both("Seite"), both("Worum es geht."), ())
ASK = quiz("ask", option("a", says=False), option("b", says=False))
OTHER = chat("there", bo("Hier."), CALM, contact="cy")

LEAVING: dict[str, tuple[Step, ...]] = {
    "the end": (bo("Ahoi."), PUH, CALM),
    "the end behind a note": (bo("Ahoi."), PUH, note("Es wird Abend."), CALM),
    "another phone": (bo("Ahoi."), PUH, Go("there")),
    "a visit elsewhere": (bo("Ahoi."), PUH, Visit("there"), CALM),
    "another thought": (bo("Ahoi."), PUH, Thought(both("Na gut.")), CALM),
    "a page": (bo("Ahoi."), PUH, PAGE, CALM),
}
STAYING: dict[str, tuple[Step, ...]] = {
    "seen with a message": (PUH, bo("Ahoi."), note("Es wird Abend."), CALM),
    "seen with a decision": (PUH, choice("ask", option("a", says=False), option("b")), CALM),
    "a message seen with a note": (bo("Ahoi."), note("Es wird Abend."), CALM),
}


def lingers(journey: Journey) -> list[str]:
    """Go through the story and return the thoughts that were waited for."""
    seen = []
    for _ in range(20):
        journey.read_on()
        if isinstance(journey.play.showing, Ended):
            return seen
        if isinstance(journey.play.showing, Lingering):
            assert isinstance(journey.screen, ChatView)
            assert isinstance(journey.screen.panel, VoicePanel)
            seen.append(journey.screen.panel.thought)
        journey.tap(Onward())
    raise AssertionError(f"no end comes: {journey.play}")


@pytest.mark.parametrize("steps", LEAVING.values(), ids=LEAVING)
def test_a_thought_nobody_saw_is_waited_for(keep: Keep, steps: tuple[Step, ...]) -> None:
    assert "Puh." in lingers(tell(keep, chat("here", *steps), OTHER))


@pytest.mark.parametrize("steps", STAYING.values(), ids=STAYING)
def test_what_was_seen_is_not_waited_for(keep: Keep, steps: tuple[Step, ...]) -> None:
    assert lingers(tell(keep, chat("here", *steps), OTHER)) == []


def test_in_the_same_phone_a_thought_stays_without_waiting(keep: Keep) -> None:
    more = chat("more", note("Ja."), CALM)
    journey = tell(keep, chat("here", bo("Ahoi."), PUH, Go("more")), more)
    assert lingers(journey) == ["Puh."]
    assert journey.play.cursor.scene == "more"


def test_a_thought_that_ends_a_talk_stands_on_a_card(keep: Keep) -> None:
    journey = tell(keep, talk("here", bo("Ahoi."), PUH, CALM)).tap(Onward())
    assert journey.play.showing == Lingering()
    assert isinstance(journey.screen, DialogueView)
    panel = journey.screen.panel
    assert isinstance(panel, TellPanel)
    assert (panel.kind, panel.text) == ("thought", "Puh.")
    assert isinstance(journey.tap(Onward()).play.showing, Ended)


def test_a_thought_that_ends_what_the_narrator_tells_stands_on_a_card(keep: Keep) -> None:
    journey = tell(keep, Scene("here", None, None, (note("Es wird Abend."), PUH, CALM)))
    journey.tap(Onward())
    assert isinstance(journey.screen, DialogueView)
    assert isinstance(journey.screen.panel, TellPanel)
    assert journey.screen.panel.text == "Puh."


@pytest.mark.parametrize("steps", [(bo("Ahoi."), ASK), (bo("Ahoi."), PUH, ASK)])
def test_a_question_comes_once_the_words_before_it_were_seen(
    keep: Keep, steps: tuple[Step, ...]
) -> None:
    journey = tell(keep, chat("here", *steps, CALM)).tap(Hurry())
    assert journey.play.showing == Lingering()
    assert isinstance(journey.screen, ChatView)
    assert [one.text for one in journey.screen.phone.bubbles] == ["Ahoi."]
    assert isinstance(journey.tap(Onward()).screen, QuizView)


FOLLOWING: dict[str, Step] = {
    "words": bo("Ahoi."), "what is told": note("Es wird Abend."), "a card": ShowCard("hurry"),
    "a pause": Pause(), "a question": ASK, "another thought": Thought(both("Na gut.")),
}


@pytest.mark.parametrize("step", FOLLOWING.values(), ids=FOLLOWING)
def test_in_a_talk_a_thought_comes_before_what_follows_it(keep: Keep, step: Step) -> None:
    journey = tell(keep, talk("here", bo("Hm."), PUH, step, CALM)).tap(Onward())
    assert isinstance(journey.screen, DialogueView)
    assert isinstance(journey.screen.panel, TellPanel)
    assert (journey.screen.words, journey.screen.panel.text) == ("Hm.", "Puh.")
    standing = journey.screen
    assert journey.tap(Onward()).screen != standing


def test_in_a_talk_a_thought_before_a_decision_stands_beside_it(keep: Keep) -> None:
    journey = tell(keep, talk("here", bo("Hm."), PUH, choice("ask", option("a")), CALM))
    assert isinstance(journey.tap(Onward()).play.showing, Choosing)


def test_what_was_thought_between_words_can_be_noticed_at_the_pause(keep: Keep) -> None:
    felt = Thought(both("Puh."), notice=both("Ann ist unwohl"))
    journey = tell(keep, talk("here", bo("Hm."), felt, bo("Na?"), Pause(), CALM))
    journey.tap(Onward(), Onward(), Onward())
    assert isinstance(journey.screen, DialogueView)
    assert isinstance(journey.screen.panel, NoticePanel)
    assert [one.text for one in journey.screen.panel.observations] == ["Ann ist unwohl"]
