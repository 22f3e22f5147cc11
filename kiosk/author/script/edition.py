"""One script to be printed: which story, in which language, for whom, and how it is marked."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.author.manuscript import Manuscript
from kiosk.author.script.fingerprint import fingerprint_of
from kiosk.author.tongue import TONGUES
from kiosk.catalog.folders import content_of, part_file, translation_file
from kiosk.catalog.part_reader import PART_PREFIX
from kiosk.catalog.saying import ToldError, say


@dataclass(frozen=True)
class Edition:
    """A script before it is set.

    Attributes:
        language: the one of its texts; `beside` a second one under them, None: none.
        adult: True when the form for adults comes first.
        own_language: one of TONGUES, for the labels where `language` is none of them.
    """

    manuscript: Manuscript
    language: str
    own_language: str
    beside: str | None = None
    adult: bool = False

    @property
    def label_language(self) -> str:
        """The language of everything that no visitor reads."""
        return self.language if self.language in TONGUES else self.own_language

    @property
    def languages(self) -> tuple[str, ...]:
        """Every language with texts on its pages."""
        return (self.language,) if self.beside is None else (self.language, self.beside)

    @property
    def name(self) -> str:
        """What its files are called, without their endings."""
        forms = ("-".join(self.languages), *(("adult",) if self.adult else ()))
        return ".".join((self.manuscript.scenario.id, *forms))

    @property
    def fingerprint(self) -> str:
        """The mark of exactly these texts, and of the source they are a translation of."""
        return fingerprint_of(self.manuscript.scenario,
                              (self.manuscript.source_language, *self.languages))

    @property
    def changed_on(self) -> date:
        """The day one of its files was last changed."""
        return date.fromtimestamp(max(file.stat().st_mtime for file in self._files()))

    def language_name(self, language: str) -> str:
        """Return a language under its own name, or its code where the exhibition has none."""
        known = {one.code: one.name for one in self.manuscript.catalog.languages}
        return known.get(language, language)

    def _files(self) -> set[Path]:
        content_dir, story = content_of(self.manuscript.file), self.manuscript.scenario.id
        parts = self.manuscript.loaded.parts[story]
        domains = (story, *(f"{PART_PREFIX}{one}" for one in parts))
        translations = (translation_file(content_dir, language, domain)
                        for language in self.languages for domain in domains)
        return {self.manuscript.file, *(part_file(content_dir, one) for one in parts),
                *(one for one in translations if one.exists())}


def checked_edition(edition: Edition) -> Edition:
    """Return the edition if it can be set.

    Raises:
        ToldError: the story is not complete in one of its languages, or both are the same.
    """
    for language in edition.languages:
        edition.manuscript.language(language)
    if edition.beside == edition.language:
        raise ToldError(say("The script is in «{language}» already; choose another language to "
                            "stand beside it.", language=edition.language))
    return edition
