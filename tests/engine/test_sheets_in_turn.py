"""With the largest text tasks, and what is read behind them and behind a story, have sheets too."""

from collections.abc import Callable

import pytest
from journey import Journey, Keep
from on_screen import actions_on, button_for
from test_ordering import BEHIND, EXACTLY
from test_sheets import HUGE, ROOM, in_huge
from test_spotting import SPOT
from tiny_story import choice, note, option, tell
from tiny_words import both

from kiosk.engine.action import (
    GoBack,
    Hint,
    MoveRow,
    Onward,
    OpenScenario,
    OpenStation,
    Pick,
    PickOption,
    Skip,
    ToMenu,
    TurnPage,
)
from kiosk.engine.screenplay import Explanation, Tip
from kiosk.engine.session import InStory, Introduction
from kiosk.engine.spoken import spoken
from kiosk.engine.view import phrasing_of
from kiosk.engine.view_data import (
    EndingView,
    FeedbackView,
    IntroductionView,
    OrderView,
    RecapView,
    SliderView,
    SpotView,
    StationView,
    View,
)

Start = Callable[..., Journey]
SLIDER = choice("feel", *(option(name, says=False) for name in ("bad", "so", "well")),
                kind="slider")


def sheets_of(journey: Journey) -> list[View]:
    """Return what is on the screen, and what every further sheet brings."""
    sheets = [journey.screen]
    while TurnPage(1) in actions_on(journey.screen):
        sheets.append(journey.tap(TurnPage(1)).screen)
    return sheets


# -- tasks -----------------------------------------------------------------------------------


def test_the_task_stands_before_its_rows(keep: Keep) -> None:
    task, *behind = sheets_of(in_huge(tell(keep, EXACTLY, BEHIND)))
    assert isinstance(task, OrderView)
    assert (task.prompt, task.rows) == ("Ordne.", ())
    rows = [one for sheet in behind if isinstance(sheet, OrderView) for one in sheet.rows]
    assert [(one.text, one.place) for one in rows] == [
        ("talk", (1, 3)), ("save", (2, 3)), ("block", (3, 3))]


def test_a_row_is_moved_beyond_its_sheet_without_leaving_it(keep: Keep) -> None:
    journey = in_huge(tell(keep, EXACTLY, BEHIND)).tap(TurnPage(1), MoveRow(1, 1))
    assert isinstance(journey.screen, OrderView)
    assert [one.text for one in journey.screen.rows] == ["talk", "block"]
    assert [one.text for one in journey.tap(TurnPage(1)).screen.rows] == ["save"]  # type: ignore


def test_the_stops_of_a_slider_stay_on_their_sheet_when_one_is_chosen(keep: Keep) -> None:
    journey = in_huge(tell(keep, SLIDER, BEHIND))
    assert isinstance(journey.screen, SliderView)
    assert journey.screen.stops == ()
    journey.tap(TurnPage(1), PickOption("bad"))
    assert isinstance(journey.screen, SliderView)
    assert [(one.text, one.chosen) for one in journey.screen.stops] == [
        ("bad", True), ("so", False)]


def test_below_the_lines_is_the_sign_found_last(keep: Keep) -> None:
    journey = in_huge(tell(keep, SPOT, BEHIND)).tap(TurnPage(1), Pick(0), TurnPage(1), Pick(2))
    assert isinstance(journey.screen, SpotView)
    assert [one.text for one in journey.screen.lines] == ["900 Freunde", "neu dabei"]
    assert [one.text for one in journey.screen.found] == ["900 Freunde"]


def test_a_hint_turns_to_the_sheet_of_its_line(keep: Keep) -> None:
    journey = in_huge(tell(keep, SPOT, BEHIND)).tap(TurnPage(1), Pick(0), Hint())
    assert isinstance(journey.screen, SpotView)
    assert [one.hinted for one in journey.screen.lines] == [True, False]


