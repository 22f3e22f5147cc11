"""The voice: words over a pipe, one at a time, silent at once, and never in the way."""

import logging
import shutil
import wave
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Queue
from threading import Thread
from threading import enumerate as all_threads
from typing import Any

import pytest
from programs import GATE, REFUSAL, Programs

from kiosk.engine.event import Piece, Ticket
from kiosk.hardware.espeak_voice import EspeakVoice, open_voice
from kiosk.hardware.speaking import AMPLITUDES, Speaking
from kiosk.hardware.voice import FakeVoice, NoVoice, Order, Voice, silent_voice
from kiosk.settings import VoiceSettings

TIMEOUT_S = 20.0
NOWHERE = Path("/nowhere")
Warnings = Callable[[], list[str]]


def order(number: int, words: str = "Hallo.", language: str = "de") -> Order:
    """Return words for the voice."""
    return Order(Ticket(0, number), (Piece(words),), language, "medium")


@pytest.fixture
def voice(programs: Programs, spoken: "Queue[Ticket]") -> Iterator[EspeakVoice]:
    """Return a voice with the stand-ins, silent afterwards."""
    opened = EspeakVoice(VoiceSettings(), spoken.put, NOWHERE, ("de",))
    yield opened
    opened.stop()


def test_words_are_heard_and_the_ticket_comes_back(
    voice: EspeakVoice, programs: Programs, spoken: "Queue[Ticket]"
) -> None:
    voice.say(order(1, "Grüezi, Zoë."))
    assert spoken.get(timeout=TIMEOUT_S) == Ticket(0, 1)
    assert programs.read("words") == "Grüezi, Zoë."
    assert programs.read("sound") == "sound of it"


def test_words_are_in_no_argument_of_a_program(
    voice: EspeakVoice, programs: Programs, spoken: "Queue[Ticket]"
) -> None:
    voice.say(order(1, "Niemand ausser dir soll das wissen."))
    spoken.get(timeout=TIMEOUT_S)
    assert "Niemand" not in programs.read("arguments") + programs.read("devices")


@pytest.mark.parametrize(("language", "name"), [("de", "de"), ("fr", "fr-ch"), ("it", "it"),
                                                ("en", "en-gb")])
def test_a_language_has_the_voice_of_this_country(
    voice: EspeakVoice, programs: Programs, spoken: "Queue[Ticket]", language: str, name: str
) -> None:
    voice.say(order(1, language=language))
    spoken.get(timeout=TIMEOUT_S)
    assert f"-v {name} -s 150 " in programs.read("arguments")


def test_it_is_heard_where_the_settings_say(programs: Programs, spoken: "Queue[Ticket]") -> None:
    settings = VoiceSettings(device="plughw:CARD=Headphones")
    voice = EspeakVoice(settings, spoken.put, NOWHERE, ("de",))
    voice.say(order(1))
    spoken.get(timeout=TIMEOUT_S)
    voice.stop()
    assert programs.read("devices") == "-q -D plughw:CARD=Headphones -\n"


def test_it_falls_silent_in_the_middle_and_speaks_again(
    voice: EspeakVoice, programs: Programs, spoken: "Queue[Ticket]"
) -> None:
    programs.play(GATE)
    voice.say(order(1))
    programs.wait_until_heard()
    voice.hush()
    programs.play()
    voice.say(order(2))
    assert spoken.get(timeout=TIMEOUT_S) == Ticket(0, 2)
    assert spoken.empty()
    assert programs.read("heard") == ""


def test_new_words_stop_the_old_ones(
    voice: EspeakVoice, programs: Programs, spoken: "Queue[Ticket]"
) -> None:
    programs.play(GATE)
    voice.say(order(1, "Erstens."))
    programs.wait_until_heard()
    programs.play()
    voice.say(order(2, "Zweitens."))
    assert spoken.get(timeout=TIMEOUT_S) == Ticket(0, 2)
    assert spoken.empty()
    assert programs.read("words") == "Erstens.Zweitens."


def test_it_waits_until_the_words_were_heard(
    voice: EspeakVoice, programs: Programs, spoken: "Queue[Ticket]"
) -> None:
    programs.play(GATE)
    voice.say(order(1))
    programs.wait_until_heard()
    assert spoken.empty()
    programs.open_gate()
    assert spoken.get(timeout=TIMEOUT_S) == Ticket(0, 1)


def test_stopping_ends_its_thread_also_in_the_middle(
    programs: Programs, spoken: "Queue[Ticket]"
) -> None:
    programs.play(GATE)
    voice = EspeakVoice(VoiceSettings(), spoken.put, NOWHERE, ("de",))
    voice.say(order(1))
    programs.wait_until_heard()
    voice.stop()
    voice.stop()
    assert "voice" not in [one.name for one in all_threads()]
    assert spoken.empty()


def test_a_device_that_is_not_there_is_told_once(
    voice: EspeakVoice, programs: Programs, spoken: "Queue[Ticket]", warnings: Warnings
) -> None:
    programs.play(REFUSAL)
    for number in (1, 2):
        voice.say(order(number))
        assert spoken.get(timeout=TIMEOUT_S) == Ticket(0, number)
    (told,) = warnings()
    assert "«default»" in told
    assert "No such device" in told


