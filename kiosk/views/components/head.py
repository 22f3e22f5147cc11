"""The top of every screen of a story: its name at the left, how far it is at the right."""

from kiosk.engine.view_data import Head
from kiosk.views.brush import Brush
from kiosk.views.components.small_parts import draw_kicker, draw_progress, progress_width
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.lettering import Block

SIDES = {LANDSCAPE: (48.0, 1232.0), PORTRAIT: (34.0, 686.0), SMALL: (16.0, 784.0)}
"""Left and right end of what is written above the cards."""

PROGRESS_SHARES = (1.0, 0.6, 0.4)
"""Shares of its width the progress has beside a long name, the first that leaves room for it."""


def draw_head(
    brush: Brush, head: Head, world: str, left: float | None = None, right: float | None = None
) -> None:
    """Draw name and progress from `left` to `right`; small screens have no room for them."""
    kind = brush.kit.form.kind
    if kind == SMALL:
        return
    left = SIDES[kind][0] if left is None else left
    right = SIDES[kind][1] if right is None else right
    y, size = {LANDSCAPE: (33, 22), PORTRAIT: (22, 28)}[kind]
    draw_name(brush, head, (left, right), y, color=f"{world}_deep", size=size)


def draw_name(
    brush: Brush, head: Head, sides: tuple[float, float], y: float, *, color: str, size: float
) -> None:
    """Draw the name of the story from the left side, and how far it is up to the right one."""
    left, right = sides
    icon = size + 6
    words = brush.size_of(brush.write(head.kicker, brush.face(size, bold=True)))[0]
    room = right - left - words - icon * brush.kit.text_scale - 28
    wide = (one for one in PROGRESS_SHARES if progress_width(head.progress, one) <= room)
    start = draw_progress(brush, head.progress, right, y + 10, next(wide, PROGRESS_SHARES[-1]))
    draw_kicker(brush, head.icon, head.kicker, left, y, color=color,
                width=start - left - 16, size=size, icon_size=icon)


def draw_count(brush: Brush, words: str, right: float, y: float) -> None:
    """Draw how far an activity is on a light pill that ends at `right`."""
    width, height = _count_size(brush, words)
    box = (right - width, y, width, height)
    brush.card(box, "card", height / 2)
    brush.centred(_count(brush, words), box)


def _count(brush: Brush, words: str) -> Block:
    size = {LANDSCAPE: 22, PORTRAIT: 26, SMALL: 18}[brush.kit.form.kind]
    return brush.write(words, brush.face(size, font="BodySemi"))


def _count_size(brush: Brush, words: str) -> tuple[float, float]:
    """Return width and height of the pill."""
    least, pad = {LANDSCAPE: (44, 18), PORTRAIT: (54, 20), SMALL: (34, 14)}[brush.kit.form.kind]
    width, height = brush.size_of(_count(brush, words))
    return width + 2 * pad, max(least, height + 8)


def draw_prompt(brush: Brush, words: str, count: str, box: Box, size: float) -> None:
    """Draw what is to be done in a box, with the count at its right end."""
    x, y, w, _ = box
    draw_count(brush, count, x + w, y)
    brush.block(_prompt(brush, words, count, box, size), x, y)


def prompt_height(brush: Brush, words: str, count: str, box: Box, size: float) -> float:
    """Return how much of the box is needed."""
    words_height = brush.size_of(_prompt(brush, words, count, box, size))[1]
    return max(words_height, _count_size(brush, count)[1])


def _prompt(brush: Brush, words: str, count: str, box: Box, size: float) -> Block:
    _, _, w, h = box
    face = brush.face(size, font="Head", bold=True, line=1.08)
    return brush.fitted(words, face, w - _count_size(brush, count)[0] - 20, h)
