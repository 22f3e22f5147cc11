"""What a touch means on the screens that lie over a place."""

import msgspec

from kiosk.engine.action import (
    Action,
    GoBack,
    LeaveQuietly,
    OpenHelp,
    PickLanguage,
    ResetReading,
    Restart,
    SetAloud,
    SetMotion,
    SetReach,
    SetSound,
    SetTextSize,
    SetTheme,
    ToMenu,
)
from kiosk.engine.answer import TAP, Answer, cover, go_to, uncover
from kiosk.engine.effect import PlaySound
from kiosk.engine.exhibition import Catalog
from kiosk.engine.menu import offered_languages
from kiosk.engine.reading_aloud import set_aloud
from kiosk.engine.session import (
    REACHES,
    TEXT_SIZES,
    THEMES,
    Cover,
    HelpOpen,
    Leaving,
    Menu,
    Place,
    Reading,
    Session,
    StillThere,
    Stumbled,
    ThreadOpen,
    Welcome,
    next_visit,
)


def answer_parting(session: Session, action: Action, catalog: Catalog) -> Answer:
    """Answer on a screen that ends the visit by itself: leaving, still there, stumbled."""
    match session.top, action:
        case (Leaving() | StillThere()), GoBack():
            return uncover(session, catalog), (TAP,)
        case StillThere(), OpenHelp():
            return cover(uncover(session, catalog), catalog, HelpOpen()), (TAP,)
        case StillThere(), Restart():
            return next_visit(session, catalog), (TAP,)
        case _, OpenHelp():
            return cover(session, catalog, HelpOpen()), (TAP,)
        case Stumbled(), LeaveQuietly():
            return cover(session, catalog, Leaving()), (PlaySound("leave"),)
        case Stumbled(), ToMenu():
            way_on = Welcome() if session.audience is None else Menu()
            return go_to(session, catalog, way_on), (TAP,)
        case _:
            return None


def answer_reading(session: Session, action: Action, catalog: Catalog) -> Answer:
    """Answer on the screen for language, text size, colours, motion and sound."""
    match action:
        case GoBack():
            return uncover(session, catalog), (TAP,)
        case PickLanguage(language) if language in offered_languages(session, catalog):
            # Another language has other stories, maybe too few for this page of the menu.
            place = _from_its_start(session.place)
            return msgspec.structs.replace(session, language=language, place=place), (TAP,)
        case SetAloud():
            return set_aloud(session, action)
        case _:
            reading = _changed(session.reading, session.defaults, action)
            if reading is None:
                return None
            is_other_size = reading.text_size != session.reading.text_size
            # Another size has more or fewer stories on a page of the menu.
            place = _from_its_start(session.place) if is_other_size else session.place
            covers = _without_thread(session.covers) if is_other_size else session.covers
            changed = msgspec.structs.replace(
                session, reading=reading, place=place, covers=covers)
            return changed, (TAP,)


def _from_its_start(place: Place) -> Place:
    return Menu() if isinstance(place, Menu) else place


def _without_thread(covers: tuple[Cover, ...]) -> tuple[Cover, ...]:
    """Return covers but the whole chat, which other sizes show beside what can be answered."""
    return tuple(one for one in covers if not isinstance(one, ThreadOpen))


def _changed(reading: Reading, defaults: Reading, action: Action) -> Reading | None:
    match action:
        case SetTextSize(size) if size in TEXT_SIZES:
            return msgspec.structs.replace(reading, text_size=size)
        case SetTheme(theme) if theme in THEMES:
            return msgspec.structs.replace(reading, theme=theme)
        case SetMotion(reduced):
            return msgspec.structs.replace(reading, reduced_motion=reduced)
        case SetReach(reach) if reach in REACHES:
            return msgspec.structs.replace(reading, reach=reach)
        case SetSound(on):
            return msgspec.structs.replace(reading, sound=on)
        case ResetReading():
            return defaults
        case _:
            return None
