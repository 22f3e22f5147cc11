"""Translations out of PO files."""

import io
import re
from itertools import count
from pathlib import Path

from babel.messages.catalog import Catalog as PoCatalog
from babel.messages.catalog import Message
from babel.messages.pofile import PoFileError, read_po
from msgspec import Struct

from kiosk.catalog.node import Mark
from kiosk.catalog.page import Page
from kiosk.catalog.saying import say

_OWN_COMMENT = re.compile(r"^[ \t]*#(~?\||(?![.:,~]))", re.MULTILINE)
"""A remark of a translator; a line of the text before a change, ``#|``, and of one that is gone."""


class Translated(Struct, frozen=True):
    """A translation and the line of its entry."""

    words: str
    line: int


Translations = dict[tuple[str, str], Translated]
"""(context, words in the source language) → translation."""


def read_translations(path: Path, page: Page) -> Translations | None:
    """Return the finished entries of a PO file; fuzzy, obsolete and empty ones are none.

    None when the file is not there or damaged; a damaged one is reported.
    """
    if not path.exists():
        return None
    catalog = read_po_catalog(path, page)
    if catalog is None:
        return None
    return {
        (message.context or "", message.id): Translated(message.string.strip(), message.lineno or 1)
        for message in catalog
        if message.id and isinstance(message.id, str) and isinstance(message.string, str)
        and message.string.strip() and not message.fuzzy
    }


def read_po_catalog(path: Path, page: Page) -> PoCatalog | None:
    """Return a PO file as Babel reads it, None and a problem when it is damaged."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        page.complain(
            "unreadable-file", Mark(),
            say("The file cannot be read ({why})", why=str(error.strerror)),
            say("Check the rights of the file and the disk."),
        )
        return None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        page.complain(
            "wrong-encoding", Mark(line),
            say("The file is not UTF-8 text"),
            say("Save it as UTF-8 in your editor."),
        )
        return None
    try:
        return read_po(io.StringIO(_numbered(text)), abort_invalid=True)
    except PoFileError as error:
        _complain(page, Mark(error.lineno + 1), str(error).rsplit(" on ", 1)[0])
    except Exception as error:  # Babel's parser has no closed list of what it raises
        _complain(page, Mark(), f"{type(error).__name__}: {error}")
    return None


def _numbered(text: str) -> str:
    """Return a PO file in which no two comments are alike.

    Babel drops a comment that is there twice, takes ``#|`` for a remark and ``#~|`` for a fault.
    """
    numbers = count()
    return _OWN_COMMENT.sub(lambda one: f"#\0{next(numbers)}\0{one[1][-1:]}", text)


def own_comments(message: Message) -> tuple[list[str], list[str]]:
    """Return the remarks of translators, and the lines that tell the text before a change."""
    lines = [one.split("\0", 2)[2] for one in message.user_comments]
    return ([one.strip() for one in lines if not one.startswith("|")],
            [one[1:].strip() for one in lines if one.startswith("|")])


def _complain(page: Page, mark: Mark, why: str) -> None:
    page.complain(
        "damaged-translation", mark,
        say("The file is not understood ({why})", why=why),
        say("Open it with Poedit, or take the last good copy; until then the language is not "
            "offered."),
    )
