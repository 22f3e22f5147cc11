"""What time and the projector do to the film of a session."""

import msgspec

from kiosk.engine.activity import Cue, Film
from kiosk.engine.cursor import step_at
from kiosk.engine.event import FilmFailed, FilmOpened
from kiosk.engine.exhibition import Catalog
from kiosk.engine.play import Play, Telling
from kiosk.engine.scenario import Scenario
from kiosk.engine.screening import Screening, advanced, change_in_s, opened
from kiosk.engine.session import InStory, Session


def film_at(scenario: Scenario, play: Play) -> Film | None:
    """Return the film the story stands at; None: there is none, or only its words."""
    match play.showing, step_at(scenario, play.cursor):
        case Telling(), Film(file=str()) as film:
            return film
        case _:
            return None


def screening_for(scenario: Scenario, play: Play) -> Screening | None:
    """Return the film that begins here, None where the story shows something else."""
    return None if film_at(scenario, play) is None else Screening()


def pass_time(session: Session, now_s: float) -> Session:
    """Return the session at a later time; a film that nothing covers has gone on."""
    passed_s = now_s - session.now_s
    session = msgspec.structs.replace(session, now_s=now_s)
    match session.top:
        case InStory(film=Screening() as film):
            return with_film(session, advanced(film, passed_s, now_s))
        case _:
            return session


def take_film_news(session: Session, news: FilmOpened | FilmFailed, catalog: Catalog) -> Session:
    """Return the session after the projector opened a film, or could not show it.

    News of a film the visitor has left behind change nothing.
    """
    match session.place:
        case InStory(play=play, film=Screening() as film):
            shown = film_at(catalog.scenario(play.scenario), play)
            if shown is None or shown.file != news.file:
                return session
            if isinstance(news, FilmOpened):
                return with_film(session, opened(film, news.length_s))
            return with_film(session, msgspec.structs.replace(film, failed=True, runs=False))
        case _:
            return session


def film_change_at_s(session: Session, catalog: Catalog) -> float | None:
    """Return when the subtitle changes next or the film ends; None when nothing runs."""
    match session.top:
        case InStory(play=play, film=Screening() as film):
            shown = film_at(catalog.scenario(play.scenario), play)
            wait_s = None if shown is None else change_in_s(film, cues_for(shown, session))
            return None if wait_s is None else session.now_s + wait_s
        case _:
            return None


def cues_for(film: Film, session: Session) -> tuple[Cue, ...]:
    """Return the subtitles in the visitor's language."""
    return film.subtitles.get(session.language, ())


def with_film(session: Session, film: Screening) -> Session:
    """Return the session with its film as it is now; there must be one."""
    assert isinstance(session.place, InStory)
    place = msgspec.structs.replace(session.place, film=film)
    return msgspec.structs.replace(session, place=place)
