"""Recorded texts of a content folder: found by their names, checked, and none is ever needed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from recordings import write_recording
from sample_content import ASSETS, SCENARIO, SampleContent

from kiosk.catalog import cache
from kiosk.catalog.problem import Problem
from kiosk.catalog.recordings import LONGEST_S
from kiosk.engine.recording import recording_name

LINE = "Luan ruht sich aus."


def file_of(content: SampleContent, words: str = LINE, language: str = "de") -> Path:
    """Return where the recording of a text belongs."""
    return content.path(f"recordings/{recording_name(language, words)}.wav")


def found(content: SampleContent) -> frozenset[str]:
    """Return the names of the recordings the terminal would play."""
    catalog = content.load().catalog
    assert catalog is not None
    return catalog.recordings


def problems(content: SampleContent) -> list[Problem]:
    """Return what is said about recordings."""
    return [one for one in content.load().report if "recording" in one.code]


def test_without_recordings_nothing_is_missed(content: SampleContent) -> None:
    assert found(content) == frozenset()
    assert problems(content) == []


def test_a_recording_is_found_by_language_and_words(content: SampleContent) -> None:
    write_recording(file_of(content))
    write_recording(file_of(content, f"en {LINE}", "en"))
    assert found(content) == {recording_name("de", LINE), recording_name("en", f"en {LINE}")}
    assert problems(content) == []


def _write(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True)
    file.write_bytes(data)


def _cut(file: Path) -> None:
    write_recording(file)
    file.write_bytes(file.read_bytes()[:-100])


BROKEN: dict[str, tuple[Callable[[Path], object], str]] = {
    "empty": (partial(_write, data=b""), "EOFError"),
    "noise": (partial(_write, data=b"\x00" * 200), "RIFF"),
    "compressed under the name of a WAV": (partial(_write, data=b"ID3" + b"\xff" * 99), "RIFF"),
    "cut off": (_cut, "cut off"),
    "without sound": (partial(write_recording, seconds=0), "empty"),
    "24 bits": (partial(write_recording, sample_bytes=3), "24 bits"),
    "six channels": (partial(write_recording, channels=6), "6 channels"),
    "too slow": (partial(write_recording, rate_hz=100), "100 Hz"),
    "too long": (partial(write_recording, seconds=LONGEST_S + 1), "120 seconds"),
    "a folder": (lambda file: file.mkdir(parents=True), "directory"),
}


@pytest.mark.parametrize(("make", "why"), BROKEN.values(), ids=list(BROKEN))
def test_what_cannot_be_played_is_an_error_with_file_and_remedy(
    content: SampleContent, make: Callable[[Path], object], why: str
) -> None:
    file = file_of(content)
    make(file)
    (problem,) = problems(content)
    assert (problem.level, problem.code, problem.file) == (
        "error", "unreadable-recording", str(file))
    assert why in str(problem.message)
    assert "WAV" in str(problem.remedy)
    assert found(content) == frozenset()


def test_a_story_with_an_unreadable_recording_is_offered_all_the_same(
    content: SampleContent
) -> None:
    _write(file_of(content), b"")
    loaded = content.load()
    assert loaded.catalog is not None
    assert [one.id for one in loaded.catalog.scenarios] == ["kite"]


def test_a_recording_in_another_format_is_an_error(content: SampleContent) -> None:
    _write(file_of(content).with_suffix(".mp3"), b"ID3")
    (problem,) = problems(content)
    assert (problem.level, problem.code) == ("error", "unreadable-recording")


def test_what_is_no_recording_is_left_alone(content: SampleContent) -> None:
    _write(content.path("recordings/de/README.txt"), b"Spoken by Anna.")
    assert problems(content) == []


def test_a_changed_text_leaves_its_recording_behind(content: SampleContent) -> None:
    write_recording(file_of(content))
    content.edit(SCENARIO, LINE, "Luan ruht sich lange aus.")
    (problem,) = problems(content)
    assert (problem.level, problem.code) == ("warning", "unused-recording")
    assert found(content) == frozenset()


def test_a_story_with_errors_does_not_make_its_recordings_superfluous(
    content: SampleContent
) -> None:
    write_recording(file_of(content))
    content.edit(SCENARIO, '- mia: "Jetzt!"', '- mja: "Jetzt!"')
    assert problems(content) == []


def test_a_new_recording_makes_the_cache_anew(content: SampleContent) -> None:
    before = cache.content_key(content.folder, ASSETS)
    file = write_recording(file_of(content))
    with_one = cache.content_key(content.folder, ASSETS)
    write_recording(file, seconds=0.6)
    assert len({before, with_one, cache.content_key(content.folder, ASSETS)}) == 3
