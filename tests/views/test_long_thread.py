"""A thread of many messages: what is out of sight is not drawn, and comes when it is drawn down."""

import pytest
from msgspec.structs import replace

from kiosk.engine.view_data import Bubble
from kiosk.views.lettering import Face
from tests.views.story_views import LONG_SPEECH, chats, style_of

COUNT = 60


@pytest.fixture
def table(open_table):
    table = open_table((1280, 800))
    table.show(long_chat())
    return table


def long_chat(count=COUNT):
    view = chats(style_of("lilac"))["locked"]
    bubbles = tuple(Bubble(f"Nachricht {number}", own=number % 2 == 0) for number in range(count))
    return replace(view, phone=replace(view.phone, bubbles=bubbles))


def thread(table):
    return table.stage._shown["thread"].layer


def messages(table):
    return [one.words for one in thread(table).written]


def test_only_messages_in_sight_are_drawn_the_newest_among_them(table):
    seen = messages(table)
    assert seen[-1] == f"Nachricht {COUNT - 1}"
    assert 3 < len(seen) < 15


def test_a_finger_brings_the_oldest_messages_and_the_newest_again(table):
    scroll = thread(table).scroll
    scroll.move_to(-scroll.overflow_px)
    seen = messages(table)
    assert seen[0] == "Nachricht 0"
    assert f"Nachricht {COUNT - 1}" not in seen
    scroll.move_to(0)
    assert messages(table)[-1] == f"Nachricht {COUNT - 1}"


def test_messages_stay_in_order_wherever_the_thread_stands(table):
    scroll = thread(table).scroll
    for share in (0.2, 0.9, 0.5, 0.45, 1.0, 0.0):
        scroll.move_to(-scroll.overflow_px * share)
        numbers = [int(words.split()[1]) for words in messages(table)]
        assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def test_all_that_can_be_seen_is_drawn_at_every_step(table):
    layer = thread(table)
    scroll, scale = layer.scroll, table.stage.form.scale
    _, y, _, h = scroll.box
    for step in range(101):
        scroll.move_to(-scroll.overflow_px * step / 100)
        tops = [one.box[1] - scroll.shift.y / scale for one in layer.written]
        assert min(tops) < y + 60
        assert max(tops) > y + h - 120


def test_messages_that_come_while_the_thread_fades_are_as_faint(table):
    layer = thread(table)
    layer.fade(0.5)
    layer.scroll.move_to(-layer.scroll.overflow_px)
    shares = {color.a / own for row in layer.inner for color, own in row.colors if own}
    assert sorted(shares) == [pytest.approx(0.5)]


@pytest.mark.parametrize("face", [
    Face("Body", 26.0, (1, 1, 1, 1)), Face("Head", 42.3, (1, 1, 1, 1), bold=True),
], ids=["body", "head"])
def test_a_word_is_measured_as_wide_as_it_is_written(table, face):
    scribe = table.stage.kit.scribe
    for word in [*LONG_SPEECH.split(), "[b]", "a&b", "A\u00adVA", "L’été", "fi"]:
        assert scribe.longest_word_px(word, face) == scribe._write(word, face, None).width_px
