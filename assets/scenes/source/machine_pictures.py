"""Pictures and calls that may come from a machine (m05)."""

from source.people import person
from source.scenery import cloud, hill, mountains, sun, tree
from source.shapes import (
    BUTTER,
    BUTTER_SOFT,
    CARD,
    CORAL,
    HEIGHT,
    INK,
    INK_SOFT,
    LEAF,
    LILAC,
    LILAC_SOFT,
    MINT,
    MINT_SOFT,
    PEACH,
    ROSE,
    ROSE_SOFT,
    SKY,
    SKY_SOFT,
    WIDTH,
    WOOD,
    at,
    box,
    disc,
    faint,
    line,
    picture,
    shape,
    tube,
    turned,
    within,
)
from source.things import mask, plant, spark


def lakes() -> str:
    """Return both views of a lake, framed, side by side; neither is marked."""
    return picture(
        LILAC_SOFT,
        hill("M-40 560C120 300 420 420 640 250S1200 60 1660 330", LILAC),
        _frame(90, "left", _morning()), _frame(850, "right", _evening()),
        box(-60, 880, 1720, 200, 0, BUTTER), line("M-20 882H1620"),
        spark(800, 160, 1.1), spark(800, 800, 0.8, CARD),
    )


def lake_morning() -> str:
    """Return a lake in the morning."""
    return picture(BUTTER_SOFT, _morning())


def lake_evening() -> str:
    """Return a lake in the evening."""
    return picture(ROSE_SOFT, _evening())


def call() -> str:
    """Return Noemi who looks at a video call; behind the face a mask shimmers."""
    return picture(
        SKY_SOFT,
        hill("M-40 560C120 300 420 420 640 250S1200 60 1660 330", SKY),
        plant(110, 800, 0.9), box(-60, 880, 1720, 200, 0, BUTTER), line("M-20 882H1620"),
        turned(-3, 560, 520, box(200, 140, 720, 660, 50, INK),
               box(232, 172, 656, 596, 26, MINT_SOFT, ""),
               within("call", '<rect x="232" y="172" width="656" height="596" rx="26"/>',
                      faint(0.8, mask(700, 420, 1.2)),
                      person("lara", None, 230, 215, 0.8), _keys(700, 690))),
        box(420, 800, 280, 84, 30, INK_SOFT),
        person("noemi", "thinking", 920, 215, 0.92, to_left=True),
    )




def _frame(x: float, name: str, view: str) -> str:
    w, h = 660, 500
    inner = at(x + 30, 260, (h - 60) / HEIGHT, at(-115, 0, 1, view))
    opening = f'<rect x="{x + 30}" y="260" width="{w - 60}" height="{h - 60}" rx="10"/>'
    sky = BUTTER_SOFT if name == "left" else ROSE_SOFT
    return (box(x, 230, w, h, 24, WOOD)
            + within(name, opening, box(x, 230, w, h, 0, sky, ""), inner)
            + box(x + 30, 260, w - 60, h - 60, 10, "none"))


def _morning() -> str:
    return (sun(1090, 300, 90) + cloud(430, 190, 1.2) + cloud(1330, 170, 0.8)
            + mountains(520, 560, 1.5, (SKY, LILAC, CARD))
            + mountains(1180, 560, 1, (LILAC, SKY, CARD))
            + box(-60, 556, WIDTH + 120, 500, 0, SKY) + line("M-20 558H1620")
            + line("M300 650H470M980 640H1200M620 720H760M1040 760H1120", 9, CARD) + _boat(800, 690)
            + hill("M-40 880C240 800 520 900 800 870S1400 840 1680 900", MINT)
            + tree(230, 900, 1, LEAF) + tree(1430, 910, 1.2, LEAF))


def _evening() -> str:
    return (sun(780, 470, 110, CORAL) + cloud(360, 230, 1, PEACH) + cloud(1180, 180, 1.2, PEACH)
            + mountains(1130, 560, 1.5, (ROSE, LILAC, CARD))
            + mountains(330, 560, 1.05, (LILAC, ROSE, CARD))
            + box(-60, 556, WIDTH + 120, 500, 0, LILAC) + line("M-20 558H1620")
            + line("M640 610H920M690 660H870M730 710H830M260 680H400M1160 700H1320", 10,
                   BUTTER_SOFT)
            + hill("M-40 860C240 900 520 830 800 880S1400 900 1680 850", LEAF)
            + _reeds(290, 900) + _reeds(1280, 910) + _boat(1080, 760))


def _boat(x: float, y: float) -> str:
    return at(x, y, 1, line("M0-10V-150"), shape("M8-150 96-34H8Z", CARD),
              shape("M-10-120V-34H-74Z", CORAL),
              shape("M-110-20H110L74 40H-74Z", BUTTER))


def _reeds(x: float, y: float) -> str:
    stems = "".join(line(f"M{dx} 40C{dx} -20 {dx + 4} -60 {dx + 10} {-top}", 8)
                    + tube(f"M{dx + 10} {-top}V{-top - 46}", WOOD, 30)
                    for dx, top in ((-70, 70), (-20, 120), (30, 60), (80, 110)))
    return at(x, y, 1, stems)


def _keys(x: float, y: float) -> str:
    return (disc(x - 90, y, 46, CARD) + disc(x + 90, y, 46, CORAL)
            + line(f"M{x - 108} {y - 8}H{x - 84}V{y + 12}H{x - 108}ZM{x - 84} {y}L{x - 66} {y - 10}"
                   f"V{y + 14}L{x - 84} {y + 4}", 7)
            + line(f"M{x + 62} {y + 8}C{x + 74} {y - 14} {x + 106} {y - 14} {x + 118} {y + 8}", 12)
            + line(f"M{x + 63} {y + 2}L{x + 68} {y + 12}M{x + 117} {y + 2}L{x + 112} {y + 12}", 20))


SCENES = {
    "lakes": lakes, "lake_morning": lake_morning, "lake_evening": lake_evening, "call": call,
}
