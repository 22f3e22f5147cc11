"""Where the focus begins and goes, and in which order: without a screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.engine.action import (
    GoBack,
    LeaveQuietly,
    MoveRow,
    Onward,
    OpenHelp,
    OpenReading,
    OpenStation,
    Pick,
    PickOption,
    Rewind,
    SetSound,
    Undo,
)
from kiosk.views.focus import Focus, sequel
from kiosk.views.target import Target, first_of, in_reading_order
from tests.views.conftest import SCREENS
from tests.views.story_views import style_of
from tests.views.task_views import all_views
from tests.views.task_views import style_of as task_style_of
from tests.views.task_words import GERMAN
from tests.views.way_views import every_view

STANDING = (LeaveQuietly(), OpenHelp(), OpenReading())


def row_of(zone, *actions, y=0.0):
    """Return targets beside each other."""
    boxes = [(100.0 * place, y, 80.0, 80.0) for place in range(len(actions))]
    return tuple(Target(zone, box, one, (box, 0.0), is_offer=one is not None)
                 for box, one in zip(boxes, actions, strict=True))


def screen(*choices, bar=()):
    """Return the targets of a screen with choices in a row and the bar."""
    return row_of("choices", *choices) + row_of("bar", *STANDING, *bar, y=500.0)


def placed_on(targets, action):
    """Return the focus of somebody who moved it to an action."""
    focus = Focus.on(targets).moved(1).moved(-1)
    while focus.target.action != action:
        focus = focus.moved(1)
    return focus


ONE, TWO, THREE, FOUR = (Pick(place) for place in range(4))


# -- order ---------------------------------------------------------------------------------------


def test_rows_are_read_from_the_top_and_each_from_the_left():
    boxes = [(300, 10, 80, 80), (0, 0, 80, 80), (0, 100, 200, 80), (150, 30, 80, 60)]
    targets = [Target("cards", box, Pick(place), (box, 0.0)) for place, box in enumerate(boxes)]
    assert [one.action.place for one in in_reading_order(targets)] == [1, 3, 0, 2]


def test_parts_are_read_as_the_screen_lists_them_and_the_bar_last():
    targets = row_of("bar", Onward(), y=0) + row_of("b", ONE, y=300) + row_of("a", TWO, y=0)
    assert [one.zone for one in in_reading_order(targets)] == ["b", "a", "bar"]


@pytest.mark.parametrize("size_px", list(SCREENS))
def test_every_press_of_every_sample_has_its_place_in_the_order_once(open_table, size_px):
    table = open_table(size_px)
    views = every_view(style_of("coral")) | all_views(GERMAN, task_style_of())
    for name, view in views.items():
        table.show(view)
        targets = table.stage.targets()
        in_order = [one.action for one in targets if one.action is not None]
        pressed = [one.action for one in table.stage.presses()]
        assert sorted(map(repr, in_order)) == sorted(map(repr, pressed)), name
        assert len({(one.zone, one.action) for one in targets}) == len(targets), name
        assert all(table.stage.press_of(one) for one in targets if one.action is not None), name


@pytest.mark.parametrize("size_px", list(SCREENS))
def test_what_has_numbers_is_read_in_their_order(open_table, size_px):
    table = open_table(size_px)
    views = every_view(style_of("coral")) | all_views(GERMAN, task_style_of())
    for name, view in views.items():
        table.show(view)
        actions = [one.action for one in table.stage.targets()]
        numbers = [one.index for one in actions if isinstance(one, OpenStation)]
        numbers += [one.place for one in actions if isinstance(one, Pick)]
        numbers += [one.row for one in actions if isinstance(one, MoveRow)]
        numbers += [one.option for one in actions if isinstance(one, PickOption)]
        assert (name, numbers) == (name, sorted(numbers))


# -- beginning -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("targets", "begins"),
    [
        (screen(ONE, TWO, bar=(Onward(),)), ONE),
        (screen(GoBack(), Onward()), Onward()),
        (screen(None, ONE), ONE),
        (screen(None, bar=(Onward(),)), Onward()),
        (screen(bar=(GoBack(), Rewind(1))), Rewind(1)),
        (screen(bar=(Undo(), Onward())), Onward()),
        (screen(), OpenReading()),
    ],
    ids=["choices", "way on among choices", "read before", "only read before", "bar", "bar on",
         "standing"],
)
def test_a_screen_begins_with_what_it_is_about(targets, begins):
    assert Focus.on(targets).target.action == begins


def test_words_to_read_down_come_before_the_way_on():
    box = (0.0, 0.0, 80.0, 80.0)
    words = Target("words", box, None, (box, 0.0))
    assert Focus.on((words, *screen(bar=(Onward(),)))).target == words


def test_no_screen_begins_with_leaving_when_there_is_anything_else():
    for targets in (screen(), screen(bar=(Onward(),)), screen(ONE)):
        assert targets[first_of(targets)].action != LeaveQuietly()


def test_a_screen_without_anything_to_press_has_no_focus():
    focus = Focus.on(())
    assert focus.target is None
    assert focus.moved(1).target is None
    assert focus.followed(screen(ONE)).target.action == ONE


# -- going on ------------------------------------------------------------------------------------


def test_what_is_still_there_keeps_the_focus():
    focus = placed_on(screen(ONE, TWO, THREE), TWO)
    assert focus.followed(screen(FOUR, ONE, TWO)).target.action == TWO


def test_the_neighbour_behind_gets_the_focus_of_what_is_gone_then_the_one_before():
    focus = placed_on(screen(ONE, TWO, THREE), TWO)
    assert focus.followed(screen(ONE, THREE)).target.action == THREE
    assert focus.followed(screen(ONE)).target.action == ONE


def test_the_end_of_a_task_leads_to_its_way_on_and_never_to_leaving():
    focus = placed_on(screen(ONE, TWO), TWO)
    assert focus.followed(screen(bar=(Onward(),))).target.action == Onward()


def test_what_is_gone_from_the_bar_leads_to_the_beginning():
    focus = placed_on(screen(ONE, TWO, bar=(Undo(), Onward())), Undo())
    assert focus.followed(screen(ONE, TWO, bar=(Onward(),))).target.action == ONE


def test_the_next_question_begins_at_its_beginning():
    focus = placed_on(screen(PickOption("a"), PickOption("b")), PickOption("b"))
    after = focus.followed(screen(PickOption("c"), PickOption("d")))
    assert after.target.action == PickOption("c")


def test_a_switch_keeps_the_focus_when_it_is_off():
    focus = placed_on(screen(ONE, SetSound(False)), SetSound(False))
    assert focus.followed(screen(ONE, SetSound(True))).target.action == SetSound(True)


def test_who_has_not_moved_it_is_at_the_beginning():
    focus = Focus.on(screen(bar=(Onward(),)))
    assert focus.followed(screen(ONE, TWO, bar=(Onward(),))).target.action == ONE


def test_who_only_let_it_move_by_itself_is_drawn_to_what_is_new():
    focus = Focus.on(screen(bar=(Onward(),))).scanned()
    assert focus.target.action == LeaveQuietly()
    assert focus.followed(screen(ONE, TWO, bar=(Onward(),))).target.action == ONE


def test_the_focus_goes_along_with_a_row_and_turns_at_the_end():
    rows = screen(MoveRow(0, 1), MoveRow(1, -1), MoveRow(1, 1), MoveRow(2, -1))
    focus = placed_on(rows, MoveRow(0, 1))
    focus = focus.followed(rows, sequel(MoveRow(0, 1)))
    assert focus.target.action == MoveRow(1, 1)
    focus = focus.followed(rows, sequel(MoveRow(1, 1)))
    assert focus.target.action == MoveRow(2, -1)


SCREENFULS = st.tuples(
    st.lists(st.sampled_from([ONE, TWO, THREE, FOUR, Onward(), SetSound(True), None]),
             unique_by=repr, max_size=5),
    st.lists(st.sampled_from([Undo(), Onward(), GoBack()]), unique_by=repr, max_size=3),
).map(lambda both: screen(*both[0], bar=both[1]))
MOVES = st.one_of(st.sampled_from([-1, 1]), SCREENFULS)


@given(first=SCREENFULS, moves=st.lists(MOVES, max_size=20))
def test_the_focus_is_always_on_something_that_is_there(first, moves):
    focus = Focus.on(first)
    for move in moves:
        focus = focus.moved(move) if isinstance(move, int) else focus.followed(move)
        assert focus.target in focus.targets
        if not isinstance(move, int):
            assert focus.targets == move


@given(targets=SCREENFULS, start=st.integers(0, 9))
def test_one_round_meets_everything_and_the_way_back_is_the_same(targets, start):
    focus = Focus.on(targets)
    for _ in range(start):
        focus = focus.moved(1)
    on, back, going = [], [], focus
    for _ in targets:
        on.append(going.target)
        going = going.moved(1)
    assert going.target == focus.target
    for _ in targets:
        going = going.moved(-1)
        back.append(going.target)
    assert back == on[::-1]
    assert len(set(on)) == len(targets)
