"""Whatever happens in whatever order: one voice, and silence where it has to be."""

import pytest
from aloud import Hearing
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from journey import Keep
from test_any_events import EVENTS, happen

from kiosk.engine.action import HoldVoice, ResumeVoice, SayAgain, SetAloud
from kiosk.engine.effect import Say
from kiosk.engine.event import Spoken
from kiosk.engine.exhibition import Catalog
from kiosk.engine.session import Attract, Resetting

VOICE = (HoldVoice(), ResumeVoice(), SayAgain(), SetAloud("loud"), SetAloud("off"))
HEARD = st.lists(st.tuples(EVENTS, st.sampled_from(["nothing", "end", "end", "late", "voice"]),
                           st.integers(0, 9)), min_size=40, max_size=80)


def check_voice(hearing: Hearing) -> None:
    """The voice says what the session means, at most one thing, and nothing to nobody."""
    speech = hearing.session.speech
    assert (hearing.saying is None) == (speech.current is None)
    if hearing.saying is not None and speech.current is not None:
        assert hearing.saying.words == speech.current.words
        assert hearing.saying.ticket.number == speech.begun
        assert speech.current.id in [one.id for one in speech.shown]
    if speech.paused:
        assert speech.current is None
    if isinstance(hearing.session.top, Attract | Resetting):
        assert hearing.saying is None
        assert speech.waiting == ()
    said = [one for one in hearing.effects if isinstance(one, Say)]
    assert len(said) <= 1
    assert {one.id for one in speech.waiting} <= {one.id for one in speech.shown}


@pytest.mark.parametrize("exhibition", ["catalog", "shipped"])
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(events=HEARD)
def test_there_is_one_voice_and_silence_after_a_reset(
    exhibition: str, request: pytest.FixtureRequest, keep: Keep,
    events: list[tuple[tuple[str, int, float], str, int]],
) -> None:
    catalog: Catalog = request.getfixturevalue(exhibition)
    hearing = Hearing(catalog, keep)
    hearing.welcome(catalog.audiences[0].id).tap(SetAloud("medium"))
    before = hearing.orders[0]
    for event, heard, which in events:
        happen(hearing, *event)
        check_voice(hearing)
        match heard:
            case "end" if hearing.saying is not None:
                hearing.finish_utterance()
            case "late" if hearing.saying is None or hearing.saying.ticket != before.ticket:
                saying = hearing.saying
                hearing.dispatch(Spoken(hearing.clock.now_s(), before.ticket))
                assert hearing.saying == saying
            case "voice":
                hearing.tap(VOICE[which % len(VOICE)])
        check_voice(hearing)
