"""The table of translations out of an XLSX file."""

import warnings
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.author.translating.grid import Grid, GridCell
from kiosk.author.translating.xlsx_text import unescaped
from kiosk.catalog.saying import ToldError, say

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell


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
