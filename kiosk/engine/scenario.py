"""What a scenario is: people, scenes, steps, options, endings. Data only."""

from msgspec import Struct

from kiosk.engine.condition import Condition, Value
from kiosk.engine.text import Text

Sources = tuple[str, ...]
"""Ids of the source sentences a text rests on, e.g. ``("S9", "S10")``."""


class Person(Struct, frozen=True):
    """Somebody in the story.

    Attributes:
        name: as shown above a bubble or in the header of the phone.
        face: name of a picture under ``assets/avatars``; moods are looked up as ``face_mood``.
        age: in years, None where it does not matter or nobody knows.
    """

    id: str
    name: Text
    face: str
    age: int | None = None


class Variable(Struct, frozen=True):
    """A finite memory of the story.

    Attributes:
        allowed: every value it can take; the first one is the start value.
    """

    name: str
    allowed: tuple[Value, ...]


class Assignment(Struct, frozen=True):
    """Gives a variable a value; `add` counts on from the present one and stops at the bounds."""

    variable: str
    value: Value | None = None
    add: int = 0


class Card(Struct, frozen=True):
    """A technique somebody uses to get what they want, named and explained."""

    id: str
    title: Text
    text: Text
    icon: str
    sources: Sources = ()


class Line(Struct, frozen=True, tag="line"):
    """Somebody writes a message.

    Attributes:
        mood: how the person looks from here on (``happy``, ``worried`` …); None: as before.
        notice: what an attentive reader can observe in this message; None: nothing to notice.
    """

    person: str
    text: Text
    mood: str | None = None
    notice: Text | None = None
    sources: Sources = ()


class Thought(Struct, frozen=True, tag="thought"):
    """The main person's inner voice; stays beside the chat until the next one.

    Attributes:
        notice: what can be observed about the feeling; None: nothing to notice.
    """

    text: Text
    mood: str | None = None
    notice: Text | None = None


class Note(Struct, frozen=True, tag="note"):
    """The narrator speaks; the visitor goes on when ready."""

    text: Text
    sources: Sources = ()


class ShowCard(Struct, frozen=True, tag="card"):
    """A technique card appears; the visitor goes on when ready."""

    card: str


class Pause(Struct, frozen=True, tag="pause"):
    """The chat stands still and the visitor can mark what they noticed."""


class Assign(Struct, frozen=True, tag="set"):
    """Values change; nothing is seen."""

    assignments: tuple[Assignment, ...]


class When(Struct, frozen=True, tag="if"):
    """One of two ways, which flow together again afterwards."""

    condition: Condition
    then: tuple["Step", ...]
    otherwise: tuple["Step", ...] = ()


class Option(Struct, frozen=True):
    """One thing the main person can write or do.

    Attributes:
        says: True when `text` is sent as a message, False when it is something done.
        when: shown only if this holds; None: always.
        feedback: what is understandable, what happens, what else works.
        recap: the option in a few words, for the way shown at the end.
        steps: what follows; afterwards the story goes on behind the choice.
    """

    id: str
    says: bool
    text: Text
    when: Condition | None = None
    feedback: Text | None = None
    sources: Sources = ()
    mood: str | None = None
    recap: Text | None = None
    assignments: tuple[Assignment, ...] = ()
    steps: tuple["Step", ...] = ()


class Choose(Struct, frozen=True, tag="choose"):
    """The visitor decides; nobody is hurried.

    Attributes:
        station: name of this decision in the recap; None: the recap leaves it out.
    """

    id: str
    prompt: Text
    options: tuple[Option, ...]
    station: Text | None = None


class Go(Struct, frozen=True, tag="go"):
    """The story goes on in another scene."""

    scene: str


class End(Struct, frozen=True, tag="end"):
    """The story ends here, in one of its endings."""

    ending: str


Step = Line | Thought | Note | ShowCard | Pause | Assign | When | Choose | Go | End


class Scene(Struct, frozen=True):
    """A part of the story in one place.

    Attributes:
        contact: the person in the header of the phone.
        channel: name of a group chat, which then names everyone who writes; None: a chat of two.
    """

    id: str
    contact: str
    channel: Text | None
    steps: tuple[Step, ...]


class Ending(Struct, frozen=True):
    """How a story can end; all endings are equally warm.

    Attributes:
        respect: one sentence of respect, the title of the recap.
        text: what happens.
        statements: fixed statements shown large, such as «Du bist nicht schuld …».
        mood: the main person's face at the end.
    """

    id: str
    respect: Text
    text: Text
    next_step: Text
    statements: tuple[Text, ...] = ()
    sources: Sources = ()
    mood: str = "calm"


class Takeaway(Struct, frozen=True):
    """A point of the debrief, with its sources."""

    text: Text
    sources: Sources


class Scenario(Struct, frozen=True):
    """A complete story as the educators wrote it.

    Attributes:
        kind: icon and word for the activity (``chat``).
        world: colour name of the tokens (``sky``, ``mint`` …).
        picture: name of a picture under ``assets/scenes``.
        picture_focus: the point to keep in view when the picture is cut, in percent (x, y).
        languages: languages in which every text is there.
        stations: names of the decisions shown in progress and recap, in order, each once.
        cards_shown: technique cards gathered before the recap, in order.
        help: contacts named in the ending, in order.
    """

    id: str
    title: Text
    kind: str
    icon: str
    minutes: int
    age_from: int
    audiences: tuple[str, ...]
    world: str
    picture: str
    picture_focus: tuple[int, int]
    about: Text
    unseen: Text
    main_person: str
    cast: dict[str, Person]
    variables: dict[str, Variable]
    cards: dict[str, Card]
    scenes: dict[str, Scene]
    start: str
    endings: dict[str, Ending]
    takeaways: tuple[Takeaway, ...]
    closing: Text
    cards_shown: tuple[str, ...]
    help: tuple[str, ...]
    languages: tuple[str, ...]
    stations: tuple[str, ...] = ()
    version: str = "1"
    status: str = "draft"
    picture_alt: Text | None = None
