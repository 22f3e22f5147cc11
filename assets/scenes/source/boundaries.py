"""One weekend in Aarwil: a greeting, a bench, a party, and four at the lake (m07)."""

from source.flocke import lakeside
from source.people import person, skin
from source.scenery import cloud, hill, sun, tree
from source.shapes import (
    BUTTER,
    CARD,
    CORAL,
    LEAF,
    LILAC,
    LILAC_SOFT,
    MINT,
    MINT_SOFT,
    PAPER,
    ROSE,
    ROSE_SOFT,
    SKY,
    SKY_SOFT,
    WOOD,
    box,
    disc,
    line,
    mirrored,
    picture,
    tube,
    turned,
)
from source.things import bubble, fist, heart, lock, palm, phone, spark

_HAND = "#E5AE84"


def lake() -> str:
    """Return Amélie, Matteo, Dilan and Yara together at the lake."""
    return picture(
        SKY_SOFT, lakeside(), sun(1500, 190, 64),
        person("elif", "calm", -80, 270, 0.74),
        person("sara", "calm", 1130, 260, 0.74, to_left=True),
        person("luca", None, 330, 255, 0.74), person("zoe", "happy", 740, 255, 0.74, to_left=True),
        heart(800, 190, 1, CORAL), spark(690, 150, 0.8, CARD), spark(910, 150, 0.7, CARD),
    )


def greeting() -> str:
    """Return two fists that greet each other; Amélie smiles."""
    return picture(
        ROSE_SOFT,
        hill("M-40 560C120 300 420 420 640 250S1200 60 1660 330", ROSE),
        cloud(260, 170, 1.2), cloud(1240, 140, 0.9), tree(140, 760, 1.2, MINT),
        hill("M-40 760C240 700 520 760 800 740S1400 700 1680 750", LEAF),
        person("zoe", "calm", 830, 205, 0.92, to_left=True),
        tube("M1060 1060C1080 900 1020 740 850 640", skin("zoe"), 84),
        turned(28, 810, 620, mirrored(810, fist(810, 620, 0.86, skin("zoe")))),
        tube("M-40 860C160 840 340 760 560 650", SKY, 116),
        turned(-24, 620, 620, fist(620, 620, 1, _HAND)),
        line("M716 500V440M660 510 624 464M772 510 808 464", 12), heart(560, 340, 1.2, CORAL),
        spark(680, 260, 0.9, CARD),
    )


def bench() -> str:
    """Return Dilan and Matteo on a bench; the phone has a lock."""
    return picture(
        MINT_SOFT,
        hill("M-40 560C120 300 420 420 640 250S1200 60 1660 330", MINT),
        cloud(220, 150, 1), sun(1380, 170, 70), tree(90, 720, 1.2), tree(1520, 700, 1.1),
        box(120, 600, 1360, 90, 30, WOOD), box(120, 720, 1360, 90, 30, WOOD),
        line("M260 600V1000M1340 600V1000", 26),
        person("elif", None, 190, 210, 0.88), person("luca", "calm", 840, 220, 0.88, to_left=True),
        box(120, 930, 1360, 100, 30, WOOD),
        turned(4, 760, 780, phone(680, 640, 190, 360, PAPER, lock(775, 800, 0.95))),
        disc(690, 920, 46, skin("elif")),
        bubble(660, 130, 220, 140, CARD, heart(770, 206, 1, CORAL)),
    )


def party() -> str:
    """Return four at a party; one wants a group picture, one rather not."""
    lights = "".join(disc(x, y, 22, color) for x, y, color in (
        (90, 112, CORAL), (250, 145, BUTTER), (430, 151, MINT), (620, 130, ROSE), (820, 90, SKY),
        (1010, 89, CORAL), (1190, 111, BUTTER), (1370, 122, MINT), (1530, 105, ROSE)))
    return picture(
        LILAC_SOFT,
        hill("M-40 620C120 420 360 520 520 400S900 160 1180 200 1700 300 1680 520", LILAC),
        line("M-20 60C300 190 560 130 800 80S1300 180 1640 60", 6), lights,
        person("malik", "calm", -80, 275, 0.74), person("mia", "calm", 290, 285, 0.74),
        person("amara", "unsure", 1050, 265, 0.76, to_left=True),
        person("tenzin", "happy", 690, 255, 0.76, to_left=True),
        tube("M1300 1060C1270 1000 1230 940 1190 900", skin("amara"), 66),
        palm(1170, 820, 0.68, skin("amara")),
        turned(-6, 250, 860, phone(150, 660, 210, 390, SKY_SOFT, _viewfinder(182, 740))),
        disc(350, 960, 46, skin("malik")),
        spark(470, 250, 0.9, CARD), spark(1440, 250, 0.9, CARD),
    )


def _viewfinder(x: float, y: float) -> str:
    corners = (f"M{x} {y + 36}V{y}H{x + 36}M{x + 110} {y}H{x + 146}V{y + 36}"
               f"M{x} {y + 164}V{y + 200}H{x + 36}M{x + 110} {y + 200}H{x + 146}V{y + 164}")
    return line(corners, 9) + disc(x + 73, y + 100, 44, BUTTER) + line(
        f"M{x + 54} {y + 108}C{x + 64} {y + 122} {x + 82} {y + 122} {x + 92} {y + 108}"
        f"M{x + 58} {y + 88}V{y + 92}M{x + 88} {y + 88}V{y + 92}", 8)


SCENES = {"lake": lake, "greeting": greeting, "bench": bench, "party": party}
