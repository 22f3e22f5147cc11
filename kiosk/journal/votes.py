"""How visitors of this terminal have voted."""

from collections.abc import Mapping
from typing import NamedTuple

from kiosk.engine.effect import AskVotes


class Votes(NamedTuple):
    """Sums of a vote.

    Attributes:
        voters: how many have voted.
        options: how often each option was chosen, in the order that was asked for.
    """

    voters: int
    options: tuple[int, ...]


def votes_in(totals: Mapping[tuple[str, str, str, str], int], asked: AskVotes) -> Votes:
    """Return the votes among totals by (scenario, event, part, option)."""
    voters = totals.get((asked.scenario, "voted", asked.poll, ""), 0)
    return Votes(voters, tuple(
        totals.get((asked.scenario, "chosen", asked.poll, one), 0) for one in asked.options))
