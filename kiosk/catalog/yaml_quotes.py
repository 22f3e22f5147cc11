"""Quotes that are not closed, not opened, or of the wrong kind, told where they are missing."""

import re
from collections.abc import Sequence
from typing import Any

from msgspec import Struct

from kiosk.catalog.problem import Level
from kiosk.catalog.saying import Saying, say

_CLOSERS = {
    "„": "“”", "“": "”", "”": "”", "«": "»", "»": "«", "‹": "›", "›": "‹", "‚": "‘’", "‘": "’",
}
"""Typographic quote a text can begin with → those that close it."""

_FIELD = re.compile(r"(?P<indent> *)(?:- +)*[a-z0-9][a-z0-9_-]*(?: *\([^():#]*\))?:(?: |$)")

NEVER_CLOSED = say("This quote is never closed")


class QuoteFault(Struct, frozen=True):
    """What is wrong with the quotes of a text; its place is where the text begins."""

    level: Level
    code: str
    message: Saying
    remedy: Saying


def quote_fault(scalar: Any, lines: Sequence[str]) -> QuoteFault | None:
    """Return what is wrong with the quotes of a `yaml.ScalarEvent`, None when they are good.

    Args:
        lines: of the whole file.
    """
    start, end = scalar.start_mark, scalar.end_mark
    first = lines[start.line] if start.line < len(lines) else ""
    if scalar.style in ("'", '"'):
        inner = lines[start.line + 1 : end.line + 1]
        return open_quote(first) if _swallows_fields(first, inner) else None
    if scalar.style:
        return None
    rest = lines[end.line][end.column :] if end.line < len(lines) else ""
    if _is_torn(scalar.value, rest):
        return QuoteFault(
            "error", "typographic-quotes",
            say("Typographic quotes do not hold a text together; this one is torn in two"),
            say("Put straight quotes (\") around the whole text, in their place or around them."))
    return unopened_quote("warning") if is_unopened(scalar.value) else None


def open_quote(line: str) -> QuoteFault:
    """Return that the quote in a line is never closed."""
    ends_typographic = line.rstrip()[-1:] in {sign for one in _CLOSERS.values() for sign in one}
    remedy = say(
        "The one at the end is typographic; put the straight one there."
    ) if ends_typographic else say("Put the same quote at the end of the text.")
    return QuoteFault("error", "open-quote", NEVER_CLOSED, remedy)


def is_unopened(words: str) -> bool:
    """Return whether a text without quotes around it ends one that never began."""
    return not words.startswith('"') and words.count('"') % 2 == 1


def unopened_quote(level: Level) -> QuoteFault:
    """Return that a quote is closed in a text that never opened it."""
    return QuoteFault(
        level, "unopened-quote", say("In this text a quote is closed that was never opened"),
        say("Put one in front of the text as well. If visitors shall see it, put the whole text "
            "in single quotes."))


def _swallows_fields(first: str, inner: Sequence[str]) -> bool:
    """Return whether a quoted text goes on over lines that begin fields beside or above it."""
    key_column = len(first) - len(first.lstrip(" -"))
    fields = (_FIELD.match(one) for one in inner)
    return any(one is not None and len(one["indent"]) <= key_column for one in fields)


def _is_torn(words: str, rest: str) -> bool:
    """Return whether a text begins with a typographic quote that ends behind the text."""
    closers = _CLOSERS.get(words[:1], "")
    return any(one in rest for one in closers) and not any(one in words[1:] for one in closers)
