"""A drawn profile whose lines can be touched."""

from itertools import accumulate, product

from kiosk.engine.view_data import SpotLine
from kiosk.views.brush import Brush
from kiosk.views.components.outline import dashed, outlined
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box

BORDERS = {LANDSCAPE: 7.0, PORTRAIT: 7.0, SMALL: 5.0}
RADII = {LANDSCAPE: 52.0, PORTRAIT: 52.0, SMALL: 32.0}
PADS = {LANDSCAPE: 37.0, PORTRAIT: 24.0, SMALL: 12.0}
FACES = {LANDSCAPE: 142.0, PORTRAIT: 92.0, SMALL: 56.0}
TARGETS = {LANDSCAPE: 88.0, PORTRAIT: 124.0, SMALL: 79.0}
GAPS = {LANDSCAPE: 18.0, PORTRAIT: 25.0, SMALL: 16.0}
LINE_RADII = {LANDSCAPE: 28.0, PORTRAIT: 32.0, SMALL: 20.0}
TEXT_SIZE = {LANDSCAPE: 26.0, PORTRAIT: 28.0, SMALL: 19.0}
BADGES = {LANDSCAPE: 44.0, PORTRAIT: 50.0, SMALL: 32.0}
BESIDE_MOST = 3
"""Lines beside each other."""

TILES_LEAST, TILES_MOST = 90.0, 200.0
"""Where so much is left below the lines, the profile has pictures."""


def line_boxes(brush: Brush, lines: tuple[SpotLine, ...], box: Box) -> tuple[Box, ...]:
    """Return where the lines of a profile stand, each as large as a fingertip.

    In landscape the first one stands beside the face. Short lines share a row where there are
    too many for a row each.
    """
    x, y, w, _ = box
    kind = brush.kit.form.kind
    pad, gap, face, target = PADS[kind], GAPS[kind], FACES[kind], TARGETS[kind]
    left, room = x + pad, w - 2 * pad
    top = y + _face_top(kind)
    boxes: list[Box] = []
    rest = [len(one.text) for one in lines]
    if kind == LANDSCAPE:
        beside = face + 24
        boxes.append((left + beside, top + face - target, room - beside, target))
        rest = rest[1:]
    top += face + gap
    for size in _row_sizes(rest, _rows_most(kind, len(rest))):
        width = (room - gap * (size - 1)) / size
        boxes += [(left + place * (width + gap), top, width, target) for place in range(size)]
        top += target + gap
    return tuple(boxes)


def _face_top(kind: str) -> float:
    return 30.0 if kind == LANDSCAPE else PADS[kind]


