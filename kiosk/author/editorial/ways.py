"""What is read on every way through a story, in order: from fork to fork, each moment once.

The moments are those of the proof. Between two of them lies a leg: all that is read there.
"""

from collections import deque
from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeVar

from msgspec import Struct

from kiosk.author.editorial.reads import Read, reads_at, said_by, thought_of
from kiosk.author.moment import Asked, asked_by, moment_of
from kiosk.author.passage import STOPS_MOST, pass_stop
from kiosk.author.progress import Advance, to_nobody
from kiosk.author.proof import MOMENTS_MOST, Way
from kiosk.engine.cursor import Cursor, step_at
from kiosk.engine.exhibition import Audience
from kiosk.engine.flow import begin_play, deliver, draw
from kiosk.engine.play import Drawing, Ended, Play, Writing
from kiosk.engine.reply import replies, reply
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Vary
from kiosk.errors import StoryError

State = TypeVar("State")


class Leg(Struct, frozen=True):
    """From one fork to the next.

    Attributes:
        word: the answer it begins with; empty at the beginning and where ways are drawn.
        reads: what is read on it, in order, the question at its end included.
        ahead: number of the moment it leads to.
    """

    word: str
    reads: tuple[Read, ...]
    ahead: int


class Ways(Struct, frozen=True):
    """All ways through a story.

    Attributes:
        begins: (audience, first leg); the audience is empty where it makes no difference.
        legs: for each moment those that lead on from it; none: the story ends or breaks there.
        endings: numbers of the moments that are an ending.
        complete: False when there are more moments than can be walked.
    """

    begins: tuple[tuple[str, Leg], ...]
    legs: tuple[tuple[Leg, ...], ...]
    endings: frozenset[int]
    complete: bool


def walk_ways(
    scenario: Scenario, visitors: tuple[Audience, ...] = (), most: int = MOMENTS_MOST,
    advance: Advance = to_nobody,
) -> Ways:
    """Walk a story and keep what is read; ways that break are left to the proof.

    Args:
        visitors: who the story is offered to; empty: somebody of no audience.
        most: moments to walk at most.
        advance: called for each moment that was walked.
    """
    return _Walk(scenario, most).run(visitors, advance)


def follow(
    ways: Ways, begin: State, after: Callable[[State, Read], State]
) -> Iterator[tuple[Way, State, Read]]:
    """Yield everything that is read, with what was remembered before it; shortest ways first.

    Args:
        begin: what is remembered at the beginning; hashable, with few different values.
        after: (remembered, read) → remembered.
    """
    waiting = deque((leg, begin, Way(audience, ())) for audience, leg in ways.begins)
    known: set[tuple[int, State]] = set()
    while waiting:
        leg, state, way = waiting.popleft()
        for read in leg.reads:
            yield way, state, read
            state = after(state, read)
        if (leg.ahead, state) not in known:
            known.add((leg.ahead, state))
            waiting.extend((one, state, way.on(one.word) if one.word else way)
                           for one in ways.legs[leg.ahead])


class _Walk:
    """One walk through one story."""

    def __init__(self, scenario: Scenario, most: int) -> None:
        self._scenario = scenario
        self._most = most
        self._asked: Asked = asked_by(scenario)
        self._numbers: dict[Play, int] = {}
        self._waiting: deque[Play] = deque()

    def run(self, visitors: tuple[Audience, ...], advance: Advance) -> Ways:
        begins = []
        for audience, age in self._asked.beginners(visitors):
            begin = partial(begin_play, self._scenario, audience, age, seed=None)
            begins += [(audience, leg) for leg in self._legs("", begin, None)]
        legs: list[tuple[Leg, ...]] = []
        while self._waiting and len(self._numbers) <= self._most:
            legs.append(tuple(self._onward(self._waiting.popleft())))
            advance()
        complete = not self._waiting
        legs += [()] * len(self._waiting)
        endings = (number for moment, number in self._numbers.items()
                   if isinstance(moment.showing, Ended))
        return Ways(tuple(begins), tuple(legs), frozenset(endings), complete)

    def _onward(self, moment: Play) -> Iterator[Leg]:
        step = step_at(self._scenario, moment.cursor)
        variants = len(step.variants) if isinstance(step, Vary) else 0
        for variant in range(variants if isinstance(moment.showing, Drawing) else 0):
            drawn = partial(draw, self._scenario, moment, variant)
            yield from self._legs("", drawn, moment)
        for word in replies(self._scenario, moment):
            answered = partial(reply, self._scenario, moment, word)
            yield from self._legs(word, answered, moment)

    def _legs(self, word: str, begin: Callable[[], Play], before: Play | None) -> Iterator[Leg]:
        """Yield the leg that begins like this; none when the story breaks on it.

        Args:
            before: the moment it begins at; None: the beginning of the story.
        """
        decided, thought = (0, None) if before is None else (len(before.trail), before.thought)
        try:
            play = begin()
            reads = list(said_by(self._scenario, play.trail[decided:]))
            play = self._to_fork(play, reads, thought)
        except StoryError:
            return
        moment = moment_of(self._scenario, play, self._asked)
        if moment not in self._numbers:
            self._numbers[moment] = len(self._numbers)
            self._waiting.append(moment)
        yield Leg(word, tuple(reads), self._numbers[moment])

    def _to_fork(self, play: Play, reads: list[Read], thought: Cursor | None) -> Play:
        """Return the play at the next fork or ending; what is read on the way is added.

        Args:
            thought: the one that was read before; None: none was.
        """
        for _ in range(STOPS_MOST):
            if play.thought not in (None, thought):
                reads.append(thought_of(self._scenario, play))
                thought = play.thought
            reads.extend(reads_at(self._scenario, play))
            after = None if replies(self._scenario, play) else self._passed(play)
            if after is None:
                return play
            play = after
        raise StoryError("The scene «{scene}» goes in a circle", scene=play.cursor.scene)

    def _passed(self, play: Play) -> Play | None:
        if isinstance(play.showing, Writing):
            return deliver(self._scenario, play)
        return pass_stop(self._scenario, play)
