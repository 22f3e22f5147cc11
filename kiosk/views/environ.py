"""What Kivy must be told before its first import. Traps and sources: comments beside each line."""

import os
from enum import Enum

STOCK_LOOP_VARIABLE = "KIOSK_STOCK_LOOP"
"""Set to anything, the main loop waits as Kivy's own does (see `kiosk.views.loop`)."""


class BackEnd(Enum):
    """How pictures reach the screen and touches reach us."""

    DESKTOP = "desktop"
    CONSOLE = "console"
    OFFSCREEN = "offscreen"


def prepare_kivy(
    back_end: BackEnd, size_px: tuple[int, int] | None, *, gpu_index: int | None = None
) -> None:
    """Set environment and Kivy's configuration; call once, before anything else of Kivy.

    Args:
        size_px: window of this size; None: the whole screen.
        gpu_index: number of the graphics card for the console; None: SDL's choice.
    """
    _set_environment(back_end, gpu_index)
    _set_configuration(back_end, size_px)
    _skip_widget_styles()


def _set_environment(back_end: BackEnd, gpu_index: int | None) -> None:
    values = {
        "KIVY_NO_CONFIG": "1",  # nothing read from or written to a home folder
        "KIVY_NO_ARGS": "1",  # otherwise Kivy eats sys.argv
        "KIVY_NO_FILELOG": "1",  # spare the card
        "KIVY_NO_CONSOLELOG": "1",
        "KIVY_LOG_MODE": "PYTHON",  # otherwise tracebacks vanish in Kivy's logger
        "KIVY_NO_ENV_CONFIG": "1",  # no KCFG_… from outside
        "KIVY_WINDOW": "sdl2",  # otherwise a failing SDL is hidden behind an X11 message
        "KIVY_TEXT": "sdl2",
        "KIVY_IMAGE": "sdl2",
        "KIVY_AUDIO": "sdl2",
        "KIVY_GL_BACKEND": "sdl2",
        "KIVY_METRICS_DENSITY": "1",  # the design counts in pixels and scales by itself
        "KIVY_METRICS_FONTSCALE": "1",
    }
    if back_end is BackEnd.CONSOLE:
        values["SDL_VIDEODRIVER"] = "kmsdrm"
        if gpu_index is not None:
            values["SDL_KMSDRM_DEVICE_INDEX"] = str(gpu_index)
    elif back_end is BackEnd.OFFSCREEN:
        values["SDL_VIDEODRIVER"] = "offscreen"
    else:
        # Kivy's wheel has no Wayland driver: a Wayland desktop shows us through XWayland.
        values["SDL_VIDEODRIVER"] = "x11"
    os.environ.update(values)


def _set_configuration(back_end: BackEnd, size_px: tuple[int, int] | None) -> None:
    from kivy.config import Config

    width_px, height_px = size_px or (1280, 800)
    whole_screen = size_px is None and back_end is not BackEnd.OFFSCREEN
    graphics = {
        "width": width_px,
        "height": height_px,
        "fullscreen": "auto" if whole_screen else 0,
        "borderless": 0,
        "resizable": 0,
        "multisamples": 0,  # clean edges come from the Smooth… shapes, at a third of the cost
        # Our loop waits; Kivy's clock must not sleep on top.
        "maxfps": 60 if os.environ.get(STOCK_LOOP_VARIABLE) else 0,
        "vsync": 1 if back_end is BackEnd.CONSOLE else 0,
        "show_cursor": 0 if whole_screen else 1,
        "allow_screensaver": 0,
    }
    for key, value in graphics.items():
        Config.set("graphics", key, str(value))
    Config.set("kivy", "exit_on_escape", "0")
    Config.set("kivy", "log_level", "warning")
    Config.set("kivy", "keyboard_mode", "")
    _set_input(Config, back_end)


def _skip_widget_styles() -> None:
    """Import Kivy's language without the styles of widgets, of which we use none.

    Reading them takes a tenth of the time to the first picture. Kivy leaves them out when its
    documentation is built, which this variable says while that one module is imported.
    """
    os.environ["KIVY_DOC"] = "1"
    import kivy.lang.builder  # noqa: F401

    del os.environ["KIVY_DOC"]


def _set_input(config: object, back_end: BackEnd) -> None:
    """Leave exactly one provider, so that no tap can ever arrive twice.

    On the console SDL's own touches are dropped by Kivy, and mtdev is the only way; on a desktop
    the mouse provider carries touches too, and mtdev would double them.
    """
    for option in list(config.options("input")):
        config.remove_option("input", option)
    if back_end is BackEnd.CONSOLE:
        config.set("input", "%(name)s", "probesysfs,provider=mtdev")
    elif back_end is BackEnd.DESKTOP:
        config.set("input", "mouse", "mouse,disable_multitouch,disable_hover")
    for option in list(config.options("modules")):
        config.remove_option("modules", option)
