"""Sorting, ordering, spotting, the slider and pages to read: drawn, touched and measured."""

from itertools import combinations, pairwise

import pytest

from kiosk.engine.action import MoveRow
from tests.views.conftest import SCREENS
from tests.views.task_views import (
    actions_of,
    all_views,
    film_view,
    order_view,
    slider_view,
    sort_view,
    spot_view,
    style_of,
)
from tests.views.task_words import FRENCH, GERMAN
from tests.views.test_touch_targets import APART_MM, LEAST_MM, TOLERANCE_MM, gap, units_of_mm

SLACK = 5.0
"""Design units two lines of different blocks may share: letters do not fill their lines."""

SIZES = tuple(SCREENS)
LANGUAGES = {"de": GERMAN, "fr": FRENCH}


@pytest.fixture
def written(monkeypatch):
    """Return the list of all words on the screen: box and layer."""
    from kiosk.views.brush import Brush

    blocks = []
    draw = Brush.block

    def block(brush, one, x, y):
        blocks.append(((x, y, *brush.size_of(one)), brush.layer))
        return draw(brush, one, x, y)

    monkeypatch.setattr(Brush, "block", block)
    return blocks


def reachable(action, drawn):
    """Return whether an action is drawn, or the same move as seen from the neighbour row."""
    match action:
        case MoveRow(row, by):
            return action in drawn or MoveRow(row + by, -by) in drawn
        case _:
            return action in drawn


@pytest.mark.parametrize("size_px", SIZES)
@pytest.mark.parametrize("text_size", ["normal", "large"])
def test_everything_on_an_activity_can_be_done_by_a_touch_where_it_is_drawn(
    open_table, size_px, text_size
):
    table = open_table(size_px)
    for name, view in all_views(GERMAN, style_of(text_size=text_size)).items():
        table.show(view)
        drawn = [press.action for press in table.stage.presses()]
        assert [one for one in actions_of(view) if not reachable(one, drawn)] == [], name
        for press in table.stage.presses():
            assert table.touch(press.box) == (press.action,), name


@pytest.mark.parametrize("size_px", SIZES)
def test_up_to_five_rows_have_arrows_of_their_own_where_there_is_room(open_table, size_px):
    table = open_table(size_px)
    for rows in range(3, (3 if size_px == (800, 480) else 5) + 1):
        view = order_view(GERMAN, style_of(), rows=rows)
        table.show(view)
        moves = [one for one in actions_of(view) if isinstance(one, MoveRow)]
        assert {one for one in moves if table.touch(table.press_of(one).box) == (one,)} == {*moves}


@pytest.mark.parametrize("size_px", SIZES)
@pytest.mark.parametrize("text_size", ["normal", "large"])
def test_targets_of_activities_fit_a_finger_and_stand_apart(open_table, size_px, text_size):
    table = open_table(size_px)
    form = table.stage.form
    least = units_of_mm(form, LEAST_MM - TOLERANCE_MM)
    apart = units_of_mm(form, APART_MM - TOLERANCE_MM) - table.stage.kit.tokens.edge["normal"]
    for name, view in all_views(GERMAN, style_of(text_size=text_size)).items():
        table.show(view)
        presses = table.stage.presses()
        assert [(name, one.action) for one in presses if min(one.box[2:]) < least] == []
        assert [
            (name, one.action, other.action)
            for one, other in combinations(presses, 2)
            if max(gap(one, other, 0), gap(one, other, 1)) < apart
        ] == []
        assert [(name, one.action) for one in presses if leaves(one.box, form)] == []


def leaves(box, form):
    """Return whether a box reaches beyond the screen."""
    x, y, w, h = box
    return x < -1 or y < -SLACK or x + w > form.width + 1 or y + h > form.height + SLACK


def shared(one, other):
    """Return how far two boxes overlap, in the direction in which they do least."""
    width = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    height = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    return min(width, height)


def cuts(words, target):
    """Return whether words stand half on a target and half off it."""
    x, y, w, h = words
    left, top, width, height = target
    inside = x > left - SLACK and y > top - SLACK
    inside = inside and x + w < left + width + SLACK and y + h < top + height + 2 * SLACK
    return shared(words, target) > SLACK and not inside


