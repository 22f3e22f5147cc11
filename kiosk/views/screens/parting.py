"""Screens that end the visit by themselves (mock-ups 19, 20, 24) and the attendant's ring."""

from collections.abc import Callable

from kiosk.engine.view_data import (
    Button,
    LeavingView,
    ResettingView,
    StillThereView,
    StumbledView,
)
from kiosk.views.brush import Brush
from kiosk.views.components.button import button_width, draw_button
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.part import Part

TIME_TOPS = {LANDSCAPE: 704.0, PORTRAIT: 1140.0, SMALL: 400.0}
"""Where the time left begins on the neutral picture."""

FOOTER_RISE = 280.0
"""How much higher words with a footer begin in portrait for each time the type is larger."""


def leaving_parts(view: LeavingView, brush: Brush) -> tuple[Part, ...]:
    """Return the neutral picture, the ways back and to help, and the time left."""
    buttons = (view.stay, view.help)
    return (
        Part("ground", None, lambda inner: draw_leaving_ground(inner, view)),
        Part("words", (view.title, view.lines), lambda inner: _draw_leaving_words(inner, view)),
        Part("buttons", buttons, lambda inner: _draw_leaving_buttons(inner, view)),
        Part("time", (view.left, view.words),
             lambda inner: draw_left(inner, view, TIME_TOPS[inner.kit.form.kind])),
    )


def draw_leaving_ground(brush: Brush, view: LeavingView) -> None:
    """Draw the neutral picture."""
    form = brush.kit.form
    brush.ground(f"{view.style.world}_soft")
    box = {
        LANDSCAPE: (-210, 500, 1700, 1000), PORTRAIT: (-500, 760, 1720, 1200),
        SMALL: (-200, 280, 1200, 700),
    }[form.kind]
    brush.blob(box, view.style.world)


def _draw_leaving_words(brush: Brush, view: LeavingView) -> None:
    form = brush.kit.form
    top, disc, size, lead = {
        LANDSCAPE: (120, 150, 72, 30), PORTRAIT: (180, 170, 66, 33), SMALL: (20, 84, 40, 20),
    }[form.kind]
    middle = form.width / 2
    circle = (middle - disc / 2, top, disc, disc)
    brush.circle(circle, "card")
    brush.icon("leaf", circle, disc * 0.53, "mint_deep", fill=True)
    face = brush.face(size, font="Head", bold=True, line=1.06, align="center")
    y = top + disc + (26 if form.kind != SMALL else 8)
    y += _draw_centred(brush, brush.fitted(view.title, face, form.width - 60, size * 2.3), y)
    text = brush.face(lead, line=1.3, align="center")
    lines = brush.fitted("\n".join(view.lines), text, form.width - 60, 180)
    _draw_centred(brush, lines, y + (12 if form.kind != SMALL else 2))


def _draw_centred(brush: Brush, block: object, y: float) -> float:
    return brush.block(block, (brush.kit.form.width - brush.size_of(block)[0]) / 2, y)


def _draw_leaving_buttons(brush: Brush, view: LeavingView) -> None:
    form = brush.kit.form
    if form.kind == PORTRAIT:
        draw_button(brush, view.stay, (110, 800, 500, 124), size=30)
        draw_button(brush, view.help, (110, 954, 500, 124), size=30)
        return
    y, height, size, gap, pad = {
        LANDSCAPE: (562, 88, 27, 24, 36), SMALL: (294, 79, 21, 16, 20),
    }[form.kind]
    buttons = (view.stay, view.help)
    widths = [button_width(brush, one, size=size, icon=34, pad=pad) for one in buttons]
    x = (form.width - sum(widths) - gap) / 2
    for button, width in zip(buttons, widths, strict=True):
        draw_button(brush, button, (x, y, width, height), size=size)
        x += width + gap


def draw_left(brush: Brush, view: LeavingView, y: float) -> None:
    """Draw how much of the time is over, with its top there, and the words below it."""
    form = brush.kit.form
    width, height, size = {
        LANDSCAPE: (600, 20, 20), PORTRAIT: (520, 22, 26), SMALL: (420, 14, 18),
    }[form.kind]
    x = (form.width - width) / 2
    brush.rect((x, y, width, height), "card", height / 2)
    done = max(height, width * (1 - view.left))
    brush.rect((x, y, done, height), "ink", height / 2)
    face = brush.face(size, _on_world(brush), align="center")
    words = brush.fitted(view.words, face, form.width - 60, form.height - y - height - 16)
    _draw_centred(brush, words, y + height + 14)


