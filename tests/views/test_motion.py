"""What moves: how long and how far, and that nobody has to wait for it."""

import itertools

import pytest
from msgspec.structs import replace

from kiosk.engine.action import Begin, LeaveQuietly, PickOption
from kiosk.engine.view_data import AttractView, Bubble, CardsView, TechniqueCard, TellPanel
from kiosk.views import motion
from kiosk.views.motion import EASES
from tests.views.poll_views import polls
from tests.views.story_views import ONWARD, bar_of, chats, feedbacks, quizzes, style_of

LANDSCAPE = (1280, 800)
FRAME_MS = 10


class HandClock:
    """Kivy's clock, moved by hand."""

    def __init__(self):
        self.now_ms, self._frames = 0.0, []

    def get_time(self):
        return self.now_ms / 1000

    def schedule_interval(self, frame, _seconds):
        self._frames.append(frame)
        return self

    def cancel(self):
        self._frames.clear()

    def pass_ms(self, duration_ms):
        """Draw frames until so much time has passed, counted from the first one."""
        for _ in range(0, duration_ms + 1, FRAME_MS):
            for frame in list(self._frames):
                frame(0.0)
            self.now_ms += FRAME_MS


@pytest.fixture
def clock(monkeypatch):
    clock = HandClock()
    monkeypatch.setattr(motion, "Clock", clock)
    return clock


@pytest.fixture
def table(clock, open_table):
    return open_table(LANDSCAPE)


def still(table):
    """Return a way of reading in which only fades are left."""
    return replace(style_of("lilac"), reduced_motion=True)


def chat(style=None):
    return chats(style or style_of("lilac"))["locked"]


def answered(view, words="Ich weiss nicht"):
    """Return the chat after a reply: it is in the thread, and there is nothing to choose."""
    phone = replace(view.phone, bubbles=(*view.phone.bubbles, Bubble(words, own=True)))
    return replace(view, phone=phone, panel=replace(view.panel, replies=()))


def reply_in(table):
    return next(one for one in table.stage.presses() if isinstance(one.action, PickOption))


def layer_of(table, name):
    return table.stage._shown[name].layer


def color_at(table, x, y):
    """Draw, and return the colour of a point in design units, red, green and blue to 255."""
    from kivy.base import EventLoop
    from kivy.core.window import Window
    from kivy.graphics.opengl import GL_RGBA, GL_UNSIGNED_BYTE, glReadPixels

    Window.canvas.ask_update()
    EventLoop.idle()
    left, bottom, _, _ = table.stage.form.box_px(x, y, 0, 0)
    return tuple(glReadPixels(int(left), int(bottom), 1, 1, GL_RGBA, GL_UNSIGNED_BYTE)[:3])


def token_color(table, name):
    return tuple(round(255 * one) for one in table.stage.kit.tokens.themes["warm"][name][:3])


def is_close(color, other):
    return max(abs(one - two) for one, two in zip(color, other, strict=True)) <= 3


# -- pressing ------------------------------------------------------------------------------------


def test_what_is_touched_sinks_from_the_first_picture_on(table, clock):
    table.show(chat())
    press = reply_in(table)
    table.stage.draw_press(press, down=True)
    assert 0 < press.sunk < 1
    clock.pass_ms(80)
    assert press.sunk == 1.0
    assert not table.stage.motion.is_moving


def test_what_is_released_comes_back_a_little_beyond_its_place_and_rests(table, clock):
    table.show(chat())
    press = reply_in(table)
    table.stage.draw_press(press, down=True)
    clock.pass_ms(80)
    table.stage.draw_press(press, down=False)
    seen = []
    for _ in range(20):
        clock.pass_ms(0)
        seen.append(press.sunk)
    assert min(seen) < 0
    assert seen[-1] == 0.0
    assert not table.stage.motion.is_moving


def test_a_short_touch_comes_back_from_where_it_was(table, clock):
    table.show(chat())
    press = reply_in(table)
    table.stage.draw_press(press, down=True)
    clock.pass_ms(20)
    reached = press.sunk
    table.stage.draw_press(press, down=False)
    assert 0 < press.sunk < reached < 1
    clock.pass_ms(200)
    assert press.sunk == 0.0


