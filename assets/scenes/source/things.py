"""What stands, lies and floats about in more than one picture."""

from source.shapes import (
    BUTTER,
    CARD,
    CORAL,
    INK,
    LEAF,
    LILAC,
    MINT,
    OUTLINE,
    PAPER,
    SAND,
    STEEL,
    STEEL_SOFT,
    at,
    box,
    disc,
    line,
    mirrored,
    shape,
)


def heart(x: float, y: float, scale: float, color: str, outline: str = OUTLINE) -> str:
    """Return a heart around (x, y)."""
    path = ("M0 34C-62-6-44-52-14-46-4-44 0-34 0-28 0-34 4-44 14-46 44-52 62-6 0 34Z")
    return at(x, y, scale, shape(path, color, outline))


def spark(x: float, y: float, scale: float, color: str = BUTTER) -> str:
    """Return a spark with four points around (x, y)."""
    path = "M0-30C4-8 8-4 30 0 8 4 4 8 0 30-4 8-8 4-30 0-8-4-4-8 0-30Z"
    return at(x, y, scale, shape(path, color))


def bubble(
    x: float, y: float, w: float, h: float, color: str, inner: str = "", *, to_left: bool = True
) -> str:
    """Return a speech bubble; its tail hangs at the left or right corner."""
    r = min(h / 2, 62)
    foot, tip = y + h, x + r + 26
    tail = (f"H{tip + 34}C{tip + 10} {foot + 26} {tip - 22} {foot + 44} {tip - 40} {foot + 48}"
            f"C{tip - 22} {foot + 30} {tip - 26} {foot + 8} {tip - 26} {foot}")
    path = (f"M{x + r} {y}H{x + w - r}A{r} {r} 0 0 1 {x + w} {y + r}V{foot - r}"
            f"A{r} {r} 0 0 1 {x + w - r} {foot}{tail}H{x + r}A{r} {r} 0 0 1 {x} {foot - r}"
            f"V{y + r}A{r} {r} 0 0 1 {x + r} {y}Z")
    drawn = shape(path, color)
    return (drawn if to_left else mirrored(x + w / 2, drawn)) + inner


def dots(x: float, y: float, radius: float = 13, gap: float = 44, color: str = INK) -> str:
    """Return three dots, the first around (x, y): somebody speaks or writes."""
    return "".join(disc(x + step * gap, y, radius, color, "") for step in range(3))


def bars(x: float, y: float, widths: tuple[float, ...], color: str, height: float = 16) -> str:
    """Return lines that stand for words, one below the other."""
    return "".join(box(x, y + row * height * 1.9, width, height, height / 2, color, "")
                   for row, width in enumerate(widths))


def question(x: float, y: float, scale: float, color: str = INK) -> str:
    """Return a question mark."""
    return at(x, y, scale, line("M-22-22C-20-52 34-56 34-20 34 6 2 6 2 34", 16, color),
              disc(2, 66, 11, color, ""))


def tick(x: float, y: float, scale: float, color: str = INK) -> str:
    """Return a tick around (x, y)."""
    return at(x, y, scale, line("M-34 2-8 28 38-26", 18, color))


def phone(x: float, y: float, w: float, h: float, screen: str, *inner: str) -> str:
    """Return a phone with what its screen shows."""
    return (box(x, y, w, h, w * 0.16, INK)
            + box(x + w * 0.06, y + w * 0.06, w * 0.88, h - w * 0.12, w * 0.11, screen, "")
            + box(x + w * 0.38, y + w * 0.1, w * 0.24, w * 0.045, w * 0.022, INK, "")
            + "".join(inner))


def plant(x: float, y: float, scale: float, pot: str = CORAL) -> str:
    """Return a pot plant; (x, y) is where it grows out of its pot."""
    return at(
        x, y, scale,
        shape("M0 0C-10-90-70-120-112-112-104-64-60-20 0 0Z", MINT),
        shape("M0 0C8-110 70-150 118-142 112-84 66-24 0 0Z", LEAF),
        shape("M0 0C-26-80-20-150 2-190 30-146 28-78 0 0Z", MINT),
        line("M0-8V20"),
        shape("M-62 0H62L46 104C44 116 36 122 26 122H-26C-36 122-44 116-46 104Z", pot),
        shape("M-70-6H70V26H-70Z", pot),
    )


