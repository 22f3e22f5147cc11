"""Three keys for hands that do not touch the screen: switches on GPIO pins.

What they mean is the views' business. A key pad or a keyboard sends the same keys.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Protocol

from kiosk.clock import Clock
from kiosk.hardware.button import Button, start_button
from kiosk.hardware.gpio import DEVICES


class Key(Enum):
    """What somebody can say with a key."""

    NEXT = "next"
    PREVIOUS = "previous"
    CHOOSE = "choose"


@dataclass(frozen=True)
class KeyPressed:
    """A key was pressed, `at_s` in monotonic seconds."""

    at_s: float
    key: Key


class KeyWiring(Protocol):
    """How the switches are connected; the [keys] section of the site settings fits."""

    @property
    def next_pin(self) -> int | None:
        """BCM number; None: there is no such switch."""
        ...

    @property
    def previous_pin(self) -> int | None:
        """BCM number; None: there is no such switch."""
        ...

    @property
    def choose_pin(self) -> int | None:
        """BCM number; None: there is no such switch."""
        ...

    @property
    def pull_up(self) -> bool:
        """True: a press joins the pin to ground."""
        ...

    @property
    def debounce_s(self) -> float:
        """Edges closer together than this are one press."""
        ...

    @property
    def stuck_after_s(self) -> float:
        """Held longer than this, a switch is stuck."""
        ...


@dataclass(frozen=True)
class SwitchWiring:
    """How one switch is connected."""

    pin: int
    pull_up: bool
    debounce_s: float
    stuck_after_s: float


def open_switches(
    wiring: KeyWiring,
    on_key: Callable[[Key], object],
    *,
    clock: Clock,
    work_dir: Path,
    devices: Path = DEVICES,
) -> tuple[Button, ...]:
    """Return the started switches, none without pins; never raises.

    Writes one line to the log about each.

    Args:
        on_key: called in a foreign thread; must only post.
        work_dir: absolute, may not exist yet; lgpio's FIFO goes there.
        devices: where the chips are, for tests.
    """
    pins = {
        Key.NEXT: wiring.next_pin, Key.PREVIOUS: wiring.previous_pin,
        Key.CHOOSE: wiring.choose_pin,
    }
    return tuple(
        start_button(
            f"switch “{key.value}”",
            SwitchWiring(pin, wiring.pull_up, wiring.debounce_s, wiring.stuck_after_s),
            partial(on_key, key),
            section="keys",
            clock=clock,
            work_dir=work_dir,
            devices=devices,
        )
        for key, pin in pins.items()
        if pin is not None
    )
