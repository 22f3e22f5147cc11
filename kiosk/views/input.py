"""Where touches come from: exactly one provider, so that no tap can arrive twice."""

from collections.abc import Callable
from functools import partial
from typing import Any

from kivy.base import EventLoop
from kivy.config import Config
from kivy.input import MotionEventFactory


def open_the_one_provider() -> None:
    """Replace what Kivy's window adds by itself with the one provider of the configuration.

    Kivy's own start-up does this too, but leaves the window's provider beside it. No
    post-processing is added: double taps, retained touches and the like do not exist here.
    """
    for provider in list(EventLoop.input_providers):
        EventLoop.remove_input_provider(provider)
    for name, value in Config.items("input"):
        kind, _, arguments = value.partition(",")
        provider = MotionEventFactory.get(kind)(name, arguments)
        if provider is not None:  # probesysfs adds the panels it finds by itself
            EventLoop.add_input_provider(provider)


def wake_for_touches(wake: Callable[[], None]) -> None:
    """Let panels wake the main loop for every touch; call before `EventLoop.start`.

    A panel is read in a thread of its own. The loop that only watches the device looks into the
    thread's queue too early, and finds the touch when the next one, or something else, wakes it.
    """
    for provider in EventLoop.input_providers:
        read = getattr(provider, "_thread_run", None)
        if read is not None:
            provider._thread_run = partial(_read_with_bell, read, wake)


def _read_with_bell(
    read: Callable[..., None], wake: Callable[[], None], *, queue: Any, **given: Any
) -> None:
    read(queue=_Bell(queue, wake), **given)


class _Bell:
    """The end of a queue where the panel's thread puts touches in."""

    def __init__(self, queue: Any, wake: Callable[[], None]) -> None:
        self._queue = queue
        self._wake = wake

    def append(self, touch: Any) -> None:
        self._queue.append(touch)
        self._wake()
