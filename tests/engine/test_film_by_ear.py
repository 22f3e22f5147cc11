"""A film for somebody who hears it only: its subtitles are said, and nothing talks over them."""

import pytest
from aloud import Hearing
from journey import Keep
from test_film import FILE, FILM, LENGTH_S
from tiny_story import CALM, TALE, chat, exhibited, note, story

from kiosk.engine.action import (
    Begin,
    Onward,
    OpenScenario,
    PickAudience,
    PickLanguage,
    RunFilm,
    WindBack,
)
from kiosk.engine.event import FilmOpened, Focused
from kiosk.engine.view_data import FilmView

BACK = "said_button said_film_back 10"


@pytest.fixture
def hearing(keep: Keep) -> Hearing:
    """Return somebody whose film has just begun and who has it read aloud."""
    hearing = Hearing(exhibited(story(chat("scene", FILM, note("Danach."), CALM))), keep)
    for action in (Begin(), PickLanguage("de"), PickAudience("teen"), Onward(),
                   OpenScenario(TALE), Onward()):
        hearing.tap(action)
    assert isinstance(hearing.screen, FilmView)
    hearing.dispatch(FilmOpened(hearing.clock.now_s(), FILE, LENGTH_S))
    assert "Der Drachen" in hearing.listen()
    return hearing


def test_each_subtitle_is_said_when_it_comes(hearing: Hearing) -> None:
    hearing.wait(1.0)
    assert hearing.listen() == ["Ein Drachen."]
    hearing.wait(3.0)
    assert hearing.listen() == ["Cy: Er steigt!"]


def test_a_voice_that_is_late_goes_on_with_the_next_subtitle(hearing: Hearing) -> None:
    hearing.wait(1.0)
    hearing.wait(3.0)
    assert hearing.listen() == ["Cy: Er steigt!"]


def test_its_controls_are_said_when_it_is_held_and_when_it_has_ended(hearing: Hearing) -> None:
    hearing.tap(RunFilm(False))
    held = hearing.listen()
    assert held[0] == BACK
    assert "said_button film_run" in held and "said_button onward" in held
    hearing.tap(RunFilm(True))
    assert hearing.listen() == [], "nothing talks over it"
    hearing.wait(LENGTH_S)
    assert "said_button onward" in hearing.listen()


def test_whoever_moves_the_ring_hears_the_control_while_it_runs(hearing: Hearing) -> None:
    hearing.dispatch(Focused(hearing.clock.now_s(), WindBack()))
    assert hearing.listen() == [BACK]
