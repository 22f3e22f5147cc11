"""Cards go into bins, or points get an answer, one at a time (mock-up 10)."""

from dataclasses import dataclass

from kiosk.engine.view_data import SortView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.bins import bin_boxes, draw_bins
from kiosk.views.components.fitting import fitting_share, word_height
from kiosk.views.components.head import SIDES, draw_head, draw_prompt, prompt_height
from kiosk.views.components.outline import outlined
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.lettering import Face
from kiosk.views.part import Part

BLOBS = {
    LANDSCAPE: (40, -340, 1200, 690), PORTRAIT: (-160, -260, 1040, 860),
    SMALL: (20, -210, 760, 420),
}


REASON_MOST = 0.4
"""Share of the middle that the words of a reason can take."""


@dataclass(frozen=True)
class SortShape:
    """Sizes of the screen on one form, in design units."""

    prompt_y: float
    prompt_height: float
    prompt_size: float
    card_width: float
    card_most: float
    about_width: float
    card_size: float
    about_size: float
    aside_size: float
    aside_height: float
    face: float
    radius: float
    gap: float


SHAPES = {
    LANDSCAPE: SortShape(82, 78, 33, 660, 270, 1000, 34, 25, 23, 40, 124, 38, 16),
    PORTRAIT: SortShape(78, 122, 38, 664, 330, 664, 34, 27, 27, 80, 116, 40, 16),
    SMALL: SortShape(8, 46, 21, 600, 200, 768, 23, 18, 17, 24, 72, 24, 7),
}


def sort_parts(view: SortView, brush: Brush) -> tuple[Part, ...]:
    """Return the prompt, the card with what is said beside it, the bins and the bar."""
    bins = _bin_boxes(brush, view)
    space = _middle(brush, view, bins[0][1])
    card = (view.card, view.about, view.face, view.aside, view.refused, space)
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("head", (view.head, view.prompt, view.count), lambda inner: _draw_top(inner, view)),
        Part("card", card, lambda inner: _draw_middle(inner, view, space),
             enters=lambda old: None if old is None else "fade"),
        Part("bins", (view.bins, bins), lambda inner: draw_bins(inner, view.bins, bins)),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def _draw_ground(brush: Brush, view: SortView) -> None:
    brush.ground("paper")
    brush.blob(BLOBS[brush.kit.form.kind], f"{view.style.world}_soft")


def _draw_top(brush: Brush, view: SortView) -> None:
    draw_head(brush, view.head, view.style.world)
    size = SHAPES[brush.kit.form.kind].prompt_size
    draw_prompt(brush, view.prompt, view.count, _prompt_box(brush), size)


def _prompt_box(brush: Brush) -> Box:
    shape = SHAPES[brush.kit.form.kind]
    left, right = SIDES[brush.kit.form.kind]
    return left, shape.prompt_y, right - left, shape.prompt_height


def _bin_boxes(brush: Brush, view: SortView) -> tuple[Box, ...]:
    bottom = content_bottom(brush, view.bar) - 6
    left, right = {LANDSCAPE: (48, 1232), PORTRAIT: (28, 692), SMALL: (16, 784)}[
        brush.kit.form.kind]
    return bin_boxes(brush, view.bins, (left, 0, right - left, bottom))


def _middle(brush: Brush, view: SortView, bottom: float) -> Box:
    """Return the space between the prompt and the bins, over the width of what is written."""
    shape = SHAPES[brush.kit.form.kind]
    x, y, w, _ = box = _prompt_box(brush)
    used = prompt_height(brush, view.prompt, view.count, box, shape.prompt_size)
    top = y + used + shape.gap * 0.8
    return x, top, w, bottom - shape.gap - top


def _draw_middle(brush: Brush, view: SortView, space: Box) -> None:
    """Draw the card, and below it what is said beside it."""
    x, y, w, h = space
    shape = SHAPES[brush.kit.form.kind]
    aside = _aside_height(brush, view, space)
    deck = shape.gap * 1.2
    width = min(w, shape.about_width if view.about else shape.card_width)
    if not view.card:
        _draw_done(brush, view, (x + (w - width) / 2, y, width, h))
        return
    height = min(h - deck - aside - shape.gap * 0.8, shape.card_most)
    top = y + deck + (h - deck - aside - shape.gap * 0.8 - height) / 2
    box = (x + (w - width) / 2, top, width, height)
    _draw_deck(brush, box)
    outlined(brush, box, "card", shape.radius)
    _draw_card(brush, view, box)
    _draw_aside(brush, view, (x, y + h - aside, w, aside))


