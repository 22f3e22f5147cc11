"""The way somebody takes through a story by touch, in the names `reply` takes."""

import msgspec
from msgspec import Struct

from kiosk.engine.activity import Checklist, Order, Sort, Spot, Task
from kiosk.engine.cursor import option_at, step_at
from kiosk.engine.doing import fits, task_at
from kiosk.engine.play import Choosing, Doing, Noticing, Play
from kiosk.engine.reply import COUNT, IN_ORDER, OTHER_ORDER, SKIP, TOGETHER, follow, replies
from kiosk.engine.scenario import Scenario

Words = tuple[str, ...]


class Left(Struct, frozen=True):
    """A fork that was left behind.

    Attributes:
        play: the story when it was asked.
        words: names of the ways taken there; more than one where cards were sorted.
    """

    play: Play
    words: Words


def words_between(scenario: Scenario, before: Play, after: Play) -> Words:
    """Return the names of the ways that lead from one play to the next; none: it is no fork."""
    if before == after or _only_showing_differs(before, after):
        return ()
    match before.showing:
        case Choosing():
            return (_answer(scenario, before, after),)
        case Doing(told=False) as doing:
            if len(after.trail) == len(before.trail):
                return (SKIP,)
            task, last = task_at(scenario, before), _reply_between(scenario, before, after)
            set_before = _settings(task, doing)
            if last is None:
                return set_before
            return (*set_before, last) if isinstance(task, Sort) else (last,)
        case Noticing(before=None, marked=marked) if replies(scenario, before):
            return (_reply_between(scenario, before, after) or f"{COUNT}{len(marked)}",)
        case _:
            return ()


def followed(way: tuple[Left, ...], scenario: Scenario, before: Play, after: Play
             ) -> tuple[Left, ...]:
    """Return the way with the fork that was left; shorter when somebody went back to one."""
    if len(after.trail) < len(before.trail):
        return _cut(way, after)
    words = words_between(scenario, before, after)
    return (*way, Left(before, words)) if words else way


def words_of(way: tuple[Left, ...]) -> Words:
    """Return the names of all ways taken, in order."""
    return tuple(word for one in way for word in one.words)


def _cut(way: tuple[Left, ...], back_at: Play) -> tuple[Left, ...]:
    """Return the forks before the one somebody went back to; none when the story began anew."""
    for place, one in enumerate(way):
        if (len(one.play.trail), one.play.cursor) == (len(back_at.trail), back_at.cursor):
            return way[:place]
    return tuple(one for one in way if len(one.play.trail) < len(back_at.trail))


def _only_showing_differs(before: Play, after: Play) -> bool:
    return msgspec.structs.replace(after, showing=before.showing) == before


def _reply_between(scenario: Scenario, before: Play, after: Play) -> str | None:
    """Return the way that leads there in one go; None where it took several touches."""
    return next((word for word in replies(scenario, before)
                 if follow(scenario, before, word) == after), None)


def _answer(scenario: Scenario, before: Play, after: Play) -> str:
    taken = after.trail[len(before.trail) :]
    ids = [option_at(scenario, one.cursor, one.option).id
           for one in taken if one.option is not None and one.cursor == before.cursor]
    return TOGETHER.join(ids) or SKIP


def _settings(task: Task, doing: Doing) -> Words:
    match task:
        case Sort(bins=bins):
            return tuple(bins[place].id for place in doing.picked)
        case Order():
            return (IN_ORDER if fits(task, doing.picked) else OTHER_ORDER,)
        case Spot():
            return (f"{COUNT}{len(doing.picked)}",)
        case Checklist():
            return (f"{COUNT}{doing.picked.count(0)}",)


def is_same_step(scenario: Scenario, play: Play, other: Scenario, there: Play) -> bool:
    """Return whether two plays show the same, word for word, perhaps in two editions."""
    return (type(play.showing) is type(there.showing)
            and step_at(scenario, play.cursor) == step_at(other, there.cursor))