def _on_world(brush: Brush) -> str:
    """Return the ink that stands on the blob: pastel in the warm theme, dark in the others."""
    return "on_pastel" if brush.kit.theme == "warm" else "ink"


def still_there_parts(view: StillThereView, brush: Brush) -> tuple[Part, ...]:
    """Return the seconds in their ring, the question and the ways on."""
    return (
        Part("ground", None, lambda inner: draw_round_ground(inner, "butter", 320)),
        Part("ring", (view.seconds, view.left, view.unit),
             lambda inner: draw_ring(inner, view, _ring_box(inner))),
        Part("words", (view.title, view.text, view.stay, view.restart, view.help),
             lambda inner: _draw_question(inner, view)),
    )


def draw_round_ground(brush: Brush, world: str, left: float) -> None:
    """Draw the ground with a blob of a world at the left, `left` units beyond the edge."""
    brush.ground(f"{world}_soft")
    box = {
        LANDSCAPE: (-left, 120, 980, 980), PORTRAIT: (-140, -240, 1000, 860),
        SMALL: (-260, 60, 620, 620),
    }[brush.kit.form.kind]
    brush.blob(box, world)


def _ring_box(brush: Brush) -> Box:
    return {
        LANDSCAPE: (120, 168, 440, 440), PORTRAIT: (190, 90, 340, 340), SMALL: (40, 80, 230, 230),
    }[brush.kit.form.kind]


def draw_ring(brush: Brush, view: StillThereView, box: Box) -> None:
    """Draw the ring of the time left, and in it the seconds."""
    x, y, w, h = box
    width = w * 28 / 440
    brush.circle((x, y, w, h), "sand")
    inner = (x + width, y + width, w - 2 * width, h - 2 * width)
    brush.circle(inner, "card")
    brush.arc((x, y, w, h), "ink", width, view.left)
    number = brush.face(w * 190 / 440, font="Head", bold=True, scaled=False)
    block = brush.write(str(view.seconds), number)
    brush.centred(block, (x, y - h * 0.02, w, h * 0.92))
    size = 20 if brush.kit.form.kind == SMALL else 26
    unit = brush.fitted(view.unit, brush.face(size, bold=True), w * 0.6, h * 0.14)
    brush.centred(unit, (x, y + h * 0.68, w, h * 0.14))


def _draw_question(brush: Brush, view: StillThereView) -> None:
    ways = [(view.stay, 108.0), (view.restart, 88.0), (view.help, 88.0)]
    _draw_column(brush, view.title, view.text, ways, None)


def _draw_column(
    brush: Brush, title: str, text: str, ways: list[tuple[Button, float]], footer: str | None
) -> None:
    """Write title and text and put the ways on below them; the last two share a row."""
    kind = brush.kit.form.kind
    x, y, w, size, lead = {
        LANDSCAPE: (650, 150, 570, 66, 30), PORTRAIT: (60, 460, 600, 60, 32),
        SMALL: (310, 24, 470, 34, 20),
    }[kind]
    if footer and kind == PORTRAIT:
        y -= FOOTER_RISE * (brush.kit.text_scale - 1)
    face = brush.face(size, font="Head", bold=True, line=1.04)
    y += brush.block(brush.fitted(title, face, w, size * 2.3), x, y)
    y += 14 if kind != SMALL else 4
    room = {LANDSCAPE: 190, PORTRAIT: 150, SMALL: 84}[kind]
    words = brush.fitted(text, brush.face(lead, line=1.3), w, room)
    y += brush.block(words, x, y) + (28 if kind != SMALL else 12)
    first, first_height = ways[0]
    button_size = {LANDSCAPE: 30, PORTRAIT: 32, SMALL: 21}[kind]
    height = {LANDSCAPE: first_height, PORTRAIT: 124, SMALL: 79}[kind]
    gap = 26 if kind != SMALL else 16
    wide = min(w, 500) if kind == LANDSCAPE else w
    draw_button(brush, first, (x, y, wide, height), size=button_size)
    y += height + gap
    y = _draw_lower_ways(brush, [one for one, _ in ways[1:]], (x, y, w))
    if footer:
        small = brush.face({LANDSCAPE: 22, PORTRAIT: 26, SMALL: 18}[kind], "ink_soft")
        brush.block(brush.fitted(footer, small, w, 76), x, y + 4)


