"""From one fork of a story to the next, played through the engine."""

from collections.abc import Callable

from msgspec import Struct

from kiosk.author.editorial.reads import Read, reads_at, said_by, thought_of
from kiosk.author.passage import STOPS_MOST, StrayedError, pass_stop
from kiosk.author.simulation.clock import Clock
from kiosk.catalog.saying import say
from kiosk.engine.cursor import step_at
from kiosk.engine.flow import deliver
from kiosk.engine.play import Play, Writing
from kiosk.engine.reply import replies
from kiosk.engine.scenario import Scenario


class Passed(Struct, frozen=True):
    """What a visitor goes through between two forks.

    Attributes:
        play: where it leads to.
        entered: the scenes entered, in order of their names, each once.
        feedback: True when the feedback to an answer or activity was read.
    """

    play: Play
    words: int
    busy_s: float
    waited_s: float
    entered: tuple[str, ...]
    feedback: bool


def pass_leg(
    scenario: Scenario, before: Play | None, begin: Callable[[], Play], clock: Clock
) -> Passed:
    """Play from a fork to the next one or to the ending.

    Args:
        before: the moment at the fork; None: the story begins.
        begin: takes the first step of the leg.
        clock: a new one.

    Raises:
        StoryError: the story breaks on the way or goes in a circle.
    """
    play = begin()
    known = 0 if before is None else len(before.trail)
    for read in said_by(scenario, play.trail[known:]):
        clock.read(read)
    leg = _Leg(scenario, clock, None if before is None else before.thought)
    arrived = leg.walk(play)
    return Passed(arrived, clock.words, clock.busy_s, clock.waited_s,
                  _entered(before, arrived), leg.feedback)


def _entered(before: Play | None, play: Play) -> tuple[str, ...]:
    known = {} if before is None else dict(before.visits)
    return tuple(scene for scene, count in play.visits if count > known.get(scene, 0))


class _Leg:
    """One leg under way."""

    def __init__(self, scenario: Scenario, clock: Clock, thought: object) -> None:
        self._scenario = scenario
        self._clock = clock
        self._thought = thought
        self.feedback = False

    def walk(self, play: Play) -> Play:
        """Return the play at the next fork or ending, with everything on the way read."""
        for _ in range(STOPS_MOST):
            self._read_stop(play)
            after = None if replies(self._scenario, play) else self._after(play)
            if after is None:
                return play
            play = after
        raise StrayedError(say("From the scene «{name}» on the story runs in a circle",
                               name=play.cursor.scene))

    def _read_stop(self, play: Play) -> None:
        if play.thought not in (None, self._thought):
            self._read(thought_of(self._scenario, play))
            self._thought = play.thought
        if isinstance(play.showing, Writing):
            self._clock.write(step_at(self._scenario, play.cursor))
        for read in reads_at(self._scenario, play):
            self._read(read)

    def _read(self, read: Read) -> None:
        self._clock.read(read)
        self.feedback |= read.kind == "feedback" and bool(read.texts)

    def _after(self, play: Play) -> Play | None:
        if isinstance(play.showing, Writing):
            return deliver(self._scenario, play)
        self._clock.touch()
        return pass_stop(self._scenario, play)
