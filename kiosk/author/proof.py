"""Walks every state a story can be in, so that what is said of it is proved and not sampled.

Variables are finite, and of the way taken only what conditions ask about matters: two moments
that agree in place, values and asked-about facts go on alike. A moment is a `Play` without its
thread, thoughts and moods, and with only the decisions and visits some condition looks at.
"""

from collections import deque
from collections.abc import Callable, Iterator
from functools import partial

import msgspec
from msgspec import Struct

from kiosk.author.passage import to_next_choice
from kiosk.engine.condition import And, Chose, Condition, Not, Or, Seen, Times
from kiosk.engine.cursor import every_step, option_at, step_at
from kiosk.engine.flow import begin_play, choose, open_options
from kiosk.engine.play import Ended, Play
from kiosk.engine.scenario import Choose, Scenario, When
from kiosk.errors import StoryError

MOMENTS_MOST = 200_000
Path = tuple[str, ...]
"""Ids of the options that lead somewhere, in order; as `kiosk play --path` takes them."""


class Asked(Struct, frozen=True):
    """What the conditions of a story look at.

    Attributes:
        options: the ones in `chose(…)`.
        visits: scene → how many visits can still make a difference.
    """

    options: frozenset[str]
    visits: dict[str, int]


class Dead(Struct, frozen=True):
    """A moment that does not go on.

    Attributes:
        choice: the one without an option on offer; None: the story runs out or in a circle.
    """

    scene: str
    path: Path
    choice: str | None
    reason: str


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
    options: dict[str, Path]
    scenes: dict[str, Path]
    endings: dict[str, Path]
    dead: tuple[Dead, ...]
    endless: tuple[Dead, ...]


def prove(scenario: Scenario, most: int = MOMENTS_MOST) -> Proof:
    """Walk a story, breadth first, so that every way found is a shortest one."""
    return _Walk(scenario, most).run()


def asked_by(scenario: Scenario) -> Asked:
    """Return what the conditions of the story look at."""
    options: set[str] = set()
    visits: dict[str, int] = {}
    for condition in _conditions(scenario):
        for part in _parts(condition):
            match part:
                case Chose(option):
                    options.add(option)
                case Seen(scene):
                    visits[scene] = max(visits.get(scene, 0), 1)
                case Times(scene, _, value):
                    visits[scene] = max(visits.get(scene, 0), value + 1)
    return Asked(frozenset(options), visits)


def _conditions(scenario: Scenario) -> Iterator[Condition]:
    for scene in scenario.scenes.values():
        for step in every_step(scene.steps):
            match step:
                case When(condition=condition):
                    yield condition
                case Choose(options=options):
                    yield from (one.when for one in options if one.when is not None)


def _parts(condition: Condition) -> Iterator[Condition]:
    yield condition
    match condition:
        case Not(part):
            yield from _parts(part)
        case And(parts) | Or(parts):
            for part in parts:
                yield from _parts(part)


class _Walk:
    """One walk through one story."""

    def __init__(self, scenario: Scenario, most: int) -> None:
        self._scenario = scenario
        self._most = most
        self._asked = asked_by(scenario)
        self._paths: dict[Play, Path] = {}
        self._before: dict[Play, list[Play]] = {}
        self._waiting: deque[Play] = deque()
        self._options: dict[str, Path] = {}
        self._scenes: dict[str, Path] = {}
        self._endings: dict[str, Path] = {}
        self._ended: list[Play] = []
        self._dead: dict[tuple[str, str | None], Dead] = {}

    def run(self) -> Proof:
        self._arrive(partial(begin_play, self._scenario), (), None)
        while self._waiting and len(self._paths) <= self._most:
            self._decide(self._waiting.popleft())
        complete = not self._waiting
        return Proof(
            len(self._paths), complete, self._options, self._scenes, self._endings,
            tuple(self._dead.values()), self._endless() if complete else (),
        )

    def _decide(self, moment: Play) -> None:
        path = self._paths[moment]
        for _, option in open_options(self._scenario, moment):
            self._options.setdefault(option.id, (*path, option.id))
            taken = partial(choose, self._scenario, moment, option.id)
            self._arrive(taken, (*path, option.id), moment)

    def _arrive(self, step: Callable[[], Play], path: Path, before: Play | None) -> None:
        """Take a step and go on to the next choice or ending; remember how to get there."""
        scene = self._scenario.start if before is None else before.cursor.scene
        try:
            arrived = to_next_choice(self._scenario, step())
        except StoryError as error:
            self._die(Dead(scene, path, None, str(error)))
            return
        for entered, _ in arrived.visits:
            self._scenes.setdefault(entered, path)
        moment = self._reduced(arrived)
        if before is not None:
            self._before.setdefault(moment, []).append(before)
        if moment in self._paths:
            return
        self._paths[moment] = path
        if isinstance(moment.showing, Ended):
            self._endings.setdefault(moment.showing.ending, path)
            self._ended.append(moment)
        elif open_options(self._scenario, moment):
            self._waiting.append(moment)
        else:
            choice = step_at(self._scenario, moment.cursor)
            assert isinstance(choice, Choose)
            self._die(Dead(moment.cursor.scene, path, choice.id, "no option is on offer"))

    def _reduced(self, play: Play) -> Play:
        """Return the moment without what cannot make a difference any more."""
        asked = self._asked
        trail = {
            one for one in play.trail
            if option_at(self._scenario, one.cursor, one.option).id in asked.options
        }
        return msgspec.structs.replace(
            play,
            thread=(),
            thought=None,
            moods=(),
            trail=tuple(sorted(trail, key=lambda one: (one.cursor.scene, one.cursor.path))),
            visits=tuple(
                (scene, min(count, asked.visits[scene]))
                for scene, count in play.visits
                if scene in asked.visits
            ),
        )

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
        for moment, path in self._paths.items():
            stuck = moment not in alive and open_options(self._scenario, moment)
            if stuck and moment.cursor.scene not in found:
                reason = "no ending can be reached any more"
                found[moment.cursor.scene] = Dead(moment.cursor.scene, path, None, reason)
        return tuple(found.values())
