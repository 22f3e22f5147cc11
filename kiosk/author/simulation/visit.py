"""One random visit to a story, from its first line to its ending."""

from random import Random

from msgspec import Struct

from kiosk.author.simulation.chance import draw_word
from kiosk.author.simulation.course import Course, Fork, Leg, Turn
from kiosk.catalog.saying import Saying, say
from kiosk.engine.cursor import Cursor
from kiosk.engine.exhibition import Audience

FORKS_MOST = 500
"""Who has come to no ending after so many decisions is taken to be in a circle."""

Taken = tuple[Fork, Turn]


class Lost(Struct, frozen=True):
    """Why and where a visit came to no ending.

    Attributes:
        at: number of the fork it stood at; None: the story breaks before the first one.
        turn: what was taken there when the story broke; None: nothing.
    """

    reason: Saying
    at: int | None
    turn: Turn | None = None


class Visit(Struct, frozen=True):
    """What one visitor met.

    Attributes:
        turns: the ways taken, with the forks they were taken at, in order.
        legs: what was gone through; the first one begins the story.
        lost: None when the visit came to an ending.
    """

    audience: str
    turns: tuple[Taken, ...]
    legs: tuple[Leg, ...]
    lost: Lost | None

    @property
    def ending(self) -> str | None:
        """Id of the ending that was reached, None when there is none."""
        return None if self.lost else self.legs[-1].ahead.ending

    @property
    def words(self) -> int:
        """How many words were read."""
        return sum(leg.passed.words for leg in self.legs)

    @property
    def busy_s(self) -> float:
        """Reading, going on and deciding."""
        return sum(leg.passed.busy_s for leg in self.legs)

    @property
    def waited_s(self) -> float:
        """Waiting for messages with nothing left to read."""
        return sum(leg.passed.waited_s for leg in self.legs)


def take_visit(
    course: Course, visitors: tuple[Audience, ...], chance: Random, skip_percent: float
) -> Visit:
    """Send a random visitor through a story.

    Args:
        visitors: who it can be, each as likely as another; at least one.
    """
    audience = chance.choice(visitors)
    return _Walk(course, audience, chance, skip_percent).walk()


class _Walk:
    """One visit under way."""

    def __init__(
        self, course: Course, audience: Audience, chance: Random, skip_percent: float
    ) -> None:
        self._course = course
        self._audience = audience
        self._chance = chance
        self._skip_percent = skip_percent
        self._turns: list[Taken] = []
        self._legs: list[Leg] = []
        self._variants: dict[Cursor, int] = {}

    def walk(self) -> Visit:
        leg = self._course.begin(self._audience)
        while isinstance(leg, Leg):
            self._legs.append(leg)
            fork = leg.ahead
            if fork.ending is not None:
                return self._visit(None)
            if not fork.leads_on:
                return self._visit(Lost(say("no option is on offer"), fork.number))
            if len(self._turns) >= FORKS_MOST:
                reason = say("no ending after {count} decisions", count=FORKS_MOST)
                return self._visit(Lost(reason, fork.number))
            turn = self._turn(fork)
            self._turns.append((fork, turn))
            leg = self._course.onward(fork, turn)
        if not self._turns:
            return self._visit(Lost(leg, None))
        fork, turn = self._turns[-1]
        return self._visit(Lost(leg, fork.number, turn))

    def _turn(self, fork: Fork) -> Turn:
        if fork.variants:
            # As on the terminal: who comes to the same place again sees the same variant.
            drawn = self._chance.randrange(fork.variants)
            return self._variants.setdefault(fork.place, drawn)
        return draw_word(fork.play, fork.step, fork.words, self._chance, self._skip_percent)

    def _visit(self, lost: Lost | None) -> Visit:
        return Visit(self._audience.id, tuple(self._turns), tuple(self._legs), lost)
