"""What a family might post: five drawn posts to talk about (m12)."""

from dataclasses import replace

from source.people import BLACK, BLOND, CAST, SKINS, WHITE, Person, drawn, person
from source.scenery import cloud, hill, mountains, sun, tree
from source.shapes import (
    BUTTER,
    BUTTER_SOFT,
    CARD,
    CORAL,
    CORAL_SOFT,
    INK,
    LEAF,
    LILAC,
    LILAC_SOFT,
    MINT,
    MINT_SOFT,
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
    within,
)
from source.things import ball, bars, heart, photograph

_CHILD, _SKIN = "#C98B57", SKINS[3]


def post_school() -> str:
    """Return a child on the first day of school, with a name on the satchel and on a sign."""
    child = Person("medium1", 3, BUTTER, BLACK)
    satchel = (box(0, 0, 250, 300, 56, CORAL) + box(30, 150, 190, 110, 24, PEACH)
               + box(46, 40, 158, 76, 14, CARD) + bars(66, 58, (118, 76), INK, 16))
    return _post(
        BUTTER_SOFT, BUTTER, SKY_SOFT,
        cloud(600, 300, 0.8), box(900, 330, 300, 400, 10, PEACH),
        shape("M870 340 1050 220 1230 340Z", CORAL),
        box(940, 400, 70, 90, 10, SKY_SOFT), box(1090, 400, 70, 90, 10, SKY_SOFT),
        box(1005, 570, 90, 130, 10, WOOD), hill("M-40 700C400 660 900 680 1680 670", LEAF),
        at(580, 300, 0.8, drawn(child, "happy")), turned(-8, 520, 720, at(420, 560, 1, satchel)),
        tube("M690 900C660 800 600 760 560 700", _SKIN, 60), disc(552, 690, 34, _SKIN),
    )


def post_team() -> str:
    """Return three children in the shirts of one club."""
    first, second, third = (replace(CAST[name], wear=MINT) for name in ("kim", "jonas", "amara"))
    return _post(
        MINT_SOFT, MINT, BUTTER_SOFT,
        line("M460 330V640M1140 330V640M460 330H1140", 22), hill("M-40 640H1680", LEAF),
        at(400, 330, 0.56, drawn(first, "happy")), at(830, 330, 0.56, drawn(third, "calm")),
        at(610, 370, 0.58, drawn(second, None)),
        _crest(560, 770), _crest(1060, 770), _crest(820, 810), ball(700, 815, 46),
    )


def post_lake() -> str:
    """Return a child from behind at the lake, in a jacket."""
    return _post(
        SKY_SOFT, SKY, SKY_SOFT,
        sun(1050, 290, 50), mountains(700, 470, 0.9, (LILAC, SKY, CARD)),
        mountains(1060, 470, 0.6, (SKY, LILAC, CARD)), box(300, 466, 1000, 300, 0, SKY),
        line("M520 540H620M960 560H1080M560 640H640", 8, CARD),
        hill("M-40 720C400 680 900 740 1680 700", BUTTER), tree(1140, 740, 0.8, LEAF),
        _child_from_behind(800, 800),
    )


def post_toddler() -> str:
    """Return a small child who cries, with spaghetti in the face."""
    skin = SKINS[1]
    face = (
        disc(-168, 20, 34, skin) + disc(168, 20, 34, skin)
        + shape("M-170-10C-180-140-90-200 0-200S180-140 170-10C180 110 100 180 0 180S-180 "
                "110-170-10Z", skin)
        + shape("M-60-196C-80-250-10-270 6-226 22-262 80-240 56-196 30-176-30-176-60-196Z", BLOND)
        + line("M-96-30C-84-14-56-14-44-30M44-30C56-14 84-14 96-30M-104-76C-88-92-64-92-48-80"
               "M104-76C88-92 64-92 48-80M-10 16C-4 24 4 24 10 16", 10)
        + line("M-44 112C-26 84 26 84 44 112", 12)
        + disc(-118, 62, 30, CORAL, "") + disc(96, 76, 22, CORAL, "") + disc(124, 40, 14, CORAL, "")
    )
    tears = "".join(shape(f"M{x} 0C{x - 24} 36 {x - 12} 58 {x} 58S{x + 24} 36 {x} 0Z", SKY)
                    for x in (-76, 76))
    noodles = ("M-150 60C-170 100-130 130-160 180M30 120C60 150 20 180 50 220"
               "M136-60C160-20 120 10 150 50")
    strands = line(noodles, 26) + line(noodles, 12, BUTTER)
    return _post(
        CORAL_SOFT, PEACH, BUTTER_SOFT,
        box(540, 330, 520, 600, 110, MINT), shape("M600 900C600 760 690 700 800 700S1000 760 "
                                                  "1000 900Z", LILAC),
        at(800, 520, 1.05, face, tears, strands),
        box(340, 790, 920, 200, 30, CARD), _plate_of_spaghetti(800, 812),
    )


