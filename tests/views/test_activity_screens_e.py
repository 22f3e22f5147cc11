"""Dialogues, questions, explanations and the way taken: drawn, touched and measured."""

from itertools import combinations
from pathlib import Path

import msgspec
import pytest

from kiosk.engine.action import Action, OpenStation, PickOption
from kiosk.engine.view_data import Button
from kiosk.views.measure import open_rulers
from kiosk.views.misfit import Fault
from tests.views.conftest import SCREENS
from tests.views.seen import drawn_on, icons_on, words_on, written_on
from tests.views.story_views import (
    LONG_REPLIES,
    answers_of,
    chats,
    dialogues,
    feedbacks,
    given_of,
    quiz,
    quizzes,
    style_of,
)
from tests.views.story_words import LONG_PROMPT, SHORT_ANSWERS
from tests.views.test_touch_targets import APART_MM, LEAST_MM, TOLERANCE_MM, gap, units_of_mm
from tests.views.way_views import SCREENS_OF, every_view, recaps

ASSETS = Path(__file__).parents[2] / "assets"
SIZES = tuple(SCREENS)
TEXT_SIZES = ("normal", "large")
THEMES = ("warm", "calm", "contrast")
SLACK = 5.0
"""Design units two lines of different blocks may share: letters do not fill their lines."""


def actions_in(data):
    """Return every action in view data, those of buttons that are not enabled left out."""
    match data:
        case Button(action=action, enabled=enabled):
            return [action] if enabled else []
        case tuple():
            return [action for one in data for action in actions_in(one)]
        case msgspec.Struct() if isinstance(data, Action):
            return [data]
        case msgspec.Struct():
            fields = (getattr(data, name) for name in data.__struct_fields__)
            return [action for one in fields for action in actions_in(one)]
        case _:
            return []


def shared(one, other):
    """Return how far two boxes overlap, in the direction in which they do least."""
    width = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    height = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    return min(width, height)


@pytest.mark.parametrize("size_px", SIZES)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_everything_on_offer_is_done_by_a_touch_where_it_is_drawn(open_table, size_px, text_size):
    table = open_table(size_px)
    for name, view in every_view(style_of("coral", text_size=text_size)).items():
        table.show(view)
        drawn = {press.action: press for press in table.stage.presses()}
        wanted = actions_in(view)
        assert (name, {*drawn}) == (name, {*wanted})
        for action in wanted:
            assert (name, table.touch(drawn[action].box)) == (name, (action,))


@pytest.mark.parametrize("size_px", SIZES)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_targets_fit_a_finger_stand_apart_and_lie_on_the_screen(open_table, size_px, text_size):
    table = open_table(size_px)
    form = table.stage.form
    least = units_of_mm(form, LEAST_MM - TOLERANCE_MM)
    apart = units_of_mm(form, APART_MM - TOLERANCE_MM) - table.stage.kit.tokens.edge["normal"]
    for name, view in every_view(style_of("sky", text_size=text_size)).items():
        table.show(view)
        presses = table.stage.presses()
        assert [(name, one.action) for one in presses if min(one.box[2:]) < least] == []
        close = [(name, one.action, other.action) for one, other in combinations(presses, 2)
                 if max(gap(one, other, 0), gap(one, other, 1)) < apart]
        assert close == []
        for x, y, w, h in (one.box for one in presses):
            assert x >= 0 and y >= 0 and x + w <= form.width and y + h <= form.height, name


@pytest.mark.parametrize("size_px", SIZES)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize("theme", THEMES)
def test_words_are_never_on_top_of_each_other(
    open_table, monkeypatch, size_px, text_size, theme
):
    table = open_table(size_px)
    for name, view in every_view(style_of("lilac", theme, text_size)).items():
        boxes = words_on(table, monkeypatch, view)
        overlaps = [(one, other) for one, other in combinations(boxes, 2)
                    if shared(one, other) > SLACK]
        assert (name, overlaps) == (name, [])


@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_texts_at_the_length_limit_are_whole_on_every_screen_of_the_design_book(text_size):
    faults = [
        (ruler.layout, name, misfit)
        for ruler in open_rulers(ASSETS, lambda words: words)
        for name, view in every_view(style_of("lilac", text_size=text_size)).items()
        for misfit in ruler.misfits(view)
        if misfit.fault is not Fault.SMALL or misfit.share < 0.6 * 0.99
    ]
    assert faults == []


@pytest.mark.parametrize("size_px", SIZES)
def test_what_is_locked_shows_why_and_cannot_be_touched(open_table, monkeypatch, size_px):
    locked = LONG_REPLIES[3].action
    table = open_table(size_px)
    for view in (dialogues(style_of("coral"))["four"], chats(style_of("lilac"))["locked"]):
        words = written_on(table, monkeypatch, view)
        assert locked not in [press.action for press in table.stage.presses()]
        assert "Zuerst muss der Chat gesichert sein." in words
    view = quizzes(style_of("sky"))["locked"]
    words = written_on(table, monkeypatch, view)
    assert "Das geht erst, wenn der Chat gesichert ist." in words
    offered = {press.action for press in table.stage.presses()}
    assert {PickOption(f"answer_{place}") for place in (0, 1, 3)} <= offered
    assert PickOption("answer_2") not in offered


