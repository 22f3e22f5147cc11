"""Visits that came to no ending: for which reason, and the shortest way walked to where it is."""

from collections import defaultdict, deque
from collections.abc import Mapping

from msgspec import Struct

from kiosk.author.proof import Way
from kiosk.author.simulation.course import Course
from kiosk.author.simulation.visit import Lost
from kiosk.catalog.saying import Saying


class Stray(Struct, frozen=True):
    """What kept visits from an ending.

    Attributes:
        scene: where it is; of a circle the place from which no visit came to an ending any more.
        choice: the one without an option on offer; None: the story breaks, or goes on and on.
        way: the shortest one there that visits have walked.
    """

    visits: int
    scene: str
    choice: str | None
    reason: Saying
    way: Way


def strays_of(course: Course, lost: Mapping[Lost, int]) -> tuple[Stray, ...]:
    """Return what kept visits from an ending, each reason once, most visits first.

    Args:
        lost: where and why visits were lost → how many.
    """
    ways = _shortest_ways(course)
    same: dict[tuple[Saying, str | None], list[Lost]] = defaultdict(list)
    for one in lost:
        same[one.reason, _choice(course, one)].append(one)
    found = []
    for (reason, choice), ones in same.items():
        scene, way = min((_place(course, ways, one) for one in _nearest(course, ones)),
                         key=lambda place: (len(place[1].path), place[1].path))
        found.append(Stray(sum(lost[one] for one in ones), scene, choice, reason, way))
    return tuple(sorted(found, key=lambda one: -one.visits))


def _choice(course: Course, lost: Lost) -> str | None:
    """Return the choice without an option on offer, None when it is not one."""
    return None if lost.at is None or course.forks[lost.at].leads_on else course.forks[lost.at].stop


def _place(course: Course, ways: Mapping[int, Way], lost: Lost) -> tuple[str, Way]:
    """Return the scene where a visit was lost, and the way there."""
    if lost.at is None:
        return course.scenario.start, Way("", ())
    way = ways[lost.at]
    scene = course.forks[lost.at].place.scene
    return scene, way.on(lost.turn) if isinstance(lost.turn, str) else way


def _nearest(course: Course, same: list[Lost]) -> list[Lost]:
    """Return the places to look at: of circles every place nobody came to an ending from."""
    circles = {one.at for one in same if one.turn is None and one.at is not None
               and course.forks[one.at].leads_on}
    if not circles:
        return same
    ended = _leading_to(course, {one.number for one in course.forks if one.ending is not None})
    inside = _leading_to(course, circles) - ended
    return [Lost(same[0].reason, at) for at in sorted(inside)] or same


def _shortest_ways(course: Course) -> dict[int, Way]:
    """Return number of a fork → the shortest way walked to it."""
    onward = defaultdict(list)
    for number, turn, ahead in course.walked:
        onward[number].append((turn, ahead))
    waiting = deque((leg.ahead.number, Way(audience, ())) for audience, leg in course.begun)
    ways: dict[int, Way] = {}
    while waiting:
        number, way = waiting.popleft()
        if number in ways:
            continue
        ways[number] = way
        for turn, ahead in onward[number]:
            # What is drawn is no step of the way, so it is looked at before all others.
            if isinstance(turn, int):
                waiting.appendleft((ahead, way))
            else:
                waiting.append((ahead, way.on(turn)))
    return ways


def _leading_to(course: Course, targets: set[int]) -> set[int]:
    """Return the forks from which some visit could have come to one of the targets."""
    before = defaultdict(list)
    for number, _, ahead in course.walked:
        before[ahead].append(number)
    found, waiting = set(targets), list(targets)
    while waiting:
        new = set(before[waiting.pop()]) - found
        found |= new
        waiting += new
    return found
