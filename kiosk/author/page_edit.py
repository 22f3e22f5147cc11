"""Edits of a YAML page that keep every character they do not mean to change."""

import re
from pathlib import Path

from msgspec import Struct

from kiosk.author.mending.reading import Tree, read, tree
from kiosk.catalog.node import Node, peek
from kiosk.catalog.page import Page
from kiosk.catalog.problem import Report
from kiosk.catalog.saying import ToldError, say
from kiosk.catalog.whole_file import write_whole
from kiosk.catalog.yaml_place import ValuePlace, field_place
from kiosk.catalog.yaml_source import read_yaml

_BOM = "\ufeff"
_BLANK_LINES = re.compile(r"(?:[ \t]*\r?\n)+\Z")
_COMMA = re.compile(r"\s*,")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\x85": "\\N", "\u2028": "\\L", "\u2029": "\\P",
            _BOM: "\\uFEFF"}
"""Inside double quotes the last ones would be line breaks, or nothing."""


class Entry(Struct, frozen=True):
    """Something to be put into a list, in both ways YAML has.

    Attributes:
        flow: as it stands in brackets, e.g. ``{play: [a, b], ends: c}``.
        block: its lines in a list with a dash for each entry, without indent and dash.
    """

    flow: str
    block: tuple[str, ...]


class EditedPage(Struct, frozen=True):
    """A page after an edit, and the line what was put there begins in, counted from 1."""

    text: str
    line: int


def open_page(file: Path) -> str:
    """Return the text of a YAML file, byte for byte.

    Raises:
        ToldError: it cannot be read as YAML; names the place and the remedy.
    """
    report = Report()
    node = read_yaml(file, Page(str(file), report))
    if node is None or report.errors:
        raise ToldError(say("{error} See kiosk check.", error=str(report.errors[0])))
    return file.read_bytes().decode("utf-8")


def write_page(file: Path, text: str) -> None:
    """Put a text in place of a file, whole or not at all."""
    write_whole(file, text.encode("utf-8"))


def node_of(text: str) -> Node | None:
    """Return what a page holds, None when it cannot be read."""
    return read(text).node


def quoted(words: str) -> str:
    """Return words in double quotes, as YAML reads them back."""
    return f'"{"".join(_ESCAPES.get(one, one) for one in words)}"'


def with_value(text: str, field: str, value: str) -> str:
    """Return a page with another value, written in YAML, in a field that is there on its own line.

    Raises:
        ToldError: the page would not say what was meant.
    """
    mark, body = _split(text)
    found = field_place(body, field)
    edited = text if found is None else mark + _replaced(body, found[1], value)
    before, meant = node_of(text), tree(node_of(value))
    if found is None or tree(node_of(edited)) != _with_field(tree(before), field, meant):
        raise ToldError(say("«{field}» cannot be changed; write it by hand: {value}",
                            field=field, value=f"{field}: {value}"))
    return edited


def with_entry(text: str, field: str, entry: Entry) -> EditedPage:
    """Return a page with one more entry at the end of a list, which may be empty or missing.

    Raises:
        ToldError: the page would not say what was meant; tells what to write by hand.
    """
    mark, body = _split(text)
    edited = mark + _extended(body, field, entry)
    before = node_of(text)
    meant = _with_field(tree(before), field, _longer(tree(peek(before, field)), entry))
    place = field_place(_split(edited)[1], field)
    if tree(node_of(edited)) != meant or place is None or not place[1].entries:
        raise ToldError(say(
            "The list «{field}» cannot be made longer here; write it by hand: {entry}",
            field=field, entry=entry.flow))
    return EditedPage(edited, _split(edited)[1].count("\n", 0, place[1].entries[-1].start) + 1)


def _split(text: str) -> tuple[str, str]:
    """Return the byte order mark, mostly empty, and what is behind it."""
    return (_BOM, text[1:]) if text.startswith(_BOM) else ("", text)


def _replaced(text: str, place: ValuePlace, value: str) -> str:
    return text[: place.start] + value + text[place.end:]


def _extended(text: str, field: str, entry: Entry) -> str:
    found = field_place(text, field)
    if found is None:
        return _with_lines(text, len(text), "", f"{field}:", *_dashed(entry, 2))
    key, value = found
    if value.entries is None:
        word = text[value.start : value.end]
        if not word:
            return _with_lines(text, key.end, *_dashed(entry, key.column + 2))
        return _replaced(text, value, f"[{word}, {entry.flow}]")
    if not value.is_flow:
        return _with_lines(text, value.end, *_dashed(entry, value.column))
    if value.entries:
        return _in_brackets(text, value, value.entries[-1], entry.flow)
    if len(entry.block) == 1:
        return _replaced(text, value, f"[{entry.flow}]")
    opened = text[: value.start].rstrip(" ") + text[value.end:]
    return _with_lines(opened, key.end, *_dashed(entry, key.column + 2))


def _dashed(entry: Entry, column: int) -> tuple[str, ...]:
    first, *others = entry.block
    indent = " " * column
    return (f"{indent}- {first}", *(f"{indent}  {one}" for one in others))


def _with_lines(text: str, offset: int, *lines: str) -> str:
    """Put lines behind the one an offset is in, or behind the one that ends there."""
    newline = "\r\n" if "\r\n" in text else "\n"
    blank = _BLANK_LINES.search(text, 0, offset)
    if blank is not None:
        before = text[: blank.start()] + blank.group().splitlines(keepends=True)[0]
    else:
        end = text.find("\n", offset)
        before = text[: end + 1] if end >= 0 else text + newline
    return before + "".join(f"{one}{newline}" for one in lines) + text[len(before):]


def _in_brackets(text: str, value: ValuePlace, last: ValuePlace, words: str) -> str:
    """Put words behind the last entry of a list in brackets; on its own line if that one is."""
    line_start = text.rfind("\n", 0, last.start) + 1
    indent = text[line_start : last.start]
    line_end = text.find("\n", last.end)
    if indent.strip() or not 0 <= line_end < value.end:
        return f"{text[: last.end]}, {words}{text[last.end:]}"
    comma = _COMMA.match(text, last.end)
    rest = text[comma.end() if comma else last.end : line_end]
    own_line = f"{indent}{words}{',' if comma else ''}"
    tail = "\r" if rest.endswith("\r") else ""
    return f"{text[: last.end]},{rest}\n{own_line}{tail}{text[line_end:]}"


def _with_field(page: Tree, field: str, value: Tree) -> Tree:
    """Return the tree of a page with another value in a field, or one more field."""
    kind, *parts = page if isinstance(page, tuple) else ("fields",)
    pairs = list(zip(parts[::2], parts[1::2], strict=True))
    changed = [(key, value if key == field else old) for key, old in pairs]
    if field not in (key for key, _ in pairs):
        changed.append((field, value))
    return (kind, *(part for pair in changed for part in pair))


def _longer(value: Tree, entry: Entry) -> Tree:
    """Return the tree of a list with one more entry; a single word counts as a list of one."""
    added = tree(node_of(entry.flow))
    if isinstance(value, str):
        return ("list", value, added) if value else ("list", added)
    return (*value, added)
