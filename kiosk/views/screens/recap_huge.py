"""The way taken in the largest text, behind it what to take along. Never a score."""

from kiosk.engine.view_data import RecapView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.line_card import LineCard
from kiosk.views.components.sheet_cards import WordCard, draw_cards, sheet_box
from kiosk.views.components.sheet_lists import ListCard
from kiosk.views.components.sheet_offers import column_boxes
from kiosk.views.components.sheet_station import draw_sheet_station
from kiosk.views.components.sheet_title import below_title
from kiosk.views.part import Part
from kiosk.views.screens.recap import BLOBS

STATION_GROWTH = 1.3
"""A station has a title above what was done there."""


def recap_parts(view: RecapView, brush: Brush) -> tuple[Part, ...]:
    """Return a sheet of stations, of what to take along or of the end, and the bar."""
    sheet = (view.title, view.stations, view.takeaway_title, view.takeaways, view.other_title,
             view.other_text, view.closing, view.bar)
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("sheet", sheet, lambda inner: _draw_sheet(inner, view)),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, "lilac")),
    )


def _draw_ground(brush: Brush, view: RecapView) -> None:
    brush.ground("paper")
    brush.blob(BLOBS[brush.kit.form.kind], f"{view.style.world}_soft")


def _draw_sheet(brush: Brush, view: RecapView) -> None:
    space = sheet_box(brush, content_bottom(brush, view.bar))
    if view.title:
        space = below_title(brush, view.title, space)
    if view.stations:
        boxes = column_boxes(brush, len(view.stations), space, growth=STATION_GROWTH)
        for station, where in zip(view.stations, boxes, strict=True):
            draw_sheet_station(brush, station, where)
    elif view.takeaways:
        lines = tuple(("check-circle", one, False) for one in view.takeaways)
        draw_cards(brush, [ListCard(LineCard(view.takeaway_title, lines, "card", "ink"))], space)
    else:
        draw_cards(brush, [
            WordCard("", view.other_title, view.other_text, deep="lilac_deep",
                     icon="arrow-counter-clockwise"),
            WordCard("", "", view.closing, "mint_soft", "mint_deep", icon="heart"),
        ], space)
