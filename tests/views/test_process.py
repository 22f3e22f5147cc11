"""The command as a whole, on a virtual display: it starts, draws, and ends when told."""

import os
import select
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
READY = b"Drawing with"


@pytest.fixture
def display():
    """Return the name of a virtual display of its own."""
    if not shutil.which("Xvfb"):
        pytest.fail("Xvfb is missing: run the tests through tests/run, which installs it")
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=(writer,), stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    assert select.select([reader], [], [], 30)[0], "Xvfb did not start"
    with os.fdopen(reader) as answer:  # to its end: the server dies of a closed pipe
        number = answer.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


def start(display: str, *options: str) -> subprocess.Popen:
    """Start the terminal and wait for its first picture."""
    environ = {one: value for one, value in os.environ.items() if one != "SDL_VIDEODRIVER"}
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "run", *options], cwd=CHECKOUT, stderr=subprocess.PIPE,
        env={**environ, "DISPLAY": display},
    )
    said = b""
    while READY not in said:
        assert select.select([process.stderr], [], [], 60)[0], said
        chunk = os.read(process.stderr.fileno(), 4096)
        assert chunk, said
        said += chunk
    return process


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_terminal_cleanly_within_two_seconds(display, number):
    process = start(display, "--window", "1280x800")
    began_s = time.monotonic()
    process.send_signal(number)
    assert process.wait(timeout=10) == 0
    assert time.monotonic() - began_s < 2


def test_without_a_display_a_visit_is_left_as_pictures(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "run", "--pictures", str(tmp_path)],
        cwd=CHECKOUT, env={**os.environ, "KIOSK_DISPLAY": "none"}, capture_output=True, text=True,
        check=True,
    )
    index = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert str(tmp_path / "index.html") in done.stdout
    for size in ("1280x800", "720x1280", "800x480"):
        for name in ("attract", "welcome", "menu", "content_note", "chat", "pause_and_notice",
                     "recap", "help", "leave_quietly", "still_there", "error_safe"):
            pictures = list(tmp_path.glob(f"{size}/de/*_{name}.png"))
            assert pictures, (size, name)
            assert pictures[0].stat().st_size > 5_000
            assert pictures[0].name in index


def test_a_damaged_settings_file_leaves_the_terminal_usable(display, tmp_path):
    broken = tmp_path / "kiosk.toml"
    broken.write_text("[button]\npin = 'seventeen'\n[nonsense]\n", encoding="utf-8")
    process = start(display, "--window", "800x480", "--settings", str(broken))
    process.terminate()
    assert process.wait(timeout=10) == 0


def test_a_display_that_cannot_be_opened_is_said_in_one_sentence():
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "run", "--window", "800x480"], cwd=CHECKOUT,
        env={**os.environ, "DISPLAY": ":9999"}, capture_output=True, text=True, check=False,
    )
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("kiosk: No picture can be opened")
    assert "Traceback" not in done.stderr
