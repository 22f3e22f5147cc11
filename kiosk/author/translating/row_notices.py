"""Which entry a row is about, and what is odd about a row that came back."""

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches

from kiosk.author.translating.comparison import emoji_differences, place_differences
from kiosk.author.translating.desk import Translation
from kiosk.author.translating.grid import Notice
from kiosk.author.translating.po_file import TRANSLATED, PoEntry
from kiosk.author.translating.po_merge import LIKENESS_LEAST
from kiosk.author.translating.sheet import SheetRow, tidy
from kiosk.catalog.saying import say

_QUOTES = "\"'„“”‟«»‹›‚‘’`´"
_ANY_QUOTE = re.compile(f"[{_QUOTES}]")


def entry_of(row: SheetRow, entries: Mapping[tuple[str, str], PoEntry]) -> PoEntry | None:
    """Return the entry a row is about, None when there is none any more.

    A spreadsheet program may have changed blanks and quotation marks of the source text.
    """
    exact = entries.get((row.context, row.source))
    if exact is not None:
        return exact
    wanted = _loose(row.context), _loose(row.source)
    found = [one for one in entries.values()
             if (_loose(one.context), _loose(one.source)) == wanted]
    return found[0] if len(found) == 1 else None


def _loose(words: str) -> str:
    return " ".join(_ANY_QUOTE.sub("'", tidy(words)).split())


def unknown_text(row: SheetRow, translation: Translation) -> Notice:
    """Return what is said about a row whose text is not there."""
    here = [one for one in translation.file.entries if one.context == row.context]
    after = [one.source for one in here if one.previous == row.source]
    near = after or get_close_matches(row.source, [one.source for one in here], 1, LIKENESS_LEAST)
    if near:
        return Notice(
            row.at, say("The source text «{before}» is «{now}» now", before=row.source,
                        now=near[0]),
            say("Write a new table and translate it there; this row keeps what you wrote."))
    if not row.is_stamped:
        return added_row(row)
    return Notice(
        row.at, say("There is no text «{text}» in «{context}» any more", text=row.source,
                    context=row.context),
        say("Nobody needs its translation now; the PO file keeps an old one as obsolete."))


def added_row(row: SheetRow) -> Notice:
    """Return what is said about a row that the program has not written."""
    return Notice(
        row.at, say("Row {row} was added to the table and belongs to no text of the content",
                    row=row.number),
        say("A new text is written into the YAML file of its story; a new table then has a row "
            "for it. Delete this row."))


def oddities(row: SheetRow, entry: PoEntry, translation: Translation) -> Iterator[Notice]:
    """Yield what is odd about a translation that was taken over."""
    if entry.words and row.translation != tidy(row.translation):
        yield Notice(
            row.at, say("Blanks around the translation or foreign line ends were taken out"),
            say("There is nothing to do."), left_out=False)
    known = _quotes_of(translation)
    strange = "".join(dict.fromkeys(one for one in _ANY_QUOTE.findall(entry.words)
                                    if one not in known))
    if known and strange:
        yield Notice(
            row.at, say("{signs} is in no other translation to «{language}»", signs=strange,
                        language=translation.language),
            say("If the spreadsheet program put it there, write one of {known} instead.",
                known=known), left_out=False)
    if entry.words:
        for message in (*emoji_differences(entry),
                        *place_differences(entry, translation.uses[entry.key])):
            yield Notice(row.at, message, say("Look whether that is meant."), left_out=False)


def _quotes_of(translation: Translation) -> str:
    """Return the quotation marks and apostrophes of the finished translations, each once."""
    there = {one for entry in translation.file.entries if entry.state == TRANSLATED
             for one in _ANY_QUOTE.findall(entry.words)}
    return "".join(one for one in _QUOTES if one in there)
