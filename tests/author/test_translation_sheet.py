"""`kiosk translate export` and `import`: nothing is lost on the way out and in."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from sample_content import ASSETS, SCENARIO, SampleContent
from translation_case import M02_FILE, copy_shipped, po_bytes, read_po, rewrite

from kiosk.author.translating.csv_sheet import guarded, unguarded
from kiosk.author.translating.export import export_translations
from kiosk.author.translating.intake import Intake, import_translations
from kiosk.author.translating.po_file import PoEntry
from kiosk.author.translating.po_writer import write_po_file
from kiosk.author.translating.returned_table import READERS
from kiosk.author.translating.sheet import COLUMNS
from kiosk.author.translating.xlsx_text import escaped, unescaped
from kiosk.catalog.saying import ToldError

KITE = "translations/en/kite.po"
FORMS = ("out.xlsx", "out.csv")
AT = {one.name: number for number, one in enumerate(COLUMNS)}
NASTY = (
    "=1+1", "+41 44 000", "-5", "@home", "147", "007", "1.2", "1e5", "TRUE", "#N/A", "'schon",
    "''=1", '"Zitat", sagt sie; «ja»', "zwei\nZeilen\n\nvier", "a\tb", "_x000D_ und _x0041_",
    "_x005F_", "a\x0bb", "\u2028\x85", "=HYPERLINK(\"http://x\")", "1/2", "12:30", "😂🔥", "  ",
    "\\n \\", "%d {name}", "sep=;", "a;b,c\td",
)

words = st.one_of(st.sampled_from(NASTY), st.text(st.characters(codec="utf-8"), max_size=60))
written = st.one_of(st.sampled_from(NASTY), st.text(
    st.characters(codec="utf-8", exclude_characters="\r"), max_size=60)
).map(str.strip).filter(bool)
"""What somebody can write into a cell: blanks around a text and other line ends do not count."""


def _export(content: Path, path: Path, tongue: str = "en") -> Path:
    export_translations(content, ASSETS, path, ["en"], tongue=tongue)
    return path


def _import(content: Path, *paths: Path, dry_run: bool = False) -> Intake:
    return import_translations(content, ASSETS, paths, dry_run=dry_run)


def _sheet(path: Path) -> Worksheet:
    return load_workbook(path).worksheets[0]


def _edit(path: Path, source: str, **cells: str) -> None:
    """Write into the row of a text as a spreadsheet program would."""
    if path.suffix == ".xlsx":
        book = load_workbook(path)
        (row,) = [one for one in book.worksheets[0].iter_rows()
                  if one[AT["source"]].value == escaped(source)]
        for name, value in cells.items():
            row[AT[name]].value = escaped(value) or None
            if value:
                row[AT[name]].data_type = "s"
        book.save(path)
        return
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline=""), delimiter=";"))
    (line,) = [one for one in rows if one[AT["source"]] == guarded(source)]
    for name, value in cells.items():
        line[AT[name]] = guarded(value)
    target = io.StringIO(newline="")
    csv.writer(target, delimiter=";").writerows(rows)
    path.write_bytes(b"\xef\xbb\xbf" + target.getvalue().encode())


def _entry(content: SampleContent, source: str) -> PoEntry:
    (entry,) = [one for one in read_po(content.path(KITE)).entries if one.source == source]
    return entry


@pytest.fixture(params=FORMS)
def table(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return where a table is written, in each of its forms."""
    return tmp_path / str(request.param)


@pytest.mark.parametrize("language", ["fr", "it", "en"])
def test_shipped_translations_come_back_without_a_byte_changed(
    tmp_path: Path, table: Path, language: str
) -> None:
    content = copy_shipped(tmp_path)
    rewrite(content / M02_FILE, ("98! Ich lach mich kaputt.", "98! Ich lache mich kaputt."))
    before = po_bytes(content)
    export_translations(content, ASSETS, table, [language])
    intake = _import(content, table)
    assert (intake.files, intake.notices, po_bytes(content)) == ([], [], before)


def test_several_languages_are_a_sheet_each_or_one_file(tmp_path: Path, table: Path) -> None:
    content = copy_shipped(tmp_path)
    before = po_bytes(content)
    export = export_translations(content, ASSETS, table, ["fr", "it"])
    if table.suffix == ".xlsx":
        assert load_workbook(table).sheetnames == ["fr", "it"]
    intake = _import(content, table)
    assert (intake.rows, intake.files, po_bytes(content)) == (export.texts, [], before)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.lists(words, min_size=3, max_size=3), st.lists(words, min_size=2, max_size=2))
