"""A film on the real screen: pictures, subtitles, controls, and what happens without it."""

import logging
import sys
import threading

import msgspec
import pytest

from kiosk.engine.action import (
    GoBack,
    LeaveQuietly,
    Onward,
    OpenHelp,
    OpenScenario,
    RunFilm,
    SetSound,
    SetSubtitles,
    WindBack,
)
from kiosk.engine.session import Attract
from kiosk.engine.view_data import ChatView, FilmView, InfoView
from kiosk.views.screens.film import SHAPES
from tests.views.cinema import FILE, FRAME_S, LANGUAGES, PATIENCE_S, Cinema, catalog_with_film
from tests.views.conftest import SCREENS
from tests.views.journeys import walk_to_menu
from tests.views.table import Table
from tests.views.test_focus_ring import hidden_words, inks_on, ring_color
from tests.views.test_touch_targets import outside, too_close, too_small

pytest.importorskip("av")

SOFT_BUTTER = (255, 239, 196)
"""The ground of the first scene."""


@pytest.fixture
def open_cinema(open_window, catalog):
    """Return a function that brings somebody to a film."""
    def open_at(size_px=(1280, 800), language="de", file=FILE):
        visitor, window = open_window(size_px, catalog_with_film(catalog, file))
        return Cinema(visitor, window).enter(language)

    return open_at


@pytest.fixture
def cinema(open_cinema):
    """Return somebody before a film on a 10 inch terminal."""
    return open_cinema()


def film_threads():
    return [one for one in threading.enumerate() if one.name.startswith("film")]


def assert_all_ended():
    for thread in film_threads():
        thread.join(PATIENCE_S)
        assert not thread.is_alive()


def test_a_film_shows_its_first_picture_in_its_colours(cinema):
    cinema.settle()
    assert cinema.shown_at_s() == 0.0
    drawn = cinema.pixel(200, 30)
    assert all(abs(one - wanted) <= 3 for one, wanted in zip(drawn, SOFT_BUTTER, strict=True))


def test_pictures_follow_the_watch(cinema):
    cinema.play(1.0)
    assert cinema.shown_at_s() == pytest.approx(1.0, abs=FRAME_S)
    texture = cinema.picture.texture
    cinema.play(2.0)
    assert cinema.shown_at_s() == pytest.approx(3.0, abs=FRAME_S)
    assert cinema.picture.texture is texture, "the same memory is filled anew"


def test_a_busy_terminal_leaves_pictures_out_and_is_on_time_again(cinema):
    cinema.visitor.wait(5.0)
    cinema.see(4.9)
    assert cinema.projector.reel.dropped > 50
    assert cinema.projector.shown < 75


def test_a_film_that_is_held_shows_nothing_new(cinema):
    cinema.play(1.0)
    cinema.visitor.tap(RunFilm(False))
    cinema.projector.turn()
    shown, at_s = cinema.projector.shown, cinema.shown_at_s()
    assert not cinema.projector.waits
    cinema.visitor.wait(5.0)
    assert (cinema.projector.shown, cinema.shown_at_s()) == (shown, at_s)
    cinema.visitor.tap(RunFilm(True))
    cinema.play(0.4)
    assert at_s < cinema.shown_at_s() < at_s + 1.5


def test_ten_seconds_back_show_that_picture_also_while_it_is_held(cinema):
    cinema.play(12.0)
    cinema.visitor.tap(RunFilm(False))
    held_s = cinema.visitor.view.position_s
    cinema.visitor.tap(WindBack())
    cinema.settle()
    assert cinema.shown_at_s() == pytest.approx(held_s - 10.0, abs=FRAME_S)
    assert not cinema.projector.waits


def test_at_the_end_the_last_picture_stays(cinema):
    cinema.visitor.wait(40.0)
    assert not cinema.visitor.view.runs
    cinema.see(31.8)
    cinema.visitor.tap(RunFilm(True))
    cinema.settle()
    assert cinema.shown_at_s() < 1.5, "once more from the beginning"


