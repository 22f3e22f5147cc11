"""What can happen to the terminal. Every event says when, in monotonic seconds."""

from msgspec import Struct

from kiosk.engine.action import Action


class Ticked(Struct, frozen=True, tag="ticked"):
    """Time has passed; what was due happens."""

    at_s: float


class Touched(Struct, frozen=True, tag="touched"):
    """The screen was touched where nothing can be pressed."""

    at_s: float


class Tapped(Struct, frozen=True, tag="tapped"):
    """Something pressable was touched and released."""

    at_s: float
    action: Action


class ButtonPressed(Struct, frozen=True, tag="button_pressed"):
    """The attendant pressed the button beside the screen."""

    at_s: float


class Failed(Struct, frozen=True, tag="failed"):
    """Something went wrong inside the terminal.

    Attributes:
        code: short code for the attendant, e.g. ``A-17``; the log has the rest.
    """

    at_s: float
    code: str


Event = Ticked | Touched | Tapped | ButtonPressed | Failed
