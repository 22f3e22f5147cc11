"""What a touch means while a story is being lived through."""

import msgspec

from kiosk.engine.action import Action, Hurry, MarkNotice, Onward, PickOption, TakePause
from kiosk.engine.answer import TAP, Answer, go_to
from kiosk.engine.effect import PlaySound
from kiosk.engine.exhibition import Catalog
from kiosk.engine.flow import begin_play, choose, go_on, hurry
from kiosk.engine.noticing import finish_noticing, mark, take_pause
from kiosk.engine.play import Answering, Ended, Noticing, Play
from kiosk.engine.scenario import Scenario
from kiosk.engine.session import AtEnding, InStory, Session


def begin_story(session: Session, scenario_id: str, catalog: Catalog) -> Session:
    """Return the session at the first stop of the story."""
    return follow_play(session, begin_play(catalog.scenario(scenario_id)), catalog)


def follow_play(session: Session, play: Play, catalog: Catalog) -> Session:
    """Return the session showing the play: in the story, or at its ending."""
    if not isinstance(play.showing, Ended):
        return go_to(session, catalog, InStory(play))
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
        case Onward() if isinstance(play.showing, Noticing):
            return finish_noticing(scenario, play)
        case Onward():
            return go_on(scenario, play)
        case _:
            return play


def _sound(action: Action, after: Play) -> PlaySound:
    if isinstance(after.showing, Ended):
        return PlaySound("finish")
    if isinstance(action, PickOption):
        return PlaySound("insight" if isinstance(after.showing, Answering) else "message_out")
    return TAP
