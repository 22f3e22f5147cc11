"""Young people and grown-ups look at an exhibition together (the card on Love Limits)."""

from source.people import person
from source.scenery import hill
from source.shapes import (
    BUTTER,
    CARD,
    CORAL,
    CORAL_SOFT,
    LILAC,
    LILAC_SOFT,
    MINT,
    PAPER,
    ROSE,
    ROSE_SOFT,
    SKY,
    box,
    disc,
    line,
    picture,
)
from source.things import bubble, dots, heart, palm, plant, spark, tick


def exhibition() -> str:
    """Return four visitors before three panels."""
    return picture(
        ROSE_SOFT,
        hill("M-40 700C200 500 420 640 700 500S1300 300 1660 480", ROSE),
        line("M-20 40H1620", 14), _spot(260), _spot(800), _spot(1340),
        box(70, 130, 400, 400, 24, CARD), heart(180, 300, 1.7, CORAL), heart(350, 300, 1.7, LILAC),
        box(580, 130, 440, 400, 24, LILAC_SOFT), palm(800, 290, 1.15, "#B06B3F"),
        box(1130, 130, 400, 400, 24, CARD),
        bubble(1180, 190, 170, 120, MINT, tick(1265, 252, 0.9)),
        bubble(1320, 300, 160, 110, BUTTER, dots(1362, 355, 10, 38), to_left=False),
        box(-60, 880, 1720, 200, 0, BUTTER), line("M-20 882H1620"),
        person("mia", None, -40, 330, 0.72), person("parent2", "calm", 330, 285, 0.76),
        person("teacher", "calm", 690, 300, 0.76, to_left=True),
        person("malik", None, 1080, 315, 0.74, to_left=True),
        plant(1530, 850, 0.7, SKY), spark(525, 180, 0.8, CARD), spark(1075, 180, 0.8, CARD),
    )


def _spot(x: float) -> str:
    return line(f"M{x} 44V74") + box(x - 44, 66, 88, 40, 18, CORAL_SOFT) + disc(x, 106, 16, PAPER)


SCENES = {"exhibition": exhibition}
