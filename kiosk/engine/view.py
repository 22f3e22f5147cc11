"""What is on the screen: `view(session, catalog)` resolves a session into data to draw."""

from kiosk.engine.exhibition import Catalog
from kiosk.engine.phrasing import Phrasing
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
    ReadingOpen,
    Resetting,
    Session,
    StillThere,
    Stumbled,
    Welcome,
)
from kiosk.engine.view_cover import (
    view_help,
    view_leaving,
    view_reading,
    view_resetting,
    view_still_there,
    view_stumbled,
)
from kiosk.engine.view_data import Style, View
from kiosk.engine.view_debrief import (
    view_cards,
    view_ending,
    view_noticed,
    view_recap,
    view_station,
)
from kiosk.engine.view_entrance import (
    view_attract,
    view_introduction,
    view_menu,
    view_welcome,
)
from kiosk.engine.view_story import view_story
from kiosk.engine.view_voice import with_voice


def view(session: Session, catalog: Catalog) -> View:
    """Return what is on the screen. Pure; the same session always looks the same."""
    say = phrasing_of(session, catalog)
    return with_voice(_view(session, say, catalog), session, say)


def phrasing_of(session: Session, catalog: Catalog) -> Phrasing:
    """Return the words for the visitor."""
    audience = catalog.audience(session.audience)
    adult = audience is not None and audience.adult
    return Phrasing(catalog, session.language, adult, session.audience)


def _view(session: Session, say: Phrasing, catalog: Catalog) -> View:
    match session.top:
        case Attract() as attract:
            return view_attract(session, attract, catalog)
        case Welcome():
            return view_welcome(session, say, style_of(session, "lilac"))
        case Menu(first):
            return view_menu(session, first, say, style_of(session, "lilac"))
        case Introduction(scenario_id):
            scenario = catalog.scenario(scenario_id)
            return view_introduction(scenario, say, style_of(session, scenario.world))
        case InStory() as story:
            scenario = catalog.scenario(story.play.scenario)
            style = style_of(session, scenario.world)
            return view_story(scenario, story, session.reading, say, style)
        case AtEnding(play):
            scenario = catalog.scenario(play.scenario)
            style = style_of(session, scenario.world)
            return view_ending(scenario, play, session.audience, say, style)
        case AtCards(play, first):
            scenario = catalog.scenario(play.scenario)
            page = (first, session.capacity.techniques)
            return view_cards(scenario, page, say, style_of(session, scenario.world))
        case AtNoticed(play):
            scenario = catalog.scenario(play.scenario)
            return view_noticed(scenario, play, say, style_of(session, scenario.world))
        case AtRecap(play):
            scenario = catalog.scenario(play.scenario)
            return view_recap(scenario, play, say, style_of(session, scenario.world))
        case AtStation(play, index):
            scenario = catalog.scenario(play.scenario)
            style = style_of(session, scenario.world)
            return view_station(scenario, play, index, say, style)
        case HelpOpen():
            return view_help(session, say, style_of(session, "mint"))
        case ReadingOpen():
            return view_reading(session, say, style_of(session, "lilac"))
        case Leaving():
            return view_leaving(session, say, style_of(session, "mint"))
        case StillThere():
            return view_still_there(session, say, style_of(session, "butter"))
        case Resetting():
            return view_resetting(session, say, style_of(session, "lilac"))
        case Stumbled(code):
            return view_stumbled(session, code, say, style_of(session, "sky"))


def style_of(session: Session, world: str) -> Style:
    """Return how a screen of this world is drawn for the visitor."""
    reading = session.reading
    return Style(
        session.language, reading.text_size, reading.theme, reading.reduced_motion, world
    )
