"""The ring of the keys: plainly around what it is on, on the screen, over no words."""

from itertools import chain, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.views.brush import Brush
from kiosk.views.form import form_of
from kiosk.views.measure_brush import BOTTOM_GAP, TOP_GAP
from kiosk.views.ring import path_around
from tests.views.conftest import SCREENS
from tests.views.journeys import ends_of_a_visit, screens_of_a_visit
from tests.views.seen import rows_in_columns
from tests.views.story_views import style_of
from tests.views.table import Table
from tests.views.task_views import all_views
from tests.views.task_views import style_of as task_style_of
from tests.views.task_words import FRENCH, GERMAN
from tests.views.way_views import every_view

SIZES = tuple(SCREENS)
WIDTH, GAP = 5.0, 4.0


def samples(text_size="normal"):
    """Return name → view of all samples."""
    views = every_view(style_of("coral", text_size=text_size))
    for words, language in ((GERMAN, "de"), (FRENCH, "fr")):
        tasks = all_views(words, task_style_of(language=language, text_size=text_size))
        views |= {f"{language}-{name}": view for name, view in tasks.items()}
    return views


def inks_on(table, monkeypatch, view):
    """Return the boxes of the ink of all words on a view, those that scroll left out."""
    blocks = []
    draw = Brush.block

    def block(brush, one, x, y):
        width, height = brush.size_of(one)
        unit = one.type_px / brush.kit.form.scale
        box = (x, y + TOP_GAP * unit, width, height - (TOP_GAP + BOTTOM_GAP) * unit)
        blocks.append((box, brush.layer))
        return draw(brush, one, x, y)

    with monkeypatch.context() as patched:
        patched.setattr(Brush, "block", block)
        table.show(view)
    rows = rows_in_columns(table.stage)
    return [box for box, layer in blocks if layer.scroll is None and layer not in rows]


def band_of(form, rim):
    """Return the boxes of a ring's pieces, in design units."""
    path = path_around(rim, form, gap=GAP, width=WIDTH)
    half = WIDTH / 2
    return [
        (min(x1, x2) - half, min(y1, y2) - half, abs(x2 - x1) + WIDTH, abs(y2 - y1) + WIDTH)
        for (x1, y1), (x2, y2) in pairwise([*path, path[0]])
    ]


def meet(one, other):
    """Return whether two boxes share more than half a unit in both directions."""
    width = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    height = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    return min(width, height) > 0.5


def hidden_words(table, monkeypatch, view):
    """Return what is hidden by a ring on a view: name, action, box of the words."""
    inks = inks_on(table, monkeypatch, view)
    return [
        (type(view).__name__, target.action, tuple(round(one) for one in box))
        for target in table.stage.targets() for box in inks
        if any(meet(piece, box) for piece in band_of(table.stage.form, target.rim))
    ]


@pytest.mark.parametrize("text_size", ["normal", "large"])
@pytest.mark.parametrize("size_px", SIZES)
def test_the_ring_is_over_no_words(open_table, monkeypatch, size_px, text_size):
    table = open_table(size_px)
    for name, view in samples(text_size).items():
        assert (name, hidden_words(table, monkeypatch, view)) == (name, [])


@pytest.mark.parametrize("language", ["de", "fr"])
@pytest.mark.parametrize("size_px", SIZES)
def test_the_ring_is_over_no_words_of_a_visit(open_window, monkeypatch, size_px, language):
    visitor, window = open_window(size_px)
    table, hidden = Table(window.stage, window._clock, []), []
    screens = screens_of_a_visit(visitor, language)
    for _ in chain(screens, ends_of_a_visit(visitor, window)):
        view = visitor.view
        window.stage.forget()
        hidden += hidden_words(table, monkeypatch, view)
    assert hidden == []


