"""A file that came back from a translator, and the rows in it."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.author.translating.csv_sheet import CSV, read_csv
from kiosk.author.translating.grid import Notice, read_rows
from kiosk.author.translating.sheet import SheetRow
from kiosk.author.translating.xlsx_reader import read_xlsx
from kiosk.author.translating.xlsx_text import XLSX
from kiosk.catalog.saying import ToldError, say

READERS = {XLSX: read_xlsx, CSV: read_csv}
"""How the name of a table ends → who reads it."""


def rows_of(path: Path, notices: list[Notice]) -> Iterator[SheetRow]:
    """Yield the rows of a table, whichever form it has.

    Args:
        notices: what is to be said about sheets and cells is added to them.

    Raises:
        ToldError: nobody can read the file.
    """
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise ToldError(say("«{file}» is no table that can be read. Save it as .xlsx or as "
                            "«CSV UTF-8» (.csv).", file=str(path)))
    grids = reader(path)
    found = [(grid, read_rows(grid, f"{path}:{grid.name}" if len(grids) > 1 else str(path)))
             for grid in grids]
    is_any_ours = any(one is not None for _, one in found)
    for grid, one in found:
        if one is not None:
            notices.extend(one.notices)
            yield from one.rows
        elif grid.rows or not is_any_ours:
            notices.append(Notice(
                f"{path}:{grid.name}".rstrip(":"),
                say("This sheet has no titles that «kiosk translate export» writes"),
                say("Leave the first row as it was written."), left_out=not is_any_ours))


def each_once(rows: Iterable[SheetRow], notices: list[Notice]) -> Iterator[SheetRow]:
    """Yield the rows without repetitions; where two say something else, none is taken over."""
    alike: dict[tuple[str, ...], list[SheetRow]] = {}
    for row in rows:
        alike.setdefault(row.key, []).append(row)
    for first, *others in alike.values():
        other = next((one for one in others if _written(one) != _written(first)), None)
        if other is None:
            yield first
        else:
            notices.append(Notice(
                other.at, say("The same text is translated differently in {place}",
                              place=first.at),
                say("Delete one of the two rows; until then neither is taken over.")))


def _written(row: SheetRow) -> tuple[str, str, str]:
    return row.translation, row.state, row.remark
