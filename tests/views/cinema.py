"""A visit that has come to a film; its pictures are waited for, the watch is moved by hand."""

from pathlib import Path
from threading import Event

import msgspec

from kiosk.catalog.subtitles import read_subtitles
from kiosk.engine.action import Begin, Onward, PickAudience, PickLanguage
from kiosk.engine.activity import Film
from kiosk.engine.text import Text
from tests.views.journeys import open_note

FILMS = Path(__file__).parents[2] / "assets" / "film"
FILE = FILMS / "picture_travels.webm"
LANGUAGES = ("de", "fr", "it", "en")
FRAME_S = 0.04
PATIENCE_S = 20.0


def catalog_with_film(catalog, file=FILE):
    """Return the exhibition with a film at the beginning of its first story."""
    story = catalog.scenarios[0]
    words = {one: f"{one}: Ein Bild." for one in LANGUAGES}
    subtitles = {one: read_subtitles((FILMS / f"picture_travels.{one}.srt").read_text())[0]
                 for one in LANGUAGES}
    film = Film(Text(words), (Text(words),), file=str(file), subtitles=subtitles)
    start = story.scenes[story.start]
    start = msgspec.structs.replace(start, steps=(film, *start.steps))
    scenes = {**story.scenes, start.id: start}
    story = msgspec.structs.replace(story, scenes=scenes)
    return msgspec.structs.replace(catalog, scenarios=(story, *catalog.scenarios[1:]))


class Cinema:
    """Somebody before a film."""

    def __init__(self, visitor, window):
        self.visitor = visitor
        self.window = window

    @property
    def projector(self):
        """What shows the film."""
        return self.window.terminal.projector

    @property
    def picture(self):
        """Where it is shown."""
        return self.window.stage.film

    def enter(self, language="de"):
        """Come to the beginning of the film, and wait until it is open or given up.

        The watch stands still from the last touch on: the film is at its beginning then.
        """
        for action in (Begin(), PickLanguage(language), PickAudience("young"), Onward()):
            self.visitor.tap(action)
        open_note(self.visitor, self.window.catalog.scenarios[0].id)
        self.visitor.lift(self.visitor.put_down(*self.visitor.middle_of(Onward())))
        self.wait_for(lambda: self.window.terminal.session.place.film.length_s is not None
                      or self.window.terminal.session.place.film.failed)
        return self

    def wait_for(self, is_so):
        """Look whenever another thread has posted something, until it is so."""
        posted = Event()
        self.window.inbox.on_post(posted.set)
        self.visitor.look()
        while not is_so():
            assert posted.wait(PATIENCE_S), "it never came"
            posted.clear()
            self.visitor.look()

    def see(self, from_s):
        """Show picture after picture until one from behind a second of the film is there."""
        while self.shown_at_s() <= from_s:
            assert self.projector.reel.wait_for_still(PATIENCE_S), "no picture comes"
            self.projector.turn()
        self.visitor.look()

    def play(self, seconds):
        """Let the film go on picture by picture, each as soon as it is decoded."""
        for _ in range(round(seconds / FRAME_S)):
            self.visitor.wait(FRAME_S)
            self.settle()

    def settle(self):
        """Wait for the picture of this moment."""
        self.projector.reel.wait_for_still(PATIENCE_S)
        self.projector.turn()
        self.visitor.look()

    def shown_at_s(self):
        """Return which second of the film the picture on the screen is from."""
        return self.picture.still.at_s

    def pixel(self, x, y):
        """Return the colour of a point (1280x800, from the top left) as drawn, 0 to 255."""
        from kivy.core.window import Window
        from kivy.graphics.opengl import GL_RGB, GL_UNSIGNED_BYTE, glReadPixels

        from kiosk.views.visitor import draw

        self.visitor.look()
        draw()
        height = Window.system_size[1]
        return tuple(glReadPixels(x, int(height) - 1 - y, 1, 1, GL_RGB, GL_UNSIGNED_BYTE))
