"""What a touch means while a story is being lived through."""

import msgspec

from kiosk.engine.action import (
    Action,
    Hint,
    Hurry,
    MarkNotice,
    MoveRow,
    Onward,
    Pick,
    PickOption,
    Skip,
    TakePause,
    Undo,
)
from kiosk.engine.answer import TAP, Answer, go_to
from kiosk.engine.cinema import screening_for
from kiosk.engine.deciding import choose, close_feedback, confirm, go_on, skip
from kiosk.engine.doing import finish, give_hint, move_row, pick, skip_task, undo
from kiosk.engine.effect import PlaySound
from kiosk.engine.exhibition import NO_AGE_LIMIT, Catalog
from kiosk.engine.flow import begin_play, hurry
from kiosk.engine.kept_sheet import kept_sheet
from kiosk.engine.noticing import finish_noticing, mark, take_pause
from kiosk.engine.play import Answering, Choosing, Doing, Ended, Lingering, Noticing, Play, Telling
from kiosk.engine.scenario import Scenario
from kiosk.engine.session import AtEnding, InStory, Session


def begin_story(session: Session, scenario_id: str, catalog: Catalog) -> Session:
    """Return the session at the first stop of the story."""
    audience = catalog.audience(session.audience)
    age = NO_AGE_LIMIT if audience is None else audience.age
    play = begin_play(
        catalog.scenario(scenario_id), session.audience or "", age, seed=session.turn)
    return follow_play(session, play, catalog)


def follow_play(session: Session, play: Play, catalog: Catalog) -> Session:
    """Return the session showing the play: in the story, or at its ending."""
    if not isinstance(play.showing, Ended):
        film = screening_for(catalog.scenario(play.scenario), play)
        sheet = kept_sheet(session, play, catalog)
        return go_to(session, catalog, InStory(play, film=film, sheet=sheet))
    done = session.done if play.scenario in session.done else (*session.done, play.scenario)
    return go_to(msgspec.structs.replace(session, done=done), catalog, AtEnding(play))


def answer_story(session: Session, play: Play, action: Action, catalog: Catalog) -> Answer:
    """Return the session after an action in the story, None when it is not on offer."""
    scenario = catalog.scenario(play.scenario)
    after = _played(scenario, play, action)
    if after == play:
        return None
    return follow_play(session, after, catalog), (_sound(action, after),)


def _played(scenario: Scenario, play: Play, action: Action) -> Play:
    match action:
        case Hurry():
            return hurry(scenario, play)
        case TakePause():
            return take_pause(play)
        case MarkNotice(index):
            return mark(scenario, play, index)
        case PickOption(option):
            return choose(scenario, play, option)
        case Onward():
            return _onward(scenario, play)
        case Skip():
            in_task = isinstance(play.showing, Doing)
            return skip_task(scenario, play) if in_task else skip(scenario, play)
        case _:
            return _done(scenario, play, action)


def _onward(scenario: Scenario, play: Play) -> Play:
    match play.showing:
        case Noticing():
            return finish_noticing(scenario, play)
        case Telling() | Lingering():
            return go_on(scenario, play)
        case Answering():
            return close_feedback(scenario, play)
        case Choosing():
            return confirm(scenario, play)
        case Doing():
            return finish(scenario, play)
        case _:
            return play


def _done(scenario: Scenario, play: Play, action: Action) -> Play:
    """Return the play after something was set in an activity."""
    match action:
        case Pick(place):
            return pick(scenario, play, place)
        case MoveRow(row, by):
            return move_row(scenario, play, row, by)
        case Undo():
            return undo(scenario, play)
        case Hint():
            return give_hint(scenario, play)
        case _:
            return play


def _sound(action: Action, after: Play) -> PlaySound:
    if isinstance(after.showing, Ended):
        return PlaySound("finish")
    if isinstance(after.showing, Answering) or _is_told(after):
        return PlaySound("insight")
    said = isinstance(action, PickOption) and not isinstance(after.showing, Choosing)
    return PlaySound("message_out") if said else TAP


def _is_told(play: Play) -> bool:
    return isinstance(play.showing, Doing) and play.showing.told
