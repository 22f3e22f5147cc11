"""`step` and `view` are pure, and a session is a value."""

from collections.abc import Callable

import msgspec
import pytest
from journey import Journey
from places import really_anywhere

from kiosk.engine.action import Onward, OpenHelp
from kiosk.engine.event import ButtonPressed, Event, Failed, Tapped, Ticked, Touched
from kiosk.engine.serial import decode_session, encode_session
from kiosk.engine.step import step
from kiosk.engine.view import view


def events_at(now_s: float) -> tuple[Event, ...]:
    """Return one event of every kind."""
    return (Ticked(now_s + 1000.0), Touched(now_s), Tapped(now_s, OpenHelp()),
            Tapped(now_s, Onward()), ButtonPressed(now_s), Failed(now_s, "A-17"))


@really_anywhere
def test_the_same_event_always_leads_to_the_same_session(
    journey: Journey, go_there: Callable[[Journey], Journey]
) -> None:
    session = go_there(journey).session
    for event in events_at(session.now_s):
        assert step(session, event, journey.catalog) == step(session, event, journey.catalog)


@really_anywhere
def test_the_same_session_always_looks_the_same(
    journey: Journey, go_there: Callable[[Journey], Journey]
) -> None:
    session = go_there(journey).session
    assert view(session, journey.catalog) == view(session, journey.catalog)


@really_anywhere
def test_stepping_and_looking_change_neither_session_nor_exhibition(
    journey: Journey, go_there: Callable[[Journey], Journey]
) -> None:
    session = go_there(journey).session
    before = encode_session(session), msgspec.json.encode(journey.catalog)
    for event in events_at(session.now_s):
        view(step(session, event, journey.catalog)[0], journey.catalog)
    assert (encode_session(session), msgspec.json.encode(journey.catalog)) == before


@really_anywhere
def test_equal_sessions_have_equal_hashes(
    journey: Journey, go_there: Callable[[Journey], Journey]
) -> None:
    session = go_there(journey).session
    assert hash(session) == hash(decode_session(encode_session(session)))


def test_what_the_screens_show_is_a_value_too(journey: Journey) -> None:
    assert len({journey.open_story().screen, journey.screen}) == 1


def test_bytes_that_hold_no_session_are_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        decode_session(b'{"now_s": "soon"}')
