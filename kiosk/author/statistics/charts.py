"""The charts of a report, as SVG in the fonts and colours of the exhibition."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import matplotlib

from kiosk.author.palette import read_colours
from kiosk.author.simulation.chart_sheet import Sheet, lines_height
from kiosk.author.simulation.lettering import Lettering
from kiosk.author.statistics.figures import Figure
from kiosk.author.statistics.periods import Period
from kiosk.author.type_case import BOLD, REGULAR

WIDTH = 7.0
"""Of every chart, in inches."""

_WORDS_PT, _TICK_PT = 9.5, 8.5
_LABEL, _BAR, _BAR_HEIGHT = 2.9, 2.75, 0.19
_GAP, _ROW_GAP, _NUMBER = 0.14, 0.09, 1.05
_DAYS_HEIGHT, _DAYS_PAD = 2.0, (0.45, 0.12, 0.32)
_LEAST = 0.02
_TICKS_MOST = 8


class Charts:
    """Draws with the fonts and colours of an assets folder.

    Args:
        small: what stands in place of a number that may not be told.
    """

    def __init__(self, assets_dir: Path, small: str) -> None:
        self._lettering = Lettering(assets_dir)
        self._colours = read_colours(assets_dir)
        self._small = small

    def bars(self, figure: Figure) -> bytes:
        """Return horizontal bars with their numbers."""
        labels = [self._lettering.wrapped(
            self._lettering.drawable(one.words), REGULAR, _WORDS_PT, _LABEL)
            for one in figure.bars]
        heights = [max(_BAR_HEIGHT, lines_height(len(one), _WORDS_PT)) + _ROW_GAP
                   for one in labels]
        sheet = self._sheet(sum(heights))
        # All of a figure where that is known, so that a half looks like one.
        whole = figure.total or max(one.number or 0 for one in figure.bars)
        y = 0.0
        for one, label, height in zip(figure.bars, labels, heights, strict=True):
            middle = y + height / 2
            sheet.write(label, (0, middle - lines_height(len(label), _WORDS_PT) / 2), REGULAR,
                        _WORDS_PT)
            left, top = _LABEL + _GAP, middle - _BAR_HEIGHT / 2
            sheet.box((left, top), (_BAR, _BAR_HEIGHT), "sand")
            if one.number:
                length = max(_LEAST, one.number / whole * _BAR)
                sheet.box((left, top), (length, _BAR_HEIGHT), figure.world, "ink")
            self._number(sheet, figure, one.number, one.at_least, middle)
            y += height
        return self._svg(sheet)

    def _number(
        self, sheet: Sheet, figure: Figure, number: int | None, at_least: bool, middle: float
    ) -> None:
        y = middle - lines_height(1, _WORDS_PT) / 2
        if number is None:
            sheet.write((self._small,), (WIDTH, y), REGULAR, _WORDS_PT, "ink_soft", align="right")
            return
        told = f"≥ {number}" if at_least else str(number)
        sheet.write((told,), (WIDTH, y), REGULAR, _WORDS_PT, align="right")
        if figure.total:
            share = (f"{100 * number / figure.total:.0f} %",)
            sheet.write(share, (WIDTH - _NUMBER / 2, y), BOLD, _WORDS_PT, align="right")

    def periods(self, periods: Sequence[Period]) -> bytes:
        """Return the visits of days, weeks or months as columns."""
        sheet = self._sheet(_DAYS_HEIGHT)
        left, top, bottom = _DAYS_PAD
        axes = sheet.panel((left, top), (WIDTH - left, _DAYS_HEIGHT - top - bottom))
        places = range(len(periods))
        axes.bar(places, [one.visits for one in periods], width=0.8, color=self._colours["mint"],
                 edgecolor=self._colours["ink"], linewidth=0.6 if len(periods) < 60 else 0)
        every = -(-len(periods) // _TICKS_MOST)
        ticks = [place for place in places if place % every == 0]
        face = self._lettering.face(REGULAR)
        axes.set_xticks(ticks, [periods[place].name for place in ticks], fontproperties=face,
                        fontsize=_TICK_PT, color=self._colours["ink"])
        axes.yaxis.set_major_locator(matplotlib.ticker.MaxNLocator(4, integer=True))
        for one in axes.get_yticklabels():
            one.set(fontproperties=face, fontsize=_TICK_PT, color=self._colours["ink"])
        axes.set(facecolor="none", xlim=(-0.8, len(periods) - 0.2))
        axes.grid(axis="y", color=self._colours["pip"], linewidth=0.6)
        axes.set_axisbelow(True)
        axes.tick_params(length=0)
        for name, spine in axes.spines.items():
            spine.set_visible(name == "bottom")
            spine.set_color(self._colours["ink"])
        return self._svg(sheet)

    def _sheet(self, height: float) -> Sheet:
        return Sheet(WIDTH, height, self._lettering, {**self._colours, "paper": "none"})

    def _svg(self, sheet: Sheet) -> bytes:
        """Return a drawing that looks alike without our fonts, and alike each time."""
        image = io.BytesIO()
        settings: dict[Any, Any] = {"svg.fonttype": "path", "svg.hashsalt": "okay"}
        with matplotlib.rc_context(settings):
            sheet.figure.savefig(image, format="svg", metadata={"Date": None})
        return image.getvalue()
