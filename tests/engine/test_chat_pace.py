"""Messages come one by one, in their own time, and only while the chat is seen."""

import pytest
from journey import Journey
from on_screen import bubbles_of, phone_of

from kiosk.engine.action import GoBack, Hurry, Onward, OpenHelp, OpenReading, TakePause
from kiosk.engine.exhibition import Timings
from kiosk.engine.play import Choosing
from kiosk.engine.session import InStory
from kiosk.engine.timing import typing_s, wake_at_s
from kiosk.engine.view_data import ChatView, VoicePanel

REST_S = Timings().rest_s
FIRST = "Ahoi! Kommst du mit?"
FIRST_TYPING_S = typing_s(FIRST, Timings())


def test_a_story_begins_with_a_rest(journey: Journey) -> None:
    journey.open_story().wait(REST_S - 0.01)
    assert bubbles_of(journey.screen) == []
    assert phone_of(journey.screen).typing is None


def test_after_the_rest_the_other_side_types(journey: Journey) -> None:
    journey.open_story().wait(REST_S)
    assert phone_of(journey.screen).typing == "Bo"
    assert bubbles_of(journey.screen) == []


def test_after_typing_the_message_is_there(journey: Journey) -> None:
    journey.open_story().wait(REST_S + FIRST_TYPING_S - 0.01)
    assert bubbles_of(journey.screen) == []
    journey.wait(0.02)
    assert bubbles_of(journey.screen) == [FIRST]
    assert phone_of(journey.screen).typing is None


def test_own_messages_show_no_dots_but_the_writing_field(journey: Journey) -> None:
    journey.open_story().wait(REST_S + FIRST_TYPING_S + REST_S)
    assert phone_of(journey.screen).typing is None
    assert phone_of(journey.screen).field == "field_writing Ann"


def test_a_message_says_which_side_it_comes_from_by_its_sound(journey: Journey) -> None:
    journey.open_story().wait(REST_S + FIRST_TYPING_S)
    assert [one.name for one in journey.effects] == ["message_in"]
    journey.wait(REST_S + typing_s("Hallo Bo.", Timings()))
    assert [one.name for one in journey.effects] == ["message_out"]


def test_long_messages_do_not_type_for_ever() -> None:
    assert typing_s("x" * 1000, Timings()) == Timings().typing_most_s


def test_left_alone_the_messages_come_until_something_is_asked(journey: Journey) -> None:
    journey.open_story().wait(20.0)
    assert bubbles_of(journey.screen) == [FIRST, "Hallo Bo.", "Ich bin auch da."]
    assert isinstance(journey.play.showing, Choosing)


def test_hurry_shows_everything_up_to_the_next_stop(journey: Journey) -> None:
    journey.open_story().tap(Hurry())
    assert bubbles_of(journey.screen) == [FIRST, "Hallo Bo.", "Ich bin auch da."]
    assert isinstance(journey.play.showing, Choosing)


def test_hurry_and_waiting_come_to_the_same_place(journey: Journey) -> None:
    hurried = journey.open_story().tap(Hurry()).session.place
    waited = Journey(journey.catalog, lambda one: one).open_story().wait(20.0).session.place
    assert hurried == waited


def test_a_choice_waits_without_a_clock(journey: Journey) -> None:
    journey.open_story().tap(Hurry())
    assert journey.session.due_at_s is None


@pytest.mark.parametrize("cover", [OpenHelp(), OpenReading()])
def test_nothing_arrives_while_something_lies_over_the_chat(
    journey: Journey, cover: OpenHelp | OpenReading
) -> None:
    before = journey.open_story().wait(REST_S).session.place
    journey.tap(cover)
    assert journey.session.due_at_s is None
    assert journey.wait(60.0).session.place == before


@pytest.mark.parametrize("cover", [OpenHelp(), OpenReading()])
def test_going_back_brings_the_message_anew(
    journey: Journey, cover: OpenHelp | OpenReading
) -> None:
    before = journey.open_story().wait(REST_S).session.place
    journey.tap(cover).wait(30.0).tap(GoBack())
    assert journey.session.top == before
    assert wake_at_s(journey.session, journey.catalog) == pytest.approx(
        journey.session.now_s + FIRST_TYPING_S)
    journey.wait(FIRST_TYPING_S)
    assert bubbles_of(journey.screen) == [FIRST]


def test_a_group_names_everyone_who_writes_but_oneself(journey: Journey) -> None:
    journey.open_story().tap(Hurry())
    assert phone_of(journey.screen).title == "Hafengruppe"
    assert [one.speaker for one in phone_of(journey.screen).bubbles] == ["Bo", None, "Cy"]


def test_a_chat_of_two_is_another_phone_and_names_nobody(journey: Journey) -> None:
    journey.open_story().choose("look").read_to_choice()
    assert phone_of(journey.screen).title == "Bo"
    assert [(one.text, one.speaker) for one in phone_of(journey.screen).bubbles] == [
        ("Jetzt sind wir allein.", None)]


def test_a_thought_stays_beside_the_chat(journey: Journey) -> None:
    journey.open_story().tap(Hurry())
    assert isinstance(journey.screen, ChatView)
    assert isinstance(journey.screen.panel, VoicePanel)
    assert journey.screen.panel.thought == "Hier ist es laut."


def test_a_thought_and_a_line_change_how_somebody_looks(journey: Journey) -> None:
    faces = []
    for _ in range(2):
        screen = (journey.tap(Hurry()) if faces else journey.open_story()).screen
        assert isinstance(screen, ChatView)
        assert isinstance(screen.panel, VoicePanel)
        faces.append(screen.panel.face)
    assert faces == ["moods/lena_unsure", "moods/lena_happy"]


def test_a_story_of_one_message_ends_once_it_was_read(journey: Journey) -> None:
    journey.open_story("kite").wait(60.0)
    assert isinstance(journey.session.place, InStory)
    assert isinstance(journey.screen, ChatView)
    assert len(journey.screen.phone.bubbles) == 1
    assert journey.tap(Onward()).session.done == ("kite",)


def test_the_last_message_stands_there_with_one_way_on(journey: Journey) -> None:
    screen = journey.open_story("kite").wait(60.0).screen
    assert isinstance(screen, ChatView) and isinstance(screen.panel, VoicePanel)
    assert screen.panel.replies == ()
    assert screen.panel.hurry is not None and screen.panel.hurry.action == Onward()
    journey.tap(TakePause(), Onward(), Onward())
    assert journey.session.done == ("kite",)
