"""«Neu im Team»: every row of options leads to a warm end, in every language."""

import pytest
from ways import Way, open_story, sessions_of, ways_of, words_read

from kiosk.engine.cursor import every_step, option_at
from kiosk.engine.exhibition import Catalog
from kiosk.engine.play import Ended, Play
from kiosk.engine.screenplay import Choose
from kiosk.engine.session import AtEnding, AtRecap
from kiosk.engine.view import view
from kiosk.engine.view_data import EndingView, RecapView

M02 = "m02-game-chat"
WORDS_LEAST, WORDS_MOST = 270, 495
"""300 to 450, give or take a tenth."""
LONGER = {"fr": 1.2, "it": 1.2}
"""French and Italian may be longer by this factor."""

NOT_YOUR_FAULT = {
    "de": "Du bist nicht schuld. Verantwortlich ist die Person, die erpresst.",
    "fr": "Ce n’est pas ta faute. La personne qui fait du chantage est responsable.",
    "it": "Non è colpa tua. La responsabilità è di chi ricatta.",
    "en": "It is not your fault. The person who blackmails is responsible.",
}
"""The fixed statement for young people."""


@pytest.fixture(scope="module")
def ways(shipped: Catalog, language: str) -> tuple[Way, ...]:
    """Return every way through the story, as somebody of 15 to 17 reads it."""
    return tuple(ways_of(open_story(shipped, M02, language, "teen"), shipped))


def play_of(way: Way) -> Play:
    """Return the story at the end of a way."""
    recap = way[-1].place
    assert isinstance(recap, AtRecap)
    return recap.play


def options_of(play: Play, catalog: Catalog) -> list[str]:
    """Return the ids of the options taken."""
    scenario = catalog.scenario(M02)
    return [option_at(scenario, one.cursor, one.option).id for one in play.trail]


def test_the_story_is_there_in_every_language(shipped: Catalog, language: str) -> None:
    assert language in shipped.scenario(M02).languages


def test_every_way_reaches_a_recap_after_four_or_five_decisions(
    shipped: Catalog, ways: tuple[Way, ...]
) -> None:
    assert {len(play_of(way).trail) for way in ways} == {4, 5}
    assert len({tuple(options_of(play_of(way), shipped)) for way in ways}) == len(ways) == 108


def test_every_way_leads_through_an_ending(ways: tuple[Way, ...]) -> None:
    assert all(any(isinstance(one.place, AtEnding) for one in way) for way in ways)


def test_every_ending_is_reached(shipped: Catalog, ways: tuple[Way, ...]) -> None:
    endings = {play_of(way).showing for way in ways}
    assert endings == {Ended(one) for one in shipped.scenario(M02).endings}


def test_every_option_can_be_taken(shipped: Catalog, ways: tuple[Way, ...]) -> None:
    scenario = shipped.scenario(M02)
    written = {
        option.id
        for scene in scenario.scenes.values()
        for one in every_step(scene.steps) if isinstance(one, Choose)
        for option in one.options
    }
    assert {one for way in ways for one in options_of(play_of(way), shipped)} == written


def test_every_way_is_neither_too_short_nor_too_long(
    shipped: Catalog, ways: tuple[Way, ...], language: str
) -> None:
    counts = [len(words_read(way, shipped)) for way in ways]
    assert min(counts) >= WORDS_LEAST
    assert max(counts) <= WORDS_MOST * LONGER.get(language, 1.0)


def test_every_ending_says_who_is_responsible(
    shipped: Catalog, ways: tuple[Way, ...], language: str
) -> None:
    endings = [view(one, shipped) for way in ways for one in way if isinstance(one.place, AtEnding)]
    assert len(endings) == len(ways)
    for ending in endings:
        assert isinstance(ending, EndingView)
        assert NOT_YOUR_FAULT[language] in ending.statements


def test_every_recap_shows_the_four_named_decisions(
    shipped: Catalog, ways: tuple[Way, ...]
) -> None:
    for way in ways:
        recap = view(way[-1], shipped)
        assert isinstance(recap, RecapView)
        assert len(recap.stations) == 4
        assert all(one.title and one.text for one in recap.stations)


def test_whoever_went_along_three_times_and_asked_nobody_tells_it_at_home(
    shipped: Catalog, ways: tuple[Way, ...]
) -> None:
    for way in ways:
        play = play_of(way)
        went_along = dict(play.values)["went_along"] == 3
        told = options_of(play, shipped)[3] == "help"
        assert (play.showing == Ended("tells_mama")) is (went_along and not told)


def test_the_ways_meet_all_sessions_there_are(
    shipped: Catalog, ways: tuple[Way, ...], language: str
) -> None:
    reached = sessions_of(open_story(shipped, M02, language, "teen"), shipped)
    assert {one for way in ways for one in way} == reached
