"""The window of `kiosk preview`: a screen of the exhibition, and the author's margin around it."""

import ctypes
from typing import Any

from kivy.base import EventLoop
from kivy.core.window import Window
from kivy.graphics import Canvas

from kiosk.clock import Clock as KioskClock
from kiosk.engine.event import Event, Tapped
from kiosk.engine.session import Session
from kiosk.errors import StoryError
from kiosk.hardware.inbox import Inbox
from kiosk.settings import Settings
from kiosk.views.app import Terminal
from kiosk.views.form import Form
from kiosk.views.input import open_the_one_provider
from kiosk.views.loop import loaded_sdl, open_waiter, run_loop
from kiosk.views.measure import LAYOUTS, Layout
from kiosk.views.opening import CAPACITIES
from kiosk.views.preview_paper import Paper
from kiosk.views.stage import Stage
from kiosk.views.window import check_window, make_stage

SPACE_KEY, SCREEN_KEY, LARGER_KEY, SMALLER_KEY = "spacebar", "s", "+", "-"
KEY_NAMES = {8: "backspace", 27: "escape", 32: SPACE_KEY, 43: LARGER_KEY, 45: SMALLER_KEY,
             61: LARGER_KEY, 269: SMALLER_KEY, 270: LARGER_KEY, 282: "f1", 283: "f2"}
"""Kivy's numbers of keys that are no letters → their names."""

WHEEL = {"scrolldown": -1, "scrollup": 1}
"""Kivy's names for a wheel that is rolled away from oneself and back → where the words go.

Kivy hands a notch on as a touch with such a button.
"""
NOTCH_LINES = 3
"""So many lines of a chat a notch of the wheel moves."""

ZOOM_STEP = 1.15
FRAME_PX = 90
"""What a desktop's own bars and the window's frame may take of the screen's height."""


