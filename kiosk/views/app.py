"""The terminal itself: events in, sessions through `step`, pictures and sounds out."""

import logging
from collections.abc import Callable

from kivy.clock import Clock

from kiosk.clock import Clock as KioskClock
from kiosk.engine.action import Action
from kiosk.engine.effect import AskVotes, Count, Effect, Hush, PlaySound, Say
from kiosk.engine.event import (
    ButtonPressed,
    Event,
    Failed,
    Tapped,
    Ticked,
    Touched,
    VotesTold,
)
from kiosk.engine.exhibition import Catalog
from kiosk.engine.session import Attract, InStory, Session, next_visit
from kiosk.engine.step import step
from kiosk.engine.timing import wake_at_s
from kiosk.engine.view import view
from kiosk.engine.view_data import View
from kiosk.hardware.inbox import Inbox
from kiosk.hardware.keys import Key, KeyPressed
from kiosk.hardware.voice import NoVoice, Order, Voice
from kiosk.journal.counting import Counting, NoJournal
from kiosk.views.fault import Faults
from kiosk.views.film.projector import Projector
from kiosk.views.finger import Finger
from kiosk.views.keys import Keys
from kiosk.views.stage import Stage
from kiosk.views.telling import Telling

log = logging.getLogger(__name__)


class Terminal:
    """Holds the one session and shows it.

    Args:
        inbox: where other threads put events.
        play: plays a cue by name.
        voice: reads aloud.
        journal: counts; None: nothing is counted.
        film_volume: tells how loud films are, 0 (silent) to 1; None: silent.
        on_step: called with the session before and after each event.
        scan_s: the ring moves on by itself this often; None: only with keys.
    """

    def __init__(
        self,
        catalog: Catalog,
        session: Session,
        *,
        clock: KioskClock,
        inbox: Inbox[Event | KeyPressed],
        stage: Stage,
        play: Callable[[str], None],
        voice: Voice | None = None,
        journal: Counting | None = None,
        film_volume: Callable[[], float] | None = None,
        on_step: Callable[[Session, Session], None] | None = None,
        scan_s: float | None = None,
    ) -> None:
        self._catalog = catalog
        self._clock = clock
        self._inbox = inbox
        self._stage = stage
        self._play = play
        self._voice = voice or NoVoice("nobody gave one")
        self._journal = journal or NoJournal()
        self._on_step = on_step
        self._faults = Faults(clock)
        self.projector = Projector(
            stage.film, clock, inbox.post, film_volume or (lambda: 0.0))
        self._tick_event = None
        self._dots_event = None
        self.session = session
        self.finger = Finger(stage, clock, self._tapped_by_finger, self._touched_by_finger)
        self._scan_s = scan_s or 0.0
        self._telling = Telling(clock, self.dispatch)
        self.keys = Keys(
            stage, clock, self._tapped, self._touched, self._telling.tell, scan_s, self._is_telling)

    def start(self) -> None:
        """Show the first picture and begin to wait."""
        try:
            self._show()
        except Exception as error:
            self.fail(error)

    def stop(self) -> None:
        """Wait for nothing any more."""
        self.keys.forget()
        for event in (self._tick_event, self._dots_event):
            if event is not None:
                event.cancel()
        self.projector.close()

    def dispatch(self, event: Event) -> None:
        """Take an event in; a failure inside ends on the error-safe screen, never in black."""
        try:
            self._step(event)
        except Exception as error:
            self.fail(error)

    def take_in(self) -> None:
        """Take in what other threads have posted."""
        for event in self._inbox.drain():
            if isinstance(event, KeyPressed):
                self._press_key(event)
            else:
                self.dispatch(event)

    def press_button(self) -> None:
        """The attendant's button, from any thread."""
        self._inbox.post(ButtonPressed(self._clock.now_s()))

    def press_key(self, key: Key) -> None:
        """One of the three keys, from any thread."""
        self._inbox.post(KeyPressed(self._clock.now_s(), key))

    def _press_key(self, pressed: KeyPressed) -> None:
        try:
            self.keys.press(pressed)
        except Exception as error:
            self.fail(error)

    def fail(self, error: Exception) -> None:
        """Show the error-safe screen.

        Raises:
            SystemExit: failing again and again; a fresh start is better (the unit restarts us).
        """
        code = self._faults.note(error)
        self.finger.let_go()
        self.keys.let_go()
        try:
            self._step(Failed(self._clock.now_s(), code))
        except Exception as second:
            # The error-safe screen itself failed: show the invitation, which needs the least.
            self._faults.note(second)
            self._begin_anew()

    def _begin_anew(self) -> None:
        self._stage.forget()
        self._voice.hush()
        self.session = next_visit(self.session, self._catalog)
        self._show()

    def _tapped_by_finger(self, action: Action) -> None:
        self.keys.hide()
        self._tapped(action)

    def _touched_by_finger(self) -> None:
        self.keys.hide()
        self._touched()

    def _tapped(self, action: Action) -> None:
        self.dispatch(Tapped(self._clock.now_s(), action))

    def _touched(self) -> None:
        self.dispatch(Touched(self._clock.now_s()))

    def _tick(self, _seconds: float = 0.0) -> None:
        self.dispatch(Ticked(self._clock.now_s()))

    def _step(self, event: Event) -> None:
        before = self.session
        self.session, effects = step(before, event, self._catalog)
        if self._on_step is not None:
            self._on_step(before, self.session)
        over = isinstance(self.session.place, Attract) and not isinstance(before.place, Attract)
        if over and not self.session.covers:
            self.finger.let_go()
            self._stage.forget()
        self._show()
        for effect in effects:
            self._perform(effect)
        self._telling.follow(before, self.session, self.keys.target)

    def _is_telling(self) -> bool:
        """Whether the voice speaks, or was speaking until just now: there is time to choose."""
        speech = self.session.speech
        ended_at_s = speech.ended_at_s
        return speech.current is not None or (
            ended_at_s is not None and self._clock.now_s() - ended_at_s < self._scan_s)

    def _perform(self, effect: Effect) -> None:
        match effect:
            case PlaySound(name):
                self._play(name)
            case Say(ticket, pieces, language, level):
                self._voice.say(Order(ticket, pieces, language, level))
            case Hush():
                self._voice.hush()
            case Count():
                self._journal.count(effect)
            case AskVotes(scenario, poll):
                votes = self._journal.votes(effect)
                self.dispatch(VotesTold(self._clock.now_s(), scenario, poll, *votes))

    def _show(self) -> None:
        shown = view(self.session, self._catalog)
        if shown != self._stage.view:
            self._stage.show(shown)
            self.keys.follow()
        self._stage.mark(self.session.speech.current)
        self._follow_film(shown)
        self._wait_for_tick()
        self._move_dots()

    def _follow_film(self, shown: View) -> None:
        place = self.session.place
        stays = isinstance(place, InStory) and place.film is not None
        self.projector.follow(shown, self.session.now_s, stays=stays)

    def _wait_for_tick(self) -> None:
        if self._tick_event is not None:
            self._tick_event.cancel()
        wake_s = wake_at_s(self.session, self._catalog)
        self._tick_event = None
        if wake_s is not None:
            delay_s = max(0.0, wake_s - self._clock.now_s())
            self._tick_event = Clock.schedule_once(self._tick, delay_s)

    def _move_dots(self) -> None:
        """Let the typing dots step while somebody types, and only then."""
        typing = self._stage.typing_step is not None
        if typing and self._dots_event is None:
            step_s = self._stage.kit.tokens.motion_ms["typing_dot"] / 1000
            self._dots_event = Clock.schedule_once(self._dot, step_s)
        elif not typing and self._dots_event is not None:
            self._dots_event.cancel()
            self._dots_event = None

    def _dot(self, _seconds: float) -> None:
        self._dots_event = None
        if self._stage.typing_step is not None:
            self._stage.step_typing()
            self._move_dots()
