"""Takes pictures of views off-screen, with marks on what is wrong; one camera in a process."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kivy.base import EventLoop
from kivy.core.window import Window
from kivy.graphics import Canvas, Color, InstructionGroup, Line, Rectangle
from kivy.graphics.opengl import GL_RGBA, GL_UNSIGNED_BYTE, glFinish, glReadPixels

from kiosk.engine.view_data import FilmView, View
from kiosk.settings import PathSettings, ScreenSettings, Settings
from kiosk.views.film.reader import still_from_middle
from kiosk.views.layer import Box
from kiosk.views.lettering import Face
from kiosk.views.png import write_png
from kiosk.views.window import make_stage

FRAME_PX, LABEL_PX, PAD_PX = 2, 15, 4
FRAME_COLOR, LABEL_COLOR = "coral_deep", "card"


@dataclass(frozen=True)
class MarkedPlace:
    """A place in design units, and what is wrong with it."""

    box: Box
    words: str


class Camera:
    """A screen nobody sees.

    Args:
        size_px: of the screen, as Kivy was prepared for.
    """

    def __init__(self, assets_dir: Path, size_px: tuple[int, int], diagonal_inch: float) -> None:
        EventLoop.start()
        self._size_px = size_px
        settings = Settings(screen=ScreenSettings(diagonal_inch=diagonal_inch),
                            paths=PathSettings(assets_dir=assets_dir))
        screen = Canvas()
        self._stage = make_stage(settings, canvas=screen)
        self._marks = InstructionGroup()
        Window.canvas.clear()
        Window.canvas.add(screen)
        Window.canvas.add(self._marks)

    def learn_breaks(self, breaks: Mapping[str, str]) -> None:
        """Take in where long words may be broken; see `Scribe`."""
        self._stage.kit.scribe.learn_breaks(breaks)

    def take(self, view: View, marks: Iterable[MarkedPlace], path: Path) -> None:
        """Write a picture of a view to a PNG file."""
        self._stage.show(view)
        self._stage.motion.finish()
        self._stage.film.clear()
        if isinstance(view, FilmView) and (still := still_from_middle(Path(view.file))):
            self._stage.film.show(still)
        self._draw(marks)
        Window.canvas.ask_update()
        EventLoop.idle()
        glFinish()
        pixels = glReadPixels(0, 0, *self._size_px, GL_RGBA, GL_UNSIGNED_BYTE)
        write_png(path, *self._size_px, pixels)

    def _draw(self, marks: Iterable[MarkedPlace]) -> None:
        self._marks.clear()
        framed = [(mark, self._framed(mark.box)) for mark in marks]
        self._ink(FRAME_COLOR)
        for _, frame in framed:
            self._marks.add(Line(rectangle=frame, width=FRAME_PX / 2))
        labels: list[Box] = []
        for number, (mark, frame) in enumerate(framed, start=1):
            taken = [one for _, one in framed if one != frame]
            labels.append(self._labelled(f"{number}  {mark.words}", frame, taken, labels))

    def _framed(self, box: Box) -> Box:
        """Return the frame of a place in Kivy's pixels, no part of it beside the screen."""
        x, y, w, h = self._stage.form.box_px(*box)
        width, height = self._size_px
        left, bottom = max(FRAME_PX, x - FRAME_PX), max(FRAME_PX, y - FRAME_PX)
        right, top = min(width, x + w + FRAME_PX), min(height, y + h + FRAME_PX)
        return left, bottom, max(4, right - left - FRAME_PX), max(4, top - bottom - FRAME_PX)

    def _labelled(self, words: str, frame: Box, frames: list[Box], labels: list[Box]) -> Box:
        """Write words close to a frame, rather on no other one and on no label; return where."""
        face = Face("BodySemi", LABEL_PX, self._color(LABEL_COLOR))
        block = self._stage.kit.scribe.write(words, face, self._size_px[0] - 4 * PAD_PX)
        w, h = block.width_px + 2 * PAD_PX, block.height_px + PAD_PX
        x = max(0, min(frame[0], self._size_px[0] - w))
        y = _free_y((x, w, h), frame, [*frames, *labels], self._size_px[1])
        if y is None:
            y = _free_y((x, w, h), frame, labels, self._size_px[1]) or 0
        self._ink(FRAME_COLOR)
        self._marks.add(Rectangle(pos=(x, y), size=(w, h)))
        self._marks.add(Color(1, 1, 1, 1))
        self._marks.add(Rectangle(pos=(x + PAD_PX, y + PAD_PX / 2), texture=block.texture,
                                  size=(block.width_px, block.height_px)))
        return x, y, w, h

    def _ink(self, name: str) -> None:
        self._marks.add(Color(*self._color(name)))

    def _color(self, name: str) -> Any:
        """Return a colour of the warm theme: marks look the same in every theme."""
        return self._stage.kit.tokens.themes["warm"][name]


def _free_y(
    label: tuple[float, float, float], frame: Box, taken: list[Box], height_px: int
) -> float | None:
    """Return where a label of this left edge, width and height covers nothing, near a frame.

    None: nowhere on the screen.
    """
    x, w, h = label
    bottom, top = frame[1], frame[1] + frame[3]
    above = [top + step * (h + 1) for step in range(int(height_px // h))]
    below = [bottom - h - step * (h + 1) for step in range(int(height_px // h))]
    near = sorted((*above, *below), key=lambda y: min(abs(y - top), abs(bottom - h - y)))
    on_screen = (y for y in near if 0 <= y <= height_px - h)
    return next((y for y in on_screen if not any(_overlap((x, y, w, h), one) for one in taken)),
                None)


def _overlap(one: Box, other: Box) -> bool:
    return (one[0] < other[0] + other[2] and other[0] < one[0] + one[2]
            and one[1] < other[1] + other[3] and other[1] < one[1] + one[3])
