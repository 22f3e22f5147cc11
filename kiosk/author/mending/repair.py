"""One thing that was done to a file."""

from typing import NamedTuple

from kiosk.catalog.saying import Saying


class Repair(NamedTuple):
    """What was done.

    Attributes:
        line: in the file as it was; 1 for the whole file.
        quoted: the words that were put in quotes, else empty.
        is_indent: True when the beginning of the line was changed.
    """

    line: int
    what: Saying
    quoted: str = ""
    is_indent: bool = False


class Patched(NamedTuple):
    """A text after some repairs."""

    text: str
    repairs: tuple[Repair, ...] = ()
