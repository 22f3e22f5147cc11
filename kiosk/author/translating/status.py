"""How far the translations are, what is left to do, and what is odd about those there are."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from kiosk.author.editorial.findings import editorial_findings
from kiosk.author.progress import SILENT, Progress
from kiosk.author.translating.comparison import emoji_differences
from kiosk.author.translating.desk import Translation, TranslationDesk
from kiosk.author.translating.po_file import EMPTY, TRANSLATED, PoEntry, State
from kiosk.author.translating.update import UpdatedFile, updated_file
from kiosk.catalog.folders import SCENARIO_FILE, TRANSLATIONS
from kiosk.catalog.library import EXHIBITION, INTERFACE, Loaded
from kiosk.catalog.problem import Problem
from kiosk.catalog.saying import Saying, say


class Unfinished(Struct, frozen=True):
    """A text that is not shown in a language yet.

    Attributes:
        file, line: where it stands in the content, as the PO file names it.
        previous: the text its translation is of; empty: there is none.
    """

    state: State
    context: str
    file: str
    line: int
    source: str
    previous: str
    translation: str


class Oddity(Struct, frozen=True):
    """A translation that differs from its source in more than its language."""

    file: str
    line: int
    words: str
    message: Saying


class FileStatus(Struct, frozen=True):
    """One language of one domain.

    Attributes:
        offered: whether visitors can read it in this language; None: nobody chooses it by itself.
        why_not: why it is not offered although every text of it is translated.
    """

    language: str
    domain: str
    counts: UpdatedFile
    unfinished: tuple[Unfinished, ...]
    oddities: tuple[Oddity, ...]
    offered: bool | None
    why_not: Saying | None = None

    @property
    def percent(self) -> int:
        """How much is finished; 100 only when nothing is left."""
        counts = self.counts
        return 100 * counts.translated // (counts.translated + counts.fuzzy + counts.empty)


class TranslationStatus(Struct, frozen=True):
    """All that is known about the translations asked for.

    Attributes:
        problems: what check finds in their PO files, and errors that kept files from being read.
        unread: how many of these there are.
    """

    files: tuple[FileStatus, ...]
    problems: tuple[Problem, ...]
    unread: int

    @property
    def complete(self) -> bool:
        """Whether every text is there in every language asked for."""
        return not self.unread and all(not one.unfinished for one in self.files)


def translation_status(
    content_dir: Path, assets_dir: Path, languages: Sequence[str] = (),
    progress: Progress = SILENT,
) -> TranslationStatus:
    """Return how far the translations to some languages are; none named: to all.

    Raises:
        ToldError: the exhibition has no such language.
    """
    desk = TranslationDesk(content_dir, assets_dir)
    asked = desk.languages(languages)
    files = tuple(_status(desk.loaded, one)
                  for one in desk.translations(asked, desk.domains(()), progress))
    unread = tuple(desk.problems)
    progress.task(say("Looking for what kiosk check finds"))
    return TranslationStatus(files, (*unread, *_found_by_check(desk, assets_dir, asked)),
                             len(unread))


def _status(loaded: Loaded, one: Translation) -> FileStatus:
    unfinished = tuple(_unfinished(entry) for entry in one.file.entries
                       if entry.state != TRANSLATED)
    offered = _is_offered(loaded, one.domain, one.language)
    why_not = None if offered is not False or unfinished else _why_not(loaded, one)
    return FileStatus(one.language, one.domain, updated_file(one), unfinished,
                      tuple(_oddities(one)), offered, why_not)


def _unfinished(entry: PoEntry) -> Unfinished:
    file, line = entry.places[0]
    return Unfinished(entry.state, entry.context, file, line, entry.source, entry.previous,
                      entry.words)


def _oddities(one: Translation) -> Iterator[Oddity]:
    for entry in one.file.entries:
        if entry.state != EMPTY:
            for message in emoji_differences(entry):
                yield Oddity(*entry.places[0], entry.words, message)


def _is_offered(loaded: Loaded, domain: str, language: str) -> bool | None:
    catalog = loaded.catalog
    languages = [one.code for one in catalog.languages] if catalog is not None else []
    if domain in (INTERFACE, EXHIBITION):
        return language in languages
    if not _is_story(loaded, domain):
        return None
    stories = {one.id: one for one in catalog.scenarios} if catalog is not None else {}
    return domain in stories and language in stories[domain].languages


def _is_story(loaded: Loaded, domain: str) -> bool:
    return any(Path(one.file).name == SCENARIO_FILE for one in loaded.texts[domain])


def _why_not(loaded: Loaded, one: Translation) -> Saying:
    catalog = loaded.catalog
    if catalog is None:
        return say("The exhibition has errors: kiosk check tells what they are.")
    if one.language not in [each.code for each in catalog.languages]:
        return say("Interface and exhibition are not complete in this language.")
    if one.domain not in [each.id for each in catalog.scenarios]:
        return say("The story is not listed in exhibition.yaml, or has errors.")
    return say("A part it shares with other stories is not complete in this language.")


def _found_by_check(
    desk: TranslationDesk, assets_dir: Path, languages: Sequence[str]
) -> Iterator[Problem]:
    """Yield what `kiosk check` says about the PO files, in the order of their lines."""
    folders = {desk.folder / TRANSLATIONS / one for one in languages}
    desk.loaded.report.extend(editorial_findings(desk.loaded, desk.folder, assets_dir).problems)
    told = frozenset(desk.problems)
    found = [one for one in desk.loaded.report
             if Path(one.file).parent in folders and one not in told]
    yield from sorted(found, key=lambda one: (one.file, one.line, one.column))
