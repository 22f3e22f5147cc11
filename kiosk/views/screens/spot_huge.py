"""Signs are found in a profile in the largest text: the task, then lines with the newest sign."""

from kiosk.engine.view_data import SpotView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.profile import draw_hint, draw_lines
from kiosk.views.components.sheet_cards import WordCard, draw_cards, sheet_box
from kiosk.views.components.sheet_offers import GAPS, LEAST
from kiosk.views.layer import Box
from kiosk.views.part import Part
from kiosk.views.screens.spot import BLOBS


def spot_parts(view: SpotView, brush: Brush) -> tuple[Part, ...]:
    """Return the task or a sheet of lines with the sign found last, and the bar."""
    lines = _line_boxes(view, brush)
    hint = tuple(one.hinted for one in view.lines)
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("lines", (view.lines, view.bar), lambda inner: draw_lines(inner, view.lines, lines)),
        Part("hint", (hint, view.bar), lambda inner: draw_hint(inner, view.lines, lines),
             enters=lambda old: "fade" if any(hint) else None),
        Part("words", (view.prompt, view.count, view.found, view.left, view.lines, view.bar),
             lambda inner: _draw_words(inner, view, lines),
             enters=lambda old: None if old is None else "fade"),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def _draw_ground(brush: Brush, view: SpotView) -> None:
    brush.ground(f"{view.style.world}_soft")
    brush.blob(BLOBS[brush.kit.form.kind], view.style.world, alpha=0.55)


def _line_boxes(view: SpotView, brush: Brush) -> tuple[Box, ...]:
    x, y, w, _ = sheet_box(brush, content_bottom(brush, view.bar))
    kind = brush.kit.form.kind
    pitch = LEAST[kind] + GAPS[kind]
    return tuple((x, y + place * pitch, w, LEAST[kind]) for place in range(len(view.lines)))


def _draw_words(brush: Brush, view: SpotView, lines: tuple[Box, ...]) -> None:
    """Draw the task, or below the lines what was found last and how far it is."""
    x, y, w, h = sheet_box(brush, content_bottom(brush, view.bar))
    deep = f"{view.style.world}_deep"
    if not lines:
        task = WordCard(view.head.kicker, view.prompt, view.name, deep=deep, face=view.face)
        draw_cards(brush, [task], (x, y, w, h))
        return
    kind = brush.kit.form.kind
    used = lines[-1][1] + lines[-1][3] + GAPS[kind] - y
    sign = view.found[-1] if view.found else None
    card = WordCard(view.count, sign.text, sign.about, deep=deep) if sign else WordCard(
        view.count, "", view.left, deep=deep)
    draw_cards(brush, [card], (x, y + used, w, h - used))
