"""The waiting of the main loop: until something is due, posted or touched."""

import os
import threading
import time

from kiosk.views.loop import SelectWaiter


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
