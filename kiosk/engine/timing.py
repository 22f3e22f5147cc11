"""When the terminal goes on by itself. Nobody polls: a session says when to wake it."""

import math

import msgspec

from kiosk.engine.cinema import film_change_at_s
from kiosk.engine.cursor import step_at
from kiosk.engine.exhibition import Catalog, Timings
from kiosk.engine.play import Writing
from kiosk.engine.screening import Screening
from kiosk.engine.screenplay import Draft, Line, Silence
from kiosk.engine.session import (
    Attract,
    InStory,
    Leaving,
    PauseSign,
    Resetting,
    Session,
    StillThere,
    Stumbled,
)

RING_STEP_S = 0.25
"""How finely the short ring of the attendant's button moves."""


def typing_s(text: str, timings: Timings) -> float:
    """Return how long dots are shown for a message (design book, section 5), in seconds."""
    pace_s = timings.typing_base_s + timings.typing_per_character_s * len(text)
    return min(timings.typing_most_s, pace_s)


def arm(session: Session, catalog: Catalog) -> Session:
    """Return the session with the time at which the top of its screen goes on by itself."""
    wait_s = _wait_s(session, catalog)
    due_at_s = None if wait_s is None else session.now_s + wait_s
    return msgspec.structs.replace(session, due_at_s=due_at_s)


def _wait_s(session: Session, catalog: Catalog) -> float | None:
    timings = catalog.timings
    match session.top:
        case Attract(acknowledged_until_s=None):
            return timings.attract_scene_s
        case Attract():
            return timings.acknowledge_s
        case Leaving():
            return timings.leave_s
        case StillThere():
            return timings.idle_countdown_s
        case Resetting():
            return timings.reset_ring_s
        case Stumbled():
            return timings.error_s
        case PauseSign():
            return timings.fault_rest_s
        case InStory() as story:
            return _story_wait_s(story, session.language, catalog)
        case _:
            return None


def _story_wait_s(story: InStory, language: str, catalog: Catalog) -> float | None:
    if not isinstance(story.play.showing, Writing):
        return None
    match step_at(catalog.scenario(story.play.scenario), story.play.cursor):
        case Silence(wait_s):
            return wait_s
        case Line() | Draft() if not story.typing:
            return catalog.timings.rest_s
        case Draft():
            return catalog.timings.draft_s
        case Line(text=text):
            return typing_s(text.words(language), catalog.timings)
        case other:
            raise AssertionError(f"nobody writes at {other!r}")


def idle_at_s(session: Session, catalog: Catalog) -> float | None:
    """Return when to ask «Bist du noch da?», None where the screen ends by itself.

    Whoever watches a film touches nothing: there it counts from the film's end.
    """
    match session.top:
        case Attract() | Leaving() | StillThere() | Resetting() | Stumbled() | PauseSign():
            return None
        case _ if session.speech.current is not None:
            return None  # whoever is read to is there
        case InStory(film=Screening(runs=True)):
            return None
        case InStory(film=Screening(ended_at_s=float(ended_at_s))):
            return max(session.touched_at_s, ended_at_s) + catalog.timings.idle_ask_s
        case _:
            heard_at_s = session.speech.ended_at_s or session.touched_at_s
            return max(session.touched_at_s, heard_at_s) + catalog.timings.idle_ask_s


def due_s(session: Session) -> float | None:
    """Return when the top of the screen goes on by itself; a story waits for the voice."""
    waits = isinstance(session.top, InStory) and session.speech.current is not None
    return None if waits else session.due_at_s


def remaining_s(session: Session) -> float:
    """Return the seconds until the top of the screen goes on by itself; 0 when it waits."""
    if session.due_at_s is None:
        return 0.0
    # Sums of large times are off by a hair, and a hair above 30 s would be shown as 31.
    return max(0.0, round(session.due_at_s - session.now_s, 6))


def wake_at_s(session: Session, catalog: Catalog) -> float | None:
    """Return when the session wants a `Ticked` event, None when only somebody can go on.

    Never earlier than the session's own time: what is overdue is due now.
    """
    times = [due_s(session), idle_at_s(session, catalog), _count_at_s(session),
             session.speech.ends_by_s, film_change_at_s(session, catalog)]
    wanted = [one for one in times if one is not None]
    return max(session.now_s, min(wanted)) if wanted else None


def _count_at_s(session: Session) -> float | None:
    """Return when the seconds on the screen change next."""
    match session.top:
        case Leaving() | StillThere() | Stumbled():
            step_s = 1.0
        case Resetting():
            step_s = RING_STEP_S
        case _:
            return None
    left_s = remaining_s(session)
    steps_left = math.ceil(left_s / step_s - 1e-6) - 1
    return session.now_s + left_s - steps_left * step_s
