"""A story being lived through: where it stands, what it remembers, what was seen.

Nothing here knows the time or the language; texts are looked up when the screen is made.
"""

from msgspec import Struct

from kiosk.engine.condition import Facts, Value
from kiosk.engine.cursor import Cursor, option_at
from kiosk.engine.scenario import Scenario


class Said(Struct, frozen=True):
    """A message in the thread: the line under the cursor, or an option of the choice there."""

    cursor: Cursor
    option: int | None = None


class Decision(Struct, frozen=True):
    """An option that was taken."""

    cursor: Cursor
    option: int


class Writing(Struct, frozen=True, tag="writing"):
    """The line under the cursor is on its way."""


class Choosing(Struct, frozen=True, tag="choosing"):
    """The visitor decides."""


class Telling(Struct, frozen=True, tag="telling"):
    """A note or a card stands beside the chat until the visitor goes on."""


class Answering(Struct, frozen=True, tag="answering"):
    """The feedback to an option stands beside the chat until the visitor goes on."""

    option: int


class Noticing(Struct, frozen=True, tag="noticing"):
    """The chat stands still.

    Attributes:
        before: what goes on afterwards; None when the story itself stopped the chat.
        marked: places in the list of observations, in the order they were marked.
        told: True once the ones not marked are shown.
    """

    before: "Writing | Choosing | Telling | Answering | None" = None
    marked: tuple[int, ...] = ()
    told: bool = False


class Ended(Struct, frozen=True, tag="ended"):
    """The story is over."""

    ending: str


Showing = Writing | Choosing | Telling | Answering | Noticing | Ended


class Play(Struct, frozen=True):
    """One way through one scenario so far.

    Attributes:
        cursor: the step being shown or next to be taken.
        values: variable → value, sorted by name.
        visits: scene → how often it was entered, sorted by name.
        thread: messages in the phone, oldest first; starts anew with another phone.
        thought: the inner voice beside the chat; None before the first one.
        moods: person → how they look, sorted by name.
        trail: every decision of the way, in order.
    """

    scenario: str
    cursor: Cursor
    showing: Showing = Writing()
    values: tuple[tuple[str, Value], ...] = ()
    visits: tuple[tuple[str, int], ...] = ()
    thread: tuple[Said, ...] = ()
    thought: Cursor | None = None
    moods: tuple[tuple[str, str], ...] = ()
    trail: tuple[Decision, ...] = ()


def facts_of(scenario: Scenario, play: Play) -> Facts:
    """Return what conditions are asked about at this point of the way."""
    chosen = frozenset(option_at(scenario, one.cursor, one.option).id for one in play.trail)
    return Facts(dict(play.values), chosen, dict(play.visits))


def mood_of(play: Play, person: str) -> str | None:
    """Return how a person looks now, None when nothing was said about it."""
    return dict(play.moods).get(person)
