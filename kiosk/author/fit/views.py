"""Every screen with every text: what is measured when `kiosk check` looks whether texts fit."""

from collections.abc import Collection, Iterable, Iterator
from itertools import product

from msgspec.structs import replace

from kiosk.author.fit.recap import fullest_recaps
from kiosk.author.fit.votes import voted_by_many
from kiosk.author.fit.walk import StoryWalk, asks_who, play_of
from kiosk.engine.capacity import Capacity
from kiosk.engine.exhibition import Catalog
from kiosk.engine.menu import offered_scenarios
from kiosk.engine.scenario import Scenario
from kiosk.engine.session import (
    ALOUD,
    HUGE,
    REACHES,
    SILENT,
    TEXT_SIZES,
    THEMES,
    AtCards,
    Attract,
    Cover,
    HelpOpen,
    InStory,
    Introduction,
    Leaving,
    Menu,
    PauseSign,
    Reading,
    ReadingOpen,
    Resetting,
    Session,
    Spread,
    StillThere,
    StoredOpen,
    Stumbled,
    ThreadOpen,
    Welcome,
    fresh_session,
)
from kiosk.engine.view import sheet_count, view
from kiosk.engine.view_data import ChatView, View

_COVERS: tuple[Cover, ...] = (
    HelpOpen(), ReadingOpen(), StoredOpen(), Leaving(), StillThere(), Resetting(),
    Stumbled("K-17A"), PauseSign("K-17A"),
)
_SIZES_ALIKE = tuple(one for one in TEXT_SIZES if one != HUGE)
"""Text sizes in which a page holds as much as in the others."""

FRAME = ""
"""The part of the tour that belongs to no story: entrance, menu, and what can lie over them."""

_LEFT_S = (1.0, 30.0)
"""One second has its own words."""

_BUBBLES_MOST = 2
"""Of a thread only the newest messages are measured: the older ones were when they came."""


class Tour:
    """Everything somebody can see on the terminal.

    Args:
        catalog: with marks in its texts, and endless patience with who does nothing.
        languages: all that there are texts in.
        parts: FRAME and ids of stories that are gone through; None: all of them.

    Attributes:
        cut: ids of the stories that are too large to be walked whole.
    """

    def __init__(
        self, catalog: Catalog, languages: Iterable[str], parts: Collection[str] | None = None
    ) -> None:
        self._catalog = catalog
        self._languages = tuple(languages)
        self.cut: set[str] = set()
        stories = (one for one in catalog.scenarios if parts is None or one.id in parts)
        sessions = [one for story in stories for one in _story(catalog, story, self.cut)]
        if parts is None or FRAME in parts:
            sessions[:0] = _frame(catalog)
        self._threads = [one for one in sessions if isinstance(one.top, ThreadOpen)]
        others = [one for one in sessions if not isinstance(one.top, ThreadOpen)]
        self._fitted = [one for one in others if _is_fitted(one)]
        self._whole = [one for one in others if not _is_fitted(one)]
        self._whole_views = tuple(self._views(self._whole))
        self._huge_views: dict[Capacity, tuple[View, ...]] = {}

    def sessions(self, capacity: Capacity) -> Iterator[Session]:
        """Yield sessions which together show every screen; some may look the same.

        Args:
            capacity: of the screen.
        """
        yield from (replace(one, capacity=capacity) for one in self._whole)
        yield from self._pages(capacity)
        yield from (one for one in self._huge(capacity) if is_huge_only(one))

    def views(self, capacity: Capacity) -> Iterator[View]:
        """Yield every screen in every language and text size and for every audience, each once.

        Args:
            capacity: of the screen.
        """
        yield from self._whole_views
        yield from self._views(self._pages(capacity))
        if capacity not in self._huge_views:
            self._huge_views[capacity] = tuple(self._in_languages(self._huge(capacity)))
        yield from self._huge_views[capacity]

    def _pages(self, capacity: Capacity) -> Iterator[Session]:
        for session in self._fitted:
            yield from _pages(replace(session, capacity=capacity), self._catalog)

    def _views(self, sessions: Iterable[Session]) -> Iterator[View]:
        """Yield the views of sessions; those that look the same in one language do in all."""
        seen: set[View] = set()
        for session in sessions:
            shown = self._view(session)
            if shown not in seen:
                seen.add(shown)
                yield from self._in_languages(_in_size(session, one) for one in _SIZES_ALIKE)

    def _in_languages(self, sessions: Iterable[Session]) -> Iterator[View]:
        for session, language in product(sessions, self._languages):
            yield self._view(replace(session, language=language))

    def _huge(self, capacity: Capacity) -> Iterator[Session]:
        """Yield all sessions with the largest text, which needs more pages, and sheets."""
        seen: set[View] = set()
        for session in (*self._whole, *self._fitted, *self._threads):
            if session.reading.aloud != SILENT:
                continue  # the voice's sign is one more in a bar that gives way to signs
            first = replace(_in_size(session, HUGE), capacity=capacity)
            shown = self._view(first)
            if shown not in seen:
                seen.add(shown)
                yield from _pages(first, self._catalog)

    def _view(self, session: Session) -> View:
        """Return what is on the screen, with the newest messages only."""
        return with_newest(view(session, self._catalog))


def with_newest(shown: View) -> View:
    """Return a screen of whose thread only the newest messages are left."""
    if not isinstance(shown, ChatView):
        return shown
    phone = shown.phone
    return replace(shown, phone=replace(phone, bubbles=phone.bubbles[-_BUBBLES_MOST:]))


