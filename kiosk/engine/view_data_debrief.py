"""What is on the screens behind a story."""

from msgspec import Struct

from kiosk.engine.action import Action
from kiosk.engine.view_element import Bar, Style


class EndingView(Struct, frozen=True, tag="ending"):
    """How the story ends, said warmly.

    Attributes:
        statements: fixed statements, shown large.
        next_step: one thing to do.
        helpers: places that help, by their large words.
    """

    style: Style
    kicker: str
    face: str
    text: str
    statements: tuple[str, ...]
    next_step_title: str
    next_step: str
    helpers_title: str
    helpers: tuple[str, ...]
    bar: Bar


class TechniqueCard(Struct, frozen=True):
    """A technique, named and explained."""

    icon: str
    title: str
    text: str
    world: str


class CardsView(Struct, frozen=True, tag="cards"):
    """The techniques met on the way."""

    style: Style
    kicker: str
    title: str
    cards: tuple[TechniqueCard, ...]
    bar: Bar


class NoticedView(Struct, frozen=True, tag="noticed"):
    """What the visitor noticed on the way, in the order it was marked."""

    style: Style
    kicker: str
    title: str
    face: str
    signs: tuple[str, ...]
    bar: Bar


class Station(Struct, frozen=True):
    """A decision of the way: how the main person looked, where it was, what was done.

    Attributes:
        action: look at it, and take another way from there.
    """

    face: str
    world: str
    title: str
    text: str
    action: Action


class RecapView(Struct, frozen=True, tag="recap"):
    """The way taken and what to take along. Never a score."""

    style: Style
    kicker: str
    title: str
    stations: tuple[Station, ...]
    takeaway_title: str
    takeaways: tuple[str, ...]
    other_title: str
    other_text: str
    closing: str
    bar: Bar


class StationView(Struct, frozen=True, tag="station"):
    """One decision of the way: what was done, what was said about it, what else was possible.

    Attributes:
        title: name of the decision; `prompt` is what was asked.
        feedback: empty where nothing was said.
        others: empty where nothing else was possible.
    """

    style: Style
    kicker: str
    title: str
    face: str
    prompt: str
    done_title: str
    done: str
    feedback_title: str
    feedback: str
    others_title: str
    others: tuple[str, ...]
    bar: Bar
