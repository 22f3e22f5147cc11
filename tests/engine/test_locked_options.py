"""Options that cannot be taken yet, and say why."""

from collections.abc import Callable

import pytest
from journey import Journey, Keep
from on_screen import actions_on
from tiny_story import CALM, chat, choice, note, option, talk, tell
from tiny_words import both

from kiosk.engine.action import GoBack, Onward, OpenReading, PickLanguage, PickOption
from kiosk.engine.activity import Assignment
from kiosk.engine.condition import Flag
from kiosk.engine.play import Ended
from kiosk.engine.screenplay import Assign, Scene
from kiosk.engine.view_data import Button, ChatView, DialogueView, RepliesPanel, VoicePanel

LOCKED = option("call", CALM, when=Flag("told"), locked=both("Erst jemandem sagen."))
HIDDEN = option("hide", when=Flag("told"))
ASK = choice("ask", LOCKED, option("wait"), HIDDEN)
TELL = Assign((Assignment("told", value=True),))
Setting = Callable[..., Scene]
SETTINGS = pytest.mark.parametrize("setting", [chat, talk])


def replies_on(journey: Journey) -> tuple[Button, ...]:
    """Return the buttons under the question, in a chat or in a talk."""
    assert isinstance(journey.screen, ChatView | DialogueView)
    panel = journey.screen.panel
    assert isinstance(panel, VoicePanel | RepliesPanel)
    return panel.replies


@SETTINGS
def test_a_locked_option_shows_its_reason_and_cannot_be_taken(
    keep: Keep, setting: Setting
) -> None:
    journey = tell(keep, setting("here", ASK, note("Dahinter."), CALM))
    last = replies_on(journey)[-1]
    assert (last.label, last.icon, last.enabled) == (
        "call\nErst jemandem sagen.", "lock-simple", False)
    before = journey.session.place
    assert PickOption("call") not in actions_on(journey.screen)
    assert journey.tap(PickOption("call")).session.place == before


@SETTINGS
def test_what_can_be_taken_stands_first(keep: Keep, setting: Setting) -> None:
    journey = tell(keep, setting("here", ASK, note("Dahinter."), CALM))
    assert [one.enabled for one in replies_on(journey)] == [True, False]


def test_an_option_without_a_reason_is_not_shown_at_all(keep: Keep) -> None:
    journey = tell(keep, ASK, note("Dahinter."))
    assert not any("hide" in one.label for one in replies_on(journey))


def test_a_locked_option_opens_when_its_condition_holds(keep: Keep) -> None:
    journey = tell(keep, TELL, ASK, note("Dahinter."))
    assert [(one.label, one.enabled) for one in replies_on(journey)] == [
        ("call", True), ("wait", True), ("hide", True)]
    assert journey.choose("call").tap(Onward()).play.showing == Ended("calm")


def test_the_reason_speaks_the_visitors_language(keep: Keep) -> None:
    journey = tell(keep, ASK).tap(OpenReading(), PickLanguage("en"), GoBack())
    assert replies_on(journey)[-1].label == "en call\nen Erst jemandem sagen."
