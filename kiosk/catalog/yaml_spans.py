"""Where the scalars of a YAML text stand, and which lines belong to one begun earlier."""

from typing import Any

import yaml

from kiosk.catalog.yaml_source import LOADER


def lines_inside_scalars(text: str) -> frozenset[int]:
    """Return the lines, counted from 1, whose blanks may be part of a text.

    Of a text that cannot be parsed the ones before its fault.
    """
    found: set[int] = set()
    try:
        for event in yaml.parse(text, LOADER):
            if isinstance(event, yaml.ScalarEvent):
                found |= _inside(event)
    except yaml.YAMLError:
        pass
    return frozenset(found)


def scalar_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Return (start, end) of each scalar, in characters, of a text that can be parsed."""
    events: list[Any] = [one for one in yaml.parse(text, LOADER)
                         if isinstance(one, yaml.ScalarEvent)]
    return tuple((one.start_mark.index, one.end_mark.index) for one in events)


def _inside(scalar: Any) -> set[int]:
    end = scalar.end_mark
    # A block ends at the beginning of the line behind it.
    last = end.line - (end.column == 0)
    return {line + 1 for line in range(scalar.start_mark.line + 1, last + 1)}
