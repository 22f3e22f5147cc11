"""PO files for translators: written from the content, merged with what is there already."""

import os
from dataclasses import dataclass
from pathlib import Path

from kiosk.author.po_file import PoFile, read_po_file, write_po_file
from kiosk.author.po_merge import merge_entries
from kiosk.catalog.library import Loaded, load_catalog
from kiosk.catalog.page import Page
from kiosk.catalog.problem import Problem, Report, did_you_mean
from kiosk.catalog.saying import ToldError, say
from kiosk.catalog.text_reader import SourceText


@dataclass(frozen=True)
class UpdatedFile:
    """A PO file as it is now.

    Attributes:
        path: where it lies.
        translated, fuzzy, empty: how many entries are finished, to be looked at, to be written.
        obsolete: translations no text needs any more.
    """

    path: Path
    translated: int
    fuzzy: int
    empty: int
    obsolete: int


@dataclass(frozen=True)
class TranslationUpdate:
    """What was written, and the errors that kept other files as they were."""

    files: tuple[UpdatedFile, ...]
    problems: tuple[Problem, ...]


def update_po(content_dir: Path, language: str, assets_dir: Path) -> TranslationUpdate:
    """Write the PO files of one language: new texts empty, changed ones fuzzy, gone ones obsolete.

    The PO file of a source with errors is left alone: half a story would drop translations.

    Raises:
        ToldError: the exhibition does not have this language.
    """
    loaded = load_catalog(content_dir, assets_dir)
    if language not in loaded.languages:
        raise ToldError(say("«{language}» is no language of {file}. {hint}", language=language,
                            file=str(content_dir / "exhibition.yaml"),
                            hint=did_you_mean(language, loaded.languages)))
    report = Report()
    files = []
    for domain, texts in loaded.texts.items():
        if loaded.source_languages[domain] != language and _is_whole(loaded, texts, report):
            path = content_dir / "translations" / language / f"{domain}.po"
            updated = _update_file(path, content_dir, language, texts, report)
            files += [updated] if updated else []
    return TranslationUpdate(tuple(files), tuple(report))


def _is_whole(loaded: Loaded, texts: tuple[SourceText, ...], report: Report) -> bool:
    errors = loaded.report.of_file(texts[0].file).errors if texts else ()
    report.extend(errors)
    return bool(texts) and not errors


def _update_file(
    path: Path, content_dir: Path, language: str, texts: tuple[SourceText, ...], report: Report
) -> UpdatedFile | None:
    before = PoFile()
    if path.exists():
        found = read_po_file(path, Page(str(path), report))
        if found is None:
            return None
        before = found
    places = {text.file: Path(os.path.relpath(text.file, content_dir)).as_posix()
              for text in texts}
    entries, obsolete = merge_entries(texts, places, before)
    write_po_file(path, language, PoFile(tuple(entries), tuple(obsolete), before.headers,
                                         before.comment))
    finished = sum(1 for one in entries if one.words and not one.fuzzy)
    fuzzy = sum(1 for one in entries if one.words and one.fuzzy)
    return UpdatedFile(path, finished, fuzzy, len(entries) - finished - fuzzy, len(obsolete))
