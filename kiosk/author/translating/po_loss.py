"""What a PO file holds that nobody could write again: the file is left as it is instead."""

import io
import re
from typing import Any

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileParser

from kiosk.catalog.node import Mark
from kiosk.catalog.page import Page
from kiosk.catalog.saying import say

_BEFORE_GONE = re.compile(r"^[ \t]*#~\|.*$", re.MULTILINE)
_GONE = re.compile(r"^[ \t]*#~", re.MULTILINE)


class _Listing(Catalog):
    """Keeps every entry as it is, those with the same key too; Babel would merge them."""

    def __init__(self) -> None:
        super().__init__()
        self.listed: list[Message] = []

    def __setitem__(self, id: Any, message: Message) -> None:
        if message.id:
            self.listed.append(message)
        else:
            super().__setitem__(id, message)


def report_losses(text: str, page: Page) -> bool:
    """Report plural forms, and texts that are translated twice; return whether there are some.

    Entries in use and obsolete ones are looked at together: there is one translation of a text.
    """
    listing = _Listing()
    in_use = _GONE.sub("", _BEFORE_GONE.sub("", text))
    PoFileParser(listing, abort_invalid=True).parse(io.StringIO(in_use))
    first: dict[tuple[str, str], Message] = {}
    found = False
    for one in listing.listed:
        if not isinstance(one.id, str):
            _complain_of_plural(one, page)
            found = True
        elif (other := first.setdefault((one.context or "", one.id), one)).string != one.string:
            _complain_of_second(one, other, page)
            found = True
    return found


def _complain_of_plural(one: Message, page: Page) -> None:
    page.complain(
        "damaged-translation", Mark(one.lineno or 1),
        say("«{text}» has plural forms, and no text of the content has any", text=one.id[0]),
        say("Delete this entry, or move it to the file it belongs to."))


def _complain_of_second(one: Message, other: Message, page: Page) -> None:
    page.complain(
        "damaged-translation", Mark(one.lineno or 1),
        say("«{text}» has another translation in line {first}", text=str(one.id),
            first=other.lineno or 1),
        say("Keep one of the two and delete the other one."))
