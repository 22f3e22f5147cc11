"""The button of the voice in the standing bar."""

from typing import TypeVar

from msgspec.structs import replace

from kiosk.engine.action import HoldVoice, ResumeVoice, SayAgain, SetAloud
from kiosk.engine.capacity import Capacity
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.session import SILENT, Session
from kiosk.engine.view_data import Bar, Button, View, WelcomeView

PLACE = 3
"""Behind leave, help and reading."""

MIDDLE = "medium"

Shown = TypeVar("Shown", bound=View)


def with_voice(shown: Shown, session: Session, say: Phrasing) -> Shown:
    """Return the view with the button of the voice, where there is a voice and room for it.

    The ear of the first screen is always there; whoever has the screens read finds the voice's
    own button wherever the bar has room, and under *Aa* everywhere.
    """
    bar: Bar | None = getattr(shown, "bar", None)
    if bar is None or session.language not in session.voices:
        return shown
    if isinstance(shown, WelcomeView):
        return _with(shown, bar, _ear(session, say))
    if session.reading.aloud == SILENT or not _has_room(bar, session.room):
        return shown
    return _with(shown, bar, _control(session, say))


def _with(shown: Shown, bar: Bar, button: Button) -> Shown:
    return replace(shown, bar=replace(bar, left=(*bar.left[:PLACE], button, *bar.left[PLACE:])))


def _has_room(bar: Bar, capacity: Capacity) -> bool:
    apart = capacity.stacks and len(bar.right) > 1
    return len(bar.left) + 1 + (0 if apart else len(bar.right)) <= capacity.buttons


def _ear(session: Session, say: Phrasing) -> Button:
    is_on = session.reading.aloud != SILENT
    wish = SetAloud(SILENT if is_on else MIDDLE)
    return Button(say.word("aloud"), wish, "ear", "chosen" if is_on else "plain", bare=True)


def _control(session: Session, say: Phrasing) -> Button:
    speech = session.speech
    if speech.paused:
        return Button(say.word("aloud_go_on"), ResumeVoice(), "play", "chosen", bare=True)
    if speech.current is not None:
        return Button(say.word("aloud_pause"), HoldVoice(), "pause", bare=True)
    return Button(say.word("aloud_repeat"), SayAgain(), "ear", bare=True)
