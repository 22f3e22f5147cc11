"""A content folder as its translators need it: what is to be translated, and how far it is."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.author.editorial.findings import read_rules
from kiosk.author.editorial.limits import Limits
from kiosk.author.progress import SILENT, Progress
from kiosk.author.translating.briefing import TEMPLATE, Briefing, Uses, uses_of
from kiosk.author.translating.po_file import PoEntry, PoFile, read_po_file
from kiosk.author.translating.po_merge import merge_entries
from kiosk.author.translating.source_files import source_files
from kiosk.catalog.editorial import Lengths
from kiosk.catalog.editorial_reader import FILE_NAME
from kiosk.catalog.folders import translation_file
from kiosk.catalog.library import Loaded, load_catalog
from kiosk.catalog.page import Page
from kiosk.catalog.problem import Problem, Report, did_you_mean
from kiosk.catalog.saying import ToldError, say

READING = say("Reading the translations")


@dataclass(frozen=True)
class Translation:
    """One language of one story, or of the interface and the like.

    Attributes:
        domain: the story, or ``interface``, ``exhibition``, ``contacts``, ``part-…``.
        path: its PO file; it need not exist.
        file: what stands there once it is brought up to date.
        uses: where the texts are said.
    """

    language: str
    domain: str
    path: Path
    file: PoFile
    uses: Uses


class TranslationDesk:
    """The texts of a content folder, and the PO files beside them.

    Attributes:
        loaded: the content as it is now.
        problems: errors of sources and PO files that are left alone because of them: half a
            story would drop translations, and one that cannot be read has none.
        briefing: what translators have to know about a text.

    Raises:
        ToldError: the exhibition or the rules of length cannot be read.
    """

    def __init__(self, content_dir: Path, assets_dir: Path) -> None:
        self.folder = content_dir
        self.problems = Report()
        self.loaded = load_catalog(content_dir, assets_dir)
        if not self.loaded.languages:
            raise ToldError(say("{file} has errors, so nobody knows its languages. "
                                "Mend them first: kiosk check tells what they are.",
                                file=str(content_dir / "exhibition.yaml")))
        self._sources = source_files(content_dir)
        self.briefing = Briefing(Limits(_lengths(self.loaded, content_dir), self.loaded),
                                 self.loaded.languages)

    def languages(self, asked: Sequence[str]) -> tuple[str, ...]:
        """Return the languages asked for; none asked for: all that something is translated to.

        Raises:
            ToldError: the exhibition does not have one of them.
        """
        known = self.loaded.languages
        for one in asked:
            if one not in known:
                raise ToldError(say("«{language}» is no language of {file}. {hint}", language=one,
                                    file=str(self.folder / "exhibition.yaml"),
                                    hint=did_you_mean(one, known)))
        sources = self.loaded.source_languages.values()
        wanted = [one for one in known if any(one != source for source in sources)]
        return tuple(dict.fromkeys(asked or wanted))

    def domains(self, asked: Sequence[str]) -> tuple[str, ...]:
        """Return the files asked for; none asked for: all, those that cannot be read too.

        Raises:
            ToldError: there is no such story or file.
        """
        known = self.known
        for one in asked:
            if one not in known:
                raise ToldError(say("There is nothing to translate that is called «{name}». {hint}",
                                    name=one, hint=did_you_mean(one, known)))
        return tuple(one for one in known if one in asked) if asked else known

    @property
    def known(self) -> tuple[str, ...]:
        """What the content is made of: files that are read, then those nobody can read."""
        unread = (one for one in self._sources
                  if one not in self.loaded.texts and self._errors(one))
        return (*self.loaded.texts, *unread)

    def is_source(self, language: str, domain: str) -> bool:
        """Return whether a file is written in a language."""
        return self.loaded.source_languages.get(domain) == language

    def translations(
        self, languages: Iterable[str], domains: Sequence[str], progress: Progress = SILENT
    ) -> Iterator[Translation]:
        """Yield what there is to translate, language by language; what is left alone is missing."""
        wanted = [(language, domain) for language in languages for domain in domains
                  if not self.is_source(language, domain) and self._is_whole(domain)]
        for language, domain in progress.over(READING, wanted):
            found = self._translation(language, domain)
            if found is not None:
                yield found

    def template(self, domain: str) -> PoFile | None:
        """Return all texts of a file without translations, None when it is left alone."""
        if not self._is_whole(domain):
            return None
        return PoFile(tuple(self._wanted(TEMPLATE, domain, uses_of(self.loaded.texts[domain]))))

    def path(self, language: str, domain: str) -> Path:
        """Return where a PO file lies."""
        return translation_file(self.folder, language, domain)

    def _is_whole(self, domain: str) -> bool:
        errors = self._errors(domain)
        self.problems.extend(errors)
        return bool(self.loaded.texts.get(domain)) and not errors

    def _errors(self, domain: str) -> tuple[Problem, ...]:
        return self.loaded.report.of_file(str(self._sources[domain])).errors

    def _translation(self, language: str, domain: str) -> Translation | None:
        path = self.path(language, domain)
        before: PoFile | None = PoFile()
        if path.exists():
            before = read_po_file(path, Page(str(path), self.problems))
        if before is None:
            return None
        uses = uses_of(self.loaded.texts[domain])
        entries, obsolete = merge_entries(self._wanted(language, domain, uses), before)
        file = PoFile(tuple(entries), tuple(obsolete), before.headers, before.comment)
        return Translation(language, domain, path, file, uses)

    def _wanted(self, language: str, domain: str, uses: Uses) -> Iterator[PoEntry]:
        places = {text.file: Path(os.path.relpath(text.file, self.folder)).as_posix()
                  for text in self.loaded.texts[domain]}
        for one in uses.values():
            yield self.briefing.entry(domain, language, one, places)


def _lengths(loaded: Loaded, content_dir: Path) -> Lengths:
    """Return how long texts may be; without a file of rules, as long as they like."""
    if not (content_dir / FILE_NAME).exists():
        return Lengths()
    rules = read_rules(loaded, content_dir, Report())
    if rules is None:
        raise ToldError(say("{file} has errors, so nobody knows how long texts may be. "
                            "Mend them first: kiosk check tells what they are.",
                            file=str(content_dir / FILE_NAME)))
    return rules.lengths
