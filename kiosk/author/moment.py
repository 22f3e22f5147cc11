"""What of a story under way can still make a difference: a moment.

Variables are finite, and of the way taken only what conditions ask about matters: two moments
that agree in place, values and asked-about facts go on alike. A moment is a `Play` without its
thread, thoughts and moods, and with only the values, decisions and visits some condition looks at.
"""

from collections.abc import Iterator

import msgspec
from msgspec import Struct

from kiosk.engine.activity import Assignment, Sort
from kiosk.engine.condition import (
    And,
    Chose,
    Compare,
    Condition,
    Flag,
    Not,
    Or,
    Seen,
    Times,
    Value,
)
from kiosk.engine.cursor import every_step, option_at, step_at
from kiosk.engine.memory import AGE, AUDIENCE, NO_AGE_LIMIT
from kiosk.engine.play import Away, Decision, Doing, Play, Said
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Choose, Line, Pause, Repeat, Step, When


class Asked(Struct, frozen=True):
    """What can make a difference in a story.

    Attributes:
        options: the ones in `chose(…)`, and those that are gone once taken.
        visits: scene → how many visits can still make a difference.
        variables: the ones some condition looks at.
        unasked: start values of all others.
        counts_signs: True when a pause counts what was marked in the thread.
    """

    options: frozenset[str]
    visits: dict[str, int]
    variables: frozenset[str]
    unasked: dict[str, Value]
    counts_signs: bool


def asked_by(scenario: Scenario) -> Asked:
    """Return what can make a difference in the story."""
    steps = [step for scene in scenario.scenes.values() for step in every_step(scene.steps)]
    parts = [part for one in _conditions(steps) for part in _parts(one)]
    once = {option.id for step in steps if isinstance(step, Choose)
            for option in step.options if option.once}
    variables = {part.name for part in parts if isinstance(part, Flag | Compare)}
    starts: dict[str, Value] = {name: one.allowed[0] for name, one in scenario.variables.items()}
    starts |= {AUDIENCE: "", AGE: NO_AGE_LIMIT}
    return Asked(
        options=frozenset({part.option for part in parts if isinstance(part, Chose)} | once),
        visits=_visits(parts),
        variables=frozenset(variables),
        unasked={name: value for name, value in starts.items() if name not in variables},
        counts_signs=any(isinstance(step, Pause) and step.count for step in steps),
    )


def _visits(parts: list[Condition]) -> dict[str, int]:
    visits: dict[str, int] = {}
    for part in parts:
        match part:
            case Seen(scene):
                visits[scene] = max(visits.get(scene, 0), 1)
            case Times(scene, _, value):
                visits[scene] = max(visits.get(scene, 0), value + 1)
    return visits


def _conditions(steps: list[Step]) -> Iterator[Condition]:
    for step in steps:
        match step:
            case When(condition=condition) | Repeat(until=condition) if condition is not None:
                yield condition
            case Choose(options=options):
                yield from (one.when for one in options if one.when is not None)


def _parts(condition: Condition) -> Iterator[Condition]:
    yield condition
    match condition:
        case Not(part):
            yield from _parts(part)
        case And(parts) | Or(parts):
            for part in parts:
                yield from _parts(part)


def moment_of(scenario: Scenario, play: Play, asked: Asked) -> Play:
    """Return the play without what cannot make a difference any more."""
    return msgspec.structs.replace(
        play,
        showing=_showing(scenario, play),
        values=tuple((name, asked.unasked.get(name, value)) for name, value in play.values),
        thread=_signs(scenario, play) if asked.counts_signs else (),
        thought=play.thought if asked.counts_signs else None,
        moods=(),
        trail=_trail(scenario, play, asked),
        past=(),
        away=tuple(Away(one.cursor) for one in play.away),
        noticed=(),
        read=0,
        chapter=None,
        visits=tuple(
            (scene, min(count, asked.visits[scene]))
            for scene, count in play.visits
            if scene in asked.visits
        ),
    )


def _trail(scenario: Scenario, play: Play, asked: Asked) -> tuple[Decision, ...]:
    kept = {
        one for one in play.trail
        if one.option is not None
        and option_at(scenario, one.cursor, one.option).id in asked.options
    }
    return tuple(sorted(kept, key=lambda one: (one.cursor.scene, one.cursor.path)))


def _signs(scenario: Scenario, play: Play) -> tuple[Said, ...]:
    """Return the messages in which something can be noticed, each once."""
    def has_sign(said: Said) -> bool:
        step = step_at(scenario, said.cursor)
        return isinstance(step, Line) and step.notice is not None

    return tuple(dict.fromkeys(one for one in play.thread if has_sign(one)))


def _showing(scenario: Scenario, play: Play) -> object:
    """Return what is shown; of cards already sorted only what their bins change."""
    step = step_at(scenario, play.cursor)
    if not isinstance(play.showing, Doing) or not isinstance(step, Sort):
        return play.showing
    changes = [one for each in step.bins for one in each.assignments]
    if not changes:
        return Doing((0,) * len(play.showing.picked))
    return Doing(tuple(sorted(play.showing.picked))) if _commute(changes) else play.showing


def _commute(changes: list[Assignment]) -> bool:
    """Return whether the order of the changes is of no importance: all count the same way."""
    return all(one.value is None and (one.add > 0) == (changes[0].add > 0) for one in changes)
