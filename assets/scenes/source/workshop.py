"""Elia, his friend Dario and their trainer: the electricians' workshop, and the way out (m03)."""

from source.people import person, skin
from source.scenery import cloud, crescent, hill, sun, tree, window
from source.shapes import (
    BUTTER,
    BUTTER_SOFT,
    CARD,
    CORAL,
    INK,
    LEAF,
    LILAC,
    LILAC_SOFT,
    MINT,
    NIGHT,
    NIGHT_SOFT,
    PAPER,
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
    tube,
    turned,
)
from source.things import chat_lines, cup, head_of_nobody, phone, spark


def workshop() -> str:
    """Return Elia at the workbench in the evening; somebody unknown writes."""
    return picture(
        LILAC_SOFT,
        hill("M-40 600C120 400 360 500 520 350S900 60 1180 140 1700 300 1680 600", LILAC),
        window(90, 110, 360, 340, NIGHT, crescent(350, 200, 1), spark(150, 180, 0.5),
               spark(390, 360, 0.5)),
        _tool_wall(1080, 90),
        person("theo", "thinking", 860, 215, 0.92, to_left=True),
        _bench(),
        _bulb(350, 700), _coil(1440, 806),
        turned(-7, 700, 620, phone(560, 330, 290, 540, PAPER, head_of_nobody(705, 452, 62),
                                   chat_lines(600, 550, 210))),
        tube("M1060 1030C1010 960 930 880 860 800", skin("theo"), 84),
        disc(846, 786, 48, skin("theo")),
    )


def trainer() -> str:
    """Return Elia and Dario with Herr Nguyen, who listens."""
    return picture(
        SKY_SOFT,
        hill("M-40 600C120 400 360 500 520 350S900 60 1180 140 1700 300 1680 600", SKY),
        _tool_wall(620, 60),
        person("nguyen", "calm", -10, 225, 0.86),
        person("robin", "calm", 1000, 200, 0.8, to_left=True),
        person("theo", "unsure", 680, 250, 0.84, to_left=True),
        _bench(),
        cup(560, 760, 0.8, CORAL), cup(1330, 770, 0.7, MINT), _coil(180, 830),
    )


def walk() -> str:
    """Return two friends who walk side by side by day."""
    return picture(
        SKY_SOFT,
        sun(1360, 200, 90), cloud(300, 190, 1.2), cloud(1010, 130, 0.8),
        hill("M-40 620C180 440 420 560 640 470S1080 400 1300 500 1600 520 1680 480", MINT),
        hill("M-40 780C240 640 520 720 800 660S1400 700 1680 640", LEAF),
        shape("M-40 1040V960C300 900 900 960 1240 840 1420 770 1380 700 1300 676 1420 690 1560 "
              "740 1520 860 1490 950 1400 1000 1340 1040Z", BUTTER_SOFT),
        tree(90, 760, 1.1, MINT), tree(1500, 690, 0.9, MINT),
        _rucksack(640, 235, 0.9, LILAC), person("robin", "calm", 620, 225, 0.9),
        _rucksack(190, 275, 0.9, SKY), person("theo", None, 170, 265, 0.9),
        spark(720, 220, 1, CARD),
    )


def _rucksack(x: float, y: float, scale: float, color: str) -> str:
    """Return a rucksack behind a back; (x, y) as the person's."""
    return at(x, y, scale, box(10, 590, 300, 460, 90, color), box(-20, 760, 130, 190, 40, BUTTER))


def _tool_wall(x: float, y: float) -> str:
    hammer = line("M0 40V210", 34) + line("M0 40V210", 18, WOOD) + box(-64, 0, 128, 60, 14, STEEL)
    pliers = (line("M-20 110C-60 150-50 190-40 220M20 110C60 150 50 190 40 220", 34)
              + line("M-20 110C-60 150-50 190-40 220M20 110C60 150 50 190 40 220", 18, CORAL)
              + shape("M-34 0C-50 50-40 90-20 116H20C40 90 50 50 34 0L6 60H-6Z", STEEL))
    driver = (box(-26, 0, 52, 110, 22, CORAL) + line("M0 112V220", 20)
              + line("M0 112V220", 8, STEEL_SOFT))
    return (box(x, y, 470, 320, 24, CARD)
            + at(x + 110, y + 54, 1, hammer) + at(x + 250, y + 50, 1, pliers)
            + at(x + 380, y + 50, 1, driver))


def _bench() -> str:
    return (box(-60, 850, 1720, 70, 20, WOOD) + box(-60, 915, 1720, 140, 0, BUTTER)
            + line("M-20 918H1620"))


def _bulb(x: float, y: float) -> str:
    rays = "".join(turned(step * 45, 0, -10, line("M0-120V-150", 10)) for step in range(-2, 3))
    return at(x, y, 1, rays, shape("M-44 60C-44 20-80 0-80-40-80-92-44-116 0-116S80-92 80-40"
                                   "C80 0 44 20 44 60Z", BUTTER), line("M-24-30 0 0 24-30", 7),
              box(-44, 60, 88, 52, 12, STEEL_SOFT), line("M-44 86H44", 6),
              box(-66, 110, 132, 44, 14, NIGHT_SOFT))


def _coil(x: float, y: float) -> str:
    rings = "".join(
        f'<ellipse cx="0" cy="{-step * 26}" rx="92" ry="34" fill="none" stroke="{INK}" '
        f'stroke-width="32"/><ellipse cx="0" cy="{-step * 26}" rx="92" ry="34" fill="none" '
        f'stroke="{CORAL}" stroke-width="18"/>' for step in range(3))
    return at(x, y, 1, rings)


SCENES = {"workshop": workshop, "trainer": trainer, "walk": walk}
