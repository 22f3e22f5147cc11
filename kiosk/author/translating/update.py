"""PO files for translators: written from the content, merged with what is there already."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.author.progress import SILENT, Progress
from kiosk.author.translating.briefing import TEMPLATE
from kiosk.author.translating.desk import Translation, TranslationDesk
from kiosk.author.translating.po_file import CHANGED, EMPTY, TRANSLATED
from kiosk.author.translating.po_writer import write_po_file
from kiosk.catalog.problem import Problem
from kiosk.catalog.saying import say


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


def update_po(
    content_dir: Path, assets_dir: Path, languages: Sequence[str] = (),
    scenarios: Sequence[str] = (), progress: Progress = SILENT,
) -> TranslationUpdate:
    """Write the PO files of languages: new texts empty, changed ones fuzzy, gone ones obsolete.

    Args:
        languages: none named: all.
        scenarios: domains, such as stories; none named: all.

    Raises:
        ToldError: the content has no such language or story.
    """
    desk = TranslationDesk(content_dir, assets_dir)
    found = desk.translations(desk.languages(languages), desk.domains(scenarios), progress)
    files = []
    for one in found:
        write_po_file(one.path, one.language, one.file)
        files.append(updated_file(one))
    return TranslationUpdate(tuple(files), tuple(desk.problems))


def updated_file(one: Translation) -> UpdatedFile:
    """Return the counts of a PO file that is up to date."""
    file = one.file
    return UpdatedFile(one.path, file.count(TRANSLATED), file.count(CHANGED), file.count(EMPTY),
                       len(file.obsolete))


@dataclass(frozen=True)
class Templates:
    """Template → how many texts it has, and the errors that kept others from being written."""

    files: dict[Path, int]
    problems: tuple[Problem, ...]


def write_templates(
    content_dir: Path, assets_dir: Path, output: Path, scenarios: Sequence[str] = (),
    progress: Progress = SILENT,
) -> Templates:
    """Write a POT file for each domain: what is to be translated, for any language.

    Raises:
        ToldError: there is no such story.
    """
    desk = TranslationDesk(content_dir, assets_dir)
    files = {}
    for domain in progress.over(say("Writing the templates"), desk.domains(scenarios)):
        template = desk.template(domain)
        if template is not None:
            path = output / f"{domain}.pot"
            write_po_file(path, TEMPLATE, template)
            files[path] = len(template.entries)
    return Templates(files, tuple(desk.problems))
