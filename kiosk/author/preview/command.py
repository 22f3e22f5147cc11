"""Runs `kiosk preview`."""

from functools import partial
from pathlib import Path

from kiosk.author.preview.desk import Beginning, PreviewDesk
from kiosk.author.preview.watcher import Watcher
from kiosk.author.tongue import translate
from kiosk.catalog.cache import content_key
from kiosk.catalog.library import load_catalog


def run_preview(
    content_dir: Path,
    assets_dir: Path,
    beginning: Beginning,
    *,
    tongue: str,
    size_px: tuple[int, int] | None = None,
) -> int:
    """Show a story in a window beside the editor; return 0 when the author leaves.

    Args:
        tongue: one of TONGUES, for what the author is told.
        size_px: the screen to begin with; None: 1280x800.

    Raises:
        ToldError: there is no such story, language or audience.
        KioskError: there is no desktop, or no window opens on it.
    """
    content_dir = content_dir.absolute()
    seen = content_key(content_dir, assets_dir)
    desk = PreviewDesk(content_dir, load_catalog(content_dir, assets_dir), beginning,
                       partial(translate, language=tongue))
    from kiosk.views.preview_launch import open_preview

    open_preview(desk, partial(Watcher, content_dir, assets_dir, seen), assets_dir, size_px)
    return 0
