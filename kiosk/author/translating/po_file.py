"""A PO file as translators' programs keep it, read through Babel."""

from itertools import dropwhile, pairwise
from pathlib import Path
from typing import Literal

from babel.messages.catalog import Message
from babel.messages.pofile import denormalize, unescape
from msgspec import Struct

from kiosk.author.translating.po_loss import report_losses
from kiosk.catalog.page import Page
from kiosk.catalog.po import own_comments, read_po_catalog

OUR_HEADERS = {
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
}
"""Headers which are written anew; the others, but for the language, stay as they are."""
LANGUAGE_HEADER = "Language"

_BLANKS = ("FULL NAME", "LANGUAGE", "YEAR-MO-DA", "PACKAGE VERSION")
"""What stands in headers before somebody has filled them in."""

State = Literal["translated", "changed", "empty"]
"""Finished; to be looked at again (fuzzy); not begun."""

TRANSLATED: State = "translated"
CHANGED: State = "changed"
EMPTY: State = "empty"


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

    @property
    def state(self) -> State:
        """How far the translation is; blanks alone are none."""
        if not self.words.strip():
            return EMPTY
        return CHANGED if self.fuzzy else TRANSLATED


class PoFile(Struct, frozen=True):
    """Entries in use, entries no text needs any more, and what stands above them.

    Attributes:
        headers: those of translators' programs, as (name, value), in the order of the file.
        comment: lines above the header, as in the file.
    """

    entries: tuple[PoEntry, ...] = ()
    obsolete: tuple[PoEntry, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    comment: str = ""

    def count(self, state: State) -> int:
        """Return how many of the entries in use are in a state."""
        return sum(1 for one in self.entries if one.state == state)


def read_po_file(path: Path, page: Page) -> PoFile | None:
    """Return the entries of a PO file.

    None and a problem when it is damaged, or holds something that would be lost on the way.
    """
    catalog = read_po_catalog(path, page)
    if catalog is None:
        return None
    text = path.read_text(encoding="utf-8-sig")
    if report_losses(text, page):
        return None
    head = text.partition("\n\n")[0].splitlines()
    return PoFile(
        tuple(_entry(one) for one in catalog if one.id),
        tuple(_entry(one) for one in catalog.obsolete.values()),
        _headers(head),
        "\n".join(line for line in head if line.startswith("# ")) if _is_header(head) else "",
    )


def _entry(message: Message) -> PoEntry:
    remarks, before = own_comments(message)
    return PoEntry(
        context=message.context or "",
        source=str(message.id),
        words=message.string if isinstance(message.string, str) else "",
        fuzzy=message.fuzzy,
        previous=_previous(before),
        comments=tuple(message.auto_comments),
        remarks=trimmed(remarks),
        places=tuple((file, line or 1) for file, line in message.locations),
    )


def trimmed(lines: list[str]) -> tuple[str, ...]:
    """Return lines without the empty ones at the beginning and the end."""
    full = [number for number, one in enumerate(lines) if one]
    return tuple(lines[full[0]:full[-1] + 1]) if full else ()


def _previous(lines: list[str]) -> str:
    """Return the text that ``#|`` lines tell; its context is no part of it."""
    told = dropwhile(lambda one: not one.startswith("msgid "), lines)
    quoted = (one.removeprefix("msgid ") for one in told)
    return "".join(unescape(one) for one in quoted if one[:1] == '"')


def _is_header(head: list[str]) -> bool:
    return any(
        line == 'msgid ""' and following.startswith("msgstr")
        for line, following in pairwise(head)
    )


def _headers(head: list[str]) -> tuple[tuple[str, str], ...]:
    if not _is_header(head):
        return ()
    ours = {one.lower() for one in (LANGUAGE_HEADER, *OUR_HEADERS)}
    lines = denormalize("\n".join(one for one in head if one[:1] == '"')).split("\n")
    fields = [(name.strip(), value.strip())
              for name, colon, value in (one.partition(":") for one in lines) if colon]
    return tuple((name, value) for name, value in fields
                 if name.lower() not in ours and not value.startswith(_BLANKS))
