"""Pause and notice: the chat stands still, and goes on exactly where it was."""

import msgspec
import pytest
from journey import Journey

from kiosk.engine.action import Hurry, MarkNotice, Onward, PickOption, TakePause
from kiosk.engine.noticing import observations
from kiosk.engine.play import Noticing
from kiosk.engine.view_data import ChatView, NoticePanel, Observation

SEEN = ["Bo lädt ein", "Cy liest mit", "Ann ist unwohl"]


def panel_of(journey: Journey) -> NoticePanel:
    """Return the list of what can be noticed."""
    assert isinstance(journey.screen, ChatView)
    assert isinstance(journey.screen.panel, NoticePanel)
    return journey.screen.panel


def seen_on(journey: Journey) -> tuple[Observation, ...]:
    """Return what can be noticed."""
    return panel_of(journey).observations


def marked_on(journey: Journey) -> list[int]:
    """Return the places of the marked observations."""
    return [place for place, one in enumerate(seen_on(journey)) if one.marked]


def test_the_visitor_stops_the_chat(journey: Journey) -> None:
    journey.open_story().tap(Hurry(), TakePause())
    assert [one.text for one in seen_on(journey)] == SEEN
    assert isinstance(journey.screen, ChatView)
    assert journey.screen.phone.band is not None
    assert journey.screen.phone.status == "status_paused"


def test_the_story_stops_the_chat(journey: Journey) -> None:
    journey.open_story().choose("look").tap(Onward(), Hurry())
    assert journey.play.showing == Noticing(before=None)
    assert [one.text for one in seen_on(journey)] == SEEN


def test_nothing_arrives_while_the_chat_stands_still(journey: Journey) -> None:
    before = journey.open_story().wait(0.6).tap(TakePause()).session.place
    assert journey.session.due_at_s is None
    assert journey.wait(80.0).session.place == before


def test_what_did_not_arrive_yet_cannot_be_noticed(journey: Journey) -> None:
    journey.open_story().tap(TakePause())
    assert [one.text for one in seen_on(journey)] == ["Ann ist unwohl"]


def test_an_observation_is_marked_and_unmarked(journey: Journey) -> None:
    journey.open_story().tap(Hurry(), TakePause(), MarkNotice(0), MarkNotice(2))
    assert marked_on(journey) == [0, 2]
    assert marked_on(journey.tap(MarkNotice(0))) == [2]


@pytest.mark.parametrize("index", [-1, 3, 99])
def test_what_is_not_in_the_list_cannot_be_marked(journey: Journey, index: int) -> None:
    journey.open_story().tap(Hurry(), TakePause(), MarkNotice(index))
    assert marked_on(journey) == []


def test_marked_messages_carry_their_number(journey: Journey) -> None:
    journey.open_story().tap(Hurry(), TakePause(), MarkNotice(1), MarkNotice(0))
    assert isinstance(journey.screen, ChatView)
    assert [one.number for one in journey.screen.phone.bubbles] == [1, None, 2]


def test_what_was_not_marked_is_told_afterwards(journey: Journey) -> None:
    journey.open_story().tap(Hurry(), TakePause(), MarkNotice(1), Onward())
    assert [one.told for one in seen_on(journey)] == [True, False, True]
    assert panel_of(journey).title == "also_there_title"


def test_what_is_told_cannot_be_marked_any_more(journey: Journey) -> None:
    journey.open_story().tap(Hurry(), TakePause(), Onward())
    assert all(one.action is None for one in seen_on(journey))
    assert marked_on(journey.tap(MarkNotice(0))) == []


def test_whoever_saw_everything_goes_on_at_once(journey: Journey) -> None:
    before = journey.open_story().tap(Hurry()).play
    journey.tap(TakePause(), *(MarkNotice(index) for index in range(3)), Onward())
    assert journey.play == msgspec.structs.replace(before, noticed=journey.play.noticed)


def test_what_was_marked_is_remembered_once_and_in_the_order_of_the_chat(
    journey: Journey,
) -> None:
    journey.open_story().tap(Hurry())
    for _ in range(2):
        journey.tap(TakePause(), MarkNotice(1), MarkNotice(0), Onward(), Onward())
    seen = observations(journey.catalog.scenario("harbour"), journey.play)
    assert journey.play.noticed == seen[:2]


def test_after_the_telling_the_chat_goes_on_exactly_where_it_was(journey: Journey) -> None:
    before = journey.open_story().tap(Hurry()).session.place
    assert journey.tap(TakePause(), Onward(), Onward()).session.place == before


def test_a_message_that_was_on_its_way_comes_after_the_pause(journey: Journey) -> None:
    play = journey.open_story().play
    journey.tap(TakePause()).wait(50.0).tap(Onward(), Onward())
    assert journey.play == play
    assert journey.session.due_at_s == pytest.approx(journey.session.now_s + 0.6)


def test_a_pause_at_a_note_leads_back_to_the_note(journey: Journey) -> None:
    before = journey.open_story().choose("look").session.place
    assert journey.tap(TakePause(), Onward(), Onward()).session.place == before


def test_the_pause_of_the_story_leads_on(journey: Journey) -> None:
    journey.open_story().choose("look").tap(Onward(), Hurry(), Onward(), Onward())
    assert journey.play.cursor.scene == "boat"


def test_a_pause_with_nothing_to_notice_is_a_breath(journey: Journey) -> None:
    before = journey.open_story("kite").session.place
    journey.tap(TakePause())
    assert (panel_of(journey).title, seen_on(journey)) == ("breathe_title", ())
    assert journey.tap(Onward()).session.place == before


def test_a_pause_in_a_pause_changes_nothing(journey: Journey) -> None:
    once = journey.open_story().tap(TakePause()).session.place
    assert journey.tap(TakePause(), PickOption("ask"), Hurry()).session.place == once


def test_the_same_message_twice_is_one_observation(journey: Journey) -> None:
    journey.open_story().choose("look", "again").read_to_choice().tap(TakePause())
    assert [one.text for one in seen_on(journey)] == ["Bo will allein sein", "Ann ist unwohl"]


def test_the_pause_button_is_offered_while_the_chat_runs(journey: Journey) -> None:
    journey.open_story()
    assert isinstance(journey.screen, ChatView)
    assert [one.action for one in journey.screen.bar.right] == [TakePause()]
