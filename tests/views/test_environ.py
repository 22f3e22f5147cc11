"""What Kivy is told before it starts, seen from a process of its own."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
ASK = """
import json, os
from kiosk.views.environ import BackEnd, prepare_kivy
prepare_kivy(BackEnd("{back_end}"), {size})
from kivy.config import Config
print(json.dumps({{
    "input": dict(Config.items("input")),
    "modules": dict(Config.items("modules")),
    "graphics": dict(Config.items("graphics")),
    "escape": Config.get("kivy", "exit_on_escape"),
    "driver": os.environ["SDL_VIDEODRIVER"],
    "home": os.path.exists(os.path.expanduser("~/.kivy")),
}}))
"""


def configured(back_end: str, size: tuple[int, int] | None = None) -> dict:
    """Return Kivy's configuration for a back end."""
    script = ASK.format(back_end=back_end, size=size)
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=CHECKOUT, capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture(scope="module")
def console():
    return configured("console")


@pytest.fixture(scope="module")
def desktop():
    return configured("desktop", (1280, 800))


def test_the_console_takes_touches_from_mtdev_alone(console):
    assert console["input"] == {"%(name)s": "probesysfs,provider=mtdev"}
    assert console["driver"] == "kmsdrm"


def test_a_desktop_takes_touches_from_the_mouse_alone(desktop):
    assert desktop["input"] == {"mouse": "mouse,disable_multitouch,disable_hover"}
    assert desktop["driver"] == "x11"


def test_the_console_fills_the_screen_without_a_cursor(console):
    assert console["graphics"]["fullscreen"] == "auto"
    assert console["graphics"]["show_cursor"] == "0"


def test_a_window_has_the_size_asked_for(desktop):
    graphics = desktop["graphics"]
    assert (graphics["width"], graphics["height"], graphics["fullscreen"]) == ("1280", "800", "0")


def test_no_multisampling_and_no_sleeping_clock(console):
    assert console["graphics"]["multisamples"] == "0"
    assert console["graphics"]["maxfps"] == "0"


def test_escape_does_not_end_the_terminal_and_no_module_is_loaded(console):
    assert console["escape"] == "0"
    assert console["modules"] == {}


def test_nothing_is_written_to_the_home_folder(console, desktop):
    assert not console["home"]
    assert not desktop["home"]
