"""The way taken and what to take along (mock-up 17). Never a score."""

from collections.abc import Callable

from kiosk.engine.view_data import RecapView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.fitting import fitting_share, word_height
from kiosk.views.components.small_parts import draw_kicker
from kiosk.views.components.way import draw_way, way_bottom
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.lettering import Block
from kiosk.views.part import Part

PADS = {LANDSCAPE: 28.0, PORTRAIT: 24.0, SMALL: 14.0}
HEAD_SIZE = {LANDSCAPE: 30.0, PORTRAIT: 29.0, SMALL: 20.0}
LINE_SIZE = {LANDSCAPE: 25.0, PORTRAIT: 27.0, SMALL: 18.0}
TICKS = {LANDSCAPE: 30.0, PORTRAIT: 30.0, SMALL: 22.0}
SIGNS_BESIDE = 4
SIGNS_LEAST = 164.0
RUNNING_LEAST = 0.66
LINE_GAP = 3.0
NARROW = 0.38
"""Cards below this share of the screen's width are narrow."""

LIST_LEAST = 0.72
"""Signs that are too many for a list at this share of the type become running words."""


def recap_parts(view: RecapView, brush: Brush) -> tuple[Part, ...]:
    """Return title, stations, the cards and the bar."""
    cards = (view.takeaways, view.takeaway_title, view.other_title, view.other_text, view.closing,
             view.signs_title, view.signs, len(view.stations))
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("title", (view.kicker, view.title), lambda inner: _draw_title(inner, view)),
        Part("way", view.stations, lambda inner: draw_way(inner, view.stations)),
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
        LANDSCAPE: (48, 34, 54, 66), PORTRAIT: (34, 16, 46, 100), SMALL: (16, 2, 27, 36),
    }[kind]
    width = brush.kit.form.width - 2 * x
    if kind != SMALL:
        color = f"{view.style.world}_deep"
        size_k = 22 if kind == LANDSCAPE else 28
        draw_kicker(brush, "flag", view.kicker, x, y, color=color, width=width, size=size_k,
                    fill=True)
        y += 38 if kind == LANDSCAPE else 44
    face = brush.face(size, font="Head", bold=True, line=1.06)
    brush.block(brush.fitted(view.title, face, width, height), x, y)


def _draw_cards(brush: Brush, view: RecapView) -> None:
    """Draw what to take along, what was noticed, and that there are other ways."""
    draws: list[Callable[[Brush, RecapView, Box], None]] = [_draw_takeaways, _draw_other]
    if view.signs:
        draws.insert(1, _draw_signs)
    if _has_signs_only(brush, view):
        draws.remove(_draw_other)
    for draw, box in zip(draws, _card_boxes(brush, view), strict=True):
        draw(brush, view, box)


def _has_signs_only(brush: Brush, view: RecapView) -> bool:
    """Return whether the signs take the place of the other ways, which the bar also offers."""
    if brush.kit.form.kind == PORTRAIT:
        return len(view.signs) > SIGNS_BESIDE
    return bool(view.signs)


def _card_boxes(brush: Brush, view: RecapView) -> list[Box]:
    kind = brush.kit.form.kind
    top = way_bottom(brush, len(view.stations))
    bottom = content_bottom(brush, view.bar)
    if kind == PORTRAIT:
        return _portrait_boxes(view, brush, top, bottom)
    left, right, gap = {LANDSCAPE: (48, 1232, 24), SMALL: (16, 784, 14)}[kind]
    height = bottom + (4 if kind == LANDSCAPE else 2) - top
    shares = (0.64, 0.36)
    room = right - left - gap * (len(shares) - 1)
    boxes: list[Box] = []
    x = float(left)
    for share in shares:
        boxes.append((x, top, room * share, height))
        x += room * share + gap
    return boxes


def _portrait_boxes(view: RecapView, brush: Brush, top: float, bottom: float) -> list[Box]:
    """What to take along over the whole width, the others side by side below."""
    x, w, gap = 28.0, 664.0, 18.0
    low = _signs_height(view, brush) if view.signs else 116.0
    high = bottom - top - low - gap
    lines = _lines_height(brush, view.takeaways, w, 1.0)
    head = brush.size_of(_head(brush, view.takeaway_title, (x, top, w, high), "ink"))[1]
    needed = head + lines + 1.3 * PADS[PORTRAIT] + 24
    first = (x, top, w, min(high, needed))
    below = top + first[3] + gap
    low = min(low * 1.5, bottom - below)
    if not view.signs or _has_signs_only(brush, view):
        return [first, (x, below, w, low)]
    return [first, (x, below, 416.0, low), (x + 416 + gap, below, 230.0, low)]