def _draw_lower_ways(
    brush: Brush, ways: list[Button], space: tuple[float, float, float]
) -> float:
    x, y, w = space
    kind = brush.kit.form.kind
    height = {LANDSCAPE: 88, PORTRAIT: 124, SMALL: 79}[kind]
    size = {LANDSCAPE: 25, PORTRAIT: 29, SMALL: 20}[kind]
    gap = 20 if kind != SMALL else 16
    if kind == PORTRAIT:
        for button in ways:
            draw_button(brush, button, (x, y, w, height), size=size)
            y += height + 26
        return y
    natural = [button_width(brush, one, size=size, icon=30, pad=24) for one in ways]
    share = (w - gap * (len(ways) - 1)) / sum(natural)
    for button, width in zip(ways, natural, strict=True):
        wider = width * share
        draw_button(brush, button, (x, y, wider, height), size=size, icon=30)
        x += wider + gap
    return y + height + 22


def resetting_parts(view: ResettingView, brush: Brush) -> tuple[Part, ...]:
    """Return the ring of the attendant's button."""

    def draw_ring(inner: Brush) -> None:
        form = inner.kit.form
        size = min(form.width, form.height) * 0.42
        box = ((form.width - size) / 2, form.height * 0.12, size, size)
        width = size * 28 / 440
        x, y, w, h = box
        inner.circle(box, "sand")
        inner.circle((x + width, y + width, w - 2 * width, h - 2 * width), "card")
        inner.arc(box, "ink", width, 1 - view.left)
        inner.icon("arrow-counter-clockwise", box, size * 0.36)

    return (
        Part("ground", None, lambda inner: _draw_reset_ground(inner, view)),
        Part("ring", view.left, draw_ring),
        Part("words", (view.title, view.text), lambda inner: _draw_reset_words(inner, view)),
    )


def _draw_reset_ground(brush: Brush, view: ResettingView) -> None:
    form = brush.kit.form
    brush.ground(f"{view.style.world}_soft")
    box = (-form.width * 0.2, form.height * 0.62, form.width * 1.4, form.height * 1.3)
    brush.blob(box, view.style.world)


def _draw_reset_words(brush: Brush, view: ResettingView) -> None:
    form = brush.kit.form
    size, lead = {LANDSCAPE: (60, 30), PORTRAIT: (58, 32), SMALL: (36, 20)}[form.kind]
    color = _on_world(brush)
    face = brush.face(size, color, font="Head", bold=True, line=1.06, align="center")
    y = form.height * 0.64
    room = size * 2.3 * brush.kit.text_scale
    y += _draw_centred(brush, brush.fitted(view.title, face, form.width - 80, room), y)
    text = brush.face(lead, color, line=1.3, align="center")
    _draw_centred(brush, brush.fitted(view.text, text, form.width - 80, 120), y + 12)


def stumbled_parts(view: StumbledView, brush: Brush) -> tuple[Part, ...]:
    """Return the sleeping terminal, the apology and the ways on."""
    ways = [(view.stories, 104.0), (view.help, 88.0), (view.leave, 88.0)]
    draw_words: Callable[[Brush], None] = lambda inner: _draw_column(  # noqa: E731
        inner, view.title, view.text, ways, view.footer
    )
    return (
        Part("ground", None, lambda inner: draw_round_ground(inner, "sky", 320)),
        Part("picture", None, _draw_sleeper),
        Part("words", (view.title, view.text, view.footer, view.stories, view.help, view.leave),
             draw_words),
    )


def _draw_sleeper(brush: Brush) -> None:
    form = brush.kit.form
    tall = 380 - FOOTER_RISE * (brush.kit.text_scale - 1)
    box = {
        LANDSCAPE: (60, 110, 520, 520), PORTRAIT: ((form.width - tall) / 2, 60, tall, tall),
        SMALL: (30, 70, 250, 250),
    }[form.kind]
    brush.picture("pause", box, (50, 40), "sky", "moon", radius=box[2] / 2)
