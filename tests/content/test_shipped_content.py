"""The shipped folder as a whole: no errors, every word there, only checked contacts."""

import json
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from ways import open_story, sessions_of

from kiosk.catalog.library import Loaded
from kiosk.engine.action import (
    Action,
    Begin,
    Onward,
    OpenHelp,
    OpenScenario,
    PickAudience,
    PickLanguage,
    TakePause,
)
from kiosk.engine.event import Tapped
from kiosk.engine.exhibition import Catalog
from kiosk.engine.session import (
    Attract,
    Capacity,
    Cover,
    HelpOpen,
    InStory,
    Leaving,
    ReadingOpen,
    Resetting,
    Session,
    StillThere,
    Stumbled,
    fresh_session,
)
from kiosk.engine.step import step
from kiosk.engine.view import view
from kiosk.engine.view_data import HelpView

COVERS: tuple[Cover, ...] = (
    HelpOpen(), ReadingOpen(), Leaving(), StillThere(), Resetting(), Stumbled("A-17")
)
ENTRANCE: tuple[tuple[Action, ...], ...] = (
    (Begin(),), (PickAudience("teen"), Onward()), (OpenScenario("m02-game-chat"),)
)
HELP_WORDS_MOST = 80


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


def help_of(catalog: Catalog, language: str, audience: str) -> HelpView:
    """Return the help screen of a visitor."""
    session = tap(fresh_session(catalog), catalog, Begin(), PickLanguage(language),
                  PickAudience(audience), OpenHelp())
    screen = view(session, catalog)
    assert isinstance(screen, HelpView)
    return screen


def test_the_shipped_content_has_no_errors(loaded: Loaded) -> None:
    assert [str(one) for one in loaded.report.errors] == []


@pytest.mark.parametrize("audience", ["young", "parent"])
def test_every_word_the_screens_ask_for_is_there(
    shipped: Catalog, language: str, audience: str
) -> None:
    seen = 0
    for session in sessions_everywhere(shipped, language, audience):
        texts = list(texts_on(session, shipped))
        assert not [one for one in texts if "{" in one or "}" in one]
        seen += 1
    assert seen > 2000


@pytest.mark.parametrize("audience", ["young", "teen", "parent", "teacher"])
def test_contacts_nobody_checked_are_never_shown(
    shipped: Catalog, contacts: list[dict[str, Any]], language: str, audience: str
) -> None:
    unchecked = [one for one in contacts if not one.get("checked_on")]
    shown = {card.headline for card in help_of(shipped, language, audience).cards}
    assert unchecked
    assert shown.isdisjoint(one["headline"] for one in unchecked)
    assert {one.id for one in shipped.contacts}.isdisjoint(one["id"] for one in unchecked)


@pytest.mark.parametrize("audience", ["young", "teen", "parent", "teacher"])
def test_the_help_cards_stand_in_the_order_of_the_list(
    shipped: Catalog, contacts: list[dict[str, Any]], audience: str
) -> None:
    fitting = [
        one["headline"] for one in contacts
        if one.get("checked_on") and audience in one.get("audiences", [audience])
    ]
    cards = [card.headline for card in help_of(shipped, "de", audience).cards]
    assert cards == fitting[:3]


@pytest.mark.parametrize("audience", ["young", "teen"])
def test_the_first_help_is_here_and_the_second_is_for_young_people(
    shipped: Catalog, audience: str
) -> None:
    assert [card.headline for card in help_of(shipped, "de", audience).cards][:2] == [
        "Das Team hier", "147"]
