"""Ordering: rows go up and down, and several orders can fit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from journey import Journey, Keep
from on_screen import actions_on
from tiny_story import note, tell, value_of
from tiny_words import both

from kiosk.engine.action import Hint, MoveRow, Onward, Pick, Skip, Undo
from kiosk.engine.activity import Assignment, Order, Outcome, Row
from kiosk.engine.doing import fits
from kiosk.engine.play import Doing, Telling
from kiosk.engine.view_data import FeedbackView, OrderView

ROWS = tuple(Row(one, both(one), "star") for one in ("talk", "save", "block"))
FITS = Outcome(both("So geht es."), (Assignment("count", 3),))
OTHERWISE = Outcome(both("Auch das geht."), (Assignment("count", 1),))
EXACTLY = Order("steps", both("Ordne."), ROWS, accepted=((1, 0, 2), (1, 2, 0)), fits=FITS,
                otherwise=OTHERWISE)
AFTER = Order("steps", both("Ordne."), ROWS, after=((2, 1),), fits=FITS, otherwise=OTHERWISE)
QUIET = Order("steps", both("Ordne."), ROWS, after=((2, 1),))
BEHIND = note("Dahinter.")


def order_of(journey: Journey) -> OrderView:
    """Return the order on the screen."""
    assert isinstance(journey.screen, OrderView)
    return journey.screen


def rows_on(journey: Journey) -> list[str]:
    """Return the rows from the top."""
    return [one.text for one in order_of(journey).rows]


def test_the_rows_stand_as_they_were_written(keep: Keep) -> None:
    assert rows_on(tell(keep, EXACTLY, BEHIND)) == ["talk", "save", "block"]


def test_a_row_goes_up_and_down(keep: Keep) -> None:
    journey = tell(keep, EXACTLY, BEHIND).tap(MoveRow(2, -1))
    assert rows_on(journey) == ["talk", "block", "save"]
    assert rows_on(journey.tap(MoveRow(0, 1))) == ["block", "talk", "save"]


def test_no_row_leaves_the_list(keep: Keep) -> None:
    journey = tell(keep, EXACTLY, BEHIND)
    ends = [(one.up is None, one.down is None) for one in order_of(journey).rows]
    assert ends == [(True, False), (False, False), (False, True)]
    before = journey.session.place
    moves = (MoveRow(0, -1), MoveRow(2, 1), MoveRow(3, -1), MoveRow(-1, 1), MoveRow(99, 1))
    assert journey.tap(*moves).session.place == before


@given(st.lists(st.sampled_from([MoveRow(row, by) for row in range(3) for by in (-1, 1)])))
def test_however_rows_are_moved_each_is_there_once(keep: Keep, moves: list[MoveRow]) -> None:
    journey = tell(keep, EXACTLY, BEHIND).tap(*moves)
    assert sorted(rows_on(journey)) == ["block", "save", "talk"]


@pytest.mark.parametrize(
    ("order", "moves", "words", "count"),
    [
        (EXACTLY, (MoveRow(0, 1),), "So geht es.", 3),
        (EXACTLY, (MoveRow(0, 1), MoveRow(1, 1)), "So geht es.", 3),
        (EXACTLY, (), "Auch das geht.", 1),
        (AFTER, (), "So geht es.", 3),
        (AFTER, (MoveRow(0, 1),), "So geht es.", 3),
        (AFTER, (MoveRow(2, -1),), "Auch das geht.", 1),
    ],
)
def test_an_order_that_fits_and_another_one_have_their_own_outcome(
    keep: Keep, order: Order, moves: tuple[MoveRow, ...], words: str, count: int
) -> None:
    journey = tell(keep, order, BEHIND).tap(*moves, Onward())
    assert isinstance(journey.screen, FeedbackView)
    assert (journey.screen.text, value_of(journey, "count")) == (words, count)


def test_what_was_ordered_is_shown_with_its_numbers(keep: Keep) -> None:
    journey = tell(keep, EXACTLY, BEHIND).tap(MoveRow(0, 1), Onward())
    assert isinstance(journey.screen, FeedbackView)
    assert [(one.kicker, one.text) for one in journey.screen.given] == [
        ("1", "save"), ("2", "talk"), ("3", "block")]


def test_accepted_orders_have_to_keep_the_rules_as_well() -> None:
    order = Order("steps", both("Ordne."), ROWS, accepted=((0, 1, 2), (2, 1, 0)), after=((2, 1),))
    assert [fits(order, one) for one in order.accepted] == [True, False]


def test_without_words_the_story_goes_on_at_once(keep: Keep) -> None:
    assert isinstance(tell(keep, QUIET, BEHIND).tap(Onward()).play.showing, Telling)


def test_a_told_order_cannot_be_moved_any_more(keep: Keep) -> None:
    journey = tell(keep, EXACTLY, BEHIND).tap(Onward())
    before = journey.session.place
    assert journey.tap(MoveRow(0, 1), Skip()).session.place == before


def test_skipping_an_order_changes_nothing(keep: Keep) -> None:
    journey = tell(keep, EXACTLY, BEHIND)
    values = journey.play.values
    assert Skip() in actions_on(journey.screen)
    journey.tap(MoveRow(0, 1), Skip())
    assert isinstance(journey.play.showing, Telling)
    assert (journey.play.values, journey.play.trail) == (values, ())


def test_there_is_nothing_else_to_do_at_an_order(keep: Keep) -> None:
    journey = tell(keep, EXACTLY, BEHIND)
    before = journey.play.showing
    assert journey.tap(Undo(), Hint(), Pick(0)).play.showing == before == Doing((0, 1, 2))
