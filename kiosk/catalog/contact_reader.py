"""`contacts.yaml`: places that help, each with the day somebody checked it."""

import datetime
import re
from dataclasses import dataclass

from kiosk.catalog.format_reader import check_format
from kiosk.catalog.name_reader import check_name
from kiosk.catalog.node import Mark, Node
from kiosk.catalog.page import Page
from kiosk.catalog.record import Record, open_record
from kiosk.catalog.saying import say
from kiosk.catalog.text_reader import TextReader
from kiosk.catalog.vocabulary import CHECKED, CONTACT_STATUSES, WORLDS
from kiosk.engine.exhibition import Contact

CONTEXT = "contacts"
_CONTACT = ("id", "title", "headline", "about", "color", "status")
_CONTACT_MORE = ("link", "hint", "audiences", "checked_on")
_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LINKS = ("https://", "http://", "tel:", "sms:", "mailto:")


@dataclass(frozen=True)
class Contacts:
    """The places that help.

    Attributes:
        known: ids of all of them, shown or not.
        checked: the ones to be shown, in the order of the page.
    """

    known: tuple[str, ...] = ()
    checked: tuple[Contact, ...] = ()


def read_contacts(
    page: Page, node: Node, texts: TextReader, audiences: tuple[str, ...] | None
) -> Contacts:
    """Return the places that help; one with errors or without a check is known but not shown.

    Args:
        audiences: names a contact can be for; None when nobody can tell.
    """
    record = open_record(page, node, say("the list of contacts"), ("format", "contacts"))
    check_format(record)
    marks: dict[str, Mark] = {}
    checked: list[Contact] = []
    unchecked: list[str] = []
    for one in record.items("contacts"):
        errors = len(page.report.errors)
        contact, is_checked = _contact(page, one, texts, audiences, marks)
        if not is_checked:
            unchecked.append(contact.id)
        elif len(page.report.errors) == errors:
            checked.append(contact)
    if unchecked:
        page.warn(
            "unchecked-contact", record.mark_of("contacts"),
            say("Not shown, because nobody checked them yet: {names}", names=", ".join(unchecked)),
            say("Check them, then write «status: {checked}» and «checked_on: » with the date.",
                checked=CHECKED),
        )
    return Contacts(tuple(marks), tuple(checked))


def _contact(
    page: Page, node: Node, texts: TextReader, audiences: tuple[str, ...] | None,
    marks: dict[str, Mark],
) -> tuple[Contact, bool]:
    record = open_record(page, node, say("a contact"), _CONTACT, _CONTACT_MORE)
    contact_id = _own_id(record, marks)
    status = record.one_of("status", CONTACT_STATUSES, CONTACT_STATUSES[-1])
    checked_on = _date(record)
    comment = f"contact «{contact_id}»: "
    contact = Contact(
        id=contact_id,
        title=texts.field(record, "title", CONTEXT, "contact", f"{comment}title"),
        headline=texts.field(record, "headline", CONTEXT, "contact", f"{comment}large words"),
        about=texts.field(record, "about", CONTEXT, "contact", f"{comment}what they do"),
        checked_on=checked_on or "",
        color=record.one_of("color", WORLDS),
        link=_link(record),
        hint=texts.optional(record, "hint", CONTEXT, "contact", f"{comment}beside the code"),
        audiences=record.known_words("audiences", audiences, "audience"),
    )
    return contact, status == CHECKED and checked_on is not None


def _own_id(record: Record, marks: dict[str, Mark]) -> str:
    name, mark = record.word("id"), record.value_mark("id")
    if not name:
        return "?"
    check_name(record.page, name, mark, say("this contact"))
    if name in marks:
        record.page.complain(
            "duplicate-id", mark,
            say("«{name}» is already a contact in line {line}", name=name, line=marks[name].line),
            say("Give one of them another id."),
        )
    marks.setdefault(name, mark)
    return name


def _date(record: Record) -> str | None:
    words = record.word("checked_on")
    if not words:
        return None
    try:
        if _DAY.fullmatch(words):
            return datetime.date.fromisoformat(words).isoformat()
    except ValueError:
        pass
    record.page.complain(
        "bad-date", record.value_mark("checked_on"),
        say("«{words}» is no date", words=words),
        say("Write year-month-day, for example 2026-01-31."),
    )
    return None


def _link(record: Record) -> str | None:
    link = record.word("link")
    if link and not link.startswith(_LINKS):
        record.page.complain(
            "bad-link", record.value_mark("link"),
            say("«{link}» is nothing a phone can open", link=link),
            say("Begin with https://, tel:, sms: or mailto:."),
        )
    return link or None
