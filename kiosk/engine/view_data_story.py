"""What is on the screen of a chat story."""

from msgspec import Struct

from kiosk.engine.action import Action
from kiosk.engine.view_element import Bar, Button, Style


class Bubble(Struct, frozen=True):
    """A message in the phone.

    Attributes:
        own: True when the main person wrote it.
        speaker: name above the bubble in a group chat; None where it is clear.
        number: badge of a marked observation; None when not marked.
        mark: «Gelesen» under an own message, None when nothing is said about it.
    """

    text: str
    own: bool
    speaker: str | None = None
    number: int | None = None
    mark: str | None = None


class Band(Struct, frozen=True):
    """The band at the foot of the phone while the chat stands still."""

    title: str
    text: str


class Phone(Struct, frozen=True):
    """The messenger.

    Attributes:
        owner: name of the main person, whose phone it is.
        typing: name of who is typing, None when nobody is.
        field: words in the writing field.
        band: shown instead of the field while the chat stands still.
    """

    title: str
    status: str
    face: str
    bubbles: tuple[Bubble, ...]
    typing: str | None
    field: str
    band: Band | None
    owner: str = ""


class ThreadView(Struct, frozen=True, tag="thread"):
    """A page of the whole chat over the whole screen, for who reads the largest text."""

    style: Style
    phone: Phone
    bar: Bar


class VoicePanel(Struct, frozen=True, tag="voice"):
    """The inner voice and what can be answered.

    Attributes:
        hurry: the button shown instead of replies while messages arrive.
        waiting: small words under it, e.g. who is typing.
    """

    face: str
    who: str
    thought: str
    prompt: str
    replies: tuple[Button, ...]
    hurry: Button | None
    waiting: str


class TellPanel(Struct, frozen=True, tag="tell"):
    """A note, a technique card, a feedback or a thought beside the chat or under a talk.

    Attributes:
        kind: ``note``, ``card``, ``feedback``, or ``thought`` (only where no phone is).
        title: large words; empty for a note or feedback.
        face: the main person, None for the narrator and cards.
    """

    kind: str
    kicker: str
    icon: str
    title: str
    text: str
    face: str | None


class Observation(Struct, frozen=True):
    """Something that can be noticed.

    Attributes:
        marked: True when the visitor marked it.
        told: True when it is shown afterwards as one not marked.
        action: None once there is nothing to mark any more.
    """

    text: str
    marked: bool
    told: bool
    action: Action | None


class NoticePanel(Struct, frozen=True, tag="notice"):
    """The list of what can be noticed while the chat stands still."""

    kicker: str
    title: str
    text: str
    observations: tuple[Observation, ...]


class ChatView(Struct, frozen=True, tag="chat"):
    """A chat story.

    Attributes:
        progress: parts of the story before this one, and in all.
    """

    style: Style
    kicker: str
    icon: str
    progress: tuple[int, int]
    phone: Phone
    panel: VoicePanel | TellPanel | NoticePanel
    bar: Bar
