"""`kiosk check`: what it prints and how it ends."""

import io
import json
from pathlib import Path

import pytest
from sample_content import ASSETS, CHECKOUT, SCENARIO, SampleContent

from kiosk.author.check import check_part, examine, run_check
from kiosk.author.check_report import Form
from kiosk.author.proof import prove
from kiosk.author.story_measure import measure_lines
from kiosk.cli import main


class _Screen(io.StringIO):
    """A stream that says it is a terminal window."""

    def isatty(self) -> bool:
        return True


def _printed(path: Path, *, out: io.StringIO | None = None, form: Form = "text"
             ) -> tuple[int, str]:
    target = out or io.StringIO()
    code = run_check(path, ASSETS, form=form, out=target)
    return code, target.getvalue()


def test_good_content_is_good(content: SampleContent) -> None:
    code, words = _printed(content.folder)
    assert (code, words.splitlines()[-1]) == (0, f"No problems in {content.folder}.")


def test_it_says_how_many_states_were_walked(content: SampleContent) -> None:
    moments = prove(content.load().scenarios["kite"]).moments
    _, words = _printed(content.folder)
    assert f"«kite»: {moments} states walked, that is all of them." in words


def test_a_shipped_story_is_measured_in_every_language() -> None:
    found = examine(CHECKOUT / "content", ASSETS)
    (story,) = (one for one in found.stories if one.scenario == "m02-game-chat")
    assert set(story.paces) == set(story.readings) == {"de", "fr", "it", "en"}
    assert story.complete
    lines = [str(one) for one in measure_lines(story)]
    assert len(lines) == 5
    assert "Flesch" in lines[1]


def test_an_error_is_told_with_place_and_remedy(content: SampleContent) -> None:
    content.edit(SCENARIO, "icon: star", "icon: starr")
    code, printed = _printed(content.folder)
    last = printed.splitlines()[-1]
    (first,) = [one for one in printed.splitlines() if f"{SCENARIO}:" in one]
    assert code == 1
    assert first == (f"{content.path(SCENARIO)}:8:7: unknown-icon «starr» is not an icon here. "
                     "Did you mean «star»?")
    assert last == f"1 error, 1 warning in {content.folder}."


def test_warnings_alone_are_good(content: SampleContent) -> None:
    content.edit(SCENARIO, '"Klar 😊"', '"Klar"')
    code, printed = _printed(content.folder)
    assert (code, printed.splitlines()[-1]) == (0, f"0 errors, 1 warning in {content.folder}.")


def test_problems_come_in_the_order_of_the_page(content: SampleContent) -> None:
    content.edit(SCENARIO, "S47", "S99")
    content.edit(SCENARIO, "icon: star", "icon: starr")
    lines = [one.split(":")[1] for one in _printed(content.folder)[1].splitlines()
             if SCENARIO in one]
    assert lines == sorted(lines, key=int)


def test_programs_get_json(content: SampleContent) -> None:
    content.edit(SCENARIO, "icon: star", "icon: starr")
    code, printed = _printed(content.folder, form="json")
    found = json.loads(printed)
    assert (code, found["errors"], found["warnings"], found["language"]) == (1, 1, 1, "en")
    assert found["problems"][1] == {
        "level": "error", "code": "unknown-icon", "message": "«starr» is not an icon here",
        "remedy": "Did you mean «star»?", "file": str(content.path(SCENARIO)),
        "line": 8, "column": 7,
    }


@pytest.mark.parametrize("path", [SCENARIO, "scenarios/kite"])
def test_one_scenario_is_checked_alone(content: SampleContent, path: str) -> None:
    content.edit("exhibition.yaml", "theme: warm", "theme: worm")
    content.edit(SCENARIO, "icon: star", "icon: starr")
    code, printed = _printed(content.path(path))
    problem, *_, summary = printed.splitlines()
    assert code == 1
    assert "exhibition.yaml" not in printed
    assert problem.startswith(f"{content.path(SCENARIO)}:8:7: unknown-icon")
    assert summary == f"1 error, 0 warnings in {content.path(path)}."


def test_a_story_can_be_named_by_its_id(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    content.edit("exhibition.yaml", "theme: warm", "theme: worm")
    content.edit(SCENARIO, "icon: star", "icon: starr")
    where = ("--content", str(content.folder), "--no-fit", "--language", "en")
    assert main(["check", "kite", *where]) == 1
    by_id = capsys.readouterr().out
    main(["check", str(content.path(SCENARIO)), *where])
    assert by_id == capsys.readouterr().out
    assert "unknown-icon" in by_id and "exhibition.yaml" not in by_id


@pytest.mark.parametrize("words", ["kyte", "x" * 300])
def test_what_is_neither_a_story_nor_a_file_is_wrong_use(
    content: SampleContent, capsys: pytest.CaptureFixture[str], words: str
) -> None:
    assert main(["check", words, "--content", str(content.folder), "--language", "en"]) == 2
    told = capsys.readouterr().err
    assert told.startswith(f"kiosk: «{words}» is no file, no folder and no story. ")
    assert words != "kyte" or "Did you mean «kite»?" in told


def test_a_story_named_by_its_id_is_mended(content: SampleContent) -> None:
    content.edit(SCENARIO, '"Wir warten noch."', "Wir warten: noch.")
    content.edit("exhibition.yaml", "theme: warm", "theme: warm   ")
    before = content.path("exhibition.yaml").read_text()
    assert main(["check", "kite", "--content", str(content.folder), "--no-fit", "--fix"]) == 0
    assert '"Wir warten: noch."' in content.path(SCENARIO).read_text()
    assert content.path("exhibition.yaml").read_text() == before


def test_another_file_is_checked_alone(content: SampleContent) -> None:
    content.edit("exhibition.yaml", "theme: warm", "theme: worm")
    content.edit("contacts.yaml", "color: mint", "color: mnt")
    report = check_part(content.path("contacts.yaml"), ASSETS).report
    assert [one.code for one in report] == ["unknown-color"]


def test_the_translation_of_one_scenario_belongs_to_it(content: SampleContent) -> None:
    content.path("translations/en/kite.po").write_text("<<<<", encoding="utf-8")
    report = check_part(content.path(SCENARIO), ASSETS).report
    assert "damaged-translation" in {one.code for one in report}


def test_paths_are_short_for_somebody_standing_beside_them(
    content: SampleContent, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(content.folder.parent)
    content.edit(SCENARIO, "icon: star", "icon: starr")
    _, printed = _printed(content.folder)
    assert f"\ncontent/{SCENARIO}:8:7: " in printed


def test_colour_is_for_people_at_a_screen(
    content: SampleContent, monkeypatch: pytest.MonkeyPatch
) -> None:
    content.edit(SCENARIO, "icon: star", "icon: starr")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b[31munknown-icon\x1b[0m" in _printed(content.folder, out=_Screen())[1]
    assert "\x1b" not in _printed(content.folder)[1]
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in _printed(content.folder, out=_Screen())[1]
