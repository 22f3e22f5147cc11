"""What a proof and counted visits say about the places of a map."""

from collections import Counter
from collections.abc import Iterator

import msgspec

from kiosk.author.map.chart import (
    MapEdge,
    MapNode,
    Mark,
    MarkKind,
    choice_node,
    ending_node,
    option_node,
    scene_node,
)
from kiosk.author.map.kinds import COUNTED_KINDS, MARKS
from kiosk.author.proof import Dead, Proof
from kiosk.author.visit_counts import VisitCounts
from kiosk.author.wording import Told
from kiosk.catalog.saying import Saying, say
from kiosk.engine.cursor import every_step
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Choose


def marked(
    nodes: list[MapNode], scenario: Scenario, proof: Proof, told: Told
) -> list[MapNode]:
    """Return the nodes with what was proved about them."""
    marks: dict[str, list[Mark]] = {}
    for node, mark in _marks(scenario, proof, told):
        marks.setdefault(node, []).append(mark)
    return [msgspec.structs.replace(one, marks=tuple(marks.get(one.id, ()))) for one in nodes]


def _marks(
    scenario: Scenario, proof: Proof, told: Told
) -> Iterator[tuple[str, Mark]]:
    unreached: MarkKind = "nobody" if proof.complete else "not_proved"
    for node in _places_of(scenario) - _reached(proof):
        yield node, Mark(unreached, told(MARKS[unreached]))
    for dead in proof.dead:
        node = scene_node(dead.scene) if dead.choice is None else choice_node(dead.choice)
        yield node, Mark("dead_end", told(_dead_words(MARKS["dead_end"], dead)))
    for dead in proof.endless:
        yield scene_node(dead.scene), Mark("endless", told(_dead_words(MARKS["endless"], dead)))


def _places_of(scenario: Scenario) -> set[str]:
    """Return the nodes a proof is about."""
    steps = (step for scene in scenario.scenes.values() for step in every_step(scene.steps))
    options = {option_node(option.id) for step in steps if isinstance(step, Choose)
               for option in step.options}
    return options | {*map(scene_node, scenario.scenes), *map(ending_node, scenario.endings)}


def _reached(proof: Proof) -> set[str]:
    return {*map(option_node, proof.options), *map(scene_node, proof.scenes),
            *map(ending_node, proof.endings)}


def _dead_words(what: Saying, dead: Dead) -> Saying:
    if not dead.way.path:
        return say("{what}: {reason}; it comes at the beginning", what=what, reason=dead.reason)
    return say("{what}: {reason}; for example after {path}", what=what, reason=dead.reason,
               path=", ".join(dead.way.path))


def counted(
    nodes: list[MapNode], edges: list[MapEdge], counts: VisitCounts
) -> tuple[list[MapNode], list[MapEdge]]:
    """Return nodes and edges with their share of the visits, where it is known."""
    shares = _shares(nodes, counts)
    known = {
        one.id: share for one in nodes
        if (share := shares.get(one.inside or "")) is not None
    } | shares
    entries = Counter(one.target for one in edges)
    return (
        [msgspec.structs.replace(one, share=shares.get(one.id)) for one in nodes],
        [msgspec.structs.replace(one, share=_share_of(one, known, shares, entries))
         for one in edges],
    )


def _shares(nodes: list[MapNode], counts: VisitCounts) -> dict[str, float]:
    """Return the share of every scene, option and ending; what was not counted has none."""
    visits = max(counts.visits, 1)
    named = {
        **{scene_node(name): count for name, count in counts.scenes.items()},
        **{option_node(name): count for name, count in counts.options.items()},
        **{ending_node(name): count for name, count in counts.endings.items()},
    }
    return {one.id: named.get(one.id, 0) / visits for one in nodes if one.kind in COUNTED_KINDS}


def _share_of(
    edge: MapEdge, known: dict[str, float], shares: dict[str, float], entries: Counter[str]
) -> float | None:
    """Return how many of the visits went this way; None where the counts do not tell.

    An option is only come to from its choice, and so are scenes and endings with one way in. Any
    other way has no more visits than the option or scene it belongs to, and no more than where it
    leads.
    """
    if edge.target in shares and entries[edge.target] == 1:
        return shares[edge.target]
    if edge.words and edge.kind == "on":
        return None
    at_most = [one for one in (known.get(edge.source), shares.get(edge.target))
               if one is not None]
    return min(at_most) if edge.source in known else None
