"""What every test stands on: a home of its own, Kivy off-screen, time and pins by hand."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from kiosk.clock import ManualClock

# At import, not in a fixture: Kivy reads its environment when it is first imported, and test
# modules import it while they are collected. Importing kivy.uix.textinput even opens a window.
_HOME = Path(tempfile.mkdtemp(prefix="okay-kiosk-tests-"))
_RUNTIME = _HOME / "run"
_RUNTIME.mkdir(mode=0o700)

for name in [one for one in os.environ if one.startswith(("KIOSK_", "KIVY_", "KCFG_", "XDG_"))]:
    del os.environ[name]
for name in ("CACHE_DIRECTORY", "RUNTIME_DIRECTORY", "STATE_DIRECTORY", "GPIOZERO_PIN_FACTORY",
             "LG_WD"):
    os.environ.pop(name, None)

os.environ.update(
    HOME=str(_HOME),
    XDG_CACHE_HOME=str(_HOME / ".cache"),
    XDG_CONFIG_HOME=str(_HOME / ".config"),
    XDG_DATA_HOME=str(_HOME / ".local" / "share"),
    XDG_RUNTIME_DIR=str(_RUNTIME),
    SDL_VIDEODRIVER="offscreen",
    SDL_AUDIODRIVER="dummy",
    KIVY_WINDOW="sdl2",
    KIVY_NO_CONFIG="1",
    KIVY_NO_ENV_CONFIG="1",
    KIVY_NO_ARGS="1",
    KIVY_NO_FILELOG="1",
    KIVY_NO_CONSOLELOG="1",
    KIVY_LOG_MODE="PYTHON",
)

# Two slow cores and a software renderer say nothing about a test that takes long.
settings.register_profile("kiosk", deadline=None)
settings.load_profile("kiosk")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let somebody ask for more of what takes long."""
    parser.addoption("--kills", type=int, default=20, metavar="N",
                     help="how often the journal is killed while it writes (default: 20)")


def pytest_unconfigure() -> None:
    """Leave nothing behind."""
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture
def manual_clock() -> ManualClock:
    """Return a clock at 100 s that moves only when told."""
    return ManualClock(100.0)


@pytest.fixture
def mock_pins() -> Iterator[Any]:
    """Let gpiozero use pins that a test drives; yields its MockFactory."""
    from gpiozero import Device
    from gpiozero.pins.mock import MockFactory

    before = Device.pin_factory
    factory = MockFactory()
    Device.pin_factory = factory
    yield factory
    factory.reset()
    Device.pin_factory = before
