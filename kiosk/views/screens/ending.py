"""How a story ends: what happened, whose responsibility it is, one next step, who helps."""

from kiosk.engine.view_data import EndingView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.small_parts import draw_kicker
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.lettering import bold
from kiosk.views.part import Part

BLOBS = {
    LANDSCAPE: (-320, 220, 900, 900), PORTRAIT: (-240, -260, 800, 800),
    SMALL: (-240, 120, 560, 560),
}


STORIES = {
    LANDSCAPE: ((110, 150, 380, 380), (600, 96, 632, 330)),
    PORTRAIT: ((250, 60, 220, 220), (34, 300, 652, 360)),
    SMALL: ((24, 60, 200, 200), (250, 12, 534, 210)),
}
"""The face, and what happened."""

STEPS = {LANDSCAPE: (600, 446, 632), PORTRAIT: (28, 690, 664), SMALL: (250, 232, 534)}
"""Left, top and width of the card with the next step; it ends above the bar."""

LARGE_SMALL_STORY = ((16, 90, 130, 130), (166, 8, 618, 204))
LARGE_SMALL_STEP = (166, 218, 618)
"""On small screens the face gives way to large words."""


def ending_parts(view: EndingView, brush: Brush) -> tuple[Part, ...]:
    """Return the person, what happened, and the card with the next step."""
    shown = (view.kicker, view.face, view.text, view.statements)
    step = (view.next_step, view.helpers, view.next_step_title, view.helpers_title)
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("story", shown, lambda inner: _draw_story(inner, view)),
        Part("step", step, lambda inner: _draw_step(inner, view)),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def _is_tight(brush: Brush) -> bool:
    """Return whether words are large on a small screen."""
    return brush.kit.form.kind == SMALL and brush.kit.text_scale > 1


def _draw_ground(brush: Brush, view: EndingView) -> None:
    brush.ground(f"{view.style.world}_soft")
    brush.blob(BLOBS[brush.kit.form.kind], view.style.world, alpha=0.55)


def _draw_story(brush: Brush, view: EndingView) -> None:
    kind = brush.kit.form.kind
    world = view.style.world
    face, words = LARGE_SMALL_STORY if _is_tight(brush) else STORIES[kind]
    brush.avatar(view.face, face, "card", ring=5 if kind != SMALL else 4)
    if kind != SMALL:
        x, y, size = {LANDSCAPE: (600, 40, 22), PORTRAIT: (34, 22, 28)}[kind]
        draw_kicker(brush, "flag", view.kicker, x, y, color=f"{world}_deep", width=600,
                    size=size, fill=True)
    _draw_words(brush, view, words)


def _draw_words(brush: Brush, view: EndingView, box: Box) -> None:
    """Write what happened and, larger, the fixed statements; both shrink together."""
    x, y, w, h = box
    kind = brush.kit.form.kind
    large, size = {LANDSCAPE: (40, 28), PORTRAIT: (42, 30), SMALL: (25, 19)}[kind]
    for share in (1.0, 0.92, 0.85, 0.78, 0.7, 0.62):
        head = brush.face(large * share, font="Head", bold=True, line=1.12)
        text = brush.face(size * share, line=1.3)
        blocks = [brush.write(one, head, w) for one in view.statements]
        told = brush.write(view.text, text, w)
        heights = [brush.size_of(one)[1] for one in (*blocks, told)]
        if sum(heights) + 16 * len(blocks) <= h:
            break
    top = y
    for block in blocks:
        top += brush.block(block, x, top) + 16
    brush.block(told, x, top)


def _draw_step(brush: Brush, view: EndingView) -> None:
    kind = brush.kit.form.kind
    bottom = content_bottom(brush, view.bar)
    x, y, w = LARGE_SMALL_STEP if _is_tight(brush) else STEPS[kind]
    h = bottom - y
    brush.card((x, y, w, h), "card", 24 if kind == SMALL else 36)
    pad = 14 if kind == SMALL else 28
    size = {LANDSCAPE: 26, PORTRAIT: 30, SMALL: 19}[kind]
    words = f"{bold(view.next_step_title)}\n{view.next_step}"
    helpers = " · ".join(view.helpers)
    if helpers:
        words += f"\n{bold(view.helpers_title)}\n{helpers}"
    face = brush.face(size, line=1.3)
    block = brush.fitted(words, face, w - 2 * pad, h - 1.2 * pad)
    brush.block(block, x + pad, y + (h - brush.size_of(block)[1]) / 2)
