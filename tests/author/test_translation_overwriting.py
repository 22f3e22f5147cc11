"""A table that is there already is written over only when nothing in it would be lost."""

import errno
import os

import pytest
from openpyxl import load_workbook
from sample_content import ASSETS, SCENARIO, SampleContent
from translation_case import Table, po_bytes

from kiosk.author.translating.export import export_translations
from kiosk.author.translating.intake import import_translations
from kiosk.catalog.saying import ToldError
from kiosk.cli import main

KITE = "translations/en/kite.po"


@pytest.fixture
def table(content: SampleContent) -> Table:
    """Return a table with a text to do and one to look at."""
    content.edit(SCENARIO, '"Ist genug Wind?"', '"Ist heute genug Wind?"')
    content.edit(SCENARIO, '- mia: "Gut."', '- mia: "Zzz"')
    return Table(content)


def _export(table: Table, *, overwrite: bool = False) -> None:
    export_translations(table.content.folder, ASSETS, table.path, ["en"], overwrite=overwrite)


FILLED: list[dict[str, str]] = [
    {"translation": "Fine."}, {"remark": "ask Ada"}, {"state": "nonsense"},
    {"translation": "=1+1"}, {"translation": "Fine.", "context": "kite/nowhere"},
]


@pytest.mark.parametrize("cells", FILLED)
def test_a_table_somebody_wrote_in_is_not_written_over(
    table: Table, cells: dict[str, str]
) -> None:
    table.write("Zzz", **cells)
    table.book.save(table.path)
    before = table.path.read_bytes()
    with pytest.raises(ToldError, match="was not taken over"):
        _export(table)
    assert table.path.read_bytes() == before
    _export(table, overwrite=True)
    assert table.path.read_bytes() != before


def test_a_csv_file_somebody_wrote_in_is_not_written_over(content: SampleContent) -> None:
    path = content.folder.parent / "out.csv"
    export_translations(content.folder, ASSETS, path, ["en"])
    text = path.read_text("utf-8-sig").replace('"en Gut."', '"Fine."')
    path.write_text(text, "utf-8")
    with pytest.raises(ToldError, match="was not taken over"):
        export_translations(content.folder, ASSETS, path, ["en"])
    assert path.read_text("utf-8") == text


def test_a_table_nobody_wrote_in_is_written_anew_whatever_authors_did_meanwhile(
    table: Table
) -> None:
    table.content.edit(SCENARIO, '- mia: "Zzz"', '- mia: "Yyy"')
    table.content.edit(KITE, 'msgstr "en Kommst du?"', 'msgstr "Coming?"')
    _export(table)
    cells = [one.value for row in load_workbook(table.path).worksheets[0].iter_rows()
             for one in row]
    assert "Yyy" in cells and "Coming?" in cells and "Zzz" not in cells


def test_a_table_that_was_taken_over_is_written_anew(table: Table) -> None:
    table.write("Zzz", translation="Fine.", remark="short")
    table.write("Ist heute genug Wind?", translation="Enough wind today?")
    table.write("Kommst du?", translation="Coming?", state="changed")
    assert table.bring_back().complete
    _export(table)


def test_a_table_that_comes_back_twice_has_nothing_new_to_say(table: Table) -> None:
    table.write("Zzz", translation="Fine.", remark="short")
    table.write("Ist heute genug Wind?", translation="Enough wind today?")
    table.bring_back()
    before = po_bytes(table.content.folder)
    intake = table.bring_back()
    assert (intake.notices, intake.files, po_bytes(table.content.folder)) == ([], [], before)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 broken", b"Dear Ada;how are you?\n"])
@pytest.mark.parametrize("name", ["out.xlsx", "out.csv"])
def test_a_file_of_somebody_else_is_not_written_over(
    content: SampleContent, name: str, data: bytes
) -> None:
    path = content.folder.parent / name
    path.write_bytes(data)
    with pytest.raises(ToldError, match="cannot be read as a table for translators"):
        export_translations(content.folder, ASSETS, path, ["en"])
    assert path.read_bytes() == data


def test_whoever_insists_says_so_on_the_command_line(
    table: Table, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    table.write("Zzz", translation="Fine.")
    table.book.save(table.path)
    command = ["translate", "export", "en", "--to", str(table.path),
               "--content", str(table.content.folder)]
    assert main(command) == 1
    assert "--overwrite" in capsys.readouterr().err
    assert main([*command, "--overwrite"]) == 0


@pytest.mark.parametrize("name", ["out.xlsx", "out.csv"])
def test_without_room_on_the_disk_the_table_before_stays_whole(
    content: SampleContent, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    path = content.folder.parent / name
    export_translations(content.folder, ASSETS, path, ["en"])
    before = path.read_bytes()

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError) as refused:
        export_translations(content.folder, ASSETS, path, ["en"])
    assert (refused.value.errno, refused.value.filename) == (errno.ENOSPC, str(path))
    assert path.read_bytes() == before
    assert import_translations(content.folder, ASSETS, [path]).complete
