"""The sound of a film goes through Kivy's mixer, from the right second; without one all is well."""

import os
import subprocess
import sys

import pytest

from kiosk.views.film.soundtrack import Soundtrack
from tests.views.cinema import FILE, FILMS

pytest.importorskip("av")

WITH_A_MIXER = """
import ctypes
from pathlib import Path
from kiosk.views.environ import BackEnd, prepare_kivy
prepare_kivy(BackEnd.OFFSCREEN, (64, 64))
from kivy.core.audio import SoundLoader
cue = SoundLoader.load("assets/sounds/tap.ogg")
from kiosk.views.film.reader import FilmReader
from kiosk.views.film.soundtrack import AHEAD_S, Soundtrack, _open_mixer
file, mixer = Path("{file}"), _open_mixer()
sound = Soundtrack(file, 32.0)
sound.thread.join()
whole = b"".join(FilmReader(file).sound(44100, 2))

def on_channels():
    return [one for one in range(8) if mixer.Mix_GetChunk(one) == sound._chunk]

class Chunk(ctypes.Structure):
    _fields_ = [("own", ctypes.c_int), ("start", ctypes.c_void_p), ("length", ctypes.c_uint32),
                ("volume", ctypes.c_uint8)]

sound.play(10.0, 0.5)
(channel,) = on_channels()
assert mixer.Mix_Playing(channel)
chunk = Chunk.from_address(sound._chunk)
first = int((10.0 + AHEAD_S) * 44100) * 4
assert ctypes.string_at(chunk.start, 9000) == whole[first:first + 9000]
assert chunk.volume == 64
cue.play()
sound.play(20.0, 1.0)
assert mixer.Mix_Playing(-1) == 2, "the cue and the film, and the film only once"
sound.stop()
assert mixer.Mix_Playing(-1) == 1, "the cue goes on"
sound.play(40.0, 1.0)
assert sound._chunk is None, "behind the end there is nothing to hear"
sound.close()
print("heard")
"""


def test_a_film_is_heard_from_the_second_it_is_at():
    done = subprocess.run(
        [sys.executable, "-c", WITH_A_MIXER.format(file=FILE)], capture_output=True, text=True,
        cwd=FILMS.parents[1], env={**os.environ, "SDL_AUDIODRIVER": "dummy"}, timeout=120)
    assert done.stdout.strip().endswith("heard"), done.stderr


def test_without_a_mixer_a_film_is_silent(monkeypatch):
    monkeypatch.setattr("kiosk.views.film.soundtrack.loaded_sdl", lambda part: None)
    sound = Soundtrack(FILE, 32.0)
    assert not sound.is_heard and sound.thread is None
    sound.play(1.0, 1.0)
    sound.stop()
    sound.close()
