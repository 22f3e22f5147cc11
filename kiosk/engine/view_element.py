"""What every screen is made of: its style, buttons and the standing bar.

View data is fully resolved: right language, right order, enabled or not.

The views draw these and send back the actions inside; they decide nothing. Icons are names of
``assets/icons/icons.json``, faces and pictures are files under ``assets/avatars`` and
``assets/scenes``,
worlds and colours names of ``assets/tokens.json``.
"""

from msgspec import Struct

from kiosk.engine.action import Action


class Style(Struct, frozen=True):
    """How everything on the screen is drawn for this visitor.

    Attributes:
        lowered: how far what stands above the bar is lowered: 0 in its place, 1 all the way.
    """

    language: str
    text_size: str
    theme: str
    reduced_motion: bool
    world: str
    lowered: float = 0.0


class Button(Struct, frozen=True):
    """Something that can be pressed.

    Attributes:
        icon: None for words alone.
        tone: ``plain``, ``primary`` (at most one on a screen) or ``chosen``.
        leads: True when the icon stands behind the words, as an arrow onward.
        bare: True when only the icon is drawn; the label is still spoken.
    """

    label: str
    action: Action
    icon: str | None = None
    tone: str = "plain"
    enabled: bool = True
    leads: bool = False
    bare: bool = False


class Chip(Struct, frozen=True):
    """A small fact that cannot be pressed."""

    icon: str
    text: str


class Bar(Struct, frozen=True):
    """The standing bar: leave, help and reading at the left, what goes on at the right.

    Attributes:
        page: «1 von 2» between the last two buttons; None: no pages.
    """

    left: tuple[Button, ...]
    right: tuple[Button, ...] = ()
    page: str | None = None
