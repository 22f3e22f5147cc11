"""How a story flows: from one stop to the next, through choices and back together."""

import msgspec

from kiosk.engine.condition import Value, holds
from kiosk.engine.cursor import Cursor, step_at
from kiosk.engine.play import (
    Answering,
    Choosing,
    Decision,
    Ended,
    Noticing,
    Play,
    Said,
    Showing,
    Telling,
    Writing,
    facts_of,
)
from kiosk.engine.scenario import (
    Assign,
    Assignment,
    Choose,
    End,
    Go,
    Line,
    Note,
    Option,
    Pause,
    Scenario,
    ShowCard,
    Thought,
    When,
)
from kiosk.errors import StoryError

SILENT_STEPS_MOST = 1_000
"""More steps than this without a word to the visitor are a circle (proved at check time)."""


def begin_play(scenario: Scenario) -> Play:
    """Return the story at its first stop."""
    values = tuple(sorted((name, one.allowed[0]) for name, one in scenario.variables.items()))
    start = Play(scenario.id, Cursor(scenario.start), values=values,
                 visits=((scenario.start, 1),))
    return _run(scenario, start)


def open_options(scenario: Scenario, play: Play) -> tuple[tuple[int, Option], ...]:
    """Return the options on offer with their place in the choice; empty when none is asked."""
    if not isinstance(play.showing, Choosing):
        return ()
    choice = step_at(scenario, play.cursor)
    assert isinstance(choice, Choose)
    facts = facts_of(scenario, play)
    return tuple(
        (index, option)
        for index, option in enumerate(choice.options)
        if option.when is None or holds(option.when, facts)
    )


def deliver(scenario: Scenario, play: Play) -> Play:
    """Let the message on its way arrive and go on to the next stop."""
    line = step_at(scenario, play.cursor)
    assert isinstance(line, Line)
    arrived = msgspec.structs.replace(
        play,
        thread=(*play.thread, Said(play.cursor)),
        moods=_with_mood(play.moods, line.person, line.mood),
    )
    return _go_on(scenario, arrived)


def choose(scenario: Scenario, play: Play, option_id: str) -> Play:
    """Take an option on offer and go on to the next stop; others leave the story as it is."""
    for index, option in open_options(scenario, play):
        if option.id == option_id:
            return _take(scenario, play, index, option)
    return play


def go_on(scenario: Scenario, play: Play) -> Play:
    """Close what stands beside the chat (note, card, feedback, pause) and go on."""
    match play.showing:
        case Telling() | Noticing():
            return _go_on(scenario, play)
        case Answering(option):
            return _run(scenario, _at(play, play.cursor.inner(option)))
        case _:
            return play


def hurry(scenario: Scenario, play: Play) -> Play:
    """Let all messages on their way arrive."""
    while isinstance(play.showing, Writing):
        play = deliver(scenario, play)
    return play


def _take(scenario: Scenario, play: Play, index: int, option: Option) -> Play:
    said = (Said(play.cursor, index),) if option.says else ()
    taken = msgspec.structs.replace(
        play,
        thread=play.thread + said,
        trail=(*play.trail, Decision(play.cursor, index)),
        moods=_with_mood(play.moods, scenario.main_person, option.mood),
        values=_assigned(scenario, play.values, option.assignments),
    )
    if option.feedback is not None:
        return msgspec.structs.replace(taken, showing=Answering(index))
    return _run(scenario, _at(taken, taken.cursor.inner(index)))


def _go_on(scenario: Scenario, play: Play) -> Play:
    return _run(scenario, _at(play, play.cursor.following()))


def _at(play: Play, cursor: Cursor) -> Play:
    return msgspec.structs.replace(play, cursor=cursor)


def _show(play: Play, showing: Showing) -> Play:
    return msgspec.structs.replace(play, showing=showing)


def _run(scenario: Scenario, play: Play) -> Play:
    """Take steps until the visitor has something to see or do.

    Raises:
        StoryError: the story runs out or goes in a circle.
    """
    for _ in range(SILENT_STEPS_MOST):
        match step_at(scenario, play.cursor):
            case None:
                outer = play.cursor.outer()
                if outer is None:
                    raise StoryError(f"{scenario.id}: scene «{play.cursor.scene}» has no end")
                play = _at(play, outer)
            case Line():
                return _show(play, Writing())
            case Choose():
                return _show(play, Choosing())
            case Note() | ShowCard():
                return _show(play, Telling())
            case Pause():
                return _show(play, Noticing())
            case End(ending):
                return _show(play, Ended(ending))
            case Thought(mood=mood):
                play = msgspec.structs.replace(
                    play, thought=play.cursor, cursor=play.cursor.following(),
                    moods=_with_mood(play.moods, scenario.main_person, mood),
                )
            case Assign(assignments):
                play = msgspec.structs.replace(
                    play, cursor=play.cursor.following(),
                    values=_assigned(scenario, play.values, assignments),
                )
            case When(condition):
                way = 0 if holds(condition, facts_of(scenario, play)) else 1
                play = _at(play, play.cursor.inner(way))
            case Go(scene):
                play = _entered(scenario, play, scene)
    raise StoryError(f"{scenario.id}: scene «{play.cursor.scene}» goes in a circle")


def _entered(scenario: Scenario, play: Play, scene_id: str) -> Play:
    before, after = scenario.scenes[play.cursor.scene], scenario.scenes[scene_id]
    same_phone = (before.contact, before.channel) == (after.contact, after.channel)
    visits = dict(play.visits)
    visits[scene_id] = visits.get(scene_id, 0) + 1
    return msgspec.structs.replace(
        play,
        cursor=Cursor(scene_id),
        visits=tuple(sorted(visits.items())),
        thread=play.thread if same_phone else (),
    )


def _with_mood(
    moods: tuple[tuple[str, str], ...], person: str, mood: str | None
) -> tuple[tuple[str, str], ...]:
    return moods if mood is None else tuple(sorted({**dict(moods), person: mood}.items()))


def _assigned(
    scenario: Scenario,
    values: tuple[tuple[str, Value], ...],
    assignments: tuple[Assignment, ...],
) -> tuple[tuple[str, Value], ...]:
    known = dict(values)
    for one in assignments:
        known[one.variable] = _new_value(scenario, known[one.variable], one)
    return tuple(sorted(known.items()))


def _new_value(scenario: Scenario, present: Value, assignment: Assignment) -> Value:
    if assignment.value is not None:
        return assignment.value
    allowed = scenario.variables[assignment.variable].allowed
    place = allowed.index(present) + assignment.add
    return allowed[max(0, min(place, len(allowed) - 1))]
