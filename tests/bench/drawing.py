"""How soon screens are drawn, how a long thread scrolls, what textures take, what rests.

Off-screen, with software drawing: a graphics card is faster. Run as
``bash tests/run --bench --drawing``; nothing is judged here. Beside the time on the wall stands
what all processors worked for it: on a busy machine only that says something.
"""

import gc
import statistics
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from types import SimpleNamespace
from typing import TYPE_CHECKING

from msgspec.structs import replace

from kiosk.catalog.library import load_catalog
from kiosk.clock import ManualClock, SystemClock
from kiosk.engine.exhibition import Catalog
from kiosk.engine.view_data import ChatView, View
from kiosk.settings import PathSettings, ScreenSettings, Settings
from kiosk.views.environ import BackEnd, prepare_kivy
from tests.bench.program import CHECKOUT

if TYPE_CHECKING:
    from kiosk.views.stage import Stage

SIZE_PX, INCHES = (1280, 800), 10.1
ASSETS = CHECKOUT / "assets"
VIEWS_OF_A_KIND = 25
"""So many views of each kind of screen, spread over the whole exhibition."""

BUBBLES = 200
SCROLL_S, RATE_HZ = 3.0, 60
SETTLE_S, REST_S = 2.0, 6.0
"""Together shorter than the time between two invitations."""

HEAD = f"{'median':>9}{'worst':>8}{'work':>9}{'worst':>8}"


def main() -> None:
    """Take all measures and print them."""
    prepare_kivy(BackEnd.OFFSCREEN, SIZE_PX)
    catalog = load_catalog(CHECKOUT / "content", ASSETS).catalog
    assert catalog is not None
    for measure in (show_first_pictures, show_textures, show_thread, show_rest):
        measure(catalog)


def settings() -> Settings:
    """Return a 10 inch terminal with the checkout's assets."""
    return Settings(screen=ScreenSettings(diagonal_inch=INCHES),
                    paths=PathSettings(assets_dir=ASSETS))


@contextmanager
def stage_open() -> "Iterator[Stage]":
    """Give a stage, and let everything go that was drawn on it."""
    from kivy.base import EventLoop

    from kiosk.views.window import make_stage

    EventLoop.start()
    stage = make_stage(settings())
    yield stage
    stage.forget()


@dataclass(frozen=True)
class Took:
    """What a picture took, on the wall and of all processors together."""

    wall_ms: float
    work_ms: float


def drawn(change: Callable[[], object] = lambda: None) -> Took:
    """Return what a change took and the picture that shows it."""
    from kivy.base import EventLoop
    from kivy.graphics.opengl import glFinish

    began_s, worked_s = time.perf_counter(), time.process_time()
    change()
    EventLoop.idle()
    glFinish()
    return Took(1000 * (time.perf_counter() - began_s), 1000 * (time.process_time() - worked_s))


def spread(took: list[Took]) -> str:
    """Return median and worst on the wall, and the same of the work."""
    return "".join(f"{statistics.median(some):9.0f}{max(some):8.0f}" for some in (
        [one.wall_ms for one in took], [one.work_ms for one in took]))


def show_first_pictures(catalog: Catalog) -> None:
    """Print how soon each kind of screen is there, nothing of it written before."""
    from kiosk.views.screens import load_screens

    load_screens()
    found: dict[str, list[Took]] = defaultdict(list)
    with stage_open() as stage:
        stage.kit.gallery.warm_up()
        for view in sample(catalog):
            stage.forget()
            found[type(view).__name__].append(drawn(partial(stage.show, view)))
            stage.motion.finish()
        print(f"\n{'first picture, ms (views)':32}{HEAD}")
        for name, took in sorted(found.items()):
            print(f"{f'{name} ({len(took)})':32}{spread(took)}")


def show_textures(catalog: Catalog) -> None:
    """Print what textures take while somebody walks through everything without a reset."""
    with stage_open() as stage:
        most = 0.0
        for number, view in enumerate(sample(catalog)):
            drawn(partial(stage.show, view))
            stage.motion.finish()
            if number % 20 == 0:
                most = max(most, texture_mib())
        print(f"\ntextures after the whole exhibition, MiB: {texture_mib():.0f}, "
              f"on the way at most {most:.0f}")


