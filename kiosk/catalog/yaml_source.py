"""YAML bytes → nodes with marks, without implicit types, aliases and tags.

Whatever the bytes are, the outcome is a node or problems, never an exception.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from kiosk.catalog.node import Fields, Items, Mark, Node, Scalar
from kiosk.catalog.page import Page
from kiosk.catalog.saying import Saying, say
from kiosk.catalog.yaml_fault import fault_in_words
from kiosk.catalog.yaml_quotes import quote_fault

SIZE_MOST_BYTES = 2_000_000
NESTING_MOST = 60

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_UNPRINTABLE = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
UNSEEN = "\xa0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff"
"""Characters that look like spaces or like nothing, and are text for YAML; inside of a [ ]."""

_UNSEEN_BEGINNING = re.compile(f"-?[{UNSEEN}]+")
_CUT_BY_HASH = re.compile(r"\s+#[^\s#]")


def read_yaml(path: Path, page: Page) -> Node | None:
    """Return the content of a YAML file, None when it cannot be read."""
    try:
        if path.stat().st_size > SIZE_MOST_BYTES:
            page.complain(
                "file-too-large", Mark(),
                say("The file is larger than 2 MB"),
                say("Split it; a scenario has a few dozen kilobytes."),
            )
            return None
        data = path.read_bytes()
    except FileNotFoundError:
        page.complain("missing-file", Mark(), say("The file is not there"), say("Create it."))
        return None
    except OSError as error:
        page.complain(
            "unreadable-file", Mark(),
            say("The file cannot be read ({why})", why=str(error.strerror)),
            say("Check the rights of the file and the disk."),
        )
        return None
    return parse_yaml(data, page)


def parse_yaml(data: bytes, page: Page) -> Node | None:
    """Return the content of YAML bytes, None when they are no such thing."""
    text = _decoded(data, page)
    if text is None:
        return None
    try:
        return _Composer(text, page).compose()
    except yaml.YAMLError as error:
        code, mark, message, remedy = fault_in_words(error, text)
        page.complain(code, mark, message, remedy)
        return None
    except _Refused:
        return None


def _decoded(data: bytes, page: Page) -> str | None:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace").removeprefix("\ufeff")
        page.complain(
            "wrong-encoding", _mark_behind(before),
            say("The file is not UTF-8 text"),
            say("Save it as UTF-8 in your editor."),
        )
        return None
    if found := _UNPRINTABLE.search(text):
        page.complain(
            "bad-character", _mark_behind(text[: found.start()]),
            *_invisible(found.group()),
        )
        return None
    return text


def _invisible(character: str) -> tuple[Saying, Saying]:
    return (
        say("There is an invisible character (U+{number})", number=f"{ord(character):04X}"),
        say("Delete it and type the text anew."),
    )


def _mark_behind(before: str) -> Mark:
    return Mark(before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1)


class _Refused(Exception):
    """The rest of the file is not worth reading; the problem is reported."""


class _Composer:
    """Builds nodes from the parser's events; a stack instead of recursion."""

    def __init__(self, text: str, page: Page) -> None:
        self._page = page
        self._lines = text.splitlines()
        self._events: Iterator[Any] = yaml.parse(text, LOADER)
        self._open: list[tuple[Mark, bool, list[Node]]] = []
        self._root: Node | None = None
        self._documents = 0

    def compose(self) -> Node | None:
        for event in self._events:
            self._take(event)
        if self._root is None:
            self._page.complain(
                "empty-file", Mark(),
                say("The file is empty"),
                say("content/README.md shows what belongs into it."),
            )
        return self._root

    def _take(self, event: Any) -> None:
        mark = _mark_of(event)
        match event:
            case yaml.AliasEvent():
                alias = f"*{event.anchor}"
                self._refuse_shorthand(mark, say("«{word}» is a YAML alias", word=alias))
                self._put(Scalar("", mark))
            case yaml.ScalarEvent():
                self._check_properties(event, mark)
                self._check_quotes(event, mark)
                self._check_hash(event)
                self._put(Scalar(self._begun_visibly(event, mark), mark, _inset(event)))
            case yaml.SequenceStartEvent() | yaml.MappingStartEvent():
                self._check_properties(event, mark)
                self._descend(mark, isinstance(event, yaml.MappingStartEvent))
            case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                self._put(self._closed())
            case yaml.DocumentStartEvent():
                self._count_document(mark)

    def _descend(self, mark: Mark, fields: bool) -> None:
        if len(self._open) >= NESTING_MOST:
            self._page.complain(
                "nested-too-deep", mark,
                say("This is nested more than {most} levels deep", most=NESTING_MOST),
                say("Move a part into a scene of its own."),
            )
            raise _Refused
        self._open.append((mark, fields, []))

    def _put(self, node: Node) -> None:
        if self._open:
            self._open[-1][2].append(node)
        else:
            self._root = node

    def _closed(self) -> Node:
        mark, fields, nodes = self._open.pop()
        if not fields:
            return Items(tuple(nodes), mark)
        pairs: dict[str, tuple[Scalar, Node]] = {}
        for key, value in zip(nodes[::2], nodes[1::2], strict=True):
            self._add_pair(pairs, key, value)
        return Fields(tuple(pairs.values()), mark)

    def _add_pair(self, pairs: dict[str, tuple[Scalar, Node]], key: Node, value: Node) -> None:
        if not isinstance(key, Scalar):
            self._page.complain(
                "bad-field-name", key.mark,
                say("A list cannot be the name of a field"),
                say("Put the text before the colon in quotes."),
            )
        elif key.text in pairs:
            first = pairs[key.text][0].mark.line
            self._page.complain(
                "duplicate-field", key.mark,
                say("«{name}» is here twice, the first one in line {first}",
                    name=key.text, first=first),
                say("Keep one of them."),
            )
        else:
            pairs[key.text] = (key, value)

    def _count_document(self, mark: Mark) -> None:
        self._documents += 1
        if self._documents > 1:
            self._page.complain(
                "several-documents", mark,
                say("A second document begins here (---)"),
                say("Use one file for each, or put the text in quotes."),
            )
            raise _Refused

    def _check_properties(self, event: Any, mark: Mark) -> None:
        if event.anchor is not None:
            self._refuse_shorthand(mark, say("«{word}» is a YAML anchor", word=f"&{event.anchor}"))
        if event.tag is not None:
            self._refuse_shorthand(mark, say("«{word}» is read as a YAML tag", word=event.tag))

    def _refuse_shorthand(self, mark: Mark, message: Saying) -> None:
        self._page.complain(
            "shorthand", mark,
            message,
            say("Put the text in quotes; anchors, aliases and tags are not used here."),
        )

    def _begun_visibly(self, event: Any, mark: Mark) -> str:
        """Return the words of a scalar; an unseen character at the start of a line is reported."""
        words: str = event.value
        found = None if event.style else _UNSEEN_BEGINNING.match(words)
        line = event.start_mark.line
        before = self._lines[line][: event.start_mark.column] if line < len(self._lines) else ""
        if found is None or before.strip(" -"):
            return words
        unseen = found.group().lstrip("-")
        self._page.complain(
            "bad-character",
            Mark(mark.line, mark.column + len(found.group()) - len(unseen)),
            *_invisible(unseen[0]),
        )
        return words[found.end():]

    def _check_quotes(self, event: Any, mark: Mark) -> None:
        fault = quote_fault(event, self._lines)
        if fault is None:
            return
        if fault.level == "warning":
            self._page.warn(fault.code, mark, fault.message, fault.remedy)
            return
        self._page.complain(fault.code, mark, fault.message, fault.remedy)
        raise _Refused

    def _check_hash(self, event: Any) -> None:
        if event.style or event.end_mark.line >= len(self._lines):
            return
        rest = self._lines[event.end_mark.line][event.end_mark.column:]
        if _CUT_BY_HASH.match(rest):
            self._page.warn(
                "cut-by-hash", Mark(event.end_mark.line + 1, event.end_mark.column + 1),
                say("The text ends before «#»; what follows is read as a comment"),
                say("Put the text in quotes, or put a space behind «#» if it is a comment."),
            )


def _mark_of(event: Any) -> Mark:
    return Mark(event.start_mark.line + 1, event.start_mark.column + 1)


def _inset(event: Any) -> int | None:
    if event.start_mark.line != event.end_mark.line:
        return None
    return 1 if event.style in ("'", '"') else 0
