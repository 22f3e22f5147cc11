"""A QR code, made on the terminal."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import groupby

import segno

from kiosk.views.brush import Brush
from kiosk.views.layer import Box

QUIET_ZONE = 4
"""Empty modules around a code, as the standard (ISO/IEC 18004) asks."""

KEPT_MOST = 32
"""Codes that are kept: making one takes several milliseconds, and a terminal has few of them."""


def draw_code(brush: Brush, link: str, box: Box) -> None:
    """Draw a code filling a square, dark on white in every theme, with its quiet zone."""
    x, y, side, _ = box
    rows = _rows(link)
    module = side / len(rows)
    warm = brush.kit.tokens.themes["warm"]
    brush.plain(box, warm["card"])
    for row, cells in enumerate(rows):
        for start, length in _dark_runs(cells):
            run = (x + start * module, y + row * module, length * module, module)
            brush.plain(run, warm["ink"])


@lru_cache(maxsize=KEPT_MOST)
def _rows(link: str) -> tuple[bytes, ...]:
    """Return the cells of the code, row by row; 1 is dark."""
    code = segno.make(link, error="m", micro=False)
    return tuple(bytes(row) for row in code.matrix_iter(scale=1, border=QUIET_ZONE))


def _dark_runs(cells: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield start and length of each row of dark cells."""
    start = 0
    for dark, group in groupby(cells):
        length = sum(1 for _ in group)
        if dark:
            yield start, length
        start += length