@pytest.mark.parametrize("language", LANGUAGES)
def test_subtitles_are_in_the_language_of_the_visitor(open_cinema, language):
    cinema = open_cinema(language=language)
    cinema.visitor.wait(21.0)
    words = cinema.visitor.view.words
    assert words == {
        "de": "Levin: «Stopp.\nDas schicke ich nicht weiter.»",
        "fr": "Levin\u00a0: «\u00a0Stop.\nJe ne la transmets pas.\u00a0»",
        "it": "Levin: «Stop.\nIo non la mando avanti.»",
        "en": "Levin: “Stop.\nI’m not passing this on.”",
    }[language]
    cinema.visitor.tap(SetSubtitles(False))
    assert cinema.visitor.view.words == ""


def test_help_holds_the_picture_and_gives_it_back(cinema):
    cinema.play(2.0)
    cinema.visitor.tap(OpenHelp())
    at_s = cinema.shown_at_s()
    reel = cinema.projector.reel
    cinema.visitor.wait(30.0)
    assert cinema.shown_at_s() == at_s and not cinema.projector.waits
    cinema.visitor.tap(GoBack())
    assert cinema.projector.reel is reel
    cinema.play(0.2)
    assert at_s < cinema.shown_at_s() < at_s + 1.5


def test_its_thread_ends_when_the_film_is_left(cinema):
    thread = cinema.projector.reel.thread
    cinema.play(1.0)
    cinema.visitor.tap(Onward())
    assert isinstance(cinema.visitor.view, ChatView)
    thread.join(10)
    assert not thread.is_alive() and cinema.picture.texture is None


def test_nothing_of_a_film_is_left_when_the_visit_ends(cinema):
    cinema.play(1.0)
    cinema.visitor.tap(LeaveQuietly())
    cinema.visitor.wait(60.0)
    assert isinstance(cinema.window.terminal.session.place, Attract)
    assert_all_ended()
    assert cinema.picture.still is None and cinema.picture.texture is None


def test_its_thread_ends_with_the_terminal(cinema):
    cinema.window.close()
    assert_all_ended()


def test_the_same_film_can_be_seen_in_the_next_visit(cinema):
    cinema.play(1.0)
    cinema.visitor.tap(LeaveQuietly())
    cinema.visitor.wait(60.0)
    cinema.enter("fr")
    cinema.settle()
    assert cinema.shown_at_s() < 1.0


@pytest.mark.parametrize("size_px", SCREENS, ids=str)
@pytest.mark.parametrize("language", ["de", "fr"])
def test_its_controls_are_large_enough_and_apart(open_cinema, size_px, language):
    cinema = open_cinema(size_px, language)
    assert isinstance(cinema.visitor.view, FilmView)
    assert too_small(cinema.window) == []
    assert too_close(cinema.window) == []
    assert outside(cinema.window) == []
    assert len(cinema.window.stage.presses()) == 7


@pytest.mark.parametrize("size_px", SCREENS, ids=str)
def test_a_film_is_watched_held_and_left_with_three_keys(open_for_keys, catalog, size_px):
    visitor, _window = open_for_keys(size_px, catalog_with_film(catalog))
    walk_to_menu(visitor, audience="young")
    visitor.tap(lambda action: isinstance(action, OpenScenario))
    visitor.tap(Onward())
    visitor.see_film()
    assert visitor.action == Onward(), "as on every screen that is only looked at"
    visitor.tap(RunFilm(False))
    assert not visitor.view.runs and visitor.action == RunFilm(True), "the ring stays on it"
    visitor.tap(RunFilm(True))
    for action in (WindBack(), SetSubtitles(False), SetSubtitles(True), SetSound(False)):
        visitor.tap(action)
        assert isinstance(visitor.view, FilmView) and not visitor.is_lost()
    assert not visitor.view.is_heard
    visitor.tap(OpenHelp())
    visitor.tap(GoBack())
    assert visitor.action == OpenHelp()
    visitor.wait(40.0)
    assert not visitor.is_lost()
    visitor.tap(Onward())
    assert isinstance(visitor.view, ChatView)


