"""The messenger: header, thread, writing field or the band while the chat stands still."""

from dataclasses import dataclass

from kiosk.engine.view_data import Band, Phone
from kiosk.views.brush import Brush
from kiosk.views.column import Row
from kiosk.views.components.bubble import SHAPES as BUBBLES
from kiosk.views.components.bubble import LaidBubble, draw_bubble, draw_typing, lay_bubble
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box, Rim, Scroll, Sent
from kiosk.views.lettering import bold


@dataclass(frozen=True)
class PhoneShape:
    """Sizes of the phone on one form of screen, in design units."""

    border: float
    radius: float
    header: float
    face: float
    face_left: float
    title_size: float
    pad_x: float
    pad_top: float
    pad_bottom: float
    field: float


SHAPES = {
    LANDSCAPE: PhoneShape(7, 52, 96, 64, 31, 26, 22, 18, 22, 60),
    PORTRAIT: PhoneShape(7, 52, 92, 72, 31, 32, 22, 20, 22, 0),
    SMALL: PhoneShape(5, 36, 58, 42, 21, 20, 14, 10, 14, 0),
}


def draw_phone(brush: Brush, phone: Phone, box: Box, world: str) -> None:
    """Draw the frame, the header and what is at the foot; the thread is a part of its own."""
    shape = SHAPES[brush.kit.form.kind]
    x, y, w, h = box
    border = shape.border
    brush.rect(box, "line", shape.radius)
    inner = (x + border, y + border, w - 2 * border, h - 2 * border)
    radius = shape.radius - border
    brush.rect(inner, "card", radius)
    brush.rect((*inner[:3], shape.header), f"{world}_soft", (radius, radius, 0, 0))
    if brush.kit.theme == "contrast":
        brush.rect((inner[0], inner[1] + shape.header - 2, inner[2], 2), "line")
    _draw_header(brush, phone, inner, world)
    if phone.band is not None:
        _draw_band(brush, phone.band, inner, radius)
    elif shape.field:
        _draw_field(brush, phone.field, inner)


def thread_box(brush: Brush, phone: Phone, box: Box) -> Box:
    """Return where the messages are shown."""
    shape = SHAPES[brush.kit.form.kind]
    x, y, w, h = box
    top = y + shape.border + shape.header
    foot = shape.border
    if phone.band is not None:
        foot += band_height(brush)
    elif shape.field:
        foot += shape.field + 18
    return x + shape.border, top, w - 2 * shape.border, y + h - foot - top


def phone_rim(brush: Brush, box: Box) -> Rim:
    """Return what the phone looks like from outside."""
    return box, SHAPES[brush.kit.form.kind].radius


def draw_thread(brush: Brush, phone: Phone, box: Box, rim: Rim, step: int | None) -> None:
    """Draw the messages, the newest at the foot; older ones leave at the top.

    Args:
        rim: of the phone they are in.
        step: which of the typing dots is darkest; None: they stand still.
    """
    shape, bubbles = SHAPES[brush.kit.form.kind], BUBBLES[brush.kit.form.kind]
    x, y, w, h = box
    left, right = x + shape.pad_x, x + w - shape.pad_x
    laid = [lay_bubble(brush, one, right - left) for one in phone.bubbles]
    typing = _typing_height(brush) + bubbles.gap if phone.typing else 0
    total = sum(one.height + bubbles.gap for one in laid) + typing - bubbles.gap
    overflow = max(0.0, total + shape.pad_top + shape.pad_bottom - h)
    unclip = brush.clip(box)
    translate, end = brush.shift()
    top = y + h - shape.pad_bottom - total
    rows: list[Row] = []
    for one in laid:
        rows.append(_bubble_row(one, left, right, top, y))
        top += one.height + bubbles.gap
    if phone.typing:
        rows.append(Row(top, _typing_height(brush),
                        lambda inner: draw_typing(inner, left, top, step)))
    elif laid and laid[-1].bubble.own:
        brush.layer.sent = _sent(laid[-1], right, rows[-1])
    column = brush.column(rows, box)
    end()
    unclip()
    scale = brush.kit.form.scale
    newest = rows[-1].height + bubbles.gap if rows else 0.0
    brush.layer.scroll = Scroll(box, translate, overflow * scale, newest * scale, rim)
    if column is not None:
        brush.layer.scroll.on_shift = lambda shift_px: column.show(shift_px / scale)


