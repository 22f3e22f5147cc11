"""The shipped content in a folder of its own, and what its PO files hold."""

import shutil
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from sample_content import ASSETS, CHECKOUT, SampleContent

from kiosk.author.progress import One, Silent
from kiosk.author.translating.export import export_translations
from kiosk.author.translating.intake import FileIntake, Intake, import_translations
from kiosk.author.translating.po_file import PoEntry, PoFile, read_po_file
from kiosk.author.translating.sheet import COLUMNS
from kiosk.author.translating.update import update_po
from kiosk.catalog.page import Page
from kiosk.catalog.problem import Report
from kiosk.catalog.saying import Saying
from kiosk.engine.exhibition import Catalog

M02 = "m02-game-chat"
M02_FILE = f"scenarios/{M02}/scenario.yaml"
LANGUAGES = ("fr", "it", "en")

COLUMN = {one.name: number for number, one in enumerate(COLUMNS, start=1)}
"""Column of a table → its number."""

CHANGES = (
    ("Hallo, ich bin neu! Luan, du hast uns gerettet 🔥",
     "Hallo zusammen, ich bin neu! Luan, du hast uns gerettet 🔥"),
    ("98! Ich lach mich kaputt.", "98! Ich lache mich kaputt."),
    ("Hier halten wir an. Luan muss nichts schicken. Er muss auch nicht antworten.",
     "Hier halten wir an. Luan muss nichts schicken. Er muss nicht antworten."),
)
"""Lines of the shipped story before and after an afternoon's work."""


def copy_shipped(folder: Path) -> Path:
    """Return a copy of the shipped content whose PO files are up to date."""
    content = folder / "shipped"
    shutil.copytree(CHECKOUT / "content", content)
    update_po(content, ASSETS)
    return content


def rewrite(path: Path, *changes: tuple[str, str]) -> None:
    """Replace texts that are in a file once."""
    text = path.read_text(encoding="utf-8")
    for before, after in changes:
        assert text.count(before) == 1, before
        text = text.replace(before, after)
    path.write_text(text, encoding="utf-8")


def read_po(path: Path) -> PoFile:
    """Return a PO file that is whole."""
    found = read_po_file(path, Page(str(path), Report()))
    assert found is not None
    return found


def entry_of(file: PoFile, source: str) -> PoEntry:
    """Return the one entry for a text."""
    (entry,) = [one for one in file.entries if one.source == source]
    return entry


def po_bytes(content: Path) -> dict[Path, bytes]:
    """Return PO file → what is in it."""
    return {one: one.read_bytes() for one in sorted(content.glob("translations/*/*.po"))}


def catalog_of(content: Path) -> Catalog:
    """Return what the terminal would show of a content folder."""
    from kiosk.catalog.library import load_catalog

    catalog = load_catalog(content, ASSETS).catalog
    assert catalog is not None
    return catalog


class Table:
    """A table on its way through a spreadsheet program."""

    def __init__(self, content: SampleContent) -> None:
        self.content = content
        self.path = content.folder.parent / "out.xlsx"
        export_translations(content.folder, ASSETS, self.path, ["en"], ["kite", "interface"])
        self.book = load_workbook(self.path)
        self.sheet = self.book.worksheets[0]

    def row(self, source: str) -> int:
        """Return the number of the row of a text."""
        (number,) = [one for one in range(2, self.sheet.max_row + 1)
                     if self.sheet.cell(one, COLUMN["source"]).value == source]
        return number

    def write(self, text: str, /, **cells: Any) -> int:
        """Write into cells and return the number of the row."""
        number = self.row(text)
        for name, value in cells.items():
            self.sheet.cell(number, COLUMN[name]).value = value
        return number

    def delete(self, column: str) -> None:
        """Take a column out."""
        self.sheet.delete_cols(COLUMN[column])

    def bring_back(self, *, dry_run: bool = False) -> Intake:
        """Save the table and import it."""
        self.book.save(self.path)
        return import_translations(self.content.folder, ASSETS, [self.path], dry_run=dry_run)


class Counted(Silent):
    """Counts the steps of each piece of work."""

    def __init__(self) -> None:
        self.steps: Counter[str] = Counter()

    def over(self, what: Saying, items: Iterable[One]) -> Iterator[One]:
        """Yield the items and count them."""
        for one in items:
            self.steps[str(what)] += 1
            yield one


def said_by(intake: Intake) -> list[tuple[str, str, bool]]:
    """Return for each notice its place, its words, and whether something was left out."""
    return [(Path(one.at).name, f"{one.message}. {one.remedy}", one.left_out)
            for one in intake.notices]


def counts_of(intake: Intake) -> FileIntake:
    """Return what changed in the one PO file that did."""
    (file,) = intake.files
    return file
