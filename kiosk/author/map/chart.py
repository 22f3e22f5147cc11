"""A story as a map: what stands on it and what leads where. Data only, in the map's language."""

from typing import Literal

from msgspec import Struct

MarkKind = Literal["nobody", "not_proved", "dead_end", "endless"]
EdgeKind = Literal["on", "back", "go", "visit", "end"]
"""Onward in a scene, to the next round, to another scene, to one that comes back, to an ending."""


class Mark(Struct, frozen=True):
    """What the proof says about a place."""

    kind: MarkKind
    words: str


class MapNode(Struct, frozen=True):
    """One place of the map.

    Attributes:
        kind: a name of `kinds.KINDS`.
        scene: the panel it stands in; None: among the endings.
        name: its id in the file, a card's or a scene's for those that lead there; empty: none.
        text: the visitor's words, whole or in part.
        details: further words about it, one line each.
        inside: node of the option or scene whose visits all come past here; None: only some do.
        share: part of the visits, 0 to 1; None: nobody counted.
    """

    id: str
    kind: str
    scene: str | None
    name: str = ""
    text: str = ""
    details: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()
    inside: str | None = None
    share: float | None = None


class MapEdge(Struct, frozen=True):
    """One way from a place to the next.

    Attributes:
        words: when it is gone; empty: always.
        share: part of the visits, 0 to 1; None: nobody counted, or nobody can tell.
    """

    source: str
    target: str
    kind: EdgeKind = "on"
    words: str = ""
    share: float | None = None

    @property
    def leaves(self) -> bool:
        """True when it leads to another scene, to the beginning of its own, or to an ending."""
        return self.kind in ("go", "visit", "end")


class StoryMap(Struct, frozen=True):
    """The whole map.

    Attributes:
        panels: ids of the scenes, in the order of the page.
        proof: what the proof says about the whole.
        visits: how many were counted; None: nobody counted.
    """

    scenario: str
    title: str
    language: str
    summary: str
    proof: str
    panels: tuple[str, ...]
    nodes: tuple[MapNode, ...]
    edges: tuple[MapEdge, ...]
    visits: int | None = None


def scene_node(scene_id: str) -> str:
    """Return the node a scene begins with."""
    return f"scene/{scene_id}"


def choice_node(choice_id: str) -> str:
    """Return the node of a choice."""
    return f"choice/{choice_id}"


def option_node(option_id: str) -> str:
    """Return the node of an option."""
    return f"option/{option_id}"


def ending_node(ending_id: str) -> str:
    """Return the node of an ending."""
    return f"ending/{ending_id}"
