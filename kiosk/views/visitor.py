"""A visitor for tests, pictures and benchmarks: touches the real window and lets time pass."""

import time
from collections.abc import Callable
from pathlib import Path

from kivy.base import EventLoop
from kivy.clock import Clock
from kivy.core.window import Window
from kivy.graphics.opengl import GL_RGBA, GL_UNSIGNED_BYTE, glFinish, glReadPixels
from kivy.input.motionevent import MotionEvent

from kiosk.clock import ManualClock
from kiosk.engine.action import Action
from kiosk.engine.event import Ticked
from kiosk.engine.exhibition import Catalog
from kiosk.engine.timing import wake_at_s
from kiosk.engine.view_data import FilmView, View
from kiosk.hardware.keys import Key
from kiosk.views.layer import Press
from kiosk.views.png import write_png
from kiosk.views.window import KioskWindow

FILM_PATIENCE_S = 10.0


class Contact(MotionEvent):
    """A finger on the screen, as an input provider would report it."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, is_touch=True, type_id="touch", **kwargs)

    def depack(self, args: tuple[float, float]) -> None:
        """Take the position in as shares of the window."""
        self.sx, self.sy = args
        self.profile = ("pos",)
        super().depack(args)


def turn() -> None:
    """Do what Kivy's loop does in a turn, but draw nothing."""
    Clock.tick()
    EventLoop.dispatch_input()
    Clock.tick_draw()


def draw() -> None:
    """Draw what is on the screen and wait until it is drawn.

    Visits here take no time: without the waiting, software drawing runs behind and hoards memory.
    """
    Window.canvas.ask_update()
    EventLoop.idle()
    glFinish()


class Visitor:
    """Somebody before the terminal, with a watch that moves only when told.

    Each kind of screen is drawn once on the way, and whatever a picture is taken of: drawing all
    of it takes several times as long as everything else.
    """

    def __init__(self, window: KioskWindow, clock: ManualClock) -> None:
        self._window = window
        self._clock = clock
        self._contacts = 0
        self._drawn: set[type[View]] = set()

    @property
    def view(self) -> View:
        """What is on the screen."""
        shown = self._window.stage.view
        assert shown is not None
        return shown

    def begin(self) -> None:
        """Show the first picture."""
        EventLoop.start()
        self._window.terminal.start()
        self.look()

    def look(self) -> None:
        """Let what moves come to rest."""
        self._window.terminal.take_in()
        self._window.terminal.keys.finish()
        self._window.stage.motion.finish()
        turn()
        shown = self._window.stage.view
        if type(shown) not in self._drawn:
            self._drawn.add(type(shown))
            draw()

    @property
    def catalog(self) -> Catalog:
        """What the terminal shows."""
        return self._window.catalog

    def actions(self) -> list[Action]:
        """Return what can be touched now."""
        return [press.action for press in self._window.stage.presses()]

    def tap(self, wanted: Action | Callable[[Action], bool]) -> None:
        """Touch what has this action, in its middle, and lift the finger.

        Raises:
            LookupError: nothing on the screen has it.
        """
        self.touch_at(*self.middle_of(wanted))

    def middle_of(self, wanted: Action | Callable[[Action], bool]) -> tuple[float, float]:
        """Return the point to touch (Kivy's pixels) for this action.

        Raises:
            LookupError: nothing on the screen has it.
        """
        press = self._find(wanted)
        x, y, w, h = press.box
        form = self._window.stage.kit_of(press).form
        left, bottom, _, _ = form.box_px(x + w / 2, y + h / 2, 0, 0)
        return left, bottom

    def press_key(self, key: Key) -> None:
        """Press one of the three keys; then a moment passes."""
        self._window.terminal.press_key(key)
        self.look()
        self.wait(0.5)

    def touch_at(self, x_px: float, y_px: float) -> None:
        """Touch a point (Kivy's pixels) and lift the finger; then a moment passes."""
        contact = self.put_down(x_px, y_px)
        self.lift(contact)
        self.wait(0.5)

    def put_down(self, x_px: float, y_px: float) -> Contact:
        """Put a finger on a point and leave it there."""
        return self.begin_contact(self.contact(x_px, y_px))

    def contact(self, x_px: float, y_px: float) -> Contact:
        """Return a finger above a point, not yet touching."""
        self._contacts += 1
        width, height = Window.system_size
        return Contact("visitor", self._contacts, (x_px / width, y_px / height))

    def begin_contact(self, contact: Contact) -> Contact:
        """Let a finger touch; return it."""
        EventLoop.post_dispatch_input("begin", contact)
        turn()
        return contact

    def move(self, contact: Contact, x_px: float, y_px: float) -> None:
        """Draw the finger to a point."""
        width, height = Window.system_size
        contact.move((x_px / width, y_px / height))
        EventLoop.post_dispatch_input("update", contact)

    def lift(self, contact: Contact) -> None:
        """Take the finger away."""
        EventLoop.post_dispatch_input("end", contact)
        self.look()

    def wait(self, seconds: float) -> None:
        """Let time pass, waking the terminal whenever it asked to be woken."""
        terminal, end_s = self._window.terminal, self._clock.now_s() + seconds
        terminal.take_in()
        while True:
            wake_s = wake_at_s(terminal.session, self._window.catalog)
            if wake_s is None or wake_s > end_s:
                break
            self._clock.advance(max(0.0, wake_s - self._clock.now_s()))
            terminal.dispatch(Ticked(self._clock.now_s()))
        self._clock.advance(max(0.0, end_s - self._clock.now_s()))
        terminal.dispatch(Ticked(self._clock.now_s()))
        self.look()

    def see_film(self) -> None:
        """Let a film be opened, or given up, and show the picture of this moment.

        That takes real time, while the watch stands still.
        """
        end_s = time.monotonic() + FILM_PATIENCE_S
        projector = self._window.terminal.projector
        while isinstance(self.view, FilmView) and not projector.is_on_time:
            if time.monotonic() > end_s:
                return
            time.sleep(0.005)
            projector.turn()
            self.look()

    def picture(self, path: Path) -> None:
        """Leave what is on the screen as a PNG."""
        self.look()
        draw()
        width, height = (int(one) for one in Window.system_size)
        write_png(path, width, height,
                  glReadPixels(0, 0, width, height, GL_RGBA, GL_UNSIGNED_BYTE))

    def _find(self, wanted: Action | Callable[[Action], bool]) -> Press:
        for press in self._window.stage.presses():
            if press.action == wanted or (callable(wanted) and wanted(press.action)):
                return press
        raise LookupError(f"nothing on the screen does {wanted!r}: {self.actions()}")
