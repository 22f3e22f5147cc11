"""Starts the terminal: display, catalog, window, button, loop."""

import logging
import os
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from kiosk.catalog.folders import RECORDINGS
from kiosk.clock import SystemClock
from kiosk.engine.exhibition import Catalog
from kiosk.hardware.display import Console, Desktop, Display, Nothing, detect_display
from kiosk.hardware.espeak_voice import open_voice
from kiosk.hardware.voice import OnSpoken, Voice
from kiosk.settings import Settings, load_settings
from kiosk.views.environ import BackEnd, prepare_kivy
from kiosk.views.stopping import Stop

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class RunOptions:
    """What the command line asks for.

    Attributes:
        size_px: a window of this size instead of the whole screen; None: the whole screen.
        settings_file, content_dir: None: the usual place.
        pictures_dir: where a visit is left as pictures when there is no display.
    """

    size_px: tuple[int, int] | None = None
    settings_file: Path | None = None
    content_dir: Path | None = None
    pictures_dir: Path = Path("build/visit")


def run(options: RunOptions) -> int:
    """Run the terminal until it is stopped; without any display, leave a visit as pictures.

    Returns:
        The exit code of the command.
    """
    # Absolute before anything else: lgpio changes the working directory.
    options = replace(options, pictures_dir=options.pictures_dir.absolute())
    _open_log()
    settings, complaints = load_settings(options.settings_file)
    for complaint in complaints:
        log.warning("%s", complaint)
    display = detect_display(os.environ)
    if isinstance(display, Nothing):
        return _show_without_display(settings, options)
    return run_terminal(settings, options, display)


def _open_log() -> None:
    """Log to stderr, where the system's journal takes it; of Kivy only what is wrong."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    for handler in logging.getLogger().handlers:
        # A filter and not a level: Kivy sets its own level when it is imported.
        handler.addFilter(
            lambda record: record.name != "kivy" or record.levelno >= logging.WARNING
        )


def _show_without_display(settings: Settings, options: RunOptions) -> int:
    from kiosk.views.guided_visit import leave_all_pictures, leave_pictures

    if options.size_px is None:
        given = (("--settings", options.settings_file), ("--content", options.content_dir))
        arguments = [word for name, path in given if path for word in (name, str(path))]
        return leave_all_pictures(options.pictures_dir, arguments)
    catalog = load_catalog(settings, options)
    return leave_pictures(catalog, settings, options.size_px, options.pictures_dir)


def load_catalog(settings: Settings, options: RunOptions) -> Catalog:
    """Return the catalog, naming in the log what had to be left out.

    Raises:
        ContentError: nothing can be shown at all.
    """
    from kiosk.catalog.cache import open_catalog

    content_dir = content_dir_of(settings, options)
    opened = open_catalog(content_dir, settings.paths.assets_dir, settings.paths.cache_dir)
    errors = [one for one in opened.problems if one.level == "error"]
    for problem in errors:
        log.error("%s", problem)
    if warnings := len(opened.problems) - len(errors):
        log.info("Warnings about the content: %d; see kiosk check %s", warnings, content_dir)
    return with_settings(opened.catalog, settings)


def content_dir_of(settings: Settings, options: RunOptions) -> Path:
    """Return the content folder, absolute."""
    return (options.content_dir or settings.paths.content_dir).absolute()


def with_settings(catalog: Catalog, settings: Settings) -> Catalog:
    """Return the catalog with this terminal's own idle times."""
    idle = settings.idle
    timings = msgspec.structs.replace(
        catalog.timings,
        idle_ask_s=idle.ask_after_s or catalog.timings.idle_ask_s,
        idle_countdown_s=idle.countdown_s or catalog.timings.idle_countdown_s,
    )
    return msgspec.structs.replace(catalog, timings=timings)


def run_terminal(settings: Settings, options: RunOptions, display: Display) -> int:
    """Run on a real display; return 0 after a clean end."""
    size_px = options.size_px
    if size_px is None and isinstance(display, Desktop) and not settings.screen.fullscreen:
        size_px = (1280, 800)
    if isinstance(display, Console):
        prepare_kivy(BackEnd.CONSOLE, None, gpu_index=display.device_index)
    else:
        prepare_kivy(BackEnd.DESKTOP, size_px)
    stop = Stop()
    stop.listen()
    catalog = load_catalog(settings, options)
    recordings_dir = content_dir_of(settings, options) / RECORDINGS
    from kiosk.journal.journal import FILE_NAME, Journal
    from kiosk.views.sound import has_sound_device
    from kiosk.views.window import KioskWindow

    def voice(on_spoken: OnSpoken) -> Voice:
        return open_voice(
            settings.voice, on_spoken, recordings_dir, has_sound=has_sound_device())

    journal = Journal(settings.paths.data_dir / FILE_NAME)
    window = KioskWindow(catalog, settings, SystemClock(), voice, journal)
    window.run(stop)
    return 0
