"""What is good to know after a question or an activity (mock-up 09). Nothing is wrong."""

from dataclasses import dataclass

from kiosk.engine.view_data import FeedbackView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.explanation import (
    draw_explanation,
    explanation_fits,
    explanation_share,
)
from kiosk.views.components.fitting import SHARES
from kiosk.views.components.given import draw_given, given_height, lay_given
from kiosk.views.components.head import SIDES, draw_head
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.part import Part

BLOBS = {
    LANDSCAPE: (700, -420, 1000, 1000), PORTRAIT: (-20, -340, 900, 900),
    SMALL: (480, -220, 560, 560),
}
WIDTHS = {LANDSCAPE: (520.0, 440.0, 380.0), SMALL: (300.0, 250.0)}
"""Widths of the answers' column: the explanation gets more room when it needs it."""

SHARE_LEAST = 0.92

GAPS = {LANDSCAPE: 32.0, PORTRAIT: 20.0, SMALL: 14.0}


@dataclass(frozen=True)
class Plan:
    """Where the answers and the explanation stand, and how small their type is."""

    prompt: Box
    given: Box
    given_share: float
    card: Box


def feedback_parts(view: FeedbackView, brush: Brush) -> tuple[Part, ...]:
    """Return the question, the answers, the explanation and the bar."""
    plan = _plan(view, brush)
    card = (view.kicker, view.lead, view.title, view.text, view.chips)
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("prompt", (view.head, view.prompt), lambda inner: _draw_prompt(inner, view, plan)),
        Part("given", (view.given, plan), lambda inner: _draw_given(inner, view, plan)),
        Part("card", (card, plan.card), lambda inner: draw_explanation(inner, view, plan.card),
             enters=lambda _: "land"),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def _draw_ground(brush: Brush, view: FeedbackView) -> None:
    brush.ground("paper")
    brush.blob(BLOBS[brush.kit.form.kind], f"{view.style.world}_soft")


def _draw_prompt(brush: Brush, view: FeedbackView, plan: Plan) -> None:
    kind = brush.kit.form.kind
    draw_head(brush, view.head, view.style.world)
    size = {LANDSCAPE: 34, PORTRAIT: 38, SMALL: 22}[kind]
    face = brush.face(size, font="Head", bold=True, line=1.1)
    x, y, w, h = plan.prompt
    brush.block(brush.fitted(view.prompt, face, w, h), x, y)


def _draw_given(brush: Brush, view: FeedbackView, plan: Plan) -> None:
    x, y, w, _ = plan.given
    laid = lay_given(brush, view.given, w, plan.given_share)
    draw_given(brush, laid, (x, y, w), plan.given_share)


def _prompt_box(view: FeedbackView, brush: Brush) -> Box:
    kind = brush.kit.form.kind
    left, right = SIDES[kind]
    top, most, size = {LANDSCAPE: (92, 84, 34), PORTRAIT: (84, 130, 38), SMALL: (6, 50, 22)}[kind]
    face = brush.face(size, font="Head", bold=True, line=1.1)
    height = brush.size_of(brush.fitted(view.prompt, face, right - left, most))[1]
    return left, top, right - left, height


def _plan(view: FeedbackView, brush: Brush) -> Plan:
    kind = brush.kit.form.kind
    prompt = _prompt_box(view, brush)
    top = prompt[1] + prompt[3] + {LANDSCAPE: 22, PORTRAIT: 20, SMALL: 8}[kind]
    if kind == LANDSCAPE:
        top = max(top, 176)
    left, right = {LANDSCAPE: (48, 1232), PORTRAIT: (28, 692), SMALL: (16, 784)}[kind]
    bottom = content_bottom(brush, view.bar) - (12 if kind != SMALL else 0)
    space = (left, top, right - left, bottom - top)
    if not view.given:
        return Plan(prompt, (left, top, 0, 0), 1.0, space)
    if kind == PORTRAIT:
        return _stacked_plan(view, brush, prompt, space)
    return _beside_plan(view, brush, prompt, space)


def _beside_plan(view: FeedbackView, brush: Brush, prompt: Box, space: Box) -> Plan:
    """The answers at the left; they give way when that lets the explanation be larger."""
    x, y, w, h = space
    kind = brush.kit.form.kind
    plans = []
    for width in WIDTHS[kind]:
        share = _given_share(view, brush, width, h)
        card = (x + width + GAPS[kind], y, w - width - GAPS[kind], h)
        told = explanation_share(brush, view, card)
        plans.append((min(share, told), Plan(prompt, (x, y, width, h), share, card)))
        if min(share, told) >= SHARE_LEAST:
            break
    return max(plans, key=lambda one: one[0])[1]


def _given_share(view: FeedbackView, brush: Brush, width: float, height: float) -> float:
    for share in SHARES:
        if given_height(brush, lay_given(brush, view.given, width, share), share) <= height:
            return share
    return SHARES[-1]


def _stacked_plan(view: FeedbackView, brush: Brush, prompt: Box, space: Box) -> Plan:
    """The answers above; both become smaller together."""
    x, y, w, h = space
    gap = GAPS[PORTRAIT]
    for share in SHARES:
        used = given_height(brush, lay_given(brush, view.given, w, share), share)
        card = (x, y + used + gap, w, h - used - gap)
        if explanation_fits(brush, view, card, share):
            break
    return Plan(prompt, (x, y, w, used), share, card)
