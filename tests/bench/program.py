"""A program on the virtual screen and what the system says about it."""

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.bench.screen import Screen

CHECKOUT = Path(__file__).parents[2]
TICKS_PER_S = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Candidate:
    """A program to be measured.

    Attributes:
        picture: box that shows something once the first picture is there.
        opening: point to touch before, to come to the screen with `touch`; None: it is there.
        touch: point whose touch changes the picture.
        changes: box in which it does.
    """

    name: str
    command: tuple[str, ...]
    picture: tuple[int, int, int, int]
    opening: tuple[int, int] | None
    touch: tuple[int, int]
    changes: tuple[int, int, int, int]


TERMINAL = Candidate(
    "terminal", (sys.executable, "-m", "kiosk", "run", "--window", "1280x800"),
    (60, 40, 1160, 120), (270, 640), (430, 720), (337, 676, 184, 94),
)
STOCK = Candidate(
    "stock Kivy", (sys.executable, str(CHECKOUT / "tests" / "bench" / "stock.py")),
    (400, 300, 480, 200), None, (640, 400), (400, 300, 480, 200),
)


class Program:
    """A candidate that is running."""

    def __init__(self, candidate: Candidate, screen: Screen) -> None:
        self._candidate = candidate
        self._screen = screen
        home = tempfile.gettempdir()
        environ = {
            name: value for name, value in os.environ.items()
            if not name.startswith(("KIVY_", "SDL_", "KIOSK_"))
        }
        environ |= {"DISPLAY": screen.display, "KIVY_NO_ARGS": "1", "KIVY_HOME": home}
        before = screen.pixels(candidate.picture)
        self.began_s = time.perf_counter()
        self._process = subprocess.Popen(
            candidate.command, cwd=CHECKOUT, env=environ, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.start_s = screen.wait_for_change(before, candidate.picture) - self.began_s

    def settle(self, seconds: float = 1.5) -> None:
        """Let what is loaded after the first picture come to rest."""
        time.sleep(seconds)

    def open(self) -> None:
        """Come to the screen on which taps are timed."""
        if self._candidate.opening is not None:
            self.tap(*self._candidate.opening)
            self.settle()

    def tap_s(self) -> float:
        """Return the time from a touch to the first changed pixel."""
        x, y = self._candidate.touch
        self._screen.hand(f"mousemove {x} {y}")
        time.sleep(0.4)
        before = self._screen.pixels(self._candidate.changes)
        began_s = time.perf_counter()
        self._screen.hand("mousedown 1")
        changed_s = self._screen.wait_for_change(before, self._candidate.changes) - began_s
        # Lifted outside, so that nothing happens and the next tap finds the same screen.
        self._screen.hand("mousemove 5 5")
        time.sleep(0.1)
        self._screen.hand("mouseup 1")
        time.sleep(0.4)
        return changed_s

    def tap(self, x: int, y: int) -> None:
        """Touch a point and lift the finger."""
        self._screen.hand(f"mousemove {x} {y}")
        self._screen.hand("mousedown 1")
        time.sleep(0.05)
        self._screen.hand("mouseup 1")
        time.sleep(0.8)

    def rest(self, seconds: float) -> tuple[float, float, int]:
        """Return CPU in percent, wake-ups per second and changed pictures while nobody touches."""
        cpu, wakes = self._cpu_s(), self._wakes()
        began_s, changes, last = time.perf_counter(), 0, self._screen.pixels()
        while time.perf_counter() - began_s < seconds:
            time.sleep(0.1)
            now = self._screen.pixels()
            changes += now != last
            last = now
        took_s = time.perf_counter() - began_s
        percent = 100 * (self._cpu_s() - cpu) / took_s
        return percent, (self._wakes() - wakes) / took_s, changes

    def pss_mib(self) -> float:
        """Return the proportional set size in MiB."""
        return pss_mib(self._process.pid)

    def close(self) -> None:
        """End the program."""
        self._process.terminate()
        self._process.wait(timeout=20)

    def _cpu_s(self) -> float:
        fields = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS_PER_S

    def _wakes(self) -> int:
        count = 0
        for status in Path(f"/proc/{self._process.pid}/task").glob("*/status"):
            for line in status.read_text().splitlines():
                if line.startswith("voluntary_ctxt_switches"):
                    count += int(line.split()[1])
        return count


def pss_mib(pid: int | str) -> float:
    """Return the proportional set size of a process in MiB."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise ValueError("the system tells no proportional set size")
