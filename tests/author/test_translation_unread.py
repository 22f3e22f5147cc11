"""Sources nobody can read are told by everything `kiosk translate` does."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from sample_content import SCENARIO, SampleContent
from translation_case import M02_FILE, copy_shipped, po_bytes

from kiosk.cli import main

PARTS = """format: 1
part: farewell
scenes:
  bye:
    say:
      - mia: [
"""


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in an empty folder, and let nobody's own language get into what is printed."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    return folder


def _torn(file: Path) -> None:
    file.write_bytes(file.read_bytes() + b"# \xff")


def _gone(file: Path) -> None:
    file.unlink()


def _unreadable(file: Path) -> None:
    file.unlink()
    file.mkdir()


BROKEN: list[tuple[str, Callable[[Path], None], str]] = [
    (SCENARIO, _torn, "wrong-encoding"), (SCENARIO, _gone, "missing-file"),
    (SCENARIO, _unreadable, "unreadable-file"), ("interface.yaml", _torn, "wrong-encoding"),
    ("contacts.yaml", _gone, "missing-file"),
]
ACTIONS = [("update", "en"), ("status", "en"), ("status", "en", "--json"), ("export", "en"),
           ("extract",), ("pseudo",)]


def _run(content: Path, *arguments: str) -> int:
    return main(["translate", *arguments, "--content", str(content)])


@pytest.mark.parametrize("arguments", ACTIONS, ids=" ".join)
@pytest.mark.parametrize(("file", "damage", "code"), BROKEN)
def test_a_source_nobody_can_read_is_told_whatever_is_asked_for(
    content: SampleContent, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...],
    file: str, damage: Callable[[Path], None], code: str,
) -> None:
    damage(content.path(file))
    before = po_bytes(content.folder)
    assert _run(content.folder, *arguments) == 1
    told = capsys.readouterr()
    everything = told.out + told.err
    assert str(content.path(file)) in everything
    assert f" {code} " in everything or f'"{code}"' in everything
    assert "Everything is translated" not in everything
    name = f"translations/en/{Path(file).parent.name or Path(file).stem}.po"
    assert po_bytes(content.folder).get(content.path(name)) == before.get(content.path(name))


def test_a_part_nobody_can_read_is_told(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    content.path("parts").mkdir()
    content.path("parts/farewell.yaml").write_text(PARTS, encoding="utf-8")
    content.edit(SCENARIO, "language: de\n", "language: de\ninclude: [farewell]\n")
    assert _run(content.folder, "update", "en", "--scenario", "part-farewell") == 1
    assert f"{content.path('parts/farewell.yaml')}:" in capsys.readouterr().err


def test_other_stories_are_served_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = copy_shipped(tmp_path)
    (content / "scenarios" / "torn").mkdir()
    (content / "scenarios/torn/scenario.yaml").write_text("title: [", encoding="utf-8")
    assert _run(content, "update", "fr") == 1
    told = capsys.readouterr()
    assert "m02-game-chat.po" in told.out and "scenarios/torn/scenario.yaml" in told.err
    assert _run(content, "update", "fr", "--scenario", "m02-game-chat") == 0


def test_a_story_nobody_can_read_is_not_said_to_be_unknown(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    _torn(content.path(SCENARIO))
    assert _run(content.folder, "update", "en", "--scenario", "kite") == 1
    told = capsys.readouterr().err
    assert "wrong-encoding" in told and "nothing to translate" not in told


def test_a_table_for_a_story_nobody_can_read_is_told_to_wait(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(content.folder, "export", "en", "--scenario", "kite") == 0
    _torn(content.path(SCENARIO))
    assert _run(content.folder, "import", "build/translate/en.xlsx") == 1
    told = capsys.readouterr().err
    assert "«kite» cannot be translated now" in told and "wrong-encoding" in told
    assert "There is no story" not in told


def test_the_copy_says_which_texts_are_not_made_up(
    content: SampleContent, elsewhere: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content.edit(SCENARIO, '- mia: "Gut."', '- mja: "Gut."')
    assert _run(content.folder, "pseudo") == 1
    told = capsys.readouterr().err
    assert "unknown-step" in told and "none of their texts is made up" in told
    assert not (elsewhere / "build/pseudo/translations/en/kite.po").exists()


def test_status_ends_with_1_when_check_finds_an_error_in_a_po_file(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    content.edit("translations/en/kite.po", '"en Gut."', '"Я"')
    assert _run(content.folder, "status", "en") == 1
    assert "missing-glyph" in capsys.readouterr().out


def test_status_ends_with_0_when_there_are_warnings_only(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = copy_shipped(tmp_path)
    (content / "editorial.yaml").unlink()
    assert (content / M02_FILE).is_file()
    assert _run(content, "status") == 0
    assert "Everything is translated." in capsys.readouterr().out


def test_a_program_is_told_what_kept_an_update_from_a_file(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    content.edit(SCENARIO, '- mia: "Gut."', '- mja: "Gut."')
    assert _run(content.folder, "update", "en", "--json") == 1
    told = json.loads(capsys.readouterr().out)
    assert [one["code"] for one in told["problems"]] == ["unknown-step"]
    assert {Path(one["path"]).name for one in told["files"]} == {
        "exhibition.po", "interface.po", "contacts.po"}
