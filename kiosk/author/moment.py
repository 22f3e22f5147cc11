"""What of a story under way can still make a difference: a moment.

Variables are finite, and of the way taken only what conditions ask about matters: two moments
that agree in place, values and asked-about facts go on alike. A moment is a `Play` without its
thread, thoughts and moods, and with only the values, decisions and visits some condition can
still look at.
"""

import msgspec
from msgspec import Struct

from kiosk.author.foresight import Ahead, asked_ahead, conditions_in, still_asked
from kiosk.engine.activity import Assignment, Sort
from kiosk.engine.condition import Compare, Condition, Flag, Seen, Times, Value
from kiosk.engine.cursor import every_step, option_at, step_at
from kiosk.engine.exhibition import NO_AGE_LIMIT, Audience
from kiosk.engine.memory import AGE, AUDIENCE
from kiosk.engine.play import Away, Decision, Doing, Play, Said
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Line, Pause


class Asked(Struct, frozen=True):
    """What can make a difference in a story.

    Attributes:
        ahead: scene → what can still be asked about from there on.
        visits: scene → how many visits can still make a difference.
        variables: the ones some condition looks at, anywhere.
        starts: variable → its start value.
        counts_signs: True when a pause counts what was marked in the thread.
    """

    ahead: dict[str, Ahead]
    visits: dict[str, int]
    variables: frozenset[str]
    starts: dict[str, Value]
    counts_signs: bool

    @property
    def asks_who(self) -> bool:
        """True when the story goes differently for different audiences."""
        return bool({AUDIENCE, AGE} & self.variables)

    def beginners(self, visitors: tuple[Audience, ...]) -> list[tuple[str, int]]:
        """Return (audience, age) of those who can begin differently.

        Nobody in particular where nothing depends on who it is, or nobody is known.
        """
        if not visitors or not self.asks_who:
            return [("", NO_AGE_LIMIT)]
        return [(one.id, one.age) for one in visitors]


def asked_by(scenario: Scenario) -> Asked:
    """Return what can make a difference in the story."""
    steps = [step for scene in scenario.scenes.values() for step in every_step(scene.steps)]
    parts = list(conditions_in(steps))
    starts: dict[str, Value] = {name: one.allowed[0] for name, one in scenario.variables.items()}
    return Asked(
        ahead=asked_ahead(scenario.scenes),
        visits=_visits(parts),
        variables=frozenset(part.name for part in parts if isinstance(part, Flag | Compare)),
        starts=starts | {AUDIENCE: "", AGE: NO_AGE_LIMIT},
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


def moment_of(scenario: Scenario, play: Play, asked: Asked) -> Play:
    """Return the play without what cannot make a difference any more."""
    ahead = still_asked(asked.ahead, play)
    counts_signs = asked.counts_signs
    return msgspec.structs.replace(
        play,
        showing=_showing(scenario, play),
        values=tuple(
            (name, value if name in ahead.variables else asked.starts[name])
            for name, value in play.values
        ),
        thread=_signs(scenario, play) if counts_signs else (),
        thought=play.thought if counts_signs else None,
        moods=(),
        trail=_trail(scenario, play, ahead),
        past=(),
        away=tuple(Away(one.cursor) for one in play.away),
        noticed=(),
        read=0,
        chapter=None,
        message_waits=False,
        thought_waits=False,
        visits=tuple(
            (scene, min(count, asked.visits[scene]))
            for scene, count in play.visits
            if scene in ahead.scenes
        ),
    )


def _trail(scenario: Scenario, play: Play, ahead: Ahead) -> tuple[Decision, ...]:
    kept = {
        one for one in play.trail
        if one.option is not None
        and option_at(scenario, one.cursor, one.option).id in ahead.options
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