def cup(x: float, y: float, scale: float, color: str) -> str:
    """Return a steaming cup around (x, y)."""
    return at(
        x, y, scale,
        line("M66 34C110 24 114 92 54 90", 20), line("M66 34C110 24 114 92 54 90", 6, PAPER),
        shape("M-70 0H70V76C70 112 44 128 0 128S-70 112-70 76Z", color),
        line("M-24-34C-36-54-12-66-24-88M20-34C8-54 32-66 20-88", 9),
    )


def lamp(x: float, y: float, color: str) -> str:
    """Return a lamp that hangs from above; (x, y) is the middle of its lower edge."""
    return (line(f"M{x} -10V{y - 120}")
            + shape(f"M{x - 160} {y}C{x - 160} {y - 90} {x - 80} {y - 122} {x} {y - 122}"
                    f"S{x + 160} {y - 90} {x + 160} {y}Z", color)
            + disc(x, y + 18, 30, CARD))


def palm(x: float, y: float, scale: float, skin: str) -> str:
    """Return a raised hand around (x, y)."""
    path = ("M-44 60C-60 20-74-6-84-22-90-36-72-48-62-36L-42-8-50-70C-52-90-28-94-24-74L-14-22"
            "-8-88C-6-108 20-106 20-88L20-22 34-76C38-94 62-88 60-70L50-4 64-34C72-50 94-42 88-24"
            "L66 44C58 78 40 96 4 96-20 96-36 84-44 60Z")
    return at(x, y, scale, shape(path, skin))


def fist(x: float, y: float, scale: float, skin: str) -> str:
    """Return a fist around (x, y) with the knuckles to the right."""
    return at(
        x, y, scale,
        shape("M-64-56C-20-76 50-78 80-56 104-36 104 40 84 62 56 82-20 78-64 58-90 40-90-40-64-56Z",
              skin),
        line("M96-24H52M100 4H56M96 32H54"),
        shape("M-44 44C-36 12-8-6 26 0 50 6 48 34 24 36 8 38 0 48-8 62", skin),
    )


def head_of_nobody(x: float, y: float, radius: float, color: str = LILAC) -> str:
    """Return the profile picture of somebody nobody knows: a question mark."""
    return disc(x, y, radius, color) + question(x - radius * 0.03, y - radius * 0.18, radius / 78)


def mask(x: float, y: float, scale: float, color: str = STEEL_SOFT) -> str:
    """Return the plain mask that stands for a picture made by a machine; it has no features."""
    return at(
        x, y, scale,
        shape("M-150-170C-60-206 60-206 150-170 176-60 160 60 96 146 60 194-60 194-96 146"
              "-160 60-176-60-150-170Z", color),
        shape("M-100-40C-70-74-30-70-14-36-44-16-76-16-100-40Z", STEEL),
        shape("M100-40C70-74 30-70 14-36 44-16 76-16 100-40Z", STEEL),
        line("M-40 98C-16 112 16 112 40 98"),
    )


def lock(x: float, y: float, scale: float, color: str = BUTTER) -> str:
    """Return a closed lock around (x, y)."""
    return at(x, y, scale, line("M-34-8V-40C-34-86 34-86 34-40V-8", 16),
              box(-58, -12, 116, 92, 20, color), disc(0, 28, 12, INK, ""), line("M0 30V50", 10))


def ball(x: float, y: float, radius: float) -> str:
    """Return a handball around (x, y)."""
    return (disc(x, y, radius, CORAL)
            + at(x, y, radius / 60, line("M-56-20C-20-30 10-10 16 20 20 40 10 52 0 60M16 20"
                                         "C30 10 46 6 58 14M-4-14C4-30 0-48-10-58")))


def chat_lines(x: float, y: float, w: float) -> str:
    """Return the bubbles of a chat nobody can read, for a phone of inner width `w`."""
    rows = ((0, 0.58, SAND), (0.28, 0.72, MINT), (0, 0.46, SAND), (0.4, 0.6, MINT))
    return "".join(box(x + w * left, y + row * w * 0.32, w * wide, w * 0.24, w * 0.12, color, "")
                   for row, (left, wide, color) in enumerate(rows))


def photograph(x: float, y: float, w: float, h: float, ground: str, *inner: str) -> str:
    """Return a print with a white rim."""
    rim = w * 0.06
    return (box(x, y, w, h, 16, CARD) + box(x + rim, y + rim, w - 2 * rim, h - 2 * rim, 10, ground)
            + "".join(inner))
