"""The table of translations as an XLSX file."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.author.palette import read_colours
from kiosk.author.progress import SILENT, Progress
from kiosk.author.tongue import translate
from kiosk.author.translating.po_file import CHANGED, EMPTY
from kiosk.author.translating.row_height import row_lines, title_lines
from kiosk.author.translating.sheet import COLUMNS, SheetRow, state_of
from kiosk.author.translating.xlsx_saving import saved
from kiosk.author.translating.xlsx_text import CELL_MOST, escaped
from kiosk.catalog.saying import ToldError, say
from kiosk.catalog.whole_file import write_whole

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell
    from openpyxl.styles import NamedStyle
    from openpyxl.worksheet.worksheet import Worksheet

_TEXT = "@"
"""Number format of a cell in which nothing is taken for a number, a date or a formula."""

_LINE_PT, _ROW_MOST_PT = 15, 409
"""Height of a line in the font of spreadsheets, and the most a row can have."""

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
        OSError: the file cannot be written.
        ToldError: a text is longer than a cell can hold, or the temporary folder is full.
    """
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    for style in _styles(assets_dir):
        book.add_named_style(style)
    advance = progress.task(say("Writing the table"), sum(map(len, rows.values())))
    for language, texts in rows.items():
        sheet = book.create_sheet(language)
        titles = [translate(one.title, tongue) for one in COLUMNS]
        for number, title in enumerate(titles, start=1):
            _write(sheet.cell(1, number), title, _HEAD)
        _set_height(sheet, 1, title_lines(titles))
        for at, row in enumerate(texts, start=2):
            _write_row(sheet, at, row)
            advance()
        _arrange(sheet)
    write_whole(path, saved(book, path))


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
    from openpyxl.styles.fonts import DEFAULT_FONT

    colours = read_colours(assets_dir)
    line = Side("hair")
    for name, colour in _COLOURS.items():
        yield NamedStyle(
            name, number_format=_TEXT,
            font=Font(DEFAULT_FONT.name, DEFAULT_FONT.size, bold=name == _HEAD),
            fill=PatternFill("solid", fgColor=colours[colour].removeprefix("#")),
            border=Border(left=line, right=line, top=line, bottom=line),
            alignment=Alignment(wrap_text=True, vertical="top"),
            protection=Protection(locked=name in (_HEAD, _LOCKED)))


def _write_row(sheet: "Worksheet", at: int, row: SheetRow) -> None:
    to_do = _TO_DO.get(state_of(row.state) or EMPTY, _OPEN)
    for number, (column, words) in enumerate(zip(COLUMNS, row.cells(), strict=True), start=1):
        style = to_do if column.name == "translation" else _OPEN if column.editable else _LOCKED
        _write(sheet.cell(at, number), words, style)
    _set_height(sheet, at, row_lines(row))


def _set_height(sheet: "Worksheet", at: int, lines: int) -> None:
    sheet.row_dimensions[at].height = min(lines * _LINE_PT, _ROW_MOST_PT)


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
        place.width, place.hidden = column.width, column.hidden
    sheet.freeze_panes = sheet.cell(2, 1 + sum(one.fixed for one in COLUMNS)).coordinate
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
