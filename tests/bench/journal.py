"""What counting costs: ten years in a file, a report over fifty terminals, a count in passing.

Run as ``bash tests/run --bench --journal``. Nothing is judged here.
"""

import random
import statistics
import tempfile
import time
from collections import Counter
from pathlib import Path

from kiosk.author.statistics.command import write_report
from kiosk.engine.effect import AskVotes, Count
from kiosk.journal.gathering import gather
from kiosk.journal.journal import Journal
from kiosk.journal.key import Counts, Key
from kiosk.journal.ledger import Ledger, open_ledger
from kiosk.journal.totals import Days

CHECKOUT = Path(__file__).parents[2]
FIRST_DAY, YEAR = 20_781, 365
VISITS, STORIES, DECISIONS, OPTIONS = 80, 12, 8, 3
LANGUAGES, AUDIENCES = ("de", "fr", "it", "en"), ("young", "teen", "parent", "teacher")
TERMINALS, YEARS = 50, 10
TAPS = 2_000
SLOW_DISK_S = 0.5


def main() -> None:
    """Take the measures and print them."""
    with tempfile.TemporaryDirectory(prefix="okay-kiosk-bench-") as folder:
        _measure_years(Path(folder, "ten-years.sqlite"))
        _measure_terminals(Path(folder))
        for slow_s in (0.0, SLOW_DISK_S):
            _measure_taps(Path(folder, f"taps-{slow_s}.sqlite"), slow_s)


def _measure_years(file: Path) -> None:
    began_s = time.perf_counter()
    spent_ms = fill(file, YEARS * YEAR, seed=1)
    size_mb = file.stat().st_size / 1e6
    print(f"{YEARS} years, {VISITS} visits a day: {size_mb:.1f} MB; a batch is safe after "
          f"{statistics.median(spent_ms):.1f} ms in the middle, {max(spent_ms):.0f} at most "
          f"({time.perf_counter() - began_s:.0f} s for all)")
    began_s = time.perf_counter()
    open_ledger(file).close()
    print(f"opened in {time.perf_counter() - began_s:.2f} s (in its own thread)")
    began_s = time.perf_counter()
    gather([file], Days())
    print(f"summed up in {time.perf_counter() - began_s:.2f} s")


def _measure_terminals(folder: Path) -> None:
    files = [folder / f"terminal-{number}.sqlite" for number in range(TERMINALS)]
    for number, file in enumerate(files):
        fill(file, YEAR, seed=number)
    began_s = time.perf_counter()
    rows = gather(files, Days())
    gathered_s = time.perf_counter() - began_s
    write_report(rows, folder / "report.html", CHECKOUT / "content", CHECKOUT / "assets", "de")
    print(f"report over {TERMINALS} terminals of a year: {time.perf_counter() - began_s:.1f} s, "
          f"of which {gathered_s:.1f} reading")


def _measure_taps(file: Path, slow_s: float) -> None:
    def open_slow(path: Path) -> Ledger:
        ledger = open_ledger(path)
        ledger.__class__ = _slow(slow_s)
        return ledger

    journal = Journal(file, batch_s=0.0, open_file=open_slow if slow_s else None)
    journal.start()
    spent_us = []
    asked = AskVotes("story", "ask", ("0", "1", "2"))
    for number in range(TAPS):
        began_s = time.perf_counter()
        journal.count(Count("chosen", "de", "story", "teen", "ask", str(number % OPTIONS)))
        journal.votes(asked)
        spent_us.append((time.perf_counter() - began_s) * 1e6)
        time.sleep(0.0005)  # a thousand times the pace of a visitor
    journal.stop()
    spent_us.sort()
    print(f"a count and a question about votes, disk {slow_s:g} s slow: "
          f"{statistics.median(spent_us):.0f} µs in the middle, "
          f"{spent_us[int(TAPS * 0.99)]:.0f} for 99 of 100, {spent_us[-1]:.0f} at most")


def _slow(seconds: float) -> type[Ledger]:
    class SlowLedger(Ledger):
        """Waits before each batch."""

        def add(self, counts: Counts, day: int) -> None:  # type: ignore[override]
            time.sleep(seconds)
            super().add(counts, day)

    return SlowLedger


def fill(file: Path, days: int, seed: int) -> list[float]:
    """Write so many days of a busy terminal, a batch each; return how long each took, in ms."""
    chance, spent_ms = random.Random(seed), []
    ledger = open_ledger(file)
    for day in range(FIRST_DAY, FIRST_DAY + days):
        counts = _day(chance, day)
        began_s = time.perf_counter()
        ledger.add(counts, day)
        spent_ms.append((time.perf_counter() - began_s) * 1000)
    ledger.close()
    return spent_ms


def _day(chance: random.Random, day: int) -> Counts:
    counts: Counts = Counter()
    for _ in range(VISITS):
        language = chance.choices(LANGUAGES, (70, 20, 7, 3))[0]
        audience = chance.choices(AUDIENCES, (40, 45, 10, 5))[0]

        def count(event: str, story: str = "", part: str = "", option: str = "",
                  who: tuple[str, str] = (language, audience)) -> None:
            counts[Key(day, story, *who, event, part, option)] += 1

        for _ in range(2):
            story = f"m{chance.randrange(STORIES):02}-a-story"
            count("started", story)
            for decision in range(DECISIONS):
                option = min(OPTIONS - 1, int(chance.expovariate(1.0)))
                count("chosen", story, f"decision-{decision}", f"option-{option}")
            count("ended", story, f"ending-{chance.randrange(3)}")
        count("visit")
        count("minutes")
        count(chance.choice(("left", "idle_reset", "button_reset")))
    return counts