@pytest.mark.parametrize("size_px", SIZES)
def test_the_ring_is_around_what_can_be_touched_and_on_the_screen(open_table, size_px):
    table = open_table(size_px)
    form = table.stage.form
    for name, view in samples().items():
        table.show(view)
        for target in table.stage.targets():
            band = band_of(form, target.rim)
            (x, y, w, h), _ = target.rim
            left, top = min(one[0] for one in band), min(one[1] for one in band)
            right = max(one[0] + one[2] for one in band)
            bottom = max(one[1] + one[3] for one in band)
            assert left >= 0 and top >= 0 and right <= form.width and bottom <= form.height, name
            outside = (x - left, y - top, right - x - w, bottom - y - h)
            assert min(outside) >= WIDTH, (name, target.action)


@given(
    x=st.floats(-50, 1300), y=st.floats(-50, 820), w=st.floats(20, 1400), h=st.floats(20, 900),
    radius=st.one_of(st.floats(0, 90), st.tuples(*[st.floats(0, 90)] * 4)),
    size=st.sampled_from([(1280, 800), (1920, 1080), (720, 1280), (800, 480)]),
)
def test_no_part_of_a_ring_is_ever_off_the_screen(x, y, w, h, radius, size):
    form = form_of(*size, 10.1)
    x, y = min(x, form.width - 20), min(y, form.height - 20)
    half = WIDTH / 2 * form.scale - 0.01
    for point in path_around(((max(x, -w + 20), max(y, -h + 20), w, h), radius), form, gap=GAP,
                             width=WIDTH):
        x_px, y_px, _, _ = form.box_px(*point, 0, 0)
        assert half <= x_px <= size[0] - half
        assert half <= y_px <= size[1] - half


def ring_color(table):
    """Return the colour of the ring that is drawn."""
    from kivy.graphics import Color

    (color,) = [one for one in table.stage.ring.group.children if isinstance(one, Color)]
    return tuple(round(one * 255) for one in color.rgb)


@pytest.mark.parametrize(
    ("theme", "color"),
    [("warm", (42, 26, 62)), ("calm", (247, 240, 255)), ("contrast", (255, 255, 255))],
)
def test_the_ring_has_the_ink_of_the_theme(open_table, theme, color):
    table = open_table((1280, 800))
    table.show(every_view(style_of("coral", theme))["quiz-mock"])
    table.stage.ring.draw(table.stage.kit, table.stage.targets()[0].rim)
    assert ring_color(table) == color
    table.stage.ring.hide()
    assert table.stage.ring.group.children == []


def test_the_ring_moves_without_anything_else_being_drawn_anew(open_table, monkeypatch):
    table = open_table((1280, 800))
    table.show(every_view(style_of("coral"))["quiz-mock"])
    drawn = []
    monkeypatch.setattr("kiosk.views.stage.Stage._drawn", lambda *_: drawn.append("part"))
    monkeypatch.setattr("kiosk.views.brush.Brush.block", lambda *_: drawn.append("words"))
    for target in table.stage.targets():
        table.stage.ring.draw(table.stage.kit, target.rim)
    assert drawn == []


def color_at(table, point):
    """Return the colour on the screen at a point in design units."""
    from kivy.core.window import Window
    from kivy.graphics.opengl import GL_RGB, GL_UNSIGNED_BYTE, glReadPixels

    x_px, y_px, _, _ = table.stage.form.box_px(*point, 0, 0)
    Window.canvas.ask_update()
    Window.dispatch("on_draw")
    return tuple(glReadPixels(int(x_px), int(y_px), 1, 1, GL_RGB, GL_UNSIGNED_BYTE))


@pytest.mark.parametrize("theme", ["warm", "calm", "contrast"])
def test_the_ring_is_seen_on_top_of_everything_and_gone_when_it_is_hidden(open_table, theme):
    table = open_table((1280, 800))
    table.show(every_view(style_of("coral", theme))["quiz-mock"])
    (x, y, _, h), _ = table.stage.targets()[0].rim
    beside = (x - GAP - WIDTH / 2, y + h / 2)
    before = color_at(table, beside)
    table.stage.ring.draw(table.stage.kit, table.stage.targets()[0].rim)
    assert color_at(table, beside) == ring_color(table) != before
    table.show(every_view(style_of("coral", theme))["quiz-two"])
    assert color_at(table, beside) == ring_color(table)
    table.stage.ring.hide()
    assert color_at(table, beside) == before