def test_whatever_a_po_file_holds_comes_back_without_a_byte_changed(
    content: SampleContent, table: Path, translations: list[str], remarks: list[str]
) -> None:
    path = content.path(KITE)
    file = read_po(path)
    entries = [replace(one, words=each, fuzzy=number == 1, previous=each if number == 1 else "",
                       remarks=tuple(" ".join(line.split()) or "." for line in remarks))
               for number, (one, each) in enumerate(zip(file.entries, translations, strict=False))]
    write_po_file(path, "en", replace(file, entries=(*entries, *file.entries[3:])))
    before = po_bytes(content.folder)
    intake = _import(content.folder, _export(content.folder, table))
    assert (intake.files, intake.notices, po_bytes(content.folder)) == ([], [], before)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(written, written)
@example("=1+1", "=2")
@example("007", "1.2")
@example("zwei\n\nZeilen", "eins\nzwei\neins")
@example("_x000D_x", "| , .")
def test_whatever_a_translator_writes_comes_back_exactly(
    content: SampleContent, table: Path, translation: str, remark: str
) -> None:
    _edit(_export(content.folder, table), "Gut.", translation=translation, remark=remark)
    _import(content.folder, table)
    entry = _entry(content, "Gut.")
    assert (entry.words, entry.state) == (translation, "translated")
    assert entry.remarks == tuple(one.strip() for one in remark.split("\n"))
    after = po_bytes(content.folder)
    intake = _import(content.folder, _export(content.folder, table))
    assert (intake.files, po_bytes(content.folder)) == ([], after)


@given(st.one_of(words, written))
def test_what_guards_a_cell_of_a_csv_file_can_be_taken_off_again(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not guarded(text).lstrip().startswith(("=", "+", "-", "@"))


@given(st.text())
def test_what_xml_has_not_can_be_written_and_read(text: str) -> None:
    assert unescaped(escaped(text)) == text


def test_cells_are_text_so_that_no_program_counts_with_them(content: SampleContent) -> None:
    for number, text in enumerate(one for one in NASTY if one.strip()):
        content.edit(KITE, f'msgstr "en {_entry_words(content, number)}"',
                     f"msgstr {_quoted(text)}")
    path = _export(content.folder, content.folder.parent / "out.xlsx")
    cells = [cell for row in _sheet(path).iter_rows(min_row=2) for cell in row if cell.value]
    assert {(one.data_type, one.number_format) for one in cells} == {("s", "@")}
    assert {"=1+1", "147", "007", "1.2", "TRUE"} <= {one.value for one in cells}


def _entry_words(content: SampleContent, number: int) -> str:
    return read_po(content.path(KITE)).entries[number].source


def _quoted(text: str) -> str:
    escapes = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}
    return f'"{"".join(escapes.get(one, one) for one in text)}"'


def test_a_sheet_is_arranged_for_somebody_who_translates(content: SampleContent) -> None:
    content.edit(SCENARIO, '"Ist genug Wind?"', '"Ist heute genug Wind?"')
    content.edit(SCENARIO, '- mia: "Gut."', '- mia: "Zzz"')
    sheet = _sheet(_export(content.folder, content.folder.parent / "out.xlsx"))
    assert sheet.freeze_panes == "C2" and sheet.protection.sheet
    assert [one.value for one in sheet[1]][:2] == ["Story or file", "Scene"]
    assert [one.value for one in sheet[1]] == [str(one.title) for one in COLUMNS]
    rows = {row[AT["source"]].value: row for row in sheet.iter_rows(min_row=2)}
    done, changed, empty = (rows[one] for one in ("Kommst du?", "Ist heute genug Wind?", "Zzz"))
    assert [one.protection.locked for one in done] == [not one.editable for one in COLUMNS]
    assert changed[AT["previous"]].value == "Ist genug Wind?"
    assert [one[AT["state"]].value for one in (done, changed, empty)] == [
        "translated", "changed", "empty"]
    fills = [one[AT["translation"]].fill.fgColor.rgb for one in (done, changed, empty)]
    assert len(set(fills)) == 3
    assert all(one.alignment.wrap_text for one in done)
    hidden = [one.name for one in COLUMNS
              if sheet.column_dimensions[done[AT[one.name]].column_letter].hidden]
    assert hidden == ["language", "stamp"]


def test_the_translation_is_written_beside_its_source() -> None:
    names = [one.name for one in COLUMNS if not one.hidden]
    assert names[-5:] == ["source", "translation", "state", "previous", "remark"]


