"""A table that is there already, and what would be lost if another one took its place."""

from pathlib import Path

from kiosk.author.translating.desk import TranslationDesk
from kiosk.author.translating.intake import Intake, take_over_rows
from kiosk.author.translating.returned_table import rows_of
from kiosk.catalog.saying import ToldError, say


def check_earlier_table(path: Path, desk: TranslationDesk) -> None:
    """Let a table go only when the PO files have everything somebody wrote into it.

    Raises:
        ToldError: they have not, or nobody can tell.
    """
    tried = Intake()
    try:
        rows = list(rows_of(path, tried.notices))
    except ToldError:
        rows = []
    if not rows:
        raise ToldError(say("{file} is there already and cannot be read as a table for "
                            "translators. Choose another name with --to, or insist with "
                            "--overwrite.", file=str(path)))
    take_over_rows(desk, [one for one in rows if one.is_written], tried, dry_run=True)
    if tried.files or not tried.complete:
        raise ToldError(say("{file} is there already, and what somebody wrote into it was not "
                            "taken over. Take it over with «kiosk translate import», choose "
                            "another name with --to, or insist with --overwrite.",
                            file=str(path)))
