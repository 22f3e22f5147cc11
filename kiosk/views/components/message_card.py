"""The newest message in its phone, or a page of them, over the whole width (mock-up 31)."""

from dataclasses import dataclass

from kiosk.engine.view_data import Bubble, Phone
from kiosk.views.brush import Brush
from kiosk.views.components.fitting import word_height
from kiosk.views.components.phone import SHAPES, PhoneShape
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.lettering import Face, bold

SIZES = {LANDSCAPE: 26.0, PORTRAIT: 31.0, SMALL: 20.0}
HEADERS = {LANDSCAPE: 72.0, PORTRAIT: 108.0, SMALL: 46.0}
PADS = {LANDSCAPE: (26.0, 14.0), PORTRAIT: (22.0, 14.0), SMALL: (14.0, 6.0)}
"""Inside a message."""

MARGINS = {LANDSCAPE: 22.0, PORTRAIT: 16.0, SMALL: 8.0}
"""Around the messages."""

SET_IN = {LANDSCAPE: 120.0, PORTRAIT: 40.0, SMALL: 60.0}
"""How far a message on a page of them leaves the side of the other person free."""


@dataclass(frozen=True)
class MessageCard:
    """A phone with these messages, as high as they are.

    Attributes:
        world: colour of its header.
        status: words at the right of the header; empty: none.
    """

    phone: Phone
    world: str
    status: str

    def height_at(self, brush: Brush, share: float, width: float) -> float:
        """Return the height of the phone with type of this share."""
        kind = brush.kit.form.kind
        shape = SHAPES[kind]
        inside = [self._message_height(brush, share, one, width) for one in self.phone.bubbles]
        gaps = MARGINS[kind] * (len(inside) + 1)
        return 2 * shape.border + self._header(brush) + sum(inside) + gaps

    def draw(self, brush: Brush, share: float, box: Box) -> None:
        """Draw frame, header and messages from the top."""
        kind = brush.kit.form.kind
        shape = SHAPES[kind]
        inner = self._draw_frame(brush, box, shape)
        self._draw_header(brush, inner)
        top = inner[1] + self._header(brush) + MARGINS[kind]
        for one in self.phone.bubbles:
            height = self._message_height(brush, share, one, box[2])
            self._draw_message(brush, share, one, (inner[0], top, inner[2], height))
            top += height + MARGINS[kind]

    def _header(self, brush: Brush) -> float:
        return HEADERS[brush.kit.form.kind]

    def _draw_frame(self, brush: Brush, box: Box, shape: PhoneShape) -> Box:
        x, y, w, h = box
        border, radius = shape.border, shape.radius - shape.border
        brush.rect(box, "line", shape.radius)
        inner = (x + border, y + border, w - 2 * border, h - 2 * border)
        brush.rect(inner, "card", radius)
        brush.rect((*inner[:3], self._header(brush)), f"{self.world}_soft", (radius, radius, 0, 0))
        return inner

    def _draw_header(self, brush: Brush, inner: Box) -> None:
        x, y, w, _ = inner
        kind = brush.kit.form.kind
        height = self._header(brush)
        size, left = height * 0.78, x + SHAPES[kind].face_left
        brush.avatar(self.phone.face, (left, y + (height - size) / 2, size, size), self.world)
        left += size + MARGINS[kind] * 0.7
        right = x + w - SHAPES[kind].face_left
        if kind == PORTRAIT and self.status:
            self._draw_stacked(brush, (left, y, right - left, height))
            return
        if self.status:
            status = brush.fitted(
                self.status, brush.face(SIZES[kind] * 0.75), (right - left) * 0.48, height - 8)
            status_w, status_h = brush.size_of(status)
            brush.block(status, right - status_w, y + (height - status_h) / 2)
            right -= status_w + 16
        name = brush.fitted(self.phone.title, _name_face(brush), right - left, height - 8)
        brush.block(name, left, y + (height - brush.size_of(name)[1]) / 2)

    def _draw_stacked(self, brush: Brush, box: Box) -> None:
        """Draw the status below the name: beside it a narrow phone has no room."""
        x, y, w, h = box
        name = brush.fitted(self.phone.title, _name_face(brush), w, h * 0.52)
        status = brush.fitted(
            self.status, brush.face(SIZES[brush.kit.form.kind] * 0.7), w, h * 0.44)
        top = y + (h - brush.size_of(name)[1] - brush.size_of(status)[1]) / 2
        brush.block(status, x, top + brush.block(name, x, top))

    def _message_height(self, brush: Brush, share: float, one: Bubble, width: float) -> float:
        room = self._room(brush, width)
        words = word_height(brush, _words(one), _face(brush, share, one), room)
        if one.mark is not None:
            words += word_height(brush, one.mark, _mark_face(brush, share), room)
        return words + 2 * PADS[brush.kit.form.kind][1]

    def _room(self, brush: Brush, width: float) -> float:
        kind = brush.kit.form.kind
        inside = width - 2 * SHAPES[kind].border - 2 * MARGINS[kind] - 2 * PADS[kind][0]
        return inside - (SET_IN[kind] if len(self.phone.bubbles) > 1 else 0.0)

    def _draw_message(self, brush: Brush, share: float, one: Bubble, row: Box) -> None:
        kind = brush.kit.form.kind
        x, y, w, h = row
        pad_x, pad_y = PADS[kind]
        wide = w - 2 * MARGINS[kind]
        width = wide - (SET_IN[kind] if len(self.phone.bubbles) > 1 else 0.0)
        left = x + MARGINS[kind] + (wide - width if one.own else 0.0)
        corners = [28.0] * 4
        corners[2 if one.own else 3] = brush.kit.tokens.radius["bubble_tail"]
        room = self._room(brush, w + 2 * SHAPES[kind].border)
        mark = None
        if one.mark is not None:
            mark = brush.write(one.mark, _mark_face(brush, share), room)
            h -= brush.size_of(mark)[1]
            brush.block(mark, left + pad_x, y + h)
        color = "bubble_out" if one.own else "bubble_in"
        brush.rect((left, y, width, h), color, tuple(corners))
        words = brush.write(_words(one), _face(brush, share, one), room)
        brush.block(words, left + pad_x, y + pad_y)


def _words(one: Bubble) -> str:
    return one.text if one.speaker is None else f"{bold(one.speaker)}\n{one.text}"


def _name_face(brush: Brush) -> Face:
    return brush.face(SIZES[brush.kit.form.kind] * 0.85, bold=True, line=1.1)


def _face(brush: Brush, share: float, one: Bubble) -> Face:
    ink = "on_pastel" if one.own else "ink"
    return brush.face(SIZES[brush.kit.form.kind] * share, ink, line=1.22)


def _mark_face(brush: Brush, share: float) -> Face:
    return brush.face(SIZES[brush.kit.form.kind] * 0.8 * share, "ink_soft")
