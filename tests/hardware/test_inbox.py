"""The queue between foreign threads and the main loop."""

import logging
from threading import Barrier, Thread

import pytest

from kiosk.hardware.inbox import Inbox


def test_events_come_out_in_the_order_they_came_in() -> None:
    inbox: Inbox[int] = Inbox()
    for event in (1, 2, 3):
        inbox.post(event)
    assert inbox.drain() == (1, 2, 3)


def test_an_event_comes_out_once() -> None:
    inbox: Inbox[int] = Inbox()
    inbox.post(1)
    inbox.drain()
    assert inbox.drain() == ()


def test_every_post_wakes_the_loop() -> None:
    inbox: Inbox[int] = Inbox()
    woken: list[bool] = []
    inbox.on_post(lambda: woken.append(True))
    inbox.post(1)
    inbox.post(2)
    assert len(woken) == 2


def test_what_waits_already_wakes_the_loop_at_once() -> None:
    inbox: Inbox[int] = Inbox()
    inbox.post(1)
    woken: list[bool] = []
    inbox.on_post(lambda: woken.append(True))
    assert woken == [True]


def test_an_empty_inbox_wakes_nobody() -> None:
    inbox: Inbox[int] = Inbox()
    inbox.on_post(lambda: pytest.fail("woken for nothing"))
    assert inbox.drain() == ()


def test_the_loop_may_drain_while_it_is_woken() -> None:
    inbox: Inbox[int] = Inbox()
    drained: list[tuple[int, ...]] = []
    inbox.on_post(lambda: drained.append(inbox.drain()))
    inbox.post(7)
    assert drained == [(7,)]


def test_a_full_inbox_leaves_the_newest_out_and_says_so_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    inbox: Inbox[int] = Inbox(capacity=3)
    for event in range(9):
        inbox.post(event)
    assert inbox.drain() == (0, 1, 2)
    assert [one.levelno for one in caplog.records] == [logging.WARNING]


def test_an_emptied_inbox_takes_events_again() -> None:
    inbox: Inbox[int] = Inbox(capacity=1)
    inbox.post(1)
    inbox.post(2)
    inbox.drain()
    inbox.post(3)
    assert inbox.drain() == (3,)


def test_nothing_is_lost_or_mixed_up_between_threads() -> None:
    inbox: Inbox[tuple[int, int]] = Inbox(capacity=4000)
    taken: list[tuple[int, int]] = []
    start = Barrier(5)

    def post_all(poster: int) -> None:
        start.wait()
        for number in range(1000):
            inbox.post((poster, number))

    posters = [Thread(target=post_all, args=(poster,)) for poster in range(4)]
    for one in posters:
        one.start()
    start.wait()
    while any(one.is_alive() for one in posters):
        taken.extend(inbox.drain())
    taken.extend(inbox.drain())
    by_poster = [[number for who, number in taken if who == poster] for poster in range(4)]
    assert by_poster == [list(range(1000))] * 4
