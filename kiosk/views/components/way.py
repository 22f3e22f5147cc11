"""The way taken: faces that can be pressed, joined by dots (mock-up 17)."""

from itertools import pairwise

from kiosk.engine.view_data import Station
from kiosk.views.brush import Brush
from kiosk.views.components.pressable import edge_of, pressable
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.pen import Point

DASH_PITCH = 24.0
"""Distance of the dots between two stations, in design units of landscape."""

FACE_SIZE = {LANDSCAPE: 122.0, PORTRAIT: 78.0, SMALL: 79.0}
"""In portrait a whole card is pressed, elsewhere the face."""

TYPE_SIZE = {LANDSCAPE: (25.0, 22.0), PORTRAIT: (27.0, 25.0), SMALL: (17.0, 16.0)}
PORTRAIT_TOP = 166.0
CARD_HEIGHT = 172.0
CARD_GAP = 16.0


def way_bottom(brush: Brush, count: int) -> float:
    """Return where the way ends, in design units."""
    if brush.kit.form.kind != PORTRAIT:
        return {LANDSCAPE: 394.0, SMALL: 200.0}[brush.kit.form.kind]
    rows = -(-count // 2)
    return PORTRAIT_TOP + rows * CARD_HEIGHT + max(0, rows - 1) * CARD_GAP + 22


def draw_way(brush: Brush, stations: tuple[Station, ...]) -> None:
    """Draw the stations: up to four in a row, in portrait as cards two by two."""
    if brush.kit.form.kind == PORTRAIT:
        for index, station in enumerate(stations):
            row, column = divmod(index, 2)
            top = PORTRAIT_TOP + row * (CARD_HEIGHT + CARD_GAP)
            box = (28 + column * 344, top, 320, CARD_HEIGHT)
            _draw_station_card(brush, station, box)
        return
    size = FACE_SIZE[brush.kit.form.kind]
    boxes = _row_boxes(brush, len(stations))
    centres = [(x + w / 2, y + size / 2) for x, y, w, _ in boxes]
    for index, (one, other) in enumerate(pairwise(centres)):
        _draw_dashes(brush, one, other, size / 2, 1 if index % 2 else -1)
    for station, box in zip(stations, boxes, strict=True):
        _draw_station(brush, station, box, size)


def _row_boxes(brush: Brush, count: int) -> list[Box]:
    left, right, y, height = {
        LANDSCAPE: (20, 1260, 150, 238), SMALL: (8, 792, 40, 160),
    }[brush.kit.form.kind]
    width = (right - left) / max(count, 1)
    return [(left + index * width, y, width - 8, height) for index in range(count)]


def _draw_dashes(brush: Brush, one: Point, other: Point, radius: float, bend: int) -> None:
    """Draw the dotted way between two faces as a gentle wave."""
    (x1, y1), (x2, y2) = one, other
    start, end = x1 + radius + 12, x2 - radius - 12
    dot = 7.0 if brush.kit.form.kind == SMALL else 9.0
    last = max(4, round((end - start) / (DASH_PITCH * dot / 9)))
    for index in range(last + 1):
        along = index / last
        wave = bend * 26 * 4 * along * (1 - along)
        x, y = start + (end - start) * along, y1 + (y2 - y1) * along + wave
        brush.circle((x - dot / 2, y - dot / 2, dot, dot), "line")


def _draw_station(brush: Brush, station: Station, box: Box, size: float) -> None:
    """Draw a face that can be pressed, and below it what was done there."""
    x, y, w, h = box
    face = (x + (w - size) / 2, y, size, size)
    ring = 4.0 if brush.kit.form.kind == SMALL else brush.kit.tokens.stroke["avatar_ring"]

    def paint(inner: Brush, down: bool) -> None:
        where = pressable(inner, face, station.world, down, size / 2)
        inner.avatar(station.face, where, station.world, ring=ring)

    brush.press(face, station.action, paint)
    title_size, text_size = TYPE_SIZE[brush.kit.form.kind]
    title_face = brush.face(title_size, bold=True, line=1.15, align="center")
    title = brush.fitted(station.title, title_face, w, title_size * 1.6)
    top = y + size + edge_of(brush) + 7
    brush.block(title, x + (w - brush.size_of(title)[0]) / 2, top)
    top += brush.size_of(title)[1] + 2
    text_face = brush.face(text_size, line=1.22, align="center")
    text = brush.fitted(station.text, text_face, w - 8, y + h - top)
    brush.block(text, x + (w - brush.size_of(text)[0]) / 2, top)


def _draw_station_card(brush: Brush, station: Station, box: Box) -> None:
    """Draw a card that can be pressed: the face, its title beside, the words below."""

    def paint(inner: Brush, down: bool) -> None:
        x, y, w, h = pressable(inner, box, "card", down, 30)
        size, pad = FACE_SIZE[PORTRAIT], 14
        inner.avatar(station.face, (x + pad, y + pad, size, size), station.world)
        title_size, text_size = TYPE_SIZE[PORTRAIT]
        title_face = inner.face(title_size, bold=True, line=1.12)
        left = x + pad + size + 12
        title = inner.fitted(station.title, title_face, x + w - pad - left, size)
        inner.block(title, left, y + pad + (size - inner.size_of(title)[1]) / 2)
        top = y + pad + size + 4
        face = inner.face(text_size, line=1.2)
        text = inner.fitted(station.text, face, w - 2 * pad - 4, y + h - 8 - top)
        inner.block(text, x + pad + 2, top + (y + h - 8 - top - inner.size_of(text)[1]) / 2)

    brush.press(box, station.action, paint)
