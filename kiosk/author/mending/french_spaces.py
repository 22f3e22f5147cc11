"""No-break spaces for French texts, in YAML files and in the PO files that say the same words."""

import re

from kiosk.author.french import FRENCH, NO_BREAK, with_no_break_spaces
from kiosk.author.mending.reading import Tree, read, tree
from kiosk.author.mending.repair import Patched, Repair
from kiosk.catalog.node import peek_word
from kiosk.catalog.saying import say
from kiosk.catalog.yaml_spans import scalar_spans

_WHAT = say("Set no-break spaces.")
_ENTRY = re.compile(r'^(?P<field>msgid|msgstr)[ \t]+(?P<words>"[^\r\n]*"(?:\r?\n"[^\r\n]*")*)',
                    re.MULTILINE)
"""A field of a PO file that is in use, with its lines."""


def set_in_yaml(text: str, own_language: str) -> Patched:
    """Return a YAML text with no-break spaces in its scalars, if it is written in French.

    Args:
        own_language: the one it is written in when it does not say so.
    """
    node = read(text).node
    if node is None or peek_word(node, "language", own_language) != FRENCH:
        return Patched(text)
    changed, after = [], 0
    for start, end in scalar_spans(text):
        changed += [text[after:start], with_no_break_spaces(text[start:end])]
        after = end
    found = "".join((*changed, text[after:]))
    same = _with_plain_spaces(tree(read(found).node)) == _with_plain_spaces(tree(node))
    return Patched(found, _repairs(text, found)) if same else Patched(text)


def set_in_po(text: str, field: str) -> Patched:
    """Return a PO file with no-break spaces in one of its fields: ``msgid`` or ``msgstr``."""
    found = _ENTRY.sub(lambda entry: with_no_break_spaces(entry[0]) if (
        entry["field"] == field) else entry[0], text)
    return Patched(found, _repairs(text, found))


def _with_plain_spaces(found: Tree) -> Tree:
    if isinstance(found, str):
        return found.replace(NO_BREAK, " ")
    return tuple(_with_plain_spaces(one) for one in found)


def _repairs(before: str, after: str) -> tuple[Repair, ...]:
    lines = zip(before.split("\n"), after.split("\n"), strict=True)
    return tuple(Repair(number, _WHAT) for number, (old, new) in enumerate(lines, 1) if old != new)
