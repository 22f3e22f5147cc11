"""Marks visitors' texts, so that words on a screen can be traced back to where they are written.

Each text in each language gets a character of its own, in front of it and behind it, out of a
range that Unicode leaves to programs and no font here draws. The marks go wherever the engine
puts the words, also into a sentence with a name filled in.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from kiosk.catalog.folders import translation_file
from kiosk.catalog.library import CONTACTS, EXHIBITION, INTERFACE, Loaded
from kiosk.catalog.page import Page
from kiosk.catalog.part_reader import PART_PREFIX
from kiosk.catalog.po import Translations, read_translations
from kiosk.catalog.problem import Report
from kiosk.catalog.text_reader import SourceText
from kiosk.engine.exhibition import Catalog
from kiosk.engine.text import Text

FIRST_MARK, LAST_MARK = 0xF0000, 0x10FFFD
"""The supplementary private use areas."""

_MARK = re.compile(f"[{chr(FIRST_MARK)}-{chr(LAST_MARK)}]")


class Place(Struct, frozen=True):
    """Where a text is written, and what it says."""

    file: str
    line: int
    column: int
    words: str


def plain(words: str) -> str:
    """Return words without marks."""
    return _MARK.sub("", words)


def marks_in(words: str) -> set[str]:
    """Return the marks of all texts that are in the words."""
    return set(_MARK.findall(words))


def unmarked(value: Any) -> Any:
    """Return data without marks in any of its texts."""
    match value:
        case str():
            return plain(value)
        case Struct():
            fields = {name: unmarked(getattr(value, name)) for name in value.__struct_fields__}
            return replace(value, **fields)
        case tuple():
            return tuple(unmarked(one) for one in value)
        case _:
            return value


class Gazetteer:
    """Marks texts and knows where each of them is written.

    Attributes:
        places: mark → place.
    """

    def __init__(self, loaded: Loaded, content_dir: Path) -> None:
        self.places: dict[str, Place] = {}
        self._loaded = loaded
        self._content_dir = content_dir

    def marked(self, catalog: Catalog) -> Catalog:
        """Return the catalog with marks in all its texts, in every language."""
        frame = _Domain(self, EXHIBITION)
        return replace(
            catalog,
            title=frame.marked(catalog.title),
            audiences=frame.marked(catalog.audiences),
            contacts=_Domain(self, CONTACTS).marked(catalog.contacts),
            words=_Domain(self, INTERFACE).marked(catalog.words),
            scenarios=tuple(
                _Domain(self, one.id, *self._parts()).marked(one) for one in catalog.scenarios
            ),
        )

    def place_of(self, words: str, word: str = "") -> Place | None:
        """Return the text with this word in it, or the longest of those the words are made of.

        None when no text is in the words, only numbers or the name of a language.
        """
        mark = self.mark_of(words, word)
        return None if mark is None else self.places[mark]

    def mark_of(self, words: str, word: str = "") -> str | None:
        """Return the mark of the text that is meant; see `place_of`."""
        marks = marks_in(words)
        marks = {one for one in marks if word in self.places[one].words} or marks
        return max(marks, key=self._length, default=None)

    def _length(self, mark: str) -> tuple[int, str, int]:
        place = self.places[mark]
        return len(place.words), place.file, -place.line

    def _parts(self) -> Iterator[str]:
        return (one for one in self._loaded.texts if one.startswith(PART_PREFIX))

    def mark(self, place: Place) -> str:
        """Return the words of a place between their marks."""
        code = FIRST_MARK + len(self.places)
        if code > LAST_MARK:
            return place.words
        self.places[chr(code)] = place
        return f"{chr(code)}{place.words}{chr(code)}"

    def sources(self, domain: str) -> tuple[str, dict[str, list[SourceText]]]:
        """Return the language of a domain, and words → where they are written."""
        found: dict[str, list[SourceText]] = defaultdict(list)
        for one in self._loaded.texts.get(domain, ()):
            found[one.words].append(one)
        return self._loaded.source_languages.get(domain, ""), found

    def translations(self, domain: str) -> Iterator[tuple[str, Path, Translations]]:
        """Yield language, PO file and what is in it, for the files of a domain."""
        for language in self._loaded.languages:
            path = translation_file(self._content_dir, language, domain)
            # Whoever loaded the content has reported what is wrong with the file.
            known = read_translations(path, Page(str(path), Report()))
            if known:
                yield language, path, known


class _Sheet:
    """One YAML file and its PO files."""

    def __init__(self, gazetteer: Gazetteer, domain: str) -> None:
        self.language, self._sources = gazetteer.sources(domain)
        self._files = {
            language: (str(path), known) for language, path, known in gazetteer.translations(domain)
        }

    def source(self, words: str) -> SourceText | None:
        """Return where words are written; words written twice are met in the order of the page."""
        places = self._sources.get(words, [])
        return places.pop(0) if len(places) > 1 else places[0] if places else None

    def place(self, language: str, words: str, source: SourceText) -> Place:
        """Return where words of a language are written, the source or its translation."""
        file, known = self._files.get(language, ("", {}))
        translated = known.get((source.context, source.words))
        if language == self.language or translated is None:
            return Place(source.file, source.line, source.column, words)
        return Place(file, translated.line, 1, words)


class _Domain:
    """The texts of a YAML file, and of the parts it may include."""

    def __init__(self, gazetteer: Gazetteer, *domains: str) -> None:
        self._gazetteer = gazetteer
        self._sheets = tuple(_Sheet(gazetteer, one) for one in domains)

    def marked(self, value: Any) -> Any:
        """Return the value with marks in every text in it."""
        match value:
            case Text():
                return self._fields(value, self._forms)
            case Struct():
                return self._fields(value, self.marked)
            case tuple():
                return tuple(self.marked(one) for one in value)
            case dict():
                return {key: self.marked(one) for key, one in value.items()}
            case _:
                return value

    def _fields(self, value: Any, change: Callable[[Any], Any]) -> Any:
        return replace(value, **{
            name: change(getattr(value, name)) for name in value.__struct_fields__
        })

    def _forms(self, form: dict[str, Any]) -> dict[str, Any]:
        """Mark one form of a text; there can be forms for single audiences in it."""
        if any(isinstance(one, dict) for one in form.values()):
            return {audience: self._forms(one) for audience, one in form.items()}
        for sheet in self._sheets:
            source = sheet.source(form.get(sheet.language, ""))
            if source is not None:
                return {
                    language: self._gazetteer.mark(sheet.place(language, words, source))
                    for language, words in form.items()
                }
        return form
