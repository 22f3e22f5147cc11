"""What to take along, and that there are other ways: the cards below the way (mock-up 17)."""

from kiosk.engine.view_data import RecapView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom
from kiosk.views.components.fitting import fitting_share, word_height
from kiosk.views.components.way import WORDS_LEAST, way_bottom, words_fit
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.lettering import Block

PADS = {LANDSCAPE: 28.0, PORTRAIT: 24.0, SMALL: 14.0}
HEAD_SIZE = {LANDSCAPE: 30.0, PORTRAIT: 29.0, SMALL: 20.0}
LINE_SIZE = {LANDSCAPE: 25.0, PORTRAIT: 27.0, SMALL: 18.0}
TICKS = {LANDSCAPE: 30.0, PORTRAIT: 30.0, SMALL: 22.0}
LINE_GAP = 3.0
TAKEAWAYS_SHARE = 0.64
LARGE_TAKEAWAYS_SHARE = 0.69
"""Of the width, where the cards stand side by side; with larger type on small screens."""

SPARE_MOST = 24.0
"""A card in portrait is at most so much higher than its words."""

HEAD_ROOM = 260.0
NARROW = 0.38
"""Cards below this share of the screen's width are narrow."""


def draw_cards(brush: Brush, view: RecapView, top: float) -> None:
    """Draw what to take along, and that there are other ways, with the closing words.

    Args:
        top: where the way above them ends, in design units.
    """
    first, second = _boxes(brush, view, top)
    _draw_takeaways(brush, view, first)
    _draw_other(brush, view, second)


def has_words(brush: Brush, view: RecapView) -> bool:
    """Return whether what was done stands at each station; the cards' words come first."""
    if not words_fit(brush, view.stations):
        return False
    first, second = _boxes(brush, view, way_bottom(brush, view.stations, has_words=True))
    takeaways = _list_share(brush, view.takeaway_title, view.takeaways, first)
    return min(takeaways, _running_share(brush, view, second)) >= WORDS_LEAST


def _boxes(brush: Brush, view: RecapView, top: float) -> tuple[Box, Box]:
    bottom = content_bottom(brush, view.bar)
    kind = brush.kit.form.kind
    if kind == PORTRAIT:
        return _stacked_boxes(view, brush, top, bottom)
    return _boxes_beside(brush, top, bottom)


def _running_share(brush: Brush, view: RecapView, box: Box) -> float:
    kind = brush.kit.form.kind
    _, y, w, h = box
    top = _words_top(brush, view.other_title, box)

    def height_at(share: float) -> float:
        face = brush.face((LINE_SIZE[kind] - 1) * share, line=1.22)
        return word_height(brush, _other_words(view), face, w - 2 * PADS[kind])

    return fitting_share(height_at, y + h - PADS[kind] * 0.6 - top)


def _boxes_beside(brush: Brush, top: float, bottom: float) -> tuple[Box, Box]:
    kind = brush.kit.form.kind
    left, right, gap = {LANDSCAPE: (48, 1232, 24), SMALL: (16, 784, 14)}[kind]
    height = bottom + (4 if kind == LANDSCAPE else 2) - top
    room = right - left - gap
    large = kind == SMALL and brush.kit.text_scale > 1
    first = room * (LARGE_TAKEAWAYS_SHARE if large else TAKEAWAYS_SHARE)
    return (left, top, first, height), (left + first + gap, top, room - first, height)


def _stacked_boxes(view: RecapView, brush: Brush, top: float, bottom: float) -> tuple[Box, Box]:
    """Share the height among both cards so that their words shrink alike."""
    x, w, gap = 28.0, 664.0, 18.0
    space = bottom - top - gap

    def heights_at(share: float) -> tuple[float, float]:
        face = brush.face((LINE_SIZE[PORTRAIT] - 1) * share, line=1.22)
        running = word_height(brush, _other_words(view), face, w - 2 * PADS[PORTRAIT])
        lines = _lines_height(brush, view.takeaways, w, share)
        return (_card_height(brush, view.takeaway_title, w, lines),
                _card_height(brush, view.other_title, w, running))

    first, second = heights_at(fitting_share(lambda share: sum(heights_at(share)), space))
    spare = max(0.0, space - first - second) / 2
    first += min(spare, SPARE_MOST)
    second = min(space - first, second + min(spare, SPARE_MOST))
    return (x, top, w, first), (x, top + first + gap, w, second)


