"""Back to a decision of the way: everything is as it was, and the other way can be taken."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from journey import Journey, Keep
from tiny_story import (
    CALM,
    STORM,
    bo,
    chat,
    choice,
    note,
    option,
    quiz,
    story,
    talk,
    tell,
    value_of,
)
from tiny_words import both

from kiosk.engine.action import GoBack, Onward, OpenStation, Pick, PickOption, Rewind
from kiosk.engine.activity import Assignment, Order, Outcome, ProfileLine, Row, Sign, Spot
from kiosk.engine.cursor import Cursor
from kiosk.engine.flow import begin_play
from kiosk.engine.play import Choosing, Doing, Ended, Play
from kiosk.engine.rewind import rewind, way_taken
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Go, Line, Reads, Repeat, Step, Thought, Visit
from kiosk.engine.session import AtRecap, AtStation, InStory
from kiosk.engine.view_data import RecapView, StationView

FIRST = choice(
    "first",
    option("ask", bo("Gut."), mood="happy", assignments=(Assignment("count", add=2),),
           feedback=both("Fragen hilft."), recap=both("Ann hat gefragt.")),
    option("wait", says=False),
    station=both("Anfang"),
)
SECOND = choice("second", option("go", STORM), option("stay"), station=both("Abschied"))
WAY: tuple[Step, ...] = (
    Line("bo", both("Ahoi."), mood="worried"), FIRST, Thought(both("Puh."), mood="sad"),
    Reads("bo"), SECOND,
)


def scenario_of(journey: Journey) -> Scenario:
    """Return the story that is lived through."""
    return journey.catalog.scenario(journey.play.scenario)


def at_end(keep: Keep, *options: str) -> Journey:
    """Live through the way and come to the recap."""
    return tell(keep, *WAY).choose(*options).finish()


def before_choice(keep: Keep, *options: str) -> Play:
    """Return the play at the choice behind these options."""
    return tell(keep, *WAY).choose(*options).read_to_choice().play


@pytest.mark.parametrize(("index", "options"), [(0, ()), (1, ("ask",))])
def test_going_back_restores_values_thread_and_moods_exactly(
    keep: Keep, index: int, options: tuple[str, ...]
) -> None:
    journey = at_end(keep, "ask", "go").tap(OpenStation(index), Rewind(index))
    assert journey.session.place == InStory(before_choice(keep, *options))


def test_the_other_way_can_be_taken(keep: Keep) -> None:
    journey = at_end(keep, "ask", "go").tap(OpenStation(1), Rewind(1)).choose("stay")
    assert journey.tap(Onward()).play.showing == Ended("calm")
    assert [one.option for one in journey.play.trail] == [0, 1]


def test_what_came_after_the_decision_is_forgotten(keep: Keep) -> None:
    journey = at_end(keep, "ask", "go").tap(OpenStation(0), Rewind(0)).choose("wait")
    assert value_of(journey, "count") == 0
    assert journey.finish().play.trail == at_end(keep, "wait", "stay").play.trail


def test_one_can_go_back_again_and_again(keep: Keep) -> None:
    journey = at_end(keep, "ask", "go")
    for option_id in ("wait", "ask", "wait"):
        journey.tap(OpenStation(0), Rewind(0)).choose(option_id, "go").finish()
    assert journey.play == at_end(keep, "wait", "go").play


def test_a_station_shows_what_was_done_and_what_else_was_possible(keep: Keep) -> None:
    screen = at_end(keep, "ask", "go").tap(OpenStation(0)).screen
    assert isinstance(screen, StationView)
    assert (screen.title, screen.prompt, screen.done) == ("Anfang", "first?", "Ann hat gefragt.")
    assert (screen.feedback, screen.others) == ("Fragen hilft.", ("wait",))
    assert screen.face == "moods/lena_happy"


def test_a_station_leads_back_to_the_recap(keep: Keep) -> None:
    journey = at_end(keep, "ask", "go")
    recap = journey.session.place
    assert journey.tap(OpenStation(0), GoBack()).session.place == recap


def test_a_decision_without_a_name_is_no_station(keep: Keep) -> None:
    journey = tell(keep, choice("plain", option("a")), FIRST).choose("a", "wait").finish()
    assert isinstance(journey.screen, RecapView)
    assert [one.title for one in journey.screen.stations] == ["Anfang"]
    before, play = journey.session.place, journey.play
    assert journey.tap(OpenStation(0)).session.place == before
    assert journey.tap(OpenStation(1)).session.place == AtStation(play, 1)


@pytest.mark.parametrize("index", [-1, 2, 99])
def test_there_is_no_way_back_to_what_was_not_decided(keep: Keep, index: int) -> None:
    journey = at_end(keep, "ask", "go")
    assert rewind(scenario_of(journey), journey.play, index) is None
    before = journey.tap(OpenStation(0)).session.place
    assert journey.tap(Rewind(index)).session.place == before


def test_nobody_goes_back_from_the_recap_itself(keep: Keep) -> None:
    journey = at_end(keep, "ask", "go")
    assert isinstance(journey.tap(Rewind(0)).session.place, AtRecap)


def test_going_back_into_a_visited_scene_still_leads_out_of_it(keep: Keep) -> None:
    journey = tell(
        keep,
        chat("here", bo("Ahoi."), Visit("there"), note("Zurück."), CALM),
        chat("there", FIRST, contact="cy"),
    ).choose("ask").finish()
    journey.tap(OpenStation(0), Rewind(0)).choose("wait")
    assert journey.play.cursor == Cursor("here", (2,))
    assert len(journey.play.thread) == 1


def test_going_back_into_a_round_goes_on_in_that_round(keep: Keep) -> None:
    again = choice("again", option("more"), option("less"), station=both("Runde"))
    journey = tell(keep, Repeat(3, (again,))).choose("more", "more", "more").finish()
    journey.tap(OpenStation(1), Rewind(1)).choose("less")
    assert [one.option for one in journey.play.trail] == [0, 1]
    assert journey.read_to_choice().play.cursor.way == 2


def test_going_back_leads_to_the_place_as_well(keep: Keep) -> None:
    journey = tell(
        keep, talk("here", FIRST, Go("phone")), chat("phone", bo("Hm."), SECOND, CALM)
    ).choose("wait", "stay").finish()
    journey.tap(OpenStation(0), Rewind(0))
    assert journey.play.cursor.scene == "here"


def test_answers_given_together_lead_back_to_their_question(keep: Keep) -> None:
    asked = quiz("facts", option("a"), option("b"), option("c"), several=True,
                 station=both("Frage"))
    before = tell(keep, FIRST, asked, SECOND).choose("wait").read_to_choice().play
    journey = tell(keep, FIRST, asked, SECOND).choose("wait", "a", "c").tap(Onward())
    journey.choose("stay").finish()
    for index in (1, 2):
        back = rewind(scenario_of(journey), journey.play, index)
        assert back is not None
        assert msgspec.structs.replace(back, showing=Choosing()) == before
        assert len(back.past) == len(back.trail)


def test_after_answers_given_together_the_next_way_back_is_right(keep: Keep) -> None:
    asked = quiz("facts", option("a"), option("b"), several=True, station=both("Frage"))
    journey = tell(keep, asked, SECOND).read_to_choice().choose("a", "b").tap(Onward())
    journey.choose("stay").finish().tap(OpenStation(1), Rewind(1), PickOption("b"), Onward())
    at_second = journey.read_to_choice().play
    journey.choose("stay").finish().tap(OpenStation(1), Rewind(1))
    assert journey.play == at_second


def test_a_done_activity_can_be_gone_back_to(keep: Keep) -> None:
    rows = tuple(Row(one, both(one), "star") for one in ("a", "b", "c"))
    order = Order("steps", both("Ordne."), rows, accepted=((0, 1, 2),), station=both("Schritte"),
                  recap=both("Geordnet."), fits=Outcome(assignments=(Assignment("count", 3),)))
    journey = tell(keep, order, SECOND).tap(Onward()).choose("stay").finish()
    (taken, _) = way_taken(story(chat("here", order, SECOND, CALM)), journey.play)
    assert (taken.index, taken.others) == (0, ())
    journey.tap(OpenStation(0), Rewind(0))
    assert isinstance(journey.play.showing, Doing)
    assert value_of(journey, "count") == 0


ROUNDS = Repeat(3, (FIRST, SECOND))


@given(st.lists(st.sampled_from(["ask", "wait"]), min_size=1, max_size=3), st.integers(0, 5))
def test_every_decision_of_every_way_can_be_gone_back_to(
    keep: Keep, firsts: list[str], index: int
) -> None:
    journey = tell(keep, ROUNDS)
    moments = []
    for one in firsts:
        for option_id in (one, "stay"):
            moments.append(journey.read_to_choice().play)
            journey.choose(option_id)
    journey.read_to_choice()
    back = rewind(scenario_of(journey), journey.play, index)
    assert back == (moments[index] if index < len(moments) else None)


def test_a_story_that_begins_has_nothing_to_go_back_to() -> None:
    told = story(chat("here", *WAY, CALM))
    assert rewind(told, begin_play(told), 0) is None


def test_signs_found_before_going_back_are_hidden_again(keep: Keep) -> None:
    lines = tuple(ProfileLine(both(f"Zeile {n}"), Sign(f"s{n}", both("Darum."))) for n in range(2))
    spot = Spot("look", both("Was fällt auf?"), both("Profil"), "bo", lines, station=both("Profil"))
    journey = tell(keep, spot).tap(Pick(0), Pick(1), Onward(), Onward()).finish()
    journey.tap(OpenStation(0), Rewind(0))
    assert journey.play.showing == Doing()