def sample(catalog: Catalog) -> list[View]:
    """Return views of each kind, at most so many of each: the exhibition's and made-up ones."""
    from kiosk.author.fit.places import plain
    from kiosk.author.fit.views import Tour
    from kiosk.views.measure import open_rulers
    from tests.views import task_views, way_views
    from tests.views.task_words import GERMAN

    capacity = open_rulers(ASSETS, plain, catalog.breaks)[0].capacity
    shipped = (one for one in Tour(catalog, ("de",)).views(capacity)
               if one.style.text_size == "normal" and one.style.theme == "warm")
    style = task_views.style_of("de", "normal", "warm")
    made_up = (*way_views.every_view(style).values(),
               *task_views.all_views(GERMAN, style).values())
    kinds: dict[type, list[View]] = defaultdict(list)
    for view in (*shipped, *made_up):
        kinds[type(view)].append(view)
    return [one for some in kinds.values()
            for one in some[:: max(1, -(-len(some) // VIEWS_OF_A_KIND))]]


def show_thread(_catalog: Catalog) -> None:
    """Print how a thread of many messages comes, grows and is drawn down by a finger."""
    with stage_open() as stage:
        first = drawn(partial(stage.show, long_chat(BUBBLES)))
        stage.motion.finish()
        grown = [drawn(partial(stage.show, long_chat(BUBBLES + 1)))]
        while stage.motion.is_moving:
            grown.append(drawn())
        print(f"\n{f'a chat of {BUBBLES} messages, ms':32}{HEAD}")
        print(f"{'first picture':32}{spread([first])}")
        print(f"{'frames of another message':32}{spread(grown)}")
        print(f"{f'frames of a finger, {SCROLL_S:.0f} s':32}{spread(list(_drawn_down(stage)))}")


def _drawn_down(stage: "Stage") -> Iterator[Took]:
    """Yield what each frame took while a finger draws the thread from its end to its start."""
    from kiosk.views.finger import Finger

    scroll, steps = stage.scrolls()[0], int(SCROLL_S * RATE_HZ)
    finger = Finger(stage, ManualClock(1.0), lambda _: None, lambda: None)
    x, y, w, h = scroll.box
    x_px, y_px, _, _ = stage.form.box_px(x + w / 2, y + h / 2, 0, 0)
    touch = SimpleNamespace(uid=1, button=None, x=x_px, y=y_px)
    finger.down(touch)
    for number in range(1, steps + 1):
        touch.y = y_px - scroll.overflow_px * number / steps
        yield drawn(partial(finger.move, touch))


def long_chat(count: int) -> ChatView:
    """Return a chat with so many messages."""
    from tests.views.story_views import chats, style_of

    view = chats(style_of("lilac"))["locked"]
    kinds = view.phone.bubbles
    bubbles = tuple(replace(kinds[one % len(kinds)], text=f"{one}. {kinds[one % len(kinds)].text}")
                    for one in range(count))
    return replace(view, phone=replace(view.phone, bubbles=bubbles))


def show_rest(catalog: Catalog) -> None:
    """Print what the invitation costs while it stays the same; the last measure of a process."""
    from kivy.core.window import Window

    from kiosk.views.stopping import Stop
    from kiosk.views.window import KioskWindow

    pictures: list[float] = []
    Window.bind(on_flip=lambda _: pictures.append(time.perf_counter()))
    stop = Stop()

    def watch() -> None:
        time.sleep(SETTLE_S)
        before, cpu_s = len(pictures), time.process_time()
        time.sleep(REST_S)
        print(f"\nthe invitation for {REST_S:.0f} s between its changes: "
              f"{len(pictures) - before} pictures drawn, "
              f"{100 * (time.process_time() - cpu_s) / REST_S:.1f} % of a processor")
        stop.ask()

    watcher = threading.Thread(target=watch)
    watcher.start()
    KioskWindow(catalog, settings(), SystemClock()).run(stop)
    watcher.join()


def texture_mib() -> float:
    """Return what all textures that are alive take."""
    from kivy.graphics.texture import Texture

    from kiosk.views.gallery import bytes_of

    gc.collect()
    alive = [one for one in gc.get_objects() if type(one) is Texture]
    return sum(bytes_of(one) for one in alive) / 2**20


if __name__ == "__main__":
    main()
