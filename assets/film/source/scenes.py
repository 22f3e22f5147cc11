"""The film, second by second: a picture is sent, travels on, and somebody stops it.

What the picture shows is never seen. Nobody is blamed, nobody laughs at anybody, and it ends
among people who help.
"""

import math
from collections.abc import Callable

from PIL import Image
from source.pieces import (
    HEIGHT,
    WIDTH,
    Picture,
    badge,
    bubble,
    card,
    ground,
    path,
    person,
    portrait,
)

FADE_S = 0.4
NOEMI, LEVIN, JONAS, ADULT = "mia", "noah", "theo", "teacher"

Point = tuple[float, float]


def along(now_s: float, start_s: float, length_s: float) -> float:
    """Return how far something has come that starts softly and ends softly, 0 to 1."""
    share = min(1.0, max(0.0, (now_s - start_s) / length_s))
    return share * share * (3 - 2 * share)


def grown(now_s: float, start_s: float) -> float:
    """Return the size of something that appears with a small bounce, 0 to 1."""
    share = min(1.0, max(0.0, (now_s - start_s) / 0.45))
    return 1 + 1.9 * (share - 1) ** 3 + 0.9 * (share - 1) ** 2 if share else 0.0


def between(start: Point, end: Point, share: float, lift: float = 0.0) -> Point:
    """Return a point on the arc from one point to another."""
    return (start[0] + (end[0] - start[0]) * share,
            start[1] + (end[1] - start[1]) * share - lift * math.sin(math.pi * share))


def put(frame: Picture, piece: Picture, centre: Point, *, size: float = 1.0, turn: float = 0.0,
        alpha: float = 1.0) -> None:
    """Put a piece with its middle there; a size or an opacity of 0 leaves it out."""
    if size <= 0.02 or alpha <= 0.01:
        return
    if size != 1.0:
        scaled = (max(1, round(piece.width * size)), max(1, round(piece.height * size)))
        piece = piece.resize(scaled, Image.Resampling.BICUBIC)
    if turn:
        piece = piece.rotate(turn, Image.Resampling.BICUBIC, expand=True)
    if alpha < 1.0:
        piece = piece.copy()
        piece.putalpha(piece.getchannel("A").point(lambda one: round(one * alpha)))
    x, y = round(centre[0] - piece.width / 2), round(centre[1] - piece.height / 2)
    box = (max(0, -x), max(0, -y), min(piece.width, WIDTH - x), min(piece.height, HEIGHT - y))
    if box[0] < box[2] and box[1] < box[3]:
        frame.alpha_composite(piece.crop(box), (max(0, x), max(0, y)))


def stand(frame: Picture, face: str, x: float, size: int = 560, *, mirrored: bool = False) -> None:
    """Put somebody on the lower edge of the picture."""
    put(frame, person(face, size, mirrored=mirrored), (x, HEIGHT - size / 2 + 2))


def sent(now_s: float) -> Picture:
    """0 to 6 s: Noemi sends her picture to one person."""
    frame = ground("butter", (560, 120, 1100, 1000)).copy()
    stand(frame, f"moods/{NOEMI}_happy", 265)
    stand(frame, JONAS, 1030, mirrored=True)
    travel = along(now_s, 2.3, 1.5)
    x, y = between((485, 470), (770, 470), travel, lift=190)
    put(frame, card(150), (x, y), size=grown(now_s, 0.8), turn=8 - 16 * travel)
    put(frame, badge("heart", 92, "rose"), (640, 150), size=grown(now_s, 4.1))
    return frame


OTHERS = (("malik", (640, 170), "mint"), ("lena", (640, 540), "butter"),
          ("elif", (1010, 130), "coral"), ("unknown", (1080, 355), "lilac"),
          (LEVIN, (1010, 585), "rose"))
FIRST, SECOND = OTHERS[:2], OTHERS[2:]


def travelled(now_s: float) -> Picture:
    """6 to 12.5 s: the picture goes on to two others, and from them to more."""
    frame = ground("sky", (-200, 330, 1000, 800)).copy()
    here = (230.0, 355.0)
    for _, place, _ in FIRST:
        put(frame, path((here, place)), (WIDTH / 2, HEIGHT / 2), alpha=along(now_s, 0.7, 0.5))
    for start, end in ((0, 2), (0, 3), (1, 3), (1, 4)):
        way = path((OTHERS[start][1], OTHERS[end][1]))
        put(frame, way, (WIDTH / 2, HEIGHT / 2), alpha=along(now_s, 2.9, 0.5))
    put(frame, portrait(JONAS, 240, "sky"), here)
    for number, (face, place, world) in enumerate(OTHERS):
        first = number < len(FIRST)
        size = grown(now_s, (0.7 if first else 2.9) + 0.15 * number)
        someone = portrait(face, 190 if first else 170, world, mirrored=face != "unknown")
        put(frame, someone, place, size=size)
    for _, place, _ in FIRST:
        _fly(frame, now_s, 1.5, here, place)
    for start, end in ((0, 2), (0, 3), (1, 4)):
        _fly(frame, now_s, 3.8, OTHERS[start][1], OTHERS[end][1])
    put(frame, card(110), (here[0] + 88, here[1] + 96), size=grown(now_s, 0.2), turn=-8)
    return frame


