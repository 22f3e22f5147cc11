"""Content as it stands on the page: texts, lists and fields, each with its place."""

from dataclasses import dataclass
from typing import NamedTuple


class Mark(NamedTuple):
    """A place in a file, counted from 1."""

    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text. Nothing else: ``No``, ``12:30`` and ``on`` are what was typed.

    Attributes:
        inset: characters between the mark and the text on its first line (a quote: 1),
            None when the text starts on a later line.
    """

    text: str
    mark: Mark
    inset: int | None = 0

    def mark_of(self, offset: int) -> Mark:
        """Return the place of a character of the text, as near as it can be told."""
        if self.inset is None:
            return self.mark
        return Mark(self.mark.line, self.mark.column + self.inset + offset)


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    nodes: "tuple[Node, ...]"
    mark: Mark


@dataclass(frozen=True, slots=True)
class Fields:
    """Named values in the order of the page; each name is there once."""

    pairs: "tuple[tuple[Scalar, Node], ...]"
    mark: Mark


Node = Scalar | Items | Fields


def peek(node: Node | None, name: str) -> Node | None:
    """Return the value of a field, None when there is none; nothing is reported."""
    pairs = node.pairs if isinstance(node, Fields) else ()
    return next((value for key, value in pairs if key.text == name), None)


def peek_word(node: Node | None, name: str, default: str) -> str:
    """Return the words of a field, `default` when there are none; nothing is reported."""
    value = peek(node, name)
    return (value.text.strip() or default) if isinstance(value, Scalar) else default
