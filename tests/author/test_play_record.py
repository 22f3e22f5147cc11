"""`kiosk play --record`: a way that was played becomes a test of its story."""

import shutil
from pathlib import Path

import pytest
from sample_content import ASSETS, CHECKOUT, SCENARIO, SampleContent

from kiosk.author.check import check
from kiosk.author.manuscript import open_manuscript
from kiosk.author.play_record import record_path, record_play
from kiosk.author.terminal_play import play_in_terminal
from kiosk.catalog.recorded import RecordedPath
from kiosk.catalog.saying import ToldError
from kiosk.cli import main
from kiosk.engine.flow import begin_play

M02 = "scenarios/m02-game-chat/scenario.yaml"
NEW_WAY = ("answer_vaguely", "go_along", "ask_why", "think")
TESTS = """tests:
  - play: [wait]
    ends: flies
    with: {told: yes, tries: 0, weather: calm}
  - play: [run, stop]
    ends: rests
"""


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the shipped content."""
    return Path(shutil.copytree(CHECKOUT / "content", tmp_path_factory.mktemp("c") / "content"))


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody's own language get into what is printed."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


def _record(content_dir: Path, story: str, path: str, *more: str) -> int:
    return main(["play", story, "--content", str(content_dir), "--path", path, "--record", *more])


def _recorded(content: SampleContent) -> list[RecordedPath]:
    return list(content.load().recorded["kite"])


def _errors(content_dir: Path) -> list[str]:
    return [str(one) for one in check(content_dir, ASSETS).errors]


def test_a_way_through_the_shipped_story_is_written_down_once(
    shipped: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = shipped / M02
    before = page.read_text(encoding="utf-8")
    assert _record(shipped, "m02-game-chat", ",".join(NEW_WAY)) == 0
    assert page.read_text(encoding="utf-8") == (
        f"{before}  - play: [{', '.join(NEW_WAY)}]\n    ends: tells_gotte\n"
        "    with: {on_tukk: yes, went_along: 2}\n")
    line = before.count("\n") + 1
    assert f"Written down as a test: {page}:{line}\n" in capsys.readouterr().out
    assert _errors(shipped) == []
    once = page.read_bytes()
    assert _record(shipped, "m02-game-chat", ",".join(NEW_WAY)) == 0
    assert page.read_bytes() == once
    assert f"This way is a test already: {page}:{line}\n" in capsys.readouterr().out


def test_a_way_that_is_a_test_already_is_not_written_again(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    before = content.path(SCENARIO).read_bytes()
    assert _record(content.folder, "kite", "run,stop") == 0
    assert content.path(SCENARIO).read_bytes() == before
    line = before.decode().splitlines().index("  - play: [run, stop]") + 1
    assert f"a test already: {content.path(SCENARIO)}:{line}\n" in capsys.readouterr().out


PAGES = {
    "no tests": "",
    "empty brackets": "tests: []\n",
    "brackets": "tests: [{play: [wait], ends: flies}]\n",
    "no line break at the end": TESTS.rstrip("\n"),
    "a comment behind it": f"{TESTS}# The end.\n",
}


@pytest.mark.parametrize("tests", PAGES.values(), ids=PAGES)
def test_the_new_test_works_however_the_page_looks(content: SampleContent, tests: str) -> None:
    content.edit(SCENARIO, TESTS, tests)
    before = len(_recorded(content))
    assert _record(content.folder, "kite", "run,retry,run") == 0
    assert _errors(content.folder) == []
    *_, last = _recorded(content)
    assert len(_recorded(content)) == before + 1
    assert (last.options, last.ending, last.audience) == (
        ("run", "retry", "run"), "flies", "")
    assert last.values == (("tries", 3),)


def test_a_list_with_nothing_in_it_yet_is_begun(content: SampleContent) -> None:
    page = content.path(SCENARIO)
    content.edit(SCENARIO, TESTS, "tests:  # still to come\n")
    path = RecordedPath(("wait",), "", "flies", (("told", True),), str(page), 0, 0)
    recording = record_path(page, path)
    assert (recording.is_new, _errors(content.folder)) == (True, [])
    assert page.read_text(encoding="utf-8").endswith(
        "tests:  # still to come\n  - play: [wait]\n    ends: flies\n    with: {told: yes}\n")
    assert _recorded(content)[0].line == recording.line


def test_values_that_are_as_at_the_beginning_are_left_out(content: SampleContent) -> None:
    content.edit(SCENARIO, TESTS, "")
    _record(content.folder, "kite", "wait")
    (only,) = _recorded(content)
    assert only.values == (("told", True),)


def test_who_plays_is_written_down_if_it_matters(content: SampleContent) -> None:
    content.edit(SCENARIO, "  - play: [run, stop]\n    ends: rests\n", "")
    assert _record(content.folder, "kite", "run,stop", "--as", "parent") == 0
    assert _recorded(content)[-1].audience == ""
    content.edit(SCENARIO, "      - pause\n",
                 "      - pause\n      - if: audience is parent\n"
                 "        then:\n          - note: Guten Tag.\n")
    assert _record(content.folder, "kite", "run,retry,run", "--as", "parent") == 0
    assert _recorded(content)[-1].audience == "parent"
    assert _record(content.folder, "kite", "run,retry,run", "--as", "young") == 0
    assert _recorded(content)[-1].audience == ""
    assert _errors(content.folder) == []


def test_the_first_visitor_named_in_a_test_is_the_first_visitor(content: SampleContent) -> None:
    content.edit(SCENARIO, "- play: [run, stop]\n", "- play: [run, stop]\n    as: young\n")
    before = content.path(SCENARIO).read_bytes()
    _record(content.folder, "kite", "run,stop")
    assert content.path(SCENARIO).read_bytes() == before


def test_who_leaves_before_the_ending_records_nothing(content: SampleContent) -> None:
    before = content.path(SCENARIO).read_bytes()
    seen: list[str] = []

    def leave(prompt: str) -> str:
        raise EOFError

    assert play_in_terminal(content.folder, ASSETS, "kite", record=True, read=leave,
                            write=seen.append) == 1
    assert seen[-1] == "You left before the ending, so nothing was written down."
    assert content.path(SCENARIO).read_bytes() == before


def test_a_way_that_goes_elsewhere_for_a_test_is_refused(content: SampleContent) -> None:
    manuscript = open_manuscript(content.folder, ASSETS, "kite")
    with pytest.raises(ToldError, match="has not ended"):
        record_play(manuscript, "young", (), begin_play(manuscript.scenario))


def test_a_page_whose_list_cannot_be_made_longer_stays_as_it_was(
    content: SampleContent
) -> None:
    page = content.path(SCENARIO)
    content.edit(SCENARIO, TESTS, "...\n")
    before = page.read_bytes()
    path = RecordedPath(("wait",), "", "flies", (), str(page), 0, 0)
    with pytest.raises(ToldError, match=r"by hand: \{play: \[wait\], ends: flies\}"):
        record_path(page, path)
    assert page.read_bytes() == before
