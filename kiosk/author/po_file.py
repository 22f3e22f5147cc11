"""A PO file as translators' programs keep it, read and written by Babel.

The same entries give the same bytes: no dates of writing, one width, the order of the content.
"""

import io
from email import message_from_string
from itertools import pairwise
from pathlib import Path

from babel.messages.catalog import Catalog as PoCatalog
from babel.messages.catalog import Message
from babel.messages.pofile import denormalize, write_po
from msgspec import Struct

from kiosk.catalog.page import Page
from kiosk.catalog.po import read_po_catalog
from kiosk.catalog.whole_file import write_whole

WIDTH = 100
_OURS = {
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
}
_KEPT = ("Last-Translator", "Language-Team", "PO-Revision-Date", "X-Generator")
"""Headers which translators' programs write and which stay as they are."""
_BLANKS = ("FULL NAME", "LANGUAGE", "YEAR-MO-DA")
"""What stands in these headers before somebody has filled them in."""


class PoEntry(Struct, frozen=True):
    """One text and its translation.

    Attributes:
        words: the translation; empty: none yet.
        fuzzy: the text has changed since, or the translator is not sure.
        previous: the text before the change.
        comments: for translators, from the content; `remarks` are the translator's own.
        places: file and line.
    """

    context: str
    source: str
    words: str = ""
    fuzzy: bool = False
    previous: str = ""
    comments: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    places: tuple[tuple[str, int], ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """What tells entries apart."""
        return self.context, self.source


class PoFile(Struct, frozen=True):
    """Entries in use, entries no text needs any more, and what stands above them.

    Attributes:
        headers: those of translators' programs, as (name, value).
        comment: lines above the header, as in the file.
    """

    entries: tuple[PoEntry, ...] = ()
    obsolete: tuple[PoEntry, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    comment: str = ""


def read_po_file(path: Path, page: Page) -> PoFile | None:
    """Return the entries of a PO file, None and a problem when it is damaged."""
    catalog = read_po_catalog(path, page)
    if catalog is None:
        return None
    messages = [one for one in catalog if isinstance(one.id, str) and one.id]
    head = path.read_text(encoding="utf-8-sig").partition("\n\n")[0].splitlines()
    return PoFile(
        tuple(_entry(one) for one in messages),
        tuple(_entry(one) for one in catalog.obsolete.values() if isinstance(one.id, str)),
        _headers(head),
        "\n".join(line for line in head if line.startswith("# ")) if _is_header(head) else "",
    )


def _entry(message: Message) -> PoEntry:
    own = tuple(one for one in message.user_comments if not one.startswith("|"))
    return PoEntry(
        context=message.context or "",
        source=str(message.id),
        words=message.string if isinstance(message.string, str) else "",
        fuzzy=message.fuzzy,
        previous=_previous(message.user_comments),
        comments=tuple(message.auto_comments),
        remarks=tuple(one for one in own if one),
        places=tuple((file, line or 1) for file, line in message.locations),
    )


def _previous(comments: list[str]) -> str:
    """Return the text after ``#| msgid``, which Babel takes for the translator's remarks."""
    lines = [one[1:].strip() for one in comments if one.startswith("|")]
    quoted = [one.removeprefix("msgid ") for one in lines if not one.startswith("msgctxt")]
    return denormalize("\n".join(quoted)) if quoted else ""


def _is_header(head: list[str]) -> bool:
    return any(
        line == 'msgid ""' and following.startswith("msgstr")
        for line, following in pairwise(head)
    )


def _headers(head: list[str]) -> tuple[tuple[str, str], ...]:
    if not _is_header(head):
        return ()
    fields = message_from_string(denormalize("\n".join(one for one in head if one[:1] == '"')))
    return tuple(
        (name, str(fields[name])) for name in _KEPT
        if name in fields and not str(fields[name]).startswith(_BLANKS)
    )


def write_po_file(path: Path, language: str, file: PoFile) -> None:
    """Write a PO file, whole or not at all; a file that would stay the same is not touched."""
    catalog = PoCatalog()
    for entry in file.entries:
        message = _message(entry)
        catalog[message.id] = message
    catalog.obsolete = {one.key: _message(one) for one in file.obsolete}
    body = io.BytesIO()
    write_po(body, catalog, width=WIDTH, omit_header=True, include_previous=True)
    data = _head(language, file).encode() + body.getvalue().rstrip(b"\n") + b"\n"
    if not path.exists() or path.read_bytes() != data:
        write_whole(path, data)


def _message(entry: PoEntry) -> Message:
    return Message(
        entry.source,
        entry.words,
        locations=entry.places,
        flags=("fuzzy",) if entry.fuzzy and entry.words else (),
        auto_comments=entry.comments,
        user_comments=entry.remarks,
        previous_id=entry.previous,
        context=entry.context,
    )


def _head(language: str, file: PoFile) -> str:
    headers = {"Language": language} | dict(file.headers) | _OURS
    lines = "".join(f'"{name}: {_quoted(value)}\\n"\n' for name, value in headers.items())
    comment = f"{file.comment}\n" if file.comment else ""
    return f'{comment}msgid ""\nmsgstr ""\n{lines}\n'


def _quoted(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"')
