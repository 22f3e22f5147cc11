"""Opening the button on machines in every state: the terminal starts on all of them."""

import logging
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.clock import ManualClock
from kiosk.hardware.button import Button, GpioButton, NoButton, open_button
from kiosk.settings import ButtonSettings

BreakDriver = Callable[[Exception], None]
Warnings = Callable[[], list[str]]


def open_it(
    tmp_path: Path, wiring: ButtonSettings | None = None, devices: Path = Path("/dev")
) -> Button:
    """Open a button as the terminal does."""
    return open_button(
        wiring or ButtonSettings(),
        lambda: None,
        clock=ManualClock(),
        work_dir=tmp_path / "run" / "deep",
        devices=devices,
    )


def reason_of(button: Button) -> str:
    """Return why there is no button."""
    assert isinstance(button, NoButton)
    return button.reason


def test_an_opened_button_is_on_its_pin(
    mock_pins: Any, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    button = open_it(tmp_path, ButtonSettings(pin=4))
    button.stop()
    assert [one.getMessage() for one in caplog.records] == ["The attendant's button is on GPIO4."]


def test_a_button_switched_off_is_none(tmp_path: Path, warnings: Warnings) -> None:
    button = open_it(tmp_path, ButtonSettings(enabled=False))
    assert reason_of(button) == "switched off in the settings"
    assert warnings() == []


@pytest.mark.parametrize("library", ["gpiozero", "lgpio"])
def test_a_missing_library_is_named(
    no_pins: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, library: str
) -> None:
    monkeypatch.delitem(sys.modules, "gpiozero.pins.lgpio", raising=False)
    monkeypatch.setitem(sys.modules, library, None)
    reason = reason_of(open_it(tmp_path))
    assert reason.startswith("the GPIO library is missing (import of " + library)


@pytest.fixture
def no_pins(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let gpiozero have no pin factory, and put back what a look for one changes."""
    from gpiozero import Device

    monkeypatch.setattr(Device, "pin_factory", None)
    for name in ("GPIOZERO_PIN_FACTORY", "LG_WD"):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)


@pytest.fixture
def broken_driver(no_pins: None, monkeypatch: pytest.MonkeyPatch) -> Callable[[Exception], None]:
    """Return a function that makes the driver fail with an error."""

    def fail_with(error: Exception) -> None:
        def fail() -> None:
            raise error

        monkeypatch.setattr("gpiozero.Device._default_pin_factory", staticmethod(fail))

    return fail_with


def test_a_machine_without_a_chip_has_no_button(
    broken_driver: BreakDriver, tmp_path: Path, warnings: Warnings
) -> None:
    broken_driver(RuntimeError("'can not open gpiochip'"))
    open_it(tmp_path, devices=tmp_path)
    assert warnings() == [
        "The terminal runs without the attendant's button: "
        f"there is no GPIO chip ({tmp_path}/gpiochip*)."
    ]


def test_a_missing_permission_is_named(
    broken_driver: BreakDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken_driver(RuntimeError("'can not open gpiochip'"))
    (tmp_path / "gpiochip0").touch()
    monkeypatch.setattr(os, "access", lambda path, mode: False)  # root may open everything
    reason = reason_of(open_it(tmp_path, devices=tmp_path))
    assert reason == f"no permission for {tmp_path}/gpiochip0; add the user to the group gpio"


def test_a_chip_that_refuses_is_a_matter_of_permission(
    broken_driver: BreakDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken_driver(PermissionError(13, "Permission denied", "/dev/gpiochip0"))
    (tmp_path / "gpiochip0").touch()
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    assert reason_of(open_it(tmp_path, devices=tmp_path)).startswith("no permission for ")


def test_a_folder_lgpio_cannot_work_in_is_named(broken_driver: BreakDriver, tmp_path: Path) -> None:
    broken_driver(FileNotFoundError(2, "No such file or directory", ".lgd-nfy-3"))
    assert reason_of(open_it(tmp_path)).startswith(f"lgpio cannot work in {tmp_path}/run/deep (")


def test_a_work_folder_that_cannot_be_made_is_named(no_pins: None, tmp_path: Path) -> None:
    (tmp_path / "run").touch()
    assert reason_of(open_it(tmp_path)).startswith(f"lgpio cannot work in {tmp_path}/run/deep (")


def test_a_pin_in_use_is_named(mock_pins: Any, tmp_path: Path) -> None:
    (tmp_path / "gpiochip0").touch()
    first = open_it(tmp_path)
    reason = reason_of(open_it(tmp_path, devices=tmp_path))
    first.stop()
    assert reason.startswith("GPIO17 cannot be used (")


def test_a_pull_the_pin_does_not_have_is_named(mock_pins: Any, tmp_path: Path) -> None:
    (tmp_path / "gpiochip0").touch()
    wiring = ButtonSettings(pin=2, pull_up=False)  # GPIO2 has a resistor to the supply
    reason = reason_of(open_it(tmp_path, wiring, devices=tmp_path))
    assert reason.startswith("GPIO2 cannot be used (")
    assert reason.endswith("; check pin and pull_up in [button]")


@pytest.mark.parametrize("error", [ValueError(), OSError(5, "Input/output error"), KeyError("x")])
def test_no_error_of_the_driver_keeps_the_terminal_from_starting(
    broken_driver: BreakDriver, tmp_path: Path, error: Exception
) -> None:
    broken_driver(error)
    assert reason_of(open_it(tmp_path))


def test_the_driver_is_lgpio_in_its_own_folder(broken_driver: BreakDriver, tmp_path: Path) -> None:
    broken_driver(RuntimeError())
    open_it(tmp_path)
    assert (os.environ["GPIOZERO_PIN_FACTORY"], os.environ["LG_WD"]) == (
        "lgpio",
        f"{tmp_path}/run/deep",
    )


def test_pins_that_are_chosen_already_are_left_alone(
    mock_pins: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LG_WD", "/somewhere")
    open_it(tmp_path).stop()
    assert os.environ["LG_WD"] == "/somewhere"


def test_a_failed_start_leaves_the_pin_free(
    mock_pins: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = ManualClock()
    monkeypatch.setattr(broken, "now_s", lambda: 1 / 0)
    mock_pins.pin(17)._set_pull = lambda value: mock_pins.pin(17).drive_low()
    button = GpioButton(ButtonSettings(), broken, tmp_path)
    with pytest.raises(ZeroDivisionError):
        button.start(lambda: None)
    assert isinstance(open_it(tmp_path), GpioButton)


REAL_DRIVER = r"""
import os, pathlib, sys
from kiosk.clock import SystemClock
from kiosk.hardware.button import open_button
from kiosk.settings import ButtonSettings
work = pathlib.Path(sys.argv[1])
button = open_button(ButtonSettings(), print, clock=SystemClock(), work_dir=work)
button.stop()
print(type(button).__name__, os.getcwd(), *sorted(one.name for one in work.iterdir()), sep="\n")
"""


def test_the_real_driver_leaves_the_process_where_it_is(tmp_path: Path) -> None:
    pytest.importorskip("lgpio", reason="the machine has no lgpio")
    here = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", REAL_DRIVER, str(tmp_path / "work")],
        cwd=here,
        capture_output=True,
        text=True,
        timeout=60,
    )
    button, folder, *fifos = done.stdout.splitlines()
    assert button in ("NoButton", "GpioButton")
    assert (folder, fifos) == (str(here), [".lgd-nfy0"])
