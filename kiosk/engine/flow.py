"""How a story flows: from one stop to the next, through scenes, rounds and variants."""

import hashlib

import msgspec

from kiosk.engine.activity import Checklist, Film, Info, Order, Sort, Spot
from kiosk.engine.condition import holds
from kiosk.engine.cursor import Cursor, step_at
from kiosk.engine.exhibition import NO_AGE_LIMIT
from kiosk.engine.memory import assigned, start_values
from kiosk.engine.play import (
    Away,
    Choosing,
    Doing,
    Drawing,
    Ended,
    Lingering,
    Noticing,
    Play,
    Said,
    Showing,
    Telling,
    Writing,
    facts_of,
    with_mood,
)
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import (
    Assign,
    Choose,
    Draft,
    End,
    Go,
    Line,
    Note,
    Pause,
    Reads,
    Repeat,
    Return,
    ShowCard,
    Silence,
    Step,
    Thought,
    Vary,
    Visit,
    When,
)
from kiosk.engine.unseen import is_same_place, shown_at, would_be_lost
from kiosk.errors import StoryError

SILENT_STEPS_MOST = 1_000
"""More steps than this without a word to the visitor are a circle (proved at check time)."""

STOPS: dict[type, Showing] = {
    Draft: Writing(), Silence: Writing(),
    Note: Telling(), ShowCard: Telling(), Info: Telling(), Film: Telling(),
    Choose: Choosing(), Pause: Noticing(),
    Sort: Doing(), Spot: Doing(), Checklist: Doing(),
}
"""Steps at which the story always stops, and what is shown there at first."""

AWAY_MOST = 8
"""Scenes visited from within visited scenes, and so on; more than this is a circle."""


def begin_play(
    scenario: Scenario, audience: str = "", age: int = NO_AGE_LIMIT, seed: int | None = 0
) -> Play:
    """Return the story at its first stop.

    Args:
        audience: who is standing here; empty: nobody in particular.
        age: up to which age they are, in years.
        seed: draws the variants; None: leaves each one to be drawn by `draw`.
    """
    start = Play(
        scenario.id, Cursor(scenario.start), values=start_values(scenario, audience, age),
        visits=((scenario.start, 1),), seed=seed,
        chapter=scenario.start if scenario.scenes[scenario.start].chapter else None,
    )
    return run(scenario, start)


def deliver(scenario: Scenario, play: Play) -> Play:
    """Let the message on its way arrive, or the waiting end, and go on to the next stop."""
    return go_behind(scenario, arrived(scenario, play, seen=False))


def arrived(scenario: Scenario, play: Play, *, seen: bool) -> Play:
    """Return the play with what is said by the step under the cursor in its thread.

    Args:
        seen: True when it stood on the screen already.
    """
    match step_at(scenario, play.cursor):
        case Line(person=person, mood=mood):
            said = msgspec.structs.replace(
                play, thread=(*play.thread, Said(play.cursor)), message_waits=not seen)
            return with_mood(said, person, mood)
        case _:
            return play


def hurry(scenario: Scenario, play: Play) -> Play:
    """Let all messages on their way arrive."""
    while isinstance(play.showing, Writing):
        play = deliver(scenario, play)
    return play


def draw(scenario: Scenario, play: Play, variant: int) -> Play:
    """Take one of the variants under the cursor; for who walks all ways."""
    return run(scenario, at(play, play.cursor.inner(variant)))


def go_behind(scenario: Scenario, play: Play) -> Play:
    """Go on behind the step under the cursor, to the next stop."""
    return run(scenario, at(play, play.cursor.following()))


def at(play: Play, cursor: Cursor) -> Play:
    """Return the play at another step."""
    return msgspec.structs.replace(play, cursor=cursor)


def show(play: Play, showing: Showing) -> Play:
    """Return the play showing something else."""
    return msgspec.structs.replace(play, showing=showing)


def run(scenario: Scenario, play: Play) -> Play:
    """Take steps until the visitor has something to see or do.

    Raises:
        StoryError: the story runs out or goes in a circle.
    """
    for _ in range(SILENT_STEPS_MOST):
        step = step_at(scenario, play.cursor)
        if (play.message_waits or play.thought_waits) and would_be_lost(scenario, play, step):
            return show(play, Lingering())
        after = _take(scenario, play, step)
        if not isinstance(after, Play):
            return shown_at(scenario, play, step, after)
        play = after
    raise StoryError("The scene «{scene}» goes in a circle", scene=play.cursor.scene)


