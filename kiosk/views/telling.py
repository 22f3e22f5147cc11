"""Lets the voice tell what has the ring of the keys."""

from collections.abc import Callable

from kiosk.clock import Clock
from kiosk.engine.action import Action
from kiosk.engine.event import Event, Focused
from kiosk.engine.session import Session
from kiosk.views.target import Target


class Telling:
    """Tells it when somebody moves the ring, and when a new screen has been read.

    Args:
        dispatch: takes an event into the terminal.
    """

    def __init__(self, clock: Clock, dispatch: Callable[[Event], None]) -> None:
        self._clock = clock
        self._dispatch = dispatch
        self._told: Target | None = None

    def tell(self, target: Target) -> None:
        """Tell a target now; what was being read is not read to its end."""
        self._told = target
        self._dispatch(Focused(self._clock.now_s(), target.action))

    def follow(self, before: Session, after: Session, target: Target | None) -> None:
        """Tell what has the ring once a screen has been read, if nobody has heard it yet.

        Args:
            target: what has the ring; None: it is hidden.
        """
        if after.speech.screen != before.speech.screen or not after.speech.screen:
            self._told = None
        if target is None or not _has_read(before, after):
            return
        is_told = self._told is not None and target.is_same(self._told)
        if not is_told and target.action != _last_action(before):
            self.tell(target)


def _has_read(before: Session, after: Session) -> bool:
    is_same_screen = after.speech.screen == before.speech.screen
    fell_silent = before.speech.current is not None and after.speech.current is None
    return is_same_screen and fell_silent and not after.speech.paused


def _last_action(before: Session) -> Action | None:
    return None if before.speech.current is None else before.speech.current.action
