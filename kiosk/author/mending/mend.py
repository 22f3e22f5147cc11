"""All repairs of one file, and the proof that nothing else was changed."""

from dataclasses import dataclass

from kiosk.author.mending.blanks import cut_ends, straighten_indent, tab_widths
from kiosk.author.mending.encoding import decode
from kiosk.author.mending.french_spaces import set_in_yaml
from kiosk.author.mending.quotes import is_proved, put_in_quotes
from kiosk.author.mending.reading import read, tree
from kiosk.author.mending.repair import Patched, Repair
from kiosk.catalog.exhibition_reader import DEFAULT_LANGUAGE
from kiosk.catalog.migration import MIGRATIONS, Migrations, migrate
from kiosk.catalog.node import Fields, peek
from kiosk.catalog.saying import say
from kiosk.catalog.vocabulary import FORMAT
from kiosk.catalog.yaml_spans import lines_inside_scalars

_ROUNDS_MOST = 10


@dataclass(frozen=True)
class Mended:
    """A file after its repairs.

    Attributes:
        data: the bytes; the very same when nothing could be done.
        repairs: what was done.
        waiting: what could be done once the first problem is mended by hand; nothing of it is
            in `data`, since a file is written only when less is wrong with it.
    """

    data: bytes
    repairs: tuple[Repair, ...] = ()
    waiting: tuple[Repair, ...] = ()


def mend(data: bytes, migrations: Migrations = MIGRATIONS, newest: int = FORMAT,
         language: str = DEFAULT_LANGUAGE) -> Mended:
    """Return a YAML file repaired as far as that needs no guessing.

    Args:
        language: the one it is written in when it does not say so.
    """
    decoded = decode(data)
    if decoded is None:
        return Mended(data)
    text, repairs = _readable(decoded.text)
    reading = read(text)
    if reading.stop is not None or not _is_sound(text, repairs):
        return Mended(data, waiting=(*decoded.repairs, *repairs))
    found = [*decoded.repairs, *repairs]
    for step in (cut_ends, add_format, lambda one: _brought_up(one, migrations, newest),
                 lambda one: set_in_yaml(one, language)):
        text, repairs = step(text)
        found += repairs
    if not found or len(read(text).problems) > len(read(decoded.text).problems):
        return Mended(data)
    return Mended(text.encode("utf-8"), tuple(sorted(found, key=lambda one: one.line)))


def _readable(text: str) -> Patched:
    """Return the text with straight indents and quotes.

    A tab has no width of its own: it becomes spaces only if every usual width that can be read
    gives the same scenes, steps and texts.
    """
    found = [_with_tabs_of(text, width) for width in tab_widths(text)]
    whole = [one for one in found if read(one.text).stop is None]
    alike = len({tree(read(one.text).node) for one in whole}) == 1
    if whole:
        return whole[0] if alike else Patched(text)
    return found[0]


def _with_tabs_of(text: str, tab_width: int) -> Patched:
    """Where a text over several lines turns out to have been in the way, its lines are kept."""
    kept: frozenset[int] = frozenset()
    while True:
        found = _rounds(text, tab_width, kept)
        changed = {one.line for one in found.repairs if one.is_indent}
        wrong = changed & lines_inside_scalars(found.text)
        if not wrong:
            return found
        kept |= wrong


def _rounds(text: str, tab_width: int, kept: frozenset[int]) -> Patched:
    repairs: tuple[Repair, ...] = ()
    for _ in range(_ROUNDS_MOST):
        indent = straighten_indent(text, tab_width, kept)
        quotes = put_in_quotes(indent.text)
        repairs += indent.repairs + quotes.repairs
        if quotes.text == text:
            break
        text = quotes.text
    return Patched(text, repairs)


def _is_sound(text: str, repairs: tuple[Repair, ...]) -> bool:
    """Return whether now that all can be read every quote still changed its words alone."""
    return all(is_proved(text, one.line, one.quoted) for one in repairs if one.quoted)


def add_format(text: str) -> Patched:
    """Return the text with the field «format» in front of the others, if it has none."""
    node = read(text).node
    if not isinstance(node, Fields) or not node.pairs or peek(node, "format") is not None:
        return Patched(text)
    mark = node.pairs[0][0].mark
    lines = text.split("\n")
    if mark.column != 1 or lines[mark.line - 1].startswith(("{", "?", '"', "'")):
        return Patched(text)
    added = "\n".join([*lines[: mark.line - 1], f"format: {FORMAT}", *lines[mark.line - 1:]])
    return Patched(added, (Repair(mark.line, say("Added «format: {number}».", number=FORMAT)),))


def _brought_up(text: str, migrations: Migrations, newest: int) -> Patched:
    found = migrate(text, migrations, newest)
    if found is None:
        return Patched(text)
    what = say("Brought the file from format {old} to {new}.", old=found.old, new=newest)
    return Patched(found.text, (Repair(1, what),))
