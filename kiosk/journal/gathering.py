"""Summaries out of files: counts of terminals, and tables that were exported."""

from collections.abc import Iterable
from pathlib import Path

from kiosk.journal.reading import read_totals
from kiosk.journal.summary import Row, merged, summary_of
from kiosk.journal.table_file import read_table
from kiosk.journal.totals import Days

TABLE_SUFFIX = ".csv"


def gather(files: Iterable[Path], days: Days) -> tuple[Row, ...]:
    """Return what may be told of all files together, each for itself a terminal.

    Args:
        days: which of them; tables have all days they were exported with.

    Raises:
        JournalError: a file holds no counts; OSError: it cannot be read.
    """
    return merged(
        read_table(one) if one.suffix.lower() == TABLE_SUFFIX
        else summary_of(read_totals(one, days)) for one in files)