def post_grandparents() -> str:
    """Return a chat of few people: the grandparents get a picture of the child."""
    view = within("child", '<rect x="16" y="16" width="198" height="198"/>',
                  sun(170, 54, 22), person("jonas", "calm", 4, 42, 0.3))
    rim = box(14, 14, 202, 202, 10, "none")
    gift = at(640, 380, 1, photograph(0, 0, 230, 230, SKY_SOFT, view, rim))
    return picture(
        LILAC_SOFT,
        hill("M-40 700C200 500 420 640 700 500S1300 300 1660 480", LILAC),
        box(420, 60, 760, 960, 70, INK), box(454, 94, 692, 900, 44, CARD, ""),
        _group(800, 190),
        line("M454 280H1146", 6, SAND),
        box(600, 340, 310, 310, 44, MINT, ""), gift,
        _small_face(CAST["grandma"], "answer", 530, 770, ROSE),
        box(610, 716, 330, 100, 50, SAND, ""),
        heart(690, 770, 0.9, CORAL, ""), heart(770, 770, 0.9, CORAL, ""),
        heart(850, 770, 0.9, CORAL, ""),
        box(800, 850, 290, 84, 42, MINT, ""), bars(850, 880, (180,), INK, 20),
    )


def _post(ground: str, world: str, sky: str, *inner: str) -> str:
    """Return a card with a picture, whoever posts it above, and a heart and a bubble below."""
    window = within("post", '<rect x="372" y="212" width="856" height="656" rx="24"/>',
                    box(372, 212, 856, 656, 0, sky, ""), *inner)
    return picture(
        ground,
        hill("M-40 700C200 500 420 640 700 500S1300 300 1660 480", world),
        box(330, 60, 940, 900, 60, CARD), disc(440, 136, 50, SAND),
        bars(516, 114, (240, 150), STEEL, 20),
        window, box(372, 212, 856, 656, 24, "none"),
        heart(430, 914, 0.6, CORAL), line("M500 896H560V926H530L510 944V926H500Z", 7),
    )


def _crest(x: float, y: float) -> str:
    return at(x, y, 0.62, shape("M-56-60H56V10C56 50 20 70 0 80-20 70-56 50-56 10Z", BUTTER),
              shape("M0-40 12-12 42-10 18 8 26 38 0 20-26 38-18 8-42-10-12-12Z", CORAL))


def _child_from_behind(x: float, y: float) -> str:
    return at(
        x, y, 1,
        tube("M-36 0V110M36 0V110", INK, 60),
        shape("M-110 40C-130-80-110-190-60-220H60C110-190 130-80 110 40Z", CORAL),
        tube("M-96-170C-150-120-160-60-150 0", CORAL, 64),
        tube("M96-170C150-120 160-60 150 0", CORAL, 64),
        disc(-150, 16, 28, _CHILD), disc(150, 16, 28, _CHILD),
        shape("M-110-300C-120-400-60-450 0-450S120-400 110-300C110-260 90-220 60-206H-60C-90-220"
              "-110-260-110-300Z", MINT), disc(0, -462, 34, BUTTER),
        line("M-108-290C-60-264 60-264 108-290", 10), line("M-66-60H-20M20-60H66", 10),
    )


def _plate_of_spaghetti(x: float, y: float) -> str:
    path = ("M-150 0C-130-80-60-90-50-30-30-110 40-110 50-30 70-90 130-80 150 0"
            "M-90 0C-80-50-20-50-10-6 10-60 60-60 80 0")
    return at(x, y, 1, line(path, 32), line(path, 18, BUTTER), disc(-30, -60, 30, CORAL),
              disc(56, -52, 24, CORAL),
              shape("M-220-8H220C200 60 110 84 0 84S-200 60-220-8Z", SKY))


def _small_face(somebody: Person, name: str, x: float, y: float, ground: str) -> str:
    """Return a face in a circle; `name` is used once in a picture."""
    head = within(name, f'<circle cx="{x}" cy="{y}" r="58"/>',
                  at(x - 68, y - 62, 0.185, drawn(somebody, "calm")))
    return disc(x, y, 58, ground) + head + disc(x, y, 58, "none")


def _group(x: float, y: float) -> str:
    return (_small_face(CAST["grandma"], "first", x - 120, y, ROSE)
            + _small_face(_GRANDFATHER, "second", x, y, SKY_SOFT)
            + _small_face(CAST["mother"], "third", x + 120, y, BUTTER_SOFT))


_GRANDFATHER = Person("grayShort", 1, CORAL, tint=WHITE, glasses="glasses3")

SCENES = {
    "post_school": post_school, "post_team": post_team, "post_lake": post_lake,
    "post_toddler": post_toddler, "post_grandparents": post_grandparents,
}
