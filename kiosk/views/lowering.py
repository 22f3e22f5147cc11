"""How a screen is lowered for somebody who does not reach its upper part.

What stands above the bar moves down until its top is below the line up to which one reaches; the
bar and the ground stay, and nothing is drawn over the bar.
"""

from dataclasses import replace

from kiosk.engine.view_data import View
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box, Kit

STAYING = ("ground", "bar")
"""Parts of a screen that are not lowered."""

TOP = {LANDSCAPE: 24.0, PORTRAIT: 24.0, SMALL: 8.0}
"""Where the uppermost thing to press begins at most, in design units."""

BAR_GAP = 8.0
"""Between what is lowered and the bar."""


def reach_line(kit: Kit) -> float:
    """Return down from where one presses with a low reach, in design units."""
    return kit.tokens.reach["line_share"] * kit.form.height


def lowered_kit(kit: Kit, view: View, zone: str) -> Kit:
    """Return what a part of the view is drawn with."""
    share = view.style.lowered
    if share == 0 or zone in STAYING:
        return kit
    units = share * (reach_line(kit) - TOP[kit.form.kind])
    return replace(kit, form=kit.form.lowered(units))


def window_of(kit: Kit, bar_top: float) -> Box:
    """Return where lowered parts are seen: all that is above the bar, in design units."""
    form = kit.form
    left, top = -form.left_px / form.scale, -form.top_px / form.scale
    return (left, top, form.screen_px[0] / form.scale, bar_top - BAR_GAP - top)
