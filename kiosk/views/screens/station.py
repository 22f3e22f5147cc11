"""One decision of the way: what was done, and what else was possible (as mock-up 17)."""

from kiosk.engine.view_data import StationView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.fitting import fitting_share
from kiosk.views.components.line_card import (
    Line,
    LineCard,
    draw_line_card,
    line_card_height,
    line_card_share,
)
from kiosk.views.components.small_parts import draw_kicker
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.part import Part

BLOBS = {
    LANDSCAPE: (-10, 60, 1300, 640), PORTRAIT: (-160, 100, 1040, 900), SMALL: (-10, 30, 820, 370),
}
FACES = {
    LANDSCAPE: (48, 40, 186, 186), PORTRAIT: (34, 34, 176, 176), SMALL: (16, 8, 92, 92),
}
DONE_SHARE = 0.56
"""Share of the width for what was done."""


def station_parts(view: StationView, brush: Brush) -> tuple[Part, ...]:
    """Return who it was about and what was asked, the two cards and the bar."""
    top = (view.kicker, view.title, view.face, view.prompt)
    done = (view.done_title, view.done, view.feedback_title, view.feedback)
    others = (view.others_title, view.others)
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("top", top, lambda inner: _draw_top(inner, view)),
        Part("cards", (done, others, view.bar), lambda inner: _draw_cards(inner, view)),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, "lilac")),
    )


def _draw_ground(brush: Brush, view: StationView) -> None:
    brush.ground("paper")
    brush.blob(BLOBS[brush.kit.form.kind], f"{view.style.world}_soft")


def _draw_top(brush: Brush, view: StationView) -> None:
    """Draw the face, beside it kicker, title and what was asked, in the middle of its height."""
    kind = brush.kit.form.kind
    world = view.style.world
    face = FACES[kind]
    ring = brush.kit.tokens.stroke["avatar_ring"]
    brush.avatar(view.face, face, world, ring=ring if kind != SMALL else 4)
    x = face[0] + face[2] + {LANDSCAPE: 36, PORTRAIT: 26, SMALL: 16}[kind]
    width = brush.kit.form.width - x - face[0]
    size = {LANDSCAPE: (22, 54, 28), PORTRAIT: (26, 46, 28), SMALL: (17, 27, 18)}[kind]
    title_most, prompt_most = {LANDSCAPE: (76, 80), PORTRAIT: (104, 112), SMALL: (36, 48)}[kind]
    head = brush.face(size[1], font="Head", bold=True, line=1.06)
    title = brush.fitted(view.title, head, width, title_most)
    prompt = brush.fitted(view.prompt, brush.face(size[2], line=1.25), width, prompt_most)
    kicker_height = 0 if kind == SMALL else size[0] * 1.9
    used = kicker_height + brush.size_of(title)[1] + brush.size_of(prompt)[1] + 6
    top = max(4.0, face[1] + (face[3] - used) / 2)
    if kicker_height:
        draw_kicker(brush, "flag", view.kicker, x, top, color=f"{world}_deep", width=width,
                    size=size[0], fill=True)
    top += kicker_height
    top += brush.block(title, x, top) + 6
    if view.prompt:
        brush.block(prompt, x, top)


def _draw_cards(brush: Brush, view: StationView) -> None:
    kind = brush.kit.form.kind
    left, right = {LANDSCAPE: (48, 1232), PORTRAIT: (28, 692), SMALL: (16, 784)}[kind]
    top = {LANDSCAPE: 250.0, PORTRAIT: 260.0, SMALL: 110.0}[kind]
    bottom = content_bottom(brush, view.bar) - (4 if kind == LANDSCAPE else 0)
    gap = {LANDSCAPE: 24.0, PORTRAIT: 20.0, SMALL: 14.0}[kind]
    space = (left, top, right - left, bottom - top)
    contrast = brush.kit.theme == "contrast"
    cards = [LineCard(view.done_title, _done_lines(view), "card", "ink")]
    if view.others:
        lines = tuple(("arrow-right", one, False) for one in view.others)
        ground, ink = ("card", "ink") if contrast else ("lilac", "on_pastel")
        cards.append(LineCard(view.others_title, lines, ground, ink))
    if kind == PORTRAIT:
        _draw_stacked(brush, cards, space, gap)
    else:
        _draw_beside(brush, cards, space, gap)


def _draw_stacked(brush: Brush, cards: list[LineCard], space: Box, gap: float) -> None:
    """Draw the cards one below the other; their words become smaller together."""
    x, y, w, h = space

    def height_at(share: float) -> float:
        heights = (line_card_height(brush, card, w, share) for card in cards)
        return sum(heights) + gap * (len(cards) - 1)

    share = fitting_share(height_at, h)
    for card in cards:
        height = line_card_height(brush, card, w, share)
        draw_line_card(brush, card, (x, y, w, height), share)
        y += height + gap


def _draw_beside(brush: Brush, cards: list[LineCard], space: Box, gap: float) -> None:
    """Draw the cards side by side, as high as the higher one needs."""
    boxes = _split(space, gap) if len(cards) == 2 else (space,)
    shares = [line_card_share(brush, card, box) for card, box in zip(cards, boxes, strict=True)]
    height = max(line_card_height(brush, card, box[2], share)
                 for card, box, share in zip(cards, boxes, shares, strict=True))
    for card, box, share in zip(cards, boxes, shares, strict=True):
        draw_line_card(brush, card, (*box[:3], min(box[3], height)), share)


def _split(space: Box, gap: float) -> tuple[Box, Box]:
    x, y, w, h = space
    first = (w - gap) * DONE_SHARE
    return (x, y, first, h), (x + first + gap, y, w - gap - first, h)


def _done_lines(view: StationView) -> tuple[Line, ...]:
    done = ("hand-tap", view.done, True)
    return (done, ("lightbulb", view.feedback, False)) if view.feedback else (done,)
