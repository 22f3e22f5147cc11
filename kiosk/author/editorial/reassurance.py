"""Who is responsible is said early: in the first third of every way."""

from collections.abc import Iterator
from itertools import chain

from kiosk.author.editorial.statements import plain, sentences_in
from kiosk.author.editorial.texts import count_words
from kiosk.author.editorial.ways import Leg, Ways
from kiosk.author.playing_time import words_of
from kiosk.author.way_lengths import ends_first, shortest_ahead
from kiosk.catalog.editorial import FixedStatement
from kiosk.catalog.problem import Problem
from kiosk.catalog.saying import say
from kiosk.catalog.scenario_reader import Places
from kiosk.engine.scenario import Scenario

_THIRDS = 3


def late_problems(
    statement: FixedStatement, scenario: Scenario, places: Places, ways: Ways,
    languages: tuple[str, ...],
) -> Iterator[Problem]:
    """Yield the languages in which a way has its first sentence of the statement too late."""
    for language in languages:
        starts = [sentences_in(plain(one))[0] for one in statement.forms(language)]
        late = latest(ways, language, starts) if starts else None
        if late is not None and late[0] * _THIRDS > late[1]:
            place = places.scenes[scenario.start]
            yield Problem(
                "error", "late-reassurance",
                say("In «{language}» {before} of {total} words can be read before {key} is said",
                    language=language, before=late[0], total=late[1], key=statement.key),
                say("Say «{words}» in the first third of every way.",
                    words=_first_sentence(statement, language)),
                place.file, *place.mark,
            )


def _first_sentence(statement: FixedStatement, language: str) -> str:
    words = next(statement.forms(language))
    return words.partition(".")[0] + "."


def latest(ways: Ways, language: str, starts: list[str]) -> tuple[int, int] | None:
    """Return (words before it, words of the way) where one of `starts` comes latest.

    A way without it has all its words before it. Going round in a circle counts once.

    Returns:
        None when no way reaches an ending.
    """
    shortest = shortest_ahead(ways, lambda leg: words_of(leg, language))
    before: dict[int, int] = {}
    worst: tuple[int, int] | None = None
    firsts = [(leg, 0) for _, leg in ways.begins]
    onward = ((leg, before[number]) for number in reversed(list(ends_first(ways)))
              if number in before for leg in ways.legs[number])
    for leg, read in chain(firsts, onward):
        if leg.ahead not in shortest:
            continue
        near = _words_before(leg, language, starts)
        whole = words_of(leg, language)
        if near is not None or leg.ahead in ways.endings:
            passed = read + (whole if near is None else near)
            worst = _worse(worst, (passed, read + whole + int(shortest[leg.ahead])))
        else:
            before[leg.ahead] = max(before.get(leg.ahead, 0), read + whole)
    return worst


def _words_before(leg: Leg, language: str, starts: list[str]) -> int | None:
    """Return the words of a leg before one of `starts` is said, None when it is not."""
    words = 0
    for read in leg.reads:
        if not read.on_offer:
            said = plain(read.words(language))
            if any(one in said for one in starts):
                return words
            words += count_words(read.words(language))
    return None


def _worse(one: tuple[int, int] | None, other: tuple[int, int]) -> tuple[int, int]:
    return other if one is None or other[0] * one[1] > one[0] * other[1] else one
