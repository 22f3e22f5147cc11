"""The attendant's button: one press for one push, whatever the contact or the machine does."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Thread, get_ident
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from kiosk.clock import ManualClock
from kiosk.hardware.button import FakeButton, GpioButton, NoButton
from kiosk.settings import ButtonSettings

Warnings = Callable[[], list[str]]


@dataclass
class Bench:
    """A button on a mock pin, with a hand on it."""

    clock: ManualClock
    pin: Any
    button: GpioButton
    presses: list[int]

    def push(self, after_s: float = 1.0) -> None:
        """Close the contact, as the driver's thread tells it."""
        self._drive(self.pin.drive_low, after_s)

    def release(self, after_s: float = 1.0) -> None:
        """Open the contact."""
        self._drive(self.pin.drive_high, after_s)

    def _drive(self, edge: Callable[[], None], after_s: float) -> None:
        self.clock.advance(after_s)
        # MockPin calls back in the thread that drives it; lgpio never does so in the main one.
        driver = Thread(target=edge)
        driver.start()
        driver.join()


@pytest.fixture
def bench(mock_pins: Any, manual_clock: ManualClock, tmp_path: Path) -> Iterator[Bench]:
    """Return a started button on GPIO17 at rest."""
    presses: list[int] = []
    button = GpioButton(ButtonSettings(), manual_clock, tmp_path)
    button.start(lambda: presses.append(get_ident()))
    yield Bench(manual_clock, mock_pins.pin(17), button, presses)
    button.stop()


def test_a_push_is_one_press(bench: Bench) -> None:
    bench.push()
    bench.release()
    assert len(bench.presses) == 1


def test_a_press_is_told_in_the_thread_of_the_driver(bench: Bench) -> None:
    bench.push()
    assert bench.presses != [get_ident()]


def test_a_bouncing_contact_is_one_press(bench: Bench) -> None:
    bench.push()
    for _ in range(10):
        bench.release(0.001)
        bench.push(0.002)
    bench.release()
    bench.push(0.004)
    bench.release(0.004)
    assert len(bench.presses) == 1


def test_two_pushes_are_two_presses(bench: Bench) -> None:
    bench.push()
    bench.release(0.2)
    bench.push(0.2)
    assert len(bench.presses) == 2


def test_a_button_to_the_supply_closes_upwards(
    mock_pins: Any, manual_clock: ManualClock, tmp_path: Path
) -> None:
    presses: list[bool] = []
    button = GpioButton(ButtonSettings(pull_up=False), manual_clock, tmp_path)
    button.start(lambda: presses.append(True))
    mock_pins.pin(17).drive_high()
    button.stop()
    assert presses == [True]


def test_a_button_held_at_the_start_is_no_press(
    mock_pins: Any, manual_clock: ManualClock, tmp_path: Path, warnings: Warnings
) -> None:
    bench = make_held_bench(mock_pins, manual_clock, tmp_path)
    bench.clock.advance(99.0)
    bench.button.check()
    assert bench.presses == []
    assert warnings() == [
        "The attendant's button (GPIO17) is pressed at the start: ignored until it is released."
    ]


def test_a_button_held_at_the_start_works_after_its_release(
    mock_pins: Any, manual_clock: ManualClock, tmp_path: Path
) -> None:
    bench = make_held_bench(mock_pins, manual_clock, tmp_path)
    bench.release()
    bench.push()
    assert len(bench.presses) == 1


def make_held_bench(mock_pins: Any, clock: ManualClock, work_dir: Path) -> Bench:
    """Return a bench whose contact is closed before the button starts."""
    pin = mock_pins.pin(17)
    # Setting the pull drives a mock pin to it; a real closed contact is stronger.
    pin._set_pull = lambda value: pin.drive_low()
    presses: list[int] = []
    button = GpioButton(ButtonSettings(), clock, work_dir)
    button.start(lambda: presses.append(get_ident()))
    return Bench(clock, pin, button, presses)


def test_a_stuck_button_is_told_once(bench: Bench, warnings: Warnings) -> None:
    bench.push()
    bench.clock.advance(31.0)
    bench.button.check()
    bench.button.check()
    bench.release()
    assert warnings() == [
        "The attendant's button (GPIO17) is stuck: held for 31 s, ignored until it is released. "
        "Check its contact."
    ]


