"""View data of films, made by hand."""

from pathlib import Path

from kiosk.engine.action import (
    LeaveQuietly,
    Onward,
    OpenHelp,
    RunFilm,
    SetSound,
    SetSubtitles,
    WindBack,
)
from kiosk.engine.view_data import Bar, Button, FilmView

FILE = Path(__file__).parents[2] / "assets" / "film" / "picture_travels.webm"
LONGEST = "Elle continue son voyage de main en main.\nPersonne ne pourra la reprendre en entier."


def films(style):
    """Return a film that runs, and one that has ended."""
    runs = FilmView(style, "Ein Bild reist weiter", str(FILE), 12.0, 32.0, True, True, LONGEST,
                    _bar("Anhalten", "pause", ends=False))
    ended = FilmView(style, "Ein Bild reist weiter", str(FILE), 32.0, 32.0, False, False, "",
                     _bar("Abspielen", "play", ends=True))
    return {"runs": runs, "ended": ended}


def _bar(word, icon, *, ends):
    left = (Button("Leise gehen", LeaveQuietly(), "door-open"),
            Button("Hilfe", OpenHelp(), "lifebuoy", bare=True))
    return Bar(left, (
        Button("10\u00a0s", WindBack(), "arrow-counter-clockwise"),
        Button(word, RunFilm(ends), icon, tone="plain" if ends else "primary", bare=True),
        Button("Untertitel", SetSubtitles(False), "subtitles", tone="chosen", bare=True),
        Button("Ton an", SetSound(False), "speaker-high", bare=True),
        Button("Weiter", Onward(), "arrow-right", tone="primary" if ends else "plain",
               leads=True),
    ))
