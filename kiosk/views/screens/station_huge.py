"""One decision of the way in the largest text: what was done, what was said, what else there was.
"""

from kiosk.engine.view_data import StationView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.line_card import LineCard
from kiosk.views.components.sheet_cards import SheetCard, WordCard, draw_cards, sheet_box
from kiosk.views.components.sheet_lists import ListCard
from kiosk.views.part import Part
from kiosk.views.screens.station import BLOBS


def station_parts(view: StationView, brush: Brush) -> tuple[Part, ...]:
    """Return a sheet of cards, and the bar."""
    sheet = (view.kicker, view.title, view.face, view.prompt, view.done_title, view.done,
             view.feedback_title, view.feedback, view.others_title, view.others, view.bar)
    return (
        Part("ground", None, lambda inner: _draw_ground(inner, view)),
        Part("sheet", sheet, lambda inner: draw_cards(
            inner, _cards(view, inner.kit.theme == "contrast"),
            sheet_box(inner, content_bottom(inner, view.bar)))),
        Part("bar", view.bar, lambda inner: draw_bar(inner, view.bar, "lilac")),
    )


def _draw_ground(brush: Brush, view: StationView) -> None:
    brush.ground("paper")
    brush.blob(BLOBS[brush.kit.form.kind], f"{view.style.world}_soft")


def _cards(view: StationView, in_contrast: bool) -> list[SheetCard]:
    if view.others:
        ground, ink = ("card", "ink") if in_contrast else ("lilac", "on_pastel")
        lines = tuple(("arrow-right", one, False) for one in view.others)
        return [ListCard(LineCard(view.others_title, lines, ground, ink))]
    if view.feedback:
        return [WordCard("", view.feedback_title, view.feedback, "butter_soft", "butter_deep",
                         icon="lightbulb")]
    asked = WordCard(view.kicker, view.title, view.prompt, ground="",
                     deep=f"{view.style.world}_deep", face=view.face)
    done = LineCard(view.done_title, (("hand-tap", view.done, True),), "card", "ink")
    return [asked, ListCard(done)]
