"""The screens before a story: attract, welcome, menu, content note."""

from kiosk.engine.action import (
    Begin,
    OpenScenario,
    PickAudience,
    PickLanguage,
    ToMenu,
    ToWelcome,
    TurnPage,
)
from kiosk.engine.bar import onward_button, standing_bar
from kiosk.engine.exhibition import Catalog
from kiosk.engine.menu import offered_scenarios
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.scenario import Scenario
from kiosk.engine.session import Attract, Session
from kiosk.engine.view_data import (
    AttractView,
    AudienceCard,
    Bar,
    Button,
    Chip,
    IntroductionView,
    MenuView,
    Point,
    StoryCard,
    Style,
    Vacancy,
    WelcomeView,
)

GROUNDS = ("coral", "lilac", "mint", "sky")
"""Grounds of the invitation, one after the other (design book, section 8.1)."""


def view_attract(session: Session, attract: Attract, catalog: Catalog) -> AttractView:
    """Return the invitation; its language and ground change every few seconds."""
    codes = [one.code for one in catalog.languages]
    shown = attract.shown % len(codes)
    say = Phrasing(catalog, codes[shown], adult=False)
    others = [Phrasing(catalog, one, adult=False) for one in codes if one != codes[shown]]
    style = Style(
        codes[shown],
        session.reading.text_size,
        session.reading.theme,
        session.reading.reduced_motion,
        GROUNDS[attract.shown % len(GROUNDS)],
    )
    return AttractView(
        style=style,
        title=say.text(catalog.title),
        lead=say.word("attract_lead"),
        touch=say.word("attract_touch"),
        others=tuple(one.word("attract_touch") for one in others),
        minutes=say.word("attract_minutes"),
        anonymous=say.word("attract_anonymous"),
        acknowledged=None if attract.acknowledged_until_s is None else say.word("button_noticed"),
        action=Begin(),
    )


def view_welcome(session: Session, say: Phrasing, style: Style) -> WelcomeView:
    """Return the choice of language and audience; onward once an audience is chosen."""
    catalog = say.catalog
    languages = tuple(
        Button(
            one.name,
            PickLanguage(one.code),
            "check" if one.code == session.language else None,
            tone="chosen" if one.code == session.language else "plain",
        )
        for one in catalog.languages
    )
    audiences = tuple(
        AudienceCard(
            say.text(one.name),
            say.text(one.about),
            one.faces,
            one.world,
            one.id == session.audience,
            PickAudience(one.id),
        )
        for one in catalog.audiences
    )
    onward = onward_button(say.word("onward"))
    ready = session.audience is not None
    return WelcomeView(
        style=style,
        language_title=" · ".join(
            Phrasing(catalog, one.code, adult=False).word("language") for one in catalog.languages
        ),
        languages=languages,
        audience_title=say.word("audience_title"),
        audiences=audiences,
        bar=standing_bar(
            say, Button(onward.label, onward.action, onward.icon, "primary", ready, leads=True)
        ),
    )


def view_menu(session: Session, first: int, say: Phrasing, style: Style) -> MenuView:
    """Return one page of the stories for this audience and language."""
    offered = offered_scenarios(session, say.catalog)
    page = offered[first : first + session.room.stories]
    cards = tuple(_story_card(one, one.id in session.done, say) for one in page)
    return MenuView(
        style=style,
        title=say.word("menu_title") if cards else "",
        cards=cards,
        vacancy=None if cards else _vacancy(say),
        bar=_menu_bar(session, first, len(offered), say),
    )


def _menu_bar(session: Session, first: int, count: int, say: Phrasing) -> Bar:
    globe = Button(say.word("language"), ToWelcome(), "globe", bare=True)
    size = session.room.stories
    if count <= size:
        return standing_bar(say, extra=(globe,))
    back = Button(say.word("page_back"), TurnPage(-1), "caret-left", enabled=first > 0, bare=True)
    more = first + size < count
    on = Button(say.word("page_on"), TurnPage(1), "caret-right", enabled=more, bare=True)
    page = say.word("page", number=first // size + 1, count=-(-count // size))
    return standing_bar(say, back, on, extra=(globe,), page=page)


def _story_card(scenario: Scenario, done: bool, say: Phrasing) -> StoryCard:
    about = f"{say.word('kind_' + scenario.kind)} · {say.word('minutes', count=scenario.minutes)}"
    return StoryCard(
        title=say.text(scenario.title),
        about=about,
        icon=scenario.icon,
        picture=scenario.picture,
        focus=scenario.picture_focus,
        world=scenario.world,
        done=done,
        action=OpenScenario(scenario.id),
    )


def _vacancy(say: Phrasing) -> Vacancy:
    other = Button(say.word("vacancy_other"), ToWelcome(), "globe")
    faces = ("elif", "theo")
    return Vacancy(say.word("vacancy_title"), say.word("vacancy_text"), faces, (other,))


def view_introduction(scenario: Scenario, say: Phrasing, style: Style) -> IntroductionView:
    """Return what the story is about, what it does not show, and that the visitor decides."""
    points = (
        Point("chats-circle", say.word("note_about"), say.text(scenario.about)),
        Point("eye-slash", say.word("note_unseen"), say.text(scenario.unseen)),
        Point("shield-check", say.word("note_yours"), say.word("note_yours_text")),
    )
    chips = (
        Chip(scenario.icon, say.word("kind_" + scenario.kind)),
        Chip("clock", say.word("minutes", count=scenario.minutes)),
        Chip("users", say.word("age_from", age=scenario.age_from)),
    )
    return IntroductionView(
        style=style,
        picture=scenario.picture,
        focus=scenario.picture_focus,
        chips=chips,
        title=say.text(scenario.title),
        points=points,
        back=Button(say.word("other_story"), ToMenu()),
        start=onward_button(say.word("start_story")),
        bar=standing_bar(say),
    )
