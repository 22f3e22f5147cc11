"""A story as far as visitors have come: every leg is played through the engine once.

Two visitors at the same moment (`author/moment.py`) with the same way before them meet the same
things, so thousands of visits cost hardly more than walking the story.
"""

from collections.abc import Callable, Iterator
from functools import partial

from msgspec import Struct

from kiosk.author.moment import asked_by, moment_of
from kiosk.author.passage import reason_of
from kiosk.author.simulation.chance import has_begun
from kiosk.author.simulation.clock import Clock, Pace
from kiosk.author.simulation.leg import Passed, pass_leg
from kiosk.catalog.saying import Saying
from kiosk.engine.activity import Checklist, Order, Sort, Spot
from kiosk.engine.cursor import Cursor, step_at
from kiosk.engine.exhibition import Audience
from kiosk.engine.flow import begin_play, draw
from kiosk.engine.play import Drawing, Ended, Play
from kiosk.engine.reply import follow, replies
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Choose, Step, Vary
from kiosk.errors import StoryError

Turn = str | int
"""The name of the way taken at a fork, or the number of the variant that was drawn."""


class Fork(Struct, frozen=True):
    """A moment where the story can go different ways, where it ends, or where it stops.

    Attributes:
        words: names of the ways; empty: none, or something is drawn.
        variants: how many there are to be drawn from; 0: nothing is drawn.
        stop: id of the choice or activity here; None: there is none.
        begun: True when some of its cards are sorted already.
        ending: None unless the story ends here.
    """

    number: int
    play: Play
    step: Step | None
    words: tuple[str, ...]
    variants: int
    stop: str | None
    begun: bool
    ending: str | None

    @property
    def leads_on(self) -> bool:
        """True when there is a way from here."""
        return bool(self.words or self.variants)

    @property
    def place(self) -> Cursor:
        """Where in the story it is."""
        return self.play.cursor


class Leg(Struct, frozen=True):
    """What follows from a turn.

    Attributes:
        passed: what the visitor goes through.
        ahead: the fork it leads to.
    """

    passed: Passed
    ahead: Fork


class Course:
    """One story for visitors who read it at one pace.

    Args:
        pace: language and speed.

    Attributes:
        forks: all that somebody has come to, each at its number.
    """

    def __init__(self, scenario: Scenario, pace: Pace) -> None:
        self.scenario = scenario
        self._pace = pace
        self._asked = asked_by(scenario)
        self.forks: list[Fork] = []
        self._numbers: dict[Play, int] = {}
        self._begins: dict[tuple[str, int], Leg | Saying] = {}
        self._legs: dict[tuple[int, Turn], Leg | Saying] = {}

    @property
    def begun(self) -> Iterator[tuple[str, Leg]]:
        """The audiences who have begun, with the way to their first fork.

        The audience is empty where the story goes alike for everybody.
        """
        for (audience, _), leg in self._begins.items():
            if isinstance(leg, Leg):
                yield audience if self._asked.asks_who else "", leg

    @property
    def walked(self) -> Iterator[tuple[int, Turn, int]]:
        """Number of a fork, what was taken there, number of the fork it has led to."""
        for (number, turn), leg in self._legs.items():
            if isinstance(leg, Leg):
                yield number, turn, leg.ahead.number

    def begin(self, audience: Audience) -> Leg | Saying:
        """Return the way to the first fork, or why there is none."""
        key = (audience.id, audience.age)
        if key not in self._begins:
            first = partial(begin_play, self.scenario, *key, seed=None)
            self._begins[key] = self._leg(None, first)
        return self._begins[key]

    def onward(self, fork: Fork, turn: Turn) -> Leg | Saying:
        """Return the way from a fork to the next one, or why the story breaks on it."""
        key = (fork.number, turn)
        if key not in self._legs:
            self._legs[key] = self._leg(fork.play, self._taken(fork.play, turn))
        return self._legs[key]

    def _taken(self, play: Play, turn: Turn) -> Callable[[], Play]:
        if isinstance(turn, int):
            return partial(draw, self.scenario, play, turn)
        return partial(follow, self.scenario, play, turn)

    def _leg(self, before: Play | None, begin: Callable[[], Play]) -> Leg | Saying:
        clock = Clock(self._pace)
        if before is not None and not isinstance(before.showing, Drawing):
            clock.decide()
        try:
            passed = pass_leg(self.scenario, before, begin, clock)
        except StoryError as error:
            return reason_of(error)
        return Leg(passed, self._fork(passed.play))

    def _fork(self, play: Play) -> Fork:
        moment = moment_of(self.scenario, play, self._asked)
        if moment not in self._numbers:
            self._numbers[moment] = len(self.forks)
            self.forks.append(self._new_fork(moment))
        return self.forks[self._numbers[moment]]

    def _new_fork(self, moment: Play) -> Fork:
        step = step_at(self.scenario, moment.cursor)
        draws = isinstance(moment.showing, Drawing)
        ending = moment.showing.ending if isinstance(moment.showing, Ended) else None
        return Fork(
            number=len(self.forks), play=moment, step=step,
            words=replies(self.scenario, moment),
            variants=len(step.variants) if draws and isinstance(step, Vary) else 0,
            stop=_id_of(step), begun=has_begun(moment, step), ending=ending,
        )


def _id_of(step: Step | None) -> str | None:
    match step:
        case Choose(id=name) | Sort(id=name) | Order(id=name) | Spot(id=name) | Checklist(id=name):
            return name
        case _:
            return None
