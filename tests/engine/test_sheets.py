"""With the largest text a screen is spread over sheets: what it is about, then what can be chosen.

How much a sheet holds is said by the capacity of the terminal's screen.
"""

import msgspec
import pytest
from journey import Journey, Keep
from on_screen import bubbles_of, button_for, buttons_of
from tiny_story import CALM, bo, chat, choice, option, talk, tell
from tiny_words import both

from kiosk.engine.action import (
    Action,
    Begin,
    GoBack,
    Hurry,
    LeaveQuietly,
    MarkNotice,
    Onward,
    OpenHelp,
    OpenReading,
    OpenThread,
    PickAudience,
    PickLanguage,
    PickOption,
    SetTextSize,
    Skip,
    TakePause,
    TurnPage,
)
from kiosk.engine.capacity import Capacity
from kiosk.engine.screenplay import Line
from kiosk.engine.view_data import (
    ChatView,
    HelpView,
    MenuView,
    QuizView,
    ReadingView,
    ThreadView,
    WelcomeView,
)

HUGE = Capacity(stories=1, techniques=1, messages=2, offers=2, helpers=1, rows=2, points=2,
                lines=2, slots=2, stops=2)
ROOM = Capacity(huge=HUGE)
ASK = choice("ask", *(option(name, CALM) for name in ("go", "stay", "wait")))


def in_huge(journey: Journey) -> Journey:
    """Return somebody who reads the largest text on a terminal that spreads it over sheets."""
    journey.session = msgspec.structs.replace(journey.session, capacity=ROOM)
    return journey.tap(OpenReading(), SetTextSize("huge"), GoBack())


def asked(keep: Keep) -> Journey:
    """Return the same person before a decision with three answers in a chat."""
    steps = (bo("Eins"), bo("Zwei"), bo("Drei"), ASK, CALM)
    return in_huge(tell(keep, chat("here", *steps)).tap(Hurry()))


def replies_on(journey: Journey) -> list[str]:
    """Return the answers on the sheet."""
    panel = getattr(journey.screen, "panel", None)
    return [one.label for one in getattr(panel, "replies", ())]


def test_the_newest_message_comes_before_its_answers(keep: Keep) -> None:
    journey = asked(keep)
    assert bubbles_of(journey.screen) == ["Drei"]
    assert replies_on(journey) == []


def test_the_sheets_behind_hold_as_many_answers_as_there_is_room_for(keep: Keep) -> None:
    journey = asked(keep).tap(TurnPage(1))
    assert replies_on(journey) == ["go", "stay"]
    assert replies_on(journey.tap(TurnPage(1))) == ["wait"]


def test_nothing_is_behind_the_last_sheet_or_before_the_first(keep: Keep) -> None:
    journey = asked(keep)
    first = journey.screen
    assert journey.tap(TurnPage(-1)).screen == first
    last = journey.tap(TurnPage(1), TurnPage(1)).screen
    assert journey.tap(TurnPage(1)).screen == last


def test_an_answer_leads_to_the_first_sheet_of_what_follows(keep: Keep) -> None:
    again = choice("again", *(option(name, CALM) for name in ("one", "two", "three")))
    steps = (bo("Eins"), choice("ask", option("go", bo("Zwei")), option("stay")), again, CALM)
    journey = in_huge(tell(keep, chat("here", *steps)).tap(Hurry()))
    journey.tap(TurnPage(1), PickOption("go"), Hurry())
    assert (bubbles_of(journey.screen), replies_on(journey)) == (["Zwei"], [])


def test_help_comes_back_to_the_same_sheet(keep: Keep) -> None:
    journey = asked(keep).tap(TurnPage(1))
    before = journey.screen
    assert journey.tap(OpenHelp(), GoBack()).screen == before


def test_marking_stays_on_its_sheet(keep: Keep) -> None:
    seen = tuple(Line("bo", both(name), notice=both(name)) for name in ("eins", "zwei", "drei"))
    journey = in_huge(tell(keep, chat("here", *seen, ASK, CALM)).tap(Hurry(), TakePause()))
    journey.tap(TurnPage(1), TurnPage(1), MarkNotice(2))
    panel = getattr(journey.screen, "panel", None)
    assert [(one.text, one.marked) for one in panel.observations] == [("drei", True)]


