"""The content note before a story (mock-up 04)."""

from msgspec.structs import replace

from kiosk.engine.view_data import IntroductionView, Point
from kiosk.views.brush import Brush
from kiosk.views.components.bar import SHAPES, draw_bar
from kiosk.views.components.button import draw_button
from kiosk.views.components.small_parts import chip_width, draw_chip
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.lettering import bold
from kiosk.views.part import Part


def introduction_parts(view: IntroductionView, brush: Brush) -> tuple[Part, ...]:
    """Return picture, note, the two equal ways on, and the bar."""
    return (
        Part("picture", (view.picture, view.focus), lambda inner: _draw_picture(inner, view)),
        Part("note", (view.chips, view.title, view.points), lambda inner: _draw_note(inner, view)),
        Part("ways", (view.back, view.start), lambda inner: _draw_ways(inner, view)),
        Part("bar", view.bar, lambda inner: _draw_bar(inner, view)),
    )


def _column(brush: Brush) -> tuple[float, float]:
    """Return left and right of the column of words."""
    return {LANDSCAPE: (612, 1232), PORTRAIT: (34, 686), SMALL: (270, 784)}[brush.kit.form.kind]


def _portrait_picture(brush: Brush) -> float:
    """Return the height of the picture in portrait; it gives way to larger words."""
    return 420 / brush.kit.text_scale**2


def _draw_picture(brush: Brush, view: IntroductionView) -> None:
    form = brush.kit.form
    brush.ground("paper")
    world, icon = view.style.world, view.chips[0].icon
    beside = form.left_px / form.scale
    box = {
        LANDSCAPE: (-beside, 0, 560 + beside, 800),
        PORTRAIT: (0, 0, 720, _portrait_picture(brush)),
        SMALL: (-beside, 0, 250 + beside, 379),
    }[form.kind]
    brush.rect(box, f"{world}_soft")
    brush.picture(view.picture, box, view.focus, world, icon)


def _draw_note(brush: Brush, view: IntroductionView) -> None:
    kind = brush.kit.form.kind
    left, right = _column(brush)
    y = {LANDSCAPE: 44, PORTRAIT: _portrait_picture(brush) + 26, SMALL: 12}[kind]
    bottom = {LANDSCAPE: 556, PORTRAIT: 950, SMALL: 282}[kind]
    chip_size = {LANDSCAPE: 21, PORTRAIT: 25, SMALL: 17}[kind]
    if kind != SMALL:
        _draw_chips(brush, view, left, right, y, chip_size)
        y += 44 * (1.2 if kind == PORTRAIT else 1) + 16
    size = {LANDSCAPE: 54, PORTRAIT: 56, SMALL: 30}[kind]
    face = brush.face(size, font="Head", bold=True, line=1.06)
    title = brush.fitted(view.title, face, right - left, size * 2.3)
    y += brush.block(title, left, y) + {LANDSCAPE: 12, PORTRAIT: 14, SMALL: 4}[kind]
    _draw_points(brush, view.points, view.style.world, (left, right, y, bottom))


def _draw_chips(
    brush: Brush, view: IntroductionView, left: float, right: float, y: float, size: float
) -> None:
    total = sum(chip_width(brush, one.text, size) + 12 for one in view.chips) - 12
    if total > right - left:
        size *= (right - left) / total
    x = left
    for chip in view.chips:
        x += draw_chip(brush, chip.icon, chip.text, x, y, world=view.style.world, size=size) + 12


def _draw_points(
    brush: Brush, points: tuple[Point, ...], world: str, space: tuple[float, float, float, float]
) -> None:
    left, right, top, bottom = space
    small = brush.kit.form.kind == SMALL
    tile, gap = (40, 14) if small else (58, 20)
    size = {LANDSCAPE: 27, PORTRAIT: 30, SMALL: 19}[brush.kit.form.kind]
    between = 6 if small else 20
    width = right - left - tile - gap
    for share in (1.0, 0.92, 0.85, 0.78, 0.7):
        face = brush.face(size * share, line=1.28)
        blocks = [
            brush.write(f"{bold(one.label)} {one.text}", face, width) for one in points
        ]
        heights = [max(tile, brush.size_of(one)[1]) for one in blocks]
        if sum(heights) + between * (len(points) - 1) <= bottom - top:
            break
    y = top
    for point, block, height in zip(points, blocks, heights, strict=True):
        brush.rect((left, y, tile, tile), f"{world}_soft", 20 if not small else 14)
        brush.icon(point.icon, (left, y, tile, tile), tile * 0.58, f"{world}_deep", fill=True)
        brush.block(block, left + tile + gap, y)
        y += height + between


def _draw_ways(brush: Brush, view: IntroductionView) -> None:
    kind = brush.kit.form.kind
    left, right = _column(brush)
    y, height = {LANDSCAPE: (570, 88), PORTRAIT: (966, 124), SMALL: (294, 79)}[kind]
    gap = {LANDSCAPE: 20, PORTRAIT: 25, SMALL: 16}[kind]
    width = (right - left - gap) / 2
    size = {LANDSCAPE: 27, PORTRAIT: 30, SMALL: 21}[kind]
    radius = 24 if kind == SMALL else 30
    draw_button(brush, view.back, (left, y, width, height), size=size, radius=radius)
    start = (left + width + gap, y, width, height)
    draw_button(brush, view.start, start, size=size, radius=radius)


def _draw_bar(brush: Brush, view: IntroductionView) -> None:
    if brush.kit.form.kind != LANDSCAPE:
        draw_bar(brush, view.bar, view.style.world)
        return
    # The bar stands under the words, since the picture fills the left half (mock-up 04).
    buttons, widths = view.bar.left, (273, 219, 88)
    if len(buttons) > len(widths):
        leave, help_, *squares = buttons
        buttons, widths = (leave, replace(help_, bare=True), *squares), (296, 88, 88, 88)
    top, height, x = SHAPES[LANDSCAPE].top, SHAPES[LANDSCAPE].height, 612
    for button, width in zip(buttons, widths, strict=True):
        draw_button(brush, button, (x, top, width, height), pad=16)
        x += width + 20