@pytest.mark.parametrize("theme", ["warm", "calm", "contrast"])
def test_the_ring_is_bright_on_the_dark_ground_of_a_film(cinema, theme):
    stage = cinema.window.stage
    style = msgspec.structs.replace(stage.view.style, theme=theme)
    stage.show(msgspec.structs.replace(stage.view, style=style))
    stage.draw_ring(stage.targets()[0])
    assert ring_color(cinema.window) == (255, 255, 255)


@pytest.mark.parametrize("text_size", ["normal", "large"])
@pytest.mark.parametrize("size_px", SCREENS, ids=str)
def test_neither_ring_nor_picture_is_over_a_subtitle(open_cinema, monkeypatch, size_px, text_size):
    cinema = open_cinema(size_px, "fr")
    cinema.visitor.wait(21.0)
    stage = cinema.window.stage
    style = msgspec.structs.replace(stage.view.style, text_size=text_size)
    shown = msgspec.structs.replace(stage.view, style=style)
    assert shown.words.count("\n") == 1
    table = Table(stage, None, [])
    stage.forget()
    assert hidden_words(table, monkeypatch, shown) == []
    stage.forget()
    _, y, _, h = SHAPES[stage.form.kind].picture
    assert min(top for _, top, _, _ in inks_on(table, monkeypatch, shown)) >= y + h


def damaged(tmp_path, kind):
    """Return a file that is no whole film."""
    file = tmp_path / "film.webm"
    whole = FILE.read_bytes()
    if kind == "text":
        file.write_text("Das ist kein Film.")
    elif kind == "empty":
        file.touch()
    elif kind == "beginning":
        file.write_bytes(whole[:300])
    elif kind == "folder":
        file.mkdir()
    elif kind == "sound":
        only_sound(file)
    return file


def only_sound(file):
    import av

    with av.open(str(FILE)) as source, av.open(str(file), "w") as target:
        sound = source.streams.audio[0]
        stream = target.add_stream_from_template(sound)
        for packet in source.demux(sound):
            if packet.dts is not None:
                packet.stream = stream
                target.mux(packet)


@pytest.mark.parametrize("kind", ["missing", "text", "empty", "beginning", "folder", "sound"])
def test_a_film_that_cannot_be_shown_is_read(open_cinema, tmp_path, caplog, kind):
    file = damaged(tmp_path, kind)
    with caplog.at_level(logging.WARNING):
        cinema = open_cinema(file=file)
    assert isinstance(cinema.visitor.view, InfoView)
    assert cinema.visitor.view.lead == "de: Ein Bild."
    (line,) = [one for one in caplog.messages if str(file) in one]
    assert "replaced by its words" in line
    assert_all_ended()


def test_without_a_decoder_films_are_read(open_cinema, monkeypatch, caplog):
    monkeypatch.setitem(sys.modules, "av", None)
    cinema = open_cinema()
    assert isinstance(cinema.visitor.view, InfoView)
    assert any("no decoder" in one for one in caplog.messages)
    cinema.visitor.wait(1.0)
    cinema.visitor.tap(Onward())
    assert isinstance(cinema.visitor.view, ChatView)


def test_a_film_cut_short_keeps_its_last_picture(open_cinema, tmp_path):
    file = tmp_path / "film.webm"
    file.write_bytes(FILE.read_bytes()[:400_000])
    cinema = open_cinema(file=file)
    cinema.visitor.wait(40.0)
    cinema.see(5.0)
    assert isinstance(cinema.visitor.view, FilmView)
    cinema.visitor.tap(Onward())
    assert isinstance(cinema.visitor.view, ChatView)
