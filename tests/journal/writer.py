"""Counts as fast as it can and says after each batch how much is safe: to be killed by a test."""

import sys
from pathlib import Path

from kiosk.engine.effect import Count
from kiosk.journal.journal import Journal

DAY = 20_781
BATCH = 7


def write(file: Path) -> None:
    """Count for ever; after each batch print how many counts are acknowledged."""
    days = {"day": DAY}
    journal = Journal(file, calendar=lambda: days["day"], batch_s=0.0)
    journal.start()
    safe = 0
    print(safe, flush=True)
    while True:
        for number in range(BATCH):
            journal.count(Count("chosen", "de", "harbour", "teen", "ask", f"option-{number}"))
        assert journal.flush(60.0)
        safe += BATCH
        print(safe, flush=True)
        if safe % (10 * BATCH) == 0:
            days["day"] += 1


if __name__ == "__main__":
    write(Path(sys.argv[1]))
