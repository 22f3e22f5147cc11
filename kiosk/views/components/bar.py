"""The standing bar at the foot of every visitor screen."""

from dataclasses import dataclass, replace

import msgspec

from kiosk.engine.view_data import Bar, Button
from kiosk.views.brush import Brush
from kiosk.views.components.button import button_width, draw_button
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL


@dataclass(frozen=True)
class BarShape:
    """Sizes of the bar on one form of screen, in design units."""

    top: float
    height: float
    left: float
    right: float
    gap: float
    size: float
    icon: float
    pad: float
    square: float
    radius: float
    stretched: bool


SHAPES = {
    LANDSCAPE: BarShape(676, 88, 40, 1240, 20, 27, 34, 37, 88, 30, stretched=False),
    SMALL: BarShape(389, 79, 16, 784, 16, 21, 28, 17, 88, 24, stretched=True),
    PORTRAIT: BarShape(1130, 124, 28, 692, 25, 30, 46, 21, 124, 30, stretched=True),
}
PORTRAIT_MOST = 4
"""Squares of a fingertip with their gaps in a row of the portrait bar."""
PRIMARY_SQUARE = 140
"""Width of a primary button without words, which is to be found at once (mock-up 15)."""

PAGE_SIGN = "caret-right"
ROW_HEIGHT = 124
"""Height of the row above the bar in portrait, where there is no room beside it."""


def content_bottom(brush: Brush, bar: Bar) -> float:
    """Return where the content above the bar must end, in design units."""
    shape = SHAPES[brush.kit.form.kind]
    if brush.kit.form.kind == PORTRAIT and _upper_row(bar):
        return shape.top - ROW_HEIGHT - 6 - shape.gap - 26
    return shape.top - 20


def draw_bar(brush: Brush, bar: Bar, world: str, right: float | None = None) -> None:
    """Draw the bar; in portrait, buttons with words stand in a row above it.

    Args:
        right: where it ends when a picture stands beside it; None: as everywhere.
    """
    shape = SHAPES[brush.kit.form.kind]
    if right is not None:
        shape = replace(shape, right=right)
    if brush.kit.form.kind != PORTRAIT:
        _draw_row(brush, bar.left, bar.right, shape, world, bar.page)
        return
    upper = _upper_row(bar)
    _draw_row(brush, _portrait_left(bar), () if upper else _bare(bar.right), shape, world, None)
    if upper:
        top = shape.top - ROW_HEIGHT - 6 - shape.gap
        above = replace(shape, top=top, height=ROW_HEIGHT)
        _draw_row(brush, (), upper, above, world, bar.page)


def _upper_row(bar: Bar) -> tuple[Button, ...]:
    """Return the buttons that stand above the bar in portrait; one alone is an icon in it (p3).

    With four squares at its left the bar has no room for that one either.
    """
    is_full = len(bar.left) + len(bar.right) > PORTRAIT_MOST
    return bar.right if len(bar.right) > 1 or is_full else ()


def _portrait_left(bar: Bar) -> tuple[Button, ...]:
    """Return the left buttons for portrait: only «Leise gehen» has room for its words."""
    return _bare_behind_first(bar.left)


def _bare_behind_first(buttons: tuple[Button, ...]) -> tuple[Button, ...]:
    return (*buttons[:1], *_bare(buttons[1:]))


def _bare(buttons: tuple[Button, ...]) -> tuple[Button, ...]:
    return tuple(msgspec.structs.replace(one, bare=True) for one in buttons)


def _draw_row(
    brush: Brush, left: tuple[Button, ...], right: tuple[Button, ...], shape: BarShape,
    world: str, page: str | None,
) -> None:
    left, right, widths, page_width = _fitted(brush, left, right, shape, page)
    x = shape.left
    for index, (button, width) in enumerate(zip((*left, *right), widths, strict=True)):
        if index == len(left) and right:
            room = sum(widths[index:]) + shape.gap * (len(right) - 1)
            x = max(x, shape.right - room - page_width)
        if page_width and index == len(left) + len(right) - 1:
            face = brush.face(26, bold=True)
            label = brush.write(page, face)
            brush.centred(label, (x - shape.gap, shape.top, page_width + shape.gap, shape.height))
            x += page_width
        draw_button(
            brush, button, (x, shape.top, width, shape.height), world=world, size=shape.size,
            icon=shape.icon, radius=shape.radius, pad=min(shape.pad, 14),
        )
        x += width + shape.gap