def _draw_deck(brush: Brush, box: Box) -> None:
    """Draw the cards below as two coloured tops that look out."""
    if brush.kit.theme == "contrast":
        return
    x, y, w, h = box
    shape = SHAPES[brush.kit.form.kind]
    step = shape.gap * 0.6
    for number, color in ((2, "lilac"), (1, "butter")):
        up, side = number * step, number * step * 1.2
        brush.rect((x + side, y - up, w - 2 * side, h), color, shape.radius)


def _draw_card(brush: Brush, view: SortView, box: Box) -> None:
    """Draw who is on the card, its words and the smaller words below; they shrink together."""
    x, y, w, h = box
    shape = SHAPES[brush.kit.form.kind]
    pad = shape.gap * 1.2 + 8
    left, room = x + pad, w - 2 * pad
    if view.face is not None:
        size = min(shape.face, h - pad)
        brush.avatar(view.face, (left, y + (h - size) / 2, size, size), "mint")
        left, room = left + size + pad, room - size - pad
    between = shape.gap * 0.6

    def height_at(share: float) -> float:
        large, small = _card_faces(brush, share)
        below = word_height(brush, view.about, small, room) + between if view.about else 0.0
        return word_height(brush, view.card, large, room) + below

    large, small = _card_faces(brush, fitting_share(height_at, h - pad))
    words = brush.write(view.card, large, room)
    about = brush.write(view.about, small, room) if view.about else None
    used = brush.size_of(words)[1] + (brush.size_of(about)[1] + between if about else 0)
    top = y + (h - used) / 2
    if about is None and view.face is None:
        left += (room - brush.size_of(words)[0]) / 2
    top += brush.block(words, left, top) + between
    if about is not None:
        brush.block(about, left, top)


def _card_faces(brush: Brush, share: float) -> tuple[Face, Face]:
    """Return the types of the words on the card and of those below them."""
    shape = SHAPES[brush.kit.form.kind]
    return (
        brush.face(shape.card_size * share, font="Head", bold=True, line=1.12),
        brush.face(shape.about_size * share, line=1.28),
    )


def _aside_height(brush: Brush, view: SortView, space: Box) -> float:
    """Return the height of what stands below the card: what its words need, on a card or not."""
    shape = SHAPES[brush.kit.form.kind]
    most = space[3] * REASON_MOST if view.refused else shape.aside_height
    face = brush.face(shape.aside_size, line=1.25)
    words = brush.fitted(view.aside, face, _aside_room(brush, space[2]), most)
    return brush.size_of(words)[1] + (2 * shape.gap if view.refused else 0)


def _aside_room(brush: Brush, width: float) -> float:
    shape = SHAPES[brush.kit.form.kind]
    return width - shape.aside_size * 1.5 - 14 - 2.4 * shape.gap


def _draw_aside(brush: Brush, view: SortView, box: Box) -> None:
    """Draw how it goes, or on a card why another place fits better."""
    x, y, w, h = box
    shape = SHAPES[brush.kit.form.kind]
    if view.refused:
        brush.card(box, "butter_soft", shape.radius * 0.7)
    icon, color = ("lightbulb", "butter_deep") if view.refused else ("hand-tap", "ink")
    size = shape.aside_size * 1.5
    face = brush.face(shape.aside_size, line=1.25)
    room = h - (shape.gap if view.refused else 0)
    words = brush.fitted(view.aside, face, _aside_room(brush, w), room)
    left = x + (w - size - 14 - brush.size_of(words)[0]) / 2
    brush.icon(icon, (left, y, size, h), size, color, fill=view.refused)
    brush.block(words, left + size + 14, y + (h - brush.size_of(words)[1]) / 2)


def _draw_done(brush: Brush, view: SortView, box: Box) -> None:
    """Draw that every card has its place."""
    x, y, w, h = box
    shape = SHAPES[brush.kit.form.kind]
    brush.card(box, "mint_soft", shape.radius)
    size = min(shape.face, h * 0.5)
    face = brush.face(shape.card_size, font="Head", bold=True, line=1.12, align="center")
    words = brush.fitted(view.aside, face, w - 2 * shape.radius, h - size - 3 * shape.gap)
    words_w, words_h = brush.size_of(words)
    top = y + (h - size - shape.gap - words_h) / 2
    brush.icon("check-circle", (x, top, w, size), size, "mint_deep", fill=True)
    brush.block(words, x + (w - words_w) / 2, top + size + shape.gap)
