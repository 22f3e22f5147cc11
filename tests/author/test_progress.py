"""Bars for long work: on a terminal only, and gone afterwards."""

import sys
from io import StringIO

import pytest

from kiosk.author.progress import SILENT, ShownProgress
from kiosk.catalog.saying import say


class Terminal(StringIO):
    """A stream that calls itself a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def coloured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the environment say what most terminals do."""
    monkeypatch.setenv("TERM", "xterm-256color")
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)


def _work(target: StringIO, language: str = "en") -> list[int]:
    with ShownProgress(language, target) as progress:
        return list(progress.over(say("Walking every way"), [1, 2, 3]))


def test_a_bar_is_drawn_on_a_terminal_and_taken_away(coloured: None) -> None:
    target = Terminal()
    assert _work(target) == [1, 2, 3]
    assert "Walking every way" in target.getvalue()
    assert "3/3" in target.getvalue()
    assert target.getvalue().rstrip("\n").endswith("\x1b[2K")


def test_nothing_is_printed_where_no_terminal_is() -> None:
    target = StringIO()
    assert _work(target) == [1, 2, 3]
    assert target.getvalue() == ""


def test_where_no_terminal_is_a_line_can_tell_of_each_step() -> None:
    target = StringIO()
    with ShownProgress("de", target, opening=say("Right:")) as progress:
        assert target.getvalue() == "Richtig:\n", "said before the work is done"
        assert list(progress.over(say("Walking every way"), [1, 2, 3])) == [1, 2, 3]
    assert target.getvalue() == "Richtig:\nAlle Wege prüfen …\n"


def test_on_a_terminal_the_bars_are_enough(coloured: None) -> None:
    target = Terminal()
    with ShownProgress("en", target, opening=say("Right:")) as progress:
        progress.task(say("Walking every way"))()
    assert "Right:" not in target.getvalue()


def test_no_colour_is_used_where_nobody_wants_any(
    coloured: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    target = Terminal()
    _work(target)
    assert "\x1b[3" not in target.getvalue().replace("\x1b[?25", "")


def test_without_the_desks_tools_the_work_is_done_all_the_same(
    coloured: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "rich.console", None)
    target = Terminal()
    assert _work(target) == [1, 2, 3]
    assert target.getvalue() == ""


def test_whoever_is_silent_passes_everything_on() -> None:
    assert list(SILENT.over(say("Walking every way"), iter("ab"))) == ["a", "b"]
    SILENT.task(say("Walking every way"))()
