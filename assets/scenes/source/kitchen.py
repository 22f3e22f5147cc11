"""Leo tells his father in the evening (m11); a mother and her child look at pictures (m12)."""

from source.people import person, skin
from source.scenery import crescent, hill, mountains, sun, window
from source.shapes import (
    BRICK,
    BUTTER,
    BUTTER_SOFT,
    CARD,
    CORAL,
    CORAL_SOFT,
    INK,
    LILAC,
    MINT,
    MINT_SOFT,
    NIGHT,
    PEACH,
    ROSE,
    SKY,
    SKY_SOFT,
    at,
    box,
    disc,
    line,
    picture,
    shape,
    tube,
    turned,
)
from source.things import bubble, cup, dots, heart, lamp, phone, photograph, plant, spark


def evening_talk() -> str:
    """Return both at the kitchen table; Leo looks for words, his father has time."""
    return picture(
        CORAL_SOFT,
        _kitchen(),
        person("parent2", None, 50, 190, 0.94),
        person("leo", "unsure", 900, 235, 0.9, to_left=True),
        _table(), _bowl(800, 812), cup(660, 728, 0.8, SKY), cup(960, 728, 0.8, LILAC),
        disc(520, 806, 42, skin("parent2")), disc(1090, 806, 40, skin("leo")),
        bubble(740, 420, 200, 130, LILAC, dots(796, 485, 12, 44), to_left=False),
    )


def first_call() -> str:
    """Return both with the phone on the table: they call together."""
    return picture(
        CORAL_SOFT,
        _kitchen(),
        person("parent2", "calm", 90, 190, 0.94), person("leo", None, 850, 235, 0.9, to_left=True),
        _table(),
        line("M686 690C656 650 656 600 686 560M914 690C944 650 944 600 914 560", 12),
        phone(716, 500, 168, 316, MINT_SOFT, heart(800, 650, 1.1, CORAL)),
        box(690, 800, 220, 30, 15, LILAC),
        cup(1270, 728, 0.8, LILAC), cup(330, 728, 0.8, SKY),
        disc(560, 806, 42, skin("parent2")), disc(1040, 806, 40, skin("leo")),
    )


def album() -> str:
    """Return a mother and her child who look at pictures together."""
    return picture(
        BUTTER_SOFT,
        hill("M-40 560C120 300 420 420 640 250S1200 60 1660 330", BUTTER),
        photograph(110, 110, 190, 220, MINT, heart(205, 224, 1.1, CARD)), lamp(1370, 250, CORAL),
        plant(390, 330, 0.7, LILAC), box(310, 414, 170, 28, 12, CARD),
        box(70, 500, 1460, 520, 120, CORAL), box(10, 640, 220, 460, 100, BRICK),
        box(1370, 640, 220, 460, 100, BRICK),
        person("mother", "calm", 180, 180, 0.92),
        person("jonas", None, 830, 270, 0.82, to_left=True),
        turned(-4, 800, 860, box(520, 700, 560, 340, 36, INK),
               box(548, 728, 504, 284, 18, SKY_SOFT, ""),
               sun(960, 790, 34), mountains(720, 960, 0.62, (LILAC, MINT, CARD)),
               box(548, 940, 504, 72, 0, SKY, "")),
        tube("M330 1060C380 990 440 950 520 920", LILAC, 84), disc(530, 914, 44, skin("mother")),
        tube("M1290 1060C1240 990 1170 950 1086 910", MINT, 74), disc(1080, 904, 38, skin("jonas")),
        heart(820, 330, 1.1, CORAL), spark(720, 250, 0.9, CARD), spark(900, 230, 0.7, CARD),
    )


def _kitchen() -> str:
    return (hill("M-40 560C120 300 420 420 640 250S1200 60 1660 330", PEACH)
            + window(80, 90, 330, 300, NIGHT, crescent(320, 165, 0.9), spark(160, 160, 0.45),
                     spark(180, 330, 0.45))
            + lamp(800, 230, BUTTER)
            + box(1190, 130, 350, 30, 12, CARD) + box(1226, 50, 70, 82, 14, MINT)
            + box(1318, 66, 90, 66, 14, BUTTER) + plant(1470, 30, 0.55, ROSE))


def _table() -> str:
    return (box(-60, 820, 1720, 90, 40, CARD) + box(-60, 900, 1720, 140, 0, "#FFB59B")
            + line("M-20 908H1620"))


def _bowl(x: float, y: float) -> str:
    return at(x, y, 1, disc(-40, -20, 30, CORAL), disc(20, -26, 32, BUTTER),
              disc(46, -12, 24, MINT),
              shape("M-80 0H80C80 38 50 54 0 54S-80 38-80 0Z", BUTTER))


SCENES = {"evening_talk": evening_talk, "first_call": first_call, "album": album}
