"""What happened how often in many visits."""

from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from kiosk.author.simulation.course import Fork, Turn
from kiosk.author.simulation.visit import Lost, Visit
from kiosk.engine.activity import Checklist, Order, Sort, Spot, Task
from kiosk.engine.cursor import every_step
from kiosk.engine.exhibition import Audience
from kiosk.engine.reply import COUNT, IN_ORDER, OTHER_ORDER, SKIP, TOGETHER
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Choose


class Asked(Struct):
    """How often a choice or an activity came, and what was done there.

    Attributes:
        visits: in which it came at least once.
        times: it came, in all visits together; `skipped` of them it was skipped.
        feedback: times a feedback to it was read.
        ways: what was taken → times. A choice: its options. Sorting: the bins, once for each
            card. Other activities: what they came to, as `kiosk play` names it.
    """

    ways: dict[str, int]
    visits: int = 0
    times: int = 0
    skipped: int = 0
    feedback: int = 0


class Tally:
    """Counts visits to one story; what never happened is there with 0.

    Attributes:
        stops: id of a choice or an activity → what happened there, in the order of the page.
        options, scenes, endings, audiences: id → visits.
        lost: where and why a visit came to no ending → visits.
    """

    def __init__(self, scenario: Scenario, visitors: tuple[Audience, ...]) -> None:
        steps = [step for scene in scenario.scenes.values() for step in every_step(scene.steps)]
        self.stops = {one.id: Asked(dict.fromkeys(_ways_of(one), 0))
                      for one in steps if isinstance(one, Choose | Task)}
        self.options = {option.id: 0 for one in steps if isinstance(one, Choose)
                        for option in one.options}
        self.scenes = dict.fromkeys(scenario.scenes, 0)
        self.endings = dict.fromkeys(scenario.endings, 0)
        self.audiences = {one.id: 0 for one in visitors}
        self.lost: Counter[Lost] = Counter()

    def add(self, visit: Visit) -> None:
        """Count a visit."""
        self.audiences[visit.audience] += 1
        if visit.ending is not None:
            self.endings[visit.ending] += 1
        _count(self.scenes, (scene for leg in visit.legs for scene in leg.passed.entered))
        _count(self.options, (one for fork, turn in visit.turns for one in _given(fork, turn)))
        for stop in {fork.stop for fork, _ in visit.turns if fork.stop is not None}:
            self.stops[stop].visits += 1
        for fork, turn in visit.turns:
            self._add_turn(fork, turn)
        for (fork, _), leg in zip(visit.turns, visit.legs[1:], strict=False):
            if fork.stop is not None and leg.passed.feedback:
                self.stops[fork.stop].feedback += 1
        if visit.lost is not None:
            self.lost[visit.lost] += 1

    def _add_turn(self, fork: Fork, turn: Turn) -> None:
        if fork.stop is None:
            return
        asked = self.stops[fork.stop]
        asked.times += not fork.begun
        if turn == SKIP:
            asked.skipped += 1
            return
        for way in _given(fork, turn) or (str(turn),):
            asked.ways[way] += 1


def _count(counts: dict[str, int], happened: Iterable[str]) -> None:
    """Count what happened in a visit, each once."""
    for one in set(happened):
        counts[one] += 1


def _given(fork: Fork, turn: Turn) -> tuple[str, ...]:
    """Return the options that were taken; empty where no choice was."""
    if not isinstance(fork.step, Choose) or turn == SKIP:
        return ()
    return tuple(str(turn).split(TOGETHER))


def _ways_of(step: Choose | Task) -> tuple[str, ...]:
    """Return what can be taken at a step, or what it can come to, in the order of the page."""
    match step:
        case Choose(options=options):
            return tuple(one.id for one in options)
        case Sort(bins=bins):
            return tuple(one.id for one in bins)
        case Order():
            return (IN_ORDER, OTHER_ORDER)
        case Spot(signs=signs):
            return tuple(f"{COUNT}{number}" for number in range(1, len(signs) + 1))
        case Checklist(points=points):
            return tuple(f"{COUNT}{number}" for number in range(len(points) + 1))
