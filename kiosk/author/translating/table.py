"""Words and numbers below each other, for a terminal window and for files."""

from collections.abc import Iterator, Sequence

from rich.cells import cell_len

Cell = str | int
_GAP = "  "


def table_lines(headings: Sequence[str], rows: Sequence[Sequence[Cell]]) -> Iterator[str]:
    """Yield the lines of a table; numbers stand on the right. No rows, no lines."""
    if not rows:
        return
    columns = [[heading, *(str(row[number]) for row in rows)]
               for number, heading in enumerate(headings)]
    widths = [max(map(cell_len, one)) for one in columns]
    on_the_right = [isinstance(one, int) for one in rows[0]]
    for line in zip(*columns, strict=True):
        cells = zip(line, widths, on_the_right, strict=True)
        yield _GAP.join(_aligned(*one) for one in cells).rstrip()


def _aligned(words: str, width: int, on_the_right: bool) -> str:
    room = " " * (width - cell_len(words))
    return room + words if on_the_right else words + room
