"""Bars of a vote: words and share above, the own one with an outline and a face."""

import math

from kiosk.engine.view_data import PollBar
from kiosk.views.brush import Brush
from kiosk.views.components.fitting import fitting_share, word_height
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.lettering import Block, Face

WORDS = {LANDSCAPE: (27.0, 32.0), PORTRAIT: (29.0, 34.0), SMALL: (18.0, 20.0)}
"""Type of the words and of the share."""

HEIGHTS = {LANDSCAPE: 46.0, PORTRAIT: 42.0, SMALL: 24.0}
GAPS = {LANDSCAPE: (6.0, 16.0), PORTRAIT: (6.0, 16.0), SMALL: (2.0, 7.0)}
"""Between words and bar, and between rows."""

SPREAD = 0.6
"""Where there is room, rows are further apart by up to this share of a bar's height."""

OUTLINE = {LANDSCAPE: 4.0, PORTRAIT: 4.0, SMALL: 3.0}


def bars_share(brush: Brush, bars: tuple[PollBar, ...], box: Box) -> float:
    """Return the share of the type at which all bars fit into a box."""
    def height_at(share: float) -> float:
        words = _faces(brush, share)[0]
        rooms = ((one, _words_width(brush, one, box[2], share)) for one in bars)
        if any(word_height(brush, one.text, words, room) == math.inf for one, room in rooms):
            return math.inf
        return bars_height(brush, bars, box[2], share)

    return fitting_share(height_at, box[3])


def bars_height(brush: Brush, bars: tuple[PollBar, ...], width: float, share: float) -> float:
    """Return the height of all bars with the room between; words too wide are broken."""
    between = GAPS[brush.kit.form.kind][1] * share
    rows = [_words_height(brush, one, width, share) + _bar_room(brush, share) for one in bars]
    return sum(rows) + between * (len(bars) - 1)


def draw_bars(brush: Brush, bars: tuple[PollBar, ...], box: Box, share: float) -> None:
    """Draw them from the top of a box; they grow when they come onto the screen."""
    x, y, w, h = box
    near, between = (gap * share for gap in GAPS[brush.kit.form.kind])
    height = HEIGHTS[brush.kit.form.kind] * share
    spare = (h - bars_height(brush, bars, w, share)) / max(1, len(bars) - 1)
    between += max(0.0, min(spare, height * SPREAD))
    for one in bars:
        words = _words_height(brush, one, w, share)
        _draw_words(brush, one, (x, y, w, words), share)
        _draw_bar(brush, one, (x, y + words + near, w, height))
        y += words + near + height + between


def _bar_room(brush: Brush, share: float) -> float:
    kind = brush.kit.form.kind
    return (HEIGHTS[kind] + GAPS[kind][0]) * share


def _faces(brush: Brush, share: float) -> tuple[Face, Face]:
    words, percent = (size * share for size in WORDS[brush.kit.form.kind])
    return (brush.face(words, font="BodySemi", line=1.18),
            brush.face(percent, font="Head", bold=True))


def _icon_room(brush: Brush, one: PollBar, share: float) -> float:
    return brush.size_of(_mark(brush, share))[0] + 10 * share if one.own else 0.0


def _mark(brush: Brush, share: float) -> Block:
    return brush.icon_block("user-circle", WORDS[brush.kit.form.kind][0] * share * 1.15)


def _words_width(brush: Brush, one: PollBar, width: float, share: float) -> float:
    percent = brush.size_of(brush.write("100 %", _faces(brush, share)[1]))[0]
    return width - percent - 16 - _icon_room(brush, one, share)


def _words_height(brush: Brush, one: PollBar, width: float, share: float) -> float:
    percent = brush.write(one.percent, _faces(brush, share)[1])
    words = _label(brush, one, width, share)
    return max(brush.size_of(percent)[1], brush.size_of(words)[1])


def _label(brush: Brush, one: PollBar, width: float, share: float) -> Block:
    room = _words_width(brush, one, width, share)
    return brush.fitted(one.text, _faces(brush, share)[0], room, brush.kit.form.height)


def _draw_words(brush: Brush, one: PollBar, box: Box, share: float) -> None:
    x, y, w, h = box
    room = _icon_room(brush, one, share)
    if one.own:
        mark = _mark(brush, share)
        brush.block(mark, x, y + (h - brush.size_of(mark)[1]) / 2)
    label = _label(brush, one, w, share)
    brush.block(label, x + room, y + (h - brush.size_of(label)[1]) / 2)
    told = brush.write(one.percent, _faces(brush, share)[1])
    told_w, told_h = brush.size_of(told)
    brush.block(told, x + w - told_w, y + h - told_h)


def _draw_bar(brush: Brush, one: PollBar, box: Box) -> None:
    x, y, w, h = box
    brush.rect(box, "sand", h / 2)

    def paint(inner: Brush, along: float) -> None:
        width = one.share * w * along
        if width <= 0:
            return
        # A pill is at least as wide as it is high.
        filled = (x, y, max(h, width), h)
        line = OUTLINE[inner.kit.form.kind]
        if one.own:
            inner.rect(filled, "ink", h / 2)
            left, top, wide, high = filled
            filled = (left + line, top + line, wide - 2 * line, high - 2 * line)
        inner.rect(filled, _fill(inner, one), filled[3] / 2)

    brush.grow(paint)


def _fill(brush: Brush, one: PollBar) -> str:
    """Return the colour; in high contrast filled yellow means chosen (design book, section 2)."""
    return "pip" if brush.kit.theme == "contrast" and not one.own else one.world
