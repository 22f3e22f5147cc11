"""The way taken and what to take along (mock-up 17). Never a score."""

from itertools import pairwise

from kiosk.engine.view_data import RecapView, Station
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.small_parts import draw_kicker
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.part import Part

DASHES = 9
"""Dashes of the dotted way between two stations."""


def recap_parts(view: RecapView, brush: Brush) -> tuple[Part, ...]:
    """Return title, stations, the two cards and the bar."""
    cards = (view.takeaways, view.takeaway_title, view.other_title, view.other_text, view.closing)
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("title", (view.kicker, view.title), lambda inner: _draw_title(inner, view)),
        Part("way", view.stations, lambda inner: _draw_way(inner, view)),
        Part("cards", (cards, view.bar), lambda inner: _draw_cards(inner, view)),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, "lilac")),
    )


def _draw_ground(brush: Brush, view: RecapView) -> None:
    brush.ground("paper")
    box = {
        LANDSCAPE: (-10, 60, 1300, 640), PORTRAIT: (-160, 100, 1040, 900),
        SMALL: (-10, 30, 820, 370),
    }[brush.kit.form.kind]
    brush.blob(box, f"{view.style.world}_soft")


def _draw_title(brush: Brush, view: RecapView) -> None:
    kind = brush.kit.form.kind
    x, y, size, height = {
        LANDSCAPE: (48, 34, 54, 66), PORTRAIT: (34, 22, 50, 112), SMALL: (16, 4, 27, 40),
    }[kind]
    width = brush.kit.form.width - 2 * x
    if kind != SMALL:
        color = f"{view.style.world}_deep"
        size_k = 22 if kind == LANDSCAPE else 28
        draw_kicker(brush, "flag", view.kicker, x, y, color=color, width=width, size=size_k,
                    fill=True)
        y += 38 if kind == LANDSCAPE else 46
    face = brush.face(size, font="Head", bold=True, line=1.06)
    brush.block(brush.fitted(view.title, face, width, height), x, y)