def _bubble_row(laid: LaidBubble, left: float, right: float, top: float, least_y: float) -> Row:
    return Row(top, laid.height,
               lambda inner: draw_bubble(inner, laid, left, right, top, least_y))


def _sent(laid: LaidBubble, right: float, row: Row) -> Sent:
    return Sent((right - laid.width, row.top, laid.width, row.height), row.paint)


def band_height(brush: Brush) -> float:
    """Return the height of the band while the chat stands still."""
    return {LANDSCAPE: 98.0, PORTRAIT: 88.0, SMALL: 92.0}[brush.kit.form.kind]


def _typing_height(brush: Brush) -> float:
    return 36.0 if brush.kit.form.kind == SMALL else 54.0


def _draw_header(brush: Brush, phone: Phone, inner: Box, world: str) -> None:
    shape = SHAPES[brush.kit.form.kind]
    x, y, w, _ = inner
    small = brush.kit.form.kind == SMALL
    left = x + shape.face_left - shape.border
    face_y = y + (shape.header - shape.face) / 2
    brush.avatar(phone.face, (left, face_y, shape.face, shape.face), world)
    left += shape.face + (12 if small else 16)
    icons = 0 if small else 124
    room = x + w - icons - left - 12
    if small:
        face = brush.face(shape.title_size, bold=True)
        words = brush.fitted(f"{phone.title} · {phone.status}", face, room, shape.header)
        brush.block(words, left, y + (shape.header - brush.size_of(words)[1]) / 2)
        return
    title_face = brush.face(shape.title_size, bold=True, line=1.1)
    title = brush.fitted(phone.title, title_face, room, shape.header * 0.5)
    status = brush.write(phone.status, brush.face(20, line=1.25))
    title_h, status_h = brush.size_of(title)[1], brush.size_of(status)[1]
    top = y + (shape.header - title_h - status_h) / 2
    brush.block(title, left, top)
    brush.block(status, left, top + title_h)
    brush.icon("phone-call", (x + w - 124, y, 32, shape.header), 32)
    brush.icon("dots-three", (x + w - 60, y, 36, shape.header), 36)


def _draw_field(brush: Brush, words: str, inner: Box) -> None:
    x, y, w, h = inner
    box = (x + 18, y + h - 78, w - 36, 60)
    brush.rect(box, "bubble_in", 30)
    face = brush.face(24, "ink_soft")
    label = brush.fitted(words, face, w - 130, 58)
    brush.block(label, x + 40, box[1] + (60 - brush.size_of(label)[1]) / 2)
    brush.icon("paper-plane-right", (x + w - 71, box[1], 30, 60), 30, "ink_soft")


def _draw_band(brush: Brush, band: Band, inner: Box, radius: float) -> None:
    x, y, w, h = inner
    height = band_height(brush)
    top = y + h - height
    brush.rect((x, top, w, height), "butter", (0, 0, radius, radius))
    small = brush.kit.form.kind == SMALL
    icon = 32 if small else 44
    brush.icon("pause", (x + 26, top, icon, height), icon, "on_pastel", fill=True)
    left = x + 26 + icon + 18
    size = 18 if small else 26
    face = brush.face(size, "on_pastel", line=1.2)
    words = brush.fitted(f"{bold(band.title)}\n{band.text}", face, x + w - left - 18, height - 12)
    brush.block(words, left, top + (height - brush.size_of(words)[1]) / 2)
