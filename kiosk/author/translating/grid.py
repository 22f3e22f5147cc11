"""What stands in a spreadsheet, before anybody knows what it means, and the rows found in it."""

from collections.abc import Sequence
from typing import NamedTuple

from kiosk.author.translating.sheet import COLUMNS, NEEDED, SheetRow, column_names
from kiosk.catalog.saying import Saying, say

HEAD_WITHIN = 10
"""The row with the titles is one of the first so many."""

TITLES_LEAST = 3
"""So many known titles make a row of titles."""


class GridCell(NamedTuple):
    """A cell as a text.

    Attributes:
        fault: why it is none; `note` what is to be said about it.
    """

    words: str
    fault: Saying | None = None
    note: Saying | None = None


class Grid(NamedTuple):
    """A sheet; the rows count from 1."""

    name: str
    rows: list[list[GridCell]]


class Notice(NamedTuple):
    """Something to be said about a row or a file that came back.

    Attributes:
        at: file, sheet and row, for people.
        left_out: False: it was taken over all the same.
    """

    at: str
    message: Saying
    remedy: Saying
    left_out: bool = True


class GridRows(NamedTuple):
    """The rows of a sheet, and what is to be said about it; None: the sheet is not one of ours."""

    rows: list[SheetRow]
    notices: list[Notice]


def read_rows(grid: Grid, at: str) -> GridRows | None:
    """Return the rows below the titles, without the empty ones.

    Args:
        at: how the sheet is named to people; the row is put behind it.
    """
    head = head_of(grid.rows)
    if head is None:
        return None
    number, places = head
    missing = [one.title for one in COLUMNS if one.name in NEEDED and one.name not in places]
    if missing:
        return GridRows([], [Notice(
            f"{at}:{number + 1}",
            say("The column «{title}» is missing", title=missing[0]),
            say("Copy the column back from a fresh «kiosk translate export»."))])
    found = GridRows([], [])
    for below, cells in enumerate(grid.rows[number + 1:], start=number + 2):
        if any(cells[place].words.strip() for place in places.values() if place < len(cells)):
            _add_row(found, places, cells, f"{at}:{below}")
    return found


def head_of(rows: Sequence[Sequence[GridCell]]) -> tuple[int, dict[str, int]] | None:
    """Return which row has the titles, and column → its place; None when there is none."""
    known = column_names()
    for number, row in enumerate(rows[:HEAD_WITHIN]):
        places: dict[str, int] = {}
        for place, cell in enumerate(row):
            name = known.get(" ".join(cell.words.split()).casefold())
            if name is not None:
                places.setdefault(name, place)
        if len(places) >= TITLES_LEAST:
            return number, places
    return None


def _add_row(
    found: GridRows, places: dict[str, int], cells: Sequence[GridCell], at: str
) -> None:
    there = {name: cells[place] for name, place in places.items() if place < len(cells)}
    words = {name: cell.words for name, cell in there.items()}
    row = SheetRow(**{name: words.get(name, "") for name in (*NEEDED, *words)}, at=at,
                   has_state="state" in places, has_remark="remark" in places,
                   has_stamp="stamp" in places)
    written = [there[one.name] for one in COLUMNS if one.editable and one.name in there]
    fault = next((one.fault for one in written if one.fault is not None), None)
    if fault is not None:
        found.notices.append(Notice(at, fault, say(
            "Type it again as a text, with an apostrophe before it.")))
        return
    found.rows.append(row)
    found.notices.extend(
        Notice(at, one.note, say("If zeros or digits are missing, type it again as a text, with an "
                                 "apostrophe before it."), left_out=False)
        for one in written if one.note is not None)
