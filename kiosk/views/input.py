"""Where touches come from: exactly one provider, so that no tap can arrive twice."""

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
        EventLoop.add_input_provider(MotionEventFactory.get(kind)(name, arguments))
