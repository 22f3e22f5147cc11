"""The attendant's button.

Four twins of one protocol: on a GPIO pin, none, and pressed by a program (desktop, tests).
A press calls `on_press()`, perhaps in a foreign thread; what it means is the engine's business.
"""

import logging
from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import Any, Protocol

from kiosk.clock import Clock
from kiosk.hardware.contact import Contact
from kiosk.hardware.gpio import DEVICES, explain, open_input

OnPress = Callable[[], object]

ATTENDANTS = "attendant's button"

log = logging.getLogger(__name__)


class Button(Protocol):
    """Something an attendant can press."""

    def start(self, on_press: OnPress) -> None:
        """Call `on_press` at every press from now on, in any thread."""
        ...

    def stop(self) -> None:
        """Be silent and give the hardware back; may be called twice."""
        ...

    def check(self) -> None:
        """Look whether the button is stuck; cheap, for whenever the app is awake anyway."""
        ...


class Wiring(Protocol):
    """How a button is connected."""

    @property
    def pin(self) -> int:
        """BCM number."""
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
        """Held longer than this, the button is stuck."""
        ...


class ButtonWiring(Wiring, Protocol):
    """How the attendant's button is connected; [button] of the site settings fits."""

    @property
    def enabled(self) -> bool:
        """False: there is no button."""
        ...


class NoButton:
    """A button that is never pressed; `reason` says why, for the log and the doctor."""

    def __init__(self, reason: str) -> None:
        self.reason = reason

    def start(self, on_press: OnPress) -> None:
        """Do nothing."""

    def stop(self) -> None:
        """Do nothing."""

    def check(self) -> None:
        """Do nothing."""


class FakeButton:
    """A button pressed by `press()`."""

    def __init__(self) -> None:
        self._on_press: OnPress | None = None

    def start(self, on_press: OnPress) -> None:
        """Call `on_press` at every `press`."""
        self._on_press = on_press

    def stop(self) -> None:
        """Call nothing any more."""
        self._on_press = None

    def check(self) -> None:
        """Do nothing: this one cannot be stuck."""

    def press(self) -> None:
        """Press the button."""
        if self._on_press is not None:
            self._on_press()


class GpioButton:
    """A button between a GPIO pin and ground (or 3.3 V).

    Args:
        what: names it in the log, behind an article.
    """

    def __init__(
        self, wiring: Wiring, clock: Clock, work_dir: Path, what: str = ATTENDANTS
    ) -> None:
        self._what = what
        self._wiring = wiring
        self._clock = clock
        self._work_dir = work_dir
        self._lock = Lock()
        self._contact = Contact(wiring.debounce_s, wiring.stuck_after_s)
        self._on_press: OnPress | None = None
        self._device: Any = None

    def start(self, on_press: OnPress) -> None:
        """Open the pin; raises whatever keeps it closed (see `gpio.explain`)."""
        self.stop()
        wiring = self._wiring
        device = open_input(
            wiring.pin,
            pull_up=wiring.pull_up,
            bounce_s=wiring.debounce_s,
            work_dir=self._work_dir,
        )
        try:
            is_held = self._listen(device, on_press)
        except BaseException:
            self.stop()
            raise
        if is_held:
            log.warning("%s is pressed at the start: ignored until it is released.", self._name)

    def _listen(self, device: Any, on_press: OnPress) -> bool:
        # Under the lock, so that an edge between the two steps waits for the first state.
        with self._lock:
            self._device = device
            self._on_press = on_press
            self._contact = Contact(self._wiring.debounce_s, self._wiring.stuck_after_s)
            device.when_activated = self._take_closing
            device.when_deactivated = self._take_opening
            is_held = bool(device.is_active)
            if is_held:
                self._contact.rest_closed(self._clock.now_s())
            return is_held

    def stop(self) -> None:
        """Give the pin back; may be called twice."""
        with self._lock:
            device, self._device = self._device, None
            self._on_press = None
        # Outside the lock: gpiozero has its own around a callback that may be waiting for ours.
        if device is not None:
            device.close()

    def check(self) -> None:
        """Log once per press that the button is stuck."""
        with self._lock:
            held_s = self._contact.tell_stuck_s(self._clock.now_s())
        self._warn_stuck(held_s)

    def _take_closing(self) -> None:
        # An exception in here would end lgpio's only thread: the button would be dead for good.
        try:
            with self._lock:
                is_press = self._contact.close(self._clock.now_s())
                on_press = self._on_press
            if is_press and on_press is not None:
                on_press()
        except Exception:
            log.exception("%s: a press was lost.", self._name)

    def _take_opening(self) -> None:
        try:
            with self._lock:
                now_s = self._clock.now_s()
                held_s = self._contact.tell_stuck_s(now_s)
                self._contact.open(now_s)
            self._warn_stuck(held_s)
        except Exception:
            log.exception("%s: a release was lost.", self._name)

    def _warn_stuck(self, held_s: float | None) -> None:
        if held_s is not None:
            words = "%s is stuck: held for %.0f s, ignored until it is released. Check its contact."
            log.warning(words, self._name, held_s)

    @property
    def _name(self) -> str:
        return f"The {self._what} (GPIO{self._wiring.pin})"


def open_button(
    wiring: ButtonWiring,
    on_press: OnPress,
    *,
    clock: Clock,
    work_dir: Path,
    devices: Path = DEVICES,
) -> Button:
    """Return the started button, or a `NoButton` when there is none; never raises.

    Writes one line to the log about which it is.

    Args:
        on_press: called in a foreign thread; must only post.
        work_dir: absolute, may not exist yet; lgpio's FIFO goes there.
        devices: where the chips are, for tests.
    """
    if not wiring.enabled:
        log.info("There is no attendant's button (enabled = false in [button]).")
        return NoButton("switched off in the settings")
    return start_button(
        ATTENDANTS, wiring, on_press, section="button", clock=clock, work_dir=work_dir,
        devices=devices,
    )


def start_button(
    what: str,
    wiring: Wiring,
    on_press: OnPress,
    *,
    section: str,
    clock: Clock,
    work_dir: Path,
    devices: Path,
) -> Button:
    """Return a started button, or a `NoButton` when its pin cannot be used; never raises.

    Args:
        what: names it in the log, behind an article.
        section: of the settings, where its pin is set.
    """
    button = GpioButton(wiring, clock, work_dir, what)
    try:
        button.start(on_press)
    except Exception as problem:
        reason = explain(
            problem, pin=wiring.pin, work_dir=work_dir, devices=devices, section=section
        )
        log.warning("The terminal runs without the %s: %s.", what, reason)
        return NoButton(reason)
    log.info("The %s is on GPIO%d.", what, wiring.pin)
    return button
