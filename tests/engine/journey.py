"""Somebody before the terminal: taps, waits, presses the button, and looks."""

from collections.abc import Callable

from kiosk.clock import ManualClock
from kiosk.engine.action import (
    Action,
    Begin,
    Hurry,
    Onward,
    OpenScenario,
    PickAudience,
    PickLanguage,
    PickOption,
)
from kiosk.engine.capacity import Capacity
from kiosk.engine.deciding import open_options
from kiosk.engine.effect import AskVotes, Count, Effect
from kiosk.engine.event import ButtonPressed, Event, Failed, Tapped, Ticked, Touched
from kiosk.engine.exhibition import Catalog
from kiosk.engine.play import Choosing, Play, Writing
from kiosk.engine.session import AtCards, AtEnding, AtRecap, InStory, Session, fresh_session
from kiosk.engine.step import step
from kiosk.engine.timing import wake_at_s
from kiosk.engine.view import view
from kiosk.engine.view_data import View

Keep = Callable[[Session], Session]
"""What happens to a session between two steps; it must come back the same."""

INSTANT_S = 1e-9
STOPS_MOST = 200
"""More stops than this on the way to the next choice or the recap are a circle."""


class Journey:
    """A visit with a clock moved by hand; the session is `kept` after every step.

    Attributes:
        effects: what the last event asked the world for, other than to count.
        counts: what was counted so far.
        asked: the votes it asked about so far.
    """

    def __init__(
        self, catalog: Catalog, keep: Keep, *, capacity: Capacity | None = None, turn: int = 0
    ) -> None:
        self.catalog = catalog
        self.clock = ManualClock(100.0)
        self.effects: tuple[Effect, ...] = ()
        self.counts: list[Count] = []
        self.asked: list[AskVotes] = []
        self._keep = keep
        self.session = keep(fresh_session(catalog, 100.0, turn=turn, capacity=capacity))

    @property
    def screen(self) -> View:
        """What is on the screen."""
        return view(self.session, self.catalog)

    @property
    def play(self) -> Play:
        """The story at the place; there must be one."""
        place = self.session.place
        assert isinstance(place, InStory | AtEnding | AtCards | AtRecap), place
        return place.play

    def dispatch(self, event: Event) -> "Journey":
        """Let something happen."""
        before = self.session
        session, effects = step(before, event, self.catalog)
        self.counts += [one for one in effects if isinstance(one, Count)]
        self.asked += [one for one in effects if isinstance(one, AskVotes)]
        self.effects = tuple(one for one in effects if not isinstance(one, Count | AskVotes))
        self.session = self._keep(session)
        assert self.session == session
        return self

    def tap(self, *actions: Action) -> "Journey":
        """Press what stands for each action, one after the other."""
        for action in actions:
            self.dispatch(Tapped(self.clock.now_s(), action))
        return self

    def touch(self) -> "Journey":
        """Touch where nothing can be pressed."""
        return self.dispatch(Touched(self.clock.now_s()))

    def press_button(self) -> "Journey":
        """Press the attendant's button."""
        return self.dispatch(ButtonPressed(self.clock.now_s()))

    def fail(self, code: str = "A-17") -> "Journey":
        """Let something go wrong inside the terminal."""
        return self.dispatch(Failed(self.clock.now_s(), code))

    def wait(self, seconds: float) -> "Journey":
        """Let time pass; the session is woken exactly when it wants to be."""
        until_s = self.clock.now_s() + seconds
        while (wake_s := wake_at_s(self.session, self.catalog)) is not None:
            if wake_s > until_s + INSTANT_S:
                break
            # A wake-up that is not later than now would come again and again for ever.
            assert wake_s > self.session.now_s, self.session
            self.clock.advance(max(0.0, wake_s - self.clock.now_s()))
            self.dispatch(Ticked(wake_s))
        self.clock.advance(max(0.0, until_s - self.clock.now_s()))
        return self

    def welcome(self, audience: str = "teen", language: str = "de") -> "Journey":
        """Begin a visit and come to the menu."""
        return self.tap(Begin(), PickLanguage(language), PickAudience(audience), Onward())

    def open_story(
        self, scenario: str = "harbour", audience: str = "teen", language: str = "de"
    ) -> "Journey":
        """Come to the first stop of a story."""
        return self.welcome(audience, language).tap(OpenScenario(scenario), Onward())

    def read_to_choice(self) -> "Journey":
        """Read on quickly until something is asked or the story is over."""
        for _ in range(STOPS_MOST):
            at_story = isinstance(self.session.place, InStory)
            if not at_story or isinstance(self.play.showing, Choosing):
                return self
            self.tap(Hurry() if isinstance(self.play.showing, Writing) else Onward())
        raise AssertionError(f"no choice comes: {self.play}")

    def read_on(self) -> "Journey":
        """Let the messages on their way arrive, and take the first option of a decision."""
        while isinstance(self.play.showing, Writing):
            self.tap(Hurry())
        if isinstance(self.play.showing, Choosing):
            self.tap(PickOption(self.offered()[0]))
        return self

    def choose(self, *options: str) -> "Journey":
        """Take an option at each of the next choices."""
        for option in options:
            self.read_to_choice().tap(PickOption(option))
        return self

    def offered(self) -> list[str]:
        """Return the ids of the options on offer."""
        scenario = self.catalog.scenario(self.play.scenario)
        return [option.id for _, option in open_options(scenario, self.play)]

    def finish(self) -> "Journey":
        """Take the last option of every choice until the recap is there."""
        for _ in range(STOPS_MOST):
            if isinstance(self.session.place, AtRecap):
                return self
            self.read_to_choice()
            at_choice = isinstance(self.session.place, InStory)
            self.tap(PickOption(self.offered()[-1]) if at_choice else Onward())
        raise AssertionError(f"no recap comes: {self.play}")
