"""A QR code, made on the terminal."""

from collections.abc import Iterable, Iterator
from itertools import groupby

import segno

from kiosk.views.brush import Brush
from kiosk.views.layer import Box

QUIET_ZONE = 4
"""Empty modules around a code, as the standard (ISO/IEC 18004) asks."""


def draw_code(brush: Brush, link: str, box: Box) -> None:
    """Draw a code filling a square, dark on white in every theme, with its quiet zone."""
    x, y, side, _ = box
    rows = tuple(
        segno.make(link, error="m", micro=False).matrix_iter(scale=1, border=QUIET_ZONE)
    )
    module = side / len(rows)
    warm = brush.kit.tokens.themes["warm"]
    brush.plain(box, warm["card"])
    for row, cells in enumerate(rows):
        for start, length in _dark_runs(cells):
            run = (x + start * module, y + row * module, length * module, module)
            brush.plain(run, warm["ink"])


def _dark_runs(cells: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield start and length of each row of dark cells."""
    start = 0
    for dark, group in groupby(cells):
        length = sum(1 for _ in group)
        if dark:
            yield start, length
        start += length
