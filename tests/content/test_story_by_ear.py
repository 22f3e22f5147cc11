"""A whole visit by ear: every word of the shipped screens is said, and saying is enough."""

from every_screen import sessions_everywhere
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from listener import STOPS_MOST, Listener, decided
from msgspec.structs import replace

from kiosk.engine.action import Begin, OpenScenario, PickLanguage
from kiosk.engine.diction import plain_words
from kiosk.engine.exhibition import Catalog
from kiosk.engine.session import AtRecap
from kiosk.engine.view import phrasing_of, view
from tests.engine.spoken_words import unsaid_on


def test_every_word_on_the_shipped_screens_is_said(shipped: Catalog, language: str) -> None:
    voices = tuple(one.code for one in shipped.languages)
    for session in sessions_everywhere(shipped, language, "parent"):
        heard = replace(session, voices=voices)
        assert unsaid_on(view(heard, shipped), phrasing_of(heard, shipped)) == []


def live_through(shipped: Catalog, language: str, picks: list[int]) -> Listener:
    """Return somebody who came to the recap by what they heard alone."""
    turns = iter(picks)
    listener = Listener(shipped, lambda _: next(turns, 0)).with_voice()
    listener.tap(Begin(), PickLanguage(language))
    audience = next(one for one in shipped.audiences if one.id == "young")
    who = plain_words(audience.name.words(language))
    listener.choose(lambda words: who in words)
    listener.go_on()
    title = plain_words(shipped.scenario("m02-game-chat").title.words(language))
    listener.choose(lambda words: title in words)
    for _ in range(STOPS_MOST):
        if isinstance(listener.session.place, AtRecap):
            return listener
        assert listener.go_on(), listener.heard[-12:]
    raise AssertionError(listener.heard[-40:])


def test_the_story_is_lived_through_by_speech_alone(shipped: Catalog, language: str) -> None:
    listener = live_through(shipped, language, [])
    assert OpenScenario("m02-game-chat") in listener.actions
    assert len(decided(listener.actions)) >= 3
    listener.listen()
    closing = shipped.scenario("m02-game-chat").closing
    assert plain_words(closing.words(language)) in " ".join(listener.heard)


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(picks=st.lists(st.integers(0, 3), max_size=40))
def test_every_way_through_the_story_can_be_heard(shipped: Catalog, picks: list[int]) -> None:
    assert isinstance(live_through(shipped, "de", picks).session.place, AtRecap)


def test_nothing_is_said_twice_while_nothing_is_asked_again(shipped: Catalog) -> None:
    listener = live_through(shipped, "de", [])
    messages = [one for one in listener.heard if one.startswith(("Nova: ", "Mia: ", "Luan: "))]
    assert len(messages) == len(set(messages))
