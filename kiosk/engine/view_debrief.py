"""The screens behind a story: ending, techniques, recap."""

from kiosk.engine.action import GoBack, OpenStation, Replay, Rewind, ToMenu
from kiosk.engine.bar import onward_button, standing_bar
from kiosk.engine.cursor import step_at
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.play import Ended, Play
from kiosk.engine.rewind import Taken, way_taken
from kiosk.engine.scenario import Ending, Scenario
from kiosk.engine.screenplay import Line, Thought
from kiosk.engine.view_data import (
    Button,
    CardsView,
    EndingView,
    NoticedView,
    RecapView,
    Station,
    StationView,
    Style,
    TechniqueCard,
)
from kiosk.engine.view_head import face_of

STATIONS_MOST = 4
SIGNS_MOST = 6
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


def view_noticed(scenario: Scenario, play: Play, say: Phrasing, style: Style) -> NoticedView:
    """Return what the visitor noticed on the way, the last of it where it was a lot."""
    steps = (step_at(scenario, one) for one in play.noticed[-SIGNS_MOST:])
    ending = ending_of(scenario, play)
    return NoticedView(
        style=style,
        kicker=say.text(scenario.title),
        title=say.word("signs_noticed"),
        face=face_of(scenario, scenario.main_person, ending.mood),
        signs=tuple(say.text(one.notice) for one in steps if isinstance(one, Line | Thought)),
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


def view_station(
    scenario: Scenario, play: Play, index: int, say: Phrasing, style: Style
) -> StationView:
    """Return one decision of the way: what was done, and what else was possible."""
    taken = next(one for one in way_taken(scenario, play) if one.index == index)
    back = Button(say.word("back"), GoBack(), "arrow-left")
    again = Button(say.word("decide_anew"), Rewind(index), "arrow-counter-clockwise",
                   tone="primary")
    return StationView(
        style=style,
        kicker=say.word("recap_kicker"),
        title=say.text(taken.station),
        face=face_of(scenario, scenario.main_person, taken.mood),
        prompt=say.text(taken.prompt),
        done_title=say.word("you_did"),
        done=say.text(taken.text),
        feedback_title=say.word("feedback"),
        feedback=say.text(taken.feedback),
        others_title=say.word("also_possible"),
        others=tuple(say.text(one) for one in taken.others),
        bar=standing_bar(say, back, again),
    )


def _stations(scenario: Scenario, play: Play, say: Phrasing) -> tuple[Station, ...]:
    """Return the named decisions of the way, the last four of them."""
    last = way_taken(scenario, play)[-STATIONS_MOST:]
    return tuple(
        _station(scenario, taken, world, say)
        for taken, world in zip(last, STATION_WORLDS, strict=False)
    )


def _station(scenario: Scenario, taken: Taken, world: str, say: Phrasing) -> Station:
    return Station(
        face=face_of(scenario, scenario.main_person, taken.mood),
        world=world,
        title=say.text(taken.station),
        text=say.text(taken.text),
        action=OpenStation(taken.index),
    )
