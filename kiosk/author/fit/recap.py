"""The fullest pages a story can end with, so that every station and sign is measured."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from kiosk.author.fit.walk import play_of, with_play
from kiosk.engine.cursor import Cursor, station_of, step_at
from kiosk.engine.noticing import observations
from kiosk.engine.play import Decision
from kiosk.engine.scenario import Scenario
from kiosk.engine.session import AtNoticed, AtRecap, Session
from kiosk.engine.view_debrief import SIGNS_MOST, STATIONS_MOST


def fullest_recaps(
    scenario: Scenario, sessions: Sequence[Session], decisions: Iterable[Decision]
) -> Iterator[Session]:
    """Yield recaps with as many stations as a way can have; together they show every decision.

    Args:
        sessions: a walk through the story.
        decisions: all that can be taken.
    """
    recaps = [one for one in sessions if isinstance(one.place, AtRecap)]
    if not recaps:
        return
    longest = max(recaps, key=lambda one: len(_named(scenario, play_of(one).trail)))
    count = min(STATIONS_MOST, len(_named(scenario, play_of(longest).trail)))
    signs = _signs(scenario, sessions)
    for first in range(0, len(signs), SIGNS_MOST):
        noticed = replace(play_of(longest), noticed=signs[first : first + SIGNS_MOST])
        yield replace(longest, place=AtNoticed(noticed))
    for trail in _trails(_named(scenario, decisions), max(1, count)):
        play = play_of(longest)
        before = replace(play, past=())
        full = replace(play, trail=trail, past=(before,) * len(trail))
        yield with_play(longest, full)


def _named(scenario: Scenario, decisions: Iterable[Decision]) -> list[Decision]:
    """Return the decisions that have a name in the recap."""
    steps = ((one, step_at(scenario, one.cursor)) for one in decisions)
    return [one for one, step in steps if step is not None and station_of(step) is not None]


def _trails(decisions: Iterable[Decision], count: int) -> Iterator[tuple[Decision, ...]]:
    """Yield rows of so many decisions at different places; each decision is in one of them."""
    by_place: dict[Cursor, list[Decision]] = defaultdict(list)
    for one in decisions:
        by_place[one.cursor].append(one)
    places = list(by_place.values())
    for way in range(max(map(len, places), default=0)):
        taken = [at[min(way, len(at) - 1)] for at in places]
        for first in range(0, len(taken), count):
            yield tuple(taken[min(first, max(0, len(taken) - count)):][:count])


def _signs(scenario: Scenario, sessions: Iterable[Session]) -> tuple[Cursor, ...]:
    """Return what can be noticed on one way, as much as there is."""
    fullest: tuple[Cursor, ...] = ()
    for session in sessions:
        play = play_of(session)
        here = observations(scenario, play, most=len(play.thread) + 1)
        fullest = max(fullest, here, key=len)
    return fullest
