"""Recordings for tests."""

import wave
from array import array
from pathlib import Path


def write_recording(
    file: Path, *, seconds: float = 0.5, rate_hz: int = 8000, channels: int = 1,
    sample_bytes: int = 2, loudness: int = 1000,
) -> Path:
    """Write a WAV file whose samples are all the same; return it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    frames = round(seconds * rate_hz)
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(channels)
        sound.setsampwidth(sample_bytes)
        sound.setframerate(rate_hz)
        sample = array("h", [loudness]).tobytes()
        sound.writeframes((sample + b"\0\0")[:sample_bytes] * frames * channels)
    return file