@pytest.mark.parametrize("task", [EXACTLY, SPOT, SLIDER], ids=["order", "spot", "slider"])
def test_a_task_is_left_out_where_it_stands(keep: Keep, task: object) -> None:
    journey = in_huge(tell(keep, task, BEHIND))  # type: ignore[arg-type]
    assert button_for(journey.screen, Skip()).enabled
    assert Skip() not in actions_on(journey.tap(TurnPage(1)).screen)


# -- what is read ----------------------------------------------------------------------------


def test_what_was_answered_comes_before_what_is_good_to_know(keep: Keep) -> None:
    told = Explanation(both("Warum"), both("Darum."), (Tip("star", both("Rede darüber.")),))
    quiz = choice("ask", option("yes", says=False, feedback=both("Gut.")),
                  option("no", says=False), option("well", says=False), kind="quiz",
                  explanation=told)
    journey = in_huge(tell(keep, quiz, note("Dahinter."))).tap(TurnPage(1), PickOption("yes"))
    sheets = [one for one in sheets_of(journey) if isinstance(one, FeedbackView)]
    told_on = [(len(one.given), one.lead, one.text, len(one.chips)) for one in sheets]
    assert told_on == [(2, "", "", 0), (1, "", "", 0), (0, "Gut.", "", 0), (0, "", "Darum.", 0),
                       (0, "", "", 1)]
    assert button_for(journey.screen, Onward()).enabled


def test_a_story_begins_behind_the_whole_content_note(start: Start) -> None:
    journey = start(capacity=ROOM).welcome()
    in_huge(journey).tap(OpenScenario("harbour"))
    note_, *_, last = sheets_of(journey)
    assert isinstance(note_, IntroductionView)
    assert isinstance(last, IntroductionView)
    assert (note_.back.action, note_.start.action) == (ToMenu(), TurnPage(1))
    assert (last.back.action, last.start.action) == (ToMenu(), Onward())
    assert isinstance(journey.tap(TurnPage(-1)).session.place, Introduction)
    assert isinstance(journey.tap(Onward()).session.place, InStory)


def test_the_next_step_comes_behind_how_it_ended(start: Start) -> None:
    journey = in_huge(start(capacity=ROOM).welcome()).open_story().choose("look", "sail")
    ended, step = sheets_of(journey)
    assert isinstance(ended, EndingView)
    assert isinstance(step, EndingView)
    assert (ended.text, ended.next_step) == ("So endet es: storm.", "")
    assert (step.text, step.next_step) == ("", "Sag es weiter.")


def test_all_of_the_way_taken_is_on_some_sheet(start: Start) -> None:
    whole = start().open_story().finish().screen
    assert isinstance(whole, RecapView)
    journey = in_huge(start(capacity=ROOM).welcome())
    sheets = [one for one in sheets_of(journey.open_story().finish())
              if isinstance(one, RecapView)]
    assert tuple(one for sheet in sheets for one in sheet.stations) == whole.stations
    assert tuple(one for sheet in sheets for one in sheet.takeaways) == whole.takeaways
    assert [one.closing for one in sheets if one.closing] == [whole.closing]
    assert max(len(one.stations) for one in sheets) <= HUGE.points


def test_from_the_first_sheet_of_a_station_the_way_back_is_one_touch(start: Start) -> None:
    journey = in_huge(start(capacity=ROOM).welcome()).open_story().finish()
    stations = [one for one in actions_on(journey.screen) if isinstance(one, OpenStation)]
    journey.tap(stations[0])
    first, *_, last = sheets_of(journey)
    assert isinstance(first, StationView)
    assert GoBack() in actions_on(first)
    assert GoBack() not in actions_on(last)


def test_only_what_is_drawn_on_a_sheet_that_is_read_is_said(start: Start) -> None:
    journey = in_huge(start(capacity=ROOM).welcome()).open_story().finish()
    told = [[one for utterance in spoken(sheet, phrasing_of(journey.session, journey.catalog))
             for one in utterance.shows] for sheet in sheets_of(journey)]
    way, learnt, end = told
    assert "takeaways" not in way
    assert ("takeaways" in learnt, "other_ways_title" in learnt) == (True, False)
    assert ("takeaways" in end, "other_ways_title" in end) == (False, True)