def test_each_kind_of_answer_has_its_own_picture_sign(open_table, monkeypatch):
    table = open_table((1280, 800))
    usual = feedbacks(style_of("sky"))["both"]
    signs = {}
    for kind in ("chosen", "helpful", "chosen_helpful", "quiet"):
        given = given_of((kind,), SHORT_ANSWERS[:1])
        icons = icons_on(table, monkeypatch, msgspec.structs.replace(usual, given=given))
        signs[kind] = [one for one in icons if one in ("hand-tap", "check-circle")]
    assert signs == {
        "chosen": ["hand-tap"], "helpful": ["check-circle"],
        "chosen_helpful": ["hand-tap", "check-circle"], "quiet": [],
    }


@pytest.mark.parametrize("badges", [True, False])
def test_a_marked_answer_has_a_tick_and_the_others_have_none(open_table, monkeypatch, badges):
    table = open_table((1280, 800))
    for chosen in ((), (1,), (0, 2)):
        answers = answers_of(SHORT_ANSWERS, badges=badges, chosen=chosen)
        icons = icons_on(table, monkeypatch, quiz(style_of("sky"), LONG_PROMPT, answers))
        assert sum(one in ("check", "check-circle") for one in icons) == len(chosen)


def test_a_vote_shows_no_letters(open_table, monkeypatch):
    table = open_table((1280, 800))
    letters = {"A", "B", "C", "D"}
    views = quizzes(style_of("mint"))
    assert letters <= {*written_on(table, monkeypatch, views["mock"])}
    assert not letters & {*written_on(table, monkeypatch, views["poll"])}


def test_only_a_dialogue_with_somebody_in_it_shows_people(open_table, monkeypatch):
    from kiosk.views.brush import Brush

    table = open_table((1280, 800))
    shown = []
    monkeypatch.setattr(Brush, "figure", lambda _brush, name, *_place, **_how: shown.append(name))
    monkeypatch.setattr(Brush, "picture", lambda _brush, name, *_place, **_how: shown.append(name))
    views = dialogues(style_of("coral"))
    table.show(views["mock"])
    assert sorted(shown) == ["malik", "parent1"]
    shown.clear()
    table.show(views["told"])
    assert shown == ["pause"]


@pytest.mark.parametrize("size_px", SIZES)
def test_who_speaks_is_drawn_in_front(open_table, monkeypatch, size_px):
    from kiosk.views.brush import Brush

    shown = []
    monkeypatch.setattr(Brush, "figure", lambda _brush, name, *_place, **_how: shown.append(name))
    table = open_table(size_px)
    views = dialogues(style_of("coral"))
    for name, speaker in (("short_onward", "parent1"), ("onward", "malik")):
        shown.clear()
        table.show(views[name])
        assert (name, shown[-1]) == (name, speaker)


@pytest.mark.parametrize("size_px", SIZES)
def test_every_station_of_the_way_opens_by_a_touch(open_table, size_px):
    table = open_table(size_px)
    for name, count in (("one", 1), ("two", 2), ("long", 4)):
        table.show(recaps(style_of("lilac"))[name])
        opened = [table.touch(press.box) for press in table.stage.presses()
                  if isinstance(press.action, OpenStation)]
        assert opened == [(OpenStation(index),) for index in range(count)]


@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize("size_px", SIZES)
def test_the_closing_words_stand_on_every_way_taken(open_table, monkeypatch, size_px, text_size):
    table = open_table(size_px)
    for view in recaps(style_of("lilac", text_size=text_size)).values():
        written = drawn_on(table, monkeypatch, view)
        assert any(view.closing in one for one in written)


@pytest.mark.parametrize("text_size", TEXT_SIZES)
@pytest.mark.parametrize("size_px", SIZES)
def test_what_was_done_stands_at_each_station_or_at_none(
    open_table, monkeypatch, size_px, text_size
):
    table = open_table(size_px)
    for view in recaps(style_of("lilac", text_size=text_size)).values():
        written = set(drawn_on(table, monkeypatch, view))
        told = {one.text in written for one in view.stations}
        assert len(told) == 1
        assert {one.title for one in view.stations} <= written


def test_what_was_done_gives_way_to_long_words_to_take_along(open_table, monkeypatch):
    table = open_table((720, 1280))
    views = recaps(style_of("lilac"))
    done = views["mock"].stations[0].text
    assert done in drawn_on(table, monkeypatch, views["mock"])
    assert done not in drawn_on(table, monkeypatch, views["long"])


@pytest.mark.parametrize("size_px", SIZES)
def test_a_read_mark_stands_below_its_message_and_lengthens_the_thread(open_table, size_px):
    table = open_table(size_px)
    view = chats(style_of("lilac"))["locked"]
    table.show(view)
    (with_mark,) = table.stage.scrolls()
    last = msgspec.structs.replace(view.phone.bubbles[-1], mark=None)
    phone = msgspec.structs.replace(view.phone, bubbles=(*view.phone.bubbles[:-1], last))
    table.show(msgspec.structs.replace(view, phone=phone))
    (without,) = table.stage.scrolls()
    assert with_mark.newest_px > without.newest_px


def test_all_kinds_of_screens_are_among_the_samples():
    kinds = {type(view).__name__ for make in SCREENS_OF.values()
             for view in make(style_of("sky")).values()}
    assert kinds == {"DialogueView", "QuizView", "FeedbackView", "NoticedView", "RecapView",
                     "StationView", "ChatView", "FilmView"}
