"""Texts of the content, joined with the entries translators have already written."""

from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher

from msgspec.structs import replace

from kiosk.author.po_file import PoEntry, PoFile
from kiosk.catalog.text_reader import SourceText

LIKENESS_LEAST = 0.6
"""From here on a changed text is the same text, changed; its translation is a help."""


def merge_entries(
    texts: Iterable[SourceText], places: Mapping[str, str], before: PoFile
) -> tuple[list[PoEntry], list[PoEntry]]:
    """Return the entries for `texts` in their order, and the ones no text needs any more.

    Args:
        places: file of a text → how it is named in the PO file.
    """
    wanted = _wanted(texts, places)
    known = {one.key: one for one in (*before.obsolete, *before.entries)}
    spare = [one for one in (*before.entries, *before.obsolete)
             if one.key not in wanted and one.words]
    entries = []
    for key, entry in wanted.items():
        if key in known:
            entries.append(_kept(entry, known[key]))
        else:
            near = _nearest(entry, spare)
            entries.append(_carried_over(entry, near) if near else entry)
            spare = [one for one in spare if one is not near]
    return entries, spare


def _wanted(
    texts: Iterable[SourceText], places: Mapping[str, str]
) -> dict[tuple[str, str], PoEntry]:
    """Return one entry for each text; the same words in the same context are one."""
    found: dict[tuple[str, str], PoEntry] = {}
    for text in texts:
        place = (places[text.file], text.line)
        one = found.get((text.context, text.words))
        if one is None:
            one = PoEntry(text.context, text.words, comments=(text.comment,), places=(place,))
        else:
            one = replace(one, places=tuple(dict.fromkeys((*one.places, place))),
                          comments=tuple(dict.fromkeys((*one.comments, text.comment))))
        found[one.key] = one
    return found


def _kept(entry: PoEntry, old: PoEntry) -> PoEntry:
    return replace(entry, words=old.words, fuzzy=old.fuzzy, remarks=old.remarks,
                   previous=old.previous if old.fuzzy else "")


def _carried_over(entry: PoEntry, old: PoEntry) -> PoEntry:
    return replace(entry, words=old.words, fuzzy=True, remarks=old.remarks,
                   previous=old.source)


def _nearest(entry: PoEntry, spare: Iterable[PoEntry]) -> PoEntry | None:
    rated = [(SequenceMatcher(None, entry.source, one.source).ratio(), one)
             for one in spare if one.context == entry.context]
    best = max(rated, key=lambda pair: pair[0], default=None)
    return best[1] if best and best[0] >= LIKENESS_LEAST else None
