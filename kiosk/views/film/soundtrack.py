"""The sound of a film, through the mixer Kivy has opened for the cues.

A second device of our own could be refused: the sound of a Pi's HDMI is given to one user only.
The mixer plays straight from a memory as long as the film, which a thread fills far faster than
it is heard; pausing, going back and going on are all the same: play from here.
"""

import ctypes
import logging
from pathlib import Path
from threading import Event, Thread

from kiosk.views.film.reader import FilmError, FilmReader
from kiosk.views.loop import loaded_sdl

log = logging.getLogger(__name__)

SAMPLE_BYTES = 2
SIGNED_16_BIT = 0x8010
LOUDEST = 128

AHEAD_S = 0.12
"""How much later than asked sound is heard.

Kivy's mixer works in parts of 4096 samples (93 ms): it waits for the next one, and one more waits
before it. So the sound is at most 70 ms late, or 30 ms early.
"""

LONGEST_S = 15 * 60.0
"""A longer film is silent: its sound would take more than 160 MB."""


class Soundtrack:
    """The sound of one film.

    Attributes:
        is_heard: False when there is no mixer, as without a sound device.
    """

    def __init__(self, path: Path, length_s: float) -> None:
        self._path = path
        self._mixer = _open_mixer()
        self._chunk: int | None = None
        self._channel = -1
        self._stop = Event()
        self.thread: Thread | None = None
        rate_hz, channels = _spec(self._mixer)
        self.is_heard = rate_hz > 0 and length_s <= LONGEST_S
        if not self.is_heard:
            return
        self._frame_bytes = channels * SAMPLE_BYTES
        self._rate_hz, self._channels = rate_hz, channels
        self._samples = ctypes.create_string_buffer(
            int(length_s * rate_hz + rate_hz) * self._frame_bytes)
        self.thread = Thread(target=self._fill, name="film-sound", daemon=True)
        self.thread.start()

    def play(self, from_s: float, volume: float) -> None:
        """Be heard from this second of the film on, at 0 to 1 of the full volume."""
        self.stop()
        first = int((from_s + AHEAD_S) * self._rate_hz) * self._frame_bytes if self.is_heard else 0
        if not self.is_heard or volume <= 0 or first >= len(self._samples):
            return
        rest = ctypes.addressof(self._samples) + first
        self._chunk = self._mixer.Mix_QuickLoad_RAW(rest, len(self._samples) - first)
        self._mixer.Mix_VolumeChunk(self._chunk, round(volume * LOUDEST))
        self._channel = self._mixer.Mix_PlayChannelTimed(-1, self._chunk, 0, -1)

    def stop(self) -> None:
        """Be silent at once."""
        if self._chunk is None:
            return
        # The channel may have been given to a cue since.
        if self._channel >= 0 and self._mixer.Mix_GetChunk(self._channel) == self._chunk:
            self._mixer.Mix_HaltChannel(self._channel)
        self._mixer.Mix_FreeChunk(self._chunk)
        self._chunk, self._channel = None, -1

    def close(self) -> None:
        """Be silent and end the thread; the memory goes when both have let it go."""
        self.stop()
        self._stop.set()

    def _fill(self) -> None:
        try:
            reader = FilmReader(self._path)
        except FilmError:
            return  # the pictures say so
        at, end = 0, len(self._samples)
        try:
            for part in reader.sound(self._rate_hz, self._channels):
                part = part[: end - at]
                ctypes.memmove(ctypes.addressof(self._samples) + at, part, len(part))
                at += len(part)
                if self._stop.is_set() or at >= end:
                    return
        except FilmError as error:
            log.warning("The film %s goes on silently: %s", self._path, error)
        finally:
            reader.close()


def _open_mixer() -> ctypes.CDLL | None:
    mixer = loaded_sdl("libSDL2_mixer")
    if mixer is not None:
        mixer.Mix_QuickLoad_RAW.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
        mixer.Mix_PlayChannelTimed.argtypes = (ctypes.c_int, ctypes.c_void_p, ctypes.c_int,
                                               ctypes.c_int)
        for name in ("Mix_QuickLoad_RAW", "Mix_GetChunk"):
            getattr(mixer, name).restype = ctypes.c_void_p
        mixer.Mix_FreeChunk.argtypes = (ctypes.c_void_p,)
        mixer.Mix_VolumeChunk.argtypes = (ctypes.c_void_p, ctypes.c_int)
    return mixer


def _spec(mixer: ctypes.CDLL | None) -> tuple[int, int]:
    """Return rate and channels the mixer works with; 0 when it is not open, or works otherwise."""
    rate_hz, form, channels = ctypes.c_int(), ctypes.c_uint16(), ctypes.c_int()
    if mixer is None or not mixer.Mix_QuerySpec(
        ctypes.byref(rate_hz), ctypes.byref(form), ctypes.byref(channels)
    ):
        return 0, 0
    usable = form.value == SIGNED_16_BIT and channels.value in (1, 2)
    return (rate_hz.value, channels.value) if usable else (0, 0)