def test_a_voice_whose_program_vanishes_says_so_and_lives(
    voice: EspeakVoice, programs: Programs, spoken: "Queue[Ticket]", warnings: Warnings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (programs.folder / "espeak-ng").unlink()
    monkeypatch.setenv("PATH", str(programs.folder))
    voice.say(order(1))
    assert spoken.get(timeout=TIMEOUT_S) == Ticket(0, 1)
    assert warnings() == ["Something could not be read aloud."]


def test_a_player_that_hangs_is_given_up(programs: Programs) -> None:
    programs.play(GATE)
    reader = Thread(target=programs.wait_until_heard)
    reader.start()
    problem = Speaking(VoiceSettings(), "Hallo.", "de", "medium").say(0.2)
    if reader.is_alive():  # given up before it even began
        (programs.folder / "began").write_bytes(b"")
    reader.join(TIMEOUT_S)
    assert problem == "it took longer than 0 seconds"


# -- opening ---------------------------------------------------------------------------------


def opened(caplog: pytest.LogCaptureFixture, **how: Any) -> tuple[Voice, list[str]]:
    """Return an opened voice and the lines of the log about it."""
    caplog.set_level(logging.INFO)
    settings = VoiceSettings(enabled=how.get("enabled", True))
    voice = open_voice(settings, lambda _: None, NOWHERE, has_sound=how.get("has_sound", True))
    voice.stop()
    return voice, [one.getMessage() for one in caplog.records]


def test_an_opened_voice_names_its_languages(
    programs: Programs, caplog: pytest.LogCaptureFixture
) -> None:
    voice, lines = opened(caplog)
    assert set(voice.languages) == {"de", "fr"}
    assert lines == ["Screens can be read aloud by espeak-ng on «default»."]


@pytest.mark.parametrize("program", ["espeak-ng", "aplay"])
def test_without_its_programs_there_is_no_voice_and_one_line(
    programs: Programs, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture,
    program: str,
) -> None:
    (programs.folder / program).unlink()
    monkeypatch.setenv("PATH", str(programs.folder))
    voice, lines = opened(caplog)
    assert isinstance(voice, NoVoice)
    assert list(voice.languages) == []
    assert lines == [f"Nothing can be read aloud: {program} is missing; install the packages "
                     "espeak-ng and alsa-utils."]


def test_without_a_sound_device_there_is_no_voice(
    programs: Programs, caplog: pytest.LogCaptureFixture
) -> None:
    voice, lines = opened(caplog, has_sound=False)
    assert list(voice.languages) == []
    assert lines == ["Nothing can be read aloud: there is no sound device."]


def test_a_voice_can_be_switched_off(
    programs: Programs, caplog: pytest.LogCaptureFixture
) -> None:
    voice, lines = opened(caplog, enabled=False)
    assert list(voice.languages) == []
    assert len(lines) == 1


def test_an_espeak_that_fails_has_no_languages(
    programs: Programs, caplog: pytest.LogCaptureFixture
) -> None:
    programs.write("espeak-ng", "#!/bin/sh\nexit 3\n")
    voice, lines = opened(caplog)
    assert list(voice.languages) == []
    assert len(lines) == 1


# -- twins -----------------------------------------------------------------------------------


def test_a_silent_voice_takes_everything_and_says_nothing() -> None:
    told: list[Ticket] = []
    voice = silent_voice(told.append)
    voice.say(order(1))
    voice.hush()
    voice.stop()
    assert told == []


def test_a_fake_voice_says_when_it_is_told() -> None:
    told: list[Ticket] = []
    voice = FakeVoice(told.append, ("de",))
    voice.say(order(1))
    assert told == []
    voice.finish()
    voice.finish()
    assert told == [Ticket(0, 1)]


def test_a_fake_voice_that_was_hushed_has_said_nothing() -> None:
    told: list[Ticket] = []
    voice = FakeVoice(told.append, ("de",))
    voice.say(order(1))
    voice.hush()
    voice.finish()
    assert told == []


# -- the real thing --------------------------------------------------------------------------

REAL = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")


@REAL
@pytest.mark.parametrize("language", ["de", "fr", "it", "en"])
def test_the_real_voice_speaks_and_is_not_cut_off_at_its_loudest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    real = shutil.which("espeak-ng")
    programs = Programs(tmp_path / "programs")
    (programs.folder / "espeak-ng").unlink()
    (programs.folder / "espeak-ng").symlink_to(str(real))
    programs.play()
    monkeypatch.setenv("PATH", f"{programs.folder}:/usr/bin:/bin")
    words = {"de": "Wieso willst du das wissen?", "fr": "Pourquoi tu veux savoir ça ?",
             "it": "Perché vuoi saperlo?", "en": "Why do you want to know that?"}[language]
    assert Speaking(VoiceSettings(), words, language, "loud").say(TIMEOUT_S) is None
    sound = tmp_path / "sound.wav"
    sound.write_bytes((programs.folder / "sound").read_bytes())
    samples, rate = _samples(sound)
    assert 0.8 < len(samples) / rate < 5.0
    assert max(map(abs, samples)) > 16000
    assert sum(abs(one) > 32000 for one in samples) < len(samples) / 1000


def _samples(path: Path) -> tuple[memoryview, int]:
    """Return the samples of a WAV whose length nobody knew when it was begun."""
    with wave.open(str(path)) as opened_file:
        rate = opened_file.getframerate()
    sound = path.read_bytes()[44:]
    return memoryview(sound[: len(sound) // 2 * 2]).cast("h"), rate


def test_levels_are_told_apart() -> None:
    assert AMPLITUDES["soft"] < AMPLITUDES["medium"] < AMPLITUDES["loud"]
