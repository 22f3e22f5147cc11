"""Every screen a visitor can meet, and what is written on it."""

from collections.abc import Iterator
from typing import Any

import msgspec
from ways import open_story, sessions_of

from kiosk.engine.action import (
    Action,
    Begin,
    Onward,
    OpenScenario,
    PickAudience,
    PickLanguage,
    TakePause,
)
from kiosk.engine.capacity import Capacity
from kiosk.engine.event import Tapped
from kiosk.engine.exhibition import Catalog
from kiosk.engine.session import (
    Attract,
    Cover,
    HelpOpen,
    InStory,
    Leaving,
    PauseSign,
    ReadingOpen,
    Resetting,
    Session,
    StillThere,
    Stumbled,
    fresh_session,
)
from kiosk.engine.step import step
from kiosk.engine.view import view

COVERS: tuple[Cover, ...] = (
    HelpOpen(), ReadingOpen(), Leaving(), StillThere(), Resetting(), Stumbled("A-17"),
    PauseSign("A-17"),
)


def tap(session: Session, catalog: Catalog, *actions: Action) -> Session:
    """Return the session after some touches."""
    for action in actions:
        session, _ = step(session, Tapped(0.0, action), catalog)
    return session


def sessions_everywhere(catalog: Catalog, language: str, audience: str) -> Iterator[Session]:
    """Yield every kind of screen: the entrance, the covers, and every session of the stories."""
    session = fresh_session(catalog, capacity=Capacity(stories=1, techniques=2))
    for shown in range(len(catalog.languages)):
        yield msgspec.structs.replace(session, place=Attract(shown, acknowledged_until_s=1.0))
    session = tap(session, catalog, Begin(), PickLanguage(language), PickAudience(audience))
    for action in (Onward(), OpenScenario("m02-game-chat")):
        yield session
        for cover in COVERS:
            for left_s in (1.0, 5.0):
                yield msgspec.structs.replace(session, covers=(cover,), due_at_s=left_s)
        session = tap(session, catalog, action)
    yield session
    start = open_story(catalog, "m02-game-chat", language, audience)
    for one in sessions_of(start, catalog):
        yield one
        if isinstance(one.place, InStory):
            paused = tap(one, catalog, TakePause())
            yield paused
            yield tap(paused, catalog, Onward())


def texts_on(session: Session, catalog: Catalog) -> Iterator[str]:
    """Yield every text of a screen, names of pictures and colours among them."""
    ahead: list[Any] = [msgspec.to_builtins(view(session, catalog))]
    while ahead:
        match ahead.pop():
            case str(text):
                yield text
            case dict(fields):
                ahead.extend(fields.values())
            case list(parts) | tuple(parts):
                ahead.extend(parts)
