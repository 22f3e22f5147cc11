"""What a touch means, depending on what is on the screen."""

import msgspec

from kiosk.engine.action import (
    Action,
    Begin,
    GoBack,
    HoldVoice,
    LeaveQuietly,
    LowerScreen,
    Onward,
    OpenHelp,
    OpenReading,
    OpenScenario,
    OpenStation,
    OpenStored,
    OpenThread,
    PickAudience,
    PickLanguage,
    Replay,
    ResumeVoice,
    Rewind,
    SayAgain,
    SetAloud,
    ToMenu,
    ToWelcome,
    TurnPage,
)
from kiosk.engine.answer import TAP, Answer, cover, go_to, uncover
from kiosk.engine.cover import answer_parting, answer_reading
from kiosk.engine.effect import PlaySound
from kiosk.engine.exhibition import Catalog
from kiosk.engine.film_answer import answer_film
from kiosk.engine.menu import offered_languages, offered_scenarios
from kiosk.engine.play import Play
from kiosk.engine.reach import lower_screen
from kiosk.engine.reading_aloud import answer_voice, set_aloud
from kiosk.engine.rewind import rewind, way_taken
from kiosk.engine.session import (
    AtCards,
    AtEnding,
    AtNoticed,
    AtRecap,
    AtStation,
    Attract,
    HelpOpen,
    InStory,
    Introduction,
    Leaving,
    Menu,
    PauseSign,
    Place,
    ReadingOpen,
    Resetting,
    Session,
    Spread,
    StillThere,
    StoredOpen,
    Stumbled,
    ThreadOpen,
    Welcome,
)
from kiosk.engine.sheets import open_thread, turn_sheet
from kiosk.engine.story import answer_story, begin_story, follow_play


def answer(session: Session, action: Action, catalog: Catalog) -> Answer:
    """Return the session after the action and its effects, None when it is not on offer."""
    match session.top, action:
        case Attract(), Begin():
            return go_to(session, catalog, Welcome()), (TAP,)
        case (Attract() | Resetting() | PauseSign()), _:
            return None
        case _, SayAgain() | HoldVoice() | ResumeVoice():
            return answer_voice(session, action)
        case (Leaving() | Stumbled() | StillThere()), _:
            return answer_parting(session, action, catalog)
        case _, LowerScreen():
            return lower_screen(session)
        case _, LeaveQuietly():
            return cover(session, catalog, Leaving()), (PlaySound("leave"),)
        case top, TurnPage(by) if isinstance(top, Spread | ThreadOpen):
            return turn_sheet(session, by, catalog)
        case (HelpOpen() | StoredOpen()), GoBack():
            return uncover(session, catalog), (TAP,)
        case HelpOpen(), OpenHelp():
            return None
        case _, OpenHelp():
            return cover(session, catalog, HelpOpen()), (TAP,)
        case ReadingOpen(), OpenStored():
            return cover(session, catalog, StoredOpen()), (TAP,)
        case ReadingOpen(), _:
            return answer_reading(session, action, catalog)
        case _, OpenReading():
            return cover(session, catalog, ReadingOpen()), (TAP,)
        case ThreadOpen(), GoBack():
            return uncover(session, catalog), (TAP,)
        case (HelpOpen() | ThreadOpen() | StoredOpen()), _:
            return None
        case InStory(), OpenThread():
            return open_thread(session, catalog)
        case InStory(play=play), _:
            return (answer_film(session, action)
                    or answer_story(session, play, action, catalog))
        case _:
            return _answer_place(session, action, catalog)


def _answer_place(session: Session, action: Action, catalog: Catalog) -> Answer:
    place = _next_place(session, action, catalog)
    if place is not None:
        return go_to(session, catalog, place), (TAP,)
    match session.place, action:
        case Welcome(), PickLanguage(language) if language in offered_languages(session, catalog):
            return msgspec.structs.replace(session, language=language), (TAP,)
        case Welcome(), SetAloud():
            return set_aloud(session, action)
        case Welcome(), PickAudience(audience) if catalog.audience(audience) is not None:
            return msgspec.structs.replace(session, audience=audience), (TAP,)
        case Introduction(scenario_id), Onward():
            return begin_story(session, scenario_id, catalog), (TAP,)
        case AtRecap(play), Replay():
            return begin_story(session, play.scenario, catalog), (TAP,)
        case AtStation(play), Rewind(index):
            before = rewind(catalog.scenario(play.scenario), play, index)
            return None if before is None else (follow_play(session, before, catalog), (TAP,))
        case _:
            return None


def _next_place(session: Session, action: Action, catalog: Catalog) -> Place | None:
    match session.place, action:
        case Welcome(), Onward() if session.audience is not None:
            return Menu()
        case Menu(), ToWelcome():
            return Welcome()
        case Menu(first), TurnPage(by):
            return _turned(session, first, by, catalog)
        case Menu(), OpenScenario(scenario_id):
            offered = {one.id for one in offered_scenarios(session, catalog)}
            return Introduction(scenario_id) if scenario_id in offered else None
        case (Introduction() | AtRecap()), ToMenu():
            return Menu()
        case AtRecap(play), OpenStation(index):
            named = {one.index for one in way_taken(catalog.scenario(play.scenario), play)}
            return AtStation(play, index) if index in named else None
        case AtStation(play), GoBack():
            return AtRecap(play)
        case AtEnding(play), Onward():
            cards = catalog.scenario(play.scenario).cards_shown
            return AtCards(play) if cards else _behind_cards(play)
        case AtCards(play, first), Onward():
            later = first + session.room.techniques
            cards = catalog.scenario(play.scenario).cards_shown
            return AtCards(play, later) if later < len(cards) else _behind_cards(play)
        case AtNoticed(play), Onward():
            return AtRecap(play)
        case _:
            return None


def _behind_cards(play: Play) -> Place:
    """Return what was noticed, if anything; else the way taken."""
    return AtNoticed(play) if play.noticed else AtRecap(play)


def _turned(session: Session, first: int, by: int, catalog: Catalog) -> Place | None:
    page = first + by * session.room.stories
    return Menu(page) if 0 <= page < len(offered_scenarios(session, catalog)) else None
