"""A wall of pictures of Noemi and Flocke: the more, the clearer the mask beside it (m05)."""

from source.flocke import dog_head
from source.people import person
from source.scenery import hill, mountains, sun, tree
from source.shapes import (
    BUTTER_SOFT,
    CARD,
    CORAL_SOFT,
    INK,
    LEAF,
    LILAC,
    LILAC_SOFT,
    MINT,
    MINT_SOFT,
    OUTLINE,
    ROSE_SOFT,
    SKY,
    SKY_SOFT,
    WOOD,
    at,
    box,
    disc,
    faint,
    picture,
    shape,
    turned,
    within,
)
from source.things import ball, mask, plant, spark


def wall(prints: int, clearness: float) -> str:
    """Return so many prints of Noemi and Flocke, and a mask that gets clearer (0 to 1)."""
    shown = "".join(_print(number) for number in range(prints))
    return picture(
        MINT_SOFT,
        hill("M-40 640C120 440 360 560 560 420S1000 200 1300 300 1690 460 1680 640", MINT),
        shown, disc(1024, 500, 186, CARD, f'stroke="{INK}" stroke-width="8" stroke-dasharray="2 26"'
                                          ' stroke-linecap="round"'),
        faint(clearness, mask(1024, 500, 0.76)),
        plant(230, 800, 0.9, LILAC), plant(1400, 800, 0.9),
        spark(300, 250, 1, CARD), spark(1330, 240, 1, CARD),
    )


def _print(number: int) -> str:
    row = (1, 0, 2)[number // 3]
    x, y = 372 + number % 3 * 148, 242 + row * 176
    motifs = (_dog_motif, _noemi_motif, _lake_motif, _ball_motif, _paw_motif, _noemi_motif,
              _tree_motif, _dog_motif, _noemi_motif)
    grounds = (SKY_SOFT, ROSE_SOFT, BUTTER_SOFT, LILAC_SOFT, CORAL_SOFT, SKY_SOFT, BUTTER_SOFT,
               LILAC_SOFT, CORAL_SOFT)
    frame = '<rect x="10" y="10" width="156" height="176" rx="8"/>'
    motif = within(f"print{number}", frame, motifs[number](number))
    tilt = (-4, 2, 5, 3, -3, 2, -2, 4, -4)[number]
    thin = OUTLINE.replace('"8"', '"7"')
    return turned(tilt, x + 67, y + 75,
                  at(x, y, 0.78, box(0, 0, 176, 196, 12, CARD, thin),
                     box(10, 10, 156, 176, 8, grounds[number], ""), motif))


def _dog_motif(number: int) -> str:
    return dog_head(88, 118, 0.44)


def _noemi_motif(number: int) -> str:
    mood = {1: "calm", 5: None, 8: "happy"}[number]
    return person("noemi", mood, -8, 26, 0.27, to_left=number == 5)


def _lake_motif(number: int) -> str:
    return (mountains(88, 120, 0.36, (LILAC, SKY, CARD)) + box(0, 120, 180, 80, 0, SKY, "")
            + sun(136, 42, 16))


def _ball_motif(number: int) -> str:
    return ball(88, 104, 52)


def _paw_motif(number: int) -> str:
    toes = "".join(disc(88 + dx, 84 + dy, 17, WOOD, "") for dx, dy in
                   ((-48, 6), (-18, -22), (18, -22), (48, 6)))
    return toes + shape("M48 136C48 104 70 96 88 96S128 104 128 136C128 160 104 150 88 150S48 "
                        "160 48 136Z",
                        WOOD, "")


def _tree_motif(number: int) -> str:
    return tree(88, 170, 0.4, LEAF)


SCENES = {
    "wall_few": lambda: wall(3, 0.2), "wall_some": lambda: wall(6, 0.55),
    "wall_many": lambda: wall(9, 1),
}
