"""Reading a visit aloud: the voice follows what is on the screen."""

from msgspec.structs import replace

from kiosk.engine.action import Action, HoldVoice, ResumeVoice, SayAgain, SetAloud
from kiosk.engine.answer import TAP, Answer
from kiosk.engine.effect import Effect, Hush, Say
from kiosk.engine.event import Ticket
from kiosk.engine.exhibition import Catalog
from kiosk.engine.recording import in_pieces
from kiosk.engine.session import ALOUD, SILENT, Attract, Resetting, Session
from kiosk.engine.speech import Speech, ask, begin, end, hold, repeat, resume, turn_to
from kiosk.engine.spoken import screen_of, spoken
from kiosk.engine.teller import Teller
from kiosk.engine.timing import arm
from kiosk.engine.view import phrasing_of, view


def is_read_aloud(session: Session) -> bool:
    """Return whether the voice speaks about what is on the screen.

    It never invites, and the attendant's reset silences it.
    """
    wanted = session.reading.aloud != SILENT and session.language in session.voices
    return wanted and not isinstance(session.top, Attract | Resetting)


def follow_voice(
    before: Session, after: Session, catalog: Catalog
) -> tuple[Session, tuple[Effect, ...]]:
    """Return the session with what is to be said about its screen, and what the voice does now."""
    if not is_read_aloud(after):
        silent = replace(after, speech=Speech())
        return silent, () if before.speech.current is None else (Hush(),)
    shown = view(after, catalog)
    told = spoken(shown, phrasing_of(after, catalog))
    speech = begin(turn_to(after.speech, screen_of(shown), told), after.now_s)
    after = replace(after, speech=speech)
    return _paced(before, after, catalog), _effects(before.speech, after, catalog)


def _paced(before: Session, after: Session, catalog: Catalog) -> Session:
    """Return the session with a breath between the end of the voice and what was held up by it."""
    fell_silent = before.speech.current is not None and after.speech.current is None
    is_overdue = after.due_at_s is not None and after.due_at_s <= after.now_s
    return arm(after, catalog) if fell_silent and is_overdue else after


def _effects(before: Speech, session: Session, catalog: Catalog) -> tuple[Effect, ...]:
    speech = session.speech
    if speech.current is None:
        return () if before.current is None else (Hush(),)
    if speech.begun == before.begun:
        return ()
    ticket = Ticket(session.turn, speech.begun)
    current = speech.current
    pronounced = Teller(phrasing_of(session, catalog)).pronounced
    pieces = in_pieces(current, catalog.recordings, pronounced)
    return (Say(ticket, pieces, current.language, session.reading.aloud),)


def end_utterance(session: Session, ticket: Ticket) -> Session:
    """Return the session once the voice has said what the ticket stands for; late ones are void."""
    speech = session.speech
    if speech.current is None or ticket != Ticket(session.turn, speech.begun):
        return session
    return replace(session, speech=end(speech, session.now_s))


def end_overdue(session: Session) -> Session:
    """Return the session without what a voice that has died would be saying for ever."""
    by_s = session.speech.ends_by_s
    if by_s is None or session.now_s < by_s:
        return session
    return replace(session, speech=end(session.speech, session.now_s))


def say_focus(session: Session, action: Action | None) -> Session:
    """Return the session with the voice telling what choosing now would do, if it speaks at all."""
    return replace(session, speech=ask(session.speech, action))


def set_aloud(session: Session, action: SetAloud) -> Answer:
    """Answer to switching the voice on or off, or to another loudness."""
    if action.level not in ALOUD or session.language not in session.voices:
        return None
    reading = replace(session.reading, aloud=action.level)
    return replace(session, reading=reading), (TAP,)


def answer_voice(session: Session, action: Action) -> Answer:
    """Answer to what is asked of the voice itself, None while nothing is read aloud."""
    if not is_read_aloud(session):
        return None
    match action:
        case HoldVoice():
            return replace(session, speech=hold(session.speech)), (TAP,)
        case ResumeVoice():
            return replace(session, speech=resume(session.speech)), (TAP,)
        case SayAgain():
            return replace(session, speech=repeat(session.speech)), (TAP,)
        case _:
            return None
