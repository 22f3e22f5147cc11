"""A summary as a CSV file: for spreadsheets, and to be added up with others."""

import csv
import os
from collections.abc import Iterable, Iterator
from dataclasses import astuple, fields
from pathlib import Path

from kiosk.errors import JournalError
from kiosk.journal.summary import TABLES, Row

COLUMNS = tuple(one.name for one in fields(Row))


def write_table(file: Path, rows: Iterable[Row]) -> None:
    """Write a summary; an earlier file of that name is replaced only once the new one is whole."""
    whole = file.with_name(f".{file.name}.tmp")
    with whole.open("w", encoding="utf-8", newline="") as opened:
        writer = csv.writer(opened)
        writer.writerow(COLUMNS)
        for one in rows:
            writer.writerow("" if cell is None else cell for cell in astuple(one))
        opened.flush()
        # A stick is pulled out as soon as the name is there.
        os.fsync(opened.fileno())
    whole.replace(file)


def read_table(file: Path) -> tuple[Row, ...]:
    """Return the summary of a file written by `write_table`.

    Raises:
        JournalError: it is none, or somebody has changed it beyond recognition.
    """
    try:
        with file.open(encoding="utf-8-sig", newline="") as opened:
            return tuple(_rows(opened))
    except (UnicodeDecodeError, csv.Error, ValueError) as error:
        raise JournalError(file, str(error)) from error


def _rows(lines: Iterable[str]) -> Iterator[Row]:
    reader = csv.reader(lines)
    if tuple(next(reader, ())) != COLUMNS:
        raise ValueError(f"its first line is not {','.join(COLUMNS)}")
    for cells in reader:
        if not cells:
            continue
        if len(cells) != len(COLUMNS) or cells[0] not in TABLES:
            raise ValueError(f"line {reader.line_num} is no line of a summary")
        table, story, part, name, number, withheld = cells
        told = _number(number) if number else None
        yield Row(table, story, part, name, told, _number(withheld))


def _number(words: str) -> int:
    number = int(words)
    if number < 0:
        raise ValueError(f"{number} is no count")
    return number
