"""The one place where anything changes: a session and an event make the next session."""

import msgspec

from kiosk.engine.cinema import pass_time, take_film_news
from kiosk.engine.counting import counts_of
from kiosk.engine.cursor import step_at
from kiosk.engine.effect import Effect, PlaySound
from kiosk.engine.event import (
    ButtonPressed,
    Event,
    Failed,
    FilmFailed,
    FilmOpened,
    Focused,
    Spoken,
    Tapped,
    Ticked,
    Touched,
    VotesTold,
)
from kiosk.engine.exhibition import Catalog
from kiosk.engine.flow import deliver
from kiosk.engine.reach import raise_screen
from kiosk.engine.reading_aloud import end_overdue, end_utterance, follow_voice, say_focus
from kiosk.engine.screenplay import Line, Silence
from kiosk.engine.session import (
    Attract,
    InStory,
    Leaving,
    Menu,
    PauseSign,
    Resetting,
    Session,
    StillThere,
    Stumbled,
    next_visit,
)
from kiosk.engine.story import follow_play
from kiosk.engine.timing import arm, due_s, idle_at_s
from kiosk.engine.visit import answer
from kiosk.engine.voting import follow_votes, take_votes

Stepped = tuple[Session, tuple[Effect, ...]]


def step(session: Session, event: Event, catalog: Catalog) -> Stepped:
    """Return the session after the event, and what the world should do.

    Pure: the same arguments always give the same result. Actions that are not on offer at this
    moment, such as a late tap on a screen that has gone, count as a mere touch.
    """
    now = pass_time(session, max(session.now_s, event.at_s))
    after, effects = _follow(now, event, catalog)
    after = raise_screen(session, after)
    after, asked = follow_votes(session, after, catalog)
    counts = counts_of(session, after, catalog, by_touch=isinstance(event, Tapped))
    after, voiced = follow_voice(session, after, catalog)
    return after, (*effects, *counts, *asked, *voiced)


def _follow(session: Session, event: Event, catalog: Catalog) -> Stepped:
    match event:
        case Ticked():
            return _tick(session, catalog)
        case Touched():
            return _touch(session, catalog), ()
        case Tapped(action=action):
            stepped = answer(_touched(session), action, catalog)
            return (_touch(session, catalog), ()) if stepped is None else _muted(*stepped)
        case Focused(action=action):
            return say_focus(session, action), ()
        case ButtonPressed():
            return _press_button(session, catalog)
        case Failed(code=code):
            return _stumble(session, code, catalog), ()
        case Spoken(ticket=ticket):
            return end_utterance(session, ticket), ()
        case FilmOpened() | FilmFailed():
            return take_film_news(session, event, catalog), ()
        case VotesTold():
            return take_votes(session, event), ()


def _muted(session: Session, effects: tuple[Effect, ...]) -> Stepped:
    return session, effects if session.reading.sound else ()


def _touched(session: Session) -> Session:
    return msgspec.structs.replace(session, touched_at_s=session.now_s)


def _touch(session: Session, catalog: Catalog) -> Session:
    """A touch anywhere: somebody is there."""
    session = _touched(session)
    if isinstance(session.top, StillThere):
        covers = session.covers[:-1]
        return arm(msgspec.structs.replace(session, covers=covers), catalog)
    return session


def _tick(session: Session, catalog: Catalog) -> Stepped:
    session = end_overdue(session)
    idle_s = idle_at_s(session, catalog)
    if idle_s is not None and session.now_s >= idle_s:
        covers = (*session.covers, StillThere())
        asked = arm(msgspec.structs.replace(session, covers=covers), catalog)
        return _muted(asked, (PlaySound("still_there"),))
    due_at_s = due_s(session)
    if due_at_s is None or session.now_s < due_at_s:
        return session, ()
    match session.top:
        case Leaving() | StillThere() | Resetting() | Stumbled() | PauseSign():
            return next_visit(session, catalog), ()
        case Attract() as attract:
            return _next_invitation(session, attract, catalog), ()
        case InStory() as story:
            return _muted(*_go_on_by_itself(session, story, catalog))
        case _:
            return session, ()


def _next_invitation(session: Session, attract: Attract, catalog: Catalog) -> Session:
    shown = attract.shown + (attract.acknowledged_until_s is None)
    return arm(msgspec.structs.replace(session, place=Attract(shown=shown)), catalog)


def _go_on_by_itself(session: Session, story: InStory, catalog: Catalog) -> Stepped:
    """The message on its way: first the dots, then the message, or nothing after all."""
    scenario = catalog.scenario(story.play.scenario)
    writing = step_at(scenario, story.play.cursor)
    if not story.typing and not isinstance(writing, Silence):
        typing = msgspec.structs.replace(story, typing=True)
        return arm(msgspec.structs.replace(session, place=typing), catalog), ()
    after = follow_play(session, deliver(scenario, story.play), catalog)
    if not isinstance(writing, Line):
        return after, ()
    own = writing.person == scenario.main_person
    return after, (PlaySound("message_out" if own else "message_in"),)


def _press_button(session: Session, catalog: Catalog) -> Stepped:
    match session.top:
        case Attract() as attract:
            until_s = session.now_s + catalog.timings.acknowledge_s
            place = msgspec.structs.replace(attract, acknowledged_until_s=until_s)
            noticed = arm(msgspec.structs.replace(session, place=place), catalog)
            return _muted(noticed, (PlaySound("tap"),))
        case Resetting():
            return session, ()
        case _:
            covers = (*session.covers, Resetting())
            return arm(msgspec.structs.replace(session, covers=covers), catalog), ()


def _stumble(session: Session, code: str, catalog: Catalog) -> Session:
    """Take the visitor out of what failed; the menu is the way on once they were there.

    A reset the attendant has asked for is done at once: a fault must not keep a visit alive.
    Two faults close together end the visit: whatever it is, it comes again.
    """
    before_s = session.fault_at_s
    session = msgspec.structs.replace(session, fault_at_s=session.now_s)
    if Resetting() in session.covers:
        return next_visit(session, catalog)
    if before_s is not None and session.now_s - before_s < catalog.timings.fault_again_s:
        rests = msgspec.structs.replace(next_visit(session, catalog), covers=(PauseSign(code),))
        return arm(rests, catalog)
    place = Attract() if session.audience is None else Menu()
    return arm(
        msgspec.structs.replace(session, place=place, covers=(Stumbled(code),)), catalog
    )
