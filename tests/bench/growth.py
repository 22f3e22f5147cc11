"""How checking, starting and playing grow with the size of the content.

Run as ``bash tests/run --bench --growth``. Prints one line for 10, 100, 1,000 and 10,000 scenes,
then the walk over a story of more than 100,000 states. Nothing is judged here.
"""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from kiosk.author.proof import prove
from kiosk.catalog.library import load_catalog
from kiosk.engine.exhibition import Catalog
from kiosk.engine.reply import replies
from tests.bench.large_catalog import SCENES_IN_A_SCENARIO, write_catalog

CHECKOUT = Path(__file__).parents[2]
SIZES = (10, 100, 1_000, 10_000)
STARTS = 5
STEPS = 2_000
ASSETS = CHECKOUT / "assets"

_CHECK = """
import json, resource, sys, time
from pathlib import Path
from kiosk.author.check import check
start = time.perf_counter()
report = check(Path(sys.argv[1]), Path(sys.argv[2]))
spent = time.perf_counter() - start
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps([spent, peak, len(report.errors)]))
"""

_OPEN = """
import json, sys, time
from pathlib import Path
start = time.perf_counter()
from kiosk.catalog.cache import open_catalog
opened = open_catalog(*map(Path, sys.argv[1:4]))
print(json.dumps([time.perf_counter() - start, len(opened.catalog.scenarios)]))
"""


def run_apart(program: str, *arguments: Path) -> list[float]:
    """Return what a program printed as JSON; it runs in a process of its own."""
    done = subprocess.run([sys.executable, "-c", program, *map(str, arguments)], check=True,
                          capture_output=True, text=True, cwd=CHECKOUT)
    found: list[float] = json.loads(done.stdout.splitlines()[-1])
    return found


def start_s(content: Path, cache: Path) -> float:
    """Return the median time to open the catalog from its cache, in seconds."""
    run_apart(_OPEN, content, ASSETS, cache)
    return statistics.median(run_apart(_OPEN, content, ASSETS, cache)[0] for _ in range(STARTS))


def step_ms(catalog: Catalog) -> tuple[float, float]:
    """Return median and largest time of one step of the engine, in milliseconds."""
    from kiosk.engine.action import Begin, Hurry, Onward, OpenScenario, PickAudience, PickOption
    from kiosk.engine.event import Tapped
    from kiosk.engine.session import InStory, fresh_session
    from kiosk.engine.step import step

    spent_ms: list[float] = []
    session = fresh_session(catalog)

    def tap(action: object) -> None:
        nonlocal session
        begun = time.perf_counter()
        session, _ = step(session, Tapped(0.0, action), catalog)
        spent_ms.append((time.perf_counter() - begun) * 1000)

    while len(spent_ms) < STEPS:
        if not isinstance(session.place, InStory):
            session = fresh_session(catalog)
            last = catalog.scenarios[-1].id
            for action in (Begin(), PickAudience("teen"), Onward(), OpenScenario(last), Onward()):
                tap(action)
        play = session.place.play
        words = replies(catalog.scenario(play.scenario), play)
        tap(PickOption(words[len(spent_ms) % len(words)]) if words else Hurry())
        tap(Onward())
    return statistics.median(spent_ms), max(spent_ms)


def walk_s(folder: Path) -> tuple[int, float]:
    """Return how many states a wide story has, and how long it takes to walk all of them."""
    content = write_catalog(folder, SCENES_IN_A_SCENARIO, wide=True)
    scenario = load_catalog(content, ASSETS).scenarios["s000"]
    begun = time.perf_counter()
    proof = prove(scenario, most=10_000_000)
    return proof.moments, time.perf_counter() - begun


def main() -> None:
    """Print the tables."""
    print(f"{'scenes':>7} {'check, s':>9} {'peak, MiB':>10} {'start, s':>9} "
          f"{'step p50, ms':>13} {'step max, ms':>13}")
    for size in SIZES:
        with tempfile.TemporaryDirectory() as place:
            content = write_catalog(Path(place, "content"), size)
            check_s, peak_mib, errors = run_apart(_CHECK, content, ASSETS)
            assert errors == 0, "the content of the benchmark has errors"
            opened_s = start_s(content, Path(place, "cache"))
            catalog = load_catalog(content, ASSETS).catalog
            assert catalog is not None
            middle_ms, most_ms = step_ms(catalog)
        print(f"{size:>7} {check_s:>9.2f} {peak_mib:>10.0f} {opened_s:>9.3f} "
              f"{middle_ms:>13.3f} {most_ms:>13.3f}", flush=True)
    with tempfile.TemporaryDirectory() as place:
        moments, spent_s = walk_s(Path(place, "content"))
    print(f"walk: {moments:,} states in {spent_s:.1f} s ({moments / spent_s:,.0f} a second)")


if __name__ == "__main__":
    main()
