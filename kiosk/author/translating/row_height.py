"""How many lines a row of a table takes, so that nothing in it is cut off."""

import math
from collections.abc import Iterable
from textwrap import wrap

from rich.cells import cell_len

from kiosk.author.translating.sheet import COLUMNS, SheetRow

ROOM = 1.2
"""A translation may be so much longer than its source text; its room is there from the start."""

_BUTTON = 3
"""Characters the button of the filter takes in the row of the titles."""


def title_lines(titles: Iterable[str]) -> int:
    """Return how many lines the row of the titles takes."""
    told = zip(COLUMNS, titles, strict=True)
    return max(_lines(words, one.width - _BUTTON) for one, words in told if not one.hidden)


def row_lines(row: SheetRow) -> int:
    """Return how many lines the tallest cell of a row takes, at the widths of the columns."""
    told = zip(COLUMNS, row.cells(), strict=True)
    lines = [_lines(words, one.width) for one, words in told if not one.hidden]
    width = next(one.width for one in COLUMNS if one.name == "translation")
    return max(*lines, _lines(row.source, math.floor(width / ROOM)))


def _lines(words: str, width: int) -> int:
    return sum(_wrapped(one, width) for one in words.split("\n"))


def _wrapped(words: str, width: int) -> int:
    """Return the lines of one paragraph; emoji and the like are as wide as two letters."""
    extra = math.ceil((cell_len(words) - len(words)) / width)
    return max(1, len(wrap(words, width)) + extra)