def _fly(frame: Picture, now_s: float, start_s: float, start: Point, end: Point) -> None:
    """Let a copy of the card fly to somebody and stay there."""
    share = along(now_s, start_s, 1.1)
    if share:
        landed = (end[0] + 62, end[1] + 62)
        put(frame, card(84), between(start, landed, share, lift=40), turn=8 * share)


def not_wanted(now_s: float) -> Picture:
    """12.5 to 18.5 s: Noemi hears of it. It is not her fault."""
    frame = ground("lilac", (380, 90, 1200, 1100)).copy()
    mood = "unsure" if now_s < 2.6 else "sad"
    stand(frame, f"moods/{NOEMI}_{mood}", 420, 620)
    for number, (x, y) in enumerate(((800, 170), (960, 260), (1110, 160))):
        put(frame, card(110), (x, y), size=grown(now_s, 0.5 + 0.35 * number), turn=10 - 9 * number,
            alpha=1 - 0.75 * along(now_s, 3.2, 1.2))
    put(frame, badge("heart", 150, "rose"), (955, 410), size=grown(now_s, 3.6))
    return frame


def stopped(now_s: float) -> Picture:
    """18.5 to 25 s: it reaches Levin, and goes no further."""
    frame = ground("mint", (-260, 140, 1100, 1000)).copy()
    mood = "unsure" if now_s < 2.2 else "talking" if now_s < 5.2 else "calm"
    stand(frame, f"moods/{LEVIN}_{mood}", 930, 600, mirrored=True)
    share = along(now_s, 0.4, 1.3)
    stop = (430, 400)
    away = along(now_s, 3.1, 0.5)
    flat = abs(1 - 2 * away)
    piece = card(190, covered=away > 0.5)
    piece = piece.resize((max(2, round(piece.width * max(flat, 0.04))), piece.height))
    put(frame, piece, between((-140, 300), stop, share, lift=60), turn=-6 * (1 - share))
    put(frame, badge("hand-palm", 150, "coral"), (640, 300), size=grown(now_s, 2.1))
    put(frame, bubble("hand-heart", "card", tail_right=True), (640, 110), size=grown(now_s, 4.4))
    return frame


def together(now_s: float) -> Picture:
    """25 to 32 s: together with an adult who helps."""
    frame = ground("butter", (100, 150, 1080, 900)).copy()
    mood = "unsure" if now_s < 1.2 else "calm" if now_s < 4.0 else "happy"
    stand(frame, ADULT, 1030, 540, mirrored=True)
    stand(frame, f"moods/{LEVIN}_{'calm' if now_s < 4.0 else 'happy'}", 245, 540)
    stand(frame, f"moods/{NOEMI}_{mood}", 620, 540)
    put(frame, bubble("lifebuoy", "mint", tail_right=True), (860, 120), size=grown(now_s, 0.8))
    put(frame, bubble("heart", "rose"), (420, 110), size=grown(now_s, 2.2))
    put(frame, badge("sparkle", 84, "butter"), (1165, 130), size=grown(now_s, 4.2))
    put(frame, badge("sparkle", 64, "card"), (110, 150), size=grown(now_s, 4.5))
    return frame


SCENES: tuple[tuple[Callable[[float], Picture], float], ...] = (
    (sent, 6.0), (travelled, 6.5), (not_wanted, 6.0), (stopped, 6.5), (together, 7.0))
"""Each scene and how long it lasts, in seconds."""

LENGTH_S = sum(length_s for _, length_s in SCENES)


def frame_at(now_s: float) -> Picture:
    """Return the picture at this second; scenes fade into each other."""
    start_s = 0.0
    before: Picture | None = None
    for draw, length_s in SCENES:
        inside_s = now_s - start_s
        if inside_s < length_s or draw is SCENES[-1][0]:
            frame = draw(inside_s)
            if before is not None and inside_s < FADE_S:
                return Image.blend(before, frame, inside_s / FADE_S)
            return frame
        if inside_s < length_s + FADE_S:
            before = draw(length_s)
        start_s += length_s
    raise AssertionError("the last scene takes all that is left")
