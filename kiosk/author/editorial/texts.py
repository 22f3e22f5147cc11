"""Every visitor text in every language, with the place where somebody can change it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.catalog.folders import translation_file
from kiosk.catalog.library import Loaded
from kiosk.catalog.page import Page
from kiosk.catalog.part_reader import PART_PREFIX
from kiosk.catalog.po import read_translations
from kiosk.catalog.problem import Level, Problem, Report
from kiosk.catalog.saying import Saying
from kiosk.catalog.subtitles import placed_words
from kiosk.catalog.text_reader import SourceText
from kiosk.engine.scenario import Scenario
from kiosk.engine.text import Text


@dataclass(frozen=True)
class PlacedText:
    """Words in one language and where they stand: in the content, or in a PO file.

    Attributes:
        domain: the scenario, or ``interface``, ``contacts`` …
        source: the text they are, or are translated from.
    """

    domain: str
    language: str
    words: str
    source: SourceText
    file: str
    line: int
    column: int

    def problem(self, level: Level, code: str, message: Saying, remedy: Saying) -> Problem:
        """Return a problem at the place of the words."""
        return Problem(level, code, message, remedy, self.file, self.line, self.column)


class Texts:
    """All texts of a content folder, to go through and to find by what they say."""

    def __init__(self, texts: Iterable[PlacedText]) -> None:
        self._all = tuple(texts)
        self._by_source: dict[tuple[str, str], list[PlacedText]] = defaultdict(list)
        for one in self._all:
            self._by_source[one.language, one.source.words].append(one)

    def __iter__(self) -> Iterator[PlacedText]:
        return iter(self._all)

    def whole_languages(self, domain: str) -> tuple[str, ...]:
        """Return the languages every text of a file is there in, its own first."""
        there: dict[str, set[tuple[str, str]]] = defaultdict(set)
        for one in self._all:
            if one.domain == domain:
                there[one.language].add((one.source.context, one.source.words))
        most = max((len(one) for one in there.values()), default=0)
        return tuple(language for language, one in there.items() if len(one) == most)

    def find(
        self, scenario: Scenario, text: Text, language: str, scene: str = ""
    ) -> PlacedText | None:
        """Return where a text of a story stands in a language; None: it is not there.

        Args:
            scene: where it comes; of two that say the same, the one there is meant.
        """
        words = next(iter(text.by_language.values()))
        found = [
            one for one in self._by_source.get((language, words), ())
            if one.domain == scenario.id or one.domain.startswith(PART_PREFIX)
        ]
        here = [one for one in found if one.source.context.endswith(f"/{scene}")]
        return next(iter(here or found), None)


def read_texts(loaded: Loaded, content_dir: Path) -> Texts:
    """Return all texts: in the source language, and the finished translations."""
    return Texts(_every_text(loaded, content_dir))


def read_subtitles(loaded: Loaded) -> Iterator[PlacedText]:
    """Yield the words of the films' subtitles; a file that cannot be read was told before."""
    for domain, places in loaded.places.items():
        for file, language in places.subtitles.items():
            try:
                content = Path(file).read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError):
                continue
            for line, words in placed_words(content):
                source = SourceText(file, line, 1, f"{domain}/subtitles", words, "", "transcript")
                yield PlacedText(domain, language, words, source, file, line, 1)


def _every_text(loaded: Loaded, content_dir: Path) -> Iterator[PlacedText]:
    for domain, sources in loaded.texts.items():
        own = loaded.source_languages[domain]
        for one in sources:
            yield PlacedText(domain, own, one.words, one, one.file, one.line, one.column)
        for language in loaded.languages:
            if language != own:
                path = translation_file(content_dir, language, domain)
                yield from _translated(domain, language, sources, path)


def _translated(
    domain: str, language: str, sources: tuple[SourceText, ...], path: Path
) -> Iterator[PlacedText]:
    # What is wrong with the file itself was said when the content was read.
    known = read_translations(path, Page(str(path), Report())) or {}
    each_once = {(one.context, one.words): one for one in reversed(sources)}
    for key, source in reversed(each_once.items()):
        if key in known:
            found = known[key]
            yield PlacedText(domain, language, found.words, source, str(path), found.line, 1)


def young_domains(loaded: Loaded) -> frozenset[str]:
    """Return the files young people read texts of; stories for adults alone are not among them."""
    seen = {name for one in loaded.audiences if not one.adult for name in one.sees}
    adults_alone = {
        name for name, one in loaded.scenarios.items() if not seen.intersection(one.audiences)
    }
    return frozenset(loaded.texts) - adults_alone


def count_words(words: str) -> int:
    """Return how many words a text has; emoji and dashes are none."""
    return sum(1 for one in words.split() if any(map(str.isalnum, one)))


def beginning(words: str, most: int = 40) -> str:
    """Return the first words of a text, on one line."""
    line = " ".join(words.split())
    return line if len(line) <= most else f"{line[: most - 2]} …"
