"""How many words a way through a story has, and how long it takes: least, most and typically."""

import heapq
from collections import defaultdict
from collections.abc import Callable, Iterator

from msgspec import Struct

from kiosk.author.editorial.reads import Read
from kiosk.author.editorial.texts import count_words
from kiosk.author.editorial.ways import Leg, Ways
from kiosk.catalog.editorial import Editorial, PathTarget, ReadingPace
from kiosk.catalog.problem import Problem
from kiosk.catalog.saying import say
from kiosk.catalog.scenario_reader import Places
from kiosk.engine.scenario import Scenario

Weight = Callable[[Leg], float]
MINUTE_S = 60


class Spread(Struct, frozen=True):
    """A measure of all ways through a story.

    Attributes:
        typical: the mean when at every fork each way on is as likely as another.
    """

    least: float
    typical: float
    most: float


class Pace(Struct, frozen=True):
    """What a way through a story asks for in one language, for the youngest it is made for."""

    words_least: int
    words_typical: int
    words_most: int
    seconds_least: float
    seconds_typical: float
    seconds_most: float


def words_of(leg: Leg, language: str) -> int:
    """Return the words of the story on a leg; options on offer are not told yet."""
    return sum(count_words(read.words(language)) for read in leg.reads if not read.on_offer)


def reading_s(read: Read, language: str, words_per_second: float, touch_s: float) -> float:
    """Return how long something is read until the visitor goes on, in seconds.

    Args:
        touch_s: for each note, card and feedback: finding «Weiter» and touching it.
    """
    words_s = count_words(read.words(language)) / words_per_second
    return words_s + (touch_s if read.kind in ("narrator", "card", "feedback") else 0.0)


def measure(ways: Ways, weight: Weight) -> Spread | None:
    """Return the spread of a weight over all ways; None when no way reaches an ending.

    Whoever comes to a moment again goes on from there by the shortest way.
    """
    shortest = shortest_ahead(ways, weight)
    begins = [leg for _, leg in ways.begins if leg.ahead in shortest]
    if not begins:
        return None
    most, typical = dict(shortest), dict(shortest)
    # What lies behind a moment stands before it here, apart from circles: these end shortest.
    for number in ends_first(ways):
        onward = [leg for leg in ways.legs[number] if leg.ahead in shortest]
        if onward:
            most[number] = max(weight(leg) + most[leg.ahead] for leg in onward)
            typical[number] = sum(weight(leg) + typical[leg.ahead] for leg in onward) / len(onward)
    return Spread(
        min(weight(leg) + shortest[leg.ahead] for leg in begins),
        sum(weight(leg) + typical[leg.ahead] for leg in begins) / len(begins),
        max(weight(leg) + most[leg.ahead] for leg in begins),
    )


def shortest_ahead(ways: Ways, weight: Weight) -> dict[int, float]:
    """Return moment → weight of the lightest way to an ending; not there: no way leads to one."""
    before: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for number, legs in enumerate(ways.legs):
        for leg in legs:
            before[leg.ahead].append((number, weight(leg)))
    shortest: dict[int, float] = {}
    waiting = [(0.0, number) for number in ways.endings]
    while waiting:
        far, number = heapq.heappop(waiting)
        if number not in shortest:
            shortest[number] = far
            for one, near in before[number]:
                heapq.heappush(waiting, (far + near, one))
    return shortest


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


def pace_of(ways: Ways, language: str, age: int, pace: ReadingPace) -> Pace | None:
    """Return words and time of a story in a language; None when nobody knows its pace."""
    per_second = pace.words_per_second(language, age)
    if per_second is None:
        return None

    def seconds(leg: Leg) -> float:
        read_s = sum(reading_s(one, language, per_second, pace.touch_s) for one in leg.reads)
        return read_s + (pace.decision_s if leg.word else 0)

    words = measure(ways, lambda leg: words_of(leg, language))
    time = measure(ways, seconds)
    if words is None or time is None:
        return None
    return Pace(int(words.least), round(words.typical), int(words.most),
                time.least, time.typical, time.most)


def pace_problems(
    rules: Editorial, scenario: Scenario, places: Places, paces: dict[str, Pace]
) -> Iterator[Problem]:
    """Yield the languages in which a way is too short or too long, or takes too little or long."""
    if rules.path is None:
        return
    for language, pace in paces.items():
        stretch = rules.lengths.words_percent.get(language, 100) / 100
        yield from _out_of_words(rules.path, stretch, scenario, places, language, pace)
        yield from _out_of_time(rules.path, scenario, places, language, pace)


def _out_of_words(
    path: PathTarget, stretch: float, scenario: Scenario, places: Places, language: str, pace: Pace
) -> Iterator[Problem]:
    most, start = int(path.words_most * stretch), places.scenes[scenario.start]
    if pace.words_least < path.words_least or pace.words_most > most:
        yield Problem(
            "warning", "path-words",
            say("In «{language}» a way has from {least} to {most} words",
                language=language, least=pace.words_least, most=pace.words_most),
            say("Good are {least} to {most}.", least=path.words_least, most=most),
            start.file, *start.mark,
        )


def _out_of_time(
    path: PathTarget, scenario: Scenario, places: Places, language: str, pace: Pace
) -> Iterator[Problem]:
    start = places.scenes[scenario.start]
    least_s, most_s = path.minutes_least * MINUTE_S, path.minutes_most * MINUTE_S
    if pace.seconds_least < least_s or pace.seconds_most > most_s:
        yield Problem(
            "warning", "path-minutes",
            say("In «{language}» a way takes from {least} to {most} minutes",
                language=language, least=_minutes(pace.seconds_least),
                most=_minutes(pace.seconds_most)),
            say("Good are {least} to {most} minutes.",
                least=path.minutes_least, most=path.minutes_most),
            start.file, *start.mark,
        )


def _minutes(seconds: float) -> str:
    return f"{seconds / MINUTE_S:.1f}"
