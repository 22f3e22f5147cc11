"""The class before the first lesson, the room of Frau Imhof, two who sit together (m09, m05)."""

from source.people import person, skin
from source.scenery import hill, sun, window
from source.shapes import (
    BUTTER,
    BUTTER_SOFT,
    CARD,
    CORAL,
    LEAF,
    LILAC,
    LILAC_SOFT,
    MINT,
    MINT_SOFT,
    PAPER,
    PEACH,
    ROSE,
    ROSE_SOFT,
    SAND,
    SKY,
    SKY_SOFT,
    STEEL,
    STEEL_SOFT,
    WOOD,
    at,
    box,
    disc,
    line,
    picture,
    shape,
    turned,
)
from source.things import bubble, cup, dots, heart, phone, plant, spark

_BOARD, _BOARD_LIGHT = "#3E3A7A", "#4B4692"


def classchat() -> str:
    """Return the class before the first lesson; all phones show one grey tile."""
    return picture(
        SKY_SOFT,
        hill("M-40 700C200 500 420 640 700 500S1300 300 1660 480", SKY),
        _board(130, 70, 760, 330), window(1120, 80, 360, 290, BUTTER_SOFT, sun(1390, 170, 44)),
        person("jonas", "unsure", -90, 285, 0.74), person("kim", "thinking", 250, 265, 0.74),
        person("amara", "unsure", 1000, 245, 0.8, to_left=True),
        _desk(),
        turned(-8, 270, 830, _small_phone(208, 740)), disc(202, 880, 36, skin("jonas")),
        turned(8, 1190, 830, _small_phone(1130, 740)), disc(1262, 880, 36, skin("amara")),
        phone(730, 420, 280, 540, PAPER, _grey_tile(764, 560, 212),
              box(764, 800, 130, 50, 25, SAND, ""),
              box(846, 866, 130, 50, 25, SAND, ""), box(764, 490, 150, 46, 23, SAND, "")),
    )


def beside() -> str:
    """Return Sofija and, from behind, whoever sits beside her; the phones are asleep."""
    return picture(
        ROSE_SOFT,
        hill("M-40 700C200 500 420 640 700 500S1300 300 1660 480", ROSE),
        _board(480, 60, 700, 300), plant(1430, 330, 0.75, LILAC), box(1340, 414, 180, 28, 12, CARD),
        person("lena", "calm", 170, 195, 0.92), _from_behind(840, 200),
        _desk(),
        _sleeping_phone(140, 850), _sleeping_phone(1460, 850),
        heart(800, 400, 1.1, CORAL), spark(720, 300, 0.8, CARD), spark(890, 320, 0.7, CARD),
    )


def counsel() -> str:
    """Return Noemi and her coach with the school social worker."""
    return picture(
        MINT_SOFT, _room(),
        person("reto", None, -50, 215, 0.86), person("noemi", "unsure", 390, 255, 0.82),
        person("imhof", "calm", 930, 215, 0.9, to_left=True), _table(),
        bubble(820, 300, 200, 130, CARD, heart(920, 370, 0.95, CORAL), to_left=False),
        cup(590, 790, 0.62, LILAC), cup(1330, 790, 0.62, CORAL), _tissues(890, 810),
    )


def counsel_sofija() -> str:
    """Return Sofija with the school social worker, who listens."""
    return picture(
        MINT_SOFT, _room(),
        person("lena", "unsure", 100, 215, 0.9),
        person("imhof", "calm", 880, 205, 0.92, to_left=True),
        _table(),
        bubble(600, 310, 210, 130, BUTTER, dots(661, 375, 12)),
        cup(640, 780, 0.7, LILAC), cup(1010, 780, 0.7, CORAL), _tissues(820, 810),
    )


def _board(x: float, y: float, w: float, h: float) -> str:
    return box(x, y, w, h, 30, _BOARD) + box(x + 26, y + 26, w - 52, h - 52, 16, _BOARD_LIGHT,
                                             "") + (
        line(f"M{x + 90} {y + 120}C{x + 190} {y + 60} {x + 290} {y + 180} {x + 390} {y + 110}", 10,
             PAPER)
        + disc(x + w - 140, y + 130, 50, "none", f'stroke="{PAPER}" stroke-width="10"'))


def _desk() -> str:
    return (box(-60, 860, 1720, 70, 20, WOOD) + box(-60, 925, 1720, 140, 0, BUTTER)
            + line("M-20 928H1620"))


def _grey_tile(x: float, y: float, size: float) -> str:
    scale = size / 100
    return (box(x, y, size, size, 20, STEEL_SOFT)
            + at(x, y, scale, shape("M18 78 42 46 58 64 68 54 84 78Z", STEEL, ""),
                 disc(68, 34, 9, STEEL, "")))


def _small_phone(x: float, y: float) -> str:
    return phone(x, y, 124, 230, PAPER, _grey_tile(x + 26, y + 70, 72))


def _sleeping_phone(x: float, y: float) -> str:
    lying = turned(-84, x, y + 24, phone(x - 44, y - 62, 88, 172, LILAC_SOFT))
    return lying + at(x + 40, y - 60, 0.45, line("M0 0H50L0 64H50", 18)) + at(
        x + 80, y - 110, 0.34, line("M0 0H50L0 64H50", 20))


def _from_behind(x: float, y: float) -> str:
    """Return the visitor's place in the picture: somebody without a face, seen from behind."""
    hair, neck = "#3B2A24", "#E5AE84"
    return at(
        x, y, 1,
        shape("M-10 800C10 640 110 570 236 546 280 600 380 600 424 546 550 570 650 640 670 800Z",
              LILAC),
        shape("M244 420H416V548C370 600 290 600 244 548Z", neck),
        shape("M150 300C118 282 110 330 126 360 138 384 160 380 172 366Z", neck),
        shape("M510 300C542 282 550 330 534 360 522 384 500 380 488 366Z", neck),
        shape("M160 300C130 150 220 70 330 70S530 150 500 300C500 370 470 430 424 462H236"
              "C190 430 160 370 160 300Z", hair),
        line("M230 210C244 160 286 130 330 128M286 262C294 224 318 204 350 200", 8, "#6B4C3F"),
    )


def _room() -> str:
    books = "".join(box(90 + step * 50, 130 - rise, 44, 120 + rise, 8, color) for step,
                    (rise, color)
                    in enumerate(((0, CORAL), (20, LILAC), (-10, BUTTER), (10, SKY), (0, ROSE))))
    return (hill("M-40 700C100 420 380 560 560 360S1000 40 1300 200 1690 460 1680 700", MINT)
            + books + box(60, 250, 320, 30, 12, CARD) + plant(1460, 250, 0.8, LILAC)
            + box(1360, 340, 200, 28, 12, CARD)
            + box(620, 70, 240, 180, 20, CARD) + heart(740, 162, 1.2, ROSE))


def _table() -> str:
    return (box(-60, 860, 1720, 80, 40, CARD) + box(-60, 930, 1720, 140, 0, LEAF)
            + line("M-20 936H1620"))


def _tissues(x: float, y: float) -> str:
    return (shape(f"M{x - 36} {y}C{x - 50} {y - 60} {x - 8} {y - 40} {x + 4} {y - 84} "
                  f"{x + 20} {y - 50} {x + 54} {y - 60} {x + 36} {y}Z", PAPER)
            + box(x - 84, y - 10, 168, 86, 16, PEACH) + line(f"M{x - 44} {y + 6}H{x + 44}", 8))


SCENES = {
    "classchat": classchat, "beside": beside, "counsel": counsel, "counsel_sofija": counsel_sofija,
}
