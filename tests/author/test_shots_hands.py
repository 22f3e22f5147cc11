"""Work shared among processes: all of it comes back, and nobody works on alone."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.author.shots.hands import share_out

CHECKOUT = Path(__file__).parents[2]
PROGRAM = """
from kiosk.author.shots.hands import share_out
from tests.author.test_shots_hands import tell_and_wait

if __name__ == "__main__":
    list(share_out(tell_and_wait, [1]))
"""


def double(number: int) -> int:
    """Return a number twice."""
    return 2 * number


def refuse(number: int) -> int:
    """Fail as work can fail."""
    raise ValueError(f"not {number}")


def tell_and_wait(_number: int) -> None:
    """Tell which process this is, and work for longer than any test lasts."""
    print(os.getpid(), flush=True)
    signal.pause()


@pytest.mark.parametrize("count", [0, 1, 7])
def test_every_job_comes_back_with_its_outcome(count: int) -> None:
    assert sorted(share_out(double, range(count))) == [(one, 2 * one) for one in range(count)]


def test_what_goes_wrong_there_is_told_here() -> None:
    with pytest.raises(ValueError, match="not 3"):
        list(share_out(refuse, [3]))


def test_a_process_ends_with_the_one_that_gave_it_work() -> None:
    with subprocess.Popen([sys.executable, "-c", PROGRAM], cwd=CHECKOUT, text=True,
                          stdout=subprocess.PIPE) as giver:
        assert giver.stdout is not None
        worker = int(giver.stdout.readline())
        os.kill(worker, 0)
        giver.kill()
        # The worker holds the other end of this pipe for as long as it lives.
        assert giver.stdout.read() == ""
