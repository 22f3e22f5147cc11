"""Which display there is: a desktop, a bare console with a panel, or nothing."""

import logging
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

OVERRIDE_VARIABLE = "KIOSK_DISPLAY"

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Desktop:
    """An X server or a Wayland compositor: a window on it."""


@dataclass(frozen=True)
class Console:
    """A panel without a desktop: straight on KMS/DRM.

    Attributes:
        device_index: for SDL_KMSDRM_DEVICE_INDEX; None: there is one card, SDL finds it. A Pi 5
            has several, numbered anew at every boot, and SDL may take one without a panel.
    """

    device_index: int | None = None


@dataclass(frozen=True)
class Nothing:
    """No display: pictures can be made off-screen."""


Display = Desktop | Console | Nothing


def detect_display(environ: Mapping[str, str], root: Path = Path("/")) -> Display:
    """Return the display of this machine, or what $KIOSK_DISPLAY says it is.

    Args:
        environ: the environment; an empty variable counts as not set.
        root: where `sys` and `dev` are, for tests.
    """
    match environ.get(OVERRIDE_VARIABLE, "").strip().lower():
        case "desktop":
            return Desktop()
        case "console":
            return _find_console(root) or Console()
        case "none":
            return Nothing()
        case "":
            pass
        case other:
            words = "%s is “%s”: taken as not set; write desktop, console or none."
            log.warning(words, OVERRIDE_VARIABLE, other)
    if environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"):
        return Desktop()
    return _find_console(root) or Nothing()


def _find_console(root: Path) -> Console | None:
    nodes = {number for path in root.glob("dev/dri/card*") if (number := _card(path)) is not None}
    usable = sorted(nodes.intersection(_cards_with_panel(root)))
    if not usable:
        return None
    return Console(usable[0] if len(nodes) > 1 else None)


def _cards_with_panel(root: Path) -> Iterator[int]:
    for status in root.glob("sys/class/drm/card*-*/status"):
        number = _card(status.parent)
        if number is not None and _read(status) == "connected":
            yield number


def _card(path: Path) -> int | None:
    found = re.match(r"card(\d+)(-|$)", path.name)
    return int(found[1]) if found else None


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:  # unplugged between the listing and the reading
        return ""
