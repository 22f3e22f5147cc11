"""What can be answered: replies in mint, or faint with the reason why not yet."""

from kiosk.engine.view_data import Button
from kiosk.views.brush import Brush
from kiosk.views.components.fitting import fitting_share, word_height
from kiosk.views.components.pressable import pressable, resting
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.lettering import Block, Face

REPLY_HEIGHT = {LANDSCAPE: 92.0, PORTRAIT: 124.0, SMALL: 79.0}
REPLY_GAP = {LANDSCAPE: 18.0, PORTRAIT: 25.0, SMALL: 16.0}
REPLY_SIZE = {LANDSCAPE: 26.0, PORTRAIT: 31.0, SMALL: 21.0}
REPLY_RADIUS = {LANDSCAPE: 34.0, PORTRAIT: 40.0, SMALL: 24.0}
REPLY_TAIL = 10
PADS = {LANDSCAPE: 31.0, PORTRAIT: 31.0, SMALL: 20.0}
MARK_GAP = 14.0
COMMON_LEAST = 0.85
"""One very long reply does not make the others smaller than this share of their type."""

REASON_SHARE = 0.84
"""Type size of the reason as a share of the words above it."""


def replies_height(brush: Brush, count: int) -> float:
    """Return the height of so many replies one above the other."""
    height, gap = _pitch(brush, count)
    return count * height + (count - 1) * gap


def draw_replies(brush: Brush, replies: tuple[Button, ...], box: Box) -> None:
    """Draw the replies from the top of the box, each at least a fingertip high."""
    x, y, w, h = box
    least, gap = _pitch(brush, len(replies))
    height = min(least * 1.4, (h - gap * (len(replies) - 1)) / len(replies))
    pitch = height + gap
    boxes = [(x, y + index * pitch, w, height) for index in range(len(replies))]
    draw_replies_in(brush, replies, boxes)


def draw_replies_in(brush: Brush, replies: tuple[Button, ...], boxes: list[Box]) -> None:
    """Draw the replies in these boxes, with type of one size unless one is very long."""
    most = max(COMMON_LEAST, common_share(brush, replies, boxes))
    for reply, box in zip(replies, boxes, strict=True):
        _draw_reply(brush, reply, box, most)


def common_share(brush: Brush, replies: tuple[Button, ...], boxes: list[Box]) -> float:
    """Return the share of the type at which all replies fit that can be taken now."""
    shares = [_share(brush, reply, box)
              for reply, box in zip(replies, boxes, strict=True) if reply.enabled]
    return min(shares, default=1.0)


def _pitch(brush: Brush, count: int) -> tuple[float, float]:
    """Return height and gap of replies one above the other; more than three stand closer."""
    kind = brush.kit.form.kind
    if kind == LANDSCAPE and count > 3:
        return 88.0, 18.0
    return REPLY_HEIGHT[kind], REPLY_GAP[kind]


def _draw_reply(brush: Brush, reply: Button, box: Box, most: float) -> None:
    """Draw a reply; one that cannot be taken yet is faint and tells why in its second line."""
    radius = REPLY_RADIUS[brush.kit.form.kind]
    corners = (radius, radius, REPLY_TAIL, radius)
    if not reply.enabled:
        resting(brush, box, corners)
        _draw_words(brush, reply, box, "ink_soft", most)
        return
    contrast = brush.kit.theme == "contrast"
    offered, ink = ("card", "ink") if contrast else ("mint", "on_pastel")

    def paint(inner: Brush, sunk: float) -> None:
        _draw_words(inner, reply, pressable(inner, box, offered, sunk, corners), ink, most)

    brush.press(box, reply.action, paint)


def _lines(reply: Button) -> list[str]:
    """Return the words and, behind them, why they cannot be said yet."""
    return reply.label.split("\n", 1)


def _room(brush: Brush, reply: Button, box: Box) -> float:
    """Return the width for the words."""
    pad = PADS[brush.kit.form.kind]
    if not reply.icon:
        return box[2] - 2 * pad
    return box[2] - 2 * pad - brush.size_of(_mark(brush, reply.icon))[0] - MARK_GAP


def _mark(brush: Brush, icon: str, ink: str = "ink") -> Block:
    return brush.icon_block(icon, REPLY_SIZE[brush.kit.form.kind] + 6, ink)


def _share(brush: Brush, reply: Button, box: Box) -> float:
    room = _room(brush, reply, box)

    def height_at(share: float) -> float:
        faces = _faces(brush, share, "ink")
        return sum(word_height(brush, one, face, room)
                   for one, face in zip(_lines(reply), faces, strict=False))

    return fitting_share(height_at, box[3] - 12)


def _draw_words(brush: Brush, reply: Button, box: Box, ink: str, most: float) -> None:
    x, y, w, h = box
    room = _room(brush, reply, box)
    left = x + w - PADS[brush.kit.form.kind] - room
    if reply.icon:
        mark = _mark(brush, reply.icon, ink)
        brush.block(mark, x + PADS[brush.kit.form.kind], y + (h - brush.size_of(mark)[1]) / 2)
    faces = _faces(brush, min(most, _share(brush, reply, box)), ink)
    blocks = [brush.write(one, face, room)
              for one, face in zip(_lines(reply), faces, strict=False)]
    top = y + (h - sum(brush.size_of(one)[1] for one in blocks)) / 2
    for block in blocks:
        top += brush.block(block, left, top)


def _faces(brush: Brush, share: float, ink: str) -> tuple[Face, Face]:
    """Return the types of the words and of the reason below them."""
    size = REPLY_SIZE[brush.kit.form.kind] * share
    words = brush.face(size, ink, font="BodySemi", line=1.2)
    return words, brush.face(size * REASON_SHARE, ink, line=1.2)