def test_with_reduced_motion_what_is_touched_is_down_at_once(table):
    table.show(chat(still(table)))
    press = reply_in(table)
    table.stage.draw_press(press, down=True)
    assert press.sunk == 1.0
    assert not table.stage.motion.is_moving


def test_many_touches_leave_nothing_behind_in_a_part(table, clock):
    table.show(chat())
    press = reply_in(table)
    before = len(press.layer.colors)
    for down in (True, False) * 5:
        table.stage.draw_press(press, down=down)
        clock.pass_ms(200)
    assert len(press.layer.colors) == before


# -- a reply -------------------------------------------------------------------------------------


def answer(table, view=None):
    """Choose the first reply; return where it stood and where it becomes a bubble."""
    view = view or chat()
    table.show(view)
    press = reply_in(table)
    table.stage.chosen = press
    table.stage.show(answered(view))
    return press.rim[0], layer_of(table, "thread").sent.box


def edge_in(box):
    """Return a point inside a bubble in the middle of a box, beside its words."""
    x, y, w, h = box
    return x + w / 2, y + h / 2 - 22


def test_a_reply_flies_from_where_it_stood_into_the_thread(table, clock):
    stood, lands = answer(table)
    mint = token_color(table, "bubble_out")
    assert is_close(color_at(table, *edge_in(stood)), mint)
    assert not is_close(color_at(table, *edge_in(lands)), mint)
    clock.pass_ms(260)
    assert not is_close(color_at(table, *edge_in(stood)), mint)
    assert is_close(color_at(table, *edge_in(lands)), mint)


def test_a_reply_flies_as_long_as_the_tokens_say(table, clock):
    answer(table)
    pictures = len(table.stage._canvas.children)
    clock.pass_ms(250)
    assert len(table.stage._canvas.children) == pictures
    clock.pass_ms(20)
    assert len(table.stage._canvas.children) == pictures - 1


def test_another_view_ends_a_flight_cleanly(table, clock):
    answer(table)
    later = answered(answered(chat()), "Noch etwas")
    table.stage.show(later)
    table.stage.motion.finish()
    ended = len(table.stage._canvas.children)
    table.stage.forget()
    table.show(later)
    assert len(table.stage._canvas.children) == ended
    assert layer_of(table, "thread").scroll.shift.y == 0


def test_with_reduced_motion_a_reply_only_fades_in(table, clock):
    table.show(chat(still(table)))
    table.stage.chosen = reply_in(table)
    before = len(table.stage._canvas.children)
    table.stage.show(answered(chat(still(table))))
    assert len(table.stage._canvas.children) == before
    assert layer_of(table, "thread").scroll.shift.y == 0
    clock.pass_ms(120)
    assert not table.stage.motion.is_moving


def test_a_message_nobody_chose_does_not_fly(table):
    table.show(chat())
    before = len(table.stage._canvas.children)
    table.stage.show(answered(chat()))
    assert len(table.stage._canvas.children) == before


def test_a_finger_lets_the_reply_fly_that_it_chose(visitor):
    from kivy.base import EventLoop

    from tests.views.journeys import walk_to_choice

    walk_to_choice(visitor)
    stage = visitor._window.stage
    press = reply_in(visitor._window)
    form = stage.form
    x, y, w, h = press.box
    contact = visitor.put_down(*form.box_px(x + w / 2, y + h / 2, 0, 0)[:2])
    before = len(stage._canvas.children)
    EventLoop.post_dispatch_input("end", contact)
    flying = len(stage._canvas.children)
    visitor.look()
    assert flying == len(stage._canvas.children) + 1 == before + 1


# -- cards ---------------------------------------------------------------------------------------


def heights(table, clock, name, frames=50):
    """Return how far a part is from its place, frame by frame."""
    found = []
    for _ in range(frames):
        found.append(layer_of(table, name).offset.y)
        clock.pass_ms(0)
    return found


@pytest.fixture
def feedback():
    return next(iter(feedbacks(style_of("coral")).values()))


def test_a_feedback_card_rises_a_little_beyond_its_place_and_settles(table, clock, feedback):
    table.show(next(iter(quizzes(style_of("coral")).values())))
    table.stage.show(feedback)
    seen = heights(table, clock, "card")
    assert seen[0] < -10
    assert 0 < max(seen) < -seen[0] / 5
    assert seen[-1] == 0.0
    assert seen[40] != 0.0
    assert not table.stage.motion.is_moving


