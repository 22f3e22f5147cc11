"""`kiosk simulate` on the command line: what it prints, writes and returns."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from sample_content import CHECKOUT, SCENARIO, SampleContent

from kiosk.author.visit_counts import read_counts
from kiosk.cli import main

STORY = "m02-game-chat"
DEAD_END = (('id: stop\n            say: "Genug."',
             'id: stop\n            say: "Genug."\n            when: told'),
            ("- id: retry\n", "- id: retry\n            when: told\n"))


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody's own language get into what is printed."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


def simulated(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    assert main(["simulate", *arguments]) == code
    return capsys.readouterr().out


def test_a_pipe_gets_plain_text_with_every_option_and_ending(
    capsys: pytest.CaptureFixture[str]
) -> None:
    out = simulated(capsys, "--visits", "200", "--seed", "7")
    assert out.startswith("«m02-game-chat» in «de». Random visits: 200. Seed: 7. ")
    assert "no prediction of what young people do" in out
    assert "\x1b" not in out
    for words in ("leave_open", "Noch eine Runde? 🎮", "tells_mama", "Was macht Luan jetzt?",
                  "kitchen", "words read", "minutes"):
        assert words in out
    assert "of 200 visits take the 2 to 5 minutes of editorial.yaml." in out


def test_a_story_is_simulated_in_the_language_asked_for(
    capsys: pytest.CaptureFixture[str]
) -> None:
    assert "Que répond Luan" in simulated(capsys, STORY, "--language", "fr", "--visits", "9")


def test_programs_get_everything(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(simulated(capsys, STORY, "--visits", "150", "--json", "--as", "young"))
    assert (found["scenario"], found["visits"], found["seed"]) == (STORY, 150, 1)
    assert found["audiences"] == {"young": 150}
    assert sum(found["endings"].values()) == 150
    age = found["stops"]["age"]
    assert (age["visits"], age["times"], age["skipped"], age["feedback"]) == (150, 150, 0, 150)
    assert sum(age["ways"].values()) == 150
    assert found["words"]["least"] <= found["words"]["median"] <= found["words"]["most"]
    *ordered, mean = found["seconds"].values()
    assert ordered == sorted(ordered)
    assert ordered[0] <= mean <= ordered[-1]
    assert sum(visits for _, visits in found["durations"]) == 150
    assert found["strays"] == []


def test_adults_read_faster(capsys: pytest.CaptureFixture[str]) -> None:
    young, parents = (
        json.loads(simulated(capsys, STORY, "--visits", "50", "--json", "--as", who))
        for who in ("young", "parent"))
    assert parents["busy_s"]["most"] < young["busy_s"]["least"]


def test_the_same_seed_tells_the_same_in_every_process() -> None:
    told = {
        subprocess.run(
            [sys.executable, "-m", "kiosk", "simulate", "--visits", "60", "--json"],
            cwd=CHECKOUT, env={"PYTHONHASHSEED": seed, "LC_ALL": "C.UTF-8"},
            capture_output=True, check=True).stdout
        for seed in ("1", "2")
    }
    assert len(told) == 1


def test_counts_are_written_for_the_map(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "counts" / "team.json"
    found = json.loads(simulated(capsys, "--visits", "80", "--json", "--counts", str(file)))
    counts = read_counts(file, STORY)
    assert counts.visits == 80
    assert (counts.options, counts.scenes, counts.endings) == (
        found["options"], found["scenes"], found["endings"])


def test_where_nobody_came_is_told(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    content.edit(SCENARIO, "when: not told and tries < 3", "when: told")
    out = simulated(capsys, "--content", str(content.folder))
    assert ("In this sample nobody came to: run, retry, stop, rests. Whether anybody can, "
            "kiosk check proves.") in out


def test_a_visit_without_an_ending_is_a_problem_with_its_place_and_way(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    for old, new in DEAD_END:
        content.edit(SCENARIO, old, new)
    line, column = content.edit(SCENARIO, "id: again", "id: ¦again")
    arguments = ("--content", str(content.folder), "--visits", "100")
    out = " ".join(simulated(capsys, *arguments, code=1).split())
    found = json.loads(simulated(capsys, *arguments, "--json", code=1))
    stray, = found["strays"]
    assert (f"{content.path(SCENARIO)}:{line}:{column}: Visits without an ending: "
            f"{stray['visits']} of 100 (no option is on offer). "
            "To get there: kiosk play kite --path run") in out
    assert stray["command"] == "kiosk play kite --path run"


def test_without_rules_durations_are_not_known(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ("--content", str(content.folder), "--visits", "20")
    assert ("How long they take is not known: editorial.yaml has no pace for «de»."
            in simulated(capsys, *arguments))
    assert json.loads(simulated(capsys, *arguments, "--json"))["seconds"] is None


@pytest.mark.parametrize(("arguments", "told"), [
    (["nowhere"], "kiosk: There is no scenario «nowhere»."),
    (["--language", "rm"], "kiosk: «m02-game-chat» is not complete in «rm», only in "),
    (["--as", "nobody"], "kiosk: «m02-game-chat» is not offered to «nobody»."),
    (["--chart", "/nowhere/chart.jpg"],
     "kiosk: /nowhere/chart.jpg: a chart is a file ending in .svg, .png, .pdf."),
    (["--chart", STORY], f"kiosk: {STORY}: a chart is a file ending in .svg, .png, .pdf. "
     "The id of a story stands before --chart."),
], ids=str)
def test_what_cannot_be_done_is_told_in_a_sentence(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["simulate", *arguments]) == 1
    captured = capsys.readouterr()
    assert captured.err.startswith(told)
    assert captured.out == ""


def test_rules_with_errors_are_told(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    content.path("editorial.yaml").write_text("format: 1\npace: 3\n", encoding="utf-8")
    assert main(["simulate", "--content", str(content.folder)]) == 1
    assert capsys.readouterr().err.startswith(
        f"kiosk: The editorial rules have errors. {content.path('editorial.yaml')}:2:")


@pytest.mark.parametrize("arguments", [
    ["--visits", "0"], ["--visits", "many"], ["--skip", "101"], ["--skip", "some"],
    ["--seed", "x"],
], ids=" ".join)
def test_wrong_use_is_code_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["simulate", *arguments])
    assert ended.value.code == 2
