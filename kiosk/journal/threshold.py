"""Which numbers may be told: small ones stay here, and so does what would give them away."""

from collections.abc import Mapping

LEAST_TOLD = 10
"""A number under this could be about single people."""


def told(counts: Mapping[str, int]) -> dict[str, int | None]:
    """Return the counts of one question that may be told; None for those that are withheld.

    Their sum may be known. So if one is withheld, others are as well, until there are at least
    two of them and together they are no small number either. Where that cannot be reached nothing
    is told of the question at all.
    """
    withheld = {name for name, count in counts.items() if count < LEAST_TOLD}
    for name in sorted(set(counts) - withheld, key=lambda one: (counts[one], one)):
        if _is_safe(counts, withheld):
            break
        withheld.add(name)
    if not _is_safe(counts, withheld):
        return {}
    return {name: None if name in withheld else count for name, count in counts.items()}


def _is_safe(counts: Mapping[str, int], withheld: set[str]) -> bool:
    hidden = sum(counts[one] for one in withheld)
    return not withheld or (len(withheld) > 1 and hidden >= LEAST_TOLD)
