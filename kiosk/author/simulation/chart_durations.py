"""How long visits take, as a histogram on a chart, with the band the rules want them in."""

import math
from typing import Any

from kiosk.author.playing_time import MINUTE_S
from kiosk.author.simulation.chart_bars import ABOUT_PT, COLUMN, HEAD_PT
from kiosk.author.simulation.chart_sheet import Sheet, lines_height
from kiosk.author.simulation.durations import length_lines
from kiosk.author.simulation.lettering import Lettering
from kiosk.author.simulation.spread import spread_of
from kiosk.author.simulation.told import Told
from kiosk.author.type_case import BOLD, HEAD, REGULAR
from kiosk.catalog.saying import say

_HEAD_GAP, _PANEL, _BELOW, _INDENT = 0.17, 1.45, 0.4, 0.5
_BIN_WIDTHS_S = (5, 10, 15, 30, 60, 120, 300, 600)
_BINS_MOST = 70
_HEADROOM = 1.5
"""How high the panel is, with the highest bar as 1; above it stands what the lines mean."""


class DurationsPart:
    """The histogram, laid out; there must be durations."""

    def __init__(self, told: Told, lettering: Lettering) -> None:
        self._told = told
        self._minutes = [one / MINUTE_S for one in told.sample.seconds]
        title = told.words(say("How long a visit takes"))
        self._title = lettering.wrapped(title, HEAD, HEAD_PT, COLUMN)
        about = " ".join(told.words(one) for one in length_lines(told))
        self._about = lettering.wrapped(about, REGULAR, ABOUT_PT, COLUMN)

    @property
    def height(self) -> float:
        """In inches."""
        return self._head_height + _PANEL + _BELOW

    @property
    def _head_height(self) -> float:
        return (lines_height(len(self._title), HEAD_PT)
                + lines_height(len(self._about), ABOUT_PT) + _HEAD_GAP)

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Draw the histogram below and to the right of a point."""
        sheet.write(self._title, (x, y), HEAD, HEAD_PT)
        about_y = y + lines_height(len(self._title), HEAD_PT)
        sheet.write(self._about, (x, about_y), REGULAR, ABOUT_PT, "ink_soft")
        size = (COLUMN - _INDENT, _PANEL)
        panel = sheet.panel((x + _INDENT, y + self._head_height), size)
        self._dress(panel, sheet)
        self._draw_target(panel, sheet)
        self._draw_bins(panel, sheet)

    def _dress(self, panel: Any, sheet: Sheet) -> None:
        face, ink = sheet.lettering.face(REGULAR), sheet.colour("ink")
        panel.set_facecolor(sheet.colour("card"))
        panel.spines[["top", "right"]].set_visible(False)
        panel.spines[["left", "bottom"]].set_color(ink)
        panel.tick_params(colors=ink, labelsize=ABOUT_PT)
        panel.xaxis.get_major_locator().set_params(integer=True)
        panel.yaxis.get_major_locator().set_params(integer=True, nbins=4)
        for name, axis in ((say("minutes"), panel.xaxis), (say("visits"), panel.yaxis)):
            axis.set_label_text(self._told.words(name), fontproperties=face, fontsize=ABOUT_PT,
                                color=ink)
            axis.set_tick_params(labelfontfamily=face.get_name())
        panel.set_xlim(*self._range())

    def _range(self) -> tuple[float, float]:
        """Return the minutes from which to which the panel goes: the target is always inside."""
        target = self._told.target
        ends = [*self._minutes, *((target.minutes_least, target.minutes_most) if target else ())]
        return math.floor(min(ends) - 0.25), math.ceil(max(ends) + 0.25)

    def _draw_target(self, panel: Any, sheet: Sheet) -> None:
        target = self._told.target
        if target is None:
            return
        panel.axvspan(target.minutes_least, target.minutes_most, facecolor=sheet.colour(
            "butter_soft"), zorder=0)
        for edge in (target.minutes_least, target.minutes_most):
            panel.axvline(edge, color=sheet.colour("ink_soft"), linestyle="--", linewidth=1)
        words = self._told.words(say("target: {least} to {most} minutes",
                                     least=target.minutes_least, most=target.minutes_most))
        self._label(panel, sheet, words, target.minutes_least, 0.97)

    def _draw_bins(self, panel: Any, sheet: Sheet) -> None:
        least, most = self._range()
        seconds = (most - least) * MINUTE_S
        width_s = next((one for one in _BIN_WIDTHS_S if seconds / one <= _BINS_MOST),
                       _BIN_WIDTHS_S[-1])
        edges = [least + number * width_s / MINUTE_S
                 for number in range(math.ceil(seconds / width_s) + 1)]
        counts, _, _ = panel.hist(self._minutes, bins=edges, facecolor=sheet.colour("lilac"),
                                  edgecolor=sheet.colour("ink"), linewidth=0.8)
        panel.set_ylim(0, max(counts) * _HEADROOM)
        spread = spread_of(self._minutes)
        assert spread is not None
        panel.axvline(spread.median, color=sheet.colour("ink"), linestyle=":", linewidth=1.6)
        words = self._told.words(say("median: {minutes}", minutes=f"{spread.median:.1f}"))
        self._label(panel, sheet, words, spread.median, 0.84)

    def _label(self, panel: Any, sheet: Sheet, words: str, minutes: float, height: float) -> None:
        """Write beside a line: on its right, or on its left where there is more room."""
        least, most = self._range()
        on_right = minutes < (least + most) / 2
        panel.annotate(
            words, (minutes, height), xycoords=("data", "axes fraction"),
            xytext=(4 if on_right else -4, 0), textcoords="offset points",
            ha="left" if on_right else "right", va="top",
            fontproperties=sheet.lettering.face(BOLD), fontsize=ABOUT_PT,
            color=sheet.colour("ink"), parse_math=False,
            bbox={"facecolor": sheet.colour("card"), "edgecolor": "none", "pad": 1.5})
