"""Boxes in rows and columns."""

from kiosk.views.layer import Box


def grid_boxes(count: int, columns: int, box: Box, gaps: tuple[float, float]) -> list[Box]:
    """Return `count` boxes that fill a box row by row; the last row fills its whole width.

    Args:
        gaps: between columns and between rows, in design units.
    """
    x, y, w, h = box
    across, down = gaps
    rows = -(-count // columns)
    height = (h - down * (rows - 1)) / rows
    boxes: list[Box] = []
    for row in range(rows):
        inside = min(columns, count - row * columns)
        width = (w - across * (inside - 1)) / inside
        top = y + row * (height + down)
        boxes += [(x + place * (width + across), top, width, height) for place in range(inside)]
    return boxes
