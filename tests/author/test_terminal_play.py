"""A story in the terminal window: what is asked, and what is not."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from sample_content import ASSETS, SampleContent

from kiosk.author import terminal_play
from kiosk.author.terminal_play import play_in_terminal
from kiosk.catalog.saying import Saying, ToldError
from kiosk.cli import main


class Author:
    """Somebody at the keyboard who types the answers in turn and then leaves."""

    def __init__(self, answers: Iterable[str] = ()) -> None:
        self._answers = iter(answers)
        self.asked: list[str] = []
        self.seen: list[str] = []

    def read(self, prompt: str) -> str:
        """Type the next answer; only choices need one."""
        self.asked.append(prompt)
        if prompt != "> ":
            return ""
        try:
            return next(self._answers)
        except StopIteration:
            raise EOFError from None


@pytest.fixture
def play(content: SampleContent) -> Callable[..., tuple[int, Author]]:
    """Return a function that plays the sample's story with an author who types this."""
    def played(*answers: str, path: str = "", **options: object) -> tuple[int, Author]:
        author = Author(answers)
        code = play_in_terminal(
            content.folder, ASSETS, "kite", path=tuple(path.split(",")) if path else (),
            read=author.read, write=author.seen.append, **options)  # type: ignore[arg-type]
        return code, author

    return played


def test_an_answer_is_a_number_or_an_id(play: Callable[..., tuple[int, Author]]) -> None:
    by_number, by_id = play("1"), play("wait")
    assert by_number[0] == by_id[0] == 0
    assert by_number[1].seen == by_id[1].seen
    assert any("Der Drachen fliegt." in line for line in by_id[1].seen)


def test_another_answer_is_asked_again(play: Callable[..., tuple[int, Author]]) -> None:
    code, author = play("9", "warten", "wait")
    assert code == 0
    assert author.seen.count("Type a number from 1 to 2, or q to leave.") == 2


def test_its_own_words_are_said_in_the_authors_language(
    play: Callable[..., tuple[int, Author]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def shouted(saying: Saying, language: str) -> str:
        return f"{language}: {saying}".upper()

    monkeypatch.setattr(terminal_play, "translate", shouted)
    _, author = play("9", "wait", tongue="de")
    assert "DE: TYPE A NUMBER FROM 1 TO 2, OR Q TO LEAVE." in author.seen


@pytest.mark.parametrize("answers", [("q",), ()], ids=["q", "end of input"])
def test_leaving_is_code_1(
    play: Callable[..., tuple[int, Author]], answers: tuple[str, ...]
) -> None:
    assert play(*answers)[0] == 1


def test_a_whole_path_needs_nobody(play: Callable[..., tuple[int, Author]]) -> None:
    code, author = play(path="run,stop")
    assert (code, author.asked) == (0, [])
    assert any("Luan ruht sich aus." in line for line in author.seen)


def test_behind_a_path_the_author_goes_on(play: Callable[..., tuple[int, Author]]) -> None:
    code, author = play("stop", path="run")
    assert code == 0
    assert author.asked[0] == "> "
    assert "… " in author.asked[1:]


def test_a_path_that_is_not_on_offer_is_told(play: Callable[..., tuple[int, Author]]) -> None:
    with pytest.raises(ToldError, match="asks for «fly»; on offer are wait, run"):
        play(path="fly")


def test_a_path_that_is_longer_than_the_story_is_told(
    play: Callable[..., tuple[int, Author]]
) -> None:
    with pytest.raises(ToldError, match="«retry» of the path is left over"):
        play(path="run,stop,retry")


def test_the_command_plays_a_path(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["play", "kite", "--content", str(content.folder), "--path", "wait"]) == 0
    assert "Der Drachen fliegt." in capsys.readouterr().out


def test_the_story_is_left_as_it_was(content: SampleContent, tmp_path: Path) -> None:
    page = content.path("scenarios/kite/scenario.yaml")
    before = page.read_bytes()
    main(["play", "kite", "--content", str(content.folder), "--path", "run,stop"])
    assert page.read_bytes() == before
