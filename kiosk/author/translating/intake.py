"""Tables that came back from translators, taken over into the PO files."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from kiosk.author.progress import SILENT, Progress
from kiosk.author.translating.desk import Translation, TranslationDesk
from kiosk.author.translating.grid import Notice
from kiosk.author.translating.po_writer import write_po_file
from kiosk.author.translating.returned_table import each_once, rows_of
from kiosk.author.translating.row_notices import added_row, entry_of, oddities, unknown_text
from kiosk.author.translating.sheet import SheetRow
from kiosk.author.translating.taking_over import Refusal, kind_of_change, take_over
from kiosk.catalog.problem import Problem, did_you_mean
from kiosk.catalog.saying import say


class FileIntake(Struct, frozen=True):
    """What changed in a PO file.

    Attributes:
        new: translations where there were none; `revised`: others than before.
        confirmed: changed texts whose translation is right as it is; `doubted`: the other way.
        emptied: translations that were deleted; `remarks`: remarks that are others now.
    """

    path: Path
    new: int = 0
    revised: int = 0
    confirmed: int = 0
    doubted: int = 0
    emptied: int = 0
    remarks: int = 0


@dataclass
class Intake:
    """What became of the tables.

    Attributes:
        files: the PO files that changed.
        notices: what is to be said about rows.
        problems: errors of sources and PO files that were left alone.
        rows: how many were looked at.
    """

    files: list[FileIntake] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    problems: tuple[Problem, ...] = ()
    rows: int = 0

    @property
    def complete(self) -> bool:
        """Whether every row was taken over."""
        return not self.problems and not any(one.left_out for one in self.notices)


def import_translations(
    content_dir: Path, assets_dir: Path, files: Sequence[Path], *, dry_run: bool = False,
    progress: Progress = SILENT,
) -> Intake:
    """Take over tables; a PO file in which nothing changes is not touched.

    Args:
        dry_run: change nothing.

    Raises:
        ToldError: a file cannot be read at all.
    """
    intake = Intake()
    rows = [row for path in progress.over(say("Reading the tables"), files)
            for row in rows_of(path, intake.notices)]
    take_over_rows(TranslationDesk(content_dir, assets_dir), rows, intake, dry_run=dry_run)
    return intake


def take_over_rows(
    desk: TranslationDesk, rows: Sequence[SheetRow], intake: Intake, *, dry_run: bool
) -> None:
    """Take over rows and add to `intake` what became of them."""
    intake.rows = len(rows)
    intake.notices.extend(added_row(row) for row in rows if not row.is_placed)
    groups: dict[tuple[str, str], list[SheetRow]] = {}
    for row in each_once((row for row in rows if row.is_placed), intake.notices):
        groups.setdefault((row.language.strip(), row.domain.strip()), []).append(row)
    for (language, domain), group in groups.items():
        translation = _opened(desk, language, domain, group, intake.notices)
        if translation is not None:
            _take_over_file(translation, group, intake, dry_run)
    intake.problems = tuple(desk.problems)


def _opened(
    desk: TranslationDesk, language: str, domain: str, rows: list[SheetRow], notices: list[Notice]
) -> Translation | None:
    """Return the PO file that rows are about; None, and why, when there is none."""
    known = desk.loaded.languages
    if language not in known:
        message = say("«{name}» is no language of the exhibition (rows left out: {count})",
                      name=language, count=len(rows))
        remedy = did_you_mean(language, known)
    elif domain not in desk.known:
        message = say("There is no story or file «{name}» (rows left out: {count})",
                      name=domain, count=len(rows))
        remedy = did_you_mean(domain, desk.known)
    elif desk.is_source(language, domain):
        message = say("«{name}» is written in «{language}» (rows left out: {count})",
                      name=domain, language=language, count=len(rows))
        remedy = say("Change its texts in its own file.")
    else:
        found = next(desk.translations([language], [domain]), None)
        if found is not None:
            return found
        message = say("«{name}» cannot be translated now (rows left out: {count})",
                      name=domain, count=len(rows))
        remedy = say("Mend the errors told below, then import the table again.")
    notices.append(Notice(rows[0].at, message, remedy))
    return None


def _take_over_file(
    translation: Translation, rows: list[SheetRow], intake: Intake, dry_run: bool
) -> None:
    entries = {one.key: one for one in translation.file.entries}
    counts: Counter[str] = Counter()
    for row in rows:
        before = entry_of(row, entries)
        if before is None:
            intake.notices.append(unknown_text(row, translation))
            continue
        after = take_over(row, before)
        if isinstance(after, Refusal):
            intake.notices.append(Notice(row.at, *after))
        elif after != before:
            counts[kind_of_change(before, after)] += 1
            counts["remarks"] += before.remarks != after.remarks
            intake.notices.extend(oddities(row, after, translation))
            entries[after.key] = after
    if counts:
        del counts[""]
        intake.files.append(FileIntake(translation.path, **counts))
        if not dry_run:
            write_po_file(translation.path, translation.language,
                          replace(translation.file, entries=tuple(entries.values())))
