"""An answer to a question: its badge, its words, whether it is marked or why it is locked."""

from kiosk.engine.view_data import AnswerCard
from kiosk.views.brush import Brush
from kiosk.views.components.fitting import fitting_share, word_height
from kiosk.views.components.pressable import pressable, resting
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.lettering import Face

TEXT_SIZE = {LANDSCAPE: 28.0, PORTRAIT: 32.0, SMALL: 20.0}
RADII = {LANDSCAPE: 30.0, PORTRAIT: 40.0, SMALL: 24.0}
PADS = {LANDSCAPE: 29.0, PORTRAIT: 29.0, SMALL: 14.0}
TILES = {LANDSCAPE: 60.0, PORTRAIT: 60.0, SMALL: 38.0}
GAPS = {LANDSCAPE: 22.0, PORTRAIT: 22.0, SMALL: 12.0}
NOTE_SHARE = 0.82
"""Type size of the note as a share of the words above it."""


def answer_share(brush: Brush, one: AnswerCard, box: Box) -> float:
    """Return the share of the type at which an answer fits into a box."""
    room = _room(brush, one, box[2])
    return fitting_share(lambda share: _height_at(brush, one, room, share), box[3] - 14)


def draw_answer(
    brush: Brush, one: AnswerCard, box: Box, world: str, most: float = 1.0
) -> None:
    """Draw an answer; marked, it has the world's colour and a tick, locked, it is faint.

    Args:
        most: largest share of the type, so that all answers look alike.
    """
    radius = RADII[brush.kit.form.kind]
    if one.action is None:
        resting(brush, box, radius)
        _draw_content(brush, one, box, "ink_soft", world, most)
        return
    ground, ink = (world, "on_pastel") if one.chosen else ("card", "ink")

    def paint(inner: Brush, sunk: float) -> None:
        where = pressable(inner, box, ground, sunk, radius)
        _draw_content(inner, one, where, ink, world, most)

    brush.press(box, one.action, paint)


def _has_tile(one: AnswerCard) -> bool:
    return bool(one.badge) or one.action is None


def _room(brush: Brush, one: AnswerCard, width: float) -> float:
    kind = brush.kit.form.kind
    room = width - 2 * PADS[kind]
    if _has_tile(one):
        room -= TILES[kind] + GAPS[kind]
    # The tick has its place from the start: words must not wrap anew when it comes.
    return room - (TILES[kind] * 0.7 if one.action is not None and not one.badge else 0)


def _faces(brush: Brush, share: float, ink: str = "ink") -> tuple[Face, Face]:
    size = TEXT_SIZE[brush.kit.form.kind] * share
    words = brush.face(size, ink, font="BodySemi", line=1.15)
    return words, brush.face(size * NOTE_SHARE, ink, line=1.2)


def _lines(one: AnswerCard) -> tuple[str, ...]:
    return (one.text, one.note) if one.note else (one.text,)


def _height_at(brush: Brush, one: AnswerCard, room: float, share: float) -> float:
    faces = _faces(brush, share)
    return sum(word_height(brush, words, face, room)
               for words, face in zip(_lines(one), faces, strict=False))


def _draw_content(
    brush: Brush, one: AnswerCard, box: Box, ink: str, world: str, most: float
) -> None:
    x, y, w, h = box
    kind = brush.kit.form.kind
    left, tile = x + PADS[kind], TILES[kind]
    if _has_tile(one):
        _draw_tile(brush, one, (left, y + (h - tile) / 2, tile, tile), world)
        left += tile + GAPS[kind]
    room = _room(brush, one, w)
    faces = _faces(brush, min(most, answer_share(brush, one, box)), ink)
    blocks = [brush.write(words, face, room)
              for words, face in zip(_lines(one), faces, strict=False)]
    top = y + (h - sum(brush.size_of(one)[1] for one in blocks)) / 2
    for block in blocks:
        top += brush.block(block, left, top)
    if one.chosen and not one.badge:
        mark = tile * 0.62
        right = x + w - PADS[kind] * 0.8
        brush.icon("check-circle", (right - mark, y, mark, h), mark, ink, fill=True)


def _draw_tile(brush: Brush, one: AnswerCard, box: Box, world: str) -> None:
    """Draw the letter, a tick once it is marked, or a lock."""
    x, y, size, _ = box
    radius = size / 3
    if one.action is None:
        brush.icon("lock-simple", box, size * 0.6, "ink_soft")
        return
    if brush.kit.theme == "contrast":
        brush.rect(box, "on_pastel" if one.chosen else "line", radius)
        ground = world if one.chosen else "card"
        brush.rect((x + 3, y + 3, size - 6, size - 6), ground, radius - 3)
    else:
        brush.rect(box, f"{world}_soft", radius)
    ink = "on_pastel" if brush.kit.theme == "contrast" and one.chosen else f"{world}_deep"
    if one.chosen:
        brush.icon("check", box, size * 0.6, ink)
        return
    face = brush.face(size * 0.53, ink, font="Head", bold=True, scaled=False)
    brush.centred(brush.write(one.badge, face), box)
