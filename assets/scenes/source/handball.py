"""Coach Reto's corner in the sports hall (m08)."""

from source.people import person, skin
from source.scenery import hill
from source.shapes import (
    BUTTER,
    BUTTER_SOFT,
    CARD,
    CORAL,
    CORAL_SOFT,
    INK,
    LILAC,
    MINT,
    PEACH,
    SKY,
    STEEL_SOFT,
    WOOD,
    at,
    box,
    line,
    picture,
    shape,
    tube,
)
from source.things import ball, bubble, palm, spark


def corner() -> str:
    """Return Reto beside the bench, one hand raised; a ball, a goal, two bottles."""
    return picture(
        CORAL_SOFT,
        hill("M-40 560C120 300 420 420 640 250S1200 60 1660 330", PEACH),
        _goal(), box(-60, 800, 1720, 260, 0, BUTTER), line("M-20 802H1620"),
        line("M-40 930C300 840 700 840 1000 930S1500 1000 1660 960", 16, CARD),
        _bench(), _bottle(1010, 660, SKY), _bottle(1110, 660, MINT), _bag(1370, 650),
        person("reto", "calm", 400, 175, 0.96),
        tube("M470 1060C430 960 420 880 420 780", skin("reto"), 80),
        palm(416, 690, 0.8, skin("reto")), ball(1120, 880, 78),
        bubble(1010, 260, 230, 150, CARD, palm(1125, 338, 0.55, skin("reto"))),
        spark(1330, 180, 1, CARD), spark(880, 170, 0.8, CARD),
    )


def _goal() -> str:
    net = "".join(line(f"M{x} 250V800", 4, STEEL_SOFT) for x in range(110, 470, 60)) + "".join(
        line(f"M60 {y}H480", 4, STEEL_SOFT) for y in range(290, 800, 60))
    post = "M60 800V230H480V800"
    stripes = line(post, 44) + line(post, 28, CARD) + (
        f'<path d="{post}" fill="none" stroke="{CORAL}" stroke-width="28" '
        'stroke-dasharray="60 60"/>')
    return net + stripes


def _bench() -> str:
    return (line("M960 860V760M1500 860V760", 30) + box(900, 740, 660, 60, 20, WOOD))


def _bottle(x: float, y: float, color: str) -> str:
    return at(x, y, 1, box(-20, -60, 40, 34, 10, INK), shape("M-34-20C-34-36-20-40 0-40S34-36 34-20"
              "V80H-34Z", color), line("M-34 20H34", 7))


def _bag(x: float, y: float) -> str:
    return at(x, y, 1, line("M-70 0C-60-80 60-80 70 0", 16), box(-140, -10, 280, 100, 44, LILAC),
              line("M-60-10V88M60-10V88", 8), box(-30, 20, 60, 36, 10, BUTTER_SOFT))


SCENES = {"corner": corner}
