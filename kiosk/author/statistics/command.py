"""`kiosk stats report`: counts as a page for organisers."""

from pathlib import Path

from kiosk.author.statistics.names import Names
from kiosk.author.statistics.page import Report, render
from kiosk.author.tongue import translate
from kiosk.catalog.library import load_catalog
from kiosk.catalog.whole_file import write_whole
from kiosk.journal.summary import Row


def write_report(
    rows: tuple[Row, ...], to: Path, content_dir: Path, assets_dir: Path, language: str
) -> None:
    """Write the page about a summary.

    Args:
        content_dir: has the words behind the ids.
        language: one of TONGUES.
    """
    names = Names(load_catalog(content_dir, assets_dir).catalog, language)
    report = Report(rows, names, language, lambda saying: translate(saying, language))
    write_whole(to, render(report, assets_dir).encode())
