"""The watcher of a preview: what is saved comes at once, whatever else is under way."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from queue import Queue
from threading import Event
from types import SimpleNamespace

import pytest
from sample_content import ASSETS, SCENARIO, SampleContent

from kiosk.author import check
from kiosk.author.preview.watcher import Checked, Edition, News, Watcher
from kiosk.catalog.cache import content_key

NEWS_WITHIN_S = 60
"""A watcher that says nothing for so long is broken; otherwise nobody waits for it."""


class Check:
    """A check that takes as long as a test wants."""

    def __init__(self) -> None:
        self.begun = Event()
        self.may_end = Event()
        self.fault: Exception | None = None

    def examine(self, *_: Path) -> SimpleNamespace:
        """Stand in for `kiosk.author.check.examine`."""
        self.begun.set()
        assert self.may_end.wait(NEWS_WITHIN_S)
        if self.fault is not None:
            raise self.fault
        return SimpleNamespace(report=[])


@pytest.fixture
def slow_check(monkeypatch: pytest.MonkeyPatch) -> Check:
    slow = Check()
    monkeypatch.setattr(check, "examine", slow.examine)
    return slow


@pytest.fixture
def news(content: SampleContent, slow_check: Check) -> Iterator[Queue[News]]:
    """Return what comes from a watcher at work."""
    came: Queue[News] = Queue()
    watcher = Watcher(content.folder, ASSETS, content_key(content.folder, ASSETS), came.put)
    watcher.start()
    assert slow_check.begun.wait(NEWS_WITHIN_S)
    yield came
    slow_check.may_end.set()
    watcher.stop()


def test_while_a_check_is_under_way_what_is_saved_comes(
    content: SampleContent, news: Queue[News], slow_check: Check
) -> None:
    content.edit(SCENARIO, "title: Der Drachen", "title: Der Wind")
    edition = news.get(timeout=NEWS_WITHIN_S)
    assert isinstance(edition, Edition)
    assert edition.loaded.scenarios["kite"].title.words("de") == "Der Wind"


def test_what_was_checked_is_told_once_nothing_newer_is_there(
    content: SampleContent, news: Queue[News], slow_check: Check
) -> None:
    slow_check.may_end.set()
    assert isinstance(news.get(timeout=NEWS_WITHIN_S), Checked)


def test_a_check_that_breaks_down_is_news_as_well(
    news: Queue[News], slow_check: Check
) -> None:
    slow_check.fault = ValueError("odd")
    slow_check.may_end.set()
    assert news.get(timeout=NEWS_WITHIN_S) == Checked(fault="ValueError: odd")


def test_a_folder_that_goes_away_and_comes_back_is_news(
    content: SampleContent, news: Queue[News], tmp_path: Path
) -> None:
    story = content.path("scenarios/kite")
    shutil.move(story, tmp_path / "away")
    gone = news.get(timeout=NEWS_WITHIN_S)
    assert isinstance(gone, Edition) and "kite" not in gone.loaded.scenarios
    shutil.move(tmp_path / "away", story)
    while "kite" not in news.get(timeout=NEWS_WITHIN_S).loaded.scenarios:
        pass


def test_what_was_saved_before_the_watching_began_is_news(
    content: SampleContent, slow_check: Check
) -> None:
    seen = content_key(content.folder, ASSETS)
    content.edit(SCENARIO, "title: Der Drachen", "title: Der Wind")
    came: Queue[News] = Queue()
    watcher = Watcher(content.folder, ASSETS, seen, came.put)
    watcher.start()
    assert isinstance(came.get(timeout=NEWS_WITHIN_S), Edition)
    slow_check.may_end.set()
    watcher.stop()
