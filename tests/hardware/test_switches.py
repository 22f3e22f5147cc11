"""Switches on GPIO pins: each push is one key, and a terminal without them starts all the same."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread, get_ident
from typing import Any

import pytest

from kiosk.clock import ManualClock
from kiosk.hardware.button import Button, NoButton
from kiosk.hardware.keys import Key, open_switches
from kiosk.settings import KeySettings

PINS = {Key.NEXT: 22, Key.PREVIOUS: 23, Key.CHOOSE: 24}
ALL = KeySettings(next_pin=22, previous_pin=23, choose_pin=24)


class Board:
    """Switches on mock pins, with a hand on them."""

    def __init__(self, pins: Any, clock: ManualClock, work_dir: Path, wiring: KeySettings) -> None:
        self._pins = pins
        self._clock = clock
        self.heard: list[Key] = []
        self.threads: set[int] = set()
        self.switches: tuple[Button, ...] = open_switches(
            wiring, self._hear, clock=clock, work_dir=work_dir)

    def _hear(self, key: Key) -> None:
        self.heard.append(key)
        self.threads.add(get_ident())

    def push(self, key: Key, held_s: float = 0.2) -> None:
        """Close a contact and open it again, as the driver's thread tells it."""
        self.drive(PINS[key], "drive_low")
        self.drive(PINS[key], "drive_high", held_s)

    def drive(self, pin: int, edge: str, after_s: float = 1.0) -> None:
        """Let an edge come in a foreign thread."""
        self._clock.advance(after_s)
        driver = Thread(target=getattr(self._pins.pin(pin), edge))
        driver.start()
        driver.join()


@pytest.fixture
def board(mock_pins: Any, manual_clock: ManualClock, tmp_path: Path) -> Iterator[Board]:
    """Return three started switches."""
    board = Board(mock_pins, manual_clock, tmp_path, ALL)
    yield board
    for one in board.switches:
        one.stop()


def test_each_switch_is_its_own_key(board: Board) -> None:
    for key in (Key.NEXT, Key.NEXT, Key.PREVIOUS, Key.CHOOSE):
        board.push(key)
    assert board.heard == [Key.NEXT, Key.NEXT, Key.PREVIOUS, Key.CHOOSE]


def test_a_key_is_told_in_the_thread_of_the_driver(board: Board) -> None:
    board.push(Key.NEXT)
    assert get_ident() not in board.threads


def test_a_bouncing_switch_is_one_key(board: Board) -> None:
    board.push(Key.CHOOSE)
    for _ in range(9):
        board.drive(24, "drive_low", 0.002)
        board.drive(24, "drive_high", 0.002)
    assert board.heard == [Key.CHOOSE]


def test_a_switch_that_is_held_is_one_key_and_called_stuck(
    board: Board, warnings: Callable[[], list[str]], manual_clock: ManualClock
) -> None:
    board.drive(22, "drive_low")
    manual_clock.advance(31.0)
    for one in board.switches:
        one.check()
    assert board.heard == [Key.NEXT]
    assert warnings() == [
        "The switch “next” (GPIO22) is stuck: held for 31 s, ignored until it is released. "
        "Check its contact."
    ]


def test_without_pins_there_are_no_switches(
    tmp_path: Path, manual_clock: ManualClock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    opened = open_switches(
        KeySettings(), lambda _: pytest.fail("pressed"), clock=manual_clock, work_dir=tmp_path)
    assert opened == ()
    assert caplog.records == []


def test_one_switch_alone_works(mock_pins: Any, manual_clock: ManualClock, tmp_path: Path) -> None:
    board = Board(mock_pins, manual_clock, tmp_path, KeySettings(choose_pin=24))
    board.push(Key.CHOOSE)
    (only,) = board.switches
    only.stop()
    assert board.heard == [Key.CHOOSE]


def test_two_switches_on_one_pin_leave_the_first(
    mock_pins: Any, manual_clock: ManualClock, tmp_path: Path, warnings: Callable[[], list[str]]
) -> None:
    wiring = KeySettings(next_pin=22, previous_pin=22)
    board = Board(mock_pins, manual_clock, tmp_path, wiring)
    board.push(Key.NEXT)
    first, second = board.switches
    first.stop()
    assert isinstance(second, NoButton)
    assert board.heard == [Key.NEXT]
    (warning,) = warnings()
    assert warning.startswith("The terminal runs without the switch “previous”: ")


def test_a_pin_that_cannot_be_used_names_the_section_of_the_settings(
    mock_pins: Any, manual_clock: ManualClock, tmp_path: Path
) -> None:
    (tmp_path / "gpiochip0").touch()
    wiring = KeySettings(next_pin=2, pull_up=False)  # GPIO2 has a resistor to the supply
    (only,) = open_switches(wiring, lambda _: None, clock=manual_clock,
                            work_dir=tmp_path / "run", devices=tmp_path)
    assert isinstance(only, NoButton)
    assert only.reason.endswith("; check pin and pull_up in [keys]")


def test_switches_to_the_supply_close_upwards(
    mock_pins: Any, manual_clock: ManualClock, tmp_path: Path
) -> None:
    board = Board(mock_pins, manual_clock, tmp_path, KeySettings(choose_pin=24, pull_up=False))
    board.drive(24, "drive_high")
    board.switches[0].stop()
    assert board.heard == [Key.CHOOSE]
