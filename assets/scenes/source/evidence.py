"""What is noted and taken along to the police (m10)."""

from source.scenery import hill
from source.shapes import (
    BUTTER,
    BUTTER_SOFT,
    CARD,
    CORAL,
    INK,
    LILAC,
    LILAC_SOFT,
    MINT,
    MINT_SOFT,
    PAPER,
    ROSE,
    SAND,
    SKY,
    SKY_SOFT,
    at,
    box,
    disc,
    line,
    picture,
    shape,
    turned,
)
from source.things import bars, phone, spark


def evidence() -> str:
    """Return what helps the police, on a table seen from above."""
    return picture(
        BUTTER_SOFT,
        hill("M-40 700C200 500 420 640 700 500S1300 300 1660 480", BUTTER),
        turned(-6, 480, 500, _notebook(220, 190)),
        turned(5, 1000, 500, phone(860, 180, 310, 620, PAPER, _profile_on_screen(897, 270))),
        turned(-4, 1400, 380, _calendar(1260, 240)),
        _clock(1400, 690, 120), turned(38, 760, 640, _pencil(760, 400)),
        spark(150, 150, 1, CARD), spark(1250, 130, 0.9, CARD),
    )


def _notebook(x: float, y: float) -> str:
    rings = "".join(line(f"M{x - 26} {y + 70 + row * 92}H{x + 26}", 16) for row in range(6))
    return (box(x, y, 500, 620, 36, MINT) + box(x + 40, y + 40, 420, 540, 20, CARD)
            + bars(x + 90, y + 110, (260, 300, 220), SKY, 24)
            + bars(x + 90, y + 300, (300, 180, 280, 140), LILAC, 24) + rings)


def _profile_on_screen(x: float, y: float) -> str:
    tiles = "".join(box(x + column * 82, y + 240 + row * 82, 70, 70, 14, STEEL_TILES[row][column],
                        "")
                    for row in range(2) for column in range(3))
    return (disc(x + 118, y + 70, 64, LILAC) + line(f"M{x + 100} {y + 52}C{x + 102} {y + 26} "
            f"{x + 146} {y + 26} {x + 146} {y + 56} {x + 146} {y + 76} {x + 122} {y + 72} "
            f"{x + 122} {y + 92}", 12) + disc(x + 122, y + 114, 8, INK, "")
            + bars(x + 48, y + 160, (140, 90), INK, 16) + tiles)


STEEL_TILES = ((SAND, SKY_SOFT, SAND), (LILAC_SOFT, SAND, MINT_SOFT))


def _calendar(x: float, y: float) -> str:
    days = "".join(disc(x + 54 + column * 58, y + 130 + row * 52, 14,
                        CORAL if (row, column) == (1, 2) else SAND, "")
                   for row in range(3) for column in range(4))
    return (box(x, y, 280, 290, 26, CARD) + shape(f"M{x} {y + 80}V{y + 26}C{x} {y + 8} {x + 8} {y} "
            f"{x + 26} {y}H{x + 254}C{x + 272} {y} {x + 280} {y + 8} {x + 280} {y + 26}V{y + 80}Z",
            CORAL) + days + line(f"M{x + 80} {y - 24}V{y + 24}M{x + 200} {y - 24}V{y + 24}", 16))


def _clock(x: float, y: float, radius: float) -> str:
    return disc(x, y, radius, CARD) + line(f"M{x} {y - 70}V{y}L{x + 46} {y + 30}", 14)


def _pencil(x: float, y: float) -> str:
    return at(x, y, 1, box(-24, 0, 48, 300, 12, BUTTER), box(-24, 270, 48, 50, 16, ROSE),
              shape("M-24 0H24L0-72Z", SAND), shape("M-9-44H9L0-72Z", INK, ""))


SCENES = {"evidence": evidence}
