"""The card that explains after a question: about the answer taken, the facts, what to do."""

from kiosk.engine.view_data import Chip, FeedbackView, PollView
from kiosk.views.brush import Brush
from kiosk.views.components.fitting import fitting_share, word_height
from kiosk.views.components.small_parts import chip_width, draw_chip, draw_kicker
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.lettering import Face

PADS = {LANDSCAPE: (36.0, 30.0), PORTRAIT: (32.0, 26.0), SMALL: (18.0, 12.0)}
KICKERS = {LANDSCAPE: (22.0, 30.0), PORTRAIT: (26.0, 34.0), SMALL: (17.0, 22.0)}
SIZES = {LANDSCAPE: (27.0, 38.0, 26.0), PORTRAIT: (30.0, 40.0, 30.0), SMALL: (19.0, 24.0, 19.0)}
"""Type of lead, title and text."""

BRIEF_SHARE = 1.15
"""A text that stands alone is as large as a lead."""

CHIP_SIZE = {LANDSCAPE: 21.0, PORTRAIT: 25.0, SMALL: 16.0}
BETWEEN = {LANDSCAPE: 12.0, PORTRAIT: 14.0, SMALL: 6.0}


def explanation_fits(brush: Brush, view: FeedbackView | PollView, box: Box, share: float) -> bool:
    """Return whether everything fits into the card with this share of the type."""
    pad_x, _ = PADS[brush.kit.form.kind]
    return _height_at(brush, view, box[2] - 2 * pad_x, share) <= box[3]


def explanation_share(brush: Brush, view: FeedbackView | PollView, box: Box) -> float:
    """Return the share of the type at which everything fits into the card."""
    pad_x, _ = PADS[brush.kit.form.kind]
    room = box[2] - 2 * pad_x
    is_brief = not (view.lead or view.title or view.chips)
    if is_brief and _height_at(brush, view, room, BRIEF_SHARE) <= box[3]:
        return BRIEF_SHARE
    return fitting_share(lambda one: _height_at(brush, view, room, one), box[3])


def draw_explanation(brush: Brush, view: FeedbackView | PollView, box: Box) -> None:
    """Draw the card; lower than its box when there is little to say."""
    x, y, w, h = box
    kind = brush.kit.form.kind
    pad_x, pad_y = PADS[kind]
    room = w - 2 * pad_x
    share = explanation_share(brush, view, box)
    height = min(h, _height_at(brush, view, room, share) + pad_y * 0.4)
    brush.card((x, y, w, height), "card", 24 if kind == SMALL else 36)
    top = y + pad_y
    size, icon = KICKERS[kind]
    draw_kicker(brush, "lightbulb", view.kicker, x + pad_x, top, color="butter_deep", width=room,
                size=size * share, icon_size=icon * share, fill=True)
    top += _kicker_height(brush, share) + BETWEEN[kind] * 0.7
    for words, face in zip(_words(view), _faces(brush, share), strict=True):
        if words:
            top += brush.block(brush.write(words, face, room), x + pad_x, top) + BETWEEN[kind]
    _draw_chips(brush, view, (x + pad_x, top + BETWEEN[kind] * 0.5, room), share)


def _words(view: FeedbackView | PollView) -> tuple[str, str, str]:
    return view.lead, view.title, view.text


def _faces(brush: Brush, share: float) -> tuple[Face, Face, Face]:
    lead, title, text = (one * share for one in SIZES[brush.kit.form.kind])
    return (
        brush.face(lead, line=1.28),
        brush.face(title, font="Head", bold=True, line=1.06),
        brush.face(text, line=1.3),
    )


def _kicker_height(brush: Brush, share: float) -> float:
    size, icon = KICKERS[brush.kit.form.kind]
    return max(icon * share, size * share * brush.kit.text_scale * 1.3)


def _height_at(brush: Brush, view: FeedbackView | PollView, room: float, share: float) -> float:
    kind = brush.kit.form.kind
    _, pad_y = PADS[kind]
    between = BETWEEN[kind]
    height = 2 * pad_y + _kicker_height(brush, share) + between * 0.7
    for words, face in zip(_words(view), _faces(brush, share), strict=True):
        if words:
            height += word_height(brush, words, face, room) + between
    rows = len(_chip_rows(brush, view.chips, room, share))
    return height + rows * (_chip_height(brush, share) + between) - between * 0.5


def _chip_height(brush: Brush, share: float) -> float:
    return max(44.0, CHIP_SIZE[brush.kit.form.kind] * share * brush.kit.text_scale * 2.1)


def _chip_rows(
    brush: Brush, chips: tuple[Chip, ...], room: float, share: float
) -> list[list[tuple[Chip, float]]]:
    """Return the chips in rows with the type size of each; a long one gets smaller."""
    rows: list[list[tuple[Chip, float]]] = []
    left = 0.0
    for chip in chips:
        size = CHIP_SIZE[brush.kit.form.kind] * share
        size *= min(1.0, room / chip_width(brush, chip.text, size))
        width = chip_width(brush, chip.text, size) + 14
        if not rows or left + width > room + 14:
            rows.append([])
            left = 0.0
        rows[-1].append((chip, size))
        left += width
    return rows


def _draw_chips(
    brush: Brush, view: FeedbackView | PollView, space: tuple[float, float, float], share: float
) -> None:
    x, y, room = space
    for row in _chip_rows(brush, view.chips, room, share):
        left = x
        for chip, size in row:
            left += draw_chip(brush, chip.icon, chip.text, left, y, world=view.style.world,
                              size=size) + 14
        y += _chip_height(brush, share) + BETWEEN[brush.kit.form.kind]
