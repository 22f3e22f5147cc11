"""Pause and notice: the chat stands still and the visitor marks what they see."""

import msgspec

from kiosk.engine.cursor import Cursor, step_at
from kiosk.engine.flow import go_behind
from kiosk.engine.memory import counted
from kiosk.engine.play import (
    Answering,
    Choosing,
    Lingering,
    Noticing,
    Play,
    Telling,
    Writing,
)
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Line, Pause, Thought
from kiosk.engine.text import Text


def take_pause(play: Play) -> Play:
    """Stop the chat and look at it; an ended or stopped story stays as it is."""
    match play.showing:
        case Writing() | Choosing() | Telling() | Lingering() | Answering() as before:
            return msgspec.structs.replace(play, showing=Noticing(before=before))
        case _:
            return play


def observations(scenario: Scenario, play: Play, most: int = 4) -> tuple[Cursor, ...]:
    """Return what can be noticed now: messages in the phone, then the present thought.

    At most `most` of them, the latest ones, in the order they came; a message that came again
    counts once.
    """
    seen = [said.cursor for said in play.thread if said.option is None]
    if play.thought is not None:
        seen.append(play.thought)
    noticed = dict.fromkeys(one for one in seen if _notice_at(scenario, one) is not None)
    return tuple(noticed)[-most:]


def mark(scenario: Scenario, play: Play, index: int) -> Play:
    """Mark or unmark an observation; anything else leaves the story as it is."""
    match play.showing:
        case Noticing(told=False, marked=marked) as noticing:
            if not 0 <= index < len(observations(scenario, play)):
                return play
            others = tuple(one for one in marked if one != index)
            now = others if index in marked else (*marked, index)
            return msgspec.structs.replace(
                play, showing=msgspec.structs.replace(noticing, marked=now)
            )
        case _:
            return play


def finish_noticing(scenario: Scenario, play: Play) -> Play:
    """Show what was not marked, if anything; then let the story go on."""
    match play.showing:
        case Noticing(told=False, marked=marked) as noticing if len(marked) < len(
            observations(scenario, play)
        ):
            told = msgspec.structs.replace(noticing, told=True)
            return msgspec.structs.replace(play, showing=told)
        case Noticing(before=before) as noticing:
            seen = _with_signs(scenario, play, noticing)
            if before is None:
                return go_behind(scenario, seen)
            return msgspec.structs.replace(seen, showing=before)
        case _:
            return play


def _with_signs(scenario: Scenario, play: Play, noticing: Noticing) -> Play:
    """Return the play remembering what was marked, each sign once."""
    seen = observations(scenario, play)
    marked = [seen[index] for index in sorted(noticing.marked)]
    step = step_at(scenario, play.cursor)
    count = step.count if isinstance(step, Pause) and noticing.before is None else None
    return msgspec.structs.replace(
        play,
        noticed=tuple(dict.fromkeys((*play.noticed, *marked))),
        values=counted(scenario.variables, play.values, count, len(marked)),
    )


def _notice_at(scenario: Scenario, cursor: Cursor) -> Text | None:
    step = step_at(scenario, cursor)
    return step.notice if isinstance(step, Line | Thought) else None
