"""One utterance on its way: espeak-ng makes sound of words, aplay lets it be heard."""

import shutil
import subprocess
from collections.abc import Collection
from contextlib import suppress
from typing import Any, Protocol

SYNTHESIZER, PLAYER = "espeak-ng", "aplay"

LONGEST_S = 120.0
"""Longer than anything on a screen takes; a device that blocks is given up after it."""

VOICES = {"fr": "fr-ch", "en": "en-gb"}
"""Language → espeak-ng's voice, where the language has several (septante, not soixante-dix)."""

AMPLITUDES = {"soft": 32, "medium": 56, "loud": 100}
"""How loud of 200: about 5 dB apart; above 100 espeak-ng squeezes the tops of the sound."""

PITCH = 45
"""Of 99; a little deeper than usual is easier to understand through small loudspeakers."""

WORD_GAP_10MS = 2
"""A short silence between words, in hundredths of a second."""


class Rate(Protocol):
    """How the words are said and where they are heard."""

    @property
    def device(self) -> str:
        """ALSA's name of the loudspeaker or the headphones."""
        ...

    @property
    def words_a_minute(self) -> int:
        """How fast they are said."""
        ...


class Speaking:
    """Says words once.

    Args:
        level: a key of AMPLITUDES.
    """

    def __init__(self, rate: Rate, words: str, language: str, level: str) -> None:
        self._words = words
        self._synthesize = synthesizer(language, level, rate.words_a_minute)
        self._play = [PLAYER, "-q", "-D", rate.device, "-"]
        self._processes: tuple[subprocess.Popen[bytes], ...] = ()
        self._is_stopped = False

    def say(self, longest_s: float) -> str | None:
        """Return once the words were heard, or why they were not; stopped, they count as heard."""
        maker, player = self._start()
        try:
            assert maker.stdin is not None
            with suppress(BrokenPipeError), maker.stdin as pipe:
                pipe.write(self._words.encode())
            assert player.stderr is not None
            complaint = wait_for_player(player, longest_s)
            maker.wait(longest_s)
        except subprocess.TimeoutExpired:
            complaint = f"it took longer than {longest_s:.0f} seconds"
        finally:
            self._kill()
        return None if self._is_stopped else complaint

    def stop(self) -> None:
        """Fall silent now; from another thread."""
        self._is_stopped = True
        self._kill()

    def _start(self) -> tuple[subprocess.Popen[bytes], subprocess.Popen[bytes]]:
        maker = open_program(self._synthesize, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._processes = (maker,)
        player = open_program(self._play, stdin=maker.stdout, stderr=subprocess.PIPE)
        self._processes = (maker, player)
        assert maker.stdout is not None
        maker.stdout.close()  # the player alone holds it, so that its end is noticed
        if self._is_stopped:
            self._kill()
        return maker, player

    def _kill(self) -> None:
        for one in self._processes:
            with suppress(OSError):
                one.kill()


def open_program(command: list[str], **pipes: Any) -> subprocess.Popen[bytes]:
    """Return a started program; what is not among its pipes leads nowhere."""
    quiet: dict[str, Any] = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.DEVNULL)
    opened: subprocess.Popen[bytes] = subprocess.Popen(command, **(quiet | pipes))
    return opened


def wait_for_player(player: "subprocess.Popen[bytes]", longest_s: float) -> str | None:
    """Return what a player says that could not play, None for one that could."""
    _, complaint = player.communicate(timeout=longest_s)
    if player.returncode == 0:
        return None
    *_, last = complaint.decode(errors="replace").strip().splitlines() or [PLAYER]
    return last


def synthesizer(language: str, level: str, words_a_minute: int) -> list[str]:
    """Return the command that reads words from its input and writes sound to its output."""
    return [
        SYNTHESIZER, "--stdin", "--stdout", "-b", "1", "-v", VOICES.get(language, language),
        "-s", str(words_a_minute), "-p", str(PITCH), "-g", str(WORD_GAP_10MS),
        "-a", str(AMPLITUDES[level]),
    ]


def missing_program() -> str | None:
    """Return the name of a program that is needed and not there, None when all are."""
    return next((one for one in (SYNTHESIZER, PLAYER) if shutil.which(one) is None), None)


def find_languages() -> Collection[str]:
    """Return the codes of the languages espeak-ng speaks, regions left out; empty on failure."""
    try:
        told = subprocess.run(
            [SYNTHESIZER, "--voices"], capture_output=True, text=True, timeout=10, check=True)
    except (OSError, subprocess.SubprocessError):
        return ()
    lines = [line.split() for line in told.stdout.splitlines()[1:]]
    return frozenset(fields[1].partition("-")[0] for fields in lines if len(fields) > 1)
