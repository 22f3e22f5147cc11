"""Grounds, the sky and what is seen of it through a window."""

from source.shapes import BUTTER, CARD, LEAF, at, box, disc, line, shape


def hill(path: str, color: str) -> str:
    """Return a flat ground that reaches to the lower edge; `path` is its upper line."""
    return shape(f"{path}V1040H-40Z", color, "")


def mountains(x: float, y: float, scale: float, colors: tuple[str, str, str]) -> str:
    """Return two peaks with snow; (x, y) is the middle of their foot."""
    back, front, snow = colors
    return at(
        x, y, scale,
        shape("M-60 0 130-210 320 0Z", back), shape("M86-161 130-210 174-161 150-146 128-166 "
                                                    "104-146Z", snow),
        shape("M-320 0-110-280 120 0Z", front),
        shape("M-164-208-110-280-50-207-84-184-108-214-136-186Z", snow),
    )


def sun(x: float, y: float, radius: float, color: str = BUTTER) -> str:
    """Return a flat sun."""
    return disc(x, y, radius, color)


def crescent(x: float, y: float, scale: float, color: str = BUTTER) -> str:
    """Return the moon as a crescent around (x, y)."""
    return at(x, y, scale, shape("M8-56C46-40 62 0 44 36 24 72-24 78-54 46-14 54 24 34 32-4 38-26"
                                 " 28-46 8-56Z", color, ""))


def cloud(x: float, y: float, scale: float, color: str = CARD) -> str:
    """Return a cloud without an outline."""
    return at(x, y, scale, disc(-60, 6, 40, color, ""), disc(0, -16, 52, color, ""),
              disc(62, 4, 42, color, ""), box(-100, 2, 204, 44, 22, color, ""))


def tree(x: float, y: float, scale: float, crown: str = LEAF) -> str:
    """Return a round tree; (x, y) is the foot of its trunk."""
    return at(x, y, scale, line("M0 0V-150", 34), line("M0 0V-150", 18, "#B98150"),
              shape("M-110-150C-150-250-60-340 0-330 80-340 150-250 110-150 60-110-60-110-110-150Z",
                    crown))


def window(x: float, y: float, w: float, h: float, sky: str, *view: str) -> str:
    """Return a window with a sill, and what is seen through it below its bars."""
    return (box(x, y, w, h, 30, sky) + "".join(view)
            + line(f"M{x + w / 2} {y + 4}V{y + h - 4}M{x + 4} {y + h / 2}H{x + w - 4}")
            + box(x - 26, y + h - 8, w + 52, 36, 16, CARD))
