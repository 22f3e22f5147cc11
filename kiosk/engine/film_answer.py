"""What a touch on the controls of a film means."""

import msgspec

from kiosk.engine.action import Action, RunFilm, SetSound, SetSubtitles, WindBack
from kiosk.engine.answer import TAP, Answer
from kiosk.engine.cinema import with_film
from kiosk.engine.screening import Screening, let_run, wound_back
from kiosk.engine.session import InStory, Session


def answer_film(session: Session, action: Action) -> Answer:
    """Return the session after a touch on the film's own controls, None for any other."""
    match session.place:
        case InStory(film=Screening(is_open=True) as film):
            pass
        case _:
            return None
    match action:
        case RunFilm(on):
            return with_film(session, let_run(film, on)), (TAP,)
        case WindBack():
            return with_film(session, wound_back(film)), (TAP,)
        case SetSubtitles(on):
            reading = msgspec.structs.replace(session.reading, subtitles=on)
        case SetSound(on):
            reading = msgspec.structs.replace(session.reading, sound=on)
        case _:
            return None
    return msgspec.structs.replace(session, reading=reading), (TAP,)
