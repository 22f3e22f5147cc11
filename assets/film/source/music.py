"""The sound of the film: soft chords from sine tones, and a small bell where a card lands."""

import numpy as np
from numpy.typing import NDArray

RATE_HZ = 48_000
Samples = NDArray[np.float64]

CHORDS = (
    (0.0, 6.4, (261.6, 329.6, 392.0, 587.3)),   # C, with its ninth
    (6.0, 6.9, (220.0, 329.6, 440.0, 523.3)),   # a minor
    (12.5, 6.4, (174.6, 261.6, 349.2, 440.0)),  # F
    (18.5, 6.9, (196.0, 293.7, 392.0, 493.9)),  # G
    (25.0, 7.0, (261.6, 329.6, 392.0, 523.3)),  # C
)
"""Start and length in seconds, tones in hertz."""

BELLS = ((0.8, 523.3), (3.8, 659.3), (8.6, 587.3), (10.9, 523.3), (16.1, 440.0), (20.2, 392.0),
         (21.7, 587.3), (22.9, 659.3), (25.8, 659.3), (27.2, 784.0), (29.2, 1046.5))
"""When and at which pitch."""

PEAK = 0.22
"""About -13 dBFS: softer than speech."""


def music(length_s: float) -> NDArray[np.int16]:
    """Return the whole sound, two channels, 16 bit."""
    total = np.zeros((round(length_s * RATE_HZ), 2))
    for start_s, lasts_s, tones in CHORDS:
        for number, tone in enumerate(tones):
            side = 0.35 + 0.3 * number / (len(tones) - 1)
            _add(total, start_s, _pad(tone, lasts_s) * 0.5, side)
    for number, (start_s, tone) in enumerate(BELLS):
        _add(total, start_s, _bell(tone) * 0.55, 0.4 + 0.2 * (number % 2))
    total *= _ends(len(total))[:, None]
    return np.round(total / np.abs(total).max() * PEAK * 32767).astype(np.int16)


def _pad(tone_hz: float, length_s: float) -> Samples:
    """Return a tone that swells and fades, slightly doubled so that it is warm."""
    at_s = np.arange(round(length_s * RATE_HZ)) / RATE_HZ
    wave = np.sin(2 * np.pi * tone_hz * at_s) + 0.6 * np.sin(2 * np.pi * tone_hz * 1.003 * at_s)
    swell = np.minimum(1, np.minimum(at_s / 1.2, (length_s - at_s) / 1.6))
    return wave * np.sin(np.pi / 2 * swell) ** 2


def _bell(tone_hz: float) -> Samples:
    at_s = np.arange(round(1.6 * RATE_HZ)) / RATE_HZ
    ring = np.sin(2 * np.pi * tone_hz * at_s) + 0.25 * np.sin(2 * np.pi * tone_hz * 3 * at_s)
    return ring * np.exp(-3.4 * at_s) * np.minimum(1, at_s / 0.008)


def _add(total: Samples, start_s: float, mono: Samples, side: float) -> None:
    """Mix a sound in; `side` is 0 at the left and 1 at the right."""
    first = round(start_s * RATE_HZ)
    mono = mono[: len(total) - first]
    total[first : first + len(mono), 0] += mono * np.cos(side * np.pi / 2)
    total[first : first + len(mono), 1] += mono * np.sin(side * np.pi / 2)


def _ends(length: int) -> Samples:
    """Return a share for every sample that lets the sound begin and end in silence."""
    place = np.arange(length) / RATE_HZ
    return np.minimum(1, np.minimum(place / 0.3, (length / RATE_HZ - place) / 1.2))
