"""What the terminal asks of whoever counts, and one who counts nothing."""

from typing import Protocol

from kiosk.engine.effect import AskVotes, Count
from kiosk.journal.trouble import Trouble
from kiosk.journal.votes import Votes, votes_in
from kiosk.journal.week import DaySums


class Counting(Protocol):
    """Whoever counts."""

    @property
    def trouble(self) -> Trouble | None:
        """What is or was wrong; None: nothing so far."""

    def start(self) -> None:
        """Begin to write; counts before that wait in memory."""

    def stop(self) -> None:
        """Write what is left, and end."""

    def count(self, one: Count) -> None:
        """Count something; returns at once."""

    def votes(self, asked: AskVotes) -> Votes:
        """Return how this terminal's visitors have voted; returns at once."""

    def week(self) -> tuple[DaySums, ...]:
        """Return the sums of today and the six days before, today first."""


class NoJournal:
    """Counts nothing, for previews and pictures."""

    trouble: Trouble | None = None

    def start(self) -> None:
        """Do nothing."""

    def stop(self) -> None:
        """Do nothing."""

    def count(self, one: Count) -> None:
        """Forget it."""

    def votes(self, asked: AskVotes) -> Votes:
        """Nobody has voted."""
        return votes_in({}, asked)

    def week(self) -> tuple[DaySums, ...]:
        """There are no days."""
        return ()
