"""Every way through a story: all sessions it can be in, and all rows of options."""

from collections.abc import Iterator

import msgspec

from kiosk.engine.action import Begin, Onward, OpenScenario, PickAudience, PickLanguage, PickOption
from kiosk.engine.deciding import open_options
from kiosk.engine.event import Event, Tapped, Ticked
from kiosk.engine.exhibition import Catalog
from kiosk.engine.play import Choosing, Writing
from kiosk.engine.session import AtRecap, InStory, Session, fresh_session
from kiosk.engine.step import step
from kiosk.engine.view import view
from kiosk.engine.view_data import ChatView, EndingView, TellPanel, VoicePanel

Way = tuple[Session, ...]
"""Every session from the first message to the recap."""

SESSIONS_MOST = 500
"""A longer way is a circle."""


def open_story(catalog: Catalog, scenario: str, language: str, audience: str) -> Session:
    """Return the session at the first stop of a story."""
    session = fresh_session(catalog)
    for action in (Begin(), PickLanguage(language), PickAudience(audience), Onward(),
                   OpenScenario(scenario), Onward()):
        session, _ = step(session, Tapped(0.0, action), catalog)
    assert isinstance(session.place, InStory), (scenario, language, audience)
    return session


def sessions_of(start: Session, catalog: Catalog) -> set[Session]:
    """Return every session the story can be in."""
    reached, ahead = {start}, [start]
    while ahead:
        for after in _afterwards(ahead.pop(), catalog):
            if after not in reached:
                reached.add(after)
                ahead.append(after)
    return reached


def ways_of(start: Session, catalog: Catalog) -> Iterator[Way]:
    """Yield every way to the recap, by all options at every choice."""
    ahead = [(start,)]
    while ahead:
        sessions = ahead.pop()
        assert len(sessions) <= SESSIONS_MOST, sessions[-1]
        if isinstance(sessions[-1].place, AtRecap):
            yield sessions
        else:
            ahead.extend((*sessions, one) for one in _afterwards(sessions[-1], catalog))


def words_read(way: Way, catalog: Catalog) -> list[str]:
    """Return the words of the story somebody reads on this way, up to the ending.

    Counted are messages, thoughts, questions, notes, cards and feedback, each once; not what
    stands on buttons and what the terminal itself says.
    """
    texts = {text: None for one in way for text in _texts_of(one, catalog)}
    return [word for text in texts for word in text.split() if any(map(str.isalnum, word))]


def _afterwards(session: Session, catalog: Catalog) -> list[Session]:
    """Return the sessions behind each thing that leads the story on."""
    return [_at_zero(step(session, one, catalog)[0]) for one in _moves(session, catalog)]


def _moves(session: Session, catalog: Catalog) -> list[Event]:
    match session.place:
        case AtRecap():
            return []
        case InStory(play=play) if isinstance(play.showing, Writing):
            assert session.due_at_s is not None
            return [Ticked(session.due_at_s)]
        case InStory(play=play) if isinstance(play.showing, Choosing):
            options = open_options(catalog.scenario(play.scenario), play)
            assert options, f"nothing to choose at {play.cursor}"
            return [Tapped(0.0, PickOption(option.id)) for _, option in options]
        case _:
            return [Tapped(0.0, Onward())]


def _at_zero(session: Session) -> Session:
    """Return the session as if it were the beginning of time, so that ways can meet again."""
    due_s = None if session.due_at_s is None else round(session.due_at_s - session.now_s, 6)
    return msgspec.structs.replace(session, now_s=0.0, touched_at_s=0.0, due_at_s=due_s)


def _texts_of(session: Session, catalog: Catalog) -> list[str]:
    match view(session, catalog):
        case ChatView(phone=phone, panel=VoicePanel(thought=thought, prompt=prompt)):
            return [*(bubble.text for bubble in phone.bubbles), thought, prompt]
        case ChatView(panel=TellPanel(title=title, text=text)):
            return [title, text]
        case EndingView(text=text, statements=statements, next_step=next_step):
            return [text, *statements, next_step]
        case _:
            return []
