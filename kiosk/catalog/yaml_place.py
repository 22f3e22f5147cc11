"""Where the fields of a YAML text stand, to the character: for edits that keep all the rest."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from kiosk.catalog.yaml_source import LOADER


@dataclass(frozen=True, slots=True)
class ValuePlace:
    """Where a value stands in its text; comments and blank lines behind it are not its own.

    Attributes:
        start, end: offset of its first character, and behind its last one.
        column: of its first character, counted from 0; of a block list its first dash.
        is_flow: True for a list or fields in brackets.
        entries: places of what is in a list, in order; None: it is no list.
    """

    start: int
    end: int
    column: int
    is_flow: bool = False
    entries: "tuple[ValuePlace, ...] | None" = None


def field_place(text: str, name: str) -> tuple[ValuePlace, ValuePlace] | None:
    """Return the places of a field of the whole file: its name, and its value.

    None when it is not there, or the text cannot be parsed.

    Args:
        text: without a byte order mark.
    """
    try:
        root = yaml.compose(text, LOADER)
    except yaml.YAMLError:
        return None
    pairs = root.value if isinstance(root, yaml.MappingNode) else ()
    return next(((_place(key), _place(value)) for key, value in pairs if key.value == name), None)


def _place(node: Any) -> ValuePlace:
    entries = tuple(map(_place, node.value)) if isinstance(node, yaml.SequenceNode) else None
    return ValuePlace(
        start=node.start_mark.index, end=_end(node), column=node.start_mark.column,
        is_flow=bool(getattr(node, "flow_style", False)), entries=entries,
    )


def _end(node: Any) -> int:
    """Return the end of a node; the parser's own end of a block lies behind its comments."""
    inner = () if getattr(node, "flow_style", False) else tuple(_inner(node))
    end: int = _end(inner[-1]) if inner else node.end_mark.index
    return end


def _inner(node: Any) -> Iterator[Any]:
    match node:
        case yaml.SequenceNode():
            yield from node.value
        case yaml.MappingNode():
            for pair in node.value:
                yield from pair
