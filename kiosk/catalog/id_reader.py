"""Ids of options, choices and activities: each once in a story."""

from kiosk.catalog.name_reader import check_name
from kiosk.catalog.page import Page, Place
from kiosk.catalog.record import Record
from kiosk.catalog.saying import say

_THIS = {
    "activity": say("this activity"),
    "choice": say("this choice"),
    "option": say("this option"),
}
_ALREADY = {
    "activity": say("«{name}» is already an activity or a choice in line {line}"),
    "choice": say("«{name}» is already a choice in line {line}"),
    "option": say("«{name}» is already an option in line {line}"),
}


def own_id(page: Page, record: Record, kind: str, known: dict[str, Place]) -> str:
    """Return the field `id` and remember it; one that is used twice is reported.

    Args:
        kind: ``activity``, ``choice`` or ``option``.
    """
    name, mark = record.word("id"), record.value_mark("id")
    if not name:
        return ""
    check_name(page, name, mark, _THIS[kind])
    if name in known:
        page.complain(
            "duplicate-id", mark,
            _ALREADY[kind].filled(name=name, line=known[name].mark.line),
            say("Give one of them another id."),
        )
    known.setdefault(name, page.place(mark))
    return name
