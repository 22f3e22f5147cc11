"""How long it takes from saving a story to seeing it: the real preview on a virtual screen.

Run as ``bash tests/run --bench --preview``. Nothing is judged here.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.screen import HEIGHT, WIDTH, Screen

CHECKOUT = Path(__file__).parents[2]
STORY = "m02-game-chat"
EDITS = 20
REST_S = 1.5
"""Between two savings, so that each finds the preview at rest, check included."""

WORDS = ("Du spielst besser als alle hier.", "Du spielst so gut wie niemand.")
BELOW_THE_LINE = (0, 120, WIDTH, HEIGHT - 120)


def main() -> None:
    """Take the measure and print it."""
    folder = Path(tempfile.mkdtemp(prefix="okay-kiosk-bench-"))
    screen = Screen()
    try:
        waits_ms = [1000 * one for one in _waits_s(screen, folder / "content")]
    finally:
        screen.close()
        shutil.rmtree(folder, ignore_errors=True)
    print(f"from saving to the first changed pixel, {len(waits_ms)} edits: "
          f"median {statistics.median(waits_ms):.0f} ms, {min(waits_ms):.0f}–{max(waits_ms):.0f}")


def _waits_s(screen: Screen, content: Path) -> list[float]:
    shutil.copytree(CHECKOUT / "content", content)
    environ = {**os.environ, "DISPLAY": screen.display}
    before = screen.pixels()
    preview = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "preview", STORY, "--content", str(content)],
        cwd=CHECKOUT, env=environ, stdout=subprocess.DEVNULL)
    try:
        screen.wait_for_change(before, (0, 0, WIDTH, HEIGHT))
        time.sleep(4)
        screen.hand("key space")
        file = content / "scenarios" / STORY / "scenario.yaml"
        return [_wait_s(screen, file, number) for number in range(EDITS)]
    finally:
        preview.terminate()
        preview.wait(timeout=20)


def _wait_s(screen: Screen, file: Path, number: int) -> float:
    time.sleep(REST_S)
    old, new = WORDS if number % 2 == 0 else WORDS[::-1]
    before = screen.pixels(BELOW_THE_LINE)
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    saved_s = time.perf_counter()
    return screen.wait_for_change(before, BELOW_THE_LINE) - saved_s
