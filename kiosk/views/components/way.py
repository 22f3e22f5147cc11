"""The way taken: faces that can be pressed, joined by dots (mock-up 17)."""

from itertools import pairwise

from kiosk.engine.view_data import Station
from kiosk.views.brush import Brush
from kiosk.views.components.fitting import word_height
from kiosk.views.components.pressable import edge_of, pressable
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.lettering import Block
from kiosk.views.pen import Point

DASH_PITCH = 24.0
"""Distance of the dots between two stations, in design units of landscape."""

FACE_SIZE = {LANDSCAPE: 122.0, PORTRAIT: 78.0, SMALL: 79.0}
"""In portrait a whole card is pressed, elsewhere the face."""

TYPE_SIZE = {LANDSCAPE: (25.0, 22.0), PORTRAIT: (27.0, 25.0), SMALL: (17.0, 16.0)}

TITLE_LINES = 2.4
"""Heights of type a name may take."""

CARD_TOP, CARD_GAP, CARD_PAD = 166.0, 25.0, 14.0
KICKER_ROOM = 44.0
"""What portrait has for a line above the title; larger type takes it for the words."""

CARD_HEIGHT, BARE_CARD_HEIGHT = 186.0, 126.0
ROWS: dict[str, Box] = {LANDSCAPE: (20, 150, 1240, 238), SMALL: (8, 40, 784, 160)}
GAP_BELOW = {LANDSCAPE: 6.0, PORTRAIT: 20.0, SMALL: 0.0}
WORDS_LEAST = 0.85
"""Smaller than this share of the type words are not written on an overview."""


def has_kicker(brush: Brush) -> bool:
    """Return whether there is room above the title for the name of what is shown."""
    match brush.kit.form.kind:
        case "small":
            return False
        case "portrait":
            return brush.kit.text_scale <= 1
        case _:
            return True


def _card_top(brush: Brush) -> float:
    return CARD_TOP if has_kicker(brush) else CARD_TOP - KICKER_ROOM


