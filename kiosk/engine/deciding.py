"""Decisions: which options are on offer, what follows from the ones taken."""

import msgspec

from kiosk.engine.condition import holds
from kiosk.engine.cursor import step_at
from kiosk.engine.flow import arrived, at, go_behind, run, show
from kiosk.engine.memory import assigned
from kiosk.engine.play import (
    Answering,
    Choosing,
    Decision,
    Lingering,
    Play,
    Said,
    chosen_options,
    decided,
    facts_of,
    with_mood,
)
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Choose, Option
from kiosk.engine.unseen import all_seen

Offer = tuple[tuple[int, Option], ...]
"""Options with their place in the choice."""


def choice_at(scenario: Scenario, play: Play) -> Choose:
    """Return the choice under the cursor; there must be one."""
    choice = step_at(scenario, play.cursor)
    assert isinstance(choice, Choose)
    return choice


def open_options(scenario: Scenario, play: Play) -> Offer:
    """Return the options that can be taken; empty when nothing is asked."""
    if not isinstance(play.showing, Choosing):
        return ()
    left = _left_over(scenario, play)
    if any(one.when is not None for _, one in left):
        facts = facts_of(scenario, play)
        left = tuple(item for item in left if item[1].when is None or holds(item[1].when, facts))
    return tuple(item for item in left if not item[1].fallback) or left


def locked_options(scenario: Scenario, play: Play) -> Offer:
    """Return the options that are shown and cannot be taken, as their condition does not hold."""
    if not isinstance(play.showing, Choosing):
        return ()
    facts = facts_of(scenario, play)
    return tuple(
        (place, one) for place, one in _left_over(scenario, play)
        if one.locked is not None and one.when is not None and not holds(one.when, facts)
    )


def _left_over(scenario: Scenario, play: Play) -> Offer:
    """Return the options without those that are gone after they were taken."""
    every = tuple(enumerate(choice_at(scenario, play).options))
    if not any(one.once for _, one in every):
        return every
    taken = chosen_options(scenario, play)
    return tuple(item for item in every if not (item[1].once and item[1].id in taken))


def choose(scenario: Scenario, play: Play, option_id: str) -> Play:
    """Take an option on offer and go on; mark it where several answers can be given.

    Others leave the story as it is.
    """
    for place, option in open_options(scenario, play):
        if option.id == option_id:
            choice = choice_at(scenario, play)
            if choice.several or choice.kind == "slider":
                return _marked(play, place, only_one=not choice.several)
            return take_options(scenario, play, (place,))
    return play


def confirm(scenario: Scenario, play: Play) -> Play:
    """Give the answers marked; without any the story stays as it is."""
    match play.showing:
        case Choosing(marked=marked) if marked:
            return take_options(scenario, play, tuple(sorted(marked)))
        case _:
            return play


def skip(scenario: Scenario, play: Play) -> Play:
    """Go on behind a question without an answer; a decision of the story cannot be skipped."""
    if not isinstance(play.showing, Choosing) or not choice_at(scenario, play).can_be_skipped:
        return play
    return go_behind(scenario, play)


def close_feedback(scenario: Scenario, play: Play) -> Play:
    """Go on with what follows from the answer."""
    match play.showing:
        case Answering(options=(option,)):
            return run(scenario, at(play, play.cursor.inner(option)))
        case Answering():
            return go_behind(scenario, play)
        case _:
            return play


def take_options(scenario: Scenario, play: Play, places: tuple[int, ...]) -> Play:
    """Take options of the choice under the cursor, whatever is on offer."""
    choice = choice_at(scenario, play)
    taken = decided(play, *(Decision(play.cursor, place) for place in places))
    for place in places:
        taken = _with(scenario, taken, place, choice.options[place])
    told = choice.explanation or any(choice.options[place].feedback for place in places)
    if told or choice.kind == "poll":
        return show(taken, Answering(places))
    waits = any(choice.options[place].says for place in places)
    unread = msgspec.structs.replace(taken, message_waits=waits)
    return close_feedback(scenario, show(unread, Answering(places)))


def _with(scenario: Scenario, play: Play, place: int, option: Option) -> Play:
    said = (*play.thread, Said(play.cursor, place)) if option.says else play.thread
    changed = msgspec.structs.replace(
        play, thread=said,
        values=assigned(scenario.variables, play.values, option.assignments),
    )
    return with_mood(changed, scenario.main_person, option.mood)


def _marked(play: Play, place: int, *, only_one: bool) -> Play:
    assert isinstance(play.showing, Choosing)
    marked = play.showing.marked
    if only_one:
        return show(play, Choosing((place,)))
    others = tuple(one for one in marked if one != place)
    return show(play, Choosing(others if place in marked else (*marked, place)))


def go_on(scenario: Scenario, play: Play) -> Play:
    """Leave what was told or read behind; what was said aloud stays in the thread."""
    match play.showing:
        case Lingering():
            return run(scenario, all_seen(play))
        case _:
            return go_behind(scenario, arrived(scenario, play, seen=True))
