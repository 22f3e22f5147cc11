"""What translators and their spreadsheet programs do to a table, and what is said about it."""

from datetime import datetime
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from sample_content import ASSETS, SCENARIO, SampleContent
from translation_case import (
    COLUMN,
    Table,
    counts_of,
    entry_of,
    po_bytes,
    read_po,
    said_by,
)

from kiosk.author.translating.intake import FileIntake
from kiosk.author.translating.po_file import PoEntry
from kiosk.author.translating.sheet_report import run_export, run_import

KITE = "translations/en/kite.po"
FRESH, STALE = '"Ist heute genug Wind?"', '"Ist genug Wind?"'


@pytest.fixture
def table(content: SampleContent) -> Table:
    """Return a table of the sample, nothing translated anew."""
    return Table(content)


def _kite(table: Table, source: str) -> PoEntry:
    return entry_of(read_po(table.content.path(KITE)), source)


def test_a_new_translation_is_finished_whatever_the_state_says(content: SampleContent) -> None:
    content.edit(SCENARIO, '- mia: "Gut."', '- mia: "Zzz"')
    table = Table(content)
    table.write("Zzz", translation="Fine.")
    assert counts_of(table.bring_back()) == FileIntake(content.path(KITE), new=1)
    assert (_kite(table, "Zzz").words, _kite(table, "Zzz").state) == ("Fine.", "translated")
    assert content.load().catalog.scenario("kite").languages == ("de", "en")


@pytest.mark.parametrize(("cells", "state", "previous", "kind"), [
    ({}, "changed", "Ist genug Wind?", {}),
    ({"remark": "hm"}, "changed", "Ist genug Wind?", {"remarks": 1}),
    ({"translation": "Enough wind today?"}, "translated", "", {"revised": 1}),
    ({"state": "translated"}, "translated", "", {"confirmed": 1}),
    ({"state": " Translated "}, "translated", "", {"confirmed": 1}),
    ({"state": "ÜBERSETZT"}, "translated", "", {"confirmed": 1}),
    ({"state": "u\u0308bersetzt"}, "translated", "", {"confirmed": 1}),
    ({"state": "Traduit"}, "translated", "", {"confirmed": 1}),
    ({"state": "tradotto"}, "translated", "", {"confirmed": 1}),
    ({"state": "Geändert"}, "changed", "Ist genug Wind?", {}),
])
def test_a_changed_text_is_finished_by_a_new_translation_or_by_its_state_alone(
    content: SampleContent, cells: dict[str, str], state: str, previous: str, kind: dict[str, int]
) -> None:
    content.edit(SCENARIO, STALE, FRESH)
    table = Table(content)
    table.write(FRESH.strip('"'), **cells)
    intake = table.bring_back()
    assert intake.files == ([FileIntake(content.path(KITE), **kind)] if kind else [])
    if kind:
        entry = _kite(table, FRESH.strip('"'))
        assert (entry.state, entry.previous) == (state, previous)


@pytest.mark.parametrize("doubt", ["changed", "fuzzy"])
def test_somebody_who_is_not_sure_says_so(table: Table, doubt: str) -> None:
    table.write("Gut.", state=doubt, remark="really?\nask Ada")
    assert counts_of(table.bring_back()) == FileIntake(
        table.content.path(KITE), doubted=1, remarks=1)
    entry = _kite(table, "Gut.")
    assert (entry.words, entry.state, entry.remarks) == (
        "en Gut.", "changed", ("really?", "ask Ada"))


def test_a_deleted_translation_needs_the_state_to_say_so(table: Table) -> None:
    row = table.write("Gut.", translation=None)
    (notice,) = said_by(table.bring_back())
    assert notice[0] == f"out.xlsx:{row}" and "was deleted" in notice[1] and notice[2]
    assert _kite(table, "Gut.").words == "en Gut."
    table.write("Gut.", translation=None, state="empty")
    assert counts_of(table.bring_back()) == FileIntake(table.content.path(KITE), emptied=1)
    assert _kite(table, "Gut.").words == ""


