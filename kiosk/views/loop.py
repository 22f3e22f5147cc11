"""The main loop: sleeps until something is due, touched or posted; then dispatches and draws.

Kivy's own loop sleeps out a frame, draws, and only then reads what was touched. This one waits in
the system until there is a reason, and dispatches before it draws: taps are answered a frame
earlier, and a still screen costs nothing. `KIOSK_STOCK_LOOP=1` gives the waiting back to Kivy.
"""

import ctypes
import os
import select
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from kivy.base import EventLoop, stopTouchApp
from kivy.clock import Clock

from kiosk.views.environ import STOCK_LOOP_VARIABLE

FRAME_S = 1 / 60
LONGEST_WAIT_S = 60.0
SDL_USEREVENT = 0x8000


class Waiter(Protocol):
    """Sleeps until there is a reason not to."""

    def wait(self, seconds: float) -> None:
        """Return after `seconds` at the latest, sooner when woken or touched."""

    def wake(self) -> None:
        """End the present or the next wait; may be called from any thread."""


class SdlWaiter:
    """Waits in SDL itself, for X11: its connection is watched by the system."""

    def __init__(self, sdl: ctypes.CDLL) -> None:
        self._sdl = sdl
        self._event = (ctypes.c_uint8 * 64)()
        ctypes.c_uint32.from_buffer(self._event).value = SDL_USEREVENT

    def wait(self, seconds: float) -> None:
        """Sleep in SDL_WaitEventTimeout, which leaves the event in the queue for Kivy."""
        self._sdl.SDL_WaitEventTimeout(None, max(1, int(seconds * 1000)))

    def wake(self) -> None:
        """Push an empty user event; SDL's queue may be filled from any thread."""
        self._sdl.SDL_PushEvent(ctypes.byref(self._event))


class SelectWaiter:
    """Waits for input devices and a wake-up pipe, for the console and off-screen.

    SDL polls a thousand times a second there, so the devices are watched directly. What is read
    from them is thrown away: mtdev reads the same touches through its own handle.
    """

    def __init__(self, devices: tuple[Path, ...] = ()) -> None:
        self._wake_fd, self._bell_fd = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        self._device_fds = [fd for one in devices if (fd := _opened(one)) is not None]

    def wait(self, seconds: float) -> None:
        """Sleep until a device has something to say, `wake` is called, or time is up."""
        ready, _, _ = select.select([self._wake_fd, *self._device_fds], [], [], seconds)
        for fd in ready:
            self._drain(fd)

    def wake(self) -> None:
        """Write into the pipe; a full one wakes as well."""
        with suppress(BlockingIOError):
            os.write(self._bell_fd, b"\0")

    def _drain(self, fd: int) -> None:
        try:
            while os.read(fd, 4096):
                pass
        except BlockingIOError:
            return
        except OSError:
            # The device was unplugged.
            self._device_fds.remove(fd)
            os.close(fd)


def _opened(device: Path) -> int | None:
    try:
        return os.open(device, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return None


class StockWaiter:
    """Leaves the waiting to Kivy's clock, which sleeps out each frame."""

    def wait(self, seconds: float) -> None:
        """Return at once."""

    def wake(self) -> None:
        """Nothing sleeps here that could be woken."""


def open_waiter() -> Waiter:
    """Return the waiter for the driver SDL really uses."""
    if os.environ.get(STOCK_LOOP_VARIABLE):
        return StockWaiter()
    sdl = loaded_sdl()
    if sdl is not None and os.environ.get("SDL_VIDEODRIVER") == "x11":
        return SdlWaiter(sdl)
    devices: tuple[Path, ...] = ()
    if os.environ.get("SDL_VIDEODRIVER") == "kmsdrm":
        devices = tuple(sorted(Path("/dev/input").glob("event*")))
    return SelectWaiter(devices)


def loaded_sdl(part: str = "libSDL2-2") -> ctypes.CDLL | None:
    """Return the part of SDL2 that Kivy itself has loaded, None if it cannot be found."""
    for line in Path("/proc/self/maps").read_text().splitlines():
        fields = line.split(maxsplit=5)  # the path is the sixth, and may hold spaces
        if len(fields) == 6 and part in fields[5]:
            return ctypes.CDLL(fields[5])
    return None


def run_loop(waiter: Waiter, after_each: Callable[[], None],
             on_error: Callable[[Exception], None]) -> None:
    """Run until the window closes.

    Args:
        after_each: called once a round, e.g. to take in posted events.
        on_error: called with an exception of a round; the loop goes on if it returns.
    """
    window = EventLoop.window
    while not EventLoop.quit and EventLoop.status == "started":
        try:
            waiter.wait(_wait_s())
            window.mainloop()
            after_each()
            EventLoop.idle()
        except Exception as error:
            on_error(error)
    stopTouchApp()


def _wait_s() -> float:
    """Return how long nothing is due; while something moves, the rest of the frame."""
    now_s = Clock.time()
    # Kivy's clock gives the time of its next event, not how long that is.
    wait_s = Clock.get_min_timeout() - now_s
    frame_left_s = FRAME_S - (now_s - Clock.get_time())
    return min(LONGEST_WAIT_S, max(0.001, wait_s, min(frame_left_s, FRAME_S)))
