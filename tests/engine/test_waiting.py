"""The other side takes its time: somebody writes and deletes, has read, is silent."""

import pytest
from journey import Journey, Keep
from on_screen import actions_on, bubbles_of, phone_of
from tiny_story import CALM, bo, chat, choice, option, talk, tell
from tiny_words import both

from kiosk.engine.action import Hurry, Onward, TakePause
from kiosk.engine.play import Choosing, Writing
from kiosk.engine.screenplay import Draft, Go, Line, Reads, Silence, Visit

DOTS_FROM_S, DRAFT_S = 0.6, 2.6
ASK = choice("ask", option("go"), option("stay"))


def marks_on(journey: Journey) -> list[str | None]:
    """Return what stands under each message in the phone."""
    return [one.mark for one in phone_of(journey.screen).bubbles]


def test_a_draft_shows_dots_and_then_nothing(keep: Keep) -> None:
    journey = tell(keep, Draft("bo"), ASK)
    assert phone_of(journey.screen).typing is None
    journey.wait(DOTS_FROM_S)
    assert phone_of(journey.screen).typing == "Bo"
    journey.wait(DRAFT_S)
    assert (phone_of(journey.screen).typing, bubbles_of(journey.screen)) == (None, [])
    assert isinstance(journey.play.showing, Choosing)


def test_the_dots_of_a_draft_stay_for_their_time(keep: Keep) -> None:
    journey = tell(keep, Draft("bo"), ASK).wait(DOTS_FROM_S + DRAFT_S - 0.1)
    assert phone_of(journey.screen).typing == "Bo"


def test_a_draft_makes_no_sound(keep: Keep) -> None:
    journey = tell(keep, Draft("bo"), ASK).wait(DOTS_FROM_S + DRAFT_S)
    assert journey.effects == ()


def test_the_main_person_too_can_write_and_delete(keep: Keep) -> None:
    journey = tell(keep, Draft("ann"), ASK).wait(DOTS_FROM_S)
    phone = phone_of(journey.screen)
    assert (phone.typing, phone.field) == (None, "field_writing Ann")


def test_a_draft_is_over_at_once_by_hurry(keep: Keep) -> None:
    assert isinstance(tell(keep, Draft("bo"), ASK).tap(Hurry()).play.showing, Choosing)


@pytest.mark.parametrize("seconds", [1.0, 3.0, 10.0])
def test_silence_ends_by_itself_after_its_seconds(keep: Keep, seconds: float) -> None:
    journey = tell(keep, Silence(seconds), ASK).wait(seconds - 0.01)
    assert isinstance(journey.play.showing, Writing)
    assert isinstance(journey.wait(0.01).play.showing, Choosing)


def test_in_silence_nobody_types(keep: Keep) -> None:
    journey = tell(keep, Silence(3.0), ASK).wait(2.0)
    assert phone_of(journey.screen).typing is None


def test_silence_is_skipped_by_hurry(keep: Keep) -> None:
    assert isinstance(tell(keep, Silence(9.0), ASK).tap(Hurry()).play.showing, Choosing)


def test_silence_stands_still_in_a_pause(keep: Keep) -> None:
    before = tell(keep, Silence(3.0), ASK).tap(TakePause()).session.place
    journey = tell(keep, Silence(3.0), ASK).tap(TakePause()).wait(30.0)
    assert journey.session.place == before


@pytest.mark.parametrize("waiting", [Draft("cy"), Silence(3.0)], ids=["draft", "silence"])
def test_in_a_talk_as_well_one_can_wait_or_hurry(keep: Keep, waiting: Draft | Silence) -> None:
    scene = talk("here", waiting, ASK, CALM)
    assert isinstance(tell(keep, scene).wait(4.0).play.showing, Choosing)
    journey = tell(keep, scene)
    assert Hurry() in actions_on(journey.screen)
    assert Onward() not in actions_on(journey.screen)
    assert isinstance(journey.tap(Hurry()).play.showing, Choosing)


def test_read_stands_under_the_last_own_message_only(keep: Keep) -> None:
    journey = tell(
        keep, Line("ann", both("eins")), Line("ann", both("zwei")), bo("drei"), Reads("bo"), ASK
    ).read_to_choice()
    assert marks_on(journey) == [None, "message_read", None]


def test_what_is_written_after_the_reading_is_not_read(keep: Keep) -> None:
    journey = tell(
        keep, Line("ann", both("eins")), Reads("bo"), Line("ann", both("zwei")), ASK
    ).read_to_choice()
    assert marks_on(journey) == ["message_read", None]


def test_an_answer_of_the_visitor_is_read_as_well(keep: Keep) -> None:
    journey = tell(keep, ASK, Reads("bo"), bo("Gut."), choice("more", option("end")))
    assert marks_on(journey.choose("go").read_to_choice()) == ["message_read", None]


def test_without_an_own_message_there_is_nothing_to_read(keep: Keep) -> None:
    journey = tell(keep, bo("eins"), Reads("bo"), ASK).read_to_choice()
    assert marks_on(journey) == [None]


def test_on_another_phone_nothing_is_read_yet(keep: Keep) -> None:
    journey = tell(
        keep,
        chat("here", Line("ann", both("eins")), Reads("bo"), Go("there")),
        chat("there", Line("ann", both("zwei")), ASK, CALM, contact="cy"),
    ).read_to_choice()
    assert marks_on(journey) == [None]


def test_what_was_read_is_still_read_after_a_visit_to_another_phone(keep: Keep) -> None:
    journey = tell(
        keep,
        chat("here", Line("ann", both("eins")), Reads("bo"), Line("ann", both("zwei")),
             Visit("there"), ASK, CALM),
        chat("there", Line("ann", both("drei")), Line("ann", both("vier")), Reads("cy"),
             contact="cy"),
    ).read_to_choice()
    assert marks_on(journey) == ["message_read", None]
