"""Where cards go: coloured fields, each with its picture sign and how many are there."""

from kiosk.engine.view_data import BinButton
from kiosk.views.brush import Brush
from kiosk.views.components.fitting import word_height
from kiosk.views.components.pressable import pressable
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box

GAPS = {LANDSCAPE: 26.0, PORTRAIT: 25.0, SMALL: 16.0}
RADII = {LANDSCAPE: 36.0, PORTRAIT: 36.0, SMALL: 24.0}
TEXT_SIZE = {LANDSCAPE: 29.0, PORTRAIT: 31.0, SMALL: 20.0}
COUNT_SIZE = {LANDSCAPE: 22.0, PORTRAIT: 26.0, SMALL: 17.0}
PADS = {LANDSCAPE: 18.0, PORTRAIT: 16.0, SMALL: 10.0}
ICON_SIZE = {LANDSCAPE: 46.0, PORTRAIT: 46.0, SMALL: 26.0}
FLAT, FLAT_MOST = 2.6, 140.0
"""A field this much wider than high, and no higher, has its picture sign beside its words."""

HEIGHTS = {LANDSCAPE: (172.0, 132.0), PORTRAIT: (168.0, 150.0), SMALL: (104.0, 90.0)}
"""Height of a field that counts what is in it, and of one that does not."""

STACKED = 124.0
"""Height of a field in portrait where the words are too long for three beside each other."""

READABLE = 0.85


def draw_bins(brush: Brush, bins: tuple[BinButton, ...], boxes: tuple[Box, ...]) -> None:
    """Draw the bins."""
    for one, where in zip(bins, boxes, strict=True):
        _draw_bin(brush, one, where)


def bin_boxes(brush: Brush, bins: tuple[BinButton, ...], space: Box) -> tuple[Box, ...]:
    """Return where the bins stand, at the foot of a space: in a row, in portrait also in rows."""
    x, y, w, h = space
    kind = brush.kit.form.kind
    gap, count = GAPS[kind], len(bins)
    height = HEIGHTS[kind][0 if any(one.count for one in bins) else 1]
    columns = count
    if kind == PORTRAIT and count > 2:
        columns = 2 if count > 3 else 3
        if columns == 3 and not _fit_beside(brush, bins, (w - 2 * gap) / 3, height):
            columns, height = 1, STACKED
    rows = -(-count // columns)
    width = (w - gap * (columns - 1)) / columns
    top = y + h - rows * height - (rows - 1) * gap
    return tuple(
        (x + index % columns * (width + gap), top + index // columns * (height + gap),
         width, height)
        for index in range(count)
    )


def _fit_beside(
    brush: Brush, bins: tuple[BinButton, ...], width: float, height: float
) -> bool:
    """Return whether the words of all fields stay readable at this size."""
    face = brush.face(TEXT_SIZE[PORTRAIT] * READABLE, font="Head", line=1.08)
    room = width - 2 * PADS[PORTRAIT]
    below = COUNT_SIZE[PORTRAIT] * 1.5 if any(one.count for one in bins) else 0.0
    high = height - ICON_SIZE[PORTRAIT] - below - PADS[PORTRAIT]
    return all(word_height(brush, one.text, face, room) <= high for one in bins)


def _draw_bin(brush: Brush, one: BinButton, box: Box) -> None:
    radius = RADII[brush.kit.form.kind]
    contrast = brush.kit.theme == "contrast"
    if one.action is None:
        brush.card(box, f"{one.world}_soft", radius)
        _draw_content(brush, one, box, "ink")
        return
    color, ink = ("card", "ink") if contrast else (one.world, "on_pastel")

    def paint(inner: Brush, sunk: float) -> None:
        _draw_content(inner, one, pressable(inner, box, color, sunk, radius), ink)

    brush.press(box, one.action, paint)


def _draw_content(brush: Brush, one: BinButton, box: Box, ink: str) -> None:
    if box[2] > FLAT * box[3] and box[3] <= FLAT_MOST:
        _draw_beside(brush, one, box, ink)
    else:
        _draw_below(brush, one, box, ink)


def _draw_beside(brush: Brush, one: BinButton, box: Box, ink: str) -> None:
    """Picture sign, words, count from left to right."""
    x, y, w, h = box
    kind = brush.kit.form.kind
    icon, pad = ICON_SIZE[kind], 1.4 * PADS[kind]
    brush.icon(one.icon, (x + pad, y, icon, h), icon, ink, fill=True)
    left, right = x + 1.7 * pad + icon, x + w - pad
    if one.count:
        face = brush.face(COUNT_SIZE[kind], ink, font="BodySemi")
        count = brush.fitted(one.count, face, w * 0.3, h - 20)
        count_w, count_h = brush.size_of(count)
        right -= count_w
        brush.block(count, right, y + (h - count_h) / 2)
        right -= 14
    face = brush.face(TEXT_SIZE[kind], ink, font="Head", line=1.1)
    words = brush.fitted(one.text, face, right - left, h - 16)
    brush.block(words, left, y + (h - brush.size_of(words)[1]) / 2)


def _draw_below(brush: Brush, one: BinButton, box: Box, ink: str) -> None:
    """Picture sign, words, count from top to bottom."""
    x, y, w, h = box
    kind = brush.kit.form.kind
    icon, pad = ICON_SIZE[kind], PADS[kind]
    count = None
    if one.count:
        face = brush.face(COUNT_SIZE[kind], ink, font="BodySemi", align="center")
        count = brush.fitted(one.count, face, w - 2 * pad, h * 0.25)
    below = brush.size_of(count)[1] + 2 if count else 0.0
    face = brush.face(TEXT_SIZE[kind], ink, font="Head", line=1.08, align="center")
    words = brush.fitted(one.text, face, w - 2 * pad, h - icon - below - 0.9 * pad)
    words_w, words_h = brush.size_of(words)
    top = y + (h - icon - words_h - below) / 2
    brush.icon(one.icon, (x, top, w, icon), icon, ink, fill=True)
    brush.block(words, x + (w - words_w) / 2, top + icon)
    if count is not None:
        brush.block(count, x + (w - brush.size_of(count)[0]) / 2, top + icon + words_h + 2)