def test_every_line_of_a_row_can_be_read(content: SampleContent) -> None:
    width = next(one.width for one in COLUMNS if one.name == "translation")
    content.edit(SCENARIO, '- mia: "Gut."', f'- mia: "{"Wind " * 60}"')
    content.edit(KITE, '"en Kommst du?"', r'"You?\nMe?\nWe?\nAll?\nNobody?"')
    sheet = _sheet(_export(content.folder, content.folder.parent / "out.xlsx"))
    heights = {row[AT["source"]].value: sheet.row_dimensions[number].height
               for number, row in enumerate(sheet.iter_rows(), start=1)}
    least = 60 * len("Wind ") / width
    assert heights[("Wind " * 60).strip()] >= least * 1.2 * 15  # an empty translation has room too
    assert heights["Kommst du?"] == 5 * 15
    assert heights["Klar 😊"] < heights["Kommst du?"]


def test_no_row_is_taller_than_a_spreadsheet_can_show(
    content: SampleContent, tmp_path: Path
) -> None:
    content.edit(KITE, '"en Gut."', f'"{"very " * 6000}good."')
    sheet = _sheet(_export(content.folder, tmp_path / "out.xlsx"))
    assert max(one.height for one in sheet.row_dimensions.values() if one.height) == 409


def test_a_table_with_its_columns_in_another_order_is_taken_over(
    content: SampleContent, table: Path
) -> None:
    """Tables of earlier editions have the source text before between source and translation."""
    _export(content.folder, table)
    rows = [[cell.words for cell in row] for row in READERS[table.suffix](table)[0].rows]
    earlier = ["domain", "context", "place", "who", "limit", "source", "previous", "translation",
               "state", "remark", "language", "stamp"]
    moved = [[row[AT[one]] for one in earlier] for row in rows]
    assert moved[0] != rows[0]
    line = next(one for one in moved if one[earlier.index("source")] == "Gut.")
    line[earlier.index("translation")] = "Good."
    if table.suffix == ".xlsx":
        book = Workbook()
        for row in moved:
            book.worksheets[0].append(row)
        book.save(table)
    else:
        with table.open("w", encoding="utf-8-sig", newline="") as target:
            csv.writer(target, delimiter=";").writerows(moved)
    intake = _import(content.folder, table)
    assert (intake.notices, [one.revised for one in intake.files]) == ([], [1])
    assert _entry(content, "Gut.").words == "Good."


def test_a_row_tells_what_a_translator_has_to_know(content: SampleContent) -> None:
    content.path("editorial.yaml").write_text(
        "format: 1\nlengths:\n  characters: {bubble: 160}\n  words: {bubble: 20}\n",
        encoding="utf-8")
    sheet = _sheet(_export(content.folder, content.folder.parent / "out.xlsx"))
    (row,) = [one for one in sheet.iter_rows() if one[AT["source"]].value == "Gut."]
    told = {name: row[number].value for name, number in AT.items()}
    assert (told["domain"], told["context"], told["who"], told["limit"]) == (
        "kite", "kite/field", "Mia writes", "160 characters,\n20 words")
    assert str(told["place"]).startswith("scenario.yaml:")


def test_one_story_can_be_written_alone(content: SampleContent, table: Path) -> None:
    export = export_translations(content.folder, ASSETS, table, ["en"], ["kite"])
    assert export.texts == len(read_po(content.path(KITE)).entries)


def test_titles_and_states_of_every_tongue_are_understood(
    content: SampleContent, table: Path
) -> None:
    content.edit(SCENARIO, '"Ist genug Wind?"', '"Ist heute genug Wind?"')
    before = po_bytes(content.folder)
    for tongue in ("de", "fr", "it", "en"):
        intake = _import(content.folder, _export(content.folder, table, tongue))
        assert (intake.complete, intake.files) == (True, [])
    assert po_bytes(content.folder) == before


def test_a_csv_file_begins_with_the_mark_excel_wants(content: SampleContent) -> None:
    path = _export(content.folder, content.folder.parent / "out.csv")
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf\"") and data.count(b";") > data.count(b"\r\n")


def test_a_table_needs_a_name_that_tells_its_form(content: SampleContent, tmp_path: Path) -> None:
    for name in ("out.ods", "out"):
        with pytest.raises(ToldError, match=r"\.xlsx or \.csv"):
            _export(content.folder, tmp_path / name)


def test_without_anything_to_translate_no_table_is_written(
    content: SampleContent, table: Path
) -> None:
    with pytest.raises(ToldError, match="nothing to translate"):
        export_translations(content.folder, ASSETS, table, ["de"])
    assert not table.exists()


def test_a_text_too_long_for_a_cell_is_refused_instead_of_cut(
    content: SampleContent, tmp_path: Path
) -> None:
    content.edit(KITE, '"en Gut."', f'"{"sehr " * 7000}gut."')
    with pytest.raises(ToldError, match="too long for a cell"):
        _export(content.folder, tmp_path / "out.xlsx")
    before = po_bytes(content.folder)
    assert _import(content.folder, _export(content.folder, tmp_path / "out.csv")).complete
    assert po_bytes(content.folder) == before
