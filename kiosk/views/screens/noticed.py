"""What was noticed on the way, before the way itself is shown. Never how much of it."""

from kiosk.engine.view_data import NoticedView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.fitting import SHARES
from kiosk.views.components.line_card import (
    LineCard,
    draw_line_card,
    line_card_height,
    line_card_share,
)
from kiosk.views.components.small_parts import draw_kicker
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.part import Part

BLOBS = {
    LANDSCAPE: (-140, 90, 760, 700), PORTRAIT: (-60, -120, 840, 620), SMALL: (-80, 30, 420, 380),
}
FACES = {
    LANDSCAPE: (72, 178, 320, 320), PORTRAIT: (260, 150, 200, 200), SMALL: (24, 92, 172, 172),
}
KICKERS = {LANDSCAPE: (460, 48), PORTRAIT: (34, 26), SMALL: (224, 12)}
TITLES = {
    LANDSCAPE: (460, 90, 772, 70), PORTRAIT: (34, 70, 652, 62), SMALL: (224, 40, 560, 38),
}
CARDS = {LANDSCAPE: (460, 178, 772), PORTRAIT: (28, 380, 664), SMALL: (224, 84, 560)}
"""Left edge, top and width; it is as high as its lines."""

LARGER = (1.3, 1.2, 1.1, *SHARES)
"""A few words are written larger than usual."""

KICKER_SIZE = {LANDSCAPE: 22.0, PORTRAIT: 28.0, SMALL: 17.0}
TITLE_SIZE = {LANDSCAPE: 54.0, PORTRAIT: 46.0, SMALL: 28.0}


def noticed_parts(view: NoticedView, brush: Brush) -> tuple[Part, ...]:
    """Return the ground, who it was about, what was noticed and the bar."""
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("head", (view.kicker, view.title, view.face), lambda inner: _draw_head(inner, view)),
        Part("signs", (view.signs, view.bar), lambda inner: _draw_signs(inner, view)),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def _draw_ground(brush: Brush, view: NoticedView) -> None:
    brush.ground("paper")
    brush.blob(BLOBS[brush.kit.form.kind], f"{view.style.world}_soft")


def _draw_head(brush: Brush, view: NoticedView) -> None:
    kind = brush.kit.form.kind
    ring = brush.kit.tokens.stroke["avatar_ring"] if kind != SMALL else 4
    brush.avatar(view.face, FACES[kind], view.style.world, ring=ring)
    x, y, width, height = TITLES[kind]
    draw_kicker(brush, "flag", view.kicker, *KICKERS[kind], color=f"{view.style.world}_deep",
                width=width, size=KICKER_SIZE[kind], icon_size=KICKER_SIZE[kind] * 1.3,
                fill=True)
    face = brush.face(TITLE_SIZE[kind], font="Head", bold=True, line=1.06)
    brush.block(brush.fitted(view.title, face, width, height), x, y)


def _draw_signs(brush: Brush, view: NoticedView) -> None:
    x, y, width = CARDS[brush.kit.form.kind]
    most = content_bottom(brush, view.bar) - y
    card = LineCard("", tuple(("eye", one, False) for one in view.signs), "card", "ink")
    share = line_card_share(brush, card, (x, y, width, most), LARGER)
    height = min(most, line_card_height(brush, card, width, share))
    draw_line_card(brush, card, (x, y, width, height), share)
