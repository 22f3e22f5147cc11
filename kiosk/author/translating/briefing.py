"""What a translator has to know about a text: who says it, how long it may be, what stays."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kiosk.author.editorial.limits import Limit, Limits
from kiosk.author.translating.po_file import PoEntry
from kiosk.catalog.text_reader import SourceText

Uses = Mapping[tuple[str, str], Sequence[SourceText]]
"""(context, words in the source language) → the places in the content where they are said."""

TEMPLATE = ""
"""Stands for the language of a file that is for all languages."""

_PLACE = re.compile(r"\{[a-z_]+\}")


def uses_of(texts: Iterable[SourceText]) -> Uses:
    """Return the texts in their order; the same words in the same context are one."""
    found: dict[tuple[str, str], list[SourceText]] = {}
    for text in texts:
        found.setdefault((text.context, text.words), []).append(text)
    return found


@dataclass(frozen=True)
class Briefing:
    """Tells what is to be known about the texts of one content folder.

    Attributes:
        languages: the ones a text may be longer in.
    """

    limits: Limits
    languages: tuple[str, ...]

    def entry(
        self, domain: str, language: str, uses: Sequence[SourceText], places: Mapping[str, str]
    ) -> PoEntry:
        """Return an entry without a translation.

        Args:
            language: TEMPLATE for none.
            places: file of a text → how it is named in the PO file.
        """
        return PoEntry(
            uses[0].context, uses[0].words,
            comments=tuple(self._comments(domain, language, uses)),
            places=tuple(dict.fromkeys((places[one.file], one.line) for one in uses)),
        )

    def limit(self, domain: str, language: str, uses: Sequence[SourceText]) -> Limit:
        """Return how long the translation may be."""
        return self.limits.tightest(domain, uses, language)

    def _comments(
        self, domain: str, language: str, uses: Sequence[SourceText]
    ) -> Iterator[str]:
        yield who_says(uses)
        limit = self.limit(domain, language, uses)
        parts = [f"{limit.characters} characters"] if limit.characters is not None else []
        if limit.words is not None:
            more = self._more_words(domain, uses, limit.words) if language == TEMPLATE else ""
            parts.append(f"{limit.words} words{more}")
        if parts:
            yield f"at most {' and '.join(parts)}"
        kept = filled_places(uses)
        if kept:
            yield f"{' and '.join(kept)} will be filled in: keep the words in brackets as they are"

    def _more_words(self, domain: str, uses: Sequence[SourceText], most: int) -> str:
        there = {one: self.limit(domain, one, uses).words for one in self.languages}
        other = [f"{language}: {words}" for language, words in there.items() if words != most]
        return f" ({', '.join(other)})" if other else ""


def who_says(uses: Sequence[SourceText]) -> str:
    """Return who says a text, or what it is, on one line."""
    told = dict.fromkeys(" ".join(one.comment.split()) for one in uses)
    return "; ".join(told)


def filled_places(uses: Sequence[SourceText]) -> tuple[str, ...]:
    """Return the {places} the terminal fills in; only words of the interface have some."""
    is_filled = any(one.element == "interface" for one in uses)
    return tuple(dict.fromkeys(_PLACE.findall(uses[0].words))) if is_filled else ()
