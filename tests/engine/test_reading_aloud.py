"""The voice follows the screen: what is new, nothing twice, and silence when it is asked for."""

from collections.abc import Callable

import pytest
from aloud import Hearing
from journey import INSTANT_S, Journey, Keep
from msgspec.structs import replace
from on_screen import actions_on, bubbles_of
from places import assert_fresh
from tiny_exhibition import tiny_catalog

from kiosk.engine.action import (
    Action,
    Begin,
    GoBack,
    HoldVoice,
    Hurry,
    LeaveQuietly,
    Onward,
    OpenHelp,
    OpenReading,
    PickAudience,
    PickLanguage,
    Replay,
    ResetReading,
    ResumeVoice,
    SayAgain,
    SetAloud,
    SetSound,
    SetTheme,
)
from kiosk.engine.capacity import Capacity
from kiosk.engine.event import Focused, Spoken
from kiosk.engine.session import Attract, StillThere
from kiosk.engine.timing import idle_at_s


@pytest.fixture
def hearing(keep: Keep) -> Hearing:
    """Return somebody before the small exhibition who has it read aloud."""
    return Hearing(tiny_catalog(), keep)


@pytest.fixture
def voiced(journey: Journey) -> Journey:
    """Return somebody before a terminal with a voice that nobody asked yet."""
    journey.session = replace(journey.session, voices=("de", "en"))
    return journey


# -- on and off ------------------------------------------------------------------------------


def test_nothing_is_said_until_somebody_asks(voiced: Journey) -> None:
    voiced.welcome().wait(5.0)
    assert voiced.session.speech.current is None


def test_the_ear_of_the_first_screen_begins_to_read(voiced: Journey) -> None:
    voiced.tap(Begin(), SetAloud("medium"))
    assert voiced.session.speech.current is not None


def test_the_ear_pressed_again_is_silence(hearing: Hearing) -> None:
    hearing.tap(Begin(), SetAloud("off"))
    assert hearing.saying is None


@pytest.mark.parametrize("level", ["soft", "medium", "loud"])
def test_the_voice_is_as_loud_as_it_was_set(hearing: Hearing, level: str) -> None:
    hearing.tap(Begin(), OpenReading(), SetAloud(level))
    assert hearing.saying is not None
    hearing.finish_utterance()
    assert hearing.orders[-1].level == level


def test_no_loudness_is_set_that_does_not_exist(voiced: Journey) -> None:
    assert voiced.tap(Begin(), SetAloud("deafening")).session.reading.aloud == "off"


def test_without_a_voice_there_is_no_button_and_no_row(journey: Journey) -> None:
    journey.tap(Begin(), SetAloud("medium"))
    assert not [one for one in actions_on(journey.screen) if isinstance(one, SetAloud)]
    journey.tap(OpenReading(), SetAloud("medium"))
    assert not [one for one in actions_on(journey.screen) if isinstance(one, SetAloud)]
    assert journey.session.reading.aloud == "off"


def test_where_a_language_has_no_voice_it_is_not_offered(voiced: Journey) -> None:
    voiced.session = replace(voiced.session, voices=("de",))
    voiced.tap(Begin(), SetAloud("medium"), PickLanguage("en"))
    assert voiced.session.speech.current is None
    assert not [one for one in actions_on(voiced.screen) if isinstance(one, SetAloud)]


def test_muted_sound_does_not_mute_the_voice(hearing: Hearing) -> None:
    hearing.tap(Begin(), OpenReading(), SetSound(False))
    assert hearing.saying is not None
    assert not [one for one in hearing.effects if one not in hearing.orders]


def test_the_voice_is_set_back_with_the_rest(hearing: Hearing) -> None:
    hearing.tap(Begin(), OpenReading(), ResetReading())
    assert hearing.session.reading.aloud == "off"
    assert hearing.saying is None


# -- what is said ----------------------------------------------------------------------------


def test_a_new_screen_is_said_from_its_beginning(hearing: Hearing) -> None:
    hearing.welcome()
    assert hearing.saying is not None
    assert hearing.saying.words == "menu_title"


def test_a_new_message_is_said_without_what_was_said_before(hearing: Hearing) -> None:
    hearing.open_story().listen()
    hearing.wait(4.0)
    assert hearing.listen() == ["said_by Bo Ahoi! Kommst du mit?"]


def test_messages_that_come_together_are_said_one_after_the_other(hearing: Hearing) -> None:
    hearing.open_story().listen()
    hearing.tap(Hurry())
    assert [one for one in hearing.listen() if one.startswith("said_by")] == [
        "said_by Bo Ahoi! Kommst du mit?", "said_by Ann Hallo Bo.", "said_by Cy Ich bin auch da."]


