"""The words of one place or way, and how its shape is drawn."""

from collections.abc import Iterator

from kiosk.author.map.chart import MapEdge, MapNode
from kiosk.author.map.kinds import KINDS, OPTION_KINDS, SCENE_KINDS
from kiosk.author.map.pencil import Pencil, set_in, table, wrapped
from kiosk.author.wording import Told
from kiosk.catalog.saying import say

Attributes = dict[str, str]
"""Names and values of Graphviz."""

_WIDTH, _NARROW = 28, 25
"""Characters of a line of a text, and of one of an option."""
_TEXT_PT, _SMALL_PT, _HEAD_PT = 12.0, 10.0, 20.0
_TEXT_MOST = 120
"""Characters of a visitor's text; what is longer ends in «…»."""
_OPENING_MOST = 60
_WHOLE_MOST = 22
"""Characters of a detail that stays on one line."""
_SEPARATOR = "\u00a0· "
"""Never at the beginning of a line."""
_OPENINGS = ("messages", "talk", "thoughts")
_HEADS = (*SCENE_KINDS, "ending")
_LEADS = ("go", "visit", "end")

_LINE_PT, _WIDEST_PT = 1.3, 4.5
_BESIDE_PT = 6


class Labels:
    """How places and ways of a map look."""

    def __init__(self, pencil: Pencil, told: Told) -> None:
        self._pencil = pencil
        self._told = told

    def of_node(self, node: MapNode) -> Attributes:
        """Return the attributes of a place."""
        kind = KINDS[node.kind]
        fill, line, style, width = kind.fill, kind.line, kind.style, 1.3
        for mark in node.marks:
            match mark.kind:
                case "nobody":
                    fill, line, style, width = "rose_soft", "rose_deep", f"{style},dashed", 2.0
                case "not_proved":
                    style = f"{style},dashed"
                case _:
                    line, width = "rose_deep", 3.0
        if node.kind in _HEADS or node.kind == "choice":
            width = max(width, 2.0)
        return {
            "label": f"<{table(self._rows(node), space=1)}>", "shape": kind.shape,
            "style": style, "fillcolor": self._pencil.colour(fill),
            "color": self._pencil.colour(line), "penwidth": f"{width:g}",
            **({"margin": "0.02"} if kind.shape == "circle" else {}),
        }

    def _rows(self, node: MapNode) -> Iterator[str]:
        pencil = self._pencil
        width = _NARROW if node.kind in OPTION_KINDS else _WIDTH
        yield from self._marks(node, width)
        yield self._heading(node)
        if node.text and node.kind not in SCENE_KINDS:
            yield from pencil.lines(_quoted(node), width, _TEXT_PT,
                                    bold=node.kind not in _OPENINGS)
        if node.share is not None:
            yield pencil.row(pencil.words(self.share(node.share), _TEXT_PT, bold=True))
        details = _SEPARATOR.join(map(_together, node.details))
        yield from pencil.lines(details, width + 4, _SMALL_PT, "ink_soft")

    def _heading(self, node: MapNode) -> str:
        pencil, kind = self._pencil, KINDS[node.kind]
        word = self._told(kind.word)
        if node.kind in _HEADS:
            about = node.text if node.kind in SCENE_KINDS else word
            return (pencil.line(about, _SMALL_PT, icon=pencil.icon(kind.icon, _TEXT_PT, "ink"))
                    + pencil.row(pencil.words(node.name, _HEAD_PT, headline=True)))
        if node.kind == "if":
            return pencil.row(pencil.icon(kind.icon, _TEXT_PT + 2, "ink"))
        if node.kind in _LEADS:
            return pencil.row(f"{pencil.icon(kind.icon, _TEXT_PT, 'ink')} "
                              f"{pencil.words(word, _SMALL_PT)} "
                              f"{pencil.words(node.name, _TEXT_PT, bold=True)}")
        about = f"{word} · {node.name}" if node.name else word
        return pencil.row(f"{pencil.icon(kind.icon, _TEXT_PT, 'ink_soft')} "
                          f"{pencil.words(about, _SMALL_PT, 'ink_soft')}")

    def _marks(self, node: MapNode, width: int) -> Iterator[str]:
        pencil = self._pencil
        for mark in node.marks:
            icon = "question" if mark.kind == "not_proved" else "warning-circle"
            colour = "ink" if mark.kind == "not_proved" else "rose_deep"
            first, *others = wrapped(mark.words, width)
            sign = pencil.icon(icon, _TEXT_PT + 2, colour)
            yield pencil.row(f"{sign} {pencil.words(first, _TEXT_PT, colour, bold=True)}")
            for line in others:
                yield pencil.row(pencil.words(line, _TEXT_PT, colour, bold=True))

    def share(self, share: float) -> str:
        """Return a part of the visits in words."""
        percent = "< 1" if 0 < share < 0.01 else str(round(share * 100))
        return self._told(say("{percent} % of visits", percent=percent))

    def of_edge(self, edge: MapEdge) -> Attributes:
        """Return the attributes of a way, without its place."""
        pencil = self._pencil
        width = _LINE_PT if edge.share is None else max(0.6, edge.share * _WIDEST_PT)
        line = {"go": "sky_deep", "visit": "lilac_deep", "end": "mint_deep"}.get(
            edge.kind, "ink")
        look = {"color": pencil.colour(line), "penwidth": f"{width:.2f}"}
        if edge.kind in ("visit", "back"):
            look["style"] = "dashed"
        if edge.words:
            rows = pencil.lines(edge.words, _WIDTH, _SMALL_PT, bold=True)
            look["label"] = f"<{set_in(rows, _BESIDE_PT)}>"
        return look


def _together(detail: str) -> str:
    """Return a detail that is not broken where it is short."""
    return detail.replace(" ", "\u00a0") if len(detail) <= _WHOLE_MOST else detail


def _quoted(node: MapNode) -> str:
    """Return the text of a place, cut where it would be too long for a map."""
    opening = node.kind in _OPENINGS
    most = _OPENING_MOST if opening else _TEXT_MOST
    cut = node.text if len(node.text) <= most else f"{node.text[:most].rsplit(' ', 1)[0]} …"
    return f"«{cut}»" if opening else cut
