"""Which corridors between the panels a line takes from one scene to another.

Panels stand in columns. Between the columns are gutters, above each panel a gap; the gap above
the first ones is one band over the whole sheet. A line leaves a panel at its bottom and comes in
at the top, so it never crosses what is in a panel. All lines of a kind to the same panel share
one lane.
"""

from msgspec import Struct

Corridor = tuple[str, int, int]
Lanes = tuple[tuple[int, str], ...]
"""Lines of a corridor in order: the panel they lead to, and their kind."""

BAND: Corridor = ("band", 0, 0)


def gutter(column: int) -> Corridor:
    """Return the corridor left of a column; it runs from top to bottom, all others across."""
    return ("gutter", column, 0)


def is_gutter(corridor: Corridor) -> bool:
    """Return whether a corridor runs from top to bottom."""
    return corridor[0] == "gutter"


def gap(column: int, row: int) -> Corridor:
    """Return the corridor above a panel."""
    return ("gap", column, row) if row else BAND


class Link(Struct, frozen=True):
    """A line from one panel to another, or to its own beginning.

    Attributes:
        source, target: numbers of the panels.
        kind: of the edge.
    """

    source: int
    target: int
    kind: str

    @property
    def lane(self) -> tuple[int, str]:
        """The lane it shares with others."""
        return (self.target, self.kind)


def route(link: Link, columns: tuple[int, ...], rows: tuple[int, ...]) -> tuple[Corridor, ...]:
    """Return the corridors a line takes, in order.

    Args:
        columns, rows: of each panel.
    """
    here, there = columns[link.source], columns[link.target]
    leaves = gap(here, rows[link.source] + 1)
    enters = gap(there, rows[link.target])
    if leaves == enters:
        return (leaves,)
    first = gutter(here + 1 if there > here else here)
    last = gutter(there if there > here else there + 1 if there < here else there)
    if enters == BAND or first == last:
        return (leaves, first, enters)
    return (leaves, first, BAND, last, enters)


def lanes_of(
    links: tuple[Link, ...], columns: tuple[int, ...], rows: tuple[int, ...]
) -> dict[Corridor, Lanes]:
    """Return the lines of every corridor that has some, ordered by where they lead."""
    found: dict[Corridor, set[tuple[int, str]]] = {}
    for link in links:
        for corridor in route(link, columns, rows):
            found.setdefault(corridor, set()).add(link.lane)
    return {corridor: tuple(sorted(lanes)) for corridor, lanes in found.items()}