def test_the_story_waits_for_the_voice(hearing: Hearing) -> None:
    hearing.open_story().wait(2.0)
    count = len(bubbles_of(hearing.screen))
    hearing.wait(5.0)
    assert len(bubbles_of(hearing.screen)) == count
    hearing.listen()
    hearing.wait(4.0)
    assert len(bubbles_of(hearing.screen)) == count + 1


def test_what_somebody_chooses_is_said_at_once_with_its_state(hearing: Hearing) -> None:
    hearing.tap(Begin(), PickAudience("teen"))
    assert hearing.saying is not None
    assert hearing.saying.words.endswith("said_chosen")


def test_what_is_no_longer_chosen_is_not_said_again(hearing: Hearing) -> None:
    hearing.tap(Begin(), OpenReading()).listen()
    hearing.tap(SetTheme("calm"))
    assert hearing.listen() == ["theme: theme_calm, said_chosen"]


def test_who_comes_back_hears_where_they_are_but_no_older_messages(hearing: Hearing) -> None:
    hearing.open_story().read_to_choice().listen()
    hearing.tap(OpenHelp()).listen()
    heard = hearing.tap(GoBack()).listen()
    assert "said_by Bo Ahoi! Kommst du mit?" not in heard
    assert "said_by Cy Ich bin auch da." in heard
    assert "said_answer 2 1 Wohin fährst du?" in heard


def test_the_seconds_of_a_countdown_are_said_once(hearing: Hearing) -> None:
    hearing.welcome().listen()
    hearing.wait(95.0)
    assert isinstance(hearing.session.top, StillThere)
    hearing.listen()
    assert hearing.wait(5.0).listen() == []


def test_nothing_invites_aloud(hearing: Hearing) -> None:
    hearing.wait(60.0)
    assert hearing.orders == []


def test_each_language_is_called_in_its_own_voice(hearing: Hearing) -> None:
    hearing.tap(Begin()).listen()
    spoken = {one.words: one.language for one in hearing.orders}
    assert spoken["Deutsch, said_chosen"] == "de"
    assert spoken["English"] == "en"


# -- holding, repeating, asking ----------------------------------------------------------------


def test_the_voice_pauses_and_goes_on_with_what_it_was_saying(hearing: Hearing) -> None:
    hearing.welcome()
    before = hearing.saying
    hearing.tap(HoldVoice())
    assert hearing.saying is None
    hearing.tap(ResumeVoice())
    assert hearing.saying is not None and before is not None
    assert hearing.saying.words == before.words


def test_a_paused_voice_stays_silent_on_the_next_screen(hearing: Hearing) -> None:
    hearing.welcome().tap(HoldVoice(), OpenHelp())
    assert hearing.saying is None
    assert hearing.tap(ResumeVoice()).saying is not None


def test_again_repeats_what_is_being_said(hearing: Hearing) -> None:
    hearing.welcome()
    hearing.finish_utterance()
    before = hearing.saying
    hearing.tap(SayAgain())
    assert before is not None and hearing.saying is not None
    assert hearing.saying.words == before.words
    assert hearing.saying.ticket != before.ticket


def test_again_after_the_end_repeats_the_screen(hearing: Hearing) -> None:
    hearing.welcome().listen()
    assert hearing.tap(SayAgain()).listen()[0] == "menu_title"


def focus(hearing: Hearing, action: Action | None) -> Hearing:
    """Let the ring of the keys come to what has this action."""
    return hearing.dispatch(Focused(hearing.clock.now_s(), action))


def test_what_the_ring_comes_to_is_said_now_and_alone(hearing: Hearing) -> None:
    hearing.welcome()
    wanted = next(one for one in hearing.session.speech.shown if one.action == OpenHelp())
    assert focus(hearing, OpenHelp()).listen() == [wanted.words]


def test_pages_that_can_be_turned_are_told_only_by_the_ring(hearing: Hearing) -> None:
    assert "said_pages" not in hearing.welcome().listen()
    assert focus(hearing, None).listen() == ["said_pages"]


def test_a_ring_on_what_has_no_words_does_not_interrupt(hearing: Hearing) -> None:
    before = hearing.welcome().saying
    assert focus(hearing, Replay()).saying == before


def test_the_ring_is_no_touch(hearing: Hearing) -> None:
    touched_at_s = hearing.welcome().session.touched_at_s
    hearing.wait(5.0)
    assert focus(hearing, OpenHelp()).session.touched_at_s == touched_at_s


