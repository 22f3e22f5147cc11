"""A virtual screen whose pixels can be read while a program draws on it."""

import mmap
import os
import select
import shutil
import struct
import subprocess
import tempfile
import time
from pathlib import Path

WIDTH, HEIGHT = 1280, 800
Box = tuple[int, int, int, int]


class Screen:
    """Xvfb with its picture in a file, and a hand that touches it."""

    def __init__(self) -> None:
        self._folder = tempfile.mkdtemp(prefix="okay-kiosk-bench-")
        reader, writer = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{WIDTH}x{HEIGHT}x24",
             "-fbdir", self._folder, "-nolisten", "tcp"],
            pass_fds=(writer,), stderr=subprocess.DEVNULL,
        )
        os.close(writer)
        if not select.select([reader], [], [], 30)[0]:
            raise TimeoutError("Xvfb did not start")
        with os.fdopen(reader) as answer:
            self.display = f":{answer.readline().strip()}"
        with Path(self._folder, "Xvfb_screen0").open("rb") as file:
            self._picture = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        header_size, = struct.unpack(">I", self._picture[:4])
        colors, = struct.unpack(">I", self._picture[76:80])
        self._stride, = struct.unpack(">I", self._picture[48:52])
        self._start = header_size + colors * 12
        environ = {**os.environ, "DISPLAY": self.display}
        self._hand = subprocess.Popen(
            ["xdotool", "-"], stdin=subprocess.PIPE, text=True, env=environ
        )

    def pixels(self, box: Box = (0, 0, WIDTH, HEIGHT)) -> bytes:
        """Return the pixels of a box, every fourth line."""
        x, y, w, h = box
        lines = []
        for line in range(y, y + h, 4):
            at = self._start + line * self._stride + x * 4
            lines.append(self._picture[at : at + w * 4])
        return b"".join(lines)

    def wait_for_change(self, before: bytes, box: Box, timeout_s: float = 20) -> float:
        """Return the moment at which the box no longer shows `before`."""
        end_s = time.perf_counter() + timeout_s
        while time.perf_counter() < end_s:
            if self.pixels(box) != before:
                return time.perf_counter()
            time.sleep(0.0002)
        raise TimeoutError("the picture does not change")

    def hand(self, command: str) -> None:
        """Do something with the mouse, e.g. ``mousemove 10 20`` or ``mousedown 1``."""
        self._hand.stdin.write(command + "\n")
        self._hand.stdin.flush()

    def close(self) -> None:
        """End the server."""
        self._hand.stdin.close()
        self._hand.wait()
        self._server.terminate()
        self._server.wait()
        shutil.rmtree(self._folder, ignore_errors=True)
