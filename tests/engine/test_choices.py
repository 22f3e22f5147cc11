"""Choices: what is offered, what follows, how everything flows together again."""

import pytest
from journey import Journey
from on_screen import bubbles_of

from kiosk.engine.action import Hurry, Onward, PickOption
from kiosk.engine.play import Answering, Choosing, Ended, Noticing, Telling, Writing
from kiosk.engine.view_data import ChatView, TellPanel, VoicePanel

TOLD = ("ask", "trust", "sure")


def value_of(journey: Journey, name: str) -> object:
    """Return what the story remembers under a name."""
    return dict(journey.play.values)[name]


def panel_of(journey: Journey) -> TellPanel:
    """Return what is told beside the chat."""
    assert isinstance(journey.screen, ChatView)
    assert isinstance(journey.screen.panel, TellPanel)
    return journey.screen.panel


def test_options_without_their_condition_are_not_offered(journey: Journey) -> None:
    assert journey.open_story().read_to_choice().offered() == ["ask", "look"]


def test_an_option_that_is_not_offered_cannot_be_taken(journey: Journey) -> None:
    before = journey.open_story().read_to_choice().session.place
    assert journey.tap(PickOption("tell_later")).session.place == before


def test_options_appear_and_go_with_what_happened(journey: Journey) -> None:
    assert journey.open_story().choose("look").read_to_choice().offered() == [
        "again", "home", "sail"]


def test_what_was_told_opens_another_option(journey: Journey) -> None:
    assert journey.open_story().choose(*TOLD).read_to_choice().offered() == [
        "again", "home", "call"]


def test_a_scene_entered_again_is_counted(journey: Journey) -> None:
    journey.open_story().choose("look", *["again"] * 4).read_to_choice()
    assert dict(journey.play.visits) == {"boat": 5, "pier": 1}
    assert journey.offered() == ["home", "sail"]


def test_the_same_phone_keeps_its_messages(journey: Journey) -> None:
    journey.open_story().choose("look", "again").read_to_choice()
    assert bubbles_of(journey.screen) == ["Jetzt sind wir allein."] * 2


def test_the_buttons_say_whether_it_is_written_or_done(journey: Journey) -> None:
    screen = journey.open_story().read_to_choice().screen
    assert isinstance(screen, ChatView)
    assert isinstance(screen.panel, VoicePanel)
    assert [(one.label, one.icon) for one in screen.panel.replies] == [
        ("Wohin fährst du?", None), ("Ann wartet.", "hand")]


def test_what_is_written_becomes_an_own_message(journey: Journey) -> None:
    journey.open_story().choose("ask")
    assert isinstance(journey.screen, ChatView)
    last = journey.screen.phone.bubbles[-1]
    assert (last.text, last.own) == ("Wohin fährst du?", True)


def test_what_is_done_becomes_no_message(journey: Journey) -> None:
    journey.open_story().choose("look")
    assert bubbles_of(journey.screen)[-1] == "Ich bin auch da."


def test_feedback_comes_before_the_consequence(journey: Journey) -> None:
    journey.open_story().choose("ask")
    assert isinstance(journey.play.showing, Answering)
    assert (panel_of(journey).kind, panel_of(journey).text) == ("feedback", "Fragen hilft.")
    assert isinstance(journey.tap(Onward()).play.showing, Writing)
    journey.tap(Hurry())
    assert bubbles_of(journey.screen)[-1] == "Weit hinaus."


def test_without_feedback_the_story_goes_on_at_once(journey: Journey) -> None:
    journey.open_story().choose("look")
    assert isinstance(journey.play.showing, Telling)


@pytest.mark.parametrize(
    "options",
    [("look",), ("ask", "doubt"), ("ask", "trust", "sure"), ("ask", "trust", "unsure")],
)
def test_all_ways_gather_at_the_same_note(journey: Journey, options: tuple[str, ...]) -> None:
    journey.open_story().choose(*options)
    assert panel_of(journey).text == "Der Wind dreht."
    assert journey.play.cursor.path == (5,)


@pytest.mark.parametrize(
    ("options", "count"),
    [(("look",), 0), (("ask",), 1), (("ask", "trust"), 2), (("ask", "doubt"), 0)],
)
def test_a_count_goes_up_and_down(
    journey: Journey, options: tuple[str, ...], count: int
) -> None:
    assert value_of(journey.open_story().choose(*options), "count") == count


def test_a_count_stops_at_its_upper_bound(journey: Journey) -> None:
    journey.open_story().choose("look").tap(Onward())
    assert value_of(journey, "knots") == 3


def test_a_flag_is_set(journey: Journey) -> None:
    assert value_of(journey.open_story(), "told") is False
    assert value_of(journey.choose(*TOLD), "told") is True


def test_a_note_waits_for_the_visitor(journey: Journey) -> None:
    journey.open_story().choose("look").wait(80.0)
    assert panel_of(journey).kind == "note"
    assert journey.tap(Onward()).play.cursor.path == (7, 1, 0)


def test_a_card_waits_for_the_visitor(journey: Journey) -> None:
    journey.open_story().choose("ask", "trust", "sure").tap(Onward()).wait(80.0)
    assert (panel_of(journey).kind, panel_of(journey).title) == ("card", "Hurry")
    assert isinstance(journey.tap(Onward()).play.showing, Noticing)


def test_a_condition_that_does_not_hold_leads_the_other_way(journey: Journey) -> None:
    journey.open_story().choose("look").tap(Onward(), Hurry())
    assert bubbles_of(journey.screen)[-1] == "Na gut."


def test_hurry_does_nothing_where_nobody_writes(journey: Journey) -> None:
    before = journey.open_story().read_to_choice().session.place
    assert isinstance(journey.play.showing, Choosing)
    assert journey.tap(Hurry(), Onward()).session.place == before


@pytest.mark.parametrize(
    ("options", "ending"),
    [(("look", "sail"), "storm"), (("look", "home"), "calm"), ((*TOLD, "call"), "calm"),
     (("look", "again", "sail"), "storm")],
)
def test_a_way_leads_to_its_ending(
    journey: Journey, options: tuple[str, ...], ending: str
) -> None:
    journey.open_story().choose(*options).read_to_choice()
    assert journey.play.showing == Ended(ending)
