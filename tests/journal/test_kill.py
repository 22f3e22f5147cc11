"""Killed at any moment, the terminal has lost no count that was acknowledged, and damaged nothing.

Twenty kills in every run of the tests; `bash tests/run --kills 200` makes more of them.
"""

import random
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path

import pytest

from kiosk.journal.ledger import open_ledger
from kiosk.journal.reading import read_counts

HERE = Path(__file__).parent
LONGEST_S = 0.25


def _write_until_killed(file: Path, after_s: float) -> int:
    """Let somebody count, kill them after a while, return how many counts they were told safe."""
    program = [sys.executable, str(HERE / "writer.py"), str(file)]
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True,
                          cwd=HERE.parents[1], env={"PYTHONPATH": str(HERE.parents[1])}) as writer:
        assert writer.stdout is not None
        told = [writer.stdout.readline()]  # it counts from here on
        with suppress(subprocess.TimeoutExpired):
            writer.wait(after_s)
        writer.send_signal(signal.SIGKILL)
        told += writer.stdout.readlines()
    # A line may be cut in its middle; the one before it is whole.
    return max(int(one) for one in told if one.endswith("\n"))


def test_a_file_cut_in_its_first_moment_is_an_empty_one(tmp_path: Path) -> None:
    file = tmp_path / "counts.sqlite"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    assert file.stat().st_size > 0
    assert read_counts(file) == {}
    open_ledger(file).close()
    assert read_counts(file) == {}
    assert list(tmp_path.glob("*set-aside*")) == []


def test_no_acknowledged_count_is_lost(
    tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    chance, written = random.Random(8), 0
    file = tmp_path / "counts.sqlite"
    for _ in range(pytestconfig.getoption("--kills")):
        safe = written + _write_until_killed(file, chance.uniform(0.0, LONGEST_S))
        written = sum(read_counts(file).values())
        assert written >= safe
        with closing(sqlite3.connect(file)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert written > 0
    open_ledger(file).close()
    assert sum(read_counts(file).values()) == written
    assert list(tmp_path.glob("*set-aside*")) == []
