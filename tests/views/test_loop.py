"""The waiting of the main loop: until something is due, posted or touched."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

from kiosk.views.loop import SelectWaiter

CHECKOUT = Path(__file__).parents[2]


def test_a_wake_from_another_thread_ends_the_wait():
    waiter = SelectWaiter()
    threading.Timer(0.01, waiter.wake).start()
    began_s = time.monotonic()
    waiter.wait(30)
    assert time.monotonic() - began_s < 10


def test_a_wake_before_the_wait_is_not_lost():
    waiter = SelectWaiter()
    waiter.wake()
    began_s = time.monotonic()
    waiter.wait(30)
    assert time.monotonic() - began_s < 10


def test_many_wakes_end_one_wait_only():
    waiter = SelectWaiter()
    for _ in range(5):
        waiter.wake()
    waiter.wait(30)
    began_s = time.monotonic()
    waiter.wait(0.01)
    assert time.monotonic() - began_s >= 0.01


def test_a_device_with_something_to_say_ends_the_wait_and_is_emptied(tmp_path):
    device = tmp_path / "event0"
    os.mkfifo(device)
    waiter = SelectWaiter((device,))
    writer = os.open(device, os.O_WRONLY)
    os.write(writer, b"a touch")
    waiter.wait(30)
    began_s = time.monotonic()
    waiter.wait(0.01)
    assert time.monotonic() - began_s >= 0.01
    os.close(writer)


def test_a_device_that_cannot_be_opened_is_left_out(tmp_path):
    waiter = SelectWaiter((tmp_path / "missing",))
    waiter.wake()
    waiter.wait(30)


def test_a_signal_ends_the_wait_of_a_console():
    # In a process of its own: pytest has its own ideas about signals.
    script = (
        "import os, signal, sys, threading, time\n"
        "from kiosk.views.loop import SelectWaiter\n"
        "from kiosk.views.stopping import Stop\n"
        "waiter, stop = SelectWaiter(), Stop()\n"
        "stop.on_ask(waiter.wake)\n"
        "stop.listen()\n"
        "threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGTERM)).start()\n"
        "waiter.wait(60)\n"
        "sys.exit(0 if stop.is_asked else 1)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=CHECKOUT, timeout=30, check=False)
    assert done.returncode == 0
