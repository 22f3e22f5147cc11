"""How a vote stands, and what may be told of it."""

from msgspec import Struct

VOTERS_LEAST = 20
"""From so many voters on bars are shown: of fewer they would tell too much about single ones."""


class Ballot(Struct, frozen=True):
    """How visitors of this terminal have voted.

    Attributes:
        poll: id of the question.
        votes: how often each option was chosen, in their order.
    """

    scenario: str
    poll: str
    voters: int
    votes: tuple[int, ...]

    @property
    def can_be_shown(self) -> bool:
        """Whether enough have voted for nobody to be recognised."""
        return self.voters >= VOTERS_LEAST and sum(self.votes) >= VOTERS_LEAST


def percents(votes: tuple[int, ...]) -> tuple[int, ...]:
    """Return whole shares of a hundred that add up to a hundred; all 0 where nobody voted.

    Each is rounded down, and what is missing goes to those that lost most by it.
    """
    total = sum(votes)
    if not total:
        return tuple(0 for _ in votes)
    shares = [one * 100 // total for one in votes]
    by_loss = sorted(range(len(votes)), key=lambda one: -(votes[one] * 100 % total))
    for place in by_loss[: 100 - sum(shares)]:
        shares[place] += 1
    return tuple(shares)
