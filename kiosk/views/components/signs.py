"""The list of signs that were found, and how many are still hidden."""

from dataclasses import dataclass

from kiosk.engine.view_data import FoundSign
from kiosk.views.brush import Brush
from kiosk.views.components.fitting import fitting_share
from kiosk.views.components.outline import dashed
from kiosk.views.components.profile import draw_number
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.lettering import Block

LEFT_HEIGHT = {LANDSCAPE: 72.0, PORTRAIT: 54.0, SMALL: 44.0}
TITLE_SIZE = {LANDSCAPE: 25.0, PORTRAIT: 28.0, SMALL: 19.0}
ABOUT_SIZE = {LANDSCAPE: 22.0, PORTRAIT: 26.0, SMALL: 17.0}
BADGES = {LANDSCAPE: 50.0, PORTRAIT: 54.0, SMALL: 34.0}
PADS = {LANDSCAPE: 16.0, PORTRAIT: 14.0, SMALL: 8.0}
READABLE = (1.0, 0.92)
"""Smaller than this, older signs give way instead: all are told again behind the activity."""


@dataclass(frozen=True)
class LaidSign:
    """A sign with its words written; heights in design units."""

    sign: FoundSign
    blocks: tuple[Block, ...]
    height: float


def draw_signs(brush: Brush, found: tuple[FoundSign, ...], left: str, box: Box) -> None:
    """Draw what was found and why, from the top; the newest one is always told in full."""
    x, y, w, h = box
    kind = brush.kit.form.kind
    gap = PADS[kind] * 0.8
    foot = LEFT_HEIGHT[kind] + gap if left else 0.0
    for laid in _laid(brush, found, w, h - foot, gap):
        _draw_sign(brush, laid, (x, y, w, laid.height))
        y += laid.height + gap
    if left:
        _draw_left(brush, left, (x, y, w, LEFT_HEIGHT[kind]))


def _laid(
    brush: Brush, found: tuple[FoundSign, ...], width: float, room: float, gap: float
) -> list[LaidSign]:
    """Return all signs, the newest in full as far as they fit; else the newest alone."""
    if not found:
        return []

    def lay(share: float, full: int, shown: int) -> list[LaidSign]:
        first = len(found) - full
        some = list(enumerate(found))[len(found) - shown :]
        return [_lay(brush, one, width, share, full=index >= first) for index, one in some]

    def height(laid: list[LaidSign]) -> float:
        return sum(one.height for one in laid) + gap * (len(laid) - 1)

    count = len(found)
    ways = [(full, count) for full in range(count, 0, -1)]
    ways += [(1, shown) for shown in range(count - 1, 0, -1)]
    for full, shown in ways:
        for share in READABLE:
            laid = lay(share, full, shown)
            if height(laid) <= room:
                return laid
    share = fitting_share(lambda some: height(lay(some, 1, 1)), room)
    return lay(share, 1, 1)


def _lay(brush: Brush, sign: FoundSign, width: float, share: float, *, full: bool) -> LaidSign:
    kind = brush.kit.form.kind
    pad, badge = PADS[kind], BADGES[kind]
    room = width - badge - 3.2 * pad
    title = brush.face(TITLE_SIZE[kind] * share, bold=True, line=1.16)
    blocks = [brush.write(sign.text, title, room)]
    if full and sign.about:
        about = brush.face(ABOUT_SIZE[kind] * share, line=1.24)
        blocks.append(brush.write(sign.about, about, room))
    used = sum(brush.size_of(one)[1] for one in blocks)
    padding = 1.3 * pad if full else 0.6 * pad
    return LaidSign(sign, tuple(blocks), max(used, badge * (1 if full else 0.8)) + padding)


def _draw_sign(brush: Brush, laid: LaidSign, box: Box) -> None:
    x, y, _, h = box
    kind = brush.kit.form.kind
    pad = PADS[kind]
    brush.card(box, "card", min(30.0, h / 2) if kind != SMALL else 16)
    badge = min(BADGES[kind], h - 8)
    middle = x + pad + BADGES[kind] / 2
    draw_number(brush, laid.sign.number, (middle - badge / 2, y + (h - badge) / 2, badge, badge))
    left = x + 2.1 * pad + BADGES[kind]
    used = sum(brush.size_of(one)[1] for one in laid.blocks)
    top = y + (h - used) / 2
    for block in laid.blocks:
        top += brush.block(block, left, top)


def _draw_left(brush: Brush, words: str, box: Box) -> None:
    """Draw how many signs are still hidden."""
    x, y, w, h = box
    kind = brush.kit.form.kind
    dashed(brush, box, "ink_soft", min(30.0, h / 2 - 2))
    icon = {LANDSCAPE: 38, PORTRAIT: 40, SMALL: 26}[kind]
    brush.icon("eye", (x + 22, y, icon, h), icon)
    face = brush.face({LANDSCAPE: 25, PORTRAIT: 28, SMALL: 18}[kind], line=1.15)
    block = brush.fitted(words, face, w - icon - 54, h - 8)
    brush.block(block, x + icon + 36, y + (h - brush.size_of(block)[1]) / 2)
