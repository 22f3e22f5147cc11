"""What is on the screens before a story."""

from msgspec import Struct

from kiosk.engine.action import Action
from kiosk.engine.view_element import Bar, Button, Chip, Style


class AttractView(Struct, frozen=True, tag="attract"):
    """The invitation; the whole screen is the button.

    Attributes:
        world: the ground of this invitation.
        touch: the words on the drawn button.
        others: the same words in the other languages.
        acknowledged: answer to the attendant's button, None when there is nothing to answer.
    """

    style: Style
    title: str
    lead: str
    touch: str
    others: tuple[str, ...]
    minutes: str
    anonymous: str
    acknowledged: str | None
    action: Action


class AudienceCard(Struct, frozen=True):
    """Somebody who can stand here."""

    name: str
    about: str
    faces: tuple[str, ...]
    world: str
    chosen: bool
    action: Action


class WelcomeView(Struct, frozen=True, tag="welcome"):
    """Language and audience."""

    style: Style
    language_title: str
    languages: tuple[Button, ...]
    audience_title: str
    audiences: tuple[AudienceCard, ...]
    bar: Bar


class StoryCard(Struct, frozen=True):
    """A story on offer.

    Attributes:
        about: kind and minutes.
        focus: point of the picture to keep in view, percent (x, y).
    """

    title: str
    about: str
    icon: str
    picture: str
    focus: tuple[int, int]
    world: str
    done: bool
    action: Action


class Vacancy(Struct, frozen=True):
    """What stands on the menu when no story fits."""

    title: str
    text: str
    faces: tuple[str, ...]
    buttons: tuple[Button, ...]


class MenuView(Struct, frozen=True, tag="menu"):
    """The stories on one page; `vacancy` is None unless there are none."""

    style: Style
    title: str
    cards: tuple[StoryCard, ...]
    vacancy: Vacancy | None
    bar: Bar


class Point(Struct, frozen=True):
    """A line of the content note: icon, what it is about in bold, the rest."""

    icon: str
    label: str
    text: str


class IntroductionView(Struct, frozen=True, tag="introduction"):
    """The content note."""

    style: Style
    picture: str
    focus: tuple[int, int]
    chips: tuple[Chip, ...]
    title: str
    points: tuple[Point, ...]
    back: Button
    start: Button
    bar: Bar