def way_bottom(brush: Brush, stations: tuple[Station, ...], *, has_words: bool) -> float:
    """Return where the way ends, in design units, with or without what was done."""
    kind = brush.kit.form.kind
    if kind == PORTRAIT:
        rows = -(-len(stations) // 2)
        height = CARD_HEIGHT if has_words else BARE_CARD_HEIGHT
        return _card_top(brush) + rows * height + max(0, rows - 1) * CARD_GAP + GAP_BELOW[kind]
    _, y, _, h = ROWS[kind]
    if has_words:
        return y + h + GAP_BELOW[kind]
    boxes = _row_boxes(brush, len(stations))
    titles = (brush.size_of(_title(brush, one, box[2]))[1]
              for one, box in zip(stations, boxes, strict=True))
    return _title_top(brush) + max(titles, default=0.0) + 10


def draw_way(brush: Brush, stations: tuple[Station, ...], *, has_words: bool) -> None:
    """Draw the stations: up to four in a row, in portrait as cards two by two.

    Args:
        has_words: False where it is too much to write what was done; one touch shows it.
    """
    if brush.kit.form.kind == PORTRAIT:
        for station, box in zip(stations, _card_boxes(brush, len(stations), has_words),
                                strict=True):
            _draw_station_card(brush, station, box, has_words)
        return
    size = FACE_SIZE[brush.kit.form.kind]
    boxes = _row_boxes(brush, len(stations))
    centres = [(x + w / 2, y + size / 2) for x, y, w, _ in boxes]
    for index, (one, other) in enumerate(pairwise(centres)):
        _draw_dashes(brush, one, other, size / 2, 1 if index % 2 else -1)
    for station, box in zip(stations, boxes, strict=True):
        _draw_station(brush, station, box, has_words)


def words_fit(brush: Brush, stations: tuple[Station, ...]) -> bool:
    """Return whether there is room at every station for what was done."""
    if brush.kit.form.kind == PORTRAIT:
        boxes = _card_boxes(brush, len(stations), has_words=True)
    else:
        boxes = _row_boxes(brush, len(stations))
    return all(_words_fit(brush, one, box) for one, box in zip(stations, boxes, strict=True))


def _words_fit(brush: Brush, station: Station, box: Box) -> bool:
    _, _, w, room = _words_box(brush, station, box)
    size = TYPE_SIZE[brush.kit.form.kind][1]

    def height_at(share: float) -> float:
        return word_height(brush, station.text, brush.face(size * share, line=1.2), w)

    return height_at(WORDS_LEAST) <= room


def _words_box(brush: Brush, station: Station, box: Box) -> Box:
    """Return where it is written what was done at a station."""
    x, y, w, h = box
    if brush.kit.form.kind == PORTRAIT:
        top = y + CARD_PAD + FACE_SIZE[PORTRAIT] + 4
        return x + CARD_PAD + 2, top, w - 2 * CARD_PAD - 4, y + h - 10 - top
    top = _title_top(brush) + brush.size_of(_title(brush, station, w))[1] + 2
    return x + 4, top, w - 8, y + h - top


def _title_top(brush: Brush) -> float:
    kind = brush.kit.form.kind
    return ROWS[kind][1] + FACE_SIZE[kind] + edge_of(brush) + 7


def _title(brush: Brush, station: Station, width: float) -> Block:
    """Write the name of a station below its face."""
    size = TYPE_SIZE[brush.kit.form.kind][0]
    face = brush.face(size, bold=True, line=1.15, align="center")
    return brush.fitted(station.title, face, width, size * TITLE_LINES * brush.kit.text_scale)


def _row_boxes(brush: Brush, count: int) -> list[Box]:
    left, y, whole, height = ROWS[brush.kit.form.kind]
    width = whole / max(count, 1)
    return [(left + index * width, y, width - 8, height) for index in range(count)]


def _card_boxes(brush: Brush, count: int, has_words: bool) -> list[Box]:
    height = CARD_HEIGHT if has_words else BARE_CARD_HEIGHT
    places = (divmod(index, 2) for index in range(count))
    top = _card_top(brush)
    return [(28 + column * (319 + CARD_GAP), top + row * (height + CARD_GAP), 319, height)
            for row, column in places]


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


def _draw_station(brush: Brush, station: Station, box: Box, has_words: bool) -> None:
    """Draw a face that can be pressed, below it its name and what was done there."""
    x, y, w, _ = box
    kind = brush.kit.form.kind
    size = FACE_SIZE[kind]
    face = (x + (w - size) / 2, y, size, size)
    ring = 4.0 if kind == SMALL else brush.kit.tokens.stroke["avatar_ring"]

    def paint(inner: Brush, sunk: float) -> None:
        where = pressable(inner, face, station.world, sunk, size / 2)
        inner.avatar(station.face, where, station.world, ring=ring)

    brush.press(face, station.action, paint)
    title = _title(brush, station, w)
    brush.block(title, x + (w - brush.size_of(title)[0]) / 2, _title_top(brush))
    if has_words:
        x, y, w, h = _words_box(brush, station, box)
        text = _words(brush, station, w, h, "center")
        brush.block(text, x + (w - brush.size_of(text)[0]) / 2, y)


def _words(brush: Brush, station: Station, width: float, height: float, align: str) -> Block:
    face = brush.face(TYPE_SIZE[brush.kit.form.kind][1], line=1.2, align=align)
    return brush.fitted(station.text, face, width, height)


def _draw_station_card(brush: Brush, station: Station, box: Box, has_words: bool) -> None:
    """Draw a card that can be pressed: the face, its name beside, the words below."""

    def paint(inner: Brush, sunk: float) -> None:
        x, y, w, h = placed = pressable(inner, box, "card", sunk, 30)
        size, pad = FACE_SIZE[PORTRAIT], CARD_PAD
        top = y + (pad if has_words else (h - size) / 2)
        inner.avatar(station.face, (x + pad, top, size, size), station.world)
        title_face = inner.face(TYPE_SIZE[PORTRAIT][0], bold=True, line=1.12)
        left = x + pad + size + 12
        title = inner.fitted(station.title, title_face, x + w - pad - left, size)
        inner.block(title, left, top + (size - inner.size_of(title)[1]) / 2)
        if has_words:
            x, y, w, h = _words_box(inner, station, placed)
            text = _words(inner, station, w, h, "left")
            inner.block(text, x, y + (h - inner.size_of(text)[1]) / 2)

    brush.press(box, station.action, paint)
