"""What a scenario is: people, memory, scenes, endings. Data only."""

from msgspec import Struct

from kiosk.engine.activity import Sources
from kiosk.engine.condition import Value
from kiosk.engine.screenplay import Scene
from kiosk.engine.text import Text


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

    @property
    def is_flag(self) -> bool:
        """True when it is yes or no; ``count 0..1`` equals that in Python and is none."""
        return isinstance(self.allowed[0], bool)


class Card(Struct, frozen=True):
    """A technique somebody uses to get what they want, named and explained."""

    id: str
    title: Text
    text: Text
    icon: str
    sources: Sources = ()


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
