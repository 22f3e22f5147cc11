"""A column that is longer than what is seen of it: only what is in sight is drawn."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from kivy.graphics import InstructionGroup

from kiosk.views.layer import Box, Layer

AROUND = 40
"""What is this close to being seen is drawn as well: marks and badges stand out of their rows."""


@dataclass(frozen=True)
class Row:
    """Something in a column.

    Attributes:
        top: where it stands while the column is not moved, in design units.
        paint: draws it there with a brush.
    """

    top: float
    height: float
    paint: Callable[[Any], None]


class Column:
    """The rows of a column inside a layer.

    Args:
        rows: from top to foot.
        box: in which they are seen.
        layer: they belong to.
        group: they are drawn into, moved with the column.
        draw: draws a row into a layer of its own.
    """

    def __init__(
        self, rows: Sequence[Row], box: Box, layer: Layer, group: InstructionGroup,
        draw: Callable[[Row, Layer], None],
    ) -> None:
        self._rows = tuple(rows)
        self._box = box
        self._layer = layer
        self._group = group
        self._draw = draw
        self._drawn: dict[int, Layer] = {}
        self.show(0.0)
        layer.newest = self._drawn.get(len(rows) - 1)

    @property
    def layers(self) -> tuple[Layer, ...]:
        """The layers of the rows that are drawn now."""
        return tuple(self._drawn.values())

    def show(self, shift: float) -> None:
        """Draw what is in sight while the column is moved by so many design units upwards."""
        in_sight = [number for number, row in enumerate(self._rows) if self._is_seen(row, shift)]
        if in_sight == list(self._drawn):
            return
        before, self._drawn = self._drawn, {
            number: self._drawn.get(number) or self._new(self._rows[number])
            for number in in_sight
        }
        self._group.clear()
        for layer in self.layers:
            self._group.add(layer.group)
        gone = set(before.values())
        self._layer.inner[:] = [one for one in self._layer.inner if one not in gone]
        self._layer.inner += self.layers
        self._layer.written[:] = [one for layer in self.layers for one in layer.written]

    def _new(self, row: Row) -> Layer:
        layer = Layer(opacity=self._layer.opacity)
        self._draw(row, layer)
        return layer

    def _is_seen(self, row: Row, shift: float) -> bool:
        top = row.top - shift
        _, y, _, h = self._box
        return top < y + h + AROUND and top + row.height > y - AROUND
