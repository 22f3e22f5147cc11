"""Turning the sheets of a screen, and the pages of a chat that is read as a whole."""

from typing import Any

from msgspec.structs import replace

from kiosk.engine.answer import TAP, Answer, cover
from kiosk.engine.exhibition import Catalog
from kiosk.engine.session import InStory, Session, Spread, ThreadOpen
from kiosk.engine.view import sheet_count


def open_thread(session: Session, catalog: Catalog) -> Answer:
    """Return the session with the chat it is in opened, None where all of it is on the screen."""
    place = session.place
    if not session.room.offers or not isinstance(place, InStory) or not place.play.thread:
        return None
    scene = catalog.scenario(place.play.scenario).scenes[place.play.cursor.scene]
    if scene.setting != "chat":
        return None
    return cover(session, catalog, ThreadOpen()), (TAP,)


def turn_sheet(session: Session, by: int, catalog: Catalog) -> Answer:
    """Return the session one sheet on (1) or back (-1), None where there is none."""
    count = sheet_count(session, catalog)
    match session.top:
        case ThreadOpen(back):
            before = min(back, count - 1) - by
            if not 0 <= before < count:
                return None
            return _on_top(session, ThreadOpen(before)), (TAP,)
        case top if isinstance(top, Spread):
            turned = min(top.sheet, count - 1) + by
            if not 0 <= turned < count:
                return None
            return _on_top(session, replace(top, sheet=turned)), (TAP,)
        case _:
            return None


def _on_top(session: Session, one: Any) -> Session:
    """Return the session with this in place of what is on the screen."""
    if session.covers:
        return replace(session, covers=(*session.covers[:-1], one))
    return replace(session, place=one)
