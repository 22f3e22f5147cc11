"""Through a story as a visitor goes, until every text of it was on the screen.

The walk knows nothing of the kinds of steps: it touches whatever leads on. Two moments that agree
in place and in everything conditions ask about go on alike, so one of them is enough, unless the
other one shows a text that was not seen yet.
"""

from collections import deque
from collections.abc import Iterator
from typing import Any, get_args

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from kiosk.author.fit.places import marks_in
from kiosk.author.moment import asked_by, moment_of
from kiosk.engine.action import Action, Replay
from kiosk.engine.cursor import step_at
from kiosk.engine.event import Event, FilmFailed, FilmOpened, Tapped, Ticked
from kiosk.engine.exhibition import NO_AGE_LIMIT, Catalog
from kiosk.engine.flow import begin_play, draw
from kiosk.engine.play import Decision, Drawing, Play
from kiosk.engine.reply import follow, replies
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Vary
from kiosk.engine.session import InStory, Session
from kiosk.engine.step import step
from kiosk.engine.story import follow_play
from kiosk.engine.view import view
from kiosk.engine.view_data import FilmView, View
from kiosk.errors import StoryError

FILM_S = 60.0
"""How long films are taken to be: for what is seen it makes no difference."""

SESSIONS_MOST = 20_000
"""A story with more moments is measured as far as that, and it is said."""

_ACTIONS = get_args(Action)


class StoryWalk:
    """One walk through one story, for one audience.

    Args:
        catalog: with marks in its texts.
        start: somebody who stands before the terminal and has not begun.

    Attributes:
        decisions: all that were taken on some way, in the order they were met.
        is_whole: False once there were more sessions than are walked.
    """

    def __init__(self, catalog: Catalog, scenario: Scenario, start: Session) -> None:
        self.decisions: dict[Decision, None] = {}
        self.is_whole = True
        self._catalog = catalog
        self._scenario = scenario
        self._start = start
        self._asked = asked_by(scenario)
        self._states: set[object] = set()
        self._marks: set[str] = set()

    def sessions(self) -> Iterator[Session]:
        """Yield sessions that together show every text of the story that can be shown."""
        try:
            begun = self._begun()
        except StoryError:
            return  # the proof says so
        yield from self.sessions_from(follow_play(self._start, begun, self._catalog))

    def sessions_from(self, session: Session) -> Iterator[Session]:
        """Yield sessions from here on that show something new."""
        waiting, found = deque([session]), 0
        while waiting and found < SESSIONS_MOST:
            session = waiting.popleft()
            if isinstance(play_of(session).showing, Drawing):
                waiting.extend(self._drawn(session))
                continue
            shown = view(session, self._catalog)
            if self._is_new(session, shown):
                found += 1
                yield session
                waiting.extend(self._afterwards(session, shown))
        self.is_whole = self.is_whole and not waiting

    def _begun(self) -> Play:
        audience = self._catalog.audience(self._start.audience)
        age = NO_AGE_LIMIT if audience is None else audience.age
        return begin_play(self._scenario, self._start.audience or "", age, seed=None)

    def _is_new(self, session: Session, shown: View) -> bool:
        play = play_of(session)
        self.decisions.update(dict.fromkeys(play.trail))
        moment = moment_of(self._scenario, play, self._asked)
        state = with_play(session, replace(moment, showing=_sorted(moment.showing))).place
        marks = marks_in(msgspec.json.encode(shown).decode())
        is_new = state not in self._states or not marks <= self._marks
        self._states.add(state)
        self._marks |= marks
        return is_new

    def _drawn(self, session: Session) -> Iterator[Session]:
        play = play_of(session)
        vary = step_at(self._scenario, play.cursor)
        assert isinstance(vary, Vary)
        for variant in range(len(vary.variants)):
            yield from self._followed(session, draw, play, variant)

    def _afterwards(self, session: Session, shown: View) -> Iterator[Session]:
        """Yield the sessions behind each thing that leads on within the story."""
        play = play_of(session)
        if isinstance(session.place, InStory):
            for word in replies(self._scenario, play):
                yield from self._followed(session, follow, play, word)
        events: list[Event] = [
            Tapped(0.0, one) for one in _actions(shown) if not isinstance(one, Replay)
        ]
        if session.due_at_s is not None:
            events.insert(0, Ticked(session.due_at_s))
        if isinstance(shown, FilmView) and shown.length_s is None:
            # It is seen where there is a decoder, and its words are read where there is none.
            events += [FilmOpened(0.0, shown.file, FILM_S), FilmFailed(0.0, shown.file)]
        for event in events:
            try:
                after, _ = step(session, event, self._catalog)
            except StoryError:
                continue
            if hasattr(after.place, "play") and not after.covers:
                yield after

    def _followed(self, session: Session, move: Any, play: Play, way: Any) -> Iterator[Session]:
        try:
            after = move(self._scenario, play, way)
        except StoryError:
            return
        yield follow_play(session, after, self._catalog)


def play_of(session: Session) -> Play:
    """Return the story the session is in, or behind which it is."""
    play = getattr(session.place, "play", None)
    assert isinstance(play, Play)
    return play


def with_play(session: Session, play: Play) -> Session:
    """Return the session at the same place of another play."""
    return replace(session, place=replace(session.place, play=play))


def asks_who(scenario: Scenario) -> bool:
    """Return whether the story goes differently for different audiences."""
    return asked_by(scenario).asks_who


def _sorted(showing: Any) -> Any:
    """Return what is shown without the order in which things were set, and without marks."""
    changed = {}
    for name in showing.__struct_fields__:
        value = getattr(showing, name)
        if isinstance(value, tuple):
            changed[name] = () if name == "marked" else tuple(sorted(value))
    return replace(showing, **changed)


def _actions(shown: View) -> Iterator[Any]:
    """Yield everything that can be touched on a screen, each action once."""
    yield from dict.fromkeys(one for one in _structs(shown) if isinstance(one, _ACTIONS))


def _structs(value: Any) -> Iterator[Struct]:
    """Yield all data a value is made of."""
    ahead = [value]
    while ahead:
        match ahead.pop():
            case Struct() as one:
                yield one
                ahead.extend(getattr(one, name) for name in one.__struct_fields__)
            case tuple(parts):
                ahead.extend(parts)
