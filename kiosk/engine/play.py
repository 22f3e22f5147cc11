"""A story being lived through: where it stands, what it remembers, what was seen.

Nothing here knows the time or the language; texts are looked up when the screen is made.
"""

import msgspec
from msgspec import Struct

from kiosk.engine.condition import Facts
from kiosk.engine.cursor import Cursor, option_at
from kiosk.engine.memory import Values
from kiosk.engine.scenario import Scenario


class Said(Struct, frozen=True):
    """A message in the thread: the line under the cursor, or an option of the choice there."""

    cursor: Cursor
    option: int | None = None


class Decision(Struct, frozen=True):
    """An option that was taken, or an activity that was done (`option` is None)."""

    cursor: Cursor
    option: int | None


class Writing(Struct, frozen=True, tag="writing"):
    """The other side is at it: the step under the cursor is a line, a draft or a silence."""


class Choosing(Struct, frozen=True, tag="choosing"):
    """The visitor decides.

    Attributes:
        marked: places of the answers marked so far, where several can be given; the stop of a
            slider once it was moved.
    """

    marked: tuple[int, ...] = ()


class Doing(Struct, frozen=True, tag="doing"):
    """An activity is under way.

    Attributes:
        picked: what was set so far. Sort: the place of each card's bin, in the order of the
            cards; order: places of the rows, from the top; spot: places of the lines found;
            checklist: the answer to each point, in order.
        refused: sort: the bin the present card does not belong into; None: nothing was refused.
        hint: spot: the line that draws attention; None: nobody asked for a hint.
        told: True once the outcome is shown.
    """

    picked: tuple[int, ...] = ()
    refused: int | None = None
    hint: int | None = None
    told: bool = False


class Telling(Struct, frozen=True, tag="telling"):
    """A note, a card, a page or something said aloud stands there until the visitor goes on."""


class Lingering(Struct, frozen=True, tag="lingering"):
    """The last message or thought before another place or the ending stands there until read."""


class Answering(Struct, frozen=True, tag="answering"):
    """The feedback to an answer stands there until the visitor goes on.

    Attributes:
        options: places of the options taken; more than one where several answers can be given.
    """

    options: tuple[int, ...]


class Noticing(Struct, frozen=True, tag="noticing"):
    """The story stands still.

    Attributes:
        before: what goes on afterwards; None when the story itself stopped.
        marked: places in the list of observations, in the order they were marked.
        told: True once the ones not marked are shown.
    """

    before: "Writing | Choosing | Telling | Lingering | Answering | None" = None
    marked: tuple[int, ...] = ()
    told: bool = False


class Drawing(Struct, frozen=True, tag="drawing"):
    """One of several ways has to be drawn; only seen by who walks all of them."""


class Ended(Struct, frozen=True, tag="ended"):
    """The story is over."""

    ending: str


Showing = (
    Writing | Choosing | Doing | Telling | Lingering | Answering | Noticing | Drawing | Ended
)


class Away(Struct, frozen=True):
    """Where a visited scene returns to.

    Attributes:
        cursor: the step that visits.
        thread: the messages in the phone there; `read` is how many of them were read.
        chapter: the scene whose chapter it was.
    """

    cursor: Cursor
    thread: tuple[Said, ...] = ()
    read: int = 0
    chapter: str | None = None


class Play(Struct, frozen=True, cache_hash=True):
    """One way through one scenario so far.

    Attributes:
        cursor: the step being shown or next to be taken.
        visits: scene → how often it was entered, sorted by name.
        thread: messages in the phone, or what was said, oldest first; starts anew with another
            phone or other people.
        thought: the inner voice beside the chat; None before the first one.
        moods: person → how they look, sorted by name.
        trail: every decision of the way, in order; `past` the play before each of them.
        away: scenes left for a while, the innermost last.
        noticed: what the visitor marked as a sign, in order.
        read: how many messages of the thread the other side has read.
        chapter: the scene whose chapter it is; None before the first one.
        message_waits, thought_waits: True while the last one was on no screen yet.
        seed: draws the variants; None: whoever walks all ways draws them.
    """

    scenario: str
    cursor: Cursor
    showing: Showing = Writing()
    values: Values = ()
    visits: tuple[tuple[str, int], ...] = ()
    thread: tuple[Said, ...] = ()
    thought: Cursor | None = None
    moods: tuple[tuple[str, str], ...] = ()
    trail: tuple[Decision, ...] = ()
    past: "tuple[Play, ...]" = ()
    away: tuple[Away, ...] = ()
    noticed: tuple[Cursor, ...] = ()
    read: int = 0
    chapter: str | None = None
    message_waits: bool = False
    thought_waits: bool = False
    seed: int | None = 0


def facts_of(scenario: Scenario, play: Play) -> Facts:
    """Return what conditions are asked about at this point of the way."""
    return Facts(dict(play.values), chosen_options(scenario, play), dict(play.visits))


def chosen_options(scenario: Scenario, play: Play) -> frozenset[str]:
    """Return the ids of all options taken on the way."""
    return frozenset(
        option_at(scenario, one.cursor, one.option).id
        for one in play.trail if one.option is not None
    )


def decided(play: Play, *decisions: Decision) -> Play:
    """Return the play with decisions on its trail, and itself as the moment before them."""
    before = msgspec.structs.replace(play, past=())
    return msgspec.structs.replace(
        play, trail=(*play.trail, *decisions), past=(*play.past, *(before for _ in decisions))
    )


def mood_of(play: Play, person: str) -> str | None:
    """Return how a person looks now, None when nothing was said about it."""
    return dict(play.moods).get(person)


def with_mood(play: Play, person: str, mood: str | None) -> Play:
    """Return the play with a person looking another way; None: as before."""
    if mood is None:
        return play
    moods = {**dict(play.moods), person: mood}
    return msgspec.structs.replace(play, moods=tuple(sorted(moods.items())))
