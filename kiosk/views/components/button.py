"""A button of the view data: words, icon, tone."""

from kiosk.engine.view_data import Button
from kiosk.views.brush import Brush
from kiosk.views.components.pressable import pressable, resting
from kiosk.views.layer import Box, Radius
from kiosk.views.lettering import Block, Face

GAP = 16
TWO_LINES = 110
"""Buttons from this height on have room for two lines."""


def tone_colors(button: Button, world: str) -> tuple[str, str]:
    """Return the colour of the face and of what stands on it."""
    match button.tone:
        case "primary":
            return "primary", "on_primary"
        case "chosen":
            return world, "on_pastel"
        case _:
            return "card", "ink"


def button_width(brush: Brush, button: Button, *, size: float, icon: float, pad: float) -> float:
    """Return the natural width of a button in design units."""
    if button.bare:
        return icon + 2 * pad
    label = brush.size_of(brush.write(button.label, brush.face(size, bold=True)))[0]
    mark = brush.size_of(brush.icon_block(button.icon, icon))[0] + GAP if button.icon else 0
    return label + mark + 2 * pad


def draw_button(
    brush: Brush,
    button: Button,
    box: Box,
    *,
    world: str = "lilac",
    size: float = 27,
    icon: float = 34,
    radius: Radius = 30,
    pad: float = 12,
) -> None:
    """Draw a button filling the box; without `enabled` it is faint and cannot be pressed."""
    if not button.enabled:
        resting(brush, box, radius)
        _draw_content(brush, button, box, "ink_soft", size, icon, pad)
        return
    face, ink = tone_colors(button, world)

    def paint(inner: Brush, sunk: float) -> None:
        where = pressable(inner, box, face, sunk, radius)
        _draw_content(inner, button, where, ink, size, icon, pad)

    brush.press(box, button.action, paint)


def _wrapped(brush: Brush, words: str, face: Face, room: float, height: float) -> Block:
    """Return the words on several lines, no wider than their lines need."""
    block = brush.fitted(words, face, room, height)
    for share in (0.85, 0.7, 0.55):
        closer = brush.fitted(words, face, room * share, height)
        if brush.size_of(closer)[1] != brush.size_of(block)[1]:
            break
        block = closer
    return block


def _draw_content(
    brush: Brush, button: Button, box: Box, ink: str, size: float, icon: float, pad: float
) -> None:
    x, y, w, h = box
    if button.bare and button.icon:
        brush.icon(button.icon, box, icon, ink)
        return
    face = brush.face(size, ink, bold=True, line=1.15, align="center")
    # Measured without a width first, so that the words stand close to their icon.
    label, gap = brush.write(button.label, face), GAP
    beside = w - 2 * pad - icon - gap
    too_wide = brush.size_of(label)[0] > beside and h < TWO_LINES
    if button.icon and (too_wide or brush.widest_word(button.label, face) > beside):
        # Words that hardly fit stay large; their icon becomes small and close.
        icon, gap, pad = icon * 0.75, 6, 8
    mark = brush.icon_block(button.icon, icon, ink) if button.icon else None
    mark_w, mark_h = brush.size_of(mark) if mark else (0.0, 0.0)
    room = w - 2 * pad - (mark_w + gap if mark else 0)
    if brush.size_of(label)[0] > room:
        label = _wrapped(brush, button.label, face, room, h - 10)
    label_w, label_h = brush.size_of(label)
    left = x + (w - label_w - (mark_w + gap if mark else 0)) / 2
    if mark and not button.leads:
        brush.block(mark, left, y + (h - mark_h) / 2)
        left += mark_w + gap
    brush.block(label, left, y + (h - label_h) / 2)
    if mark and button.leads:
        brush.block(mark, left + label_w + gap, y + (h - mark_h) / 2)