@pytest.mark.parametrize("size_px", SIZES)
@pytest.mark.parametrize("text_size", ["normal", "large"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_activities_are_whole_and_never_on_top_of_each_other(
    open_table, written, size_px, text_size, language
):
    table = open_table(size_px)
    form = table.stage.form
    for name, view in all_views(LANGUAGES[language], style_of(language, text_size)).items():
        written.clear()
        table.show(view)
        boxes = [box for box, layer in written if layer.scroll is None]
        assert [(name, box) for box in boxes if leaves(box, form)] == []
        overlaps = [(one, other) for one, other in combinations(boxes, 2)
                    if shared(one, other) > SLACK]
        assert (name, overlaps) == (name, [])
        targets = [press.box for press in table.stage.presses()]
        assert [(name, box) for box in boxes for one in targets if cuts(box, one)] == []


@pytest.mark.parametrize("size_px", SIZES)
@pytest.mark.parametrize("text_size", ["normal", "large"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_at_the_length_limit_fit_without_becoming_tiny(
    open_table, monkeypatch, size_px, text_size, language
):
    from kiosk.views.brush import Brush

    tight = []
    fit = Brush.fitted

    def fitted(brush, words, face, width, height):
        block = fit(brush, words, face, width, height)
        too_high = brush.size_of(block)[1] > height + 1
        if too_high or brush.size_of(block)[0] > width + 1:
            tight.append((words, brush.size_of(block), width, height))
        return block

    monkeypatch.setattr(Brush, "fitted", fitted)
    table = open_table(size_px)
    for view in all_views(LANGUAGES[language], style_of(language, text_size)).values():
        table.show(view)
    assert tight == []


@pytest.mark.parametrize("theme", ["warm", "calm", "contrast"])
def test_a_slider_shows_its_thumb_at_the_chosen_stop(open_table, theme):
    table = open_table((1280, 800))
    middles = []
    for at in range(5):
        view = slider_view(GERMAN, style_of(theme=theme), at=at)
        table.show(view)
        x, _, w, _ = table.press_of(view.stops[at].action).box
        middles.append(x + w / 2)
    steps = {round(after - before) for before, after in pairwise(middles)}
    assert steps == {242}


def test_sorted_cards_leave_nothing_to_touch_but_the_bar(open_table):
    table = open_table((1280, 800))
    view = sort_view(GERMAN, style_of(), done=True)
    table.show(view)
    bar = {one.action for one in (*view.bar.left, *view.bar.right)}
    assert {press.action for press in table.stage.presses()} == bar


def test_a_sign_keeps_its_place_in_the_profile_when_it_was_found(open_table):
    table = open_table((1280, 800))
    table.show(spot_view(GERMAN, style_of(), lines=8, found=1))
    before = {press.action: press.box for press in table.stage.presses()}
    table.show(spot_view(GERMAN, style_of(), lines=8, found=3))
    for press in table.stage.presses():
        assert before[press.action] == press.box


def test_a_line_that_hides_a_sign_looks_like_one_that_does_not(open_table, monkeypatch):
    from kiosk.views.brush import Brush

    filled = []
    fill = Brush.rect

    def rect(brush, box, color, radius=0, alpha=1.0):
        filled.append((color, box[3], radius))
        fill(brush, box, color, radius, alpha)

    monkeypatch.setattr(Brush, "rect", rect)
    table = open_table((1280, 800))
    view = spot_view(GERMAN, style_of(), lines=5, found=0)
    table.show(view)
    assert {one.action is None for one in view.lines} == {True, False}
    lines = [one for one in filled if one[0] == "sand"]
    assert lines == [lines[0]] * len(view.lines)


@pytest.mark.parametrize("size_px", SIZES)
def test_words_of_a_film_that_are_too_long_begin_at_the_top_and_can_be_drawn_up(
    open_table, size_px
):
    table = open_table(size_px)
    table.show(film_view(GERMAN, style_of(text_size="large"), paragraphs=20))
    (scroll,) = table.stage.scrolls()
    assert scroll.shift.y == -scroll.overflow_px
    table.draw_up(scroll.box, 80)
    moved_px = scroll.shift.y + scroll.overflow_px
    assert moved_px == pytest.approx(80 * table.stage.form.scale, abs=1)
    for _ in range(60):
        table.draw_up(scroll.box, 100)
    assert scroll.shift.y == 0


@pytest.mark.parametrize("size_px", SIZES)
def test_a_page_at_the_length_limit_needs_no_drawing(open_table, size_px):
    table = open_table(size_px)
    for text_size in ("normal", "large"):
        for name, view in all_views(GERMAN, style_of(text_size=text_size)).items():
            if name.startswith("info") or name == "film":
                table.show(view)
                assert (name, table.stage.scrolls()) == (name, [])
