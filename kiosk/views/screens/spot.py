"""Signs are found in a drawn profile (mock-up 12)."""

from dataclasses import dataclass

from kiosk.engine.view_data import SpotView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.head import draw_head, draw_prompt
from kiosk.views.components.profile import draw_hint, draw_lines, draw_profile, line_boxes
from kiosk.views.components.signs import draw_signs
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.part import Part

BLOBS = {
    LANDSCAPE: (-160, 170, 900, 800), PORTRAIT: (-240, 420, 900, 900), SMALL: (-260, 90, 760, 700),
}


@dataclass(frozen=True)
class SpotPlan:
    """Where things stand, in design units."""

    prompt: Box
    profile: Box
    lines: tuple[Box, ...]
    signs: Box


def spot_parts(view: SpotView, brush: Brush) -> tuple[Part, ...]:
    """Return the profile, its lines, what was found, and the bar."""
    plan = _plan(view, brush)
    top = (view.head, view.prompt, view.count)
    hint = tuple(one.hinted for one in view.lines)
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("head", top, lambda inner: _draw_top(inner, view, plan)),
        Part("profile", (view.name, view.face, plan),
             lambda inner: draw_profile(inner, view.name, view.face, plan.profile,
                                        plan.lines, view.style.world)),
        Part("lines", (view.lines, plan),
             lambda inner: draw_lines(inner, view.lines, plan.lines)),
        Part("hint", (hint, plan), lambda inner: draw_hint(inner, view.lines, plan.lines),
             enters=lambda old: "fade" if any(hint) else None),
        Part("signs", (view.found, view.left, plan),
             lambda inner: draw_signs(inner, view.found, view.left, plan.signs),
             enters=lambda old: None if old is None else "fade"),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def _plan(view: SpotView, brush: Brush) -> SpotPlan:
    kind = brush.kit.form.kind
    bottom = content_bottom(brush, view.bar)
    if kind == LANDSCAPE:
        profile = (48.0, 30.0, 610.0, 626.0)
        lines = line_boxes(brush, view.lines, profile)
        return SpotPlan((700, 84, 532, 78), profile, lines, (700, 176, 532, bottom - 176))
    if kind == SMALL:
        profile = (16.0, 8.0, 476.0, bottom + 4 - 8)
        lines = line_boxes(brush, view.lines, profile)
        return SpotPlan((508, 10, 276, 62), profile, lines, (508, 80, 276, bottom - 80))
    lines = line_boxes(brush, view.lines, (28, 154, 664, 0))
    end = max(y + h for _, y, _, h in lines) + 24
    profile = (28, 154, 664, end - 154)
    return SpotPlan((34, 76, 652, 70), profile, lines, (28, end + 14, 664, bottom + 8 - end - 14))


def _draw_ground(brush: Brush, view: SpotView) -> None:
    brush.ground(f"{view.style.world}_soft")
    brush.blob(BLOBS[brush.kit.form.kind], view.style.world, alpha=0.55)


def _draw_top(brush: Brush, view: SpotView, plan: SpotPlan) -> None:
    kind = brush.kit.form.kind
    draw_head(brush, view.head, view.style.world, left=700 if kind == LANDSCAPE else None)
    size = {LANDSCAPE: 30, PORTRAIT: 36, SMALL: 20}[kind]
    draw_prompt(brush, view.prompt, view.count, plan.prompt, size)
