"""Words, icons and outlines can be told from what they stand on, in every theme."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.engine.session import THEMES
from kiosk.views.inspect.contrast import WORDS_LEAST, contrast, hex_of, laid_over
from kiosk.views.inspect.finding import Flaw
from kiosk.views.inspect.legibility import Eye
from kiosk.views.inspect.recording import RecordingBrush
from kiosk.views.screens import SCREENS
from kiosk.views.tokens import rgba
from tests.views.every_view import (
    LAYOUT_NAMES,
    findings_on,
    inspector_of,
    kinds_on,
)

TEN_INCH = "1280x800 10.1″"
DRAWN_APART = [one for one in LAYOUT_NAMES if not one.startswith("1920")]
"""The large screens show the picture of 1280x800, larger: the same colours meet."""

BLACK, WHITE = (0.0, 0.0, 0.0), (1.0, 1.0, 1.0)
SHARES = st.floats(0, 1)
COLORS = st.tuples(SHARES, SHARES, SHARES)


@pytest.fixture
def kit():
    """Return what brushes draw with on a 10 inch screen."""
    return inspector_of(TEN_INCH).ruler.kit


def faint(draw, kit, theme="warm"):
    """Return the contrast of everything that is too faint of what is drawn."""
    brush = RecordingBrush(kit)
    draw(brush)
    return [round(one.value, 1) for one in Eye().findings([brush.recording], theme)]


@pytest.mark.parametrize("layout", DRAWN_APART)
def test_all_words_icons_and_outlines_of_all_screens_are_told_from_their_ground(layout):
    assert findings_on(layout, {Flaw.CONTRAST, Flaw.OUTLINE}) == []
    uses = {(one.theme, one.use) for one in inspector_of(layout).eye.pairs}
    assert uses == {(theme, use) for theme in THEMES for use in ("words", "icon", "outline")}
    for pair in inspector_of(layout).eye.pairs:
        least = 3.0 if pair.use == "outline" else WORDS_LEAST[pair.theme]
        assert pair.contrast >= least, str(pair)


def test_high_contrast_asks_for_more():
    assert WORDS_LEAST == {"warm": 4.5, "calm": 4.5, "contrast": 7.0}


def test_every_kind_of_screen_is_looked_at():
    assert kinds_on(TEN_INCH) == set(SCREENS)


@pytest.mark.parametrize(("one", "other", "expected"), [
    ("#000000", "#FFFFFF", 21.0), ("#777777", "#FFFFFF", 4.48), ("#2A1A3E", "#FFF8EF", 15.1),
    ("#A8331A", "#FFC2AC", 4.3), ("#FFE600", "#000000", 16.6),
])
def test_contrast_is_what_wcag_and_the_design_book_say(one, other, expected):
    assert contrast(rgba(one)[:3], rgba(other)[:3]) == pytest.approx(expected, abs=0.06)


@given(COLORS, COLORS)
def test_contrast_is_the_same_both_ways_and_within_its_range(one, other):
    assert contrast(one, other) == contrast(other, one)
    assert 1.0 <= contrast(one, other) <= 21.0


@given(COLORS, COLORS, SHARES)
def test_what_is_seen_through_a_veil_lies_between_both(top, below, share):
    for seen, one, other in zip(laid_over(top, share, below), top, below, strict=True):
        assert min(one, other) - 1e-9 <= seen <= max(one, other) + 1e-9
    assert laid_over(top, 1.0, below) == pytest.approx(top)


@given(st.integers(0, 0xFFFFFF))
def test_a_colour_is_written_as_it_is_in_the_tokens(number):
    written = f"#{number:06X}"
    assert hex_of(rgba(written)[:3]) == written


def test_words_are_judged_on_what_was_drawn_last_below_them(kit):
    def draw(brush):
        brush.ground("ink")
        brush.rect((40, 40, 400, 80), "card")
        brush.text("Das ist gut zu lesen.", 60, 60, brush.face(26))
        brush.text("Das nicht.", 60, 300, brush.face(26))

    assert faint(draw, kit) == [1.0]


def test_words_half_on_another_ground_are_judged_there_too(kit):
    def draw(brush):
        brush.ground("card")
        brush.circle((150, 0, 400, 400), "ink")
        brush.text("Das reicht weit in den Kreis hinein.", 40, 190, brush.face(26))

    assert faint(draw, kit) == [1.0]


def test_a_veil_counts_with_its_share(kit):
    def draw(alpha):
        def inner(brush):
            brush.ground("card")
            brush.rect((0, 0, 600, 200), "ink", alpha=alpha)
            brush.text("Unter einem Schleier.", 40, 60, brush.face(26))

        return inner

    assert faint(draw(0.1), kit) == []
    (half,) = faint(draw(0.6), kit)
    assert 3.0 < half < 4.5


def test_words_on_a_picture_are_judged_by_its_colours(kit):
    def draw(x):
        def inner(brush):
            brush.ground("coral")
            brush.picture("hero", (444, 201, 836, 523), (50, 100), "coral", "chats-circle")
            brush.text("Unten", x, 500, brush.face(26))

        return inner

    # The picture is empty at its left edge, where the ground is seen, and full in its middle.
    assert faint(draw(450), kit) == []
    assert faint(draw(820), kit)


def test_what_is_cut_off_is_not_judged(kit):
    def draw(brush):
        brush.ground("ink")
        end = brush.clip((40, 40, 400, 80))
        brush.rect((40, 0, 400, 200), "card")
        brush.text("Das ist zu sehen.", 60, 60, brush.face(26))
        brush.text("Das nicht mehr.", 60, 150, brush.face(26))
        end()

    assert faint(draw, kit) == []


def test_an_outline_or_what_is_inside_it_is_judged_by_the_ground_around_it(kit):
    from kiosk.views.components.pressable import pressable

    def draw(ground, body):
        def inner(brush):
            brush.ground(ground)
            brush.press((40, 40, 200, 88), None,
                        lambda b, down: pressable(b, (40, 40, 200, 88), body, down))

        return inner

    assert faint(draw("paper", "card"), kit) == []
    assert faint(draw("film", "card"), kit) == [], "white on dark needs no outline"
    assert faint(draw("film", "ink"), kit) == [pytest.approx(1.2, abs=0.2)]


def test_an_icon_that_nobody_sees_is_found(kit):
    def draw(brush):
        brush.ground("ink")
        brush.icon("lifebuoy", (40, 40, 60, 60), 34, "ink")

    assert faint(draw, kit) == [1.0]
