"""The screens behind a story: ending, techniques, recap."""

from kiosk.engine.action import Replay, ToMenu
from kiosk.engine.bar import onward_button, standing_bar
from kiosk.engine.cursor import step_at
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.play import Decision, Ended, Play
from kiosk.engine.scenario import Choose, Ending, Scenario
from kiosk.engine.view_chat import face_of
from kiosk.engine.view_data import (
    Button,
    CardsView,
    EndingView,
    RecapView,
    Station,
    Style,
    TechniqueCard,
)

STATIONS_MOST = 4
STATION_WORLDS = ("butter", "lilac", "rose", "mint")
CARD_WORLDS = ("butter", "lilac", "rose", "sky", "mint", "coral")


def ending_of(scenario: Scenario, play: Play) -> Ending:
    """Return the ending the play has reached; it must have ended."""
    assert isinstance(play.showing, Ended)
    return scenario.endings[play.showing.ending]


def view_ending(
    scenario: Scenario, play: Play, audience: str | None, say: Phrasing, style: Style
) -> EndingView:
    """Return what happened, whose responsibility it is, one next step and who helps."""
    ending = ending_of(scenario, play)
    contacts = {one.id: one for one in say.catalog.contacts if one.is_for(audience)}
    helpers = tuple(say.text(contacts[one].headline) for one in scenario.help if one in contacts)
    return EndingView(
        style=style,
        kicker=say.text(scenario.title),
        face=face_of(scenario, scenario.main_person, ending.mood),
        text=say.text(ending.text),
        statements=tuple(say.text(one) for one in ending.statements),
        next_step_title=say.word("next_step"),
        next_step=say.text(ending.next_step),
        helpers_title=say.word("helpers"),
        helpers=helpers,
        bar=standing_bar(say, onward_button(say.word("onward"))),
    )


def view_cards(
    scenario: Scenario, page: tuple[int, int], say: Phrasing, style: Style
) -> CardsView:
    """Return one page of technique cards; `page` is the first one and how many fit."""
    first, count = page
    shown = list(enumerate(scenario.cards_shown))[first : first + count]
    cards = tuple(
        TechniqueCard(
            icon=scenario.cards[card_id].icon,
            title=say.text(scenario.cards[card_id].title),
            text=say.text(scenario.cards[card_id].text),
            world=CARD_WORLDS[index % len(CARD_WORLDS)],
        )
        for index, card_id in shown
    )
    return CardsView(
        style=style,
        kicker=say.text(scenario.title),
        title=say.word("cards_title"),
        cards=cards,
        bar=standing_bar(say, onward_button(say.word("onward"))),
    )


def view_recap(scenario: Scenario, play: Play, say: Phrasing, style: Style) -> RecapView:
    """Return the way as stations, what to take along, and that there are other ways."""
    ending = ending_of(scenario, play)
    others = len(scenario.endings) - 1
    again = Button(say.word("other_way"), Replay(), "arrow-counter-clockwise")
    stories = Button(say.word("stories"), ToMenu(), "cards", tone="primary")
    return RecapView(
        style=style,
        kicker=say.word("recap_kicker"),
        title=say.text(ending.respect),
        stations=_stations(scenario, play, say),
        takeaway_title=say.word("takeaways"),
        takeaways=tuple(say.text(one.text) for one in scenario.takeaways),
        other_title=say.word("other_ways_title"),
        other_text=say.word("other_ways" if others != 1 else "one_other_way", count=others),
        closing=say.text(scenario.closing),
        bar=standing_bar(say, again, stories),
    )


def _stations(scenario: Scenario, play: Play, say: Phrasing) -> tuple[Station, ...]:
    """Return the named decisions of the way, the last four of them."""
    named = []
    for decision in play.trail:
        choice = step_at(scenario, decision.cursor)
        assert isinstance(choice, Choose)
        if choice.station is not None:
            named.append((choice, decision))
    return tuple(
        _station(scenario, choice, decision, world, say)
        for (choice, decision), world in zip(named[-STATIONS_MOST:], STATION_WORLDS, strict=False)
    )


def _station(
    scenario: Scenario, choice: Choose, decision: Decision, world: str, say: Phrasing
) -> Station:
    option = choice.options[decision.option]
    return Station(
        face=face_of(scenario, scenario.main_person, option.mood),
        world=world,
        title=say.text(choice.station),
        text=say.text(option.recap or option.text),
    )
