"""How many words a way through a story has, and how long it takes: least, most and typically."""

from collections.abc import Iterator

from msgspec import Struct

from kiosk.author.editorial.reads import Read
from kiosk.author.editorial.texts import count_words
from kiosk.author.editorial.ways import Leg, Ways
from kiosk.author.proof import Way
from kiosk.author.way_lengths import measure
from kiosk.author.way_there import way_there
from kiosk.catalog.editorial import Editorial, PathTarget, ReadingPace
from kiosk.catalog.problem import Problem
from kiosk.catalog.saying import Saying, say, sentences
from kiosk.catalog.scenario_reader import Places
from kiosk.engine.scenario import Scenario

MINUTE_S = 60

_TELL_MORE = say("Tell more on it, or lead it to another step of the story.")
_TELL_LESS = say("Shorten what is read on it, or let it end sooner.")


class Pace(Struct, frozen=True):
    """What a way through a story asks for in one language, for the youngest it is made for.

    Attributes:
        shortest, longest: ways with the least and the most words.
        quickest, slowest: ways that take the least and the most time.
    """

    words_least: int
    words_typical: int
    words_most: int
    seconds_least: float
    seconds_typical: float
    seconds_most: float
    shortest: Way
    longest: Way
    quickest: Way
    slowest: Way


def words_of(leg: Leg, language: str) -> int:
    """Return the words of the story on a leg; options on offer are not told yet."""
    return sum(count_words(read.words(language)) for read in leg.reads if not read.on_offer)


def reading_s(read: Read, language: str, words_per_second: float, touch_s: float) -> float:
    """Return how long something is read, or seen, until the visitor goes on, in seconds.

    Args:
        touch_s: for each note, card and feedback: finding «Weiter» and touching it.
    """
    words_s = count_words(read.words(language)) / words_per_second
    taken_s = dict(read.lasts_s).get(language, words_s)
    return taken_s + (touch_s if read.kind in ("narrator", "card", "feedback") else 0.0)


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
                time.least, time.typical, time.most,
                words.shortest, words.longest, time.shortest, time.longest)


def pace_problems(
    rules: Editorial, scenario: Scenario, places: Places, paces: dict[str, Pace]
) -> Iterator[Problem]:
    """Yield the languages in which a way is too short or too long, or takes too little or long.

    Each names the way that is out of bounds most, and what to do on it.
    """
    if rules.path is None:
        return
    for language, pace in paces.items():
        stretch = rules.lengths.words_percent.get(language, 100) / 100
        for code, message, remedy, way in (
            *_out_of_words(rules.path, int(rules.path.words_most * stretch), pace),
            *_out_of_time(rules.path, pace),
        ):
            there = (way_there(scenario, way),) if way.path else ()
            place = places.scenes[scenario.start]
            yield Problem("warning", code, message.filled(language=language),
                          sentences(remedy, *there), place.file, *place.mark)


_Found = tuple[str, Saying, Saying, Way]
"""Code, message without its language, what to do, and on which way."""


def _out_of_words(path: PathTarget, most: int, pace: Pace) -> Iterator[_Found]:
    good = say("{least} to {most} words are good", least=path.words_least, most=most)
    if pace.words_least < path.words_least:
        yield ("path-words",
               say("In «{language}» the shortest way has {count} words; {good}",
                   count=pace.words_least, good=good), _TELL_MORE, pace.shortest)
    if pace.words_most > most:
        yield ("path-words",
               say("In «{language}» the longest way has {count} words; {good}",
                   count=pace.words_most, good=good), _TELL_LESS, pace.longest)


def _out_of_time(path: PathTarget, pace: Pace) -> Iterator[_Found]:
    good = say("{least} to {most} minutes are good",
               least=path.minutes_least, most=path.minutes_most)
    if pace.seconds_least < path.minutes_least * MINUTE_S:
        yield ("path-minutes",
               say("In «{language}» the quickest way takes {count} minutes; {good}",
                   count=_minutes(pace.seconds_least), good=good), _TELL_MORE, pace.quickest)
    if pace.seconds_most > path.minutes_most * MINUTE_S:
        yield ("path-minutes",
               say("In «{language}» the slowest way takes {count} minutes; {good}",
                   count=_minutes(pace.seconds_most), good=good), _TELL_LESS, pace.slowest)


def _minutes(seconds: float) -> str:
    return f"{seconds / MINUTE_S:.1f}"
