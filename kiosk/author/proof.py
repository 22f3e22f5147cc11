"""Walks every state a story can be in, so that what is said of it is proved and not sampled."""

from collections import deque
from collections.abc import Callable
from functools import partial

from msgspec import Struct

from kiosk.author.moment import asked_by, moment_of
from kiosk.author.passage import reason_of, to_next_choice
from kiosk.author.progress import Advance, to_nobody
from kiosk.catalog.saying import Saying, say
from kiosk.engine.cursor import step_at
from kiosk.engine.exhibition import Audience
from kiosk.engine.flow import begin_play, draw
from kiosk.engine.play import Choosing, Drawing, Ended, Play
from kiosk.engine.reply import TOGETHER, follow, replies
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Choose, Vary
from kiosk.errors import StoryError

MOMENTS_MOST = 200_000
Path = tuple[str, ...]
"""Names of the ways that lead somewhere, in order; as `kiosk play --path` takes them."""


class Way(Struct, frozen=True):
    """How to get somewhere.

    Attributes:
        audience: who gets there; empty: everybody.
    """

    audience: str
    path: Path

    def on(self, word: str) -> "Way":
        """Return the way with one more step."""
        return Way(self.audience, (*self.path, word))


class Dead(Struct, frozen=True):
    """A moment that does not go on.

    Attributes:
        choice: the one without an option on offer; None: the story runs out or in a circle.
    """

    scene: str
    way: Way
    choice: str | None
    reason: Saying


class Proof(Struct, frozen=True):
    """What is true of every way through a story.

    Attributes:
        moments: states that were walked.
        complete: False when there are more than MOMENTS_MOST; nothing is proved then.
        options, scenes, endings: what can be reached → the shortest way there.
        dead: moments that do not go on, each place once, with the shortest way there.
        endless: moments from which no ending can be reached any more.
    """

    moments: int
    complete: bool
    options: dict[str, Way]
    scenes: dict[str, Way]
    endings: dict[str, Way]
    dead: tuple[Dead, ...]
    endless: tuple[Dead, ...]


def prove(
    scenario: Scenario, visitors: tuple[Audience, ...] = (), most: int = MOMENTS_MOST,
    advance: Advance = to_nobody,
) -> Proof:
    """Walk a story, breadth first, so that every way found is a shortest one.

    Args:
        visitors: who the story is offered to; empty: somebody of no audience.
        most: moments to walk at most.
        advance: called for each moment that was walked.
    """
    return _Walk(scenario, most).run(visitors, advance)


class _Walk:
    """One walk through one story."""

    def __init__(self, scenario: Scenario, most: int) -> None:
        self._scenario = scenario
        self._most = most
        self._asked = asked_by(scenario)
        self._ways: dict[Play, Way] = {}
        self._before: dict[Play, list[Play]] = {}
        self._waiting: deque[Play] = deque()
        self._options: dict[str, Way] = {}
        self._scenes: dict[str, Way] = {}
        self._endings: dict[str, Way] = {}
        self._ended: list[Play] = []
        self._dead: dict[tuple[str, str | None], Dead] = {}

    def run(self, visitors: tuple[Audience, ...], advance: Advance) -> Proof:
        for audience, age in self._asked.beginners(visitors):
            begin = partial(begin_play, self._scenario, audience, age, seed=None)
            self._arrive(begin, Way(audience, ()), None)
        while self._waiting and len(self._ways) <= self._most:
            self._decide(self._waiting.popleft())
            advance()
        complete = not self._waiting
        return Proof(
            len(self._ways), complete, self._options, self._scenes, self._endings,
            tuple(self._dead.values()), self._endless() if complete else (),
        )

    def _decide(self, moment: Play) -> None:
        way = self._ways[moment]
        step = step_at(self._scenario, moment.cursor)
        if isinstance(moment.showing, Drawing) and isinstance(step, Vary):
            for variant in range(len(step.variants)):
                self._arrive(partial(draw, self._scenario, moment, variant), way, moment)
        for word in replies(self._scenario, moment):
            for option in word.split(TOGETHER):
                self._options.setdefault(option, way.on(word))
            self._arrive(partial(follow, self._scenario, moment, word), way.on(word), moment)

    def _arrive(self, step: Callable[[], Play], way: Way, before: Play | None) -> None:
        """Take a step and go on to the next fork or ending; remember how to get there."""
        scene = self._scenario.start if before is None else before.cursor.scene
        try:
            arrived = to_next_choice(self._scenario, step())
        except StoryError as error:
            self._die(Dead(scene, way, None, reason_of(error)))
            return
        for entered, _ in arrived.visits:
            self._scenes.setdefault(entered, way)
        moment = moment_of(self._scenario, arrived, self._asked)
        if before is not None:
            self._before.setdefault(moment, []).append(before)
        if moment not in self._ways:
            self._ways[moment] = way
            self._enter(moment, way)

    def _enter(self, moment: Play, way: Way) -> None:
        if isinstance(moment.showing, Ended):
            self._endings.setdefault(moment.showing.ending, way)
            self._ended.append(moment)
        elif isinstance(moment.showing, Choosing) and not replies(self._scenario, moment):
            choice = step_at(self._scenario, moment.cursor)
            assert isinstance(choice, Choose)
            reason = say("no option is on offer")
            self._die(Dead(moment.cursor.scene, way, choice.id, reason))
        else:
            self._waiting.append(moment)

    def _die(self, dead: Dead) -> None:
        self._dead.setdefault((dead.scene, dead.choice), dead)

    def _endless(self) -> tuple[Dead, ...]:
        """Return moments no ending can be reached from, each scene once."""
        alive, waiting = set(self._ended), deque(self._ended)
        while waiting:
            for before in self._before.get(waiting.popleft(), ()):
                if before not in alive:
                    alive.add(before)
                    waiting.append(before)
        found: dict[str, Dead] = {}
        for moment, way in self._ways.items():
            stuck = moment not in alive and replies(self._scenario, moment)
            if stuck and moment.cursor.scene not in found:
                reason = say("no ending can be reached any more")
                found[moment.cursor.scene] = Dead(moment.cursor.scene, way, None, reason)
        return tuple(found.values())
