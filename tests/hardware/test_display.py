"""Which display there is, on machines made of folders."""

import logging
from pathlib import Path

import pytest

from kiosk.hardware.display import Console, Desktop, Display, Nothing, detect_display


def build_machine(root: Path, nodes: str, connectors: dict[str, str]) -> Path:
    """Make /dev/dri and /sys/class/drm: device nodes, and connector → status."""
    dri = root / "dev" / "dri"
    dri.mkdir(parents=True)
    for node in nodes.split():
        (dri / node).touch()
    for name, status in connectors.items():
        connector = root / "sys" / "class" / "drm" / name
        connector.mkdir(parents=True)
        (connector / "status").write_text(f"{status}\n")
    return root


PI_4 = {"card1-HDMI-A-1": "connected", "card1-HDMI-A-2": "disconnected"}
PI_5_DSI = {
    "card0-DSI-1": "connected",
    "card2-HDMI-A-1": "disconnected",
    "card2-HDMI-A-2": "disconnected",
    "card2-Writeback-1": "unknown",
}
PI_5_HDMI = PI_5_DSI | {"card0-DSI-1": "disconnected", "card2-HDMI-A-2": "connected"}


@pytest.mark.parametrize(
    ("nodes", "connectors", "display"),
    [
        ("card0 renderD128", {"card0-HDMI-A-1": "connected"}, Console(None)),
        ("card0 card1 renderD128", PI_4, Console(1)),
        ("card0 card1 card2", PI_5_DSI, Console(0)),
        ("card0 card1 card2", PI_5_HDMI, Console(2)),
        ("card2 card10", {"card10-HDMI-A-1": "connected"}, Console(10)),
        ("card0 card1", {"card1-DSI-1": "connected", "card0-DSI-1": "connected"}, Console(0)),
        ("card0 card1", {"card1-HDMI-A-1": "disconnected"}, Nothing()),
        ("card0", {"card0-Writeback-1": "unknown"}, Nothing()),
        ("renderD128", {"card0-HDMI-A-1": "connected"}, Nothing()),
        ("card1", {"card0-HDMI-A-1": "connected"}, Nothing()),
        ("", {}, Nothing()),
    ],
)
def test_a_console_is_a_card_with_a_panel(
    tmp_path: Path, nodes: str, connectors: dict[str, str], display: Display
) -> None:
    assert detect_display({}, build_machine(tmp_path, nodes, connectors)) == display


def test_a_machine_without_any_of_the_folders_has_no_display(tmp_path: Path) -> None:
    assert detect_display({}, tmp_path) == Nothing()


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_a_desktop_goes_before_the_console(tmp_path: Path, variable: str) -> None:
    machine = build_machine(tmp_path, "card0 card1", PI_4)
    assert detect_display({variable: ":0"}, machine) == Desktop()


def test_an_empty_variable_is_no_desktop(tmp_path: Path) -> None:
    machine = build_machine(tmp_path, "card0 card1", PI_4)
    assert detect_display({"DISPLAY": "", "WAYLAND_DISPLAY": ""}, machine) == Console(1)


@pytest.mark.parametrize(
    ("word", "display"),
    [("desktop", Desktop()), ("console", Console(1)), ("none", Nothing()), (" None ", Nothing())],
)
def test_the_operator_has_the_last_word(tmp_path: Path, word: str, display: Display) -> None:
    environ = {"DISPLAY": ":0", "KIOSK_DISPLAY": word}
    assert detect_display(environ, build_machine(tmp_path, "card0 card1", PI_4)) == display


def test_a_console_that_is_wanted_needs_no_panel_yet(tmp_path: Path) -> None:
    assert detect_display({"KIOSK_DISPLAY": "console"}, tmp_path) == Console(None)


def test_a_word_nobody_knows_is_named_and_not_counted(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert detect_display({"KIOSK_DISPLAY": "tv", "DISPLAY": ":0"}, tmp_path) == Desktop()
    assert [one.levelno for one in caplog.records] == [logging.WARNING]


def test_a_connector_that_cannot_be_read_has_no_panel(tmp_path: Path) -> None:
    machine = build_machine(tmp_path, "card0", {})
    (machine / "sys" / "class" / "drm" / "card0-HDMI-A-1" / "status").mkdir(parents=True)
    assert detect_display({}, machine) == Nothing()
