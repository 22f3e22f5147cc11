"""The table of translations as an XLSX file."""

import json
import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.author.progress import SILENT, Progress
from kiosk.author.tongue import translate
from kiosk.author.translating.grid import Grid, GridCell
from kiosk.author.translating.po_file import CHANGED, EMPTY
from kiosk.author.translating.sheet import COLUMNS, SheetRow, state_of
from kiosk.catalog.saying import ToldError, say
from kiosk.catalog.whole_file import write_whole

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell
    from openpyxl.styles import NamedStyle
    from openpyxl.worksheet.worksheet import Worksheet

XLSX = ".xlsx"
"""How the name of such a file ends."""

CELL_MOST = 32_767
"""More characters no cell of such a file can hold."""

_TEXT = "@"
"""Number format of a cell in which nothing is taken for a number, a date or a formula."""

_HIDDEN = ("language", "stamp")
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_ESCAPE = re.compile("_x((?![Dd][89A-Fa-f])[0-9A-Fa-f]{4})_")


_HEAD, _LOCKED, _OPEN = "kiosk head", "kiosk locked", "kiosk open"
_TO_DO = {EMPTY: "kiosk empty", CHANGED: "kiosk changed"}
"""State of a translation → the style of its cell, when there is something to do."""

_COLOURS = {_HEAD: "lilac", _LOCKED: "sand", _OPEN: "card", _TO_DO[EMPTY]: "coral_soft",
            _TO_DO[CHANGED]: "butter_soft"}
"""Style → its ground, a colour of the exhibition."""


def write_xlsx(
    path: Path, rows: Mapping[str, Sequence[SheetRow]], tongue: str, assets_dir: Path,
    progress: Progress = SILENT,
) -> None:
    """Write one sheet for each language, the file whole or not at all.

    Args:
        rows: language → its rows.

    Raises:
        ToldError: a text is longer than a cell can hold.
    """
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    for style in _styles(assets_dir):
        book.add_named_style(style)
    advance = progress.task(say("Writing the table"), sum(map(len, rows.values())))
    for language, texts in rows.items():
        sheet = book.create_sheet(language)
        for number, column in enumerate(COLUMNS, start=1):
            _write(sheet.cell(1, number), translate(column.title, tongue), _HEAD)
        for at, row in enumerate(texts, start=2):
            _write_row(sheet, at, row)
            advance()
        _arrange(sheet)
    whole = BytesIO()
    book.save(whole)
    write_whole(path, whole.getvalue())


def _styles(assets_dir: Path) -> Iterator["NamedStyle"]:
    """Yield the styles of cells: texts, wrapped; what is not to be changed is locked."""
    from openpyxl.styles import (
        Alignment,
        Border,
        Font,
        NamedStyle,
        PatternFill,
        Protection,
        Side,
    )

    tokens = json.loads((assets_dir / "tokens.json").read_text(encoding="utf-8"))
    line = Side("hair")
    for name, colour in _COLOURS.items():
        ground = tokens["themes"]["warm"][colour].removeprefix("#")
        yield NamedStyle(
            name, font=Font(bold=name == _HEAD), number_format=_TEXT,
            fill=PatternFill("solid", fgColor=ground),
            border=Border(left=line, right=line, top=line, bottom=line),
            alignment=Alignment(wrap_text=True, vertical="top"),
            protection=Protection(locked=name in (_HEAD, _LOCKED)))


def _write_row(sheet: "Worksheet", at: int, row: SheetRow) -> None:
    to_do = _TO_DO.get(state_of(row.state) or EMPTY, _OPEN)
    for number, (column, words) in enumerate(zip(COLUMNS, row.cells(), strict=True), start=1):
        style = to_do if column.name == "translation" else _OPEN if column.editable else _LOCKED
        _write(sheet.cell(at, number), words, style)


def _write(cell: "Cell | MergedCell", words: str, style: str) -> None:
    """Put a text into a cell as a text, whatever it begins with."""
    if len(words) > CELL_MOST:
        raise ToldError(say("«{text}» is too long for a cell of a spreadsheet. "
                            "Write a CSV file: --to with a name that ends in .csv.",
                            text=words[:40]))
    cell.style = style
    if words:
        cell.value = escaped(words)
        cell.data_type = "s"


def _arrange(sheet: "Worksheet") -> None:
    """Keep the head in view and what is not to be changed from being changed by mistake."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    for number, column in enumerate(COLUMNS, start=1):
        place = sheet.column_dimensions[get_column_letter(number)]
        place.width, place.hidden = column.width, column.name in _HIDDEN
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    protection = sheet.protection
    protection.sheet = True
    # False means allowed: nobody needs a password to look for what is left to do.
    protection.autoFilter = protection.sort = False
    protection.formatColumns = protection.formatRows = protection.formatCells = False
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"


def escaped(words: str) -> str:
    """Return a text as such a file keeps it: characters XML has not are written ``_x000D_``."""
    return _UNWRITABLE.sub(lambda one: f"_x{ord(one[0]):04X}_", words)


def unescaped(words: str) -> str:
    """Return what a file means by ``_x000D_`` and the like."""
    return _ESCAPE.sub(lambda one: chr(int(one[1], 16)), words)


def read_xlsx(path: Path) -> list[Grid]:
    """Return the sheets of a file, hidden ones too.

    Raises:
        OSError: it may not be read.
        ToldError: it is no such file, or a damaged one.
    """
    from openpyxl import load_workbook

    data = BytesIO(path.read_bytes())
    try:
        with warnings.catch_warnings():
            # What openpyxl does not know, such as rules for colours, is of no account here.
            warnings.simplefilter("ignore")
            book = load_workbook(data)
        return [Grid(one.title, [[_read(cell) for cell in row] for row in one.iter_rows()])
                for one in book.worksheets]
    except Exception as error:  # openpyxl has no closed list of what a damaged file makes it raise
        raise ToldError(say("{file} cannot be read as a spreadsheet ({why}). "
                            "Save it again as .xlsx.",
                            file=str(path), why=str(error) or type(error).__name__)) from None


def _read(cell: "Cell | MergedCell") -> GridCell:
    match cell.value:
        case None:
            return GridCell("")
        case str(words) if cell.data_type == "f":
            return GridCell(words, fault=say("The cell has a formula"))
        case str(words) if cell.data_type == "e":
            return GridCell(words, fault=say("The cell has an error instead of a text"))
        case str(words):
            return GridCell(unescaped(words))
        case bool() as answer:
            return GridCell(str(answer).upper(), fault=say("The cell has no text"))
        case int() | float() as number:
            told = f"{number:.0f}" if number == int(number) else str(number)
            return GridCell(told, note=say("The cell has a number; «{words}» was taken over",
                                           words=told))
        case other:
            return GridCell(str(other), fault=say("The cell has a date or something else that is "
                                                  "no text"))
