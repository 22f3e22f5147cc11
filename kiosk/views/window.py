"""The window: Kivy's pieces put together without its App, which brings more than we use."""

import logging
import os
from collections.abc import Callable
from typing import Any

from kivy.base import EventLoop
from kivy.clock import Clock
from kivy.core.window import Window
from kivy.graphics import Canvas, Rectangle

from kiosk.clock import Clock as KioskClock
from kiosk.engine.event import Event, Spoken, Ticket
from kiosk.engine.exhibition import Catalog
from kiosk.errors import DisplayError
from kiosk.hardware.button import open_button
from kiosk.hardware.inbox import Inbox
from kiosk.hardware.keys import KeyPressed, open_switches
from kiosk.hardware.voice import OnSpoken, Voice, silent_voice
from kiosk.journal.counting import Counting, NoJournal
from kiosk.settings import Settings
from kiosk.views.app import Terminal
from kiosk.views.film.picture import FilmPicture
from kiosk.views.finger import Finger
from kiosk.views.form import SMALL, Form, form_of
from kiosk.views.gallery import Gallery
from kiosk.views.input import open_the_one_provider, wake_for_touches
from kiosk.views.keyboard import Keyboard
from kiosk.views.layer import Kit
from kiosk.views.lettering import Scribe
from kiosk.views.loop import open_waiter, run_loop
from kiosk.views.opening import first_session
from kiosk.views.sound import Sound
from kiosk.views.stage import Stage
from kiosk.views.stopping import Stop
from kiosk.views.symbols import load_emoji, load_icons
from kiosk.views.tokens import load_tokens

log = logging.getLogger(__name__)

BUTTON_KEY = 293
"""F12 stands for the attendant's button at a desk."""

BUTTON_CHECK_S = 60.0


def check_window() -> None:
    """Make sure that Kivy has opened its window.

    Raises:
        DisplayError: it could not.
    """
    if Window is None:
        raise DisplayError(
            f"No picture can be opened with SDL driver {os.environ.get('SDL_VIDEODRIVER')}: see "
            "the message of Kivy above. On a console the user needs the groups video and render."
        )


def make_stage(settings: Settings, form: Form | None = None, canvas: Canvas | None = None
               ) -> Stage:
    """Return a stage on Kivy's window, with the fonts and pictures of the settings.

    Args:
        form: of the screen shown; None: the whole window is the screen.
        canvas: what is drawn into; None: the window's.

    Raises:
        DisplayError: Kivy could not open a window.
    """
    check_window()
    read_fills_quickly()
    assets_dir = settings.paths.assets_dir
    tokens = load_tokens(assets_dir)
    form = form or form_of(*Window.system_size, settings.screen.diagonal_inch)
    kit = Kit(
        form=form,
        tokens=tokens,
        scribe=Scribe(assets_dir, load_emoji(assets_dir)),
        gallery=Gallery(assets_dir, shrinks_scenes=form.kind == SMALL),
        icons=load_icons(assets_dir),
        theme="warm",
        text_scale=1.0,
        reduced_motion=False,
        film=FilmPicture(),
    )
    return Stage(kit, canvas or Window.canvas)


def read_fills_quickly() -> None:
    """Let Kivy read the white that all plain colours are made of without smoothing it.

    It looks the same, and a processor that draws fills in two thirds of the time.
    """
    white = Rectangle().texture
    white.min_filter = white.mag_filter = "nearest"


