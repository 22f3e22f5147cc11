"""The shortest and the longest way through a story, by whatever is to be added up on it."""

import heapq
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct

from kiosk.author.editorial.ways import Leg, Ways
from kiosk.author.proof import Way

Weight = Callable[[Leg], float]


class Spread(Struct, frozen=True):
    """A measure of all ways through a story.

    Attributes:
        typical: the mean when at every fork each way on is as likely as another.
        shortest, longest: a way with `least` and one with `most`.
    """

    least: float
    typical: float
    most: float
    shortest: Way
    longest: Way


class _Ahead(Struct, frozen=True):
    """What lies between a moment and an ending.

    Attributes:
        legs: of the way there, linked: the first one, and what is ahead of its end.
    """

    weight: float
    legs: "tuple[Leg, _Ahead] | None" = None


def measure(ways: Ways, weight: Weight) -> Spread | None:
    """Return the spread of a weight over all ways; None when no way reaches an ending.

    Whoever comes to a moment again goes on from there by the shortest way.
    """
    shortest = _shortest_ahead(ways, weight)
    begins = [(audience, leg) for audience, leg in ways.begins if leg.ahead in shortest]
    if not begins:
        return None
    longest = dict(shortest)
    typical = {number: one.weight for number, one in shortest.items()}
    # What lies behind a moment stands before it here, apart from circles: these end shortest.
    for number in ends_first(ways):
        onward = [leg for leg in ways.legs[number] if leg.ahead in shortest]
        if onward:
            longest[number] = max((_with(leg, weight, longest) for leg in onward), key=_weight)
            typical[number] = sum(weight(leg) + typical[leg.ahead] for leg in onward) / len(onward)
    least = min(((one, _with(leg, weight, shortest)) for one, leg in begins), key=_second_weight)
    most = max(((one, _with(leg, weight, longest)) for one, leg in begins), key=_second_weight)
    return Spread(
        least[1].weight,
        sum(weight(leg) + typical[leg.ahead] for _, leg in begins) / len(begins),
        most[1].weight, _way(*least), _way(*most),
    )


def shortest_ahead(ways: Ways, weight: Weight) -> dict[int, float]:
    """Return moment → weight of the lightest way to an ending; not there: no way leads to one."""
    return {number: one.weight for number, one in _shortest_ahead(ways, weight).items()}


def ends_first(ways: Ways) -> Iterator[int]:
    """Yield all moments, each behind the ones that follow from it unless they go in a circle."""
    known: set[int] = set()
    for _, begin in ways.begins:
        waiting = [(begin.ahead, iter(ways.legs[begin.ahead]))] if begin.ahead not in known else []
        known.add(begin.ahead)
        while waiting:
            number, legs = waiting[-1]
            ahead = next((leg.ahead for leg in legs if leg.ahead not in known), None)
            if ahead is None:
                waiting.pop()
                yield number
            else:
                known.add(ahead)
                waiting.append((ahead, iter(ways.legs[ahead])))


def _shortest_ahead(ways: Ways, weight: Weight) -> dict[int, _Ahead]:
    before: dict[int, list[tuple[int, Leg]]] = defaultdict(list)
    for number, legs in enumerate(ways.legs):
        for leg in legs:
            before[leg.ahead].append((number, leg))
    shortest: dict[int, _Ahead] = {}
    # The count keeps what is equally far in the order in which it was found.
    waiting = [(0.0, count, number, _Ahead(0.0)) for count, number in enumerate(ways.endings)]
    found = len(waiting)
    while waiting:
        _, _, number, ahead = heapq.heappop(waiting)
        if number not in shortest:
            shortest[number] = ahead
            for one, leg in before[number]:
                found += 1
                farther = _with(leg, weight, shortest)
                heapq.heappush(waiting, (farther.weight, found, one, farther))
    return shortest


def _with(leg: Leg, weight: Weight, ahead: Mapping[int, _Ahead]) -> _Ahead:
    """Return what lies ahead where a leg begins."""
    rest = ahead[leg.ahead]
    return _Ahead(weight(leg) + rest.weight, (leg, rest))


def _weight(ahead: _Ahead) -> float:
    return ahead.weight


def _second_weight(begin: tuple[str, _Ahead]) -> float:
    return begin[1].weight


def _way(audience: str, ahead: _Ahead) -> Way:
    words = []
    legs = ahead.legs
    while legs is not None:
        leg, rest = legs
        words.append(leg.word)
        legs = rest.legs
    return Way(audience, tuple(one for one in words if one))
