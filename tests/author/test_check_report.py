"""How problems are printed: with the lines around them, as JSON, as workflow commands."""

import io
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_content import ASSETS, SCENARIO, SampleContent

from kiosk.author.check import run_check
from kiosk.author.check_report import github_command
from kiosk.author.excerpt import SHOWN_MOST, excerpt_lines
from kiosk.catalog.problem import Problem
from kiosk.catalog.saying import Saying


def _printed(content: SampleContent, out: io.StringIO) -> list[str]:
    run_check(content.path(SCENARIO), ASSETS, out=out)
    return out.getvalue().splitlines()


def _excerpt(path: Path, text: str, line: int, column: int) -> list[str]:
    path.write_text(text, encoding="utf-8")
    return [one.words for one in excerpt_lines(str(path), line, column)]


def test_a_problem_stands_above_the_lines_around_it(content: SampleContent) -> None:
    content.edit(SCENARIO, "icon: star", "icon: starr")
    assert _printed(content, io.StringIO())[1:5] == [
        "  7 | kind: chat", "  8 | icon: starr", "    |       ^", "  9 | minutes: 3"]


def test_the_first_and_the_last_line_have_one_neighbour(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    assert _excerpt(path, "a: 1\nb: 2", 1, 4) == ["  1 | a: 1", "    |    ^", "  2 | b: 2"]
    assert _excerpt(path, "a: 1\nb: 2", 2, 1) == ["  1 | a: 1", "  2 | b: 2", "    | ^"]


def test_line_numbers_stand_below_each_other(tmp_path: Path) -> None:
    lines = _excerpt(tmp_path / "a.yaml", "\n".join(["a: 1"] * 12), 9, 1)
    assert lines == ["   8 | a: 1", "   9 | a: 1", "     | ^", "  10 | a: 1"]


@pytest.mark.parametrize(("before", "cells"), [("ab", 2), ("😊", 2), ("e\u0301", 1), ("\t", 1)])
def test_the_caret_stands_below_its_character(tmp_path: Path, before: str, cells: int) -> None:
    _, caret = _excerpt(tmp_path / "a.yaml", f"{before}x", 1, len(before) + 1)
    assert caret == f"    | {' ' * cells}^"


def test_of_a_long_line_the_piece_around_the_place_is_shown(tmp_path: Path) -> None:
    line, caret = _excerpt(tmp_path / "a.yaml", "a" * 300 + "Z" + "b" * 300, 1, 301)
    assert line[caret.index("^")] == "Z"
    assert len(line) <= SHOWN_MOST + 10
    assert line.startswith("  1 | …") and line.endswith("…")


def test_content_cannot_steer_a_terminal(tmp_path: Path) -> None:
    assert "\x1b" not in "".join(_excerpt(tmp_path / "a.yaml", "a: \x1b[2J\u202ex", 1, 1))


def test_what_cannot_be_read_has_no_lines(tmp_path: Path) -> None:
    assert list(excerpt_lines(str(tmp_path / "gone.yaml"), 1, 1)) == []
    assert list(excerpt_lines(str(tmp_path), 1, 1)) == []
    assert _excerpt(tmp_path / "a.yaml", "a", 7, 1) == []


@given(text=st.text(max_size=300), line=st.integers(1, 5), column=st.integers(1, 400))
def test_any_place_of_any_text_can_be_shown(
    tmp_path_factory: pytest.TempPathFactory, text: str, line: int, column: int
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.yaml"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    shown = [one.words for one in excerpt_lines(str(path), line, column)]
    assert len(shown) <= 4
    assert not any(sign in words for words in shown for sign in "\r\n\x1b\x85\u2028")


def test_github_gets_one_command_for_each_problem(content: SampleContent) -> None:
    content.edit(SCENARIO, "icon: star", "icon: starr")
    out = io.StringIO()
    assert run_check(content.path(SCENARIO), ASSETS, form="github", out=out) == 1
    assert out.getvalue().splitlines()[0] == (
        f"::error file={content.path(SCENARIO)},line=8,col=7,title=unknown-icon::"
        "«starr» is not an icon here. Did you mean «star»?")


def test_what_means_something_to_github_is_escaped() -> None:
    problem = Problem("warning", "a-code", Saying("50 %\nor :: more"), Saying("A,b:c."),
                      "C:/a,b%.yaml", 2, 3)
    assert github_command(problem, str) == (
        "::warning file=C%3A/a%2Cb%25.yaml,line=2,col=3,title=a-code::"
        "50 %25%0Aor :: more. A,b:c.")


@given(words=st.text(), file=st.text())
def test_a_command_is_one_line_and_says_what_was_said(words: str, file: str) -> None:
    problem = Problem("error", "a-code", Saying("{w}", (("w", words),)), Saying("R."), file)
    command = github_command(problem, str)
    assert "\n" not in command and "\r" not in command
    found = re.fullmatch(r"::error file=([^,:]*),line=1,col=1,title=a-code::(.*)", command, re.S)
    assert found is not None
    assert (_back(found[1]), _back(found[2])) == (file, f"{words}. R.")


def _back(words: str) -> str:
    for escaped, sign in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        words = words.replace(escaped, sign)
    return words
