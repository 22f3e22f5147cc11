"""The preview of the handbook's first story, done as it is written there: edits, keys, touches."""

import re
import shlex
import shutil
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from kiosk.author.preview.watcher import Edition
from kiosk.cli import main
from kiosk.clock import ManualClock
from kiosk.engine.action import Action, Hurry, Onward, PickOption
from kiosk.engine.play import Ended, Noticing
from kiosk.engine.view_data import ChatView
from kiosk.settings import PathSettings, Settings
from kiosk.views import preview_launch
from kiosk.views.measure import LAYOUTS
from kiosk.views.preview_window import PreviewWindow
from kiosk.views.visitor import Visitor
from tests.catalog.language_pages import FENCE, FRONT, read

CHECKOUT = Path(__file__).parents[2]
SECTION = read(FRONT).partition("## Your first story in 15 minutes")[2].partition("\n## ")[0]
FILE = Path("content/scenarios/mein-thema/scenario.yaml")
NEW_WAY = ("ask", "write")
"""A way through the story as it is begun that is none of its tests yet."""

NEWS_WITHIN_S = 60
"""A watcher that says nothing for so long is broken; otherwise nobody waits for it."""


class Author:
    """Somebody with the preview open beside the editor, from the step «Look at it» on."""

    def __init__(self, desk: Any, watcher_for: Callable[[Any], Any], assets_dir: Path) -> None:
        clock = ManualClock(100.0)
        self.desk = desk
        settings = Settings(paths=PathSettings(assets_dir=assets_dir))
        self.window = PreviewWindow(desk, settings, clock, LAYOUTS[0])
        self.visitor = Visitor(self.window, clock)
        self._came = Event()
        self.watcher = watcher_for(self._post)
        self.watcher.start()
        self.window.show()
        self.visitor.begin()

    def _post(self, news: Any) -> None:
        self.window.inbox.post(news)
        if isinstance(news, Edition):
            self._came.set()

    def close(self) -> None:
        """Close the window and let nothing go on behind it."""
        self.watcher.stop()
        self.window.close()

    def save(self, text: str) -> None:
        """Save the file; the preview notices by itself."""
        self._came.clear()
        FILE.write_text(text, encoding="utf-8")
        assert self._came.wait(NEWS_WITHIN_S)
        self.window.take_in()
        self.visitor.look()

    def replace(self, old: str, new: str) -> None:
        """Write in place of what was found: a single word everywhere, lines where they stand."""
        text = FILE.read_text(encoding="utf-8")
        if " " not in old.strip():
            old, new = old.strip(), new.strip()
        assert old in text, old
        self.save(text.replace(old, new))

    @property
    def play(self) -> Any:
        """The story where it stands."""
        return self.desk.session.place.play

    def go_on_to(self, kind: type, *ways: str) -> None:
        """Touch whatever leads on until the story stands at something; take ways by their ids."""
        left = list(ways)
        for _ in range(80):
            if isinstance(self.play.showing, kind):
                return
            actions = self.visitor.actions()
            picks = [one for one in actions if isinstance(one, PickOption)]
            self.visitor.tap(
                next((one for one in picks if left and one.option == left[0]), picks[0])
                if picks else next(one for one in actions if isinstance(one, Onward | Hurry)))
            if picks and left:
                left.pop(0)
        raise AssertionError(f"the story does not come to {kind}")

    def offers(self) -> list[Action]:
        """Return what can be chosen."""
        return [one for one in self.visitor.actions() if isinstance(one, PickOption)]


