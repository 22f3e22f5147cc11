"""A workbook as the bytes of a file; openpyxl writes parts of it to the temporary folder first."""

import gc
import os
import sys
import tempfile
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.catalog.saying import ToldError, say

if TYPE_CHECKING:
    from openpyxl import Workbook


def saved(book: "Workbook", path: Path) -> bytes:
    """Return what has to be in a file.

    Args:
        path: the file, for people.

    Raises:
        ToldError: the temporary folder is full, or is none.
    """
    whole = BytesIO()
    why = ""
    try:
        book.save(whole)
    except OSError as error:
        why = error.strerror or str(error)
    if why:
        _let_go()
        raise ToldError(say("{file} was not written: nothing can be put into the folder for "
                            "temporary files, {folder} ({why}). Make room there, or name another "
                            "folder in TMPDIR.", file=str(path), folder=_temporary_folder(),
                            why=why))
    return whole.getvalue()


def _let_go() -> None:
    """Close what openpyxl left open, without Python telling the same fault once more."""
    before, sys.unraisablehook = sys.unraisablehook, lambda _: None
    try:
        gc.collect()
    finally:
        sys.unraisablehook = before


def _temporary_folder() -> str:
    # Where there is no room anywhere, Python has not chosen a folder and would only say so again.
    return tempfile.tempdir or os.environ.get("TMPDIR", "/tmp")