def test_without_reading_aloud_the_ring_is_not_told(voiced: Journey) -> None:
    voiced.welcome()
    voiced.dispatch(Focused(voiced.clock.now_s(), OpenHelp()))
    assert voiced.session.speech.current is None


@pytest.mark.parametrize(
    "action", [SayAgain(), HoldVoice(), ResumeVoice()], ids=lambda one: type(one).__name__)
def test_without_reading_aloud_nothing_is_asked_of_the_voice(
    voiced: Journey, action: Action
) -> None:
    before = voiced.welcome().session
    assert replace(voiced.tap(action).session, touched_at_s=0.0, now_s=0.0) == replace(
        before, touched_at_s=0.0, now_s=0.0)


def test_the_button_of_the_voice_does_what_is_next(hearing: Hearing) -> None:
    hearing.welcome()
    assert HoldVoice() in actions_on(hearing.screen)
    hearing.tap(HoldVoice())
    assert ResumeVoice() in actions_on(hearing.screen)
    hearing.tap(ResumeVoice()).listen()
    assert SayAgain() in actions_on(hearing.screen)


def test_a_bar_without_room_has_no_button_of_the_voice(keep: Keep) -> None:
    narrow = Hearing(tiny_catalog(), keep, capacity=Capacity(buttons=4, stacks=True))
    narrow.open_story().read_to_choice()
    assert HoldVoice() not in actions_on(narrow.screen)
    narrow.tap(OpenReading())
    assert HoldVoice() in actions_on(narrow.screen)


# -- silence ---------------------------------------------------------------------------------

SILENCERS: dict[str, Callable[[Hearing], object]] = {
    "the attendant": lambda one: one.press_button(),
    "the end of the visit": lambda one: one.tap(LeaveQuietly()).wait(9.0),
    "a pause": lambda one: one.tap(HoldVoice()),
}


@pytest.mark.parametrize("silence", SILENCERS.values(), ids=SILENCERS)
def test_it_stops_in_the_middle(hearing: Hearing, silence: Callable[[Hearing], object]) -> None:
    hearing.welcome()
    assert hearing.saying is not None
    silence(hearing)
    assert hearing.saying is None


def test_who_leaves_quietly_hears_nothing_that_gives_them_away(hearing: Hearing) -> None:
    hearing.open_story().tap(LeaveQuietly())
    assert hearing.listen() == ["leaving_title", "said_button leaving_stay"]


def test_after_a_reset_nothing_is_left_of_the_voice(hearing: Hearing) -> None:
    hearing.welcome()
    late = hearing.saying
    hearing.press_button().wait(3.0)
    assert isinstance(hearing.session.place, Attract)
    assert late is not None
    hearing.dispatch(Spoken(hearing.clock.now_s(), late.ticket))
    assert hearing.saying is None
    hearing.session = replace(hearing.session, voices=())
    assert_fresh(hearing)


def test_the_end_of_an_utterance_of_the_last_visit_means_nothing(hearing: Hearing) -> None:
    hearing.welcome()
    late = hearing.saying
    hearing.press_button().wait(3.0)
    hearing.tap(Begin(), SetAloud("medium"))
    before = hearing.saying
    assert late is not None
    hearing.dispatch(Spoken(hearing.clock.now_s(), late.ticket))
    assert hearing.saying == before


# -- time ------------------------------------------------------------------------------------


def test_who_is_read_to_is_there(hearing: Hearing) -> None:
    hearing.welcome()
    assert idle_at_s(hearing.session, hearing.catalog) is None


def test_idle_is_counted_from_the_end_of_the_voice(hearing: Hearing) -> None:
    hearing.welcome()
    hearing.clock.advance(8.0)
    hearing.listen()
    at_s = idle_at_s(hearing.session, hearing.catalog)
    assert at_s == pytest.approx(
        hearing.clock.now_s() + hearing.catalog.timings.idle_ask_s, abs=INSTANT_S)


def test_a_voice_that_died_keeps_nobody_waiting_for_ever(hearing: Hearing) -> None:
    hearing.welcome()
    begun = hearing.session.speech.begun
    hearing.wait(60.0)
    assert hearing.session.speech.begun > begun
    hearing.wait(3000.0)
    assert isinstance(hearing.session.place, Attract)


def test_onward_says_the_next_screen_and_not_the_rest_of_this_one(hearing: Hearing) -> None:
    hearing.tap(Begin(), PickAudience("teen"), Onward())
    assert hearing.listen()[0] == "menu_title"
