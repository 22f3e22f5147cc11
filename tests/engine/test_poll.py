"""A vote: thanks at first, bars once enough have voted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from journey import Journey, Keep
from tiny_story import both, choice, note, option, tell

from kiosk.engine.action import Onward, PickOption
from kiosk.engine.ballot import percents
from kiosk.engine.event import VotesTold
from kiosk.engine.play import Telling
from kiosk.engine.screenplay import Explanation
from kiosk.engine.view_data import FeedbackView, PollView

POLL = choice("vote", option("sea"), option("hill"), option("town"), kind="poll")
TOLD = choice("vote", option("sea", feedback=both("Schön.")), option("hill"), kind="poll",
              explanation=Explanation(both("Gut."), both("Alles geht.")))


def _voted(keep: Keep, votes: tuple[int, ...], *, voters: int | None = None,
           poll: object = POLL) -> Journey:
    """Return somebody who has just voted for the sea, after others have."""
    journey = tell(keep, poll, note("Danach."))  # type: ignore[arg-type]
    told = VotesTold(journey.clock.now_s(), "tale", "vote",
                     sum(votes) if voters is None else voters, votes)
    return journey.dispatch(told).tap(PickOption("sea"))


def _bars(journey: Journey) -> PollView:
    screen = journey.screen
    assert isinstance(screen, PollView), screen
    return screen


def test_bars_stand_there_with_the_own_vote_named(keep: Keep) -> None:
    screen = _bars(_voted(keep, (9, 5, 5)))
    assert [(one.text, one.percent, one.own) for one in screen.bars] == [
        ("poll_own sea", "poll_percent 50", True), ("hill", "poll_percent 25", False),
        ("town", "poll_percent 25", False)]
    assert screen.note.text == "poll_count 20"


@pytest.mark.parametrize("votes", [(0, 0, 0), (10, 8, 0)])
def test_before_there_are_twenty_votes_there_are_thanks(
    keep: Keep, votes: tuple[int, ...]
) -> None:
    screen = _voted(keep, votes).screen
    assert isinstance(screen, FeedbackView)
    assert screen.lead == "poll_later 20"
    assert not any(str(count) in one.text for one in screen.given for count in votes if count)


def test_twenty_marks_of_few_voters_are_not_shown(keep: Keep) -> None:
    """Where several options can be chosen, people count and not their marks."""
    assert isinstance(_voted(keep, (10, 10, 10), voters=18).screen, FeedbackView)


def test_without_anybody_who_counts_there_are_thanks(keep: Keep) -> None:
    journey = tell(keep, POLL, note("Danach.")).tap(PickOption("sea"))
    assert isinstance(journey.screen, FeedbackView)


def test_votes_of_another_question_are_not_shown(keep: Keep) -> None:
    journey = tell(keep, POLL, note("Danach."))
    journey.dispatch(VotesTold(journey.clock.now_s(), "tale", "other", 90, (30, 30, 30)))
    assert isinstance(journey.tap(PickOption("sea")).screen, FeedbackView)


def test_what_is_good_to_know_stands_beside_the_bars(keep: Keep) -> None:
    screen = _bars(_voted(keep, (20, 20), poll=TOLD))
    assert (screen.lead, screen.title, screen.text) == ("Schön.", "Gut.", "Alles geht.")


def test_from_the_bars_the_story_goes_on(keep: Keep) -> None:
    assert isinstance(_voted(keep, (20, 5, 5)).tap(Onward()).play.showing, Telling)


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=6).filter(sum))
def test_shares_add_up_to_a_hundred(votes: list[int]) -> None:
    shares = percents(tuple(votes))
    assert sum(shares) == 100
    for share, count in zip(shares, votes, strict=True):
        assert abs(share - 100 * count / sum(votes)) < 1
        assert share == 0 or count > 0


def test_without_votes_there_are_no_shares() -> None:
    assert percents((0, 0)) == (0, 0)
