"""What was noticed on the way, in the largest text."""

from kiosk.engine.view_data import NoticedView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.line_card import LineCard
from kiosk.views.components.sheet_cards import draw_cards, sheet_box
from kiosk.views.components.sheet_lists import ListCard
from kiosk.views.components.sheet_title import below_title
from kiosk.views.part import Part
from kiosk.views.screens.noticed import BLOBS


def noticed_parts(view: NoticedView, brush: Brush) -> tuple[Part, ...]:
    """Return the title with a sheet of signs, and the bar."""
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("sheet", (view.title, view.signs, view.bar), lambda inner: _draw_sheet(inner, view)),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, view.style.world)),
    )


def _draw_ground(brush: Brush, view: NoticedView) -> None:
    brush.ground("paper")
    brush.blob(BLOBS[brush.kit.form.kind], f"{view.style.world}_soft")


def _draw_sheet(brush: Brush, view: NoticedView) -> None:
    space = below_title(brush, view.title, sheet_box(brush, content_bottom(brush, view.bar)))
    lines = tuple(("eye", one, False) for one in view.signs)
    draw_cards(brush, [ListCard(LineCard("", lines, "card", "ink"))], space)
