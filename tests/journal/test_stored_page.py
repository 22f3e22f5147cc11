"""«Was dieses Gerät speichert» says exactly what the file can hold."""

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import get_args

from kiosk.engine.effect import Counted
from kiosk.engine.view_stored import STORED
from kiosk.journal.journal import Journal

HANDBOOK = Path(__file__).parents[2] / "content/handbook/counts.md"
LEAD = ("count",)
"""Told by the lead of the page: how often."""


def _columns(file: Path) -> set[str]:
    with closing(sqlite3.connect(file)) as connection:
        return {name for _, name, *_ in connection.execute("PRAGMA table_info(counts)")}


def test_the_page_tells_of_every_column_and_of_no_other(
    open_journal: Callable[..., Journal], file: Path
) -> None:
    open_journal().stop()
    told = [column for _, _, columns in STORED for column in columns]
    assert sorted((*told, *LEAD)) == sorted(_columns(file))


def test_the_handbook_tells_of_every_column_and_every_event(
    open_journal: Callable[..., Journal], file: Path
) -> None:
    open_journal().stop()
    rows = re.findall(r"^\| `(\w+)` \|", HANDBOOK.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(rows) == sorted([*_columns(file), *get_args(Counted)])
