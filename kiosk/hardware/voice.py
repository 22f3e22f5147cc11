"""The voice that reads screens aloud, and its twins: one that is silent, one for tests."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Protocol

from kiosk.engine.event import Piece, Ticket

OnSpoken = Callable[[Ticket], object]


@dataclass(frozen=True)
class Order:
    """Words to be said.

    Attributes:
        ticket: given back when they were heard.
        pieces: one after the other.
        level: ``soft``, ``medium`` or ``loud``.
    """

    ticket: Ticket
    pieces: tuple[Piece, ...]
    language: str
    level: str

    @property
    def words(self) -> str:
        """Everything that is said."""
        return "".join(one.words for one in self.pieces)


class Voice(Protocol):
    """Something that speaks, one utterance at a time."""

    @property
    def languages(self) -> Collection[str]:
        """Codes of the languages it speaks; empty: it is silent for good."""
        ...

    def say(self, order: Order) -> None:
        """Begin to speak, and stop what was being said; returns at once."""
        ...

    def hush(self) -> None:
        """Stop at once; what was being said does not count as spoken."""
        ...

    def stop(self) -> None:
        """Be silent for good; may be called twice."""
        ...


class Speaker(Protocol):
    """How the voice is heard; the [voice] section of the site settings fits."""

    @property
    def enabled(self) -> bool:
        """False: nothing is read aloud."""
        ...

    @property
    def device(self) -> str:
        """ALSA's name of the loudspeaker or the headphones."""
        ...

    @property
    def words_a_minute(self) -> int:
        """How fast it speaks."""
        ...


class NoVoice:
    """A voice that never speaks; `reason` says why, for the log and the doctor."""

    languages: Collection[str] = ()

    def __init__(self, reason: str) -> None:
        self.reason = reason

    def say(self, order: Order) -> None:
        """Do nothing."""

    def hush(self) -> None:
        """Do nothing."""

    def stop(self) -> None:
        """Do nothing."""


class FakeVoice:
    """A voice that speaks until `finish()`.

    Attributes:
        heard: everything it began to say.
        order: what it is saying now, None while it is silent.
    """

    def __init__(self, on_spoken: OnSpoken, languages: Collection[str]) -> None:
        self._on_spoken = on_spoken
        self.languages = languages
        self.heard: list[Order] = []
        self.order: Order | None = None

    def say(self, order: Order) -> None:
        """Begin to speak."""
        self.order = order
        self.heard.append(order)

    def hush(self) -> None:
        """Fall silent."""
        self.order = None

    def stop(self) -> None:
        """Fall silent."""
        self.order = None

    def finish(self) -> None:
        """Come to the end of what is being said."""
        order, self.order = self.order, None
        if order is not None:
            self._on_spoken(order.ticket)


def silent_voice(_on_spoken: OnSpoken) -> Voice:
    """Return a voice for a terminal nobody listens to: pictures, previews."""
    return NoVoice("nobody listens here")
