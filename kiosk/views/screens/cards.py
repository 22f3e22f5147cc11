"""The techniques met on the way, named and explained."""

from kiosk.engine.view_data import CardsView, TechniqueCard
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.small_parts import draw_kicker
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.part import Part


def cards_parts(view: CardsView, brush: Brush) -> tuple[Part, ...]:
    """Return the title and a page of technique cards."""
    return (
        Part("ground", None, lambda inner: draw_ground(inner, view)),
        Part("title", (view.kicker, view.title), lambda inner: _draw_title(inner, view)),
        Part("cards", (view.cards, view.bar), lambda inner: _draw_cards(inner, view),
             enters=lambda _: "land"),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def draw_ground(brush: Brush, view: CardsView) -> None:
    """Draw what the cards lie on."""
    brush.ground("paper")
    form = brush.kit.form
    brush.blob((-10, 60, form.width + 20, form.height * 0.8), f"{view.style.world}_soft")


def _draw_title(brush: Brush, view: CardsView) -> None:
    kind = brush.kit.form.kind
    x, y, size, kicker = {
        LANDSCAPE: (48, 34, 46, 22), PORTRAIT: (34, 22, 42, 28), SMALL: (16, 8, 27, 0),
    }[kind]
    if kicker:
        color = f"{view.style.world}_deep"
        draw_kicker(brush, "lightbulb", view.kicker, x, y, color=color, width=620,
                    size=kicker, fill=True)
        y += 36 if kind == LANDSCAPE else 48
    face = brush.face(size, font="Head", bold=True, line=1.06)
    title = brush.fitted(view.title, face, brush.kit.form.width - 2 * x, size * 1.6)
    brush.block(title, x, y)


def _boxes(brush: Brush, count: int, bottom: float) -> list[Box]:
    """Return the cards in rows; a last row with fewer cards stands in the middle."""
    kind = brush.kit.form.kind
    columns, margin, gap, top = {
        LANDSCAPE: (3, 48, 24, 144), PORTRAIT: (1, 28, 18, 140), SMALL: (3, 16, 14, 56),
    }[kind]
    columns = min(columns, count)
    rows = -(-count // columns)
    room = brush.kit.form.width - 2 * margin
    width = (room - gap * (columns - 1)) / columns
    height = (bottom - top - gap * (rows - 1)) / rows
    boxes = []
    for row in range(rows):
        here = min(columns, count - row * columns)
        left = margin + (room - here * width - (here - 1) * gap) / 2
        boxes += [
            (left + place * (width + gap), top + row * (height + gap), width, height)
            for place in range(here)
        ]
    return boxes


def _draw_cards(brush: Brush, view: CardsView) -> None:
    bottom = content_bottom(brush, view.bar)
    for card, box in zip(view.cards, _boxes(brush, len(view.cards), bottom), strict=True):
        _draw_card(brush, card, box)


def _draw_card(brush: Brush, card: TechniqueCard, box: Box) -> None:
    x, y, w, h = box
    kind = brush.kit.form.kind
    pad, tile = {LANDSCAPE: (24, 58), PORTRAIT: (22, 72), SMALL: (14, 42)}[kind]
    brush.card(box, "card", 24 if kind == SMALL else 36)
    brush.rect((x + pad, y + pad, tile, tile), f"{card.world}_soft", tile * 0.34)
    brush.icon(card.icon, (x + pad, y + pad, tile, tile), tile * 0.58, f"{card.world}_deep",
               fill=True)
    head = brush.face({LANDSCAPE: 28, PORTRAIT: 30, SMALL: 20}[kind], font="Head", line=1.1)
    left = x + pad + tile + 14
    if kind == PORTRAIT:
        # Title and text stand beside the tile: the cards are low and wide.
        title = brush.fitted(card.title, head, x + w - pad - left, 44)
        top = y + pad - 4 + brush.block(title, left, y + pad - 6) + 2
        text = brush.fitted(card.text, brush.face(26, line=1.24), x + w - pad - left,
                            y + h - 10 - top)
        brush.block(text, left, top)
        return
    title = brush.fitted(card.title, head, x + w - pad - left, tile + 8)
    brush.block(title, left, y + pad + (tile - brush.size_of(title)[1]) / 2)
    top = y + pad + tile + (6 if kind == SMALL else 12)
    face = brush.face({LANDSCAPE: 24, PORTRAIT: 27, SMALL: 21}[kind], line=1.28)
    text = brush.fitted(card.text, face, w - 2 * pad, y + h - pad * 0.7 - top)
    brush.block(text, x + pad, top)
