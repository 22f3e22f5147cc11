"""Back to the same spot of a story after it was edited.

The ways taken are taken again by their names. Behind the last one, the spot is where the same
words stand; if just these were changed, the same place on the page; if that is gone, as many stops
behind the last fork as before.
"""

from collections.abc import Iterator

import msgspec
from msgspec import Struct

from kiosk.author.passage import STOPS_MOST, pass_stop
from kiosk.author.preview.way import Left, Words, is_same_step
from kiosk.engine.flow import begin_play, deliver
from kiosk.engine.play import Noticing, Play, Writing
from kiosk.engine.reply import follow, replies
from kiosk.engine.scenario import Scenario
from kiosk.errors import StoryError


class Beginner(Struct, frozen=True):
    """Who begins a story; see `begin_play`."""

    audience: str
    age: int
    seed: int


class WayBack(Struct, frozen=True):
    """Where somebody is after an edit.

    Attributes:
        way: the forks left behind, as far as their ways are still there.
        lost: the first one that is not on offer any more; None: all were taken.
        fault: why the story did not go on to the spot; None: it did.
    """

    play: Play
    way: tuple[Left, ...] = ()
    lost: str | None = None
    fault: StoryError | None = None


def find_way_back(
    old: Scenario, play: Play, new: Scenario, words: Words, beginner: Beginner
) -> WayBack:
    """Return where `play` is in the new edition of its story.

    Args:
        words: names of the ways that were taken to get there.

    Raises:
        StoryError: the new edition does not even begin.
    """
    arrived = take_ways(new, words, beginner)
    if arrived.lost is not None or arrived.fault is not None:
        return arrived
    known = take_ways(old, words, beginner)
    before, fault_before = _stops(old, known.play)
    stops, fault = _stops(new, arrived.play)
    found = _spot(old, before, play, new, stops)
    return msgspec.structs.replace(
        arrived, play=_as_it_was(old, play, new, found),
        fault=fault if found is stops[-1] and fault_before is None else None)


def take_ways(scenario: Scenario, words: Words, beginner: Beginner) -> WayBack:
    """Return the story right behind the last of the ways, or where the first one is missing.

    Raises:
        StoryError: the story does not even begin.
    """
    play = begin_play(scenario, beginner.audience, beginner.age, beginner.seed)
    way: tuple[Left, ...] = ()
    for word in words:
        stops, fault = _stops(scenario, play)
        play = stops[-1]
        if fault is not None or word not in replies(scenario, play):
            return WayBack(play, way, None if fault else word, fault)
        try:
            after = follow(scenario, play, word)
        except StoryError as error:
            return WayBack(play, way, None, error)
        play, way = after, (*way, Left(play, (word,)))
    return WayBack(play, way)


def _stops(scenario: Scenario, play: Play) -> tuple[list[Play], StoryError | None]:
    """Return the stops from here to the next fork or ending, and why they break off, if so."""
    found = []
    try:
        for stop in _onward(scenario, play):
            found.append(stop)
    except StoryError as error:
        return found, error
    return found, None


def _onward(scenario: Scenario, play: Play) -> Iterator[Play]:
    for _ in range(STOPS_MOST):
        yield play
        if replies(scenario, play):
            return
        after = (deliver(scenario, play) if isinstance(play.showing, Writing)
                 else pass_stop(scenario, play))
        if after is None:
            return
        play = after


def _spot(old: Scenario, before: list[Play], play: Play, new: Scenario, stops: list[Play]
          ) -> Play:
    """Return the stop of the new edition that is the spot."""
    shown = _without_pause(play)
    number = next((place for place, one in enumerate(before)
                   if one.cursor == shown.cursor
                   and type(one.showing) is type(shown.showing)), len(before) - 1)
    same = [place for place, one in enumerate(stops) if is_same_step(old, shown, new, one)]
    if same:
        return stops[min(same, key=lambda place: abs(place - number))]
    for one in stops:
        if one.cursor == shown.cursor and type(one.showing) is type(shown.showing):
            return one
    return stops[min(number, len(stops) - 1)]


def _without_pause(play: Play) -> Play:
    """Return the play as it is behind a pause that was taken."""
    match play.showing:
        case Noticing(before=before) if before is not None:
            return msgspec.structs.replace(play, showing=before)
        case _:
            return play


def _as_it_was(old: Scenario, play: Play, new: Scenario, found: Play) -> Play:
    """Return the stop with what was set or marked there, where its words are still the same."""
    if is_same_step(old, _without_pause(play), new, found):
        return msgspec.structs.replace(found, showing=play.showing)
    return found
