"""Texts of the content, joined with the entries translators have already written."""

from collections.abc import Iterable
from difflib import SequenceMatcher

from msgspec.structs import replace

from kiosk.author.translating.po_file import PoEntry, PoFile

LIKENESS_LEAST = 0.6
"""From here on a changed text is the same text, changed; its translation is a help."""


def merge_entries(
    wanted: Iterable[PoEntry], before: PoFile
) -> tuple[list[PoEntry], list[PoEntry]]:
    """Return the wanted entries with their translations, and the ones no text needs any more.

    A changed text gets the translation of the text before, fuzzy; that one is kept as obsolete
    as well, so that a text that comes back finds its translation as it was.
    """
    texts = {one.key: one for one in wanted}
    known = {one.key: one for one in (*before.obsolete, *before.entries)}
    spare = [one for one in (*before.entries, *before.obsolete)
             if one.key not in texts and one.words]
    nearest = _nearest([one for key, one in texts.items() if key not in known], spare)
    entries = []
    for key, entry in texts.items():
        if key in known:
            entries.append(_kept(entry, known[key]))
        else:
            entries.append(_carried_over(entry, nearest[key]) if key in nearest else entry)
    written = {(*one.key, one.words, one.remarks) for one in (*entries, *spare)}
    return entries, [one for one in spare if not _is_copy(one, written)]


def _kept(entry: PoEntry, old: PoEntry) -> PoEntry:
    return replace(entry, words=old.words, fuzzy=old.fuzzy, remarks=old.remarks,
                   previous=old.previous if old.fuzzy else "")


def _carried_over(entry: PoEntry, old: PoEntry) -> PoEntry:
    """Return the entry with an old translation, and the text which that translates."""
    translated = old.previous if old.fuzzy and old.previous else old.source
    return replace(entry, words=old.words, fuzzy=True, remarks=old.remarks, previous=translated)


def _is_copy(one: PoEntry, written: set[tuple[str, str, str, tuple[str, ...]]]) -> bool:
    """Return whether a changed text was given up before anybody looked at its translation."""
    return one.fuzzy and (one.context, one.previous, one.words, one.remarks) in written


def _nearest(new: list[PoEntry], spare: list[PoEntry]) -> dict[tuple[str, str], PoEntry]:
    """Return new text → the old entry most like it; no old entry serves two texts."""
    rated = [
        (likeness, entry.key, old) for entry in new for old in spare
        if entry.context == old.context
        and (likeness := SequenceMatcher(None, entry.source, old.source).ratio()) >= LIKENESS_LEAST
    ]
    found: dict[tuple[str, str], PoEntry] = {}
    taken: set[tuple[str, str]] = set()
    for _, key, old in sorted(rated, key=lambda one: -one[0]):
        if key not in found and old.key not in taken:
            found[key] = old
            taken.add(old.key)
    return found
