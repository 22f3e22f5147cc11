"""What is on the screens that lie over a place."""

from msgspec import Struct

from kiosk.engine.view_data_story import Bubble
from kiosk.engine.view_element import Bar, Button, Style


class HelpCard(Struct, frozen=True):
    """A place that helps; `link` is what the QR code opens, None for no code."""

    title: str
    headline: str
    about: str
    color: str
    link: str | None
    hint: str


class HelpView(Struct, frozen=True, tag="help"):
    """Who helps."""

    style: Style
    kicker: str
    title: str
    lead: str
    faces: tuple[str, ...]
    cards: tuple[HelpCard, ...]
    bar: Bar


class LeavingView(Struct, frozen=True, tag="leaving"):
    """A neutral picture; `left` is the share of the time still to go, 0 to 1."""

    style: Style
    title: str
    lines: tuple[str, ...]
    stay: Button
    help: Button
    left: float
    words: str


class StillThereView(Struct, frozen=True, tag="still_there"):
    """«Bist du noch da?»; any touch anywhere means yes."""

    style: Style
    title: str
    text: str
    seconds: int
    unit: str
    left: float
    stay: Button
    restart: Button
    help: Button


class ResettingView(Struct, frozen=True, tag="resetting"):
    """The attendant's button was pressed; `left` is the share of the ring still to go, 0 to 1."""

    style: Style
    title: str
    text: str
    left: float


class StumbledView(Struct, frozen=True, tag="stumbled"):
    """The terminal takes the blame."""

    style: Style
    title: str
    text: str
    stories: Button
    help: Button
    leave: Button
    footer: str


class HelpLine(Struct, frozen=True):
    """One contact in one line: «147 anrufen»; `verb` is empty where it is no number."""

    question: str
    headline: str
    verb: str


class PauseSignView(Struct, frozen=True, tag="pause_sign"):
    """The terminal rests, said in every language; nothing can be pressed.

    Attributes:
        others: the title in the other languages.
        help: None: no contact is checked.
    """

    style: Style
    title: str
    others: tuple[str, ...]
    help: HelpLine | None
    code: str


class Choice(Struct, frozen=True):
    """A row of the reading screen: its name and the ways to have it."""

    label: str
    buttons: tuple[Button, ...]


class ReadingView(Struct, frozen=True, tag="reading"):
    """Language, text size, colours, motion, sound, with a preview."""

    style: Style
    title: str
    choices: tuple[Choice, ...]
    preview_title: str
    preview: tuple[Bubble, ...]
    sound: Button
    bar: Bar
