"""A vote on the real window: what others chose comes from the journal, which never holds it up."""

from threading import Event

import pytest

from kiosk.engine.action import Onward, OpenScenario, PickOption
from kiosk.engine.effect import Count
from kiosk.engine.view_data import FeedbackView, PollView, QuizView
from kiosk.journal.journal import FILE_NAME, Journal
from kiosk.journal.ledger import Ledger, open_ledger
from kiosk.journal.reading import read_counts
from tests.catalog.language_pages import examples
from tests.sample_content import SampleContent
from tests.views.conftest import SCREENS
from tests.views.journeys import walk_to_menu

PATIENCE_S = 20.0
FRIENDS = 24


@pytest.fixture
def catalog_with_vote(tmp_path):
    """Return the sample exhibition with the vote of the handbook in it."""
    content = SampleContent(tmp_path / "content")
    next(one for one in examples() if "- poll: Mit wem" in one.text).write(content)
    return content.load().catalog


def at_vote(open_window, catalog, journal, size=(1280, 800)):
    """Return somebody before the vote; the journal writes."""
    visitor, window = open_window(size, catalog, journal=journal)
    journal.start()
    walk_to_menu(visitor, audience="young")
    visitor.tap(lambda action: isinstance(action, OpenScenario))
    visitor.tap(Onward())
    assert isinstance(visitor.view, QuizView)
    return visitor, window


def count_friends(journal, catalog):
    (story,) = [one for one in catalog.scenarios if "talk_to" in str(one)]
    for _ in range(FRIENDS):
        for event, option in (("chosen", "friend"), ("voted", "")):
            journal.count(Count(event, "de", story.id, "young", "talk_to", option))


@pytest.mark.parametrize("size", SCREENS)
def test_after_the_vote_everybody_sees_the_bars(tmp_path, open_window, catalog_with_vote, size):
    journal = Journal(tmp_path / FILE_NAME, batch_s=0.0)
    count_friends(journal, catalog_with_vote)
    visitor, _window = at_vote(open_window, catalog_with_vote, journal, size)
    visitor.tap(PickOption("parent"))
    assert isinstance(visitor.view, PollView)
    assert [(one.percent, one.own) for one in visitor.view.bars] == [
        ("poll percent 96", False), ("poll percent 4", True), ("poll percent 0", False)]
    assert journal.flush(PATIENCE_S)
    votes = {key.option: count for key, count in read_counts(tmp_path / FILE_NAME).items()
             if key.event == "chosen"}
    assert votes == {"friend": FRIENDS, "parent": 1}


def test_the_first_voters_are_thanked(tmp_path, open_window, catalog_with_vote):
    journal = Journal(tmp_path / FILE_NAME, batch_s=0.0)
    visitor, _window = at_vote(open_window, catalog_with_vote, journal)
    visitor.tap(PickOption("parent"))
    assert isinstance(visitor.view, FeedbackView)
    assert visitor.view.lead == "poll later 20"


def test_a_disk_that_stands_still_holds_nobody_up(tmp_path, open_window, catalog_with_vote):
    disk_moves, is_at_disk = Event(), Event()

    class SlowLedger(Ledger):
        def add(self, counts, day):
            is_at_disk.set()
            assert disk_moves.wait(PATIENCE_S)
            super().add(counts, day)

    def open_slow(path):
        ledger = open_ledger(path)
        ledger.__class__ = SlowLedger
        return ledger

    journal = Journal(tmp_path / FILE_NAME, batch_s=0.0, open_file=open_slow)
    count_friends(journal, catalog_with_vote)
    visitor, _window = at_vote(open_window, catalog_with_vote, journal)
    assert is_at_disk.wait(PATIENCE_S)
    visitor.tap(PickOption("friend"))
    assert isinstance(visitor.view, PollView)
    assert not disk_moves.is_set()
    disk_moves.set()
    assert journal.flush(PATIENCE_S)


def test_a_file_that_is_no_good_holds_nobody_up(tmp_path, open_window, catalog_with_vote):
    (tmp_path / FILE_NAME).mkdir()
    journal = Journal(tmp_path / FILE_NAME, batch_s=0.0)
    visitor, window = at_vote(open_window, catalog_with_vote, journal)
    visitor.tap(PickOption("friend"))
    assert isinstance(visitor.view, FeedbackView)
    assert not journal.flush(0.2)
    assert journal.trouble is not None
    assert window.terminal.session.voted
