"""Small things that cannot be pressed: kicker, chip, progress, badge."""

from kiosk.views.brush import Brush


def draw_kicker(
    brush: Brush, icon: str, words: str, x: float, y: float, *, color: str, width: float,
    size: float = 22, icon_size: float = 28, fill: bool = False,
) -> float:
    """Draw an icon and bold words in one line; return the width used."""
    mark = brush.icon_block(icon, icon_size, color, fill=fill)
    mark_w, mark_h = brush.size_of(mark)
    face = brush.face(size, color, bold=True)
    label = brush.fitted(words, face, width - mark_w - 10, size * 1.9)
    label_w, label_h = brush.size_of(label)
    middle = y + max(mark_h, label_h) / 2
    brush.block(mark, x, middle - mark_h / 2)
    brush.block(label, x + mark_w + 10, middle - label_h / 2)
    return mark_w + 10 + label_w


def chip_width(brush: Brush, words: str, size: float) -> float:
    """Return the width of a chip in design units."""
    label = brush.write(words, brush.face(size, font="BodySemi"))
    return brush.size_of(label)[0] + 36 + 34


def draw_chip(
    brush: Brush, icon: str, words: str, x: float, y: float, *, world: str, size: float = 21
) -> float:
    """Draw a chip; return its width."""
    width = chip_width(brush, words, size)
    height = max(44.0, size * brush.kit.text_scale * 2.1)
    brush.rect((x, y, width, height), f"{world}_soft", brush.kit.tokens.radius["chip"])
    brush.icon(icon, (x + 14, y, 32, height), 24, f"{world}_deep")
    label = brush.write(words, brush.face(size, font="BodySemi"))
    brush.block(label, x + 52, y + (height - brush.size_of(label)[1]) / 2)
    return width


def progress_width(progress: tuple[int, int], share: float = 1.0) -> float:
    """Return the width of the parts of the story."""
    return ((progress[1] - 1) * 44 + 54) * share


def draw_progress(
    brush: Brush, progress: tuple[int, int], right: float, y: float, share: float = 1.0
) -> float:
    """Draw the parts of the story, ending at `right`; return where they begin.

    Args:
        share: of their usual width.
    """
    here, count = progress
    x = start = right - progress_width(progress, share)
    for part in range(count):
        width = (54 if part == here else 34) * share
        color = "ink" if part < here else "primary" if part == here else "pip"
        brush.rect((x, y, width, 12), color, 6)
        x += width + 10 * share
    return start


def draw_badge(brush: Brush, number: int, x: float, y: float, size: float = 48) -> None:
    """Draw the round number of a marked message."""
    brush.circle((x, y, size, size), "line")
    brush.circle((x + 3, y + 3, size - 6, size - 6), "butter")
    face = brush.face(size / 2, "on_pastel", font="Head", bold=True, scaled=False)
    brush.centred(brush.write(str(number), face), (x, y, size, size))
