"""Translations written to a table, for people without a PO editor."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from kiosk.author.editorial.limits import Limit
from kiosk.author.progress import SILENT, Progress
from kiosk.author.tongue import translate
from kiosk.author.translating.briefing import who_says
from kiosk.author.translating.csv_sheet import CSV, write_csv
from kiosk.author.translating.desk import Translation, TranslationDesk
from kiosk.author.translating.earlier_table import check_earlier_table
from kiosk.author.translating.po_file import TRANSLATED, PoEntry
from kiosk.author.translating.returned_table import READERS
from kiosk.author.translating.sheet import SheetRow, remark_of, stamp_of, state_words
from kiosk.author.translating.xlsx_writer import write_xlsx
from kiosk.catalog.problem import Problem
from kiosk.catalog.saying import ToldError, say


class Export(NamedTuple):
    """How many texts were written, how many of them are to be done, and what was left alone."""

    texts: int
    unfinished: int
    problems: tuple[Problem, ...]


def export_translations(
    content_dir: Path, assets_dir: Path, path: Path, languages: Sequence[str],
    scenarios: Sequence[str] = (), tongue: str = "en", *, overwrite: bool = False,
    progress: Progress = SILENT,
) -> Export:
    """Write the texts of some languages and their translations to an XLSX or a CSV file.

    Args:
        scenarios: domains, such as stories; none named: all.
        tongue: one of TONGUES, for the titles of the columns.
        overwrite: whatever is there already.

    Raises:
        OSError: the table cannot be written; one that was there is as it was.
        ToldError: there is nothing to write, no way to write it with this name, or something
            there that would be lost.
    """
    if path.suffix.lower() not in READERS:
        raise ToldError(say("A table is written to a name that ends in .xlsx or .csv, not to "
                            "«{file}».", file=str(path)))
    desk = TranslationDesk(content_dir, assets_dir)
    if path.exists() and not overwrite:
        check_earlier_table(path, desk)
    rows: dict[str, list[SheetRow]] = {}
    unfinished = 0
    domains = desk.domains(scenarios)
    for one in desk.translations(desk.languages(languages), domains, progress):
        rows.setdefault(one.language, []).extend(_row(desk, one, entry, tongue)
                                                 for entry in one.file.entries)
        unfinished += sum(1 for entry in one.file.entries if entry.state != TRANSLATED)
    if not rows:
        raise ToldError(say("There is nothing to translate here, so no table was written. "
                            "kiosk translate status tells why."))
    if path.suffix.lower() == CSV:
        write_csv(path, [row for each in rows.values() for row in each], tongue)
    else:
        write_xlsx(path, rows, tongue, assets_dir, progress)
    return Export(sum(map(len, rows.values())), unfinished, tuple(desk.problems))


def _row(desk: TranslationDesk, one: Translation, entry: PoEntry, tongue: str) -> SheetRow:
    uses = one.uses[entry.key]
    return SheetRow(
        domain=one.domain,
        context=entry.context,
        source=entry.source,
        translation=entry.words,
        language=one.language,
        place="\n".join(f"{Path(file).name}:{line}" for file, line in entry.places),
        who=who_says(uses),
        limit=_limit_words(desk.briefing.limit(one.domain, one.language, uses), tongue),
        previous=entry.previous,
        state=state_words(entry.state, tongue),
        remark=remark_of(entry),
        stamp=stamp_of(entry),
    )


def _limit_words(limit: Limit, tongue: str) -> str:
    parts = []
    if limit.characters is not None:
        parts.append(translate(say("{count} characters", count=limit.characters), tongue))
    if limit.words is not None:
        parts.append(translate(say("{count} words", count=limit.words), tongue))
    return ",\n".join(parts)
