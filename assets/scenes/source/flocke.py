"""Noemi and her dog Flocke at the lake, and where Flocke's picture goes (m06)."""

from dataclasses import replace

from source.people import CAST, drawn, person, skin
from source.scenery import cloud, hill, mountains, tree
from source.shapes import (
    BUTTER,
    BUTTER_SOFT,
    CARD,
    CORAL,
    CORAL_SOFT,
    INK,
    LILAC,
    LILAC_SOFT,
    MINT,
    MINT_SOFT,
    ROSE,
    SKY,
    SKY_SOFT,
    WOOD,
    at,
    box,
    disc,
    line,
    picture,
    shape,
    tube,
    turned,
    within,
)
from source.things import heart, photograph, spark

_FUR_SHADE = "#E8D6BD"


def dog_head(x: float, y: float, scale: float) -> str:
    """Return Flocke's head around (x, y), from the front."""
    return at(
        x, y, scale,
        shape("M-92-110C-150-110-180-40-172 40-168 84-120 90-104 50L-70-60Z", WOOD),
        shape("M92-110C150-110 180-40 172 40 168 84 120 90 104 50L70-60Z", _FUR_SHADE),
        shape("M-104-30C-112-110-60-150-30-146-20-166 20-166 30-146 60-150 112-110 104-30"
              "L122 0 98 12 108 44 76 48C56 84 30 92 0 92S-56 84-76 48L-108 44-98 12-122 0Z", CARD),
        shape("M-92-60C-90-110-50-130-26-122-8-96-14-40-44-26-72-20-92-34-92-60Z", WOOD, ""),
        disc(-44, -36, 12, INK, ""), disc(44, -36, 12, INK, ""),
        line("M-62-72C-52-82-40-82-30-76M62-72C52-82 40-82 30-76", 7),
        shape("M-28-8C-28-24 28-24 28-8 28 10 10 22 0 22S-28 10-28-8Z", INK),
        shape("M-18 52C-18 92 18 92 18 52Z", ROSE), line("M0 22V44M-42 40C-34 56-10 56 0 44"
                                                         "C10 56 34 56 42 40", 8),
    )


def dog(x: float, y: float, scale: float) -> str:
    """Return Flocke who sits; (x, y) is the middle between the front paws."""
    return at(
        x, y, scale,
        shape("M120-60C200-90 240-170 214-230 260-200 276-60 170-16Z", CARD),
        shape("M-100-330C-150-230-140-170-150-110-176-90-186-40-170 0H170C186-40 176-90 150-110"
              " 140-170 150-230 100-330Z", CARD),
        line("M-52-190-34-160-12-184 10-154 32-182 52-158M-44-100V-10M44-100V-10"
             "M-140-60C-150-30-140-10-120 0M140-60C150-30 140-10 120 0", 8),
        shape("M-96 0C-96-34-12-34-8 0ZM8 0C12-34 96-34 96 0Z", CARD),
        shape("M-96-320C-60-290 60-290 96-320L100-280C60-250-60-250-100-280Z", MINT),
        disc(0, -250, 22, BUTTER), dog_head(0, -400, 1),
    )


def dog_picture(x: float, y: float, w: float, name: str) -> str:
    """Return a print of Flocke at the lake; `name` is used once in a picture."""
    view = within(name, '<rect x="20" y="20" width="260" height="290" rx="10"/>',
                  box(0, 190, 300, 140, 0, SKY, ""), dog_head(150, 210, 0.8))
    rim = box(20, 20, 260, 290, 10, "none")
    return at(x, y, w / 300, photograph(0, 0, 300, 330, MINT_SOFT, view, rim))


def noemi_in_jacket(x: float, y: float, scale: float, mood: str | None) -> str:
    """Return Noemi in a warm jacket with a scarf, looking to the right."""
    warm = replace(CAST["noemi"], wear=CORAL)
    scarf = (shape("M226 582C270 650 470 660 540 590 566 612 566 660 540 680 450 730 300 730 214 "
                   "668"
                   " 200 630 206 600 226 582Z", LILAC)
             + shape("M430 690 470 676 520 830 440 850Z", LILAC)
             + line("M386 720V1100", 8) + line("M372 800H400M372 900H400", 14, BUTTER))
    return at(x, y, scale, drawn(warm, mood), scarf)


