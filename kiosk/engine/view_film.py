"""A film on the screen."""

import msgspec

from kiosk.engine.action import RunFilm, SetSound, SetSubtitles, WindBack
from kiosk.engine.activity import Film
from kiosk.engine.bar import help_button, leave_button, onward_button
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.screening import Screening, words_at
from kiosk.engine.session import Reading
from kiosk.engine.view_data import Bar, Button, FilmView, Style


def view_film(
    film: Film, screening: Screening, reading: Reading, say: Phrasing, style: Style
) -> FilmView:
    """Return the film where it is now."""
    assert film.file is not None
    cues = film.subtitles.get(say.language, ())
    return FilmView(
        style=style,
        title=say.text(film.title),
        file=film.file,
        position_s=screening.position_s,
        length_s=screening.length_s,
        runs=screening.runs,
        is_heard=reading.sound,
        words=words_at(cues, screening.position_s) if reading.subtitles else "",
        bar=_bar(screening, reading, say, has_subtitles=bool(cues)),
    )


def _bar(
    screening: Screening, reading: Reading, say: Phrasing, *, has_subtitles: bool
) -> Bar:
    """Return the bar of a film: its own controls stand in place of «Aa».

    The one primary button is the one that lets it run, and at its end the way on.
    """
    has_ended = screening.ended_at_s is not None
    helping = msgspec.structs.replace(help_button(say), bare=True)
    onward = onward_button(say.word("onward"))
    return Bar((leave_button(say), helping), (
        Button(say.word("film_back"), WindBack(), "arrow-counter-clockwise",
               enabled=screening.is_open),
        _run_button(screening, say),
        _subtitles_button(reading, say, has_subtitles),
        _sound_button(reading, say),
        onward if has_ended else msgspec.structs.replace(onward, tone="plain"),
    ))


def _run_button(screening: Screening, say: Phrasing) -> Button:
    word = say.word("film_hold" if screening.runs else "film_run")
    tone = "plain" if screening.ended_at_s is not None else "primary"
    return Button(word, RunFilm(not screening.runs), "pause" if screening.runs else "play",
                  tone=tone, enabled=screening.is_open, bare=True)


def _subtitles_button(reading: Reading, say: Phrasing, has_subtitles: bool) -> Button:
    shown = reading.subtitles and has_subtitles
    return Button(say.word("film_subtitles"), SetSubtitles(not reading.subtitles), "subtitles",
                  tone="chosen" if shown else "plain", enabled=has_subtitles, bare=True)


def _sound_button(reading: Reading, say: Phrasing) -> Button:
    word = say.word("sound_on" if reading.sound else "sound_off")
    icon = "speaker-high" if reading.sound else "speaker-slash"
    return Button(word, SetSound(not reading.sound), icon, bare=True)
