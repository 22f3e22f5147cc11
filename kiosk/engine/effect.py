"""What the world should do after a step. Data only."""

from msgspec import Struct

from kiosk.engine.event import Piece, Ticket


class PlaySound(Struct, frozen=True, tag="play_sound"):
    """A cue under ``assets/sounds``; every cue has a visible twin on the screen."""

    name: str


class Say(Struct, frozen=True, tag="say"):
    """Words for the voice; what it was saying before stops.

    Attributes:
        ticket: comes back with the event that tells of the end.
        pieces: one after the other.
        level: how loud: ``soft``, ``medium`` or ``loud``.
    """

    ticket: Ticket
    pieces: tuple[Piece, ...]
    language: str
    level: str

    @property
    def words(self) -> str:
        """Everything that is said."""
        return "".join(one.words for one in self.pieces)


class Hush(Struct, frozen=True, tag="hush"):
    """The voice stops at once."""


Effect = PlaySound | Say | Hush
