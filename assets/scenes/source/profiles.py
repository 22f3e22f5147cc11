"""Profiles of the invented app Zwirbel: who is behind them? (m04)"""

from source.people import person
from source.scenery import hill, mountains, sun
from source.shapes import (
    BUTTER,
    BUTTER_SOFT,
    CARD,
    CORAL,
    INK,
    LILAC,
    LILAC_SOFT,
    MINT,
    MINT_SOFT,
    PAPER,
    ROSE,
    ROSE_SOFT,
    SAND,
    SKY,
    SKY_SOFT,
    STEEL,
    at,
    box,
    disc,
    line,
    picture,
    shape,
    turned,
    within,
)
from source.things import bars, cup, head_of_nobody, spark

TILE = 150


def profiles() -> str:
    """Return three profiles and a large magnifying glass."""
    return picture(
        BUTTER_SOFT,
        hill("M-40 700C200 500 420 640 700 500S1300 300 1660 480", BUTTER),
        turned(-6, 300, 500, _page(110, 190, head_of_nobody(290, 330, 92),
                                   tuple(_peaks(shift) for shift in (0, 12, -10, 6)))),
        turned(6, 1300, 500, _page(1130, 190, _face("lena", 1310, 330, 92, SKY_SOFT),
                                   (_leaves(), "", "", ""))),
        _page(620, 150, _face("kim", 800, 290, 92, MINT_SOFT), (_mug(), _cat(), "", "")),
        _glass(1010, 470), spark(540, 130, 1, CARD), spark(1090, 120, 0.8, CARD),
    )


def profile_peaks() -> str:
    """Return a profile without a face, all of its pictures nearly the same."""
    return picture(
        SKY_SOFT,
        hill("M-40 700C200 500 420 640 700 500S1300 300 1660 480", SKY),
        _large_page(head_of_nobody(600, 330, 104),
                    tuple(_peaks(shift) for shift in (0, 12, -10, 6, -4, 9))),
    )


def profile_ayla() -> str:
    """Return a profile with a face and two everyday pictures."""
    return picture(
        MINT_SOFT,
        hill("M-40 700C200 500 420 640 700 500S1300 300 1660 480", MINT),
        _large_page(_face("kim", 600, 330, 104, MINT_SOFT), (_mug(), _cat(), "", "", "", "")),
    )


def profile_second() -> str:
    """Return two profiles that show the same picture of the same girl."""
    posts = (_leaves(), _mug(), "", "")
    return picture(
        ROSE_SOFT,
        hill("M-40 700C200 500 420 640 700 500S1300 300 1660 480", ROSE),
        turned(-4, 540, 500, _page(340, 180, _face("lena", 520, 320, 92, SKY_SOFT), posts)),
        turned(4, 1060, 500, _page(900, 180, _face("lena", 1080, 320, 92, SKY_SOFT),
                                   (posts[0], "", "", ""))),
        disc(800, 500, 84, CARD),
        at(805, 470, 1.1, line("M-22-22C-20-52 34-56 34-20 34 6 2 6 2 34", 16),
           disc(2, 66, 11, INK, "")),
        spark(250, 200, 1, CARD), spark(1390, 220, 1, CARD),
    )


def _page(x: float, y: float, head: str, posts: tuple[str, ...]) -> str:
    tiles = "".join(
        _tile(x + 22 + column * 166, y + 350 + row * 166, post)
        for (row, column), post in zip(((0, 0), (0, 1), (1, 0), (1, 1)), posts, strict=True)
    )
    return (box(x, y, 360, 700, 44, CARD) + head
            + bars(x + 80, y + 262, (200, 130), STEEL, 18) + tiles)


def _large_page(head: str, posts: tuple[str, ...]) -> str:
    tiles = "".join(_tile(504 + column * 206, 480 + row * 206, post, 190)
                    for (row, column), post in zip(
                        ((row, column) for row in range(2) for column in range(3)),
                        posts, strict=True))
    return (box(460, 170, 690, 730, 50, CARD) + head
            + bars(750, 280, (300, 210, 130), STEEL, 24) + tiles)


def _tile(x: float, y: float, post: str, size: float = TILE) -> str:
    """Return one picture of a profile; an empty one stays blank."""
    if not post:
        return box(x, y, size, size, 18, SAND, "")
    frame = f'<rect width="{TILE}" height="{TILE}" rx="16"/>'
    return at(x, y, size / TILE, within(f"tile{x:.0f}x{y:.0f}", frame, post),
              box(0, 0, TILE, TILE, 16, "none"))


def _face(name: str, x: float, y: float, radius: float, ground: str) -> str:
    size = 2 * radius
    scale = size / 600
    head = within(f"face{x:.0f}", f'<circle cx="{x}" cy="{y}" r="{radius}"/>',
                  person(name, None, x - radius - 0.24 * radius, y - radius - 0.06 * radius, scale))
    return disc(x, y, radius, ground) + head + disc(x, y, radius, "none")


def _peaks(shift: float) -> str:
    return (box(0, 0, TILE, TILE, 0, SKY_SOFT, "") + sun(112 + shift / 2, 34, 17)
            + mountains(74 + shift, 156, 0.4, (LILAC, SKY, CARD)))


def _leaves() -> str:
    leaf = shape("M0 44C-50 10-40-40 0-64 40-40 50 10 0 44Z", MINT) + line("M0-30V66", 7)
    return (box(0, 0, TILE, TILE, 0, BUTTER_SOFT, "") + turned(-24, 54, 84, at(54, 84, 0.8, leaf))
            + turned(24, 100, 84, at(100, 84, 0.7, leaf)))


def _mug() -> str:
    return box(0, 0, TILE, TILE, 0, LILAC_SOFT, "") + cup(72, 78, 0.5, CORAL)


def _cat() -> str:
    return (box(0, 0, TILE, TILE, 0, MINT_SOFT, "")
            + shape("M30 160V70L36 30 66 54H90L118 30 122 70V160Z", BUTTER)
            + line("M58 86V92M98 86V92", 10) + line("M70 112C76 120 82 120 86 112", 7)
            + shape("M72 102H86L79 110Z", CORAL, ""))


def _glass(x: float, y: float) -> str:
    return (line(f"M{x + 116} {y + 126}L{x + 250} {y + 290}", 56)
            + line(f"M{x + 132} {y + 146}L{x + 250} {y + 290}", 38, CORAL)
            + disc(x, y, 150, PAPER, f'fill-opacity="0.35" stroke="{INK}" stroke-width="34"')
            + disc(x, y, 150, "none", f'stroke="{LILAC}" stroke-width="18"')
            + line(f"M{x - 88} {y - 20}C{x - 80} {y - 62} {x - 50} {y - 86} {x - 14} {y - 92}", 14,
                   CARD))


SCENES = {
    "profiles": profiles, "profile_peaks": profile_peaks, "profile_ayla": profile_ayla,
    "profile_second": profile_second,
}
