"""The speech bubble of a dialogue: who speaks, the words, a tail to the speaker."""

from kiosk.views.brush import Brush
from kiosk.views.components.fitting import fitting_share, word_height
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.lettering import Face
from kiosk.views.pen import Point

WORD_SIZE = {LANDSCAPE: 30.0, PORTRAIT: 33.0, SMALL: 20.0}
NAME_SIZE = {LANDSCAPE: 22.0, PORTRAIT: 27.0, SMALL: 17.0}
PADS = {LANDSCAPE: (32.0, 26.0), PORTRAIT: (30.0, 24.0), SMALL: (16.0, 10.0)}
RADII = {LANDSCAPE: 40.0, PORTRAIT: 40.0, SMALL: 24.0}
CURVE_STEPS = 12

ROOT, TIP, HEEL = (20.0, 0.0), (0.0, 46.0), (80.0, 16.0)
INNER = ((24.0, 22.0), (16.0, 36.0))
OUTER = ((34.0, 48.0), (66.0, 34.0))
"""The tail of mock-up 07: its root at the bubble, its tip, its heel; two Bézier curves."""

TAIL_SINKS = 22.0
"""How much of the tail's height lies on the bubble."""


def tail_height(brush: Brush) -> float:
    """Return how far the tail reaches below the bubble."""
    return (TIP[1] - TAIL_SINKS) * _tail_scale(brush)


def speech_height(brush: Brush, speaker: str, words: str, width: float, most: float) -> float:
    """Return the height of a bubble of this width, at most `most`."""
    share = _share(brush, speaker, words, width, most)
    return min(most, _height_at(brush, speaker, words, width, share))


def draw_speech(
    brush: Brush, speaker: str, words: str, box: Box, color: str, tail: tuple[float, bool] | None
) -> None:
    """Draw a bubble filling the box.

    Args:
        color: of the speaker's name.
        tail: x of its tip, and True when it points to the right; None: nobody speaks.
    """
    brush.card(box, "card", RADII[brush.kit.form.kind])
    if tail is not None:
        _draw_tail(brush, tail[0], box[1] + box[3], to_the_right=tail[1])
    draw_spoken(brush, speaker, words, box, color)


def draw_spoken(brush: Brush, speaker: str, words: str, box: Box, color: str = "ink") -> None:
    """Draw what stands in a bubble: the name, if there is one, and the words."""
    x, y, w, h = box
    kind = brush.kit.form.kind
    pad_x, _ = PADS[kind]
    share = _share(brush, speaker, words, w, h)
    name, face = _faces(brush, share, color)
    blocks = [brush.write(speaker, name, w - 2 * pad_x)] if speaker else []
    blocks.append(brush.write(words, face, w - 2 * pad_x))
    top = y + (h - sum(brush.size_of(one)[1] for one in blocks)) / 2
    for block in blocks:
        top += brush.block(block, x + pad_x, top)


def _faces(brush: Brush, share: float, color: str = "ink") -> tuple[Face, Face]:
    kind = brush.kit.form.kind
    return (
        brush.face(NAME_SIZE[kind] * share, color, bold=True, line=1.3),
        brush.face(WORD_SIZE[kind] * share, line=1.26),
    )


def _height_at(brush: Brush, speaker: str, words: str, width: float, share: float) -> float:
    pad_x, pad_y = PADS[brush.kit.form.kind]
    name, face = _faces(brush, share)
    room = width - 2 * pad_x
    above = word_height(brush, speaker, name, room) if speaker else 0.0
    return above + word_height(brush, words, face, room) + 2 * pad_y


def _share(brush: Brush, speaker: str, words: str, width: float, most: float) -> float:
    return fitting_share(lambda one: _height_at(brush, speaker, words, width, one), most + 1)


def _tail_scale(brush: Brush) -> float:
    return 0.6 if brush.kit.form.kind == SMALL else 1.0


def _draw_tail(brush: Brush, tip_x: float, bottom: float, *, to_the_right: bool) -> None:
    """Draw the tail; high contrast, where the bubble has a line, gets one along its curves."""
    scale = _tail_scale(brush)
    turn = -1.0 if to_the_right else 1.0
    inner = _curve(ROOT, *INNER, TIP)
    outer = _curve(TIP, *OUTER, HEEL)

    def placed(points: list[Point]) -> list[Point]:
        return [(tip_x + turn * x * scale, bottom + (y - TAIL_SINKS) * scale) for x, y in points]

    brush.shape(placed([(60.0, 4.0), ROOT, *inner, *outer, (80.0, 0.0), ROOT]), "card")
    edge = placed([*_below(inner), *_below(outer)])
    if brush.kit.theme == "contrast":
        brush.curve(edge, "line", 3.0)
    else:
        brush.curve(edge, "card", 1.2)


def _below(curve: list[Point]) -> list[Point]:
    """Return the part of a curve that lies outside the bubble."""
    return [point for point in curve if point[1] >= TAIL_SINKS - 3]


def _curve(start: Point, first: Point, second: Point, end: Point) -> list[Point]:
    """Return points of a cubic Bézier curve."""
    points = []
    for step in range(CURVE_STEPS + 1):
        t = step / CURVE_STEPS
        weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
        x, y = (
            sum(weight * point[axis] for weight, point in zip(
                weights, (start, first, second, end), strict=True))
            for axis in (0, 1)
        )
        points.append((x, y))
    return points
