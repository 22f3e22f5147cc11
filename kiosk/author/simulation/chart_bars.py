"""A group of bars on a chart: what was asked, and a bar for each way."""

from kiosk.author.simulation.bars import Bar, Group, percent_words
from kiosk.author.simulation.chart_sheet import Sheet, lines_height
from kiosk.author.simulation.lettering import Lettering
from kiosk.author.type_case import BOLD, HEAD, REGULAR

COLUMN = 7.0
"""How wide a part of a chart is, in inches."""

HEAD_PT, ABOUT_PT = 12.5, 8.5
_LABEL_PT = 9.5
_LABEL, _BAR, _BAR_HEIGHT = 2.75, 3.05, 0.17
_GAP, _ROW_GAP, _HEAD_GAP = 0.14, 0.06, 0.06
_BAR_LEAST, _PERCENT = 0.02, 0.52


class BarsPart:
    """One group, laid out.

    Args:
        fill: name of the colour of its bars.
    """

    def __init__(self, group: Group, fill: str, lettering: Lettering) -> None:
        self._group = group
        self._fill = fill
        words = lettering.drawable
        self._title = lettering.wrapped(words(group.title), HEAD, HEAD_PT, COLUMN)
        self._about = lettering.wrapped(words(group.about), REGULAR, ABOUT_PT, COLUMN)
        self._labels = [
            lettering.wrapped(words(one.words) or one.id, REGULAR, _LABEL_PT, _LABEL)
            for one in group.bars]

    @property
    def height(self) -> float:
        """In inches."""
        return self._head_height + sum(map(_row_height, self._labels))

    @property
    def _head_height(self) -> float:
        about = len(self._about) if self._group.about else 0
        return (lines_height(len(self._title), HEAD_PT) + lines_height(about, ABOUT_PT)
                + _HEAD_GAP)

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Draw the group below and to the right of a point."""
        sheet.write(self._title, (x, y), HEAD, HEAD_PT)
        about_y = y + lines_height(len(self._title), HEAD_PT)
        sheet.write(self._about, (x, about_y), REGULAR, ABOUT_PT, "ink_soft")
        y += self._head_height
        for bar, label in zip(self._group.bars, self._labels, strict=True):
            height = _row_height(label) - _ROW_GAP
            text_y = y + (height - lines_height(len(label), _LABEL_PT)) / 2
            sheet.write(label, (x, text_y), REGULAR, _LABEL_PT)
            self._draw_bar(sheet, bar, x + _LABEL + _GAP, y + height / 2)
            y += height + _ROW_GAP

    def _draw_bar(self, sheet: Sheet, bar: Bar, x: float, middle: float) -> None:
        top = middle - _BAR_HEIGHT / 2
        sheet.box((x, top), (_BAR, _BAR_HEIGHT), "sand")
        if bar.count:
            size = (max(_BAR_LEAST, bar.share * _BAR), _BAR_HEIGHT)
            fill, hatch = ("card", "////") if bar.quiet else (self._fill, None)
            sheet.box((x, top), size, fill, "ink", hatch)
        text_y = middle - lines_height(1, _LABEL_PT) / 2
        percent_x, count_x = x + _BAR + _PERCENT, x + COLUMN - _LABEL - _GAP
        sheet.write((percent_words(bar.share),), (percent_x, text_y), BOLD, _LABEL_PT,
                    align="right")
        sheet.write((str(bar.count),), (count_x, text_y), REGULAR, _LABEL_PT, "ink_soft",
                    align="right")


def _row_height(label: tuple[str, ...]) -> float:
    return max(_BAR_HEIGHT, lines_height(len(label), _LABEL_PT)) + _ROW_GAP
