"""Texts that somebody has spoken, as WAV files beside the content."""

import wave
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path

from kiosk.catalog.folders import RECORDINGS
from kiosk.catalog.hyphenation import said_in, texts_in
from kiosk.catalog.node import Mark
from kiosk.catalog.page import Page
from kiosk.catalog.problem import Report
from kiosk.catalog.saying import Saying, say
from kiosk.engine.recording import recording_name

SUFFIX = ".wav"
SAMPLE_BYTES, CHANNELS_MOST = 2, 2
RATES_HZ = (8_000, 48_000)
LONGEST_S = 120.0
"""The voice gives up whatever takes longer."""


def recordable(parts: Iterable[object]) -> dict[tuple[str, str], str]:
    """Return (language, words) → name of its recording, for the texts in parts of the model.

    Words with places that the terminal fills in are different each time: nobody can speak them.
    """
    return {
        (language, words): recording_name(language, words)
        for part in parts for text in texts_in(part) for language, words in said_in(text)
        if words and "{" not in words
    }


def read_recordings(
    content_dir: Path, known: Callable[[], Collection[str]], report: Report
) -> frozenset[str]:
    """Return the names of the recordings that can be played; what is wrong is reported.

    A text without a recording is no problem: the terminal's own voice reads it.

    Args:
        known: returns the names that belong to a text; asked only where there are recordings.
    """
    files = list(_files(content_dir))
    if not files:
        return frozenset()
    names, found = known(), set()
    for file in files:
        name = f"{file.parent.name}/{file.stem}"
        page = Page(str(file), report)
        if file.suffix != SUFFIX:
            if name in names:
                _complain(page, say("it is no WAV file"))
            continue
        fault = fault_of(file)
        if fault is not None:
            _complain(page, fault)
        elif name in names:
            found.add(name)
        elif not report.errors:
            page.warn(
                "unused-recording", Mark(),
                say("No text belongs to the recording «{name}»", name=name),
                say("It was changed or taken out since. «kiosk translate recordings {language}» "
                    "says how the file of each text is called.", language=file.parent.name),
            )
    return frozenset(found)


def _files(content_dir: Path) -> Iterator[Path]:
    yield from sorted(one for one in (content_dir / RECORDINGS).glob("*/*")
                      if not one.name.startswith("."))


def _complain(page: Page, why: str | Saying) -> None:
    page.complain(
        "unreadable-recording", Mark(),
        say("The recording cannot be played ({why})", why=why),
        say("Save it as WAV (PCM, 16 bits, one channel, 44100 Hz), or take it out: then the "
            "terminal's own voice reads the text."),
    )


def fault_of(file: Path) -> str | Saying | None:
    """Return why a WAV file cannot be played, None for one that can."""
    try:
        with wave.open(str(file)) as sound:
            channels, width, rate, frames, *_ = sound.getparams()
            whole = len(sound.readframes(frames)) == frames * channels * width
    except OSError as error:
        return str(error.strerror)
    except (wave.Error, EOFError) as error:
        return str(error) or type(error).__name__
    if width != SAMPLE_BYTES:
        return say("it has {count} bits a sample, not 16", count=8 * width)
    if channels > CHANNELS_MOST or not RATES_HZ[0] <= rate <= RATES_HZ[1]:
        return say("it has {count} channels and {rate} Hz", count=channels, rate=rate)
    if not frames or not whole:
        return say("it is empty or cut off")
    if frames / rate > LONGEST_S:
        return say("it is longer than {count} seconds", count=round(LONGEST_S))
    return None