class KioskWindow:
    """The terminal on Kivy's window."""

    def __init__(
        self, catalog: Catalog, settings: Settings, clock: KioskClock,
        voice: Callable[[OnSpoken], Voice] = silent_voice, journal: Counting | None = None,
    ) -> None:
        open_the_one_provider()
        self.catalog = catalog
        self._settings = settings
        self._clock = clock
        self.inbox: Inbox[Event | KeyPressed] = Inbox()
        self.stage = make_stage(settings)
        self.stage.kit.scribe.learn_breaks(catalog.breaks)
        volume = settings.sound.volume if settings.sound.enabled else 0.0
        self.sound = Sound(settings.paths.assets_dir, volume, self.stage.kit.tokens.sound_db)
        self.voice = voice(self._spoken)
        self._journal = journal or NoJournal()
        session = first_session(
            catalog, settings, self.stage.form.kind, clock.now_s(), tuple(self.voice.languages))
        self.terminal = Terminal(
            catalog, session, clock=clock, inbox=self.inbox, stage=self.stage,
            play=self.sound.play, film_volume=self.sound.film_volume, voice=self.voice,
            journal=self._journal, scan_s=settings.keys.scan_s,
        )
        self.finger = self.terminal.finger
        self._keyboard = Keyboard(clock, self.terminal.press_key)
        self._bound = self._handlers(self.finger)
        Window.bind(**self._bound)

    def _handlers(self, finger: Finger) -> dict[str, Callable[..., bool]]:
        return {
            "on_touch_down": lambda _, touch: finger.down(touch),
            "on_touch_move": lambda _, touch: finger.move(touch),
            "on_touch_up": lambda _, touch: finger.up(touch),
            "on_key_down": self._key_down,
            "on_key_up": self._key_up,
            "on_request_close": self._refuse_keyboard,
        }

    def _spoken(self, ticket: Ticket) -> None:
        """The voice has come to an end, in its own thread."""
        self.inbox.post(Spoken(self._clock.now_s(), ticket))

    def close(self) -> None:
        """Let go of Kivy's window, which outlives us."""
        self.voice.stop()
        self._journal.stop()
        self.terminal.stop()
        self.stage.forget()
        Window.unbind(**self._bound)

    def _key_down(
        self, _window: Any, key: int, _scancode: int, _text: str | None, modifiers: list[str]
    ) -> bool:
        """Only F12 and the keys to move and choose mean something; every other key ends here."""
        if key == BUTTON_KEY:
            self.terminal.press_button()
        self._keyboard.down(key, modifiers)
        return True

    def _key_up(self, _window: Any, key: int, *_rest: object) -> bool:
        self._keyboard.up(key)
        return True

    @staticmethod
    def _refuse_keyboard(*_args: object, source: str | None = None, **_rest: object) -> bool:
        """Veto closing by a key (Escape); a blanket veto would also survive SIGTERM."""
        return source == "keyboard"

    def run(self, stop: Stop) -> None:
        """Show the first picture and run until asked to stop."""
        waiter = open_waiter()
        self.inbox.on_post(waiter.wake)
        stop.on_ask(waiter.wake)
        wake_for_touches(waiter.wake)
        EventLoop.start()
        self.terminal.start()
        EventLoop.idle()  # the first picture; what takes time and is not seen comes after it
        button = open_button(
            self._settings.button,
            self.terminal.press_button,
            clock=self._clock,
            work_dir=self._settings.paths.runtime_dir,
        )
        switches = open_switches(
            self._settings.keys,
            self.terminal.press_key,
            clock=self._clock,
            work_dir=self._settings.paths.runtime_dir,
        )
        buttons = (button, *switches)
        Clock.schedule_once(self._after_first_picture, 0.1)
        Clock.schedule_interval(lambda _: [one.check() for one in buttons], BUTTON_CHECK_S)

        def after_each() -> None:
            self.terminal.take_in()
            if stop.is_asked:
                EventLoop.quit = True

        try:
            run_loop(waiter, after_each, self.terminal.fail)
        finally:
            for one in buttons:
                one.stop()
            self.close()

    def _after_first_picture(self, _seconds: float) -> None:
        """Load what the first picture does not need, and say what draws it."""
        from kivy.graphics.opengl import GL_RENDERER, glGetString

        from kiosk.views.screens import load_screens

        renderer = glGetString(GL_RENDERER)
        log.info("Drawing with %s", renderer)
        if b"llvmpipe" in renderer and os.environ.get("SDL_VIDEODRIVER") == "kmsdrm":
            log.warning("No graphics card is in use; add the user to the group render")
        self._journal.start()
        load_screens()
        self.stage.kit.gallery.warm_up()
        self.sound.load()