def test_a_question_can_be_left_out_where_it_stands(keep: Keep) -> None:
    quiz = choice("ask", *(option(name, says=False) for name in ("a", "b", "c")), kind="quiz")
    journey = in_huge(tell(keep, talk("here", quiz, CALM)))
    assert isinstance(journey.screen, QuizView)
    assert journey.screen.answers == ()
    assert button_for(journey.screen, Skip()).enabled
    answers = journey.tap(TurnPage(1)).screen
    assert isinstance(answers, QuizView)
    assert [one.text for one in answers.answers] == ["a", "b"]


def test_the_whole_chat_is_read_from_its_end(keep: Keep) -> None:
    journey = asked(keep).tap(OpenThread())
    assert isinstance(journey.screen, ThreadView)
    assert bubbles_of(journey.screen) == ["Drei"]
    assert bubbles_of(journey.tap(TurnPage(-1)).screen) == ["Eins", "Zwei"]


def test_behind_the_whole_chat_is_exactly_where_it_was_opened(keep: Keep) -> None:
    journey = asked(keep).tap(TurnPage(1))
    before = journey.session.place
    assert journey.tap(OpenThread(), TurnPage(-1), GoBack()).session.place == before


@pytest.mark.parametrize("size", ["normal", "large"])
def test_with_smaller_text_the_whole_chat_is_beside_the_answers_again(
    keep: Keep, size: str
) -> None:
    journey = asked(keep).tap(OpenThread(), OpenReading(), SetTextSize(size), GoBack())
    assert isinstance(journey.screen, ChatView)
    assert len(bubbles_of(journey.screen)) > 1
    assert journey.tap(OpenThread()).screen == journey.screen


def test_there_is_no_chat_to_read_in_a_talk(keep: Keep) -> None:
    journey = in_huge(tell(keep, talk("here", Line("cy", both("Hallo.")), CALM)))
    before = journey.session
    assert journey.tap(OpenThread()).session == before


def test_the_signs_of_the_bar_keep_their_words_for_the_voice(keep: Keep) -> None:
    screen = asked(keep).screen
    for action in (LeaveQuietly(), OpenHelp()):
        button = button_for(screen, action)
        assert button.bare
        assert button.label


@pytest.mark.parametrize("size", ["normal", "large"])
def test_smaller_text_has_all_on_one_screen(keep: Keep, size: str) -> None:
    journey = asked(keep).tap(OpenReading(), SetTextSize(size), GoBack())
    assert isinstance(journey.screen, ChatView)
    assert bubbles_of(journey.screen) == ["Eins", "Zwei", "Drei"]
    assert replies_on(journey) == ["go", "stay", "wait"]
    assert not button_for(journey.screen, LeaveQuietly()).bare


def test_language_comes_before_audience(journey: Journey) -> None:
    in_huge(journey.tap(Begin()))
    first = journey.screen
    assert isinstance(first, WelcomeView)
    assert first.languages
    assert first.audiences == ()
    second = journey.tap(TurnPage(1)).screen
    assert isinstance(second, WelcomeView)
    assert second.languages == ()
    assert isinstance(journey.tap(PickAudience("teen"), Onward()).screen, MenuView)


def test_another_size_begins_the_menu_anew(journey: Journey) -> None:
    in_huge(journey.welcome())
    journey.tap(TurnPage(1), OpenReading(), SetTextSize("normal"), GoBack())
    assert isinstance(journey.screen, MenuView)
    assert len(journey.screen.cards) > 1


def test_who_helps_and_the_ways_to_read_are_turned_too(journey: Journey) -> None:
    in_huge(journey.welcome()).tap(OpenHelp())
    first = journey.screen
    second = journey.tap(TurnPage(1)).screen
    assert isinstance(first, HelpView)
    assert isinstance(second, HelpView)
    assert first.cards != second.cards
    reading = journey.tap(OpenReading(), TurnPage(1)).screen
    assert isinstance(reading, ReadingView)
    assert not any(isinstance(one.action, PickLanguage) for one in buttons_of(reading))


def test_what_is_opened_twice_lies_there_once(journey: Journey) -> None:
    in_huge(journey.welcome()).tap(OpenHelp(), TurnPage(1), OpenReading(), OpenHelp())
    assert [type(one).__name__ for one in journey.session.covers] == ["HelpOpen"]


ACTIONS: tuple[Action, ...] = (TurnPage(1), TurnPage(-1), OpenThread())


@pytest.mark.parametrize("action", ACTIONS, ids=str)
def test_without_sheets_nothing_turns(keep: Keep, action: Action) -> None:
    journey = tell(keep, talk("here", Line("cy", both("Hallo.")), CALM))
    before = journey.screen
    assert journey.tap(action).screen == before