def _station_boxes(brush: Brush, count: int) -> list[Box]:
    """Return face and words of each station: four in a row, in portrait two by two."""
    kind = brush.kit.form.kind
    if kind == PORTRAIT:
        return [(28 + index % 2 * 340, 192 + index // 2 * 176, 324, 168) for index in range(count)]
    left, right, y, height = {LANDSCAPE: (20, 1260, 168, 236), SMALL: (8, 792, 44, 142)}[kind]
    width = (right - left) / max(count, 1)
    return [(left + index * width, y, width - 8, height) for index in range(count)]


def _draw_way(brush: Brush, view: RecapView) -> None:
    kind = brush.kit.form.kind
    size = {LANDSCAPE: 118.0, PORTRAIT: 84.0, SMALL: 66.0}[kind]
    boxes = _station_boxes(brush, len(view.stations))
    centres = [(x + w / 2, y + size / 2) for x, y, w, _ in boxes]
    for index, (one, other) in enumerate(pairwise(centres)):
        if kind != PORTRAIT or index % 2 == 0:
            _draw_dashes(brush, one, other, size / 2, 1 if index % 2 else -1)
    for station, box in zip(view.stations, boxes, strict=True):
        _draw_station(brush, station, box, size)


def _draw_dashes(
    brush: Brush, one: tuple[float, float], other: tuple[float, float], radius: float, bend: int
) -> None:
    """Draw the dotted way between two faces as a gentle wave."""
    (x1, y1), (x2, y2) = one, other
    start, end = x1 + radius + 12, x2 - radius - 12
    dot = 7.0 if brush.kit.form.kind == SMALL else 9.0
    for index in range(DASHES):
        along = index / (DASHES - 1)
        wave = bend * 26 * 4 * along * (1 - along)
        x, y = start + (end - start) * along, y1 + (y2 - y1) * along + wave
        brush.circle((x - dot / 2, y - dot / 2, dot, dot), "line")


def _draw_station(brush: Brush, station: Station, box: Box, size: float) -> None:
    x, y, w, h = box
    kind = brush.kit.form.kind
    face = (x + (w - size) / 2, y, size, size)
    ring = brush.kit.tokens.stroke["avatar_ring"]
    brush.avatar(station.face, face, station.world, ring=ring)
    title_size, text_size = {LANDSCAPE: (25, 22), PORTRAIT: (27, 25), SMALL: (18, 17)}[kind]
    title_face = brush.face(title_size, bold=True, line=1.15, align="center")
    title = brush.fitted(station.title, title_face, w, title_size * 1.6)
    top = y + size + (4 if kind == SMALL else 8)
    brush.block(title, x + (w - brush.size_of(title)[0]) / 2, top)
    top += brush.size_of(title)[1] + 2
    text_face = brush.face(text_size, line=1.25, align="center")
    text = brush.fitted(station.text, text_face, w - 8, y + h - top)
    brush.block(text, x + (w - brush.size_of(text)[0]) / 2, top)


def _draw_cards(brush: Brush, view: RecapView) -> None:
    kind = brush.kit.form.kind
    bottom = content_bottom(brush, view.bar)
    if kind == PORTRAIT:
        other = 128.0
        top = 556.0
        _draw_takeaways(brush, view, (28, top, 664, bottom - top - other - 20))
        _draw_other(brush, view, (28, bottom - other, 664, other))
        return
    top, left, right, gap = {LANDSCAPE: (412, 48, 1232, 24), SMALL: (192, 16, 784, 14)}[kind]
    height = bottom + (4 if kind == LANDSCAPE else 2) - top
    width = (right - left - gap) * (0.64 if kind == LANDSCAPE else 0.68)
    _draw_takeaways(brush, view, (left, top, width, height))
    _draw_other(brush, view, (left + width + gap, top, right - left - gap - width, height))


def _draw_takeaways(brush: Brush, view: RecapView, box: Box) -> None:
    x, y, w, h = box
    small = brush.kit.form.kind == SMALL
    brush.card(box, "card", 24 if small else 36)
    pad, tick = (14, 22) if small else (28, 30)
    head = brush.face(20 if small else 30, font="Head", line=1.1)
    title_h = brush.block(brush.fitted(view.takeaway_title, head, w - 2 * pad, 44), x + pad,
                          y + pad * 0.7)
    top, room = y + pad * 0.7 + title_h + 4, w - 2 * pad - tick - 8
    size = {LANDSCAPE: 25, PORTRAIT: 28, SMALL: 18}[brush.kit.form.kind]
    for share in (1.0, 0.92, 0.85, 0.78, 0.7, 0.62):
        face = brush.face(size * share, line=1.22)
        blocks = [brush.write(one, face, room) for one in view.takeaways]
        heights = [brush.size_of(one)[1] for one in blocks]
        spare = y + h - pad * 0.6 - top - sum(heights)
        if spare >= 4 * len(blocks):
            break
    between = min(8.0, max(2.0, spare / max(1, len(blocks))))
    for block, height in zip(blocks, heights, strict=True):
        brush.icon("check-circle", (x + pad, top + 1, tick, tick), tick, "mint_deep", fill=True)
        brush.block(block, x + pad + tick + 8, top)
        top += height + between


def _draw_other(brush: Brush, view: RecapView, box: Box) -> None:
    x, y, w, h = box
    small = brush.kit.form.kind == SMALL
    color = "card" if brush.kit.theme == "contrast" else "lilac"
    ink = "ink" if brush.kit.theme == "contrast" else "on_pastel"
    brush.card(box, color, 24 if small else 36)
    pad = 14 if small else 28
    head = brush.face(20 if small else 30, ink, font="Head", line=1.1)
    title = brush.fitted(view.other_title, head, w - 2 * pad, h * 0.42)
    top = y + pad * 0.7 + brush.block(title, x + pad, y + pad * 0.7) + (4 if small else 8)
    size = {LANDSCAPE: 24, PORTRAIT: 26, SMALL: 17}[brush.kit.form.kind]
    face = brush.face(size, ink, line=1.25)
    words = view.other_text if brush.kit.form.kind == PORTRAIT else (
        f"{view.other_text}\n{view.closing}"
    )
    text = brush.fitted(words, face, w - 2 * pad, y + h - pad * 0.6 - top)
    brush.block(text, x + pad, top)
