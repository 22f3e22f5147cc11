"""What is on the screen: `view(session, catalog)` resolves a session into data to draw."""

from msgspec.structs import replace

from kiosk.engine.exhibition import Catalog
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.reach import with_reach
from kiosk.engine.session import (
    HUGE,
    AtCards,
    AtEnding,
    AtNoticed,
    AtRecap,
    AtStation,
    Attract,
    Cover,
    HelpOpen,
    InStory,
    Introduction,
    Leaving,
    Menu,
    PauseSign,
    ReadingOpen,
    Resetting,
    Session,
    StillThere,
    StoredOpen,
    Stumbled,
    ThreadOpen,
    Welcome,
)
from kiosk.engine.view_chat import phone_of
from kiosk.engine.view_cover import (
    view_help,
    view_leaving,
    view_reading,
    view_resetting,
    view_still_there,
    view_stumbled,
)
from kiosk.engine.view_data import Bar, Style, ThreadView, View
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
from kiosk.engine.view_pause_sign import view_pause_sign
from kiosk.engine.view_sheet import as_sheet, sheets_in
from kiosk.engine.view_stored import view_stored
from kiosk.engine.view_story import view_story
from kiosk.engine.view_thread import thread_pages, view_thread
from kiosk.engine.view_voice import with_voice


def view(session: Session, catalog: Catalog) -> View:
    """Return what is on the screen. Pure; the same session always looks the same."""
    say = phrasing_of(session, catalog)
    whole = _view(session, say, catalog)
    sheet = as_sheet(whole, getattr(session.top, "sheet", 0), session.room, say)
    reached = with_reach(sheet, session, say)
    return with_voice(_with_signs(reached, session), session, say)


def sheet_count(session: Session, catalog: Catalog) -> int:
    """Return how many sheets, or pages of a chat, what is on the screen is spread over."""
    say = phrasing_of(session, catalog)
    match session.top, session.place:
        case ThreadOpen(), InStory() as story:
            phone = phone_of(catalog.scenario(story.play.scenario), story, say)
            return thread_pages(phone, session.room.messages)
        case _:
            return sheets_in(_view(session, say, catalog), session.room)


def _with_signs(shown: View, session: Session) -> View:
    """Return the view; with the largest text the left of its bar are picture signs."""
    bar: Bar | None = getattr(shown, "bar", None)
    if bar is None or session.reading.text_size != HUGE:
        return shown
    signs = tuple(replace(one, bare=True) for one in bar.left)
    return replace(shown, bar=replace(bar, left=signs))


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
            return view_story(scenario, story, session.reading, say, style, session.ballot)
        case AtEnding(play):
            scenario = catalog.scenario(play.scenario)
            style = style_of(session, scenario.world)
            return view_ending(scenario, play, session.audience, say, style)
        case AtCards(play, first):
            scenario = catalog.scenario(play.scenario)
            page = (first, session.room.techniques)
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
        case cover:
            return _view_cover(session, cover, say)


def _view_cover(session: Session, cover: Cover, say: Phrasing) -> View:
    match cover:
        case HelpOpen():
            return view_help(session, say, style_of(session, "mint"))
        case ReadingOpen():
            return view_reading(session, say, style_of(session, "lilac"))
        case ThreadOpen(back):
            return _view_thread(session, back, say)
        case StoredOpen():
            return view_stored(say, style_of(session, "lilac"))
        case Leaving():
            return view_leaving(session, say, style_of(session, "mint"))
        case StillThere():
            return view_still_there(session, say, style_of(session, "butter"))
        case Resetting():
            return view_resetting(session, say, style_of(session, "lilac"))
        case Stumbled(code):
            return view_stumbled(session, code, say, style_of(session, "sky"))
        case PauseSign(code):
            return view_pause_sign(code, say, style_of(session, "lilac"))


def _view_thread(session: Session, back: int, say: Phrasing) -> ThreadView:
    assert isinstance(session.place, InStory)
    scenario = say.catalog.scenario(session.place.play.scenario)
    phone = phone_of(scenario, session.place, say)
    style = style_of(session, scenario.world)
    return view_thread(phone, back, session.room.messages, say, style)


def style_of(session: Session, world: str) -> Style:
    """Return how a screen of this world is drawn for the visitor."""
    reading = session.reading
    return Style(
        session.language, reading.text_size, reading.theme, reading.reduced_motion, world
    )
