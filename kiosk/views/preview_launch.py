"""Opens the window of `kiosk preview` on a desktop."""

import os
from pathlib import Path
from typing import Any

from kiosk.catalog.saying import ToldError, say
from kiosk.clock import SystemClock
from kiosk.hardware.display import Desktop, detect_display
from kiosk.settings import PathSettings, Settings
from kiosk.views.environ import BackEnd, prepare_kivy

SCREEN_PX, SCREEN_INCH = (1280, 800), 10.1


def open_preview(desk: Any, watcher_for: Any, assets_dir: Path,
                 size_px: tuple[int, int] | None = None) -> None:
    """Show a story in a window until the author leaves.

    Args:
        desk: see `PreviewWindow`.
        watcher_for: takes where to post news; returns the watcher.
        size_px: the screen to begin with; None: 1280x800.

    Raises:
        ToldError: there is no desktop to open a window on.
        DisplayError: there is one, and no window opens.
    """
    if not isinstance(detect_display(os.environ), Desktop):
        raise ToldError(say(
            "A preview needs a desktop to open its window on, and there is none here. "
            "kiosk play plays the story in the terminal window instead."))
    prepare_kivy(BackEnd.DESKTOP, size_px or SCREEN_PX)
    from kiosk.views.measure import LAYOUTS, Layout
    from kiosk.views.preview_window import PreviewWindow

    wanted_px = size_px or SCREEN_PX
    layout = next((one for one in LAYOUTS if (one.width_px, one.height_px) == wanted_px),
                  Layout(*wanted_px, SCREEN_INCH))
    settings = Settings(paths=PathSettings(assets_dir=assets_dir))
    window = PreviewWindow(desk, settings, SystemClock(), layout)
    window.run(watcher_for(window.inbox.post))
