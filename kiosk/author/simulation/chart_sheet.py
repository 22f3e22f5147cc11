"""What a chart is drawn on: inches from the top left, the exhibition's fonts and colours."""

from typing import Any

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from kiosk.author.simulation.lettering import POINTS_PER_INCH, Lettering

_LEADING, _BASELINE = 1.28, 0.95
"""Distance of lines, and from the top of a line to the feet of its letters, in sizes of type."""


class Sheet:
    """A sheet of paper.

    Args:
        width, height: in inches.
        colours: name of the tokens → colour.
    """

    def __init__(
        self, width: float, height: float, lettering: Lettering, colours: dict[str, str]
    ) -> None:
        self.lettering = lettering
        self._colours = colours
        self._size = width, height
        self.figure: Any = Figure(figsize=self._size, facecolor=self.colour("paper"))
        self._axes = self.figure.add_axes((0, 0, 1, 1))
        self._axes.set(xlim=(0, width), ylim=(height, 0))
        self._axes.axis("off")

    def colour(self, name: str) -> str:
        """Return a colour by its name."""
        return self._colours[name]

    def write(
        self, lines: tuple[str, ...], at: tuple[float, float], face: str, size_pt: float,
        colour: str = "ink", *, align: str = "left",
    ) -> None:
        """Write lines below a point, beginning at it, or ending for ``right``."""
        x, y = at
        for number, line in enumerate(lines):
            baseline = y + (number * _LEADING + _BASELINE) * size_pt / POINTS_PER_INCH
            self._axes.text(x, baseline, line, fontproperties=self.lettering.face(face),
                            fontsize=size_pt, color=self.colour(colour), va="baseline", ha=align,
                            parse_math=False)

    def box(
        self, at: tuple[float, float], size: tuple[float, float], fill: str,
        edge: str | None = None, hatch: str | None = None,
    ) -> None:
        """Draw a box below and to the right of a point.

        Args:
            hatch: strokes as matplotlib names them, in the colour of the edge.
        """
        self._axes.add_patch(Rectangle(
            at, *size, facecolor=self.colour(fill), hatch=hatch, linewidth=1 if edge else 0,
            edgecolor=self.colour(edge) if edge else "none"))

    def panel(self, at: tuple[float, float], size: tuple[float, float]) -> Any:
        """Return axes of their own below and to the right of a point."""
        (x, y), (w, h), (width, height) = at, size, self._size
        return self.figure.add_axes((x / width, 1 - (y + h) / height, w / width, h / height))


def lines_height(count: int, size_pt: float) -> float:
    """Return the height of so many lines, in inches."""
    return count * _LEADING * size_pt / POINTS_PER_INCH