def _signs_height(view: RecapView, brush: Brush) -> float:
    """Return the height of the signs in portrait; many large words get more of it."""
    width = 664.0 if _has_signs_only(brush, view) else 416.0
    face = brush.face((LINE_SIZE[PORTRAIT] - 1) * RUNNING_LEAST, line=1.22)
    words = brush.write(" · ".join(view.signs), face, width - 2 * PADS[PORTRAIT])
    head = _head(brush, view.signs_title, (0, 0, width, SIGNS_LEAST), "ink")
    used = brush.size_of(head)[1] + brush.size_of(words)[1] + 1.3 * PADS[PORTRAIT] + 8
    return max(SIGNS_LEAST, used)


def _draw_takeaways(brush: Brush, view: RecapView, box: Box) -> None:
    brush.card(box, "card", _radius(brush))
    lines = tuple(("check-circle", one) for one in view.takeaways)
    _draw_list(brush, view.takeaway_title, lines, box, "mint_deep")


def _draw_signs(brush: Brush, view: RecapView, box: Box) -> None:
    brush.card(box, "butter_soft", _radius(brush))
    lines = tuple(("eye", one) for one in view.signs)
    words = " · ".join(view.signs)
    if brush.kit.form.kind != PORTRAIT:
        # The closing words stand with the other ways; where those are left out, here.
        lines, words = (*lines, ("heart", view.closing)), f"{words}\n{view.closing}"
    if not _draw_list(brush, view.signs_title, lines, box, "butter_deep", LIST_LEAST):
        _draw_running(brush, view.signs_title, words, box, "ink")


def _draw_other(brush: Brush, view: RecapView, box: Box) -> None:
    contrast = brush.kit.theme == "contrast"
    brush.card(box, "card" if contrast else "lilac", _radius(brush))
    # Where little room is left, the closing words would make everything too small.
    portrait = brush.kit.form.kind == PORTRAIT
    words = view.other_text if portrait else f"{view.other_text}\n{view.closing}"
    _draw_running(brush, view.other_title, words, box, "ink" if contrast else "on_pastel")


def _radius(brush: Brush) -> float:
    return 24 if brush.kit.form.kind == SMALL else 36


def _draw_head(brush: Brush, title: str, box: Box, ink: str) -> float:
    """Draw the title of a card; return where its words begin."""
    x, y, _, _ = box
    pad = PADS[brush.kit.form.kind]
    return y + pad * 0.7 + brush.block(_head(brush, title, box, ink), x + pad, y + pad * 0.7)


def _head(brush: Brush, title: str, box: Box, ink: str) -> Block:
    """Write the title of a card; in narrow cards it is smaller."""
    _, _, w, h = box
    kind = brush.kit.form.kind
    size = HEAD_SIZE[kind] * (0.86 if w < brush.kit.form.width * NARROW else 1.0)
    face = brush.face(size, ink, font="Head", line=1.1)
    return brush.fitted(title, face, w - 2 * PADS[kind], h * 0.42)


def _draw_running(brush: Brush, title: str, words: str, box: Box, ink: str) -> None:
    x, y, w, h = box
    kind = brush.kit.form.kind
    pad = PADS[kind]
    top = _draw_head(brush, title, box, ink) + (4 if kind == SMALL else 8)
    face = brush.face(LINE_SIZE[kind] - 1, ink, line=1.22)
    text = brush.fitted(words, face, w - 2 * pad, y + h - pad * 0.6 - top)
    brush.block(text, x + pad, top)


def _lines_height(brush: Brush, lines: tuple[str, ...], width: float, share: float) -> float:
    """Return the height of lines with a picture sign on a card of this width."""
    kind = brush.kit.form.kind
    room = width - 2 * PADS[kind] - TICKS[kind] - 8
    face = brush.face(LINE_SIZE[kind] * share, line=1.2)
    return sum(word_height(brush, one, face, room) + LINE_GAP for one in lines)


def _draw_list(
    brush: Brush, title: str, lines: tuple[tuple[str, str], ...], box: Box, color: str,
    least: float = 0.0,
) -> bool:
    """Draw a title and lines with a picture sign; False, and nothing drawn, if they do not fit.

    Args:
        lines: (icon, words) of each.
        least: share of the type below which the lines do not fit.
    """
    x, _, w, h = box
    kind = brush.kit.form.kind
    pad, tick = PADS[kind], TICKS[kind]
    room = w - 2 * pad - tick - 8
    head_height = brush.size_of(_head(brush, title, box, "ink"))[1]
    space = h - pad * 1.3 - head_height - 4

    words = tuple(line for _, line in lines)
    share = fitting_share(lambda one: _lines_height(brush, words, w, one), space)
    if share < least:
        return False
    top = _draw_head(brush, title, box, "ink") + 4
    face = brush.face(LINE_SIZE[kind] * share, line=1.2)
    spare = max(0.0, space - _lines_height(brush, words, w, share))
    between = min(8.0, LINE_GAP + spare / max(1, len(lines)))
    for icon, one in lines:
        line = LINE_SIZE[kind] * share * brush.kit.text_scale * 1.2
        brush.icon(icon, (x + pad, top, tick, line), tick * max(share, 0.75), color, fill=True)
        top += brush.block(brush.write(one, face, room), x + pad + tick + 8, top) + between
    return True
