"""A note, a technique card or a feedback under a dialogue: picture at the left, words beside."""

from kiosk.engine.view_data import TellPanel
from kiosk.views.brush import Brush
from kiosk.views.components.fitting import fitting_share, word_height
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.lettering import Face

PADS = {LANDSCAPE: 28.0, PORTRAIT: 30.0, SMALL: 16.0}
TILES = {LANDSCAPE: 108.0, PORTRAIT: 92.0, SMALL: 44.0}
SIZES = {LANDSCAPE: (22.0, 32.0, 27.0), PORTRAIT: (26.0, 36.0, 31.0), SMALL: (17.0, 23.0, 20.0)}
"""Type of kicker, title and text."""

BETWEEN = {LANDSCAPE: 6.0, PORTRAIT: 8.0, SMALL: 4.0}


def aside_height(brush: Brush, panel: TellPanel, width: float, most: float) -> float:
    """Return the height the card needs, at most `most`."""
    room = _room(brush, width)
    share = fitting_share(lambda one: _height_at(brush, panel, room, one), most)
    return min(most, _height_at(brush, panel, room, share))


def draw_aside(brush: Brush, panel: TellPanel, box: Box, world: str) -> None:
    """Draw the card filling the box."""
    x, y, w, h = box
    kind = brush.kit.form.kind
    ground = "butter_soft" if panel.kind == "feedback" else "card"
    deep = "butter_deep" if panel.kind == "feedback" else f"{world}_deep"
    brush.card(box, ground, 24 if kind == SMALL else 36)
    pad, tile, room = PADS[kind], TILES[kind], _room(brush, w)
    _draw_tile(brush, panel, (x + pad, y + pad, tile, tile), world, deep)
    share = fitting_share(lambda one: _height_at(brush, panel, room, one), h + 1)
    blocks = [
        brush.write(words, face, room)
        for words, face in zip(_words(panel), _faces(brush, share, deep), strict=True) if words
    ]
    used = sum(brush.size_of(one)[1] + BETWEEN[kind] for one in blocks) - BETWEEN[kind]
    top = y + (h - used) / 2
    for block in blocks:
        top += brush.block(block, x + pad + tile + pad * 0.8, top) + BETWEEN[kind]


def _room(brush: Brush, width: float) -> float:
    kind = brush.kit.form.kind
    return width - 2.8 * PADS[kind] - TILES[kind]


def _words(panel: TellPanel) -> tuple[str, str, str]:
    return panel.kicker, panel.title, panel.text


def _faces(brush: Brush, share: float, deep: str = "ink") -> tuple[Face, Face, Face]:
    kicker, title, text = (one * share for one in SIZES[brush.kit.form.kind])
    return (
        brush.face(kicker, deep, bold=True, line=1.2),
        brush.face(title, font="Head", bold=True, line=1.08),
        brush.face(text, line=1.3),
    )


def _height_at(brush: Brush, panel: TellPanel, room: float, share: float) -> float:
    kind = brush.kit.form.kind
    heights = [
        word_height(brush, words, face, room)
        for words, face in zip(_words(panel), _faces(brush, share), strict=True) if words
    ]
    used = sum(heights) + BETWEEN[kind] * (len(heights) - 1)
    return max(TILES[kind], used) + 2 * PADS[kind]


def _draw_tile(brush: Brush, panel: TellPanel, box: Box, world: str, deep: str) -> None:
    if panel.face is not None:
        brush.avatar(panel.face, box, "butter")
        return
    is_card = panel.kind == "card"
    brush.rect(box, "butter" if is_card else f"{world}_soft", box[2] * 0.32)
    ink = "on_pastel" if is_card else deep
    brush.icon(panel.icon, box, box[2] * 0.56, ink, fill=True)
