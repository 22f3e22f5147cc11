"""Malik and his sister Samira: the threat is told, the police desk, the evening after (m10)."""

from source.people import person, skin
from source.scenery import crescent, hill, window
from source.shapes import (
    BUTTER,
    CARD,
    CORAL,
    CORAL_SOFT,
    LEAF,
    LILAC,
    LILAC_SOFT,
    MINT,
    NIGHT,
    PAPER,
    PEACH,
    ROSE,
    SAND,
    SKY,
    SKY_SOFT,
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
from source.things import bars, bubble, chat_lines, cup, heart, lamp, phone, plant, spark


def siblings() -> str:
    """Return Malik who shows Samira his phone; her hand is on his shoulder."""
    return picture(
        LILAC_SOFT,
        hill("M-40 560C120 300 420 420 640 250S1200 60 1660 330", LILAC),
        _framed(110, 120), window(1180, 80, 320, 280, NIGHT, crescent(1420, 150, 0.9),
                                  spark(1250, 150, 0.4), spark(1270, 290, 0.4)),
        box(70, 480, 1460, 520, 120, LEAF), box(10, 620, 220, 460, 100, MINT),
        box(1370, 620, 220, 460, 100, MINT),
        person("malik", "unsure", 270, 195, 0.88),
        person("samira", None, 740, 165, 0.9, to_left=True),
        tube("M1010 1060C960 960 880 880 790 830", CORAL, 88),
        disc(776, 822, 46, skin("samira")),
        turned(-6, 540, 900, phone(450, 730, 190, 360, PAPER, chat_lines(478, 800, 134))),
        disc(640, 960, 46, skin("malik")),
        bubble(640, 90, 220, 140, CARD, heart(750, 166, 1, CORAL), to_left=False),
    )


def police() -> str:
    """Return Frau Berger behind her desk, who explains something to both."""
    return picture(
        SKY_SOFT,
        hill("M-40 560C120 300 420 420 640 250S1200 60 1660 330", SKY),
        _badge(640, 150), plant(120, 250, 0.7, LILAC),
        box(40, 334, 180, 30, 12, CARD),
        person("samira", None, -30, 225, 0.8), person("malik", "unsure", 330, 260, 0.8),
        person("berger", "calm", 900, 110, 0.96, to_left=True),
        _desk(), _folder(880, 815), 
        turned(-84, 720, 850, phone(676, 766, 88, 170, SAND)),
        bubble(790, 330, 210, 130, CARD, bars(836, 370, (120, 76), SKY, 18), to_left=False),
    )


def pasta() -> str:
    """Return both at the table in the evening, with two plates of pasta."""
    return picture(
        CORAL_SOFT,
        hill("M-40 560C120 300 420 420 640 250S1200 60 1660 330", PEACH),
        window(100, 90, 330, 300, NIGHT, crescent(340, 170, 0.9), spark(180, 170, 0.45),
               spark(210, 320, 0.45)),
        lamp(800, 220, BUTTER), _shelf(1160, 170),
        person("malik", None, 60, 180, 0.92),
        person("samira", "calm", 880, 165, 0.92, to_left=True),
        box(-60, 800, 1720, 90, 40, CARD), box(-60, 880, 1720, 180, 0, "#FFB59B"),
        line("M-20 888H1620"),
        _plate(400, 826), _plate(1200, 826), _glass(800, 736), cup(960, 730, 0.8, MINT),
        heart(800, 480, 1.1, CORAL), spark(800, 360, 0.9, CARD),
    )


def _framed(x: float, y: float) -> str:
    return box(x, y, 210, 250, 22, CARD) + heart(x + 105, y + 130, 1.5, ROSE)


def _badge(x: float, y: float) -> str:
    star = shape("M0-74 21-23 76-18 34 18 47 72 0 43-47 72-34 18-76-18-21-23Z", BUTTER)
    return disc(x, y, 120, CARD) + disc(x, y, 98, LILAC) + at(x, y + 4, 0.95, star)


def _desk() -> str:
    return (box(-60, 850, 1720, 70, 20, WOOD) + box(-60, 915, 1720, 140, 0, BUTTER)
            + line("M-20 918H1620"))


def _folder(x: float, y: float) -> str:
    return turned(-4, x, y, box(x - 10, y - 34, 190, 90, 12, LILAC),
                  box(x, y - 48, 170, 60, 8, CARD),
                  bars(x + 22, y - 36, (120, 84), STEEL, 10),
                  box(x - 10, y - 10, 190, 66, 12, LILAC))


def _shelf(x: float, y: float) -> str:
    return (box(x, y, 360, 30, 12, CARD) + box(x + 36, y - 80, 70, 82, 14, MINT)
            + box(x + 130, y - 64, 90, 66, 14, BUTTER) + box(x + 244, y - 90, 62, 92, 14, LILAC))


def _plate(x: float, y: float) -> str:
    noodles = line("M-110-6C-90-80-30-90-20-40-10-100 60-100 60-40 90-80 120-40 110-4"
                   "M-70-6C-60-50-20-50 0-10 10-60 50-60 70-6", 30)
    inside = line("M-110-6C-90-80-30-90-20-40-10-100 60-100 60-40 90-80 120-40 110-4"
                  "M-70-6C-60-50-20-50 0-10 10-60 50-60 70-6", 16, BUTTER)
    return at(x, y, 0.95, noodles, inside, disc(-20, -62, 26, CORAL), disc(46, -54, 22, CORAL),
              shape("M-180-14H180C160 46 90 66 0 66S-160 46-180-14Z", SKY))


def _glass(x: float, y: float) -> str:
    return at(x, y, 1, shape("M-44-70H44L34 76H-34Z", SKY_SOFT),
              shape("M-40-16H40L34 76H-34Z", SKY))


SCENES = {"siblings": siblings, "police": police, "pasta": pasta}
