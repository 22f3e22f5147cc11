"""Texts that want quotes: with a colon inside, a special beginning, a hash cut off."""

import re
from dataclasses import dataclass

from kiosk.author.mending.reading import Reading, read, replaced, tree
from kiosk.author.mending.repair import Patched, Repair
from kiosk.catalog.saying import say

_CODES = frozenset({
    "inner-colon", "bad-beginning", "shorthand", "cut-by-hash", "bad-indent", "missing-colon",
    "typographic-quotes",
})
"""Problems that quotes may cure."""

_LINE = re.compile(r"""
    (?P<head>[ ]*(?:-[ ]+)*
        (?:[a-z0-9][a-z0-9_-]*(?:[ ]*\([^():#]*\))?:[ ]+)?)   # a field or a person, with a mood
    (?P<words>\S.*?)
    (?P<tail>[ \t]*(?:(?<=[ \t])\#(?:[\s#].*)?)?)             # a comment
""", re.VERBOSE)
_SINGLE_WORD = re.compile(r"[\w-]+(?:[ ]*\([^():#]*\))?:(?:[ ]|$)")
_CLOSING = {"[": "]", "{": "}"}


@dataclass(frozen=True)
class _Line:
    """A line torn into its field, its words and its comment."""

    head: str
    words: str
    tail: str


def put_in_quotes(text: str) -> Patched:
    """Return the text with quotes where they cure a problem and change nothing else."""
    repairs: list[Repair] = []
    while True:
        reading = read(text)
        for line in dict.fromkeys(
            one.line for one in reading.problems if one.code in _CODES
        ):
            quoted = _quoted(text, line, reading)
            if quoted is not None:
                text, words = quoted
                what = say("Put the text in quotes: {words}", words=words)
                repairs.append(Repair(line, what, quoted=words))
                break
        else:
            return Patched(text, tuple(repairs))


def _quoted(text: str, number: int, before: Reading) -> tuple[str, str] | None:
    """Return the text with the words of a line in quotes, and these; None if that is no cure."""
    lines = text.split("\n")
    line = _parted(lines[number - 1]) if number <= len(lines) else None
    if line is None or not _wants_quotes(line.words) or _may_be_a_name(line):
        return None
    found = _with(lines, number, f"{line.head}{quote(line.words)}{line.tail}")
    cured = read(found).is_better_than(before) and is_proved(found, number, line.words)
    return (found, line.words) if cured else None


def is_proved(text: str, number: int, words: str) -> bool:
    """Return whether quotes in a line changed nothing but these words.

    With a harmless word in their place the file has to be the same, for this word.
    """
    lines, harmless = text.split("\n"), _unused_word(text)
    without = _with(lines, number, lines[number - 1].replace(quote(words), harmless, 1))
    now, then = read(text), read(without)
    if now.stop is None or then.stop is None:
        same = replaced(tree(then.node), harmless, words) == tree(now.node)
        return now.stop is None and then.stop is None and same
    return now.stop[0] == then.stop[0]


def quote(words: str) -> str:
    """Return words in quotes, in the kind that changes them least."""
    if '"' not in words and "\\" not in words:
        return f'"{words}"'
    return "'" + words.replace("'", "''") + "'"


def _parted(line: str) -> _Line | None:
    found = _LINE.fullmatch(line)
    return None if found is None else _Line(found["head"], found["words"], found["tail"])


def _wants_quotes(words: str) -> bool:
    """Return whether these words are one text: not a whole quote, list or block."""
    first = words[0]
    if first in "\"'":
        end = words.find(first, 1)
        # Ending in the same quote, the outer ones are meant to hold the text: which to keep
        # would be a guess.
        return 0 < end < len(words) - 1 and words[-1] != first
    if first in _CLOSING:
        return 0 <= _end_of_bracket(words) < len(words) - 1
    return first not in "|>"


def _may_be_a_name(line: _Line) -> bool:
    """Return whether the words begin like a field with a name that is none: «Mia: …»."""
    return not line.head.rstrip(" ").endswith(":") and bool(_SINGLE_WORD.match(line.words))


def _end_of_bracket(words: str) -> int:
    depth = 0
    for place, sign in enumerate(words):
        depth += (sign == words[0]) - (sign == _CLOSING[words[0]])
        if depth == 0:
            return place
    return -1


def _with(lines: list[str], number: int, line: str) -> str:
    return "\n".join([*lines[: number - 1], line, *lines[number:]])


def _unused_word(text: str) -> str:
    word = "x"
    while word in text:
        word += "x"
    return word
