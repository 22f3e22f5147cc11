"""What is counted of a visit: single things that happened, and nothing that ties them together."""

from collections.abc import Callable

import msgspec
import pytest
from journey import Journey, Keep
from tiny_story import both, choice, note, option, quiz, tell

from kiosk.engine.action import (
    GoBack,
    LeaveQuietly,
    Onward,
    OpenHelp,
    OpenStation,
    PickOption,
    Replay,
    Restart,
    Rewind,
    Skip,
    TurnPage,
)
from kiosk.engine.capacity import Capacity
from kiosk.engine.effect import AskVotes, Count
from kiosk.engine.event import VotesTold
from kiosk.engine.screenplay import Choose
from kiosk.engine.session import HelpOpen

ASK = choice("ask", option("yes"), option("no"), station=both("Entscheid"))
POLL = choice("vote", option("sea"), option("hill"), kind="poll", station=both("Stimme"))


def _events(journey: Journey) -> list[str]:
    return [one.event for one in journey.counts]


def _asking(keep: Keep, *steps: Choose) -> Journey:
    return tell(keep, note("Hier."), *steps)


def test_a_visit_counts_when_it_is_over(journey: Journey) -> None:
    journey.welcome("parent", "en").wait(59.0)
    assert journey.counts == []
    journey.tap(LeaveQuietly()).wait(60.0)
    assert journey.counts == [
        Count("visit", "en", audience="parent"),
        Count("minutes", "en", audience="parent", amount=1),
        Count("left", "en", audience="parent"),
    ]


def test_who_comes_back_from_leaving_has_not_left(journey: Journey) -> None:
    journey.welcome().tap(LeaveQuietly(), GoBack())
    assert journey.counts == []


def test_a_short_visit_has_no_minutes(journey: Journey) -> None:
    journey.welcome().press_button().wait(60.0)
    assert _events(journey) == ["visit", "button_reset"]


def test_time_nobody_spent_at_the_terminal_is_not_counted(journey: Journey) -> None:
    journey.welcome().wait(600.0)
    assert _events(journey) == ["visit", "idle_reset"]


def test_somebody_new_can_begin_anew(journey: Journey) -> None:
    journey.welcome().wait(91.0).tap(Restart())
    assert _events(journey) == ["visit", "restarted"]


def test_the_button_at_the_invitation_counts_for_nothing(journey: Journey) -> None:
    journey.press_button().wait(600.0)
    assert journey.counts == []


def test_help_counts_once_each_time_it_is_opened(keep: Keep) -> None:
    journey = _asking(keep, ASK)
    journey.counts.clear()
    journey.tap(OpenHelp(), OpenHelp(), GoBack(), OpenHelp())
    assert journey.counts == [Count("help", "de", "tale", "teen")] * 2


def test_turning_its_sheets_does_not_open_help_again(keep: Keep) -> None:
    journey = _asking(keep, ASK)
    journey.counts.clear()
    room = Capacity(helpers=1, huge=Capacity(helpers=1))
    journey.session = msgspec.structs.replace(journey.session, capacity=room)
    journey.tap(OpenHelp(), TurnPage(1))
    assert journey.session.top == HelpOpen(sheet=1)
    journey.tap(TurnPage(-1))
    assert [one.event for one in journey.counts] == ["help"]


def test_a_story_counts_its_start_its_decisions_and_its_ending(keep: Keep) -> None:
    journey = _asking(keep, ASK, quiz("know", option("a"), option("b"))).choose("no", "b")
    journey.read_to_choice()
    assert journey.counts == [
        Count("started", "de", "tale", "teen"),
        Count("chosen", "de", "tale", "teen", "ask", "no"),
        Count("chosen", "de", "tale", "teen", "know", "b"),
        Count("ended", "de", "tale", "teen", "calm"),
    ]


def test_what_is_skipped_is_no_decision(keep: Keep) -> None:
    journey = _asking(keep, quiz("know", option("a"), option("b"))).read_to_choice().tap(Skip())
    assert "chosen" not in _events(journey)


def test_a_story_played_again_counts_again(keep: Keep) -> None:
    journey = _asking(keep, ASK).choose("no").finish().tap(Replay())
    assert _events(journey).count("started") == 2


def test_another_way_from_a_decision_is_no_new_start(keep: Keep) -> None:
    journey = _asking(keep, ASK).choose("no").finish()
    journey.tap(OpenStation(0), Rewind(0)).choose("yes")
    assert _events(journey).count("started") == 1
    assert [one.option for one in journey.counts if one.event == "chosen"] == ["no", "yes"]


def test_a_vote_counts_its_option_and_its_voter(keep: Keep) -> None:
    journey = _asking(keep, POLL).choose("hill")
    assert journey.counts[1:] == [
        Count("chosen", "de", "tale", "teen", "vote", "hill"),
        Count("voted", "de", "tale", "teen", "vote"),
    ]


def test_a_vote_of_several_options_is_one_voter(keep: Keep) -> None:
    several = msgspec.structs.replace(POLL, several=True)
    journey = _asking(keep, several).choose("sea", "hill").tap(Onward())
    assert _events(journey)[1:] == ["chosen", "chosen", "voted"]


@pytest.mark.parametrize("again", [
    lambda journey: journey.tap(OpenStation(0), Rewind(0)),
    lambda journey: journey.tap(Replay()),
])
def test_somebody_votes_once_in_a_visit(
    keep: Keep, again: Callable[[Journey], Journey]
) -> None:
    journey = again(_asking(keep, POLL).choose("hill").finish()).choose("sea")
    assert [(one.event, one.option) for one in journey.counts if one.part == "vote"] == [
        ("chosen", "hill"), ("voted", "")]


def test_at_a_vote_the_session_asks_how_others_voted(keep: Keep) -> None:
    journey = _asking(keep, POLL, ASK).read_to_choice()
    assert journey.asked == [AskVotes("tale", "vote", ("sea", "hill"))]
    journey.touch().choose("sea").read_to_choice()
    assert len(journey.asked) == 1


def test_the_own_vote_is_added_to_the_others(keep: Keep) -> None:
    journey = _asking(keep, POLL).read_to_choice()
    journey.dispatch(VotesTold(journey.clock.now_s(), "tale", "vote", 30, (10, 20)))
    journey.tap(PickOption("sea"))
    ballot = journey.session.ballot
    assert ballot is not None
    assert (ballot.voters, ballot.votes) == (31, (11, 20))


def test_nothing_of_a_vote_outlives_the_visit(keep: Keep) -> None:
    journey = _asking(keep, POLL).choose("sea").press_button().wait(60.0)
    assert journey.session.ballot is None and journey.session.voted == ()


def test_counts_hold_nothing_that_ties_them_together(keep: Keep) -> None:
    """Two visits with the same choices count exactly the same."""
    first, second = (_asking(keep, ASK, POLL).choose("no", "sea").finish() for _ in range(2))
    assert first.counts == second.counts
    assert set(Count.__struct_fields__) == {
        "event", "language", "scenario", "audience", "part", "option", "amount"}

