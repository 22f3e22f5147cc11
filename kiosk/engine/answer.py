"""The shape of an answer to a touch, and how the screen changes place."""

import msgspec

from kiosk.engine.effect import Effect, PlaySound
from kiosk.engine.exhibition import Catalog
from kiosk.engine.session import Cover, Place, Session
from kiosk.engine.timing import arm

Answer = tuple[Session, tuple[Effect, ...]] | None
"""The next session and its effects; None: the action is not on offer here."""

TAP = PlaySound("tap")


def go_to(session: Session, catalog: Catalog, place: Place) -> Session:
    """Return the session at another place, with nothing over it."""
    began_at_s = session.now_s if session.began_at_s is None else session.began_at_s
    there = msgspec.structs.replace(session, place=place, covers=(), began_at_s=began_at_s)
    return arm(there, catalog)


def cover(session: Session, catalog: Catalog, one: Cover) -> Session:
    """Return the session with something laid over it.

    What already lies further down comes up again instead of a second time, so that going back
    and forth between two of them never builds a pile.
    """
    kinds = [type(other) for other in session.covers]
    below = kinds.index(type(one)) if type(one) in kinds else len(kinds)
    return arm(msgspec.structs.replace(session, covers=(*session.covers[:below], one)), catalog)


def uncover(session: Session, catalog: Catalog) -> Session:
    """Return the session without what lay on top; it goes on exactly where it was."""
    return arm(msgspec.structs.replace(session, covers=session.covers[:-1]), catalog)
