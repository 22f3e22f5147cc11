"""What a film costs: decoding alone, the whole film in the real loop, and memory over 20 films.

Run as ``bash tests/run --bench --film``. Off-screen, so the processor draws as well: on a terminal
the graphics chip does. Nothing is judged here.
"""

import resource
import subprocess
import sys
import time

from tests.bench.program import CHECKOUT, pss_mib

PLAYS, REELS = 20, 100
SECONDS_OF_EACH = 2.0
PI_4_FACTOR = 4
"""A core of a Raspberry Pi 4 is about that much slower than one here; measure it there."""


def cpu_s() -> float:
    """Return the processor time of this process so far, all threads."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def measure_decoding() -> None:
    """Print what decoding and copying every picture costs, without a screen."""
    from kiosk.views.film.reader import FilmReader
    from tests.views.cinema import FILE

    reader = FilmReader(FILE)
    before_s, pictures = cpu_s(), 0
    for at_s, frame in reader.frames(0.0):
        reader.still(at_s, frame)
        pictures += 1
    each_ms = (cpu_s() - before_s) / pictures * 1000
    reader.close()
    share = each_ms * PI_4_FACTOR * pictures / reader.length_s / 10
    print(f"decoding: {pictures} pictures, {each_ms:.2f} ms of processor each; "
          f"estimate for a Pi 4: {each_ms * PI_4_FACTOR:.1f} ms, {share:.0f} % of one core")


def measure_reels() -> None:
    """Print the memory after films that are opened, read for two seconds and closed."""
    from kiosk.views.film.reel import Reel
    from tests.views.cinema import FILE

    print(f"before the first film: {pss_mib('self'):.0f} MiB PSS; after so many, without a screen:")
    for number in range(1, REELS + 1):
        reel = Reel(FILE, lambda _: None, lambda: None)
        for picture in range(round(SECONDS_OF_EACH * 25)):
            reel.wait_for_still(10)
            reel.take(picture / 25)
        reel.close()
        reel.thread.join()
        if number in (1, 5, 10) or number % 20 == 0:
            print(f"  {number}: {pss_mib('self'):.0f} MiB")


def measure_playing() -> None:
    """Play the whole film in the real loop, in real time, then some films one after the other."""
    from kiosk.catalog.library import load_catalog
    from kiosk.clock import SystemClock
    from kiosk.settings import Settings
    from kiosk.views.environ import BackEnd, prepare_kivy
    from tests.views.cinema import catalog_with_film

    prepare_kivy(BackEnd.OFFSCREEN, (1280, 800))
    from kivy.core.window import Window

    from kiosk.views.window import KioskWindow

    Window.size = (1280, 800)
    catalog = load_catalog(CHECKOUT / "content", CHECKOUT / "assets").catalog
    assert catalog is not None
    window = KioskWindow(catalog_with_film(catalog), Settings(), SystemClock())
    audience = _Audience(window)
    audience.run()


class _Audience:
    """Watches films in the loop of the terminal; every step is taken by its clock."""

    def __init__(self, window: object) -> None:
        self._window = window
        self._plays = 0

    def run(self) -> None:
        """Run the terminal until all films were watched."""
        from kivy.clock import Clock

        from kiosk.views.stopping import Stop

        self._stop = Stop()
        Clock.schedule_once(lambda _: self._enter(self._begin_whole), 1.0)
        self._window.run(self._stop)

    def _enter(self, then: object) -> None:
        from kivy.clock import Clock

        from kiosk.engine.action import Begin, Onward, OpenScenario, PickAudience

        self._asked_s = time.perf_counter()
        story = self._window.catalog.scenarios[0].id
        for action in (Begin(), PickAudience("young"), Onward(), OpenScenario(story), Onward()):
            self._tap(action)
        self._then = then
        Clock.schedule_once(self._when_open, 0)

    def _when_open(self, _seconds: float) -> None:
        from kivy.clock import Clock

        if self._window.stage.film.still is None:
            Clock.schedule_once(self._when_open, 0)
        else:
            self._then()

    def _begin_whole(self) -> None:
        from kivy.clock import Clock

        print(f"first picture {1000 * (time.perf_counter() - self._asked_s):.0f} ms after the tap")
        self._before_s, self._began_s = cpu_s(), time.perf_counter()
        self._loop_before_s = time.thread_time()
        Clock.schedule_once(self._end_whole, self._window.stage.view.length_s or 32.0)

    def _end_whole(self, _seconds: float) -> None:
        passed_s = time.perf_counter() - self._began_s
        projector = self._window.terminal.projector
        print(f"playing {passed_s:.0f} s: {100 * (cpu_s() - self._before_s) / passed_s:.0f} % of "
              f"a core with drawing, "
              f"{100 * (time.thread_time() - self._loop_before_s) / passed_s:.0f} % in the main "
              f"loop; {projector.shown} pictures shown, {projector.late} late, "
              f"{projector.reel.dropped} left out; peak "
              f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB RSS")
        self._next()

    def _next(self, _seconds: float = 0.0) -> None:
        from kivy.clock import Clock

        from kiosk.engine.event import ButtonPressed

        self._window.terminal.dispatch(ButtonPressed(time.monotonic()))
        Clock.schedule_once(self._after_reset, 3.5)

    def _after_reset(self, _seconds: float) -> None:
        from kivy.clock import Clock
        from kivy.graphics.opengl import glFinish

        glFinish()  # without this, software drawing runs behind and hoards memory
        print(f"after {self._plays} short films: {pss_mib('self'):.0f} MiB PSS", flush=True)
        if self._plays == PLAYS:
            self._stop.ask()
            return
        self._plays += 1
        self._enter(lambda: Clock.schedule_once(self._next, SECONDS_OF_EACH))

    def _tap(self, action: object) -> None:
        from kiosk.engine.event import Tapped

        self._window.terminal.dispatch(Tapped(time.monotonic(), action))


PARTS = {"decoding": measure_decoding, "reels": measure_reels, "playing": measure_playing}


def main() -> None:
    """Take the measures, each in a process of its own."""
    for part in PARTS:
        subprocess.run([sys.executable, "-m", "tests.bench.film", part], cwd=CHECKOUT, check=True)


if __name__ == "__main__":
    PARTS[sys.argv[1]]()
