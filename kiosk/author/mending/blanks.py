"""Tabs and invisible characters in the indent, spaces at the end of lines."""

import re
from collections.abc import Callable, Iterable
from functools import partial

from kiosk.author.mending.reading import Reading, read, tree, words_of
from kiosk.author.mending.repair import Patched, Repair
from kiosk.catalog.saying import Saying, say
from kiosk.catalog.yaml_source import UNSEEN
from kiosk.catalog.yaml_spans import lines_inside_scalars

_TAB_WIDTHS = (2, 4, 8)
_INDENT = re.compile(rf"[ \t{UNSEEN}]*(?:-[ \t{UNSEEN}]+)*")
_NO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff"
_AT_END = re.compile(r"[ \t]+$")


def straighten_indent(text: str, tab_width: int, kept: frozenset[int] = frozenset()) -> Patched:
    """Return the text with spaces alone in its indents, if that lets more of it be read.

    Args:
        kept: lines that are not to be changed.
    """
    found = _changed_lines(text, partial(_spaced, tab_width=tab_width), kept)
    return found if _is_repaired(read(text), read(found.text)) else Patched(text)


def tab_widths(text: str) -> tuple[int, ...]:
    """Return how wide a tab in an indent may be meant; a single width where there is none."""
    has_tab = any("\t" in _indent(line) for line in text.split("\n"))
    return _TAB_WIDTHS if has_tab else _TAB_WIDTHS[:1]


def cut_ends(text: str) -> Patched:
    """Return the text without spaces at the end of its lines, as far as no text has them."""
    before = read(text)
    if before.stop is not None:
        return Patched(text)
    found = _changed_lines(text, lambda line: _AT_END.sub("", line))
    return found if tree(read(found.text).node) == tree(before.node) else Patched(text)


def _changed_lines(
    text: str, change: Callable[[str], str], kept: frozenset[int] = frozenset()
) -> Patched:
    """Change lines, but none inside of a text that began on an earlier line."""
    lines = text.split("\n")
    changed = [change(line) for line in lines]
    while True:
        mixed = [old if number in kept else new
                 for number, (old, new) in enumerate(zip(lines, changed, strict=True), 1)]
        inside = lines_inside_scalars("\n".join(mixed))
        if inside <= kept:
            return Patched("\n".join(mixed), tuple(_repairs(lines, mixed)))
        kept |= inside


def _repairs(lines: Iterable[str], mixed: Iterable[str]) -> Iterable[Repair]:
    for number, (old, new) in enumerate(zip(lines, mixed, strict=True), 1):
        if old != new:
            yield Repair(number, _told(old, new), is_indent=old.rstrip(" \t") != new)


def _told(old: str, new: str) -> Saying:
    if old.rstrip(" \t") == new:
        return say("Took out the spaces at the end.")
    if "\t" in _indent(old):
        return say("Made spaces out of the tabs in the indent.")
    return say("Made spaces out of invisible characters in the indent.")


def _indent(line: str) -> str:
    found = _INDENT.match(line)
    return found.group() if found else ""


def _spaced(line: str, tab_width: int) -> str:
    indent = _indent(line)
    if len(indent) == len(line):
        return line
    spaced = ""
    for sign in indent:
        if sign == "\t":
            spaced += " " * (tab_width - len(spaced) % tab_width)
        elif sign not in _NO_WIDTH:
            spaced += sign if sign == "-" else " "
    return spaced + line[len(indent):]


def _is_repaired(before: Reading, after: Reading) -> bool:
    if not after.is_better_than(before):
        return False
    return before.stop is not None or after.stop is not None or (
        _seen(before) == _seen(after))


def _seen(reading: Reading) -> list[str]:
    return [re.sub(rf"^-?[\s{UNSEEN}]+", "", word) for word in words_of(tree(reading.node))]
