"""Lays panels out like the columns of a newspaper, with lanes for the lines between them."""

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct

from kiosk.author.map.bend import Point
from kiosk.author.map.lanes import (
    BAND,
    Corridor,
    Lanes,
    Link,
    gap,
    gutter,
    is_gutter,
    lanes_of,
    route,
)

SHEET_RATIO = 420 / 297
"""Width to height of A3 and A4 on their side."""

Size = tuple[float, float]
"""Width and height in points."""

_LANE_PT = 6.0
"""From one line to the next beside it."""
_NARROWEST_PT = 22.0
"""A corridor without a line."""
_BESIDE_PT = 14.0
"""From a panel to the first line beside it."""


class Box(Struct, frozen=True):
    """A rectangle in points; the origin of the sheet is at its top left.

    Attributes:
        x, y: upper left corner.
    """

    x: float
    y: float
    width: float
    height: float


class Paper(Struct, frozen=True):
    """Where everything stands.

    Attributes:
        panels: in their order; `legend` stands where there is room.
        columns: of each panel.
        rows: of each panel, counted from 0 in its column.
        lanes: the corridors with their lines.
        starts: corridor → its left edge, or its upper one.
        width, height: of the whole, in points.
    """

    panels: tuple[Box, ...]
    legend: Box
    columns: tuple[int, ...]
    rows: tuple[int, ...]
    lanes: Mapping[Corridor, Lanes]
    starts: Mapping[Corridor, float]
    width: float
    height: float

    def line(self, link: Link, start: Point, end: Point) -> list[Point]:
        """Return the corners of a line between two panels.

        Args:
            start: where it leaves, above the gap below its panel.
            end: where it comes in, below the gap above its panel.
        """
        points = [start]
        for corridor in route(link, self.columns, self.rows):
            number = self.lanes[corridor].index(link.lane)
            lane = self.starts[corridor] + _BESIDE_PT + number * _LANE_PT
            x, y = points[-1]
            points.append((lane, y) if is_gutter(corridor) else (x, lane))
        return [*points, (end[0], points[-1][1]), end]


def lay_out(sizes: tuple[Size, ...], legend: Size, links: tuple[Link, ...]) -> Paper:
    """Return where panels of these sizes stand, in their order: down, then to the right.

    Of all numbers of columns, the one that leaves the words largest when the whole is printed
    on one sheet.
    """
    return min((_paper(sizes, legend, links, columns) for columns in _divisions(sizes)),
               key=_shrinking)


def _shrinking(paper: Paper) -> float:
    """Return how many times the whole is wider or higher than a sheet of height one."""
    return max(paper.width / SHEET_RATIO, paper.height)


def _divisions(sizes: tuple[Size, ...]) -> Iterator[tuple[int, ...]]:
    """Yield the column of each panel, for every number of columns, each as low as it can be."""
    seen = set()
    for most in _heights(sizes):
        columns = _columns(sizes, most)
        if columns[-1] not in seen:
            seen.add(columns[-1])
            yield columns


def _heights(sizes: tuple[Size, ...]) -> list[float]:
    """Return every height a column can have, the lowest first."""
    tallest = max(height for _, height in sizes)
    found = {tallest}
    for first in range(len(sizes)):
        below = 0.0
        for _, height in sizes[first:]:
            below += height + _NARROWEST_PT
            found.add(max(below, tallest))
    return sorted(found)


def _columns(sizes: tuple[Size, ...], most: float) -> tuple[int, ...]:
    columns: list[int] = []
    column, below = 0, 0.0
    for _, height in sizes:
        # Half a point: the sums of other columns' heights are not exact.
        if below and below + height > most + 0.5:
            column, below = column + 1, 0.0
        columns.append(column)
        below += height + _NARROWEST_PT
    return tuple(columns)


def _paper(
    sizes: tuple[Size, ...], legend: Size, links: tuple[Link, ...], columns: tuple[int, ...]
) -> Paper:
    rows = tuple(columns[:place].count(column) for place, column in enumerate(columns))
    lanes = lanes_of(links, columns, rows)

    def thickness(corridor: Corridor) -> float:
        lines = len(lanes.get(corridor, ()))
        return 2 * _BESIDE_PT + (lines - 1) * _LANE_PT if lines else _NARROWEST_PT

    starts = _gutters(sizes, columns, thickness)
    starts[BAND] = 0.0
    boxes: list[Box] = []
    for (width, height), column, row in zip(sizes, columns, rows, strict=True):
        y = thickness(BAND) if row == 0 else starts[gap(column, row)] + thickness(
            gap(column, row))
        left = starts[gutter(column)] + thickness(gutter(column))
        boxes.append(Box(left, y, width, height))
        starts[gap(column, row + 1)] = y + height
    sheet_width = starts[gutter(columns[-1] + 1)] + thickness(gutter(columns[-1] + 1))
    bottoms = [starts[gap(column, row + 1)] + thickness(gap(column, row + 1))
               for column, row in zip(columns, rows, strict=True)]
    place = _free_place(boxes, bottoms, legend, sheet_width)
    return Paper(tuple(boxes), place, columns, rows, lanes, starts,
                 max(sheet_width, place.x + place.width),
                 max(*bottoms, place.y + place.height))


def _gutters(
    sizes: tuple[Size, ...], columns: tuple[int, ...], thickness: Callable[[Corridor], float]
) -> dict[Corridor, float]:
    """Return the left edge of every gutter, the one right of all columns among them."""
    starts: dict[Corridor, float] = {gutter(0): 0.0}
    for column in range(columns[-1] + 1):
        widest = max(size[0] for size, one in zip(sizes, columns, strict=True) if one == column)
        here = gutter(column)
        starts[gutter(column + 1)] = starts[here] + thickness(here) + widest
    return starts


def _free_place(
    boxes: list[Box], bottoms: list[float], size: Size, right: float
) -> Box:
    """Return where the legend makes the sheet least larger: under some columns, or beside all."""
    places = [Box(right, 0.0, *size)]
    for left in {box.x for box in boxes}:
        above = (bottom for box, bottom in zip(boxes, bottoms, strict=True)
                 if box.x < left + size[0] and box.x + box.width > left)
        places.append(Box(left, max(above), *size))
    lowest = max(bottoms)
    return min(places, key=lambda one: (max(
        max(right, one.x + one.width) / SHEET_RATIO, lowest, one.y + one.height), one.x))