def _card_height(brush: Brush, title: str, width: float, words: float) -> float:
    head = brush.size_of(_head(brush, title, (0, 0, width, HEAD_ROOM), "ink"))[1]
    return head + words + 1.3 * PADS[PORTRAIT] + 8


def _draw_takeaways(brush: Brush, view: RecapView, box: Box) -> None:
    brush.card(box, "card", _radius(brush))
    lines = tuple(("check-circle", one) for one in view.takeaways)
    _draw_list(brush, view.takeaway_title, lines, box, "mint_deep")


def _draw_other(brush: Brush, view: RecapView, box: Box) -> None:
    contrast = brush.kit.theme == "contrast"
    brush.card(box, "card" if contrast else "lilac", _radius(brush))
    ink = "ink" if contrast else "on_pastel"
    _draw_running(brush, view.other_title, _other_words(view), box, ink)


def _other_words(view: RecapView) -> str:
    return f"{view.other_text}\n{view.closing}"


def _radius(brush: Brush) -> float:
    return 24 if brush.kit.form.kind == SMALL else 36


def _draw_head(brush: Brush, title: str, box: Box, ink: str) -> float:
    """Draw the title of a card; return where it ends."""
    x, y, _, _ = box
    pad = PADS[brush.kit.form.kind]
    return y + pad * 0.7 + brush.block(_head(brush, title, box, ink), x + pad, y + pad * 0.7)


def _words_top(brush: Brush, title: str, box: Box) -> float:
    """Return where running words begin below the title of a card."""
    kind = brush.kit.form.kind
    head = brush.size_of(_head(brush, title, box, "ink"))[1]
    return box[1] + PADS[kind] * 0.7 + head + (4 if kind == SMALL else 8)


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
    _draw_head(brush, title, box, ink)
    top = _words_top(brush, title, box)
    face = brush.face(LINE_SIZE[kind] - 1, ink, line=1.22)
    text = brush.fitted(words, face, w - 2 * pad, y + h - pad * 0.6 - top)
    brush.block(text, x + pad, top)


def _lines_height(brush: Brush, lines: tuple[str, ...], width: float, share: float) -> float:
    """Return the height of lines with a picture sign on a card of this width."""
    kind = brush.kit.form.kind
    room = width - 2 * PADS[kind] - TICKS[kind] - 8
    face = brush.face(LINE_SIZE[kind] * share, line=1.2)
    return sum(word_height(brush, one, face, room) + LINE_GAP for one in lines)


def _list_room(brush: Brush, title: str, box: Box) -> float:
    """Return the height lines have below the title of a card."""
    head = brush.size_of(_head(brush, title, box, "ink"))[1]
    return box[3] - PADS[brush.kit.form.kind] * 1.3 - head - 4


def _list_share(brush: Brush, title: str, words: tuple[str, ...], box: Box) -> float:
    room = _list_room(brush, title, box)
    return fitting_share(lambda share: _lines_height(brush, words, box[2], share), room)


def _draw_list(
    brush: Brush, title: str, lines: tuple[tuple[str, str], ...], box: Box, color: str
) -> None:
    """Draw a title and lines with a picture sign.

    Args:
        lines: (icon, words) of each.
    """
    x, _, w, _ = box
    kind = brush.kit.form.kind
    pad, tick = PADS[kind], TICKS[kind]
    room = w - 2 * pad - tick - 8
    words = tuple(line for _, line in lines)
    share = _list_share(brush, title, words, box)
    space = _list_room(brush, title, box)
    top = _draw_head(brush, title, box, "ink") + 4
    face = brush.face(LINE_SIZE[kind] * share, line=1.2)
    spare = max(0.0, space - _lines_height(brush, words, w, share))
    between = min(8.0, LINE_GAP + spare / max(1, len(lines)))
    for icon, one in lines:
        line = LINE_SIZE[kind] * share * brush.kit.text_scale * 1.2
        brush.icon(icon, (x + pad, top, tick, line), tick * max(share, 0.75), color, fill=True)
        top += brush.block(brush.write(one, face, room), x + pad + tick + 8, top) + between