@pytest.fixture
def author(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Author]:
    """Return somebody who has begun a story and opened its preview with the handbook's commands."""
    shutil.copytree(CHECKOUT / "content", tmp_path / "content")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    opened: list[Author] = []
    monkeypatch.setattr(preview_launch, "open_preview", lambda desk, watcher_for, assets_dir, _: (
        opened.append(Author(desk, watcher_for, assets_dir))))
    lines = [line for fence in FENCE.finditer(SECTION) if fence["info"] == "sh"
             for line in fence["text"].splitlines()]
    for line in lines:
        words = shlex.split(line.removesuffix(" &"))
        if words[:2] in (["kiosk", "new"], ["kiosk", "preview"]):
            assert main([*words[1:], "--content", "content"]) == 0
    (one,) = opened
    yield one
    one.close()


def _boxes() -> list[tuple[str, str]]:
    """Return what the author finds and what is written in its place, in the order of the page."""
    boxes = [(one["info"], one["text"]) for one in FENCE.finditer(SECTION)]
    return [(old, new) for (info, old), (_, new) in pairwise(boxes)
            if info == "yaml find"]


def _said(words: str) -> list[str]:
    """Return the texts in quotes."""
    return re.findall('"(.*)"', words)


def _id(words: str) -> str:
    """Return the id of an option."""
    return re.findall("- id: (.*)", words)[-1]


def test_the_preview_shows_each_step_of_the_first_story(author: Author) -> None:
    title, name, lines, option, notice = _boxes()
    author.visitor.tap(Hurry())
    before = author.play.cursor
    assert isinstance(author.visitor.view, ChatView)

    author.replace(*title)
    story = author.desk.catalog.scenario("mein-thema")
    assert [story.title.words("de")] == _said(title[1])
    author.replace(*name)
    assert author.visitor.view.phone.title == name[1].strip()
    author.replace(*lines)
    shown = [one.text for one in author.visitor.view.phone.bubbles]
    assert set(_said(lines[1])) <= set(shown)
    offered = set(author.offers())
    author.replace(*option)
    assert set(author.offers()) - offered == {PickOption(_id(option[1]))}
    assert author.play.cursor == before

    author.replace(*notice)
    author.go_on_to(Noticing)
    noticed = [one.text for one in author.visitor.view.panel.observations]
    assert _said(notice[1])[-1] in noticed
    assert f"pause: {len(noticed)} to notice" in author.desk.margin("").where
    assert author.desk.panel is None


def test_the_story_can_be_played_with_the_mouse_and_the_way_be_kept(author: Author) -> None:
    assert "Touch it with the mouse, play the story once." in SECTION
    assert "The key **P** in the preview does the same." in SECTION
    author.go_on_to(Ended, *NEW_WAY)
    line = f"- play: [{', '.join(NEW_WAY)}]"
    assert line not in FILE.read_text(encoding="utf-8")
    author.window.press("p")
    assert author.desk.margin("").news.startswith("Written down as a test: ")
    assert line in FILE.read_text(encoding="utf-8")


def test_the_keys_do_what_the_handbook_says(author: Author) -> None:
    assert "**F1** shows the keys; Backspace goes back one decision." in SECTION
    author.visitor.tap(Hurry())
    before = author.play.cursor
    author.visitor.tap(author.offers()[0])
    author.window.press("backspace")
    assert author.play.cursor == before
    author.window.press("f1")
    assert author.desk.panel.title == "Keys"
    author.window.press("escape")
    assert "Close the preview" in SECTION
    author.window.press("escape")
    assert author.desk.is_closed


def test_a_quote_taken_away_is_told_and_put_back_all_is_well(author: Author) -> None:
    assert "take a quote away, save, and read what the preview says. Put it\nback." in SECTION
    author.visitor.tap(Hurry())
    before = author.play.cursor
    whole = FILE.read_text(encoding="utf-8")
    line = next(one for one in whole.splitlines() if one.strip().startswith("- sofija:"))
    author.save(whole.replace(line, line.removesuffix('"')))
    (row,) = author.desk.panel.rows
    assert row.head.startswith("scenarios/mein-thema/scenario.yaml:") and row.text
    author.save(whole)
    assert author.desk.panel is None
    assert author.play.cursor == before
