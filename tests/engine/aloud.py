"""Somebody who has the terminal read aloud, and a voice that takes no time."""

from journey import Journey, Keep
from msgspec.structs import replace

from kiosk.engine.capacity import Capacity
from kiosk.engine.effect import Hush, Say
from kiosk.engine.event import Event, Spoken
from kiosk.engine.exhibition import Catalog

LONGEST = 500
"""More utterances than this on one screen are a circle."""


class Hearing(Journey):
    """A visit by ear.

    Attributes:
        orders: everything the voice was told.
        saying: what it is saying, None while it is silent.
    """

    def __init__(
        self, catalog: Catalog, keep: Keep, level: str = "medium",
        capacity: Capacity | None = None,
    ) -> None:
        self.orders: list[Say] = []
        self.saying: Say | None = None
        super().__init__(catalog, keep, capacity=capacity)
        voices = tuple(one.code for one in catalog.languages)
        aloud = replace(self.session.reading, aloud=level)
        self.session = replace(self.session, voices=voices, reading=aloud)

    def dispatch(self, event: Event) -> "Hearing":
        """Let something happen, and the voice do what it is told."""
        super().dispatch(event)
        for effect in self.effects:
            match effect:
                case Say():
                    self.saying = effect
                    self.orders.append(effect)
                case Hush():
                    self.saying = None
        return self

    def finish_utterance(self) -> "Hearing":
        """Let the voice come to the end of what it is saying."""
        saying, self.saying = self.saying, None
        assert saying is not None
        return self.dispatch(Spoken(self.clock.now_s(), saying.ticket))

    def listen(self) -> list[str]:
        """Return everything that is said until the voice is silent."""
        heard = []
        while self.saying is not None:
            heard.append(self.saying.words)
            assert len(heard) < LONGEST, heard[-20:]
            self.finish_utterance()
        return heard
