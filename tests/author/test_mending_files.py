"""`kiosk check --fix`: which files it mends and what it says."""

import io
import stat
from pathlib import Path

import pytest
from sample_content import ASSETS, SCENARIO, SampleContent

from kiosk.author.check import check
from kiosk.author.mending.files import files_of, run_fix
from kiosk.cli import main


def _fixed(path: Path, language: str = "en") -> tuple[int, list[str]]:
    out = io.StringIO()
    return run_fix(path, language, out=out), out.getvalue().splitlines()


def test_nothing_is_said_and_written_where_nothing_is_wrong(content: SampleContent) -> None:
    before = {one: one.stat().st_mtime_ns for one in files_of(content.folder)}
    assert _fixed(content.folder) == (0, [])
    assert {one: one.stat().st_mtime_ns for one in before} == before


def test_all_yaml_of_the_content_is_mended(
    content: SampleContent,
) -> None:
    part = content.path("parts/water.yaml")
    part.parent.mkdir()
    part.write_text("format: 1  \n")
    names = {str(one.relative_to(content.folder)) for one in files_of(content.folder)}
    assert names == {"exhibition.yaml", "contacts.yaml", "interface.yaml", "editorial.yaml",
                     SCENARIO, "parts/water.yaml"}
    assert _fixed(content.folder) == (1, [f"{part}:1: Took out the spaces at the end."])


@pytest.mark.parametrize("path", [SCENARIO, "scenarios/kite"])
def test_one_scenario_is_mended_alone(content: SampleContent, path: str) -> None:
    line, _ = content.edit(SCENARIO, '- mia: "Gut."', "- ¦mia: Gut: so.")
    content.edit("contacts.yaml", "color: mint", "color: mint ")
    written, told = _fixed(content.path(path))
    assert (written, told) == (
        1, [f"{content.path(SCENARIO)}:{line}: Put the text in quotes: Gut: so."])
    assert '- mia: "Gut: so."' in content.path(SCENARIO).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["translations/en/kite.po", "workflow.yaml", "notes.txt"])
def test_what_is_no_content_is_left_alone(content: SampleContent, name: str) -> None:
    content.path(name).write_text("a: b: c \n")
    assert _fixed(content.path(name)) == (0, [])
    assert content.path(name).read_text() == "a: b: c \n"


def _in_french(content: SampleContent) -> Path:
    """Have the story written in French, with translations; return the German one."""
    content.edit("exhibition.yaml", "  en: English", "  en: English\n  fr: Français")
    content.edit(SCENARIO, "language: de", "language: fr")
    content.edit(SCENARIO, '- mia: "Gut."', '- mia: "Tu viens ? « Oui »"  # Bien !')
    for language in ("de", "en"):
        content.translate(language)
    return content.path("translations/de/kite.po")


def test_french_spaces_are_set_in_a_story_and_its_translations_are_kept(
    content: SampleContent,
) -> None:
    translation = _in_french(content)
    before = content.load().scenarios["kite"].languages
    written, told = _fixed(content.path(SCENARIO))
    assert written == 3 and all(one.endswith(": Set no-break spaces.") for one in told)
    text = content.path(SCENARIO).read_text(encoding="utf-8")
    assert '- mia: "Tu viens\u00a0? «\u00a0Oui\u00a0»"  # Bien !' in text
    assert 'msgid "Tu viens\u00a0? «\u00a0Oui\u00a0»"' in translation.read_text(encoding="utf-8")
    assert 'msgstr "de Tu viens ? « Oui »"' in translation.read_text(encoding="utf-8")
    assert content.load().scenarios["kite"].languages == before
    assert "de" in before
    assert _fixed(content.path(SCENARIO)) == (0, [])


def test_a_story_that_cannot_be_read_keeps_the_words_of_its_translations(
    content: SampleContent,
) -> None:
    translation = _in_french(content)
    content.edit(SCENARIO, "    ends: rests", '    ends: "rests')
    before = translation.read_bytes()
    assert _fixed(content.path(SCENARIO))[0] == 0
    assert translation.read_bytes() == before


def test_french_spaces_are_set_in_french_translations_alone(content: SampleContent) -> None:
    content.edit("exhibition.yaml", "  en: English", "  en: English\n  fr: Français")
    entry = 'msgctxt "kite/field"\nmsgid "Quoi ?"\nmsgstr ""\n"Tu viens "\n"? Il est 12:30 :) "\n'
    french, english = (content.path(f"translations/{one}/kite.po") for one in ("fr", "en"))
    french.parent.mkdir()
    for file in (french, english):
        file.write_text(f'# Bien !\nmsgid ""\nmsgstr "Language: fr\\n"\n\n{entry}',
                        encoding="utf-8")
    before = english.read_bytes()
    assert _fixed(content.folder) == (1, [f"{french}:8: Set no-break spaces."])
    assert french.read_text(encoding="utf-8").endswith(
        entry.replace('viens "', 'viens\u00a0"')), "12:30, a smile and the source stay"
    assert english.read_bytes() == before


def test_plain_french_spaces_are_a_warning_until_they_are_mended(content: SampleContent) -> None:
    _in_french(content)
    told = [one for one in check(content.folder, ASSETS) if one.code == "french-space"]
    assert [(one.level, Path(one.file).name) for one in told] == [("warning", "scenario.yaml")]
    assert "«viens ?»" in str(told[0].message)
    run_fix(content.folder, "en", out=io.StringIO())
    assert "french-space" not in {one.code for one in check(content.folder, ASSETS)}


def test_repairs_that_wait_are_told_and_nothing_is_written(content: SampleContent) -> None:
    line, _ = content.edit(SCENARIO, '- mia: "Gut."', "- ¦mia: Gut: so.")
    content.edit(SCENARIO, "    ends: rests", '    ends: "rests')
    before = content.path(SCENARIO).read_bytes()
    written, told = _fixed(content.path(SCENARIO), "de")
    assert (written, content.path(SCENARIO).read_bytes()) == (0, before)
    assert told == [
        f"{content.path(SCENARIO)}: Diese Reparaturen warten, bis der Rest von Hand behoben ist:",
        f"{content.path(SCENARIO)}:{line}: Den Text in Anführungszeichen gesetzt: Gut: so.",
    ]


def test_a_mended_file_keeps_its_rights_and_a_link_stays_a_link(tmp_path: Path) -> None:
    real = tmp_path / "real.yaml"
    real.write_text("format: 1 \n")
    real.chmod(0o640)
    link = tmp_path / "scenario.yaml"
    link.symlink_to(real)
    assert _fixed(link)[0] == 1
    assert link.is_symlink() and real.read_text() == "format: 1\n"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert {one.name for one in tmp_path.iterdir()} == {"real.yaml", "scenario.yaml"}


def test_check_fixes_first_and_then_tells_what_is_left(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    line, _ = content.edit(SCENARIO, '- mia: "Gut."', "- ¦mia: Gut: so.")
    content.edit(SCENARIO, "icon: star", "icon: starr")
    path = str(content.path(SCENARIO))
    assert main(["check", path, "--fix", "--language", "en"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"{path}:{line}: Put the text in quotes: Gut: so."
    assert [one for one in lines if "unknown-icon" in one] and "inner-colon" not in "".join(lines)


def test_programs_get_json_alone(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    content.edit(SCENARIO, '- mia: "Gut."', "- mia: Gut: so.")
    main(["check", str(content.path(SCENARIO)), "--fix", "--json", "--language", "en"])
    captured = capsys.readouterr()
    assert captured.out.startswith("{")
    assert "Put the text in quotes" in captured.err
