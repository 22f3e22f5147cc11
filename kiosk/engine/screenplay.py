"""What happens in a story, step by step, as it stands on the page. Data only."""

from msgspec import Struct

from kiosk.engine.activity import (
    Assignment,
    Checklist,
    Film,
    Info,
    Order,
    Sort,
    Sources,
    Spot,
)
from kiosk.engine.condition import Condition
from kiosk.engine.text import Text


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
    """The story stands still and the visitor can mark what they noticed.

    Attributes:
        count: variable that becomes the number of things marked; None: nobody counts.
    """

    count: str | None = None


class Draft(Struct, frozen=True, tag="draft"):
    """Somebody writes for a while and sends nothing."""

    person: str


class Reads(Struct, frozen=True, tag="reads"):
    """Somebody has read what was written, and the phone says so."""

    person: str


class Silence(Struct, frozen=True, tag="silence"):
    """Nobody writes for a while."""

    wait_s: float


class Assign(Struct, frozen=True, tag="set"):
    """Values change; nothing is seen."""

    assignments: tuple[Assignment, ...]


class When(Struct, frozen=True, tag="if"):
    """One of two ways, which flow together again afterwards."""

    condition: Condition
    then: tuple["Step", ...]
    otherwise: tuple["Step", ...] = ()


class Vary(Struct, frozen=True, tag="vary"):
    """One of several ways, a different one from visit to visit; they flow together again."""

    variants: tuple[tuple["Step", ...], ...]


class Repeat(Struct, frozen=True, tag="repeat"):
    """The same steps again, until something holds or it was often enough.

    Attributes:
        times: how often at most, 1 or more.
        until: asked after each round; None: always as often as `times`.
    """

    times: int
    steps: tuple["Step", ...]
    until: Condition | None = None


class Option(Struct, frozen=True):
    """One thing the main person can write or do, or one answer to a question.

    Attributes:
        says: True when `text` is sent as a message, False when it is something done.
        when: on offer only if this holds; None: always.
        locked: why it is not on offer, shown beside it then; None: it is not shown at all.
        once: True when it is gone after it was taken.
        fallback: True when it is on offer only while no other one is.
        helpful: True for an answer that helps; there can be several («je nachdem»), or none.
        feedback: what is understandable, what happens, what else works.
        recap: the option in a few words, for the way shown at the end.
        steps: what follows; afterwards the story goes on behind the choice.
    """

    id: str
    says: bool
    text: Text
    when: Condition | None = None
    locked: Text | None = None
    once: bool = False
    fallback: bool = False
    helpful: bool = False
    feedback: Text | None = None
    sources: Sources = ()
    mood: str | None = None
    recap: Text | None = None
    assignments: tuple[Assignment, ...] = ()
    steps: tuple["Step", ...] = ()


class Tip(Struct, frozen=True):
    """One thing that can be done, in a few words."""

    icon: str
    text: Text


class Explanation(Struct, frozen=True):
    """What is good to know after a question, whatever was answered."""

    title: Text
    text: Text
    tips: tuple[Tip, ...] = ()
    sources: Sources = ()


class Choose(Struct, frozen=True, tag="choose"):
    """The visitor decides or answers; nobody is hurried.

    Attributes:
        kind: one of CHOICE_KINDS; all but ``choice`` can be skipped.
        several: True when more than one answer can be given.
        station: name of this decision in the recap; None: the recap leaves it out.
    """

    id: str
    prompt: Text
    options: tuple[Option, ...]
    station: Text | None = None
    kind: str = "choice"
    several: bool = False
    explanation: Explanation | None = None

    @property
    def can_be_skipped(self) -> bool:
        """True unless the story needs the decision to go on."""
        return self.kind != "choice"


CHOICE_KINDS = ("choice", "quiz", "slider", "poll")
"""A decision in the story, a question, a feeling between two ends, a vote."""


class Go(Struct, frozen=True, tag="go"):
    """The story goes on in another scene."""

    scene: str


class Visit(Struct, frozen=True, tag="visit"):
    """Another scene is played; when it runs out or returns, the story goes on behind this."""

    scene: str


class Return(Struct, frozen=True, tag="return"):
    """Back to where this scene was visited from."""


class End(Struct, frozen=True, tag="end"):
    """The story ends here, in one of its endings."""

    ending: str


Step = (
    Line | Thought | Note | ShowCard | Pause | Draft | Reads | Silence | Assign | When | Vary
    | Repeat | Choose | Sort | Order | Spot | Checklist | Info | Film | Go | Visit | Return | End
)


class Scene(Struct, frozen=True):
    """A part of the story in one place.

    Attributes:
        contact: the person in the header of the phone; None: it is no chat.
        channel: name of a group chat, which then names everyone who writes; None: a chat of two.
        between: the two people who talk face to face, left and right; empty: nobody talks.
        picture: name of a picture under ``assets/scenes`` behind a scene without a phone;
            None: the scenario's.
        chapter: name of the part of the story that begins here; None: the same as before.
    """

    id: str
    contact: str | None
    channel: Text | None
    steps: tuple[Step, ...]
    between: tuple[str, ...] = ()
    picture: str | None = None
    chapter: Text | None = None

    @property
    def setting(self) -> str:
        """``chat``, ``dialogue`` or ``narration``."""
        if self.contact is not None:
            return "chat"
        return "dialogue" if self.between else "narration"