@pytest.mark.parametrize(("cells", "said"), [
    ({"state": "fertig"}, "«fertig» is no state. Write «translated», «changed» or «empty»."),
    ({"state": "empty"}, "The state of «Gut.» is «empty», but its translation is there"),
    ({"translation": "=1+1"}, "The cell has a formula. Type it again as a text"),
    ({"translation": datetime(2026, 2, 1)}, "The cell has a date or something else"),
    ({"translation": True}, "The cell has no text"),
    ({"translation": "#NAME?"}, "The cell has an error instead of a text"),
    ({"context": "kite/nowhere", "translation": "x"}, "There is no text «Gut.» in «kite/nowhere»"),
    ({"source": "Gut gemacht.", "translation": "x"}, "There is no text «Gut gemacht.»"),
    ({"domain": "kit", "translation": "x"},
     "There is no story or file «kit» (rows left out: 1). Did you mean «kite»?"),
    ({"language": "xx", "translation": "x"},
     "«xx» is no language of the exhibition (rows left out: 1)"),
    ({"language": "de", "translation": "x"}, "«kite» is written in «de» (rows left out: 1)"),
])
def test_a_row_that_does_not_fit_is_told_and_the_others_are_taken_over(
    table: Table, cells: dict[str, Any], said: str
) -> None:
    table.write("Kommst du?", translation="Coming?")
    row = table.write("Gut.", **cells)
    intake = table.bring_back()
    (notice,) = said_by(intake)
    assert notice[0] == f"out.xlsx:{row}" and notice[1].startswith(said) and notice[2]
    assert not intake.complete
    assert counts_of(intake) == FileIntake(table.content.path(KITE), revised=1)
    assert (_kite(table, "Gut.").words, _kite(table, "Kommst du?").words) == ("en Gut.", "Coming?")


@pytest.mark.parametrize("cells", [
    {"source": "Neu.", "translation": "New."},
    {"domain": "kite", "source": "Neu.", "translation": "New.", "language": "en"},
    {"domain": "kite", "context": "kite/field", "source": "Neu.", "translation": "New.",
     "language": "en", "state": "translated"},
    {"remark": "And who answers?"},
])
def test_a_row_somebody_added_is_told_with_its_number_and_what_to_do(
    table: Table, cells: dict[str, str]
) -> None:
    table.write("Kommst du?", translation="Coming?")
    row = table.sheet.max_row + 1
    for name, value in cells.items():
        table.sheet.cell(row, COLUMN[name]).value = value
    intake = table.bring_back()
    assert said_by(intake) == [(
        f"out.xlsx:{row}",
        f"Row {row} was added to the table and belongs to no text of the content. A new text is "
        "written into the YAML file of its story; a new table then has a row for it. Delete this "
        "row.", True)]
    assert counts_of(intake) == FileIntake(table.content.path(KITE), revised=1)


def test_without_the_column_of_the_stamps_nobody_is_said_to_have_added_rows(table: Table) -> None:
    table.write("Gut.", context="kite/nowhere", translation="x")
    table.delete("stamp")
    (notice,) = said_by(table.bring_back())
    assert notice[1].startswith("There is no text «Gut.» in «kite/nowhere» any more")


def test_a_source_text_changed_meanwhile_is_told_with_what_it_is_now(table: Table) -> None:
    row = table.write(STALE.strip('"'), translation="Windy?")
    table.content.edit(SCENARIO, STALE, FRESH)
    (notice,) = said_by(table.bring_back())
    assert notice[0] == f"out.xlsx:{row}"
    assert "«Ist genug Wind?» is «Ist heute genug Wind?» now" in notice[1]


def test_a_translation_changed_meanwhile_in_the_po_file_is_not_overwritten(table: Table) -> None:
    table.content.edit(KITE, 'msgstr "en Gut."', 'msgstr "Good."')
    row = table.write("Gut.", translation="Fine.")
    table.write("Kommst du?", translation="Coming?")
    intake = table.bring_back()
    (notice,) = said_by(intake)
    assert notice[0] == f"out.xlsx:{row}" and "has been translated anew" in notice[1]
    assert _kite(table, "Gut.").words == "Good."
    assert _kite(table, "Kommst du?").words == "Coming?"


def test_rows_nobody_wrote_in_do_not_undo_what_others_did_meanwhile(table: Table) -> None:
    table.content.edit(KITE, 'msgstr "en Gut."', 'msgstr "Good."')
    before = po_bytes(table.content.folder)
    intake = table.bring_back()
    assert (intake.notices, intake.files, po_bytes(table.content.folder)) == ([], [], before)


def test_the_same_table_twice_changes_nothing_more(table: Table) -> None:
    table.write("Gut.", translation="Fine.", remark="short")
    table.bring_back()
    before = po_bytes(table.content.folder)
    intake = table.bring_back()
    assert (intake.notices, intake.files, po_bytes(table.content.folder)) == ([], [], before)


