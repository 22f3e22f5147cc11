"""One recording on its way: its samples, as loud as they are wanted, to aplay."""

import subprocess
import wave
from array import array
from contextlib import suppress
from pathlib import Path

from kiosk.hardware.speaking import PLAYER, open_program, wait_for_player

SHARES = {"soft": 0.32, "medium": 0.56, "loud": 1.0}
"""Level → share of the recording's own loudness, in the steps of the made voice."""

FRAMES_AT_ONCE = 4096


class Playing:
    """Lets a recording be heard once.

    Args:
        file: a WAV file with 16 bits a sample.
        level: a key of SHARES.
    """

    def __init__(self, device: str, file: Path, level: str) -> None:
        self._device = device
        self._file = file
        self._share = SHARES[level]
        self._player: subprocess.Popen[bytes] | None = None
        self._is_stopped = False

    def say(self, longest_s: float) -> str | None:
        """Return once it was heard, or why it was not; stopped, it counts as heard.

        Raises:
            OSError, EOFError, wave.Error: the file cannot be read.
        """
        with wave.open(str(self._file)) as sound:
            player = self._start(sound.getframerate(), sound.getnchannels())
            try:
                assert player.stdin is not None
                with suppress(BrokenPipeError):
                    while frames := sound.readframes(FRAMES_AT_ONCE):
                        player.stdin.write(quieter(frames, self._share))
                complaint = wait_for_player(player, longest_s)
            except subprocess.TimeoutExpired:
                complaint = f"it took longer than {longest_s:.0f} seconds"
            finally:
                player.kill()
        return None if self._is_stopped else complaint

    def stop(self) -> None:
        """Fall silent now; from another thread."""
        self._is_stopped = True
        if self._player is not None:
            with suppress(OSError):
                self._player.kill()

    def _start(self, rate_hz: int, channels: int) -> "subprocess.Popen[bytes]":
        command = [PLAYER, "-q", "-D", self._device, "-t", "raw", "-f", "S16_LE",
                   "-r", str(rate_hz), "-c", str(channels), "-"]
        self._player = open_program(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE)
        if self._is_stopped:
            self._player.kill()
        return self._player


def quieter(frames: bytes, share: float) -> bytes:
    """Return samples of 16 bits at a share of their loudness."""
    if share == 1.0:
        return frames
    return array("h", [round(one * share) for one in array("h", frames)]).tobytes()
