"""How others have voted (mock-up 14): bars that grow, the own vote outlined and named."""

from dataclasses import dataclass

from kiosk.engine.view_data import PollView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.explanation import (
    draw_explanation,
    explanation_fits,
    explanation_share,
)
from kiosk.views.components.fitting import fitting_share
from kiosk.views.components.head import SIDES
from kiosk.views.components.small_parts import chip_width, draw_chip, draw_kicker
from kiosk.views.components.vote_bars import bars_height, bars_share, draw_bars
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.lettering import Block
from kiosk.views.part import Part

BLOBS = {
    LANDSCAPE: (800, 320, 900, 900), PORTRAIT: (-20, -340, 900, 900), SMALL: (500, 130, 560, 560),
}


CHIP_TOPS, CHIP_SIZE = {LANDSCAPE: 36.0, PORTRAIT: 20.0}, 21.0


@dataclass(frozen=True)
class PollShape:
    """Sizes of the screen on one form, in design units.

    Attributes:
        prompt_most: height the question may take at the normal text size.
        columns: widths the bars may have, the best first; the card takes the rest.
        face: size of the two people above the card; 0: there is no room.
    """

    top: float
    prompt: float
    prompt_most: float
    columns: tuple[float, ...]
    gap: float
    face: float


SHAPES = {
    LANDSCAPE: PollShape(98, 50, 118, (820.0, 720.0, 620.0, 500.0), 52, 116),
    PORTRAIT: PollShape(92, 46, 200, (658.0,), 20, 0),
    SMALL: PollShape(8, 25, 76, (470.0, 400.0, 320.0), 18, 0),
}


@dataclass(frozen=True)
class Plan:
    """Where question, bars and card stand, and how small the words of the bars are."""

    prompt: Box
    bars: Box
    share: float
    card: Box | None


def poll_parts(view: PollView, brush: Brush) -> tuple[Part, ...]:
    """Return the question, the bars, what is good to know and the bar."""
    plan = _plan(view, brush)
    told = (view.faces, view.kicker, view.lead, view.title, view.text, view.chips, plan.card)
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("head", (view.head, view.note, view.prompt, plan.prompt),
             lambda inner: _draw_head(inner, view, plan)),
        Part("bars", (view.bars, plan),
             lambda inner: draw_bars(inner, view.bars, plan.bars, plan.share),
             enters=lambda _: "grow"),
        Part("card", told, lambda inner: _draw_card(inner, view, plan)),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def _draw_ground(brush: Brush, view: PollView) -> None:
    brush.ground("paper")
    brush.blob(BLOBS[brush.kit.form.kind], f"{view.style.world}_soft")


def _draw_head(brush: Brush, view: PollView, plan: Plan) -> None:
    """Draw what it is about, how many have voted, and the question."""
    kind = brush.kit.form.kind
    left, right = SIDES[kind]
    if kind != SMALL:
        size, y = {LANDSCAPE: (22, 43), PORTRAIT: (26, 30)}[kind]
        width = chip_width(brush, view.note.text, CHIP_SIZE)
        draw_chip(brush, view.note.icon, view.note.text, right - width, CHIP_TOPS[kind],
                  world="mint", size=CHIP_SIZE)
        room, face = right - left - width - 20, brush.face(size, bold=True)
        label = brush.fitted(view.head, face, room - size * 2, size * 1.9)
        # It says less than the words below it: with the largest text they have its room.
        if brush.is_legible(label, face):
            draw_kicker(brush, view.icon, view.head, left, y, color=f"{view.style.world}_deep",
                        width=room, size=size, icon_size=size * 1.25)
    x, y, w, _ = plan.prompt
    if view.prompt:
        brush.block(_prompt(view, brush, w), x, y)


def _draw_card(brush: Brush, view: PollView, plan: Plan) -> None:
    if plan.card is None:
        return
    x, y, w, h = plan.card
    size = SHAPES[brush.kit.form.kind].face
    # Longer words take the place of the faces.
    lower = (x, y + size * 0.86, w, h - size * 0.86)
    if size and explanation_share(brush, view, lower) >= 1.0:
        for place, face in enumerate(view.faces):
            box = (x + 30 + place * size * 0.74, y, size, size)
            brush.avatar(face, box, ("butter", "sky")[place])
        draw_explanation(brush, view, lower)
    else:
        draw_explanation(brush, view, plan.card)


def _prompt_top(brush: Brush) -> float:
    """Return where the question begins: below the chip, which grows with the text."""
    kind = brush.kit.form.kind
    if kind == SMALL:
        return SHAPES[kind].top
    chip = CHIP_TOPS[kind] + max(44.0, CHIP_SIZE * brush.kit.text_scale * 2.1)
    return max(SHAPES[kind].top, chip + 10)


def _prompt(view: PollView, brush: Brush, width: float) -> Block:
    shape = SHAPES[brush.kit.form.kind]
    face = brush.face(shape.prompt, font="Head", bold=True, line=1.06)
    # Larger words are more lines as well.
    most = shape.prompt_most * brush.kit.text_scale**1.6
    return brush.fitted(view.prompt, face, width, most)


def _plan(view: PollView, brush: Brush) -> Plan:
    kind = brush.kit.form.kind
    left, right = SIDES[kind]
    height = brush.size_of(_prompt(view, brush, right - left))[1] if view.prompt else 0.0
    start = _prompt_top(brush)
    top = start + height + {LANDSCAPE: 20, PORTRAIT: 24, SMALL: 8}[kind]
    space = (left, top, right - left, content_bottom(brush, view.bar) - 10 - top)
    prompt = (left, start, right - left, height)
    if not view.bars:
        return Plan(prompt, space, 1.0, space)
    if not view.explains:
        return Plan(prompt, space, bars_share(brush, view.bars, space), None)
    if kind == PORTRAIT:
        return _stacked(view, brush, prompt, space)
    return _beside(view, brush, prompt, space)


def _stacked(view: PollView, brush: Brush, prompt: Box, space: Box) -> Plan:
    """The bars above, the card below; both become smaller together."""
    x, y, w, h = space
    gap = SHAPES[PORTRAIT].gap

    def worst(share: float) -> float:
        used = bars_height(brush, view.bars, w, share)
        told = explanation_share(brush, view, (x, y + used + gap, w, h - used - gap))
        return 0.0 if min(1.0, told) >= share else 1.0

    share = fitting_share(worst, 0.5)
    used = bars_height(brush, view.bars, w, share)
    return Plan(prompt, (x, y, w, used), share, (x, y + used + gap, w, h - used - gap))


def _beside(view: PollView, brush: Brush, prompt: Box, space: Box) -> Plan:
    """The card at the right; the bars give way when that lets its words be larger."""
    x, y, w, h = space
    shape = SHAPES[brush.kit.form.kind]
    plans = []
    for width in shape.columns:
        bars = (x, y, width, h)
        card = (x + width + shape.gap, y, w - width - shape.gap, h)
        share = bars_share(brush, view.bars, bars)
        told = explanation_share(brush, view, card)
        fits = explanation_fits(brush, view, card, told)
        plans.append((min(share, told) if fits else 0.0, Plan(prompt, bars, share, card)))
        if min(share, told) >= 1.0:
            break
    # Of those with equally small words, the one with the most room for the longer ones.
    return max(reversed(plans), key=lambda one: one[0])[1]
