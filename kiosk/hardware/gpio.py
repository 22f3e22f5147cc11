"""The way to a GPIO pin: gpiozero on lgpio, and plain words for what can stand in it."""

import os
from pathlib import Path
from typing import Any

DEVICES = Path("/dev")


def open_input(pin: int, *, pull_up: bool, bounce_s: float, work_dir: Path) -> Any:
    """Return a gpiozero DigitalInputDevice; it must be kept, and closed.

    Args:
        pin: BCM number.
        bounce_s: what the kernel may filter; not every pin factory does.
        work_dir: absolute; lgpio puts its FIFO there.

    Raises:
        Exception: whatever the library, the driver or the kernel raise; see `explain`.
    """
    import gpiozero

    if gpiozero.Device.pin_factory is None:
        _open_chip(gpiozero, work_dir)
    return gpiozero.DigitalInputDevice(pin, pull_up=pull_up, bounce_time=bounce_s)


def _open_chip(gpiozero: Any, work_dir: Path) -> None:
    # Without a name gpiozero tries one library after the other and ends in a wrong one.
    os.environ.setdefault("GPIOZERO_PIN_FACTORY", "lgpio")
    # Importing lgpio makes a FIFO in LG_WD and moves the whole process there (joan2937/lg#22).
    # Its files stay open, so the process can be moved back.
    work_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.environ["LG_WD"] = str(work_dir)
    here = _working_dir()
    try:
        gpiozero.Device.ensure_pin_factory()
    finally:
        os.chdir(here)


def _working_dir() -> str:
    try:
        return os.getcwd()
    except FileNotFoundError:  # somebody removed it under us
        return "/"


def explain(
    problem: Exception, *, pin: int, work_dir: Path, devices: Path = DEVICES,
    section: str = "button",
) -> str:
    """Return what kept `open_input` from the pin and what to do, as one clause without a stop.

    Args:
        section: of the settings, where the pin is set.
    """
    if isinstance(problem, ImportError):
        return f"the GPIO library is missing ({problem}); install gpiozero and lgpio"
    # lgpio's own errors do not tell "not there" from "not allowed": look at the chips ourselves.
    if isinstance(problem, OSError) and not _is_chip(problem):
        return f"lgpio cannot work in {work_dir} ({problem}); make this folder writable"
    chips = sorted(devices.glob("gpiochip*"))
    if not chips:
        return f"there is no GPIO chip ({devices}/gpiochip*)"
    if not any(os.access(chip, os.R_OK | os.W_OK) for chip in chips):
        return f"no permission for {chips[0]}; add the user to the group gpio"
    what = " ".join(str(problem).split()) or type(problem).__name__
    return f"GPIO{pin} cannot be used ({what}); check pin and pull_up in [{section}]"


def _is_chip(problem: OSError) -> bool:
    return "gpiochip" in str(problem.filename)
