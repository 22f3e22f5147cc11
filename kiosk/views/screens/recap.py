"""The way taken and what to take along (mock-up 17). Never a score."""

from kiosk.engine.view_data import RecapView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import draw_bar
from kiosk.views.components.small_parts import draw_kicker
from kiosk.views.components.way import KICKER_ROOM, draw_way, has_kicker, way_bottom
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.part import Part
from kiosk.views.screens.recap_cards import draw_cards, has_words

BLOBS = {
    LANDSCAPE: (-10, 60, 1300, 640), PORTRAIT: (-160, 100, 1040, 900), SMALL: (-10, 30, 820, 370),
}


def recap_parts(view: RecapView, brush: Brush) -> tuple[Part, ...]:
    """Return title, stations, the cards and the bar."""
    told = has_words(brush, view)
    top = way_bottom(brush, view.stations, has_words=told)
    cards = (view.takeaways, view.takeaway_title, view.other_title, view.other_text, view.closing)
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("title", (view.kicker, view.title), lambda inner: _draw_title(inner, view)),
        Part("way", (view.stations, told), lambda inner: draw_way(
            inner, view.stations, has_words=told)),
        Part("cards", (cards, top, view.bar), lambda inner: draw_cards(inner, view, top)),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, "lilac")),
    )


def _draw_ground(brush: Brush, view: RecapView) -> None:
    brush.ground("paper")
    brush.blob(BLOBS[brush.kit.form.kind], f"{view.style.world}_soft")


def _draw_title(brush: Brush, view: RecapView) -> None:
    kind = brush.kit.form.kind
    x, y, size, height = {
        LANDSCAPE: (48, 34, 54, 66), PORTRAIT: (34, 12, 46, 110), SMALL: (16, 2, 27, 36),
    }[kind]
    width = brush.kit.form.width - 2 * x
    if has_kicker(brush):
        color = f"{view.style.world}_deep"
        size_k = 22 if kind == LANDSCAPE else 28
        draw_kicker(brush, "flag", view.kicker, x, y, color=color, width=width, size=size_k,
                    fill=True)
        y += 38 if kind == LANDSCAPE else KICKER_ROOM
    face = brush.face(size, font="Head", bold=True, line=1.06)
    brush.block(brush.fitted(view.title, face, width, height), x, y)
