"""What the world should do after a step. Data only."""

from msgspec import Struct

from kiosk.engine.event import Ticket


class PlaySound(Struct, frozen=True, tag="play_sound"):
    """A cue under ``assets/sounds``; every cue has a visible twin on the screen."""

    name: str


class Say(Struct, frozen=True, tag="say"):
    """Words for the voice; what it was saying before stops.

    Attributes:
        ticket: comes back with the event that tells of the end.
        level: how loud: ``soft``, ``medium`` or ``loud``.
    """

    ticket: Ticket
    words: str
    language: str
    level: str


class Hush(Struct, frozen=True, tag="hush"):
    """The voice stops at once."""


Effect = PlaySound | Say | Hush
