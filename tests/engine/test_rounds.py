"""The same steps again: until something holds, or until it was often enough."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from journey import Journey, Keep
from tiny_story import CALM, chat, choice, note, option, tell, value_of

from kiosk.engine.activity import Assignment
from kiosk.engine.condition import Compare, Flag
from kiosk.engine.cursor import every_step
from kiosk.engine.play import Choosing, Ended
from kiosk.engine.screenplay import Assign, Go, Repeat, When

MORE = Assignment("count", add=1)
ASK = choice("ask", option("more", assignments=(MORE,)), option("less"),
             option("done", assignments=(Assignment("told", value=True),)))


def rounds_of(journey: Journey, *options: str) -> int:
    """Take options at each round; return how many rounds there were."""
    rounds = 0
    for one in options:
        if not isinstance(journey.read_to_choice().play.showing, Choosing):
            break
        journey.choose(one)
        rounds += 1
    return rounds


@pytest.mark.parametrize("times", [1, 2, 5])
def test_without_a_condition_there_are_as_many_rounds_as_written(keep: Keep, times: int) -> None:
    journey = tell(keep, Repeat(times, (ASK,)))
    assert rounds_of(journey, *["less"] * 9) == times
    assert journey.play.showing == Ended("calm")


@pytest.mark.parametrize("last", [1, 2, 3])
def test_rounds_end_when_the_condition_holds(keep: Keep, last: int) -> None:
    journey = tell(keep, Repeat(4, (ASK,), until=Flag("told")))
    assert rounds_of(journey, *["less"] * (last - 1), "done", "less", "less") == last


def test_rounds_end_after_the_bound_when_it_never_holds(keep: Keep) -> None:
    journey = tell(keep, Repeat(4, (ASK,), until=Flag("told")))
    assert rounds_of(journey, *["less"] * 9) == 4


def test_the_condition_is_asked_after_a_round(keep: Keep) -> None:
    told = Assign((Assignment("told", value=True),))
    assert rounds_of(tell(keep, told, Repeat(4, (ASK,), until=Flag("told"))), *["less"] * 9) == 1


def test_behind_the_rounds_the_story_goes_on(keep: Keep) -> None:
    journey = tell(keep, Repeat(2, (ASK,)), note("Dahinter.")).choose("less", "less")
    assert journey.play.cursor.path == (1,)


def test_the_rounds_know_how_many_there_were(keep: Keep) -> None:
    journey = tell(keep, Repeat(3, (ASK,)))
    ways = []
    while isinstance(journey.read_to_choice().play.showing, Choosing):
        ways.append(journey.play.cursor.way)
        journey.choose("less")
    assert ways == [0, 1, 2]


def test_rounds_within_rounds(keep: Keep) -> None:
    inner = Repeat(3, (ASK,), until=Flag("told"))
    again = Assign((Assignment("told", value=False),))
    journey = tell(keep, Repeat(2, (again, inner)))
    assert rounds_of(journey, "less", "done", "less", "less", "less", "less") == 5


def test_a_way_out_of_the_rounds(keep: Keep) -> None:
    leave = choice("leave", option("out", Go("away")), option("in"))
    journey = tell(keep, chat("here", Repeat(5, (leave,)), CALM), chat("away", note("Weg."), CALM))
    assert journey.choose("in", "out").play.cursor.scene == "away"


def test_rounds_begin_anew_when_the_scene_comes_again(keep: Keep) -> None:
    again = chat("here", Repeat(2, (ASK,)), choice("back", option("round", Go("here"))), CALM)
    journey = tell(keep, again).choose("less", "less", "round").read_to_choice()
    assert journey.play.cursor.way == 0


def test_a_condition_within_a_round_can_leave_the_rest_of_it_out(keep: Keep) -> None:
    second = choice("second", option("two"))
    journey = tell(keep, Repeat(2, (ASK, When(Flag("told"), (), (second,)))))
    assert rounds_of(journey, "less", "two", "done", "two") == 3


def test_a_round_is_on_the_page_once() -> None:
    assert sum(one == ASK for one in every_step((Repeat(7, (ASK,)),))) == 1


@given(st.integers(-9, 9), st.lists(st.integers(-9, 9), max_size=5))
def test_a_count_never_leaves_its_bounds(keep: Keep, first: int, adds: list[int]) -> None:
    steps = tuple(Assign((Assignment("count", add=one),)) for one in (first, *adds))
    value = value_of(tell(keep, *steps, note("Da.")), "count")
    expected = 0
    for one in (first, *adds):
        expected = max(0, min(3, expected + one))
    assert value == expected


def test_silent_rounds_end_as_well(keep: Keep) -> None:
    journey = tell(keep, Repeat(20, (Assign((MORE,)),), until=Compare("count", ">=", 2)),
                   note("Da."))
    assert value_of(journey, "count") == 2