def _take(scenario: Scenario, play: Play, step: Step | None) -> Play | Showing:
    """Take one step; return the play behind it, or what to show when it stops here."""
    showing = STOPS.get(type(step))
    if showing is not None:
        return showing
    match step:
        case None:
            return _come_out(scenario, play)
        case Line():
            in_chat = scenario.scenes[play.cursor.scene].setting == "chat"
            return Writing() if in_chat else Telling()
        case Order(rows=rows):
            return Doing(tuple(range(len(rows))))
        case End(ending):
            return Ended(ending)
        case Vary() if play.seed is None:
            return Drawing()
        case _:
            return _pass(scenario, play, step)


def _pass(scenario: Scenario, play: Play, step: object) -> Play:
    """Take a step nobody sees."""
    behind = at(play, play.cursor.following())
    match step:
        case Thought(mood=mood):
            thinking = msgspec.structs.replace(
                behind, thought=play.cursor, thought_waits=True)
            return with_mood(thinking, scenario.main_person, mood)
        case Reads():
            return msgspec.structs.replace(behind, read=len(play.thread))
        case Assign(assignments):
            values = assigned(scenario.variables, play.values, assignments)
            return msgspec.structs.replace(behind, values=values)
        case When(condition):
            way = 0 if holds(condition, facts_of(scenario, play)) else 1
            return at(play, play.cursor.inner(way))
        case Vary(variants):
            return at(play, play.cursor.inner(_drawn(play, len(variants))))
        case Repeat():
            return at(play, play.cursor.inner(0))
        case Go(scene):
            return _entered(scenario, play, scene)
        case Visit(scene):
            return _entered(scenario, _left(play), scene)
        case Return():
            return _returned(scenario, play)
        case other:
            raise AssertionError(f"nobody takes {other!r}")


def _come_out(scenario: Scenario, play: Play) -> Play:
    """Go on behind the last step of a list: another round, the step around it, or back."""
    outer = play.cursor.outer()
    if outer is None:
        return _returned(scenario, play)
    match step_at(scenario, outer):
        case Repeat(times=times, until=until) if play.cursor.way + 1 < times and not (
            until is not None and holds(until, facts_of(scenario, play))
        ):
            return at(play, outer.inner(play.cursor.way + 1))
        case _:
            return at(play, outer.following())


def _drawn(play: Play, count: int) -> int:
    """Return which variant comes; the same visit always sees the same one."""
    place = f"{play.seed} {play.scenario} {play.cursor.scene} {play.cursor.path}"
    return hashlib.blake2b(place.encode(), digest_size=8).digest()[-1] % count


def _left(play: Play) -> Play:
    if len(play.away) >= AWAY_MOST:
        raise StoryError("The scene «{scene}» is visited from within itself",
                         scene=play.cursor.scene)
    here = Away(play.cursor, play.thread, play.read, play.chapter)
    return msgspec.structs.replace(play, away=(*play.away, here))


def _returned(scenario: Scenario, play: Play) -> Play:
    if not play.away:
        raise StoryError("The scene «{scene}» has no end", scene=play.cursor.scene)
    back = play.away[-1]
    same_phone = is_same_place(scenario, play.cursor.scene, back.cursor.scene)
    return msgspec.structs.replace(
        play, cursor=back.cursor.following(), away=play.away[:-1],
        thread=play.thread if same_phone else back.thread,
        read=play.read if same_phone else back.read,
        chapter=back.chapter,
    )


def _entered(scenario: Scenario, play: Play, scene_id: str) -> Play:
    same_place = is_same_place(scenario, play.cursor.scene, scene_id)
    visits = dict(play.visits)
    visits[scene_id] = visits.get(scene_id, 0) + 1
    return msgspec.structs.replace(
        play,
        cursor=Cursor(scene_id),
        visits=tuple(sorted(visits.items())),
        thread=play.thread if same_place else (),
        read=play.read if same_place else 0,
        chapter=scene_id if scenario.scenes[scene_id].chapter else play.chapter,
    )
