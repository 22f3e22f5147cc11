"""Back to a decision of the way, to take the other one; and what is told of the way."""

import msgspec
from msgspec import Struct

from kiosk.engine.cursor import option_at, station_of, step_at
from kiosk.engine.flow import run
from kiosk.engine.play import Play
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Choose
from kiosk.engine.text import Text


class Taken(Struct, frozen=True):
    """A named decision or activity of the way.

    Attributes:
        index: its place in the trail.
        text: what was done, in a few words; None: there is nothing to tell.
        mood: how the main person looked; None: as before.
        feedback: what was said about it; None: nothing.
        others: what else was possible.
    """

    index: int
    station: Text
    prompt: Text
    text: Text | None
    mood: str | None
    feedback: Text | None
    others: tuple[Text, ...]


def rewind(scenario: Scenario, play: Play, index: int) -> Play | None:
    """Return the play as it was when a decision of its trail was asked; None when there is none.

    Whatever was marked or set on the way to the decision is open again.
    """
    if not 0 <= index < len(play.past):
        return None
    before = play.past[index]
    # Answers given together share the moment before them, so `index` may lie behind it.
    return run(scenario, msgspec.structs.replace(before, past=play.past[: len(before.trail)]))


def way_taken(scenario: Scenario, play: Play) -> tuple[Taken, ...]:
    """Return the named decisions of the way, in order."""
    taken = (_taken(scenario, play, index) for index in range(len(play.trail)))
    return tuple(one for one in taken if one is not None)


def _taken(scenario: Scenario, play: Play, index: int) -> Taken | None:
    decision = play.trail[index]
    step = step_at(scenario, decision.cursor)
    station = None if step is None else station_of(step)
    if step is None or station is None:
        return None
    if decision.option is None:
        prompt, recap = getattr(step, "prompt", station), getattr(step, "recap", None)
        return Taken(index, station, prompt, recap, None, None, ())
    assert isinstance(step, Choose)
    option = option_at(scenario, decision.cursor, decision.option)
    together = {one.option for one in play.trail if one.cursor == decision.cursor}
    others = tuple(one.text for place, one in enumerate(step.options) if place not in together)
    return Taken(index, station, step.prompt, option.recap or option.text, option.mood,
                 option.feedback, others)
