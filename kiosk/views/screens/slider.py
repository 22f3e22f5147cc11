"""A feeling between two ends (mock-up 13). The face changes with the stop; nothing is wrong."""

from dataclasses import dataclass

from kiosk.engine.view_data import SliderView, Stop
from kiosk.views.brush import Brush
from kiosk.views.components.bar import draw_bar
from kiosk.views.components.head import draw_head
from kiosk.views.components.pressable import pressable
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.part import Part

BLOBS = {
    LANDSCAPE: (-80, -370, 1440, 750), PORTRAIT: (-360, -400, 1440, 1010),
    SMALL: (-40, -220, 880, 400),
}


@dataclass(frozen=True)
class SliderShape:
    """Sizes of the screen on one form, in design units.

    Attributes:
        track: the bar the thumb stands on.
        thumb: size of the thumb, and of what can be touched around every stop.
        end_width: room for the words of an end.
    """

    prompt: Box
    prompt_size: float
    face: Box
    words_y: float
    words_size: float
    words_height: float
    track: Box
    thumb: tuple[float, float]
    dot: float
    end_y: float
    end_size: float
    end_width: float
    end_height: float


SHAPES = {
    LANDSCAPE: SliderShape(
        (140, 100, 1000, 128), 50, (558, 240, 164, 164), 412, 36, 54, (100, 532, 1080, 40),
        (112, 106), 16, 618, 23, 420, 38),
    PORTRAIT: SliderShape(
        (34, 96, 652, 236), 50, (230, 350, 260, 260), 622, 44, 96, (8, 772, 704, 46),
        (124, 124), 20, 874, 29, 320, 72),
    SMALL: SliderShape(
        (30, 8, 740, 66), 29, (355, 78, 90, 90), 170, 25, 36, (24, 246, 752, 30),
        (88, 80), 12, 312, 19, 340, 52),
}


def slider_parts(view: SliderView, brush: Brush) -> tuple[Part, ...]:
    """Return the question, the face with its words, the track with its stops, and the bar."""
    chosen = next(one for one in view.stops if one.chosen)
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("head", (view.head, view.prompt), lambda inner: _draw_top(inner, view)),
        Part("face", (view.face, chosen.text), lambda inner: _draw_face(inner, view, chosen.text)),
        Part("track", view.stops, lambda inner: _draw_track(inner, view)),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def _draw_ground(brush: Brush, view: SliderView) -> None:
    brush.ground("paper")
    brush.blob(BLOBS[brush.kit.form.kind], f"{view.style.world}_soft")


def _draw_top(brush: Brush, view: SliderView) -> None:
    shape = SHAPES[brush.kit.form.kind]
    draw_head(brush, view.head, view.style.world)
    _, _, w, h = shape.prompt
    face = brush.face(shape.prompt_size, font="Head", bold=True, line=1.06, align="center")
    brush.centred(brush.fitted(view.prompt, face, w, h), shape.prompt)


def _draw_face(brush: Brush, view: SliderView, words: str) -> None:
    shape = SHAPES[brush.kit.form.kind]
    ring = brush.kit.tokens.stroke["avatar_ring"]
    brush.avatar(view.face, shape.face, view.style.world, ring=ring)
    face = brush.face(shape.words_size, font="Head", bold=True, line=1.06, align="center")
    width = shape.prompt[2]
    block = brush.fitted(words, face, width, shape.words_height)
    box = (shape.prompt[0], shape.words_y, width, shape.words_height)
    brush.centred(block, box)


def _stop_centres(shape: SliderShape, count: int) -> list[float]:
    """Return where the stops stand: at the ends the thumb is flush with the track."""
    x, _, w, _ = shape.track
    first, last = x + shape.thumb[0] / 2, x + w - shape.thumb[0] / 2
    return [first + (last - first) * index / (count - 1) for index in range(count)]


def _draw_track(brush: Brush, view: SliderView) -> None:
    """Draw the track, on it the stops, and the words of both ends."""
    shape = SHAPES[brush.kit.form.kind]
    x, y, _, h = shape.track
    pressable(brush, shape.track, "card", False, h / 2)
    centres = _stop_centres(shape, len(view.stops))
    here = next(index for index, one in enumerate(view.stops) if one.chosen)
    filled = (x + 3.4, y + 3.4, centres[here] - x, h - 6.8)
    brush.rect(filled, view.style.world, (h / 2 - 3, 0, 0, h / 2 - 3))
    for index, (stop, centre) in enumerate(zip(view.stops, centres, strict=True)):
        _draw_stop(brush, stop, _around(shape, centre), before=index < here)
    _draw_ends(brush, view.stops)


def _around(shape: SliderShape, centre: float) -> Box:
    _, y, _, h = shape.track
    width, height = shape.thumb
    return centre - width / 2, y + h / 2 - height / 2, width, height


def _draw_stop(brush: Brush, stop: Stop, box: Box, *, before: bool) -> None:
    """Draw a stop: a dot on the track, or the thumb where it stands."""
    shape = SHAPES[brush.kit.form.kind]
    x, y, w, h = box

    def paint_thumb(inner: Brush, sunk: float) -> None:
        left, top, width, height = pressable(inner, box, "primary", sunk, w * 0.3)
        half = width / 2
        inner.icon("caret-left", (left + width * 0.06, top, half, height), w * 0.34, "on_primary")
        inner.icon("caret-right", (left + width * 0.94 - half, top, half, height), w * 0.34,
                   "on_primary")

    def paint_dot(inner: Brush, sunk: float) -> None:
        size = shape.dot * (1 + sunk)
        middle = (x + (w - size) / 2, y + (h - size) / 2, size, size)
        inner.circle(middle, "on_pastel" if before else "ink")

    brush.press(box, stop.action, paint_thumb if stop.chosen else paint_dot)


def _draw_ends(brush: Brush, stops: tuple[Stop, ...]) -> None:
    shape = SHAPES[brush.kit.form.kind]
    margin = max(shape.track[0], 28.0)
    for words, align in ((stops[0].text, "left"), (stops[-1].text, "right")):
        face = brush.face(shape.end_size, bold=True, line=1.15, align=align)
        block = brush.fitted(words, face, shape.end_width, shape.end_height)
        x = margin
        if align == "right":
            x = brush.kit.form.width - margin - brush.size_of(block)[0]
        brush.block(block, x, shape.end_y)
