"""Short facts on cards, or running text in columns."""

from dataclasses import dataclass

from kiosk.engine.view_data import Chip
from kiosk.views.brush import Brush
from kiosk.views.components.fitting import word_height
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box

FACTS_MOST = 6
"""More than this, or all with the same picture sign, is read as running text."""

GAPS = {LANDSCAPE: 18.0, PORTRAIT: 16.0, SMALL: 9.0}
COLUMN_GAPS = {LANDSCAPE: 40.0, PORTRAIT: 28.0, SMALL: 24.0}
PADS = {LANDSCAPE: 20.0, PORTRAIT: 20.0, SMALL: 11.0}
ICONS = {LANDSCAPE: 40.0, PORTRAIT: 46.0, SMALL: 26.0}
SIZES = {LANDSCAPE: 25.0, PORTRAIT: 28.0, SMALL: 18.0}
CARDS_MOST = {LANDSCAPE: 132.0, PORTRAIT: 128.0, SMALL: 84.0}
"""Cards grow to this height where there is room."""


@dataclass(frozen=True)
class Cell:
    """A fact and where it stands, relative to the top left corner of all."""

    fact: Chip
    box: Box


@dataclass(frozen=True)
class LaidFacts:
    """Facts in their places; `share` is that of their type."""

    cells: tuple[Cell, ...]
    height: float
    share: float
    is_running: bool


def is_running_text(facts: tuple[Chip, ...]) -> bool:
    """Return whether these are the paragraphs of a text rather than facts."""
    same_sign = len(facts) > 2 and len({one.icon for one in facts}) == 1
    return same_sign or len(facts) > FACTS_MOST


def lay_facts(
    brush: Brush, facts: tuple[Chip, ...], width: float, columns: int, share: float
) -> LaidFacts:
    """Return the facts row by row on cards, or column by column as running text."""
    if is_running_text(facts):
        return _lay_running(brush, facts, width, columns, share)
    kind = brush.kit.form.kind
    gap = GAPS[kind]
    column = (width - gap * (columns - 1)) / columns
    face = brush.face(SIZES[kind] * share, line=1.26)
    room = column - ICONS[kind] - 2.7 * PADS[kind]
    heights = [word_height(brush, one.text, face, room) + 1.4 * PADS[kind] for one in facts]
    cells, top = [], 0.0
    for start in range(0, len(facts), columns):
        row = heights[start : start + columns]
        height = max(*row, ICONS[kind] + PADS[kind])
        for place, fact in enumerate(facts[start : start + columns]):
            box = (place * (column + gap), top, column, height)
            cells.append(Cell(fact, box))
        top += height + gap
    return LaidFacts(tuple(cells), max(0.0, top - gap), share, is_running=False)


def _lay_running(
    brush: Brush, facts: tuple[Chip, ...], width: float, columns: int, share: float
) -> LaidFacts:
    kind = brush.kit.form.kind
    gap, between = COLUMN_GAPS[kind], GAPS[kind] * 0.7
    column = (width - gap * (columns - 1)) / columns
    face = brush.face(SIZES[kind] * share, line=1.28)
    heights = [word_height(brush, one.text, face, column) for one in facts]
    most = _least_height(heights, columns, between)
    cells, place, top = [], 0, 0.0
    for fact, height in zip(facts, heights, strict=True):
        if top and top + height > most + 0.1 and place < columns - 1:
            place, top = place + 1, 0.0
        cells.append(Cell(fact, (place * (column + gap), top, column, height)))
        top += height + between
    tall = max(box[1] + box[3] for box in (one.box for one in cells))
    return LaidFacts(tuple(cells), tall, share, is_running=True)


def _least_height(heights: list[float], columns: int, between: float) -> float:
    """Return the lowest height of columns that hold paragraphs of these heights in order."""
    tops = [sum(heights[:end]) + between * max(0, end - 1) for end in range(len(heights) + 1)]
    candidates = sorted(
        tops[end] - tops[start] - (between if start else 0.0)
        for end in range(1, len(tops)) for start in range(end)
    )
    return next(one for one in candidates if _columns_needed(heights, one, between) <= columns)


def _columns_needed(heights: list[float], most: float, between: float) -> int:
    count, top = 1, 0.0
    for height in heights:
        if height > most + 0.1:
            return len(heights) + 1
        if top and top + height > most + 0.1:
            count, top = count + 1, 0.0
        top += height + between
    return count


def grown(brush: Brush, laid: LaidFacts, room: float) -> LaidFacts:
    """Return the facts with higher cards where there is room for it."""
    heights = {one.box[1]: one.box[3] for one in laid.cells}
    if laid.is_running or not heights:
        return laid
    kind = brush.kit.form.kind
    spare = max(0.0, (room - laid.height) / len(heights))
    places: dict[float, tuple[float, float]] = {}
    top = 0.0
    for row, height in heights.items():
        height = max(height, min(height + spare, CARDS_MOST[kind]))
        places[row] = top, height
        top += height + GAPS[kind]
    cells = tuple(
        Cell(one.fact, (one.box[0], places[one.box[1]][0], one.box[2], places[one.box[1]][1]))
        for one in laid.cells
    )
    return LaidFacts(cells, top - GAPS[kind], laid.share, is_running=False)


def draw_facts(brush: Brush, laid: LaidFacts, x: float, y: float, world: str) -> None:
    """Draw laid facts with their top left corner there."""
    for one in laid.cells:
        left, top, w, h = one.box
        box = (x + left, y + top, w, h)
        if laid.is_running:
            face = brush.face(SIZES[brush.kit.form.kind] * laid.share, line=1.28)
            brush.text(one.fact.text, box[0], box[1], face, w)
        else:
            _draw_card(brush, one.fact, box, laid.share, world)


def _draw_card(brush: Brush, fact: Chip, box: Box, share: float, world: str) -> None:
    x, y, w, h = box
    kind = brush.kit.form.kind
    pad, icon = PADS[kind], ICONS[kind]
    brush.card(box, "card", 30 if kind != SMALL else 18)
    brush.icon(fact.icon, (x + pad, y, icon, h), icon, f"{world}_deep", fill=True)
    face = brush.face(SIZES[kind] * share, line=1.26)
    left = x + 1.7 * pad + icon
    words = brush.write(fact.text, face, x + w - pad - left)
    brush.block(words, left, y + (h - brush.size_of(words)[1]) / 2)
