"""Somebody who only hears: what they do next is one of the things that were said."""

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from kiosk.clock import ManualClock
from kiosk.engine.action import (
    Action,
    Hurry,
    Onward,
    PickOption,
    Replay,
    Skip,
    TakePause,
    ToMenu,
)
from kiosk.engine.effect import Hush, Say
from kiosk.engine.event import Event, Spoken, Tapped, Ticked
from kiosk.engine.exhibition import Catalog
from kiosk.engine.session import Session, fresh_session
from kiosk.engine.step import step
from kiosk.engine.timing import wake_at_s

STOPS_MOST = 400
NEVER = (Hurry, TakePause, ToMenu, Replay)
"""Ways that lead out of the story or back in it."""


class Listener:
    """Hears the terminal, and chooses by what was heard.

    Attributes:
        heard: everything that was said, in its order.
        actions: everything that was done.
    """

    def __init__(self, catalog: Catalog, pick: Callable[[int], int]) -> None:
        self._catalog = catalog
        self._pick = pick
        self._clock = ManualClock(100.0)
        self._saying: Say | None = None
        voices = tuple(one.code for one in catalog.languages)
        self.session: Session = fresh_session(catalog, 100.0, voices=voices)
        self.heard: list[str] = []
        self.actions: list[Action] = []

    def tap(self, *actions: Action) -> None:
        """Do something without having heard of it: only before the voice is on."""
        for action in actions:
            self._dispatch(Tapped(self._clock.now_s(), action))

    def with_voice(self) -> "Listener":
        """Have everything read aloud from the start, as a terminal may be set up."""
        aloud = replace(self.session.reading, aloud="medium")
        self.session = replace(self.session, reading=aloud)
        return self

    def choose(self, wanted: Callable[[str], bool]) -> None:
        """Listen, and do what some of the words said stand for."""
        offers = [(words, action) for words, action in self.listen() if wanted(words)]
        assert offers, self.heard[-12:]
        self._do(offers[0][1])

    def go_on(self) -> bool:
        """Listen and do the next thing; False when nothing that was said leads on."""
        offers = [action for _, action in self.listen() if not isinstance(action, NEVER)]
        onward = [one for one in offers if one == Onward()]
        numbered = [one for one in offers if not isinstance(one, Onward | Skip)]
        ways = onward or numbered or [one for one in offers if isinstance(one, Skip)]
        if not ways:
            return False
        self._do(ways[self._pick(len(ways)) % len(ways)])
        return True

    def listen(self) -> list[tuple[str, Action]]:
        """Return what was said and can be done now, once everything is said that comes."""
        while self._saying is not None or self._comes():
            saying = self._saying
            if saying is None:
                self._wait()
                continue
            self.heard.append(saying.words)
            self._saying = None
            self._clock.advance(1.0)
            self._dispatch(Spoken(self._clock.now_s(), saying.ticket))
        return list(self._offers())

    def _offers(self) -> Iterator[tuple[str, Action]]:
        standing = ("Leave", "OpenHelp", "OpenReading", "SayAgain", "SetAloud")
        said = set(self.heard)
        for one in self.session.speech.shown:
            known = type(one.action).__name__.startswith(standing)
            if one.action is not None and one.words in said and not known:
                yield one.words, one.action

    def _comes(self) -> bool:
        """Whether a message is on its way."""
        return self.session.due_at_s is not None

    def _wait(self) -> None:
        wake_s = wake_at_s(self.session, self._catalog)
        assert wake_s is not None
        self._clock.advance(max(0.0, wake_s - self._clock.now_s()))
        self._dispatch(Ticked(self._clock.now_s()))

    def _do(self, action: Action) -> None:
        self.actions.append(action)
        self._dispatch(Tapped(self._clock.now_s(), action))

    def _dispatch(self, event: Event) -> None:
        self.session, effects = step(self.session, event, self._catalog)
        for effect in effects:
            match effect:
                case Say():
                    self._saying = effect
                case Hush():
                    self._saying = None


def decided(actions: list[Action]) -> list[str]:
    """Return the options that were taken."""
    return [one.option for one in actions if isinstance(one, PickOption)]