class PreviewTerminal(Terminal):
    """A terminal that tells the author about a story that breaks off, and stays where it was."""

    def __init__(self, *args: Any, on_stumble: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._on_stumble = on_stumble

    def fail(self, error: Exception) -> None:
        """Hand a story's fault to the author; one of the program ends the preview."""
        if not isinstance(error, StoryError):
            raise error
        self.finger.let_go()
        self._on_stumble(error)


class PreviewWindow:
    """Shows what the desk says, on a screen of a size the author chooses.

    Args:
        desk: the author's desk (`kiosk.author.preview.desk.PreviewDesk`): takes in touches, keys
            and news, and says what to show.
        layout: the screen to begin with.
    """

    def __init__(self, desk: Any, settings: Settings, clock: KioskClock, layout: Layout) -> None:
        open_the_one_provider()
        self._desk = desk
        self._settings = settings
        self._clock = clock
        self._layout = layout
        self._zoom = 1.0
        self.inbox: Inbox[Any] = Inbox()
        self._from_films: Inbox[Event] = Inbox()
        self._canvas = Canvas()
        self.terminal: PreviewTerminal | None = None
        check_window()
        Window.set_title("kiosk preview")
        Window.canvas.clear()
        Window.canvas.add(self._canvas)
        self._set_up_screen()
        self._bound = self._handlers()
        Window.bind(**self._bound)

    @property
    def catalog(self) -> Any:
        """The exhibition shown; None before the first edition without errors."""
        return self._desk.catalog

    def _handlers(self) -> dict[str, Any]:
        return {
            "on_touch_down": lambda _, touch: self._finger("down", touch),
            "on_touch_move": lambda _, touch: self._finger("move", touch),
            "on_touch_up": lambda _, touch: self._finger("up", touch),
            "on_key_down": self._key_down,
            "on_request_close": lambda *_args, **kw: kw.get("source") == "keyboard",
        }

    def show(self) -> None:
        """Bring onto the window what the desk says now."""
        session = self._desk.session
        if self.terminal is not None:
            self.terminal.stop()
        if session is not None:
            self.stage.kit.scribe.learn_breaks(self._desk.catalog.breaks)
            self.terminal = self._terminal_for(session)
            self.terminal.start()
        self._write_margin()

    def press(self, key: str) -> None:
        """Take in a key by its name."""
        if key == SPACE_KEY:
            if self.terminal is not None:
                self.terminal.dispatch(Tapped(self._clock.now_s(), self._desk.onward()))
        elif key in (SCREEN_KEY, LARGER_KEY, SMALLER_KEY):
            self._change_screen(key)
        else:
            self._desk.press(key)
        self.show()

    def take_in(self) -> None:
        """Take in what the watcher has posted."""
        news = self.inbox.drain()
        for one in news:
            self._desk.take_in(one)
        if news:
            self.show()

    def run(self, watcher: Any) -> None:
        """Show the story until the author leaves.

        Args:
            watcher: posts news into the inbox between its `start` and `stop`.
        """
        waiter = open_waiter()
        self.inbox.on_post(waiter.wake)
        self._from_films.on_post(waiter.wake)
        EventLoop.start()
        self.show()
        EventLoop.idle()
        watcher.start()
        try:
            run_loop(waiter, self._after_each, self._give_up)
        finally:
            watcher.stop()
            self.close()

    def close(self) -> None:
        """Let go of Kivy's window, which outlives us."""
        if self.terminal is not None:
            self.terminal.stop()
        self.stage.forget()
        Window.canvas.clear()
        Window.unbind(**self._bound)

    def _after_each(self) -> None:
        self.take_in()
        if self.terminal is not None:
            self.terminal.take_in()
        if self._desk.is_closed:
            EventLoop.quit = True

    @staticmethod
    def _give_up(error: Exception) -> None:
        raise error

    def _terminal_for(self, session: Session) -> PreviewTerminal:
        return PreviewTerminal(
            self._desk.catalog, session, clock=self._clock, inbox=self._from_films,
            stage=self.stage,
            play=lambda _: None, on_step=self._follow, on_stumble=self._stumble,
        )

    def _follow(self, before: Session, after: Session) -> None:
        self._desk.follow(before, after)
        self._write_margin()

    def _stumble(self, error: StoryError) -> None:
        self._desk.stumble(error)
        self._write_margin()

    def _finger(self, what: str, touch: Any) -> bool:
        if self.terminal is None or self._desk.panel is not None:
            return True
        if touch.button in WHEEL:
            if what == "down":
                self._roll(touch)
        else:
            getattr(self.terminal.finger, what)(touch)
        return True

    def _roll(self, touch: Any) -> None:
        """Draw the column under the mouse by a notch of its wheel; the terminal has no wheel."""
        scroll = self.stage.scroll_at(touch.x, touch.y)
        if scroll is not None:
            kit = self.stage.kit
            line_px = kit.tokens.type_px["chat"] * kit.tokens.line_height["chat"] * kit.form.scale
            scroll.move_to(scroll.shift.y + WHEEL[touch.button] * NOTCH_LINES * line_px)
            self.stage.follow_scroll()

    def _key_down(self, _window: Any, key: int, *_rest: object) -> bool:
        name = KEY_NAMES.get(key) or (chr(key) if 97 <= key <= 122 else None)
        if name is not None:
            self.press("escape" if name == "q" else name)
        return True

    # -- screen ------------------------------------------------------------------------------

    def _change_screen(self, key: str) -> None:
        if key == SCREEN_KEY:
            place = LAYOUTS.index(self._layout) + 1 if self._layout in LAYOUTS else 0
            self._layout, self._zoom = LAYOUTS[place % len(LAYOUTS)], 1.0
        else:
            self._zoom *= ZOOM_STEP if key == LARGER_KEY else 1 / ZOOM_STEP
        self._set_up_screen()

    def _set_up_screen(self) -> None:
        """Begin with a screen of the present size: as large as there is room for."""
        form = self._layout.form
        width_px, height_px = form.screen_px
        room_px = room_on_the_desktop()
        share = min(1.0, room_px[0] / width_px, room_px[1] / height_px) * self._zoom
        self._open_stage(form.shrunk(share))
        above_px = self._line_px()
        if height_px * share + above_px > room_px[1] and self._zoom <= 1:
            self._open_stage(form.shrunk((room_px[1] - above_px) / height_px * self._zoom))
        self._desk.set_capacity(CAPACITIES[form.kind])

    def _open_stage(self, form: Form) -> None:
        self._canvas.clear()
        self.stage: Stage = make_stage(self._settings, form, self._stage_canvas())
        self._paper = Paper(self.stage.kit)
        self._canvas.add(self._paper.group)

    def _line_px(self) -> int:
        """Return the height of the line above the screen."""
        return self._paper.line_height_px(self._margin(), self.stage.form.screen_px[0])

    def _margin(self) -> Any:
        layout = self._layout
        return self._desk.margin(
            f"{layout.width_px}x{layout.height_px} {layout.diagonal_inch:g}\"")

    def _stage_canvas(self) -> Canvas:
        canvas = Canvas()
        self._canvas.add(canvas)
        return canvas

    def _write_margin(self) -> None:
        """Write around the screen what the desk says, and make the window fit both."""
        screen_px, margin, line_px = self.stage.form.screen_px, self._margin(), self._line_px()
        wanted_px = (screen_px[0], screen_px[1] + line_px)
        if tuple(Window.system_size) != wanted_px:
            Window.size = wanted_px
            self._centre(wanted_px)
        self._paper.draw(margin, self._desk.panel, screen_px, line_px)
        self._canvas.ask_update()


    @staticmethod
    def _centre(size_px: tuple[int, int]) -> None:
        """Keep all of the window on the desktop."""
        room_px = room_on_the_desktop()
        if room_px[0] < float("inf"):
            Window.left = max(0, (room_px[0] - size_px[0]) / 2)
            Window.top = max(0, (room_px[1] + FRAME_PX - size_px[1]) / 2)


def room_on_the_desktop() -> tuple[float, float]:
    """Return width and height in pixels a window may take; unlimited where nobody can tell."""
    sdl = loaded_sdl()
    box = (ctypes.c_int * 4)()
    if sdl is None or sdl.SDL_GetDisplayUsableBounds(0, box) != 0 or box[2] <= 0:
        return float("inf"), float("inf")
    return float(box[2]), float(box[3] - FRAME_PX)
