"""What can be wrong with the file of counts, as the attendant is told."""

from enum import StrEnum
from pathlib import Path
from typing import NamedTuple


class Kind(StrEnum):
    """What is wrong, for the attendant's card."""

    DAMAGED = "damaged"
    READ_ONLY = "read_only"
    LOCKED = "locked"
    FULL = "full"
    UNREACHABLE = "unreachable"


class Trouble(NamedTuple):
    """What is wrong with the counts at this moment, or was since the start.

    Attributes:
        reason: what the system says.
        aside: where the old file is now; None: it is where it was.
        is_over: True once counts are written again.
    """

    kind: Kind
    reason: str
    aside: Path | None = None
    is_over: bool = False
