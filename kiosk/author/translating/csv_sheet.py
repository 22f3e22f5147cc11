"""The table of translations as a CSV file: UTF-8 with a mark at its beginning, for Excel."""

import codecs
import csv
import io
import re
from collections.abc import Iterable
from pathlib import Path

from kiosk.author.tongue import translate
from kiosk.author.translating.grid import Grid, GridCell, head_of
from kiosk.author.translating.sheet import COLUMNS, SheetRow
from kiosk.catalog.saying import ToldError, say
from kiosk.catalog.whole_file import write_whole

CSV = ".csv"
"""How the name of such a file ends."""

DELIMITERS = (";", ",", "\t")
"""Between cells; Excel takes the first one in Switzerland, the second one where commas are."""

_GUARDED = re.compile(r"'*\s*(?:[=+\-@＝＋－＠\t\r]|[\d.,:/'’ %-]*\d[\d.,:/'’ %-]*\Z)")
"""What a spreadsheet program takes for a formula, a number or a date; with apostrophes before."""


def write_csv(path: Path, rows: Iterable[SheetRow], tongue: str) -> None:
    """Write the rows, whole or not at all."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=DELIMITERS[0], quoting=csv.QUOTE_ALL)
    writer.writerow([translate(one.title, tongue) for one in COLUMNS])
    writer.writerows([guarded(one) for one in row.cells()] for row in rows)
    write_whole(path, codecs.BOM_UTF8 + target.getvalue().encode())


def guarded(words: str) -> str:
    """Return a text with an apostrophe before it where a program would count with it."""
    return f"'{words}" if _GUARDED.match(words) else words


def unguarded(words: str) -> str:
    """Return a text without the apostrophe that guarded it."""
    return words[1:] if words[:1] == "'" and _GUARDED.match(words) else words


def read_csv(path: Path) -> list[Grid]:
    """Return the one sheet of a file, whichever delimiter it has.

    Raises:
        ToldError: it is not UTF-8, or its quotation marks do not close.
    """
    text = _decoded(path)
    found = [_parsed(path, text, one) for one in DELIMITERS]
    return [max(found, key=_titles)]


def _decoded(path: Path) -> str:
    data = path.read_bytes()
    is_wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return data.decode("utf-16" if is_wide else "utf-8-sig")
    except UnicodeDecodeError:
        raise ToldError(say("{file} is not UTF-8, so accents and emoji are lost in it. In the "
                            "spreadsheet program, save it as «CSV UTF-8» or as .xlsx.",
                            file=str(path))) from None


def _parsed(path: Path, text: str, delimiter: str) -> Grid:
    rows: list[list[GridCell]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
            rows.append([GridCell(unguarded(one)) for one in row])
    except csv.Error as error:
        # With a delimiter that is not the one of the file, quotation marks look wrong.
        return Grid("", rows) if not head_of(rows) else _complain(path, len(rows) + 1, str(error))
    return Grid("", rows)


def _complain(path: Path, row: int, why: str) -> Grid:
    raise ToldError(say("{file}:{row}: The row cannot be read ({why}). Quotation marks inside a "
                        "cell are written twice; a spreadsheet program does that.",
                        file=str(path), row=row, why=why))


def _titles(grid: Grid) -> int:
    head = head_of(grid.rows)
    return len(head[1]) if head is not None else 0
