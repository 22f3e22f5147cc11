"""A film: it runs with the time, stands still under other screens, and can always be left."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from journey import Journey, Keep
from on_screen import actions_on, button_for
from tiny_story import CALM, note, tell
from tiny_words import both

from kiosk.engine.action import (
    GoBack,
    LeaveQuietly,
    Onward,
    OpenHelp,
    RunFilm,
    SetSound,
    SetSubtitles,
    WindBack,
)
from kiosk.engine.activity import Cue, Film
from kiosk.engine.effect import PlaySound
from kiosk.engine.event import FilmFailed, FilmOpened, Ticked
from kiosk.engine.play import Ended
from kiosk.engine.screening import Screening, advanced, change_in_s, let_run, opened, wound_back
from kiosk.engine.session import HelpOpen, InStory, Leaving, StillThere
from kiosk.engine.timing import idle_at_s, wake_at_s
from kiosk.engine.view_data import ChatView, FilmView, InfoView

FILE, LENGTH_S = "/films/kite.webm", 30.0
CUES = (Cue(1.0, 4.0, "Ein Drachen."), Cue(4.0, 8.0, "Cy: «Er steigt!»"),
        Cue(27.0, 30.0, "Er ist oben."))
FILM = Film(both("Der Drachen"), (both("Ein Drachen."), both("Er steigt.")), file=FILE,
            subtitles={"de": CUES, "en": (Cue(1.0, 4.0, "A kite."),)})


def before_film(keep: Keep, film: Film = FILM) -> Journey:
    """Return somebody whose film is about to be opened."""
    return tell(keep, film, note("Danach."), CALM)


def watch(keep: Keep, film: Film = FILM) -> Journey:
    """Return somebody whose film has just begun."""
    journey = before_film(keep, film)
    return journey.dispatch(FilmOpened(journey.clock.now_s(), FILE, LENGTH_S))


def shown(journey: Journey) -> FilmView:
    """Return the film on the screen."""
    assert isinstance(journey.screen, FilmView)
    return journey.screen


def film_of(journey: Journey) -> Screening:
    """Return how far the film is."""
    place = journey.session.place
    assert isinstance(place, InStory) and place.film is not None
    return place.film


def test_a_film_begins_once_it_is_open(keep: Keep) -> None:
    journey = before_film(keep).wait(3.0)
    assert shown(journey).length_s is None and not shown(journey).runs
    journey.dispatch(FilmOpened(journey.clock.now_s(), FILE, LENGTH_S))
    assert shown(journey).runs and shown(journey).position_s == 0.0


def test_a_film_goes_on_with_the_time(keep: Keep) -> None:
    journey = watch(keep).wait(5.0).touch()
    assert shown(journey).position_s == pytest.approx(5.0)


def test_subtitles_come_and_go_without_a_touch(keep: Keep) -> None:
    journey = watch(keep)
    assert shown(journey).words == ""
    assert shown(journey.wait(1.0)).words == "Ein Drachen."
    assert shown(journey.wait(3.0)).words == "Cy: «Er steigt!»"
    assert shown(journey.wait(4.0)).words == ""


def test_the_terminal_sleeps_between_subtitles(keep: Keep) -> None:
    journey = watch(keep).wait(8.0)
    wake_s = wake_at_s(journey.session, journey.catalog)
    assert wake_s == pytest.approx(journey.clock.now_s() + 19.0)


def test_subtitles_can_be_turned_off_and_on(keep: Keep) -> None:
    journey = watch(keep).wait(2.0).tap(SetSubtitles(False))
    assert shown(journey).words == ""
    assert button_for(journey.screen, SetSubtitles(True)).tone == "plain"
    journey.tap(SetSubtitles(True))
    assert shown(journey).words == "Ein Drachen."
    assert button_for(journey.screen, SetSubtitles(False)).tone == "chosen"


def test_subtitles_stay_off_for_the_visit_and_not_longer(keep: Keep) -> None:
    journey = watch(keep).tap(SetSubtitles(False), LeaveQuietly()).wait(60.0)
    assert journey.session.reading.subtitles


def test_without_subtitles_in_a_language_there_is_nothing_to_turn_on(keep: Keep) -> None:
    silent = msgspec.structs.replace(FILM, subtitles={})
    journey = watch(keep, silent).wait(2.0)
    assert shown(journey).words == ""
    assert not button_for(journey.screen, SetSubtitles(False)).enabled


def test_a_film_can_stand_still_and_go_on(keep: Keep) -> None:
    journey = watch(keep).wait(5.0).tap(RunFilm(False)).wait(20.0)
    assert shown(journey).position_s == pytest.approx(5.0) and not shown(journey).runs
    journey.tap(RunFilm(True)).wait(1.0).touch()
    assert shown(journey).position_s == pytest.approx(6.0)


def test_ten_seconds_back_are_never_before_the_beginning(keep: Keep) -> None:
    journey = watch(keep).wait(15.0).tap(WindBack())
    assert shown(journey).position_s == pytest.approx(5.0) and shown(journey).runs
    journey.tap(WindBack(), WindBack())
    assert shown(journey).position_s == 0.0


def test_going_back_while_it_stands_still_does_not_start_it(keep: Keep) -> None:
    journey = watch(keep).wait(15.0).tap(RunFilm(False), WindBack()).wait(5.0)
    assert shown(journey).position_s == pytest.approx(5.0) and not shown(journey).runs


def test_at_its_end_the_last_picture_stays_and_the_way_on_is_the_button(keep: Keep) -> None:
    journey = watch(keep).wait(LENGTH_S + 5.0)
    assert shown(journey).position_s == LENGTH_S and not shown(journey).runs
    assert button_for(journey.screen, Onward()).tone == "primary"
    assert button_for(journey.screen, RunFilm(True)).tone == "plain"


def test_a_film_that_has_ended_can_be_seen_again(keep: Keep) -> None:
    journey = watch(keep).wait(LENGTH_S + 5.0).tap(RunFilm(True)).wait(2.0).touch()
    assert shown(journey).position_s == pytest.approx(2.0)
    journey.wait(LENGTH_S).tap(WindBack()).wait(1.0).touch()
    assert shown(journey).position_s == pytest.approx(LENGTH_S - 9.0)


def test_help_holds_the_film_and_it_goes_on_where_it_was(keep: Keep) -> None:
    journey = watch(keep).wait(5.0).tap(OpenHelp()).wait(30.0)
    assert isinstance(journey.session.top, HelpOpen)
    journey.tap(GoBack())
    assert shown(journey).position_s == pytest.approx(5.0) and shown(journey).runs
    assert shown(journey.wait(1.0).touch()).position_s == pytest.approx(6.0)


def test_whoever_leaves_and_stays_after_all_misses_nothing(keep: Keep) -> None:
    journey = watch(keep).wait(5.0).tap(LeaveQuietly()).wait(3.0)
    assert isinstance(journey.session.top, Leaving)
    assert shown(journey.tap(GoBack())).position_s == pytest.approx(5.0)


def test_a_held_film_under_help_is_still_held(keep: Keep) -> None:
    journey = watch(keep).wait(5.0).tap(RunFilm(False), OpenHelp()).wait(3.0).tap(GoBack())
    assert not shown(journey).runs


def test_nobody_is_asked_whether_they_are_there_while_a_film_runs(keep: Keep) -> None:
    long = 10 * 60.0
    journey = before_film(keep)
    journey.dispatch(FilmOpened(journey.clock.now_s(), FILE, long)).wait(long - 1.0)
    assert idle_at_s(journey.session, journey.catalog) is None
    journey.wait(1.0)
    ask_s = journey.catalog.timings.idle_ask_s
    assert not isinstance(journey.wait(ask_s - 1.0).session.top, StillThere)
    assert isinstance(journey.wait(2.0).session.top, StillThere)


def test_a_film_that_stands_still_waits_like_any_screen(keep: Keep) -> None:
    journey = watch(keep).wait(5.0).tap(RunFilm(False))
    assert isinstance(journey.wait(journey.catalog.timings.idle_ask_s).session.top, StillThere)
    assert not shown(journey.touch()).runs


def test_a_film_that_never_opens_does_not_keep_the_terminal(keep: Keep) -> None:
    journey = before_film(keep)
    journey.wait(journey.catalog.timings.idle_ask_s)
    assert isinstance(journey.session.top, StillThere)


def test_a_film_that_cannot_be_shown_is_replaced_by_its_words(keep: Keep) -> None:
    journey = before_film(keep)
    journey.dispatch(FilmFailed(journey.clock.now_s(), FILE))
    words = tell(keep, msgspec.structs.replace(FILM, file=None), note("Danach."), CALM)
    assert isinstance(journey.screen, InfoView)
    assert journey.screen == words.screen


def test_a_film_that_breaks_off_is_replaced_by_its_words(keep: Keep) -> None:
    journey = watch(keep).wait(5.0)
    journey.dispatch(FilmFailed(journey.clock.now_s(), FILE)).wait(5.0)
    assert isinstance(journey.screen, InfoView)
    assert isinstance(journey.tap(Onward()).screen, ChatView)


def test_news_of_another_film_change_nothing(keep: Keep) -> None:
    journey = watch(keep).wait(5.0)
    now_s = journey.clock.now_s()
    before = journey.touch().session
    assert journey.dispatch(FilmFailed(now_s, "/films/other.webm")).session == before
    assert journey.dispatch(FilmOpened(now_s, FILE, 9.0)).session == before


@pytest.mark.parametrize("seconds", [0.0, 5.0, LENGTH_S + 1.0])
def test_a_film_can_be_left_at_any_time(keep: Keep, seconds: float) -> None:
    journey = watch(keep).wait(seconds).tap(Onward())
    assert not isinstance(journey.screen, FilmView)
    assert not isinstance(journey.play.showing, Ended)
    now_s = journey.clock.now_s()
    session = journey.session
    assert journey.dispatch(FilmFailed(now_s, FILE)).session == session, "late news"


def test_a_film_can_be_left_before_it_is_open(keep: Keep) -> None:
    assert not isinstance(before_film(keep).tap(Onward()).screen, FilmView)


def test_sound_is_turned_off_and_on_from_the_film(keep: Keep) -> None:
    journey = watch(keep).tap(SetSound(False))
    assert not shown(journey).is_heard
    assert journey.effects == ()
    journey.tap(SetSound(True))
    assert shown(journey).is_heard
    assert journey.effects == (PlaySound("tap"),)


def test_stop_and_help_stand_first_and_there_are_seven_buttons_at_most(keep: Keep) -> None:
    actions = actions_on(watch(keep).screen)
    assert actions[:2] == [LeaveQuietly(), OpenHelp()]
    assert actions[-1] == Onward()
    assert len(actions) == 7


def test_before_it_is_open_it_can_only_be_left(keep: Keep) -> None:
    journey = before_film(keep)
    session = journey.session
    for action in (RunFilm(True), WindBack()):
        journey.tap(action)
        assert action not in actions_on(journey.screen)
    assert film_of(journey) == session.place.film  # type: ignore[union-attr]


def test_a_film_under_a_late_tick_ends_where_it_ends(keep: Keep) -> None:
    journey = watch(keep)
    journey.clock.advance(500.0)
    journey.dispatch(Ticked(journey.clock.now_s()))
    assert shown(journey).position_s == LENGTH_S


STEPS = st.lists(st.one_of(
    st.floats(0.0, 40.0), st.sampled_from(["run", "hold", "back"])), max_size=20)


@given(STEPS)
def test_whatever_is_done_a_film_stays_within_itself(steps: list[float | str]) -> None:
    film, now_s = opened(Screening(), LENGTH_S), 0.0
    for step in steps:
        if isinstance(step, float):
            now_s += step
            film = advanced(film, step, now_s)
        else:
            film = wound_back(film) if step == "back" else let_run(film, step == "run")
        assert 0.0 <= film.position_s <= LENGTH_S
        assert not (film.runs and film.ended_at_s is not None)
        wait_s = change_in_s(film, CUES)
        assert (wait_s is None) == (not film.runs)
        assert wait_s is None or wait_s > 0
