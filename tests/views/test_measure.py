"""Words measured without a window are as large as the window draws them."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.views.layer import Layer
from kiosk.views.lettering import Face, Scribe, bold
from kiosk.views.measure import LAYOUTS, Ruler, open_rulers
from kiosk.views.measure_brush import MeasuringBrush
from kiosk.views.measure_room import leaves_ground, leaves_stage
from kiosk.views.measure_words import MeasuringScribe
from kiosk.views.misfit import Fault, Misfit
from kiosk.views.part import Part
from kiosk.views.symbols import load_emoji

CHECKOUT = Path(__file__).parents[2]
ASSETS = CHECKOUT / "assets"
LONG = "Persönlichkeitsrechtsverletzungen"
INK = (0.0, 0.0, 0.0, 1.0)

WORDS = st.lists(
    st.sampled_from(["Hallo", "du", "[b]", "&", "😊", "été\u00a0!", LONG, "a-b", "…", "5%"]),
    min_size=1, max_size=12,
).map(" ".join)
FACES = st.builds(
    Face, st.sampled_from(["Body", "BodySemi", "Head"]), st.sampled_from([20.0, 26.0, 31.3, 54.0]),
    st.just(INK), st.booleans(), st.sampled_from([None, 1.05, 1.3]),
)


def _measuring_scribe() -> MeasuringScribe:
    return MeasuringScribe(ASSETS, load_emoji(ASSETS), lambda words: words)


@pytest.fixture
def ruler() -> Ruler:
    """Return what measures a 10 inch screen."""
    return open_rulers(ASSETS, lambda words: words)[0]


@pytest.fixture
def brush(ruler: Ruler) -> MeasuringBrush:
    """Return a brush of a 10 inch screen."""
    return MeasuringBrush(ruler.kit)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=WORDS, face=FACES, width=st.one_of(st.none(), st.integers(60, 700)))
def test_measured_words_are_as_large_as_written_ones(open_window, words, face, width) -> None:
    from kivy.core.window import Window

    assert Window is not None
    written = Scribe(ASSETS, load_emoji(ASSETS)).write(words, face, width)
    measured = _measuring_scribe().write(words, face, width)
    assert (measured.width_px, measured.height_px) == (written.width_px, written.height_px)
    assert measured.type_px == written.type_px
    assert measured.ink_px <= measured.width_px


@settings(max_examples=60)
@given(words=WORDS, face=FACES, width=st.integers(60, 700))
def test_a_word_is_broken_exactly_when_it_is_wider_than_its_line(words, face, width) -> None:
    scribe = _measuring_scribe()
    pieces = words.replace("\u00a0", "_").split(" ")
    widths = [scribe.write(one, face).width_px for one in pieces]
    broken = scribe.write(words, face, width).broken
    assert bool(broken) == (max(widths) > width)
    assert not broken or broken in words.replace("😊", "—i")


@pytest.mark.parametrize(("words", "broken"), [
    (f"Das sind {LONG} und mehr", LONG),
    ("Das ist kurz und passt.", ""),
    ("[Klammern] & Zeichen bleiben ganz hier", ""),
    (f"{bold('Hinweis')}\nDas sind {LONG}.", f"{LONG}."),
    ("un\u00a0très\u00a0long\u00a0morceau\u00a0insécable ici", "un\u00a0très\u00a0long\u00a0morceau"
     "\u00a0insécable"),
])
def test_the_word_that_would_be_cut_is_named(words: str, broken: str) -> None:
    face = Face("Body", 26.0, INK)
    assert _measuring_scribe().write(words, face, 240).broken == broken


def test_measuring_needs_no_window() -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "from kiosk.views.environ import BackEnd, prepare_kivy\n"
        "prepare_kivy(BackEnd.OFFSCREEN, None)\n"
        "from kiosk.views.measure import open_rulers\n"
        "from kiosk.views.measure_brush import MeasuringBrush\n"
        f"ruler = open_rulers(Path({str(ASSETS)!r}), str)[0]\n"
        "brush = MeasuringBrush(ruler.kit)\n"
        "brush.text('Hallo', 0, 0, brush.face(26))\n"
        "print(len(brush.placed()), 'kivy.core.window' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=CHECKOUT)
    assert done.stdout == "1 False\n"


def test_the_size_that_was_tried_first_counts(brush: MeasuringBrush) -> None:
    """Screens that try sizes by themselves are seen through like those that use `fitted`."""
    words = "Vorsicht senkt das Risiko."
    for size in (30, 25, 20):
        block = brush.write(words, brush.face(size), 300)
    brush.block(block, 40, 40)
    (placed,) = brush.placed()
    assert (placed.writing.type_px, placed.asked_px) == (20, 30)


def test_a_size_rejected_before_writing_counts_too(brush: MeasuringBrush) -> None:
    brush.widest_word(LONG, brush.face(30))
    brush.block(brush.write(LONG, brush.face(18), 300), 40, 40)
    (placed,) = brush.placed()
    assert (placed.writing.type_px, placed.asked_px) == (18, 30)


def test_icons_say_nothing(brush: MeasuringBrush) -> None:
    brush.icon("lifebuoy", (10, 10, 40, 40), 34)
    assert brush.placed() == ()


def test_what_can_be_pressed_is_measured(brush: MeasuringBrush) -> None:
    brush.press((0, 0, 200, 88), None, lambda inner, down: inner.text(
        "unten" if down else "oben", 10, 10, inner.face(26)))
    (placed,) = brush.placed()
    assert placed.writing.words == "oben"


def test_words_that_leave_their_card_are_found(brush: MeasuringBrush) -> None:
    brush.card((40, 40, 300, 60), "card")
    brush.text("Auf der Karte.", 60, 50, brush.face(26), 260)
    brush.text("Das ist viel zu lang für so eine kleine Karte. " * 3, 60, 50, brush.face(26), 260)
    short, long = brush.placed()
    assert not leaves_ground(short, brush.ground_boxes)
    assert leaves_ground(long, brush.ground_boxes)


def test_words_that_are_cut_on_purpose_are_not(brush: MeasuringBrush) -> None:
    """Old messages leave the phone at the top."""
    end = brush.clip((40, 40, 300, 60))
    brush.rect((40, 0, 300, 60), "card")
    brush.text("Das ist lang. " * 9, 60, 0, brush.face(26), 260)
    end()
    (placed,) = brush.placed()
    assert not placed.is_free
    assert brush.ground_boxes == []


def test_words_beyond_the_stage_are_found(brush: MeasuringBrush, ruler: Ruler) -> None:
    brush.text("Das ist noch da.", 1000, 700, brush.face(26))
    brush.text("Das ist nicht mehr ganz da.", 1000, 790, brush.face(26))
    within, beyond = brush.placed()
    assert not leaves_stage(within, ruler.kit.form)
    assert leaves_stage(beyond, ruler.kit.form)


def test_the_screens_of_the_design_book_are_measured() -> None:
    forms = {(one.width_px, one.height_px, one.diagonal_inch): one.form.kind for one in LAYOUTS}
    assert forms[1280, 800, 10.1] == "landscape"
    assert forms[720, 1280, 7.0] == "portrait"
    assert forms[800, 480, 7.0] == "small"
    assert {size[2] for size in forms if size[:2] == (1920, 1080)} == {15.6, 21.5, 24.0}


def _help_with(about: str, visitor) -> object:
    """Return the help screen with another text on its first card."""
    import msgspec

    from kiosk.engine.action import Begin, Onward, OpenHelp, PickAudience

    for action in (Begin(), lambda one: isinstance(one, PickAudience), Onward(), OpenHelp()):
        visitor.tap(action)
    shown = visitor.view
    first = msgspec.structs.replace(shown.cards[0], about=about)
    return msgspec.structs.replace(shown, cards=(first, *shown.cards[1:]))


@pytest.mark.parametrize(("about", "faults"), [
    ("Wir hören zu.", set()),
    ("Wir hören dir zu und sind rund um die Uhr für dich da. " * 12, {Fault.SMALL}),
    ("Wir hören dir zu und sind rund um die Uhr für dich da. " * 60, {Fault.OVERFLOW}),
])
def test_a_text_on_a_real_screen_is_judged(visitor, ruler, about: str, faults: set[Fault]) -> None:
    view = _help_with(about, visitor)
    found = [one for one in ruler.misfits(view) if one.words == about]
    assert {one.fault for one in found} == faults
    assert all(isinstance(one, Misfit) and one.part == "cards" for one in found)


def test_a_place_too_low_for_any_line_is_not_put_down_to_the_words(ruler: Ruler) -> None:
    def draw(brush: MeasuringBrush) -> None:
        face = brush.face(50)
        brush.block(brush.fitted("Ja", face, 300, 40), 20, 20)
        brush.block(brush.fitted("Das ist viel zu lang dafür.", face, 300, 90), 20, 120)

    found = ruler.measured(Part("words", None, draw), ruler.kit, "HelpView").misfits
    assert [one.words for one in found] == ["Das ist viel zu lang dafür."]


def test_short_words_are_not_blamed_for_long_ones_beside_them(ruler: Ruler) -> None:
    words = ("Nein.", "Das ist eine sehr lange Antwort auf eine kurze Frage, und sie hört nicht "
             "auf, bis der Platz zu Ende ist.")

    def draw(brush: MeasuringBrush) -> None:
        for size in (30, 25, 20):
            blocks = [brush.write(one, brush.face(size), 300) for one in words]
        for block in blocks:
            brush.block(block, 20, 20)

    found = ruler.measured(Part("words", None, draw), ruler.kit, "StationView").misfits
    assert [one.words for one in found] == [words[1]]


def test_what_was_measured_once_is_not_told_again(visitor, ruler: Ruler) -> None:
    view = _help_with("Wir hören dir zu und sind immer da. " * 60, visitor)
    assert list(ruler.misfits(view))
    assert list(ruler.misfits(view)) == []


def test_a_part_that_was_measured_once_is_not_measured_again(visitor, ruler: Ruler) -> None:
    view = _help_with("Wir hören dir zu.", visitor)
    assert ruler.sheet(view, "cards").words
    assert ruler.sheet(view, "cards") is ruler.sheet(view, "cards")


def test_the_real_brush_shrinks_words_as_much_as_the_measuring_one(visitor, ruler) -> None:
    from kiosk.views.brush import Brush

    window_kit = replace(ruler.kit, scribe=Scribe(ASSETS, load_emoji(ASSETS)))
    for words, width, height in ((LONG, 300, 100), ("Das ist ein Satz. " * 9, 400, 120)):
        drawn, measured = (
            one.fitted(words, one.face(30), width, height)
            for one in (Brush(window_kit, Layer()), MeasuringBrush(ruler.kit))
        )
        assert measured.type_px == drawn.type_px < 30
        assert measured.height_px == drawn.height_px