def _rows_most(kind: str, count: int) -> int:
    """Return how many rows so many lines may take."""
    if kind == LANDSCAPE:
        return 4
    return 3 if kind == SMALL else max(2, -(-count // 2))


def _row_sizes(lengths: list[int], rows: int) -> tuple[int, ...]:
    """Return how many lines share each row, so that the longest words get the most room."""
    count = len(lengths)
    ways = [
        sizes
        for filled in range(1, rows + 1)
        for sizes in product(range(1, BESIDE_MOST + 1), repeat=filled)
        if sum(sizes) == count
    ]

    def crowding(sizes: tuple[int, ...]) -> list[int]:
        ends = accumulate(sizes)
        crowds = (max(lengths[end - size : end]) * size
                  for end, size in zip(ends, sizes, strict=True))
        return sorted(crowds, reverse=True)

    return min(ways, key=crowding, default=())


def draw_profile(
    brush: Brush, name: str, face: str, box: Box, lines: tuple[Box, ...], world: str
) -> None:
    """Draw frame, face and name, and pictures where the lines leave room."""
    x, y, w, h = box
    kind = brush.kit.form.kind
    pad, size = PADS[kind], FACES[kind]
    outlined(brush, box, "card", RADII[kind], BORDERS[kind])
    top = y + _face_top(kind)
    brush.avatar(face, (x + pad, top, size, size), world)
    left = x + pad + size + (24 if kind == LANDSCAPE else 16)
    height = size - TARGETS[kind] - 2 if kind == LANDSCAPE else size
    type_ = brush.face({LANDSCAPE: 38, PORTRAIT: 38, SMALL: 26}[kind], font="Head", bold=True)
    words = brush.fitted(name, type_, x + w - pad - left, height)
    brush.block(words, left, top + (height - brush.size_of(words)[1]) / 2)
    end = max(one[1] + one[3] for one in lines)
    rest = y + h - pad - end - 16
    if kind == LANDSCAPE and rest >= TILES_LEAST:
        _draw_tiles(brush, (x + pad, end + 16, w - 2 * pad, min(rest, TILES_MOST)))


def _draw_tiles(brush: Brush, box: Box) -> None:
    """Draw three pictures as signs: what such a profile shows matters less than its words."""
    x, y, w, h = box
    width = (w - 20) / 3
    for index, (icon, world) in enumerate((("sun", "sky"), ("star", "butter"), ("leaf", "mint"))):
        tile = (x + index * (width + 10), y, width, h)
        brush.rect(tile, world, 24)
        brush.icon(icon, tile, 60, "on_pastel", fill=True)


def draw_lines(brush: Brush, lines: tuple[SpotLine, ...], boxes: tuple[Box, ...]) -> None:
    """Draw the lines. What hides a sign looks like any other line until it is found."""
    for line, box in zip(lines, boxes, strict=True):
        _draw_line(brush, line, box)


def _draw_line(brush: Brush, line: SpotLine, box: Box) -> None:
    radius = LINE_RADII[brush.kit.form.kind]
    if line.number is not None:
        outlined(brush, box, "coral_soft", radius)
        _draw_found(brush, line.text, line.number, box)
        return
    if line.action is None:
        brush.rect(box, "sand", radius)
        _draw_words(brush, line.text, box)
        return

    def paint(inner: Brush, sunk: float) -> None:
        inner.rect(box, "coral_soft" if sunk else "sand", radius)
        _draw_words(inner, line.text, box)

    brush.press(box, line.action, paint)


def _draw_words(brush: Brush, text: str, box: Box) -> None:
    x, y, w, h = box
    kind = brush.kit.form.kind
    pad = {LANDSCAPE: 20, PORTRAIT: 15, SMALL: 7}[kind]
    words = brush.fitted(text, brush.face(TEXT_SIZE[kind], line=1.18), w - 2 * pad, h - 6)
    brush.block(words, x + pad, y + (h - brush.size_of(words)[1]) / 2)


def _draw_found(brush: Brush, text: str, number: int, box: Box) -> None:
    x, y, w, h = box
    kind = brush.kit.form.kind
    badge = BADGES[kind]
    pad = badge * 0.25
    _draw_words(brush, text, (x, y, w - badge - pad, h))
    draw_number(brush, number, (x + w - badge - pad, y + (h - badge) / 2, badge, badge))


def draw_number(brush: Brush, number: int, box: Box) -> None:
    """Draw the round number of a sign."""
    x, y, side, _ = box
    brush.circle(box, "line")
    brush.circle((x + 3, y + 3, side - 6, side - 6), "primary")
    face = brush.face(side * 0.54, "on_primary", font="Head", bold=True, scaled=False)
    brush.centred(brush.write(str(number), face), box)


def draw_hint(brush: Brush, lines: tuple[SpotLine, ...], boxes: tuple[Box, ...]) -> None:
    """Draw a broken ring around the line that draws attention."""
    for line, (x, y, w, h) in zip(lines, boxes, strict=True):
        if line.hinted and line.number is None:
            dashed(brush, (x - 1, y - 1, w + 2, h + 2), "line", LINE_RADII[brush.kit.form.kind])
