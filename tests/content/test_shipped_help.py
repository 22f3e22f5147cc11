"""Who helps: checked contacts only, in the order of the list."""

from typing import Any

import pytest
from every_screen import tap

from kiosk.engine.action import Begin, OpenHelp, PickAudience, PickLanguage
from kiosk.engine.exhibition import Catalog
from kiosk.engine.session import fresh_session
from kiosk.engine.view import view
from kiosk.engine.view_data import HelpView

AUDIENCES = ("young", "teen", "parent", "teacher")
WORDS_MOST = 80

every_audience = pytest.mark.parametrize("audience", AUDIENCES)


def help_of(catalog: Catalog, language: str, audience: str) -> HelpView:
    """Return the help screen of a visitor."""
    session = tap(fresh_session(catalog), catalog, Begin(), PickLanguage(language),
                  PickAudience(audience), OpenHelp())
    screen = view(session, catalog)
    assert isinstance(screen, HelpView)
    return screen


@every_audience
def test_contacts_nobody_checked_are_never_shown(
    shipped: Catalog, contacts: list[dict[str, Any]], language: str, audience: str
) -> None:
    unchecked = [one for one in contacts if not one.get("checked_on")]
    shown = {card.headline for card in help_of(shipped, language, audience).cards}
    assert unchecked
    assert shown.isdisjoint(one["headline"] for one in unchecked)
    assert {one.id for one in shipped.contacts}.isdisjoint(one["id"] for one in unchecked)


@every_audience
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


@every_audience
def test_the_help_screen_is_read_in_a_moment(
    shipped: Catalog, language: str, audience: str
) -> None:
    screen = help_of(shipped, language, audience)
    texts = [screen.title, screen.lead]
    for card in screen.cards:
        texts += [card.title, card.headline, card.about, card.hint]
    assert len(" ".join(texts).split()) <= WORDS_MOST
