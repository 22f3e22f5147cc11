"""Words and time of a way, compared with a plain walk over every way."""

from collections.abc import Iterator

import pytest
from editorial_case import findings, found, place_of, write_rules
from sample_content import ASSETS, CHECKOUT, SCENARIO, SampleContent

from kiosk.author.editorial.ways import Leg, Ways, walk_ways
from kiosk.author.playing_time import words_of
from kiosk.author.way_lengths import measure
from kiosk.catalog.library import load_catalog

PACE = """path:
  words_least: {least}
  words_most: {most}
  minutes_least: 0
  minutes_most: {minutes}
pace:
  words_per_minute: {{de: 100}}
  percent_from_age: {{"12": 60, "18": 100}}
  decision_s: 5
  touch_s: 0
"""


def every_way(ways: Ways, longest: int) -> Iterator[tuple[Leg, ...]]:
    """Yield the ways to an ending with at most so many legs."""
    waiting = [(leg,) for _, leg in ways.begins]
    while waiting:
        way = waiting.pop()
        if way[-1].ahead in ways.endings:
            yield way
        elif len(way) < longest:
            waiting.extend((*way, leg) for leg in ways.legs[way[-1].ahead])


@pytest.mark.parametrize("language", ["de", "fr", "it", "en"])
def test_a_story_without_circles_is_measured_exactly(language: str) -> None:
    loaded = load_catalog(CHECKOUT / "content", ASSETS)
    ways = walk_ways(loaded.scenarios["m02-game-chat"])
    counts = [sum(words_of(leg, language) for leg in way) for way in every_way(ways, 9)]
    spread = measure(ways, lambda leg: words_of(leg, language))
    assert spread is not None
    assert (spread.least, spread.most) == (min(counts), max(counts))
    assert spread.least < spread.typical < spread.most
    by_path = {tuple(leg.word for leg in way if leg.word): count
               for way, count in zip(every_way(ways, 9), counts, strict=True)}
    assert by_path[spread.shortest.path] == min(counts)
    assert by_path[spread.longest.path] == max(counts)


def test_whoever_goes_round_in_a_circle_comes_out_of_it(content: SampleContent) -> None:
    ways = walk_ways(content.load().scenarios["kite"])
    counts = [sum(words_of(leg, "de") for leg in way) for way in every_way(ways, 12)]
    spread = measure(ways, lambda leg: words_of(leg, "de"))
    assert spread is not None
    assert spread.least == min(counts)
    assert spread.most in counts


def test_the_words_of_a_way_are_what_is_read_on_it(content: SampleContent) -> None:
    ways = walk_ways(content.load().scenarios["kite"])
    read = [one for _, begin in ways.begins for one in begin.reads]
    assert [one.kind for one in read] == [
        "bubble", "bubble", "thought", "question", "option", "option"]
    wait, = (leg for leg in ways.legs[ways.begins[0][1].ahead] if leg.word == "wait")
    assert [one.words("de") for one in wait.reads] == [
        "Wir warten noch.", "Warten hilft.", "Gut.", "Der Wind dreht.",
        "Eile\nWer drängt, lässt dir keine Zeit.", "Jetzt!",
        "Er steht hoch am Himmel.\nGut gemacht: zusammen.\nZeig ihn jemandem."]


def test_a_thought_is_read_once_also_where_a_pause_counts(content: SampleContent) -> None:
    content.edit(SCENARIO, "      - pause\n", "      - pause:\n        count: tries\n")
    ways = walk_ways(content.load().scenarios["kite"])
    straight = [one for one in every_way(ways, 12) if all(leg.word != "retry" for leg in one)]
    assert straight
    for way in straight:
        thoughts = [read.words("de") for leg in way for read in leg.reads
                    if read.kind == "thought"]
        assert len(thoughts) == len(set(thoughts))


def test_time_is_reading_at_the_pace_of_the_youngest_and_deciding(
    content: SampleContent
) -> None:
    write_rules(content, PACE.format(least=0, most=999, minutes=9))
    pace = findings(content).paces["kite", "de"]
    ways = walk_ways(content.load().scenarios["kite"])
    begin = ways.begins[0][1]
    wait, = (leg for leg in ways.legs[begin.ahead] if leg.word == "wait")
    words = sum(len(one.words("de").replace("😊", "").split())
                for leg in (begin, wait) for one in leg.reads)
    assert pace.seconds_least == pytest.approx(words / (100 * 0.6) * 60 + 5)
    assert ("kite", "en") not in findings(content).paces


OUT = {
    "too few words": ((100, 999, 9), "path-words"),
    "too many words": ((0, 30, 9), "path-words"),
    "too long": ((0, 999, 0), "path-minutes"),
}
REMEDIES = {
    "too few words": ((100, 999, 9), "the shortest way has", "Tell more on it"),
    "too many words": ((0, 30, 9), "the longest way has", "Shorten what is read on it"),
    "too long": ((0, 999, 0), "the slowest way takes", "Shorten what is read on it"),
}


@pytest.mark.parametrize(("limits", "code"), OUT.values(), ids=OUT)
def test_a_way_out_of_bounds_is_found(
    content: SampleContent, limits: tuple[int, int, int], code: str
) -> None:
    least, most, minutes = limits
    write_rules(content, PACE.format(least=least, most=most, minutes=minutes))
    place = content.edit(SCENARIO, "  field:\n    contact", "  ¦field:\n    contact")
    assert [one.code for one in findings(content).problems if one.code.startswith("path-")] == [
        code]
    problem, = found(content, code)
    assert place_of(problem) == (str(content.path(SCENARIO)), *place)
    assert problem.level == "warning"


@pytest.mark.parametrize(("limits", "message", "remedy"), REMEDIES.values(), ids=REMEDIES)
def test_the_way_out_of_bounds_and_the_remedy_are_named(
    content: SampleContent, limits: tuple[int, int, int], message: str, remedy: str
) -> None:
    least, most, minutes = limits
    write_rules(content, PACE.format(least=least, most=most, minutes=minutes))
    problem, = (one for one in findings(content).problems if one.code.startswith("path-"))
    assert message in str(problem.message)
    told = str(problem.remedy)
    assert told.startswith(remedy)
    path = tuple(told.partition("kiosk play kite --path ")[2].split(","))
    ways = every_way(walk_ways(content.load().scenarios["kite"]), 12)
    assert path in {tuple(leg.word for leg in way if leg.word) for way in ways}
