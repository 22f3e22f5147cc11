"""The lines of a file around a place, with a caret under the column."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

SHOWN_MOST = 88
"""Cells of a line that are shown; of a longer one the piece around the column."""

_BEFORE = 60
_LINE_END = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
"""Where a line ends for YAML, which has counted the lines."""


class ExcerptLine(NamedTuple):
    """One printed line.

    Attributes:
        is_place: True for the line the problem is in.
        is_caret: True for the line below it with the caret.
    """

    words: str
    is_place: bool = False
    is_caret: bool = False


def excerpt_lines(file: str, line: int, column: int) -> Iterator[ExcerptLine]:
    """Yield the line before, the line itself, a caret, the line after; nothing without file."""
    lines = _lines(file)
    if not 1 <= line <= len(lines):
        return
    margin = len(str(min(line + 1, len(lines))))
    first = max(0, column - 1 - _BEFORE) if len(lines[line - 1]) > SHOWN_MOST else 0
    for number in range(max(1, line - 1), min(len(lines), line + 1) + 1):
        start = first if number == line else 0
        words, _ = _cut(lines[number - 1], start)
        yield ExcerptLine(f"  {number:>{margin}} | {words}".rstrip(), is_place=number == line)
        if number == line:
            _, indent = _cut(lines[number - 1][: column - 1], start)
            yield ExcerptLine(f"  {'':{margin}} | {' ' * indent}^", is_caret=True)


def _cut(line: str, first: int) -> tuple[str, int]:
    """Return the piece of a line that is shown, and how many cells it takes."""
    shown = "".join(_visible(sign) for sign in line[first : first + SHOWN_MOST])
    words = f"{'…' if first else ''}{shown}{'…' if len(line) > first + SHOWN_MOST else ''}"
    return words, sum(_cells(sign) for sign in words)


def _visible(sign: str) -> str:
    """Return a character as it can be printed anywhere; no content may steer a terminal."""
    if sign == "\t" or unicodedata.category(sign) == "Zs":
        return " "
    return "�" if unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Cn", "Zl", "Zp") else sign


def _cells(sign: str) -> int:
    if unicodedata.category(sign) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in ("W", "F") else 1


@lru_cache(maxsize=8)
def _text(file: str, changed_ns: int) -> tuple[str, ...]:
    words = Path(file).read_bytes().decode("utf-8-sig", "replace")
    return tuple(_LINE_END.split(words))


def _lines(file: str) -> tuple[str, ...]:
    try:
        return _text(file, Path(file).stat().st_mtime_ns)
    except OSError:
        return ()