def lakeside() -> str:
    """Return the lake of Seemoos with its mountains in autumn."""
    return (cloud(250, 150, 1.1) + cloud(1330, 130, 0.9)
            + mountains(420, 480, 1.15, (LILAC, SKY, CARD))
            + mountains(1230, 480, 0.95, (SKY, LILAC, CARD))
            + box(-60, 476, 1720, 300, 0, SKY) + line("M-20 478H1620")
            + line("M200 560H330M520 620H600M1180 550H1320M1010 640H1080M760 540H820", 8, CARD)
            + hill("M-40 760C240 690 520 740 800 720S1400 690 1680 740", BUTTER))


def dog_at_lake() -> str:
    """Return Noemi and Flocke at the lake."""
    return picture(
        SKY_SOFT, lakeside(), tree(1450, 800, 1.2, CORAL), tree(130, 790, 0.9, BUTTER),
        noemi_in_jacket(300, 215, 0.92, "calm"), dog(1060, 900, 1),
        heart(860, 330, 0.9, CORAL), spark(1290, 250, 0.9, CARD),
    )


def copies() -> str:
    """Return Noemi with one print in her hand, while many copies fly away."""
    flight = ((640, 150, 190, -14), (800, 420, 170, 10), (930, 130, 150, 12), (1020, 350, 160, -8),
              (1140, 560, 150, 14), (1180, 170, 130, -16), (1270, 380, 130, 8),
              (1350, 100, 110, 14),
              (1400, 560, 116, -12), (1440, 290, 104, 10), (1510, 440, 90, -8), (1520, 160, 84, 12))
    swarm = "".join(turned(angle, x + w / 2, y + w / 2, dog_picture(x, y, w, f"copy{number}"))
                    for number, (x, y, w, angle) in enumerate(flight))
    return picture(
        LILAC_SOFT,
        hill("M-40 620C120 420 360 520 520 400S900 160 1180 200 1700 300 1680 520", LILAC),
        hill("M-40 860C240 780 480 850 760 840S1300 800 1660 850", MINT),
        line("M560 640C700 560 760 700 880 660M1000 250C1080 210 1100 300 1160 280"
             "M1060 760C1180 740 1220 800 1330 770", 7, CARD),
        swarm, noemi_in_jacket(0, 215, 0.9, "unsure"),
        turned(-6, 560, 800, dog_picture(470, 660, 240, "own")),
        tube("M420 1060C450 1000 490 950 530 910", CORAL, 88), disc(540, 900, 44, skin("noemi")),
    )


def circle() -> str:
    """Return Flocke's picture amid a few people whom Noemi knows well."""
    ring = (f'fill="none" stroke="{INK}" stroke-width="8" stroke-dasharray="2 30" '
            'stroke-linecap="round"')
    return picture(
        MINT_SOFT,
        hill("M-40 700C100 420 380 560 560 360S1000 40 1300 200 1690 460 1680 700", MINT),
        f'<ellipse cx="800" cy="500" rx="400" ry="300" {ring}/>',
        dog_picture(650, 330, 300, "middle"),
        _friend("mia", 470, 350, BUTTER_SOFT), _friend("ursina", 470, 650, ROSE),
        _friend("reto", 1130, 350, LILAC_SOFT), _friend("lara", 1130, 650, CORAL_SOFT),
        heart(250, 300, 1, CORAL), heart(1340, 700, 1, CORAL),
        spark(280, 700, 1, CARD), spark(1330, 300, 1, CARD),
    )


def _friend(name: str, x: float, y: float, ground: str) -> str:
    radius = 128
    head = within(f"friend_{name}", f'<circle cx="{x}" cy="{y}" r="{radius}"/>',
                  person(name, "calm", x - 150, y - 138, 0.41, to_left=x > 800))
    return disc(x, y, radius, ground) + head + disc(x, y, radius, "none")


SCENES = {"dog": dog_at_lake, "copies": copies, "circle": circle}
