"""A text as the parser sees it: its problems, its words, and where it stops."""

from dataclasses import dataclass
from typing import TypeAlias

from kiosk.catalog.node import Fields, Items, Node, Scalar
from kiosk.catalog.page import Page
from kiosk.catalog.problem import Problem, Report
from kiosk.catalog.yaml_source import parse_yaml

Tree: TypeAlias = "str | tuple[Tree, ...]"
"""The words of a node and how they are nested, without their places."""


@dataclass(frozen=True)
class Reading:
    """What came out of reading a text.

    Attributes:
        node: None when the parser stopped at the first of `problems`.
    """

    node: Node | None
    problems: tuple[Problem, ...]

    @property
    def stop(self) -> tuple[int, int] | None:
        """Line and column at which the parser gave up, None when it came to the end."""
        if self.node is not None or not self.problems:
            return None
        return self.problems[-1].line, self.problems[-1].column

    def is_better_than(self, other: "Reading") -> bool:
        """Return whether less is wrong, or the parser came further."""
        if self.stop is None or other.stop is None:
            fewer = len(self.problems) < len(other.problems)
            return self.stop is None and (other.stop is not None or fewer)
        return self._progress(self.stop) > other._progress(other.stop)

    def _progress(self, stop: tuple[int, int]) -> tuple[int, int, int]:
        return stop[0], -len(self.problems), stop[1]


def read(text: str) -> Reading:
    """Return what the parser makes of a text."""
    report = Report()
    node = parse_yaml(text.encode("utf-8", "surrogatepass"), Page("", report))
    return Reading(node, tuple(report))


def tree(node: Node | None) -> Tree:
    """Return the words of a node; those of None are empty."""
    match node:
        case Scalar(text=text):
            return text
        case Items(nodes=nodes):
            return ("list", *(tree(one) for one in nodes))
        case Fields(pairs=pairs):
            return ("fields", *(tree(part) for pair in pairs for part in pair))
        case _:
            return ""


def words_of(found: Tree) -> list[str]:
    """Return all words of a tree in their order."""
    if isinstance(found, str):
        return [found]
    return [word for one in found[1:] for word in words_of(one)]


def replaced(found: Tree, old: str, new: str) -> Tree:
    """Return a tree with a word in the place of another."""
    if isinstance(found, str):
        return new if found == old else found
    return tuple(replaced(one, old, new) for one in found)
