"""The whole map as one graph with every place set: panels in columns, the title above them."""

import re
from math import sqrt
from typing import Any

from msgspec import Struct

from kiosk.author.map.bend import Point, bent
from kiosk.author.map.chart import MapEdge, StoryMap
from kiosk.author.map.label import Labels
from kiosk.author.map.lanes import Link
from kiosk.author.map.panel import EDGE_LOOK, NODE_LOOK, Panel, door_of, stroke_id
from kiosk.author.map.paper import Box, Size, lay_out
from kiosk.author.map.pencil import Pencil

_MARGIN_PT = 12.0
"""Between the frame of a panel and what is in it."""
_POINT = re.compile(r"(-?[0-9.]+(?:e[-+]?[0-9]+)?),(-?[0-9.]+(?:e[-+]?[0-9]+)?)")
_POINTS_PER_INCH = 72.0
_A3_WIDE_PX = 4961
"""A3 on its side at 300 dots per inch."""
_READABLE_PX_PER_PT, _SHARP_PX_PER_PT = 1.33, 2.5
_PIXELS_MOST = 60e6

Layout = dict[str, Any]
"""What Graphviz says about a graph, as its JSON has it."""


class Placed(Struct, frozen=True):
    """A panel on the sheet.

    Attributes:
        layout: its own, with the origin at its lower left.
        shift: how far that origin is from the lower left of the sheet, in points.
    """

    panel: Panel
    layout: Layout
    shift: Point

    def moved(self, points: str) -> str:
        """Return places of the layout as places on the sheet."""
        x, y = self.shift
        return _POINT.sub(
            lambda one: f"{float(one[1]) + x:.2f},{float(one[2]) + y:.2f}", points)

    def middle(self, node: str, side: float) -> Point:
        """Return the middle of the upper (1) or lower (-1) side of a place."""
        found = next(one for one in self.layout["objects"] if one["name"] == node)
        x, y = (float(one) for one in found["pos"].split(","))
        half = float(found["height"]) * _POINTS_PER_INCH / 2
        return (x + self.shift[0], y + self.shift[1] + side * half)


class Sheet(Struct, frozen=True):
    """A map that only has to be engraved.

    Attributes:
        source: for Graphviz.
        width_pt, height_pt: of the whole.
    """

    source: str
    width_pt: float
    height_pt: float

    def for_pixels(self) -> str:
        """Return the source with as many dots per inch as a print on A3 needs.

        A large story gets as many as keep its words readable, up to what a computer can hold.
        """
        for_print = min(_A3_WIDE_PX / self.width_pt, _SHARP_PX_PER_PT)
        most = sqrt(_PIXELS_MOST / (self.width_pt * self.height_pt))
        dots = min(max(for_print, _READABLE_PX_PER_PT), most) * _POINTS_PER_INCH
        return f"{self.source.rstrip().removesuffix('}')}\tgraph [dpi={dots:.0f}]\n}}\n"


class Setting:
    """A sheet being set.

    Args:
        panels: the title first, the legend last.
        layouts: of the panels, in the same order.
    """

    def __init__(self, story: StoryMap, panels: list[Panel], layouts: list[Layout]) -> None:
        self._story = story
        self._panels = panels[1:-1]
        self._homes = {node: number for number, one in enumerate(self._panels)
                       for node in one.nodes}
        title, *sizes, legend = (_size(one) for one in layouts)
        leaving = tuple(self._link(one) for one in story.edges if one.leaves)
        self._paper = lay_out(tuple(sizes), legend, leaving)
        self._top = title[1]
        self.width_pt = max(self._paper.width, title[0])
        self.height_pt = self._paper.height + self._top
        boxes = [Box(0.0, -self._top, *title), *self._paper.panels, self._paper.legend]
        self._placed = [
            Placed(panel, layout, (box.x + _MARGIN_PT,
                                   self._up(box.y + box.height) + _MARGIN_PT))
            for panel, layout, box in zip(panels, layouts, boxes, strict=True)
        ]

    def sheet(self, labels: Labels, pencil: Pencil) -> Sheet:
        """Return what is set."""
        from graphviz import Digraph

        graph = Digraph(
            self._story.scenario, node_attr=NODE_LOOK, edge_attr=EDGE_LOOK,
            graph_attr={"pad": "0.3", "bgcolor": pencil.colour("paper")})
        for number, one in enumerate(self._placed):
            with graph.subgraph(name=f"cluster_{number}" if one.panel.frame else None) as part:
                part.attr(**_frame(one))
                _draw(part, one)
        for number, edge in enumerate(self._story.edges):
            if edge.leaves:
                graph.edge(door_of(edge), edge.target, id=stroke_id(number),
                           pos=bent(self._line(edge)), **labels.of_edge(edge))
        return Sheet(str(graph.source), self.width_pt, self.height_pt)

    def _up(self, y: float) -> float:
        """Return a height below the title counted from the bottom, as Graphviz does, and back."""
        return self.height_pt - self._top - y

    def _link(self, edge: MapEdge) -> Link:
        return Link(self._homes[edge.source], self._homes[edge.target], edge.kind)

    def _line(self, edge: MapEdge) -> list[Point]:
        """Return the points of a line through the corridors between the panels."""
        link = self._link(edge)
        x, y = self._placed[link.source + 1].middle(door_of(edge), -1)
        end_x, end_y = self._placed[link.target + 1].middle(edge.target, 1)
        corners = self._paper.line(link, (x, self._up(y)), (end_x, self._up(end_y)))
        return [(corner[0], self._up(corner[1])) for corner in corners]


def _size(layout: Layout) -> Size:
    _, _, width, height = (float(one) for one in layout["bb"].split(","))
    return width + 2 * _MARGIN_PT, height + 2 * _MARGIN_PT


def _frame(one: Placed) -> dict[str, str]:
    if one.panel.frame is None:
        return {}
    left, bottom, right, top = (float(side) for side in one.layout["bb"].split(","))
    corners = (f"{left - _MARGIN_PT},{bottom - _MARGIN_PT} "
               f"{right + _MARGIN_PT},{top + _MARGIN_PT}")
    return {**one.panel.frame, "bb": one.moved(corners).replace(" ", ",")}


def _draw(part: Any, one: Placed) -> None:
    for found in one.layout["objects"]:
        if found["name"] in one.panel.nodes:
            part.node(found["name"], pos=one.moved(found["pos"]),
                      **one.panel.nodes[found["name"]])
    strokes = {stroke.id: stroke for stroke in one.panel.strokes}
    for found in one.layout.get("edges", ()):
        stroke = strokes[found["id"]]
        label = {"lp": one.moved(found["lp"])} if "lp" in found else {}
        part.edge(stroke.source, stroke.target, id=stroke.id, pos=one.moved(found["pos"]),
                  **label, **stroke.look)