def is_huge_only(session: Session) -> bool:
    """Return whether it is a whole chat, or a page or sheet behind the first one."""
    here = session.top
    is_behind = any(getattr(here, name, 0) for name in ("sheet", "first"))
    return is_behind or isinstance(here, ThreadOpen)


def _in_size(session: Session, size: str) -> Session:
    return replace(session, reading=replace(session.reading, text_size=size))


def _sheets(session: Session, catalog: Catalog) -> Iterator[Session]:
    """Yield the sheets a screen is spread over, and the pages of a chat that is read."""
    for number in range(sheet_count(session, catalog)):
        match session.top:
            case ThreadOpen():
                yield replace(session, covers=(*session.covers[:-1], ThreadOpen(number)))
            case top if not isinstance(top, Spread):
                yield session
            case top if session.covers:
                yield replace(session, covers=(*session.covers[:-1], replace(top, sheet=number)))
            case top:
                yield replace(session, place=replace(top, sheet=number))


def _is_fitted(session: Session) -> bool:
    """Return whether the screen shows as much as it has room for: pages, what helps."""
    is_reading = isinstance(session.top, ReadingOpen)
    return session.reading.aloud != SILENT or is_reading or _is_paged(session)


def _is_paged(session: Session) -> bool:
    return isinstance(session.place, Menu | AtCards) and not session.covers


def _pages(session: Session, catalog: Catalog) -> Iterator[Session]:
    """Yield the pages; behind the last one of the menu stands that there is no story."""
    if not _is_paged(session):
        is_spread = session.reading.text_size == HUGE or isinstance(session.top, ReadingOpen)
        yield from _sheets(session, catalog) if is_spread else (session,)
        return
    match session.place:
        case Menu():
            count = len(offered_scenarios(session, catalog))
            pages = [*range(0, count, session.room.stories), count]
        case _:
            count = len(catalog.scenario(play_of(session).scenario).cards_shown)
            pages = list(range(0, count, session.room.techniques))
    for first in pages:
        yield replace(session, place=replace(session.place, first=first))


def _fresh(catalog: Catalog) -> Session:
    """Return a terminal with a voice: what has its button has room for all others as well."""
    return fresh_session(catalog, voices=tuple(one.code for one in catalog.languages))


def _assisted(session: Session) -> Session:
    """Return the same with the fullest bar: the screens are read aloud, and reach is low."""
    reading = replace(session.reading, aloud=ALOUD[-1], reach=REACHES[-1])
    return replace(session, reading=reading)


def _frame(catalog: Catalog) -> Iterator[Session]:
    """Yield what stands there for everybody: the invitation, how to read, the entrance."""
    start = _fresh(catalog)
    for shown, noticed_s in product(range(len(catalog.languages)), (None, 1.0)):
        yield replace(start, place=Attract(shown, noticed_s))
    yield replace(start, place=Welcome())
    for theme, (less, sound) in product(THEMES, ((False, True), (True, False))):
        reading = Reading(theme=theme, reduced_motion=less, sound=sound)
        opened = replace(start, place=Welcome(), covers=(ReadingOpen(),), reading=reading)
        yield from (opened, _assisted(opened))
    yield from _entrance(catalog)


def _visitors(catalog: Catalog) -> list[Session]:
    """Return somebody of each audience."""
    return [replace(_fresh(catalog), audience=one.id) for one in catalog.audiences]


def _entrance(catalog: Catalog) -> Iterator[Session]:
    """Yield the entrance for each audience, with what can lie over it."""
    for visitor in _visitors(catalog):
        yield replace(visitor, place=Welcome())
        yield from (replace(visitor, place=Menu()), _assisted(replace(visitor, place=Menu())))
        yield from _covered(replace(visitor, place=Menu()))


def _story(catalog: Catalog, scenario: Scenario, cut: set[str]) -> Iterator[Session]:
    """Yield a story for each audience; it is walked once when it does not ask who is there."""
    walked: list[Session] = []
    for visitor in _visitors(catalog):
        note = replace(visitor, place=Introduction(scenario.id))
        yield from (note, _assisted(note))
        if not walked or asks_who(scenario):
            walked = list(_walked(catalog, scenario, visitor, cut))
        for one in walked:
            session = replace(one, audience=visitor.audience)
            yield from (session, _assisted(session))


def _walked(
    catalog: Catalog, scenario: Scenario, visitor: Session, cut: set[str]
) -> Iterator[Session]:
    walk = StoryWalk(catalog, scenario, visitor)
    sessions = list(walk.sessions())
    yield from sessions
    yield from filter(None, (voted_by_many(one, catalog) for one in sessions))
    in_story = next((one for one in sessions if isinstance(one.place, InStory)), None)
    if in_story is not None:
        yield from _covered(in_story)
    chats = [one for one in sessions if isinstance(one.place, InStory) and one.place.play.thread
             and scenario.scenes[one.place.play.cursor.scene].setting == "chat"]
    if chats:
        longest = max(chats, key=lambda one: len(play_of(one).thread))
        yield replace(longest, covers=(ThreadOpen(),), due_at_s=None)
    for recap in fullest_recaps(scenario, sessions, walk.decisions):
        yield from walk.sessions_from(recap)
    if not walk.is_whole:
        cut.add(scenario.id)


def _covered(session: Session) -> Iterator[Session]:
    for cover, left_s in product(_COVERS, _LEFT_S):
        covered = replace(session, covers=(cover,), due_at_s=session.now_s + left_s)
        yield from (covered, _assisted(covered))
