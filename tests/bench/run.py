"""Takes the measures and prints them beside the thinnest stock Kivy program.

Run as ``bash tests/run --bench [--rounds 7] [--visits 100]``, or with ``--growth``, ``--preview``,
``--film``, ``--journal`` or ``--drawing``. Rounds are interleaved A B A B, the medians stand in the
table with smallest and largest in brackets. Nothing is judged here.
"""

import argparse
import os
import statistics
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench import film, growth, journal, preview
from tests.bench.program import CHECKOUT, STOCK, TERMINAL, Program
from tests.bench.screen import Screen

TAPS = 12
REST_S = 10.0
Figures = dict[str, list[float]]


def drop_caches() -> bool:
    """Forget what was read from the disk, so that a start is cold; False: not allowed."""
    try:
        os.sync()
        Path("/proc/sys/vm/drop_caches").write_text("3")
    except OSError:
        return False
    return True


def measure(rounds: int) -> dict[str, Figures]:
    """Return figure name → values, for each program."""
    figures: dict[str, Figures] = {
        one.name: defaultdict(list) for one in (TERMINAL, STOCK)
    }
    screen = Screen()
    try:
        for number in range(rounds):
            for candidate in (TERMINAL, STOCK):
                print(f"round {number + 1}/{rounds}: {candidate.name} …", file=sys.stderr)
                cold = drop_caches()
                program = Program(candidate, screen)
                found = figures[candidate.name]
                found[f"start, s ({'cold' if cold else 'warm'})"].append(program.start_s)
                program.settle()
                found["memory after start, MiB PSS"].append(program.pss_mib())
                program.open()
                taps_ms = sorted(program.tap_s() * 1000 for _ in range(TAPS))
                found["tap to pixels p50, ms"].append(statistics.median(taps_ms))
                found["tap to pixels p95, ms"].append(taps_ms[int(TAPS * 0.95)])
                program.close()
    finally:
        screen.close()
    return figures


def measure_rest() -> list[tuple[str, tuple[float, float, int]]]:
    """Return CPU, wake-ups and changes of the resting screens, for each of them."""
    rows = []
    screen = Screen()
    try:
        for candidate in (TERMINAL, STOCK):
            program = Program(candidate, screen)
            program.settle(3)
            name = "attract" if candidate is TERMINAL else "window with a label"
            rows.append((f"{candidate.name}, {name}", program.rest(REST_S)))
            if candidate is TERMINAL:
                program.open()
                program.settle(2)
                rows.append((f"{candidate.name}, still screen", program.rest(REST_S)))
            program.close()
    finally:
        screen.close()
    return rows


def show(figures: dict[str, Figures]) -> None:
    """Print the table with the ratio of the medians."""
    print(f"\n{'median (least–most)':32}{'terminal':>26}{'stock Kivy':>26}{'ratio':>8}")
    for name in figures[TERMINAL.name]:
        ours, stock = figures[TERMINAL.name][name], figures[STOCK.name][name]
        ratio = statistics.median(ours) / statistics.median(stock)
        print(f"{name:32}{spread(ours):>26}{spread(stock):>26}{ratio:8.2f}")


def spread(values: list[float]) -> str:
    """Return median, least and most of some values."""
    return f"{statistics.median(values):.3g} ({min(values):.3g}–{max(values):.3g})"


def run_alone(module: str, *arguments: str) -> None:
    """Take a measure in a process of its own, since a window is made once in a process."""
    subprocess.run([sys.executable, "-m", module, *arguments], cwd=CHECKOUT, check=True,
                   stderr=subprocess.DEVNULL)


def main() -> None:
    """Take all measures."""
    parser = argparse.ArgumentParser(prog="bash tests/run --bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="interleaved rounds (default: 7)")
    parser.add_argument("--visits", type=int, default=100, help="visits played (default: 100)")
    parser.add_argument("--growth", action="store_true",
                        help="only how checking, starting and playing grow with the content")
    parser.add_argument("--preview", action="store_true",
                        help="only how soon a saved story is on the preview's screen")
    parser.add_argument("--film", action="store_true", help="only what a film costs")
    parser.add_argument("--journal", action="store_true", help="only what counting costs")
    parser.add_argument("--drawing", action="store_true",
                        help="only first pictures, a long chat, textures and rest, off-screen")
    options = parser.parse_args()
    if options.growth:
        growth.main()
        return
    if options.film:
        film.main()
        return
    if options.preview:
        preview.main()
        return
    if options.journal:
        journal.main()
        return
    run_alone("tests.bench.drawing")
    if options.drawing:
        return
    show(measure(options.rounds))
    print(f"\n{'at rest for ' + str(int(REST_S)) + ' s':32}{'CPU %':>8}{'wake-ups/s':>12}"
          f"{'pictures':>10}")
    for name, (percent, wakes, changes) in measure_rest():
        print(f"{name:32}{percent:8.1f}{wakes:12.1f}{changes:10d}")
    print("\nmemory over visits (visit, MiB PSS), off-screen:", flush=True)
    run_alone("tests.bench.visits", str(options.visits))


if __name__ == "__main__":
    main()
