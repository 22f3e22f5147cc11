"""Whoever does what the front of the handbook says has a story, checked and translated."""

import re
import shlex
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from language_pages import FENCE, FRONT, infos, read
from openpyxl import load_workbook
from sample_content import ASSETS, CHECKOUT

from kiosk.author.translating.sheet import COLUMNS
from kiosk.catalog.library import load_catalog
from kiosk.cli import main

HEADING = "## Your first story in 15 minutes"
STORY = "mein-thema"
FILE = Path("content/scenarios") / STORY / "scenario.yaml"
WAY = ["call", "write"]
"""What the author takes when the story is played: the new option, then the first one."""


class Author:
    """Does what stands in the boxes, in a folder with the content."""

    def __init__(self) -> None:
        self.found = ""
        self.calls: list[str] = []
        self._done: dict[str, Callable[[list[str]], list[str] | None]] = {
            "new": _in_folder,
            "preview": lambda words: None,
            "check": _in_folder,
            "play": lambda words: [*_in_folder(words), "--path", ",".join(WAY)],
            "translate": _in_folder,
            "script": _in_folder,
        }

    def do(self, info: str, text: str) -> None:
        """Do what one box says."""
        match info:
            case "sh":
                for line in text.splitlines():
                    self._call(line)
            case "yaml find":
                self.found = text
            case "yaml write":
                self._write(text)

    def _call(self, line: str) -> None:
        words = shlex.split(line.removesuffix(" &"))
        if words[0] != "kiosk":
            return
        if words[1:3] == ["translate", "import"]:
            _fill_in(Path(words[3]))
        called = self._done[words[1]](words[1:])
        self.calls.append(line)
        assert called is None or main(called) == 0, line

    def _write(self, text: str) -> None:
        """Replace what was found: a single word everywhere, lines where they stand."""
        story = FILE.read_text(encoding="utf-8")
        old, new = self.found, text
        if " " not in old.strip():
            old, new = old.strip(), new.strip()
        else:
            assert story.count(old) == 1, old
        assert old in story, old
        FILE.write_text(story.replace(old, new), encoding="utf-8")


def _in_folder(words: list[str]) -> list[str]:
    return [*words, "--content", "content"]


def _fill_in(table: Path) -> None:
    """Write something beside each text that has no translation."""
    names = [one.name for one in COLUMNS]
    source, translation = names.index("source"), names.index("translation")
    book = load_workbook(table)
    for sheet in book.worksheets:
        for row in sheet.iter_rows(min_row=2):
            if not row[translation].value:
                row[translation].value = row[source].value
    book.save(table)


def _boxes() -> Iterator[tuple[str, str]]:
    section = read(FRONT).partition(HEADING)[2].partition("\n## ")[0]
    yield from ((one["info"], one["text"]) for one in FENCE.finditer(section))


@pytest.fixture
def author(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Author:
    """Return somebody at a desk of their own."""
    shutil.copytree(CHECKOUT / "content", tmp_path / "content")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    return Author()


def test_the_first_story_is_made_as_the_handbook_says(author: Author) -> None:
    for info, text in _boxes():
        author.do(info, text)
    assert [one.split()[1] for one in author.calls] == [
        "new", "preview", "check", "play", "translate", "translate", "translate", "translate",
        "script"]
    story = FILE.read_text(encoding="utf-8")
    assert "Sofija" not in story
    assert f"- play: [{', '.join(WAY)}]" in story
    assert {one.suffix for one in Path("build/scripts").glob(f"{STORY}.*")} == {".html", ".pdf"}
    loaded = load_catalog(Path("content"), ASSETS)
    assert loaded.scenarios[STORY].languages == ("de", "fr")


def test_every_change_the_handbook_asks_for_is_part_of_it() -> None:
    changes = ("yaml find", "yaml write")
    done = [info for info, _ in _boxes() if info in changes]
    assert done == [one for one in infos() if one in changes]
    assert done == list(changes) * (len(done) // 2)


def test_the_steps_take_a_quarter_of_an_hour() -> None:
    section = read(FRONT).partition(HEADING)[2].partition("\n## ")[0]
    minutes = [int(one) for one in re.findall(r"^\*\*.*\((\d+) minutes?\)", section, re.MULTILINE)]
    assert sum(minutes) == 15