def test_a_stuck_button_nobody_checked_is_told_at_its_release(
    bench: Bench, warnings: Warnings
) -> None:
    bench.push()
    bench.release(45.0)
    assert "stuck: held for 45 s" in warnings()[0]


def test_a_stuck_button_works_after_its_release(bench: Bench) -> None:
    bench.push()
    bench.clock.advance(31.0)
    bench.button.check()
    bench.release()
    bench.push()
    assert len(bench.presses) == 2


def test_a_button_in_order_is_not_worth_a_warning(bench: Bench, warnings: Warnings) -> None:
    bench.push()
    bench.button.check()
    bench.release()
    bench.button.check()
    assert warnings() == []


def test_a_failing_listener_does_not_end_the_thread_of_the_driver(
    mock_pins: Any, manual_clock: ManualClock, tmp_path: Path, warnings: Warnings
) -> None:
    def fail() -> None:
        raise RuntimeError("the app is gone")

    button = GpioButton(ButtonSettings(), manual_clock, tmp_path)
    button.start(fail)
    mock_pins.pin(17).drive_low()
    button.stop()
    assert warnings() == ["The attendant's button (GPIO17): a press was lost."]


def test_a_stopped_button_is_silent(bench: Bench) -> None:
    bench.button.stop()
    bench.push()
    assert bench.presses == []


def test_a_button_may_be_stopped_twice_and_before_its_start(
    bench: Bench, manual_clock: ManualClock, tmp_path: Path
) -> None:
    GpioButton(ButtonSettings(), manual_clock, tmp_path).stop()
    bench.button.stop()
    bench.button.stop()
    assert bench.presses == []


def test_a_stopped_button_gives_its_pin_back(
    bench: Bench, manual_clock: ManualClock, tmp_path: Path
) -> None:
    device = bench.button._device  # kept, or the garbage collector would close it for us
    bench.button.stop()
    other = GpioButton(ButtonSettings(), manual_clock, tmp_path)
    other.start(lambda: bench.presses.append(0))
    bench.push()
    other.stop()
    assert (device.closed, bench.presses) == (True, [0])


def test_a_button_can_be_started_again(bench: Bench) -> None:
    again: list[bool] = []
    bench.button.start(lambda: again.append(True))
    bench.push()
    assert (bench.presses, again) == ([], [True])


def test_a_listener_may_stop_the_button(
    mock_pins: Any, manual_clock: ManualClock, tmp_path: Path
) -> None:
    presses: list[bool] = []
    button = GpioButton(ButtonSettings(), manual_clock, tmp_path)

    def stop() -> None:
        presses.append(True)
        button.stop()

    button.start(stop)
    driver = Thread(target=mock_pins.pin(17).drive_low, daemon=True)
    driver.start()
    driver.join(timeout=5.0)
    assert (driver.is_alive(), presses) == (False, [True])


@given(
    edges=st.lists(st.tuples(st.sampled_from(["push", "release"]), st.floats(0, 40)), max_size=9)
)
@hypothesis_settings(max_examples=1000, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_order_of_edges_harms_the_button(
    mock_pins: Any, tmp_path: Path, edges: list[tuple[str, float]]
) -> None:
    presses: list[int] = []
    button = GpioButton(ButtonSettings(), ManualClock(), tmp_path)
    button.start(lambda: presses.append(0))
    bench = Bench(button._clock, mock_pins.pin(17), button, presses)  # type: ignore[arg-type]
    for edge, after_s in edges:
        getattr(bench, edge)(after_s)
        button.check()
    button.stop()
    bench.release()
    assert len(presses) <= sum(edge == "push" for edge, _ in edges)


def test_no_button_does_nothing() -> None:
    button = NoButton("there is none")
    button.start(lambda: pytest.fail("pressed"))
    button.check()
    button.stop()
    assert button.reason == "there is none"


def test_a_fake_button_is_pressed_by_the_program() -> None:
    presses: list[bool] = []
    button = FakeButton()
    button.press()
    button.start(lambda: presses.append(True))
    button.press()
    button.check()
    button.stop()
    button.press()
    assert presses == [True]
