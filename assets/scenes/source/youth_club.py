"""Yara and Tenzin make a poster in the youth club (m01)."""

from source.people import person, skin
from source.scenery import hill, sun
from source.shapes import (
    BUTTER,
    BUTTER_SOFT,
    CARD,
    CORAL,
    INK,
    LILAC,
    LILAC_SOFT,
    MINT,
    ROSE,
    SKY,
    STEEL,
    WOOD,
    at,
    box,
    disc,
    line,
    picture,
    shape,
    tube,
    turned,
)
from source.things import bars, bubble, dots, heart, question, spark, tick


def poster() -> str:
    """Return both at work: one corner of the poster is still empty."""
    return picture(
        BUTTER_SOFT,
        _room(),
        _sheet(_three_cards() + _empty_corner()),
        person("sara", "calm", 20, 225, 0.84),
        _wheelchair(1010, 250),
        person("tenzin", "talking", 1000, 250, 0.84, to_left=True),
        _wheel(1010, 250),
        tube("M1230 1060C1180 980 1090 880 1034 760", skin("tenzin"), 78),
        turned(-40, 1000, 690, _pen(1000, 690, CORAL)),
        disc(1036, 735, 42, skin("tenzin")),
        tube("M380 1060C420 960 490 870 560 800", MINT, 86),
        disc(572, 778, 42, skin("sara")),
    )


def poster_done() -> str:
    """Return the finished poster on the wall, with both beside it."""
    return picture(
        BUTTER_SOFT,
        _room(),
        _sheet(_three_cards() + heart(905, 632, 1.5, CORAL)),
        turned(-8, 560, 110, box(510, 92, 110, 44, 6, LILAC)),
        turned(8, 1040, 110, box(985, 92, 110, 44, 6, LILAC)),
        person("sara", "happy", 0, 225, 0.84),
        _wheelchair(1020, 250),
        person("tenzin", "happy", 1010, 250, 0.84, to_left=True),
        _wheel(1020, 250),
        spark(480, 200, 1.1, CARD), spark(1130, 190, 1.1, CARD), 
    )


def _room() -> str:
    flags = "".join(
        shape(f"M{x} {left}L{x + 78} {right}L{x + 38} {left / 2 + right / 2 + 70}Z", color)
        for x, left, right, color in (
            (60, 61, 77, CORAL), (180, 85, 95, MINT), (300, 99, 102, LILAC), (420, 102, 99, SKY),
            (1100, 55, 63, ROSE), (1220, 67, 73, MINT), (1340, 74, 73, CORAL), (1460, 70, 59, SKY))
    )
    return (hill("M-40 560C140 380 380 460 560 320S1000 120 1240 220 1680 400 1680 560", BUTTER)
            + line("M-20 40C300 130 500 110 800 60S1300 130 1620 40", 6) + flags
            + box(-60, 850, 1720, 200, 0, CORAL) + line("M-20 852H1620"))


def _sheet(inner: str) -> str:
    return box(540, 110, 520, 690, 20, CARD) + inner


def _three_cards() -> str:
    return (bubble(590, 160, 200, 130, BUTTER, dots(646, 225))
            + bubble(820, 200, 190, 140, MINT, tick(915, 272, 1.1), to_left=False)
            + disc(690, 460, 84, LILAC_SOFT) + question(686, 440, 1)
            + bars(820, 430, (180, 130), SKY, 22)
            + sun(650, 640, 50, ROSE) + bars(590, 720, (150, 190), LILAC, 18))


def _empty_corner() -> str:
    return (f'<circle cx="905" cy="640" r="84" fill="none" stroke="{STEEL}" stroke-width="7" '
            'stroke-dasharray="20 20" stroke-linecap="round"/>')


def _pen(x: float, y: float, color: str) -> str:
    return at(x, y, 1, box(-18, -10, 36, 130, 10, color), shape("M-18-10H18L0-58Z", CARD),
              shape("M-8-36H8L0-58Z", INK, ""))


def _wheelchair(x: float, y: float) -> str:
    """Return the back of a wheelchair, to be drawn behind whoever sits in it."""
    return at(x, y, 1, tube("M490 420H560", STEEL, 44), box(120, 400, 400, 520, 60, SKY),
              tube("M100 420H40", STEEL, 44))


def _wheel(x: float, y: float) -> str:
    """Return the wheel in front of whoever sits in the wheelchair."""
    spokes = "".join(turned(step * 30, 0, 0, line("M0-196V196", 5, STEEL)) for step in range(6))
    return at(x + 470, y + 800, 1, disc(0, 0, 230, "none", f'stroke="{INK}" stroke-width="44"'),
              disc(0, 0, 230, "none", f'stroke="{STEEL}" stroke-width="24"'), spokes,
              disc(0, 0, 190, "none", f'stroke="{INK}" stroke-width="6"'), disc(0, 0, 40, WOOD))


SCENES = {"poster": poster, "poster_done": poster_done}
