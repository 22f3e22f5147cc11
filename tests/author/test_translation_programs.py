"""Tables that went through a spreadsheet program: what it did to them, and what is said."""

import csv
import io
import warnings
import zipfile
from pathlib import Path
from typing import Any

import pytest
from sample_content import ASSETS, SCENARIO, SampleContent
from translation_case import COLUMN, Table, counts_of, entry_of, read_po, said_by

from kiosk.author.translating.export import export_translations
from kiosk.author.translating.intake import FileIntake, import_translations
from kiosk.author.translating.sheet_report import run_import
from kiosk.catalog.saying import ToldError

KITE = "translations/en/kite.po"


@pytest.mark.parametrize(("value", "words", "said"), [
    (" Fine.  ", "Fine.", "Blanks around the translation or foreign line ends were taken out"),
    ("One_x000D_\nTwo", "One\nTwo", "Blanks around the translation or foreign line ends"),
    (147, "147", "The cell has a number; «147» was taken over"),
    (1.5, "1.5", "The cell has a number; «1.5» was taken over"),
    ("Fine 😊", "Fine 😊", "😊 is in the translation and not in the source text"),
    ("“Fine”", "“Fine”", "“” is in no other translation to «en»"),
])
def test_what_spreadsheet_programs_do_is_told_and_taken_over(
    content: SampleContent, value: Any, words: str, said: str
) -> None:
    content.edit(KITE, '"en Kommst du?"', '"You’re «coming»?"')
    table = Table(content)
    row = table.write("Gut.", translation=value)
    intake = table.bring_back()
    (notice,) = said_by(intake)
    assert notice[0] == f"out.xlsx:{row}" and notice[1].startswith(said) and not notice[2]
    assert intake.complete and entry_of(read_po(content.path(KITE)), "Gut.").words == words


def test_a_place_to_be_filled_in_that_is_gone_is_told(content: SampleContent) -> None:
    table = Table(content)
    table.write("page {count} {number}", translation="page {count}")
    (notice,) = said_by(table.bring_back())
    assert notice[1].startswith("The places to be filled in have to be the same: {count} {number}")


def test_a_source_text_typeset_by_a_program_is_still_found(content: SampleContent) -> None:
    content.edit(SCENARIO, '- mia: "Gut."', "- mia: Das ist 'gut'.")
    table = Table(content)
    table.write("Das ist 'gut'.", source="Das  ist ‘gut’.\r\n", translation="Fine.")
    assert counts_of(table.bring_back()) == FileIntake(content.path(KITE), new=1)


def _csv(content: SampleContent, delimiter: str, encoding: str, **cells: str) -> Path:
    """Return a table as a spreadsheet program saves it, with one row written in."""
    path = content.folder.parent / "out.csv"
    export_translations(content.folder, ASSETS, path, ["en"])
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline=""), delimiter=";"))
    (row,) = [one for one in rows if one[COLUMN["source"] - 1] == "Gut."]
    for name, words in cells.items():
        row[COLUMN[name] - 1] = words
    target = io.StringIO(newline="")
    csv.writer(target, delimiter=delimiter).writerows(rows)
    path.write_bytes(target.getvalue().encode(encoding))
    return path


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_csv_files_of_any_program_are_read(
    content: SampleContent, delimiter: str, encoding: str
) -> None:
    path = _csv(content, delimiter, encoding, translation="Well; fine, «good»\nor so.")
    intake = import_translations(content.folder, ASSETS, [path])
    assert counts_of(intake).revised == 1
    assert entry_of(read_po(content.path(KITE)), "Gut.").words == "Well; fine, «good»\nor so."


def test_a_csv_file_in_which_accents_are_lost_is_refused(content: SampleContent) -> None:
    path = _csv(content, ";", "utf-8", translation="Café")
    path.write_bytes(path.read_text("utf-8").encode("cp1252", "replace"))
    with pytest.raises(ToldError, match="save it as «CSV UTF-8»"):
        import_translations(content.folder, ASSETS, [path])


def test_quotation_marks_that_do_not_close_are_told_with_the_row(content: SampleContent) -> None:
    path = _csv(content, ";", "utf-8")
    text = path.read_text("utf-8")
    path.write_text(f'{text.splitlines()[0]}\n"kite;x\n', encoding="utf-8")
    with pytest.raises(ToldError, match=r"out\.csv:2: The row cannot be read"):
        import_translations(content.folder, ASSETS, [path])


@pytest.mark.parametrize("head", ["", '"Story or file;Scene', "Stry;Scn;Plc\nkite;kite/field;x\n"])
def test_a_csv_file_without_titles_is_told_and_not_taken_for_an_empty_one(
    content: SampleContent, capsys: pytest.CaptureFixture[str], head: str
) -> None:
    path = content.folder.parent / "out.csv"
    path.write_text(head, encoding="utf-8")
    assert run_import(content.folder, ASSETS, [path], "en") == 1
    assert f"{path}: This sheet has no titles" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["out.xls", "out.ods", "out.txt"])
def test_other_files_are_refused_with_what_to_do(content: SampleContent, name: str) -> None:
    path = content.folder.parent / name
    path.touch()
    with pytest.raises(ToldError, match=r"Save it as \.xlsx"):
        import_translations(content.folder, ASSETS, [path])


def test_a_damaged_spreadsheet_is_refused(content: SampleContent) -> None:
    path = content.folder.parent / "out.xlsx"
    for data in (b"", b"PK\x03\x04 broken", b"Story;Scene"):
        path.write_bytes(data)
        with pytest.raises(ToldError, match="cannot be read as a spreadsheet"):
            import_translations(content.folder, ASSETS, [path])


def test_a_spreadsheet_torn_anywhere_is_refused(content: SampleContent) -> None:
    path = content.folder.parent / "out.xlsx"
    export_translations(content.folder, ASSETS, path, ["en"])
    whole = path.read_bytes()
    begin = whole.index(b"xl/worksheets/sheet1.xml") + 200
    for data in (whole[:begin] + bytes(100) + whole[begin + 100:], whole[:-200],
                 whole[:begin] + whole[begin + 7:], whole[len(whole) // 2:]):
        path.write_bytes(data)
        with pytest.raises(ToldError, match="cannot be read as a spreadsheet"):
            import_translations(content.folder, ASSETS, [path])


def test_what_a_spreadsheet_program_adds_is_not_warned_of(content: SampleContent) -> None:
    table = Table(content)
    _with_extension(table.path)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert import_translations(content.folder, ASSETS, [table.path]).complete


def _with_extension(path: Path) -> None:
    """Put rules into a sheet as newer programs do; openpyxl warns that it leaves them out."""
    with zipfile.ZipFile(path) as archive:
        files = {one: archive.read(one) for one in archive.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    extension = b'<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"/></extLst></worksheet>'
    files[sheet] = files[sheet].replace(b"</worksheet>", extension)
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
