"""The real window off-screen, a watch by hand, and somebody who touches it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.catalog.library import load_catalog
from kiosk.clock import ManualClock
from kiosk.engine.exhibition import Catalog
from kiosk.hardware.voice import silent_voice
from kiosk.settings import ScreenSettings, Settings
from kiosk.views.environ import BackEnd, prepare_kivy

CHECKOUT = Path(__file__).parents[2]
SCREENS = {(1280, 800): 10.1, (720, 1280): 7.0, (800, 480): 7.0}

# Large enough for every screen: the off-screen picture cannot grow later.
prepare_kivy(BackEnd.OFFSCREEN, (1280, 1280))


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """Return the shipped exhibition."""
    loaded = load_catalog(CHECKOUT / "content", CHECKOUT / "assets").catalog
    assert loaded is not None
    return loaded


@pytest.fixture
def open_window(catalog: Catalog) -> Iterator[Callable[..., tuple]]:
    """Return a function that opens the terminal at a size; returns (visitor, window)."""
    from kivy.core.window import Window

    from kiosk.views.visitor import Visitor
    from kiosk.views.window import KioskWindow

    opened = []

    def open_at(size_px=(1280, 800), catalog=catalog, voice=silent_voice, journal=None,
                **settings):
        Window.size = size_px
        Window.canvas.clear()
        screen = ScreenSettings(diagonal_inch=SCREENS.get(size_px, 10.1))
        clock = ManualClock(100.0)
        window = KioskWindow(
            catalog, Settings(screen=screen, **settings), clock, voice, journal)
        opened.append(window)
        visitor = Visitor(window, clock)
        visitor.begin()
        return visitor, window

    yield open_at
    for window in opened:
        window.close()


@pytest.fixture
def visitor(open_window):
    """Return somebody before a 10 inch terminal."""
    return open_window()[0]


@pytest.fixture
def open_table():
    """Return a function that sets up a table with a screen of this size."""
    from kivy.base import EventLoop
    from kivy.core.window import Window

    from kiosk.views.finger import Finger
    from kiosk.views.window import make_stage
    from tests.views.table import Table

    bound = []

    def open_at(size_px):
        Window.size = size_px
        Window.canvas.clear()
        EventLoop.start()
        stage = make_stage(Settings(screen=ScreenSettings(diagonal_inch=SCREENS[size_px])))
        clock, taps = ManualClock(100.0), []
        finger = Finger(stage, clock, taps.append, lambda: None)
        handlers = {
            "on_touch_down": lambda _, touch: finger.down(touch),
            "on_touch_move": lambda _, touch: finger.move(touch),
            "on_touch_up": lambda _, touch: finger.up(touch),
        }
        Window.bind(**handlers)
        bound.append((stage, handlers))
        return Table(stage, clock, taps)

    yield open_at
    for stage, handlers in bound:
        stage.forget()
        Window.unbind(**handlers)


@pytest.fixture
def open_for_keys(open_window):
    """Return a function that opens the terminal for somebody with keys."""
    from tests.views.key_visitor import KeyVisitor

    def open_at(*size, **settings):
        visitor, window = open_window(*size, **settings)
        return KeyVisitor(window, visitor._clock), window

    return open_at


@pytest.fixture
def at_start(open_for_keys):
    """Return somebody with keys before the invitation."""
    return open_for_keys()


@pytest.fixture
def at_choice(open_for_keys):
    """Return somebody with keys at the first choice, the ring on the first reply."""
    from tests.views.journeys import walk_to_choice

    visitor, window = open_for_keys()
    walk_to_choice(visitor)
    return visitor, window
