"""`kiosk translate` as it is typed: exit codes, default names, what is printed."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from sample_content import CHECKOUT, SCENARIO, SampleContent
from translation_case import po_bytes

from kiosk.cli import main


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in an empty folder, and let nobody's own language get into what is printed."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    return folder


def _run(content: SampleContent, *arguments: str) -> int:
    return main(["translate", *arguments, "--content", str(content.folder)])


def test_update_prints_a_table_with_the_counts(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    content.edit(SCENARIO, '"Ist genug Wind?"', '"Ist heute genug Wind?"')
    content.edit(SCENARIO, '- mia: "Gut."', '- mia: "Zzz"')
    assert _run(content, "update", "--scenario", "kite") == 0
    heads, counts, explained = (line.split() for line in capsys.readouterr().out.splitlines())
    assert heads == ["file", "translated", "changed", "empty", "obsolete"]
    assert counts == [str(content.path("translations/en/kite.po")), "33", "1", "1", "2"]
    assert explained[0] == "«changed»:"


def test_update_names_the_errors_because_of_which_files_stay_as_they_are(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    content.edit(SCENARIO, '- mia: "Gut."', '- mja: "Gut."')
    assert _run(content, "update", "en") == 1
    told = capsys.readouterr()
    assert "unknown-step" in told.err and "left as they are" in told.err
    assert "interface.po" in told.out and "kite.po" not in told.out


def test_status_has_forms_for_people_and_for_programs(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(content, "status", "en", "--strict") == 0
    assert "Everything is translated." in capsys.readouterr().out
    content.edit(SCENARIO, '- mia: "Gut."', '- mia: "Zzz"')
    assert _run(content, "status", "--json") == 0
    assert json.loads(capsys.readouterr().out)["complete"] is False
    assert _run(content, "status", "--strict") == 1


def test_a_language_may_stand_behind_the_story(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(content, "update", "--scenario", "kite", "en") == 0
    assert len(capsys.readouterr().out.splitlines()) == 2
    assert _run(content, "update", "--scenario", "kite", "--scenario", "interface", "en") == 0
    assert len(capsys.readouterr().out.splitlines()) == 3


def test_update_and_import_have_a_form_for_programs(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    content.edit(SCENARIO, '- mia: "Gut."', '- mia: "Zzz"')
    assert _run(content, "update", "en", "--scenario", "kite", "--json") == 0
    kite = str(content.path("translations/en/kite.po"))
    assert json.loads(capsys.readouterr().out) == {"problems": [], "files": [
        {"path": kite, "translated": 34, "fuzzy": 0, "empty": 1, "obsolete": 1}]}
    assert _run(content, "export", "en", "--to", "en.csv") == 0
    table = Path("en.csv")
    text = table.read_text("utf-8-sig").replace('"en Kommst du?"', '"Coming?"')
    table.write_text(text.replace('"kite/head"', '"kite/nowhere"'), "utf-8")
    capsys.readouterr()
    assert _run(content, "import", "en.csv", "--json", "--dry-run") == 1
    told = json.loads(capsys.readouterr().out)
    assert told["files"] == [{"path": kite, "new": 0, "revised": 1, "confirmed": 0, "doubted": 0,
                              "emptied": 0, "remarks": 0}]
    assert (told["complete"], told["dry_run"], told["problems"]) == (False, True, [])
    assert told["rows"] > 35
    assert {one["left_out"] for one in told["notices"]} == {True}
    assert told["notices"][0]["at"].startswith("en.csv:")


def test_a_table_goes_out_and_comes_in(
    content: SampleContent, elsewhere: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(content, "export", "en") == 0
    assert (elsewhere / "build/translate/en.xlsx").is_file()
    before = po_bytes(content.folder)
    assert _run(content, "import", "build/translate/en.xlsx") == 0
    assert "Nothing in the PO files changed." in capsys.readouterr().out
    assert po_bytes(content.folder) == before


def test_the_copy_and_the_templates_go_where_one_stands(
    content: SampleContent, elsewhere: Path
) -> None:
    assert _run(content, "pseudo") == 0
    assert (elsewhere / "build/pseudo/translations/en/kite.po").is_file()
    assert _run(content, "extract", "kite") == 0
    assert (elsewhere / "build/translate/kite.pot").is_file()


def test_where_the_temporary_folder_is_full_one_line_says_what_to_do(
    content: SampleContent, elsewhere: Path
) -> None:
    folder = elsewhere / "small"
    folder.mkdir()
    # No file may grow beyond this: the sheet gets stuck as on a full disk, the pipes do not.
    program = ("import resource, sys; from kiosk.cli import main; "
               "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)); sys.exit(main())")
    ended = subprocess.run(
        [sys.executable, "-c", program, "translate", "export", "en", "--to", "en.xlsx",
         "--content", str(content.folder)],
        capture_output=True, text=True, check=False,
        env={**os.environ, "TMPDIR": str(folder), "PYTHONPATH": str(CHECKOUT)})
    assert ended.returncode == 1
    assert ended.stderr.startswith("kiosk: en.xlsx was not written: ")
    assert f"{folder} (" in ended.stderr and "TMPDIR" in ended.stderr
    assert ended.stderr.count("\n") == 1
    assert not (elsewhere / "en.xlsx").exists() and not list(folder.iterdir())


@pytest.mark.parametrize(("arguments", "said"), [
    (("update", "xx"), "«xx» is no language of "),
    (("export", "en", "--to", "out.doc"), "A table is written to a name that ends in .xlsx"),
    (("export", "en", "--scenario", "kit"), "There is nothing to translate that is called «kit»"),
    (("pseudo", "--output", "."), ". is there already and was not made by this command"),
])
def test_what_goes_wrong_is_one_plain_sentence(
    content: SampleContent, elsewhere: Path, capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...], said: str,
) -> None:
    (elsewhere / "letter.txt").touch()
    assert _run(content, *arguments) == 1
    told = capsys.readouterr().err
    assert told.startswith(f"kiosk: {said}") and told.count("\n") == 1