def test_with_reduced_motion_a_card_stays_in_its_place(table, clock, feedback):
    style = replace(feedback.style, reduced_motion=True)
    table.show(chat(still(table)))
    table.stage.show(replace(feedback, style=style))
    assert set(heights(table, clock, "card", 12)) == {0.0}
    clock.pass_ms(20)
    assert not table.stage.motion.is_moving


def test_a_technique_card_lands_and_so_does_the_page_of_them(table):
    table.show(chat())
    told = TellPanel("card", "Technik", "clock", "Zeit lassen", "Niemand muss antworten.", None)
    table.stage.show(replace(chat(), panel=told))
    assert layer_of(table, "panel").offset.y < 0
    page = CardsView(style_of("lilac"), "Gut zu wissen", "Techniken",
                     (TechniqueCard("clock", "Zeit lassen", "Später antworten.", "mint"),),
                     bar_of(ONWARD))
    table.stage.show(page)
    assert layer_of(table, "cards").offset.y < 0


# -- screens -------------------------------------------------------------------------------------


def invitation(world, title):
    return AttractView(style_of(world), title, "Geschichten", "Berühren", ("Touch",), "3 Min.",
                       "anonym", None, Begin())


def test_one_invitation_fades_into_the_other_and_never_through_black(table, clock):
    table.show(invitation("coral", "Okay für mich?"))
    table.stage.show(invitation("sky", "OK pour moi ?"))
    corner = (1270, 20)
    before, after = token_color(table, "coral"), token_color(table, "sky")
    assert is_close(color_at(table, *corner), before)
    for _ in range(30):
        clock.pass_ms(0)
    between = color_at(table, *corner)
    assert all(min(pair) - 3 <= one <= max(pair) + 3 for one, pair in zip(
        between, zip(before, after, strict=True), strict=True))
    clock.pass_ms(600)
    assert is_close(color_at(table, *corner), after)
    assert not table.stage.motion.is_moving


def test_a_touch_during_a_movement_meets_what_will_stand_there(table, feedback):
    table.show(chat())
    table.stage.show(feedback)
    assert table.stage.motion.is_moving
    leave = table.press_of(LeaveQuietly())
    assert table.touch(leave.box) == (LeaveQuietly(),)


def test_nothing_is_drawn_once_everything_has_come_to_rest(table, clock, feedback):
    from kivy.base import EventLoop
    from kivy.core.window import Window

    table.show(chat())
    for view in (feedback, chat(), answered(chat()), invitation("mint", "Okay?")):
        table.stage.show(view)
        clock.pass_ms(700)
        assert not table.stage.motion.is_moving
        EventLoop.idle()
        assert not Window.canvas.needs_redraw


# -- numbers -------------------------------------------------------------------------------------


def test_every_easing_of_the_tokens_exists_and_ends_where_it_should(table):
    for name in table.stage.kit.tokens.easing.values():
        assert EASES[name](0.0) == pytest.approx(0.0)
        assert EASES[name](1.0) == pytest.approx(1.0)
        ways = [EASES[name](one / 20) for one in range(15)]
        assert all(one < two for one, two in itertools.pairwise(ways[:12]))


def grown(table):
    """Return how wide the bars of a vote are now, in pixels."""
    growths = table.stage._shown["bars"].layer.growths
    shapes = [[one for one in growth.layer.group.children if hasattr(one, "size")]
              for growth in growths]
    return [round(one[0].size[0]) if one else 0 for one in shapes]


def test_bars_of_a_vote_grow_and_their_words_are_there_at_once(table, clock):
    shown = polls(style_of("lilac"))["mock"]
    table.stage.show(chat())
    table.stage.motion.finish()
    table.stage.show(shown)
    begun = grown(table)
    assert table.stage._shown["bars"].layer.opacity == 1.0
    clock.pass_ms(200)
    halfway = grown(table)
    clock.pass_ms(240)
    assert not table.stage.motion.is_moving
    done = grown(table)
    assert all(a <= b < c for a, b, c in zip(begun, halfway, done, strict=True))


def test_with_reduced_motion_bars_stand_there(table):
    shown = polls(still(table))["mock"]
    table.stage.show(chat())
    table.stage.motion.finish()
    table.stage.show(shown)
    begun = grown(table)
    table.stage.motion.finish()
    assert grown(table) == begun
