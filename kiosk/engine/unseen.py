"""What has come and was on no screen yet: a story does not leave it behind."""

import msgspec

from kiosk.engine.activity import Checklist, Film, Info, Order, Sort, Spot
from kiosk.engine.play import Answering, Choosing, Doing, Play, Showing, Telling, Writing
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import (
    Choose,
    End,
    Go,
    Line,
    Note,
    Pause,
    Return,
    ShowCard,
    Step,
    Thought,
    Visit,
)


def has_own_screen(step: Step | None, showing: Showing) -> bool:
    """Return whether a stop has a screen of its own, in place of the phone or the talk."""
    match showing, step:
        case Doing(), _:
            return True
        case Telling(), Info() | Film():
            return True
        case Choosing() | Answering(), Choose(kind=kind):
            return kind != "choice"
        case _:
            return False


def shown_at(scenario: Scenario, play: Play, step: Step | None, showing: Showing) -> Play:
    """Return the play at a stop, knowing what the visitor sees there; `step` is under the cursor.

    Messages are seen wherever the phone or the talk is; the inner voice stands beside the phone
    while somebody writes, and wherever a decision is asked.
    """
    message_waits, thought_waits = play.message_waits, play.thought_waits
    if (message_waits or thought_waits) and not has_own_screen(step, showing):
        in_chat = scenario.scenes[play.cursor.scene].setting == "chat"
        has_voice = isinstance(showing, Choosing) or (in_chat and isinstance(showing, Writing))
        message_waits, thought_waits = False, thought_waits and not has_voice
    return msgspec.structs.replace(
        play, showing=showing, message_waits=message_waits, thought_waits=thought_waits)


def all_seen(play: Play) -> Play:
    """Return the play with nothing left to be seen."""
    return msgspec.structs.replace(play, message_waits=False, thought_waits=False)


def would_be_lost(scenario: Scenario, play: Play, step: Step | None) -> bool:
    """Return whether a step leaves something behind, given that something waits to be seen."""
    match step:
        case End():
            return True
        case Go(scene) | Visit(scene):
            return not is_same_place(scenario, play.cursor.scene, scene)
        case Return():
            return _returns_elsewhere(scenario, play)
        case None:
            return play.cursor.outer() is None and _returns_elsewhere(scenario, play)
        case _:
            return _is_hidden_by(scenario, play, step)


def _is_hidden_by(scenario: Scenario, play: Play, step: Step) -> bool:
    """Return whether what waits would not stand on the screen of a step that stays here.

    A new thought takes the place of the last one; an activity takes the whole screen; in a talk
    a thought stands beside a decision only, so it comes before the words that follow it.
    """
    match step:
        case Thought():
            return play.thought_waits
        case Choose(kind="choice"):
            return False
        case Choose() | Info() | Film() | Sort() | Order() | Spot() | Checklist():
            return True
        case Line() | Note() | ShowCard() | Pause():
            talks = scenario.scenes[play.cursor.scene].setting != "chat"
            return play.thought_waits and talks
        case _:
            return False


def _returns_elsewhere(scenario: Scenario, play: Play) -> bool:
    here = play.cursor.scene
    return bool(play.away) and not is_same_place(scenario, here, play.away[-1].cursor.scene)


def is_same_place(scenario: Scenario, one: str, other: str) -> bool:
    """Return whether two scenes share a phone, or the same people talk in both."""
    places = [
        (scene.contact, scene.channel, scene.between)
        for scene in (scenario.scenes[one], scenario.scenes[other])
    ]
    return places[0] == places[1]
