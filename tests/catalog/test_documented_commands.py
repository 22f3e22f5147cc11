"""Every command the handbook names is one, with these options; so are the keys and messages."""

import argparse
import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from language_pages import FENCE, FRONT, PAGES, pages, read
from sample_content import CHECKOUT

from kiosk.author.preview.margin import KEYS
from kiosk.cli import _parser

_IN_WORDS = re.compile(r"`(kiosk [^`]+)`")
_COLUMN = re.compile(r"^\| *(.+?) *\|", re.MULTILINE)


def _lines() -> Iterator[tuple[str, str]]:
    """Return (page, line) for each line of a ```sh fence."""
    for page in pages():
        for fence in FENCE.finditer(read(page)):
            if fence["info"] == "sh":
                yield from ((page.name, line) for line in fence["text"].splitlines() if line)


COMMANDS = [(page, line) for page, line in _lines() if shlex.split(line)[0] == "kiosk"]


@pytest.mark.parametrize(("page", "line"), COMMANDS, ids=str)
def test_a_command_of_the_handbook_can_be_called(
    page: str, line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(CHECKOUT / "content" / "scenarios", tmp_path / "content" / "scenarios")
    story = tmp_path / "content" / "scenarios" / "mein-thema" / "scenario.yaml"
    story.parent.mkdir()
    names = ("mein-thema.fr.xlsx", "french.xlsx", "counts.sqlite", "here.csv", "there.csv",
             "all.csv")
    for file in (story, *(tmp_path / name for name in names)):
        file.touch()
    (tmp_path / "build" / "pseudo").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    words = shlex.split(line.removesuffix(" &"), comments=True)
    assert "command" in _parser().parse_args(words[1:])


def test_a_command_in_a_sentence_has_its_options() -> None:
    unknown = []
    for page in pages():
        for words in _IN_WORDS.findall(read(page)):
            known, rest = _command(words.split()[1:])
            options = {one.partition("=")[0] for one in rest if one.startswith("--")}
            unknown += [f"{page.name}: {words}"] if known is None or options - known else []
    assert unknown == []


def test_the_table_of_commands_has_each_one_with_its_options() -> None:
    page = read(PAGES / "commands.md")
    named = {" ".join(words.split()[1:]) for words in _IN_WORDS.findall(page)}
    assert [one for one in _names(_parser()) if not any(
        words == one or words.startswith(f"{one} ") for words in named)] == []
    for row in re.findall(r"^\| `kiosk .+", page, re.MULTILINE):
        known, _ = _command(_IN_WORDS.search(row)[1].split()[1:])  # type: ignore[index]
        assert set(re.findall(r"`(--[a-z-]+)", row)) <= (known or set())


def test_the_table_of_keys_is_what_the_preview_says() -> None:
    page = read(PAGES / "commands.md")
    rows = [one.split(" | ") for one in re.findall(
        r"^\| (.+) \|$", page.partition("## The keys")[2].partition("## In")[0], re.MULTILINE)]
    assert [what for _, what in rows[1:]] == [what.template for _, what in KEYS]


def test_the_messages_in_the_handbook_are_said_by_the_checker() -> None:
    with (CHECKOUT / "kiosk/author/tongues/de.po").open("rb") as source:
        said = " ".join(str(one.id) for one in read_po(source))
    table = read(FRONT).partition("| What you see |")[2]
    quoted = [part.strip() for cell in _COLUMN.findall(table)
              for words in re.findall("«([^»]+)»", cell) for part in words.split("…")]
    assert len(quoted) > 4
    assert [one for one in quoted if one not in said] == []


def _names(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Return each command, and each action of one instead of it."""
    for name, one in _below(parser).items():
        inner = list(_names(one))
        yield from (f"{name} {action}" for action in inner) if inner else [name]


def _command(words: list[str]) -> tuple[set[str] | None, list[str]]:
    """Return the options of the command the words begin with, and the words behind it."""
    parser = _parser()
    while words and words[0] in (below := _below(parser)):
        parser, words = below[words[0]], words[1:]
    if parser.prog == "kiosk":
        return None, words
    return set(parser._option_string_actions), words


def _below(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}