def test_two_rows_for_a_text_are_told_when_they_differ(table: Table) -> None:
    first = table.row("Gut.")
    table.sheet.append([one.value for one in table.sheet[first]])
    assert table.bring_back().complete
    table.sheet.cell(table.sheet.max_row, COLUMN["translation"]).value = "Fine."
    intake = table.bring_back()
    (notice,) = said_by(intake)
    assert notice[0] == f"out.xlsx:{table.sheet.max_row}"
    assert f"out.xlsx:{first}. Delete one of the two rows" in notice[1]
    assert _kite(table, "Gut.").words == "en Gut."


@pytest.mark.parametrize("column", ["domain", "context", "source", "translation", "language"])
def test_a_missing_column_is_told_at_the_titles(table: Table, column: str) -> None:
    title = table.sheet.cell(1, COLUMN[column]).value
    table.delete(column)
    (notice,) = said_by(table.bring_back())
    assert notice[:2] == ("out.xlsx:1", f"The column «{title}» is missing. Copy the column back "
                          "from a fresh «kiosk translate export».")


def test_without_the_columns_nobody_needs_translations_come_back_all_the_same(
    table: Table
) -> None:
    table.write("Gut.", translation="Fine.")
    for column in ("stamp", "remark", "state", "limit", "who"):
        table.delete(column)
    assert counts_of(table.bring_back()) == FileIntake(table.content.path(KITE), revised=1)


def test_columns_may_change_places_and_rows_their_order(table: Table) -> None:
    table.write("Gut.", translation="Fine.")
    rows = [[one.value for one in row] for row in table.sheet.iter_rows()]
    book = Workbook()
    for row in ([], ["Von Ada"], rows[0], *reversed(rows[1:])):
        book.worksheets[0].append(row[::-1])
    table.book = book
    intake = table.bring_back()
    assert (counts_of(intake).revised, intake.notices) == (1, [])


def test_other_sheets_are_told_and_do_no_harm(table: Table) -> None:
    table.write("Gut.", translation="Fine.")
    table.book.create_sheet("Notizen")["A1"] = "Bis Freitag"
    table.book.create_sheet("Leer")
    intake = table.bring_back()
    assert said_by(intake) == [(
        "out.xlsx:Notizen", "This sheet has no titles that «kiosk translate export» writes. "
        "Leave the first row as it was written.", False)]
    assert intake.complete and counts_of(intake).revised == 1


def test_a_file_without_any_sheet_of_ours_is_told(table: Table) -> None:
    table.sheet.delete_rows(1)
    intake = table.bring_back()
    assert [one[2] for one in said_by(intake)] == [True]
    assert not intake.complete


def test_a_dry_run_tells_the_same_and_changes_nothing(table: Table) -> None:
    before = po_bytes(table.content.folder)
    table.write("Gut.", translation="Fine.")
    assert counts_of(table.bring_back(dry_run=True)).revised == 1
    assert po_bytes(table.content.folder) == before


def test_a_po_file_left_alone_is_told(table: Table) -> None:
    table.content.path(KITE).write_text("<<<<<<< HEAD\n", encoding="utf-8")
    intake = table.bring_back()
    assert "«kite» cannot be translated now" in said_by(intake)[0][1]
    assert [one.code for one in intake.problems] == ["damaged-translation"]
    assert table.content.path(KITE).read_text(encoding="utf-8") == "<<<<<<< HEAD\n"


def test_what_changed_is_printed(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    path = content.folder.parent / "out.xlsx"
    assert run_export(content.folder, ASSETS, ["en"], ["kite"], path, "en") == 0
    out = capsys.readouterr().out
    assert out.startswith(f"{path}: ") and "0 of them to be translated" in out
    book = load_workbook(path)
    book.worksheets[0].cell(2, COLUMN["translation"]).value = "The kite "
    book.worksheets[0].cell(3, COLUMN["translation"]).value = None
    book.save(path)
    assert run_import(content.folder, ASSETS, [path], "en", dry_run=True) == 1
    told = capsys.readouterr()
    assert f"{path}:2: note: Blanks" in told.err and f"{path}:3: The translation of" in told.err
    file, counts = (told.out.splitlines()[number].split() for number in (0, 1))
    assert dict(zip(file, counts, strict=True)) == {
        "file": str(content.path(KITE)), "new": "0", "revised": "1", "confirmed": "0",
        "doubted": "0", "emptied": "0", "remarks": "0"}
    assert "Nothing was changed, because this was a dry run." in told.out
