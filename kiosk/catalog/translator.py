"""The PO files of all languages, and what is missing in them."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from kiosk.catalog.assets import Assets
from kiosk.catalog.folders import TRANSLATIONS, translation_file
from kiosk.catalog.node import Mark
from kiosk.catalog.page import Page
from kiosk.catalog.po import Translations, read_translations
from kiosk.catalog.problem import Report
from kiosk.catalog.saying import say
from kiosk.catalog.text_reader import SourceText, TextReader

Fit = Callable[[Page, Translations], Translations]
"""Leaves out the translations that cannot be used."""


class Translator:
    """Finds translations and says where one is missing.

    A language without a folder is not begun yet; nothing is said about its single files. The one
    the exhibition is written in needs none, but a story written in another one is missing in it.

    Args:
        languages: the ones declared, the source languages among them.
        own_language: the one the exhibition is written in.

    Attributes:
        begun: the languages with a folder, and the exhibition's own.
    """

    def __init__(self, content_dir: Path, languages: Iterable[str], own_language: str,
                 assets: Assets, report: Report) -> None:
        self._content_dir = content_dir
        self._assets = assets
        self._report = report
        self.languages = tuple(languages)
        folder = content_dir / TRANSLATIONS
        self.begun = frozenset(one for one in self.languages
                               if one == own_language or (folder / one).is_dir())

    def path(self, language: str, domain: str) -> Path:
        """Return the PO file of a language for ``interface``, a scenario and the like."""
        return translation_file(self._content_dir, language, domain)

    def translations(
        self, domain: str, source_language: str, fit: Fit | None = None
    ) -> Mapping[str, Translations]:
        """Return language → usable translations, for the files that are there and whole."""
        found: dict[str, Translations] = {}
        for language in self._others(source_language):
            path = self.path(language, domain)
            page = Page(str(path), self._report)
            known = read_translations(path, page)
            if known is not None:
                found[language] = fit(page, known) if fit else known
                self._check_emoji(page, found[language])
        return found

    def complete_languages(self, domain: str, texts: TextReader) -> tuple[str, ...]:
        """Return the languages every text read is there in, the source language first."""
        complete = [texts.language]
        for language in self._others(texts.language):
            missing = texts.missing(language)
            if not missing:
                complete.append(language)
            elif language not in texts.translations:
                self._report_no_file(language, domain, texts)
            elif not texts.translations[language]:
                texts.page.warn(
                    "missing-translation", Mark(),
                    say("None of {count} texts has a translation to «{language}»",
                        count=len(missing), language=language),
                    say("Translate them in {file}.", file=str(self.path(language, domain))),
                )
            else:
                self._report_missing(language, domain, texts, missing)
        return tuple(complete)

    def _report_missing(
        self, language: str, domain: str, texts: TextReader, missing: Iterable[SourceText]
    ) -> None:
        for one in missing:
            texts.page.warn(
                "missing-translation", Mark(one.line, one.column),
                say("«{words}» has no translation to «{language}»",
                    words=_start_of(one.words), language=language),
                say("Translate it in {file}; one that is marked as changed does not count.",
                    file=str(self.path(language, domain))),
            )

    def _others(self, source_language: str) -> tuple[str, ...]:
        return tuple(one for one in self.languages if one != source_language)

    def _report_no_file(self, language: str, domain: str, texts: TextReader) -> None:
        path = self.path(language, domain)
        if language in self.begun and not path.exists():
            texts.page.warn(
                "missing-translation", Mark(),
                say("There is no translation to «{language}»: {file} is not there",
                    language=language, file=str(path)),
                say("Create it with: kiosk translate update {language}", language=language),
            )

    def _check_emoji(self, page: Page, known: Translations) -> None:
        for one in known.values():
            for emoji in self._assets.emoji_without_picture(one.words):
                page.warn(
                    "missing-emoji", Mark(one.line),
                    say("There is no picture for {emoji}", emoji=emoji),
                    say("Use one of assets/emoji/emoji.json."),
                )


def _start_of(words: str, most: int = 40) -> str:
    line = " ".join(words.split())
    return line if len(line) <= most else line[: most - 2] + " …"
