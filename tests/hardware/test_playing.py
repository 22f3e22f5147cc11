"""Recordings in the voice: heard where they are, as loud as was asked, read where they are not."""

from array import array
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Queue

import pytest
from programs import GATE, REFUSAL, Programs
from recordings import write_recording

from kiosk.engine.event import Piece, Ticket
from kiosk.hardware.espeak_voice import EspeakVoice
from kiosk.hardware.playing import SHARES
from kiosk.hardware.voice import Order
from kiosk.settings import VoiceSettings

TIMEOUT_S = 20.0
PIECES = (Piece("Luan: "), Piece("Hallo.", "de/hallo"), Piece(", gewählt"))


@pytest.fixture
def voice(
    programs: Programs, spoken: "Queue[Ticket]", tmp_path: Path
) -> Iterator[EspeakVoice]:
    """Return a voice with the stand-ins and one recording, silent afterwards."""
    write_recording(tmp_path / "de" / "hallo.wav")
    opened = EspeakVoice(VoiceSettings(), spoken.put, tmp_path, ("de",))
    yield opened
    opened.stop()


def say(voice: EspeakVoice, *pieces: Piece, number: int = 1, level: str = "loud") -> None:
    """Let the voice begin."""
    voice.say(Order(Ticket(0, number), pieces, "de", level))


def test_pieces_are_heard_one_after_the_other_and_the_ticket_comes_back_once(
    voice: EspeakVoice, programs: Programs, spoken: "Queue[Ticket]"
) -> None:
    say(voice, *PIECES)
    assert spoken.get(timeout=TIMEOUT_S) == Ticket(0, 1)
    assert programs.read("words") == "Luan: , gewählt"
    assert programs.read("devices").splitlines() == [
        "-q -D default -", "-q -D default -t raw -f S16_LE -r 8000 -c 1 -", "-q -D default -"]
    assert spoken.empty()


@pytest.mark.parametrize("level", SHARES)
def test_a_recording_is_as_loud_as_the_voice_was_set(
    voice: EspeakVoice, programs: Programs, spoken: "Queue[Ticket]", level: str
) -> None:
    say(voice, PIECES[1], level=level)
    spoken.get(timeout=TIMEOUT_S)
    heard = array("h", (programs.folder / "sound").read_bytes())
    assert len(heard) == 4000
    assert set(heard) == {round(1000 * SHARES[level])}


def test_a_recording_falls_silent_in_the_middle(
    voice: EspeakVoice, programs: Programs, spoken: "Queue[Ticket]"
) -> None:
    programs.play(GATE)
    say(voice, *PIECES[1:])
    programs.wait_until_heard()
    voice.hush()
    programs.play()
    say(voice, Piece("Danach."), number=2)
    assert spoken.get(timeout=TIMEOUT_S) == Ticket(0, 2)
    assert spoken.empty()
    assert programs.read("words") == "Danach."


@pytest.mark.parametrize("data", [None, b"", b"RIFF nothing of the kind"])
def test_a_recording_that_is_gone_or_broken_is_read_and_told_once(
    voice: EspeakVoice, programs: Programs, spoken: "Queue[Ticket]", tmp_path: Path,
    warnings: Callable[[], list[str]], data: bytes | None,
) -> None:
    file = tmp_path / "de" / "hallo.wav"
    file.unlink() if data is None else file.write_bytes(data)
    for number in (1, 2):
        say(voice, *PIECES, number=number)
        assert spoken.get(timeout=TIMEOUT_S) == Ticket(0, number)
    assert programs.read("words") == "Luan: Hallo., gewählt" * 2
    (told,) = warnings()
    assert str(file) in told


def test_a_device_that_is_not_there_is_told_for_recordings_too(
    voice: EspeakVoice, programs: Programs, spoken: "Queue[Ticket]",
    warnings: Callable[[], list[str]],
) -> None:
    programs.play(REFUSAL)
    say(voice, PIECES[1])
    assert spoken.get(timeout=TIMEOUT_S) == Ticket(0, 1)
    (told,) = warnings()
    assert "No such device" in told