def _fitted(
    brush: Brush, left: tuple[Button, ...], right: tuple[Button, ...], shape: BarShape,
    page: str | None,
) -> tuple[tuple[Button, ...], tuple[Button, ...], list[float], float]:
    """Return left and right buttons, all widths and the room for the page; everything fits.

    In order: as drawn; closer; help as an icon; leave too; what is not the way on; with the
    largest text its words as large as in large text before, and that as well at last (their
    label is still spoken).
    """
    room = shape.right - shape.left
    page_width = 0.0
    if page:
        page_width = brush.size_of(brush.write(page, brush.face(26, bold=True)))[0] + 20
    if brush.kit.form.kind == PORTRAIT and left:
        # «Leise gehen» takes what the squares leave, on two lines (mock-up p1).
        squares = len(left) + len(right) - 1
        rest = room - squares * (shape.square + shape.gap)
        return left, right, [rest] + [shape.square] * squares, page_width
    closer = [(left, right), (_bare_behind_first(left), right), (_bare(left), right)]
    closer.append((_bare(left), _bare_but_primary(right)))
    ways = [(left, right, shape), *((*one, replace(shape, pad=16.0)) for one in closer)]
    if brush.is_huge:
        ways[-1:] = _ways_of_signs(brush, _bare(left), right, replace(shape, pad=16.0))
    for buttons, beside, sizes in ways:
        every = (*buttons, *beside)
        widths = [_width(brush, one, sizes) for one in every]
        spare = room - sum(widths) - shape.gap * (len(every) - 1) - page_width
        if spare >= 0:
            break
    if spare < 0 and page_width:
        # Squares of a fingertip come before the number of the page.
        spare, page_width = spare + page_width, 0.0
    if shape.stretched or spare < 0:
        widths = _stretched(every, widths, spare)
    return buttons, beside, widths, page_width


def _bare_but_primary(buttons: tuple[Button, ...]) -> tuple[Button, ...]:
    return tuple(msgspec.structs.replace(one, bare=one.bare or one.tone != "primary")
                 for one in buttons)


def _ways_of_signs(
    brush: Brush, left: tuple[Button, ...], right: tuple[Button, ...], shape: BarShape
) -> list[tuple[tuple[Button, ...], tuple[Button, ...], BarShape]]:
    """Return ways to have fewer or smaller words at the right, the most words first."""
    large = brush.kit.tokens.text_scale["large"] / brush.kit.text_scale
    smaller = replace(shape, size=shape.size * large)
    barer = [(one, sizes) for one in _ever_barer(right) for sizes in (shape, smaller)]
    return [(left, one, sizes) for one, sizes in ((right, smaller), *barer)]


def _ever_barer(buttons: tuple[Button, ...]) -> list[tuple[Button, ...]]:
    """Return the buttons with one more of them an icon each time.

    The sign of what can be left out is that of a page to turn as well: it comes last.
    """
    order = sorted(range(len(buttons)), key=lambda place: buttons[place].icon == PAGE_SIGN)
    return [
        tuple(msgspec.structs.replace(one, bare=one.bare or place in order[:count])
              for place, one in enumerate(buttons))
        for count in range(1, len(buttons) + 1)
    ]


def _width(brush: Brush, button: Button, shape: BarShape) -> float:
    if button.bare:
        leads = button.tone == "primary" and brush.kit.form.kind == LANDSCAPE
        return PRIMARY_SQUARE if leads else shape.square
    width = button_width(brush, button, size=shape.size, icon=shape.icon, pad=shape.pad)
    least = 230 if button.tone == "primary" and brush.kit.form.kind == LANDSCAPE else shape.square
    return max(width, least)


def _stretched(buttons: tuple[Button, ...], widths: list[float], spare: float) -> list[float]:
    """Share what is left over, or missing, among the buttons with words."""
    worded = sum(width for one, width in zip(buttons, widths, strict=True) if not one.bare)
    if worded == 0:
        return [width + spare / len(widths) for width in widths]
    return [
        width if one.bare else width + spare * width / worded
        for one, width in zip(buttons, widths, strict=True)
    ]
