"""What is drawn together in one frame: a scene, an ending, the legend."""

from collections.abc import Iterator

from msgspec import Struct

from kiosk.author.map.chart import MapEdge, MapNode, StoryMap
from kiosk.author.map.kinds import KINDS, OPTION_KINDS
from kiosk.author.map.label import Attributes, Labels
from kiosk.author.map.pencil import Pencil

NODE_LOOK = {"margin": "0.11,0.07", "width": "0.2", "height": "0.2"}
EDGE_LOOK = {"arrowsize": "0.7"}
_LAYOUT = {"ranksep": "0.22", "nodesep": "0.14", "ordering": "out"}
_SOFT = {"sky": "sky_soft", "butter": "butter_soft", "lilac": "lilac_soft"}
"""Colour of a scene's head → the one its whole panel lies on."""
_DOOR = {"shape": "point", "width": "0.05", "label": ""}


class Stroke(Struct, frozen=True):
    """A way inside a panel; its id is unique on the whole map."""

    id: str
    source: str
    target: str
    look: Attributes


class Panel(Struct, frozen=True):
    """Places and the ways between them.

    Attributes:
        nodes: id → attributes of Graphviz; the first one is where one comes in.
        exits: places at the bottom, where one leaves for other panels.
        beside: places that stand on one line, as the options of a choice.
        frame: attributes of the frame; None: there is none.
    """

    id: str
    nodes: dict[str, Attributes]
    strokes: tuple[Stroke, ...] = ()
    exits: tuple[str, ...] = ()
    beside: tuple[tuple[str, ...], ...] = ()
    frame: Attributes | None = None

    def source(self) -> str:
        """Return the panel as a graph Graphviz can lay out."""
        from graphviz import Digraph

        graph = Digraph(self.id, graph_attr=_LAYOUT, node_attr=NODE_LOOK, edge_attr=EDGE_LOOK)
        for node, look in self.nodes.items():
            graph.node(node, **look)
        for one in self.strokes:
            graph.edge(one.source, one.target, id=one.id, **one.look)
        for rank, row in (("sink", self.exits), *(("same", row) for row in self.beside)):
            with graph.subgraph() as line:
                line.attr(rank=rank)
                for node in row:
                    line.node(node)
        return str(graph.source)


def stroke_id(number: int) -> str:
    """Return the id of a way by its place in the map."""
    return f"way{number}"


def door_of(edge: MapEdge) -> str:
    """Return the node at which a way leaves its panel.

    A visit comes back and goes on, so it has a door of its own at the bottom of the panel.
    """
    return f"{edge.source}/door" if edge.kind == "visit" else edge.source


def panels_of(story: StoryMap, labels: Labels, pencil: Pencil) -> Iterator[Panel]:
    """Yield a panel for each scene, in the order of the page, and one for each ending."""
    for scene in story.panels:
        yield _scene_panel(story, scene, labels, pencil)
    for node in story.nodes:
        if node.scene is None:
            yield Panel(node.id, {node.id: labels.of_node(node)})


def _scene_panel(story: StoryMap, scene: str, labels: Labels, pencil: Pencil) -> Panel:
    inside = {one.id: one for one in story.nodes if one.scene == scene}
    nodes = {one.id: labels.of_node(one) for one in inside.values()}
    strokes, exits = [], []
    for number, edge in enumerate(story.edges):
        if edge.source not in inside:
            continue
        look = labels.of_edge(edge)
        if not edge.leaves:
            strokes.append(Stroke(stroke_id(number), edge.source, edge.target, look))
            continue
        exits.append(door := door_of(edge))
        if door not in nodes:
            nodes[door] = _DOOR | {"color": look["color"]}
            strokes.append(Stroke(f"{stroke_id(number)}door", edge.source, door,
                                  look | {"arrowhead": "none"}))
    return Panel(scene, nodes, tuple(strokes), tuple(exits), _options_beside(story, inside),
                 _frame(next(iter(inside.values())), pencil))


def _options_beside(
    story: StoryMap, inside: dict[str, MapNode]
) -> tuple[tuple[str, ...], ...]:
    """Return the options of each choice."""
    options: dict[str, tuple[str, ...]] = {}
    for edge in story.edges:
        if edge.target in inside and inside[edge.target].kind in OPTION_KINDS:
            options[edge.source] = (*options.get(edge.source, ()), edge.target)
    return tuple(options.values())


def _frame(head: MapNode, pencil: Pencil) -> Attributes:
    look = KINDS[head.kind]
    return {"style": "rounded,filled", "penwidth": "1.5", "label": "",
            "color": pencil.colour(look.line), "fillcolor": pencil.colour(_SOFT[look.fill])}
