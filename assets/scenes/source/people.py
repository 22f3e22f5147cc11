"""Everybody who is drawn: Open Peeps by Pablo Stanley (CC0 1.0) in the colours of this project."""

import json
from dataclasses import dataclass
from pathlib import Path

from source.shapes import (
    BUTTER,
    CORAL,
    INK,
    LILAC,
    MINT,
    PAPER,
    ROSE,
    SAND,
    SKY,
    disc,
    line,
    shape,
)

_PEEPS = json.loads(Path(__file__).with_name("open_peeps.json").read_text(encoding="utf-8"))
SIZE = 704
"""A person from the chest up fills a square of this size and looks to the right."""

MOODS = {
    "happy": "cute", "calm": "calm", "unsure": "blank", "thinking": "suspicious",
    "worried": "concerned", "sad": "solemn", "talking": "explaining",
}
SKINS = ("#FFDDC2", "#F2BE94", "#DB9A66", "#B06B3F", "#7A4A32", "#5E3A2B")
BLACK, BROWN, AUBURN, GINGER = INK, "#5A3022", "#9C4A24", "#D9692F"
BLOND, GREY, WHITE = "#F2C46B", "#B9B2C4", "#E9E3EE"
UNIFORM, UNIFORM_COLLAR = "#3D5A94", "#6F92D1"


@dataclass(frozen=True)
class Person:
    """How somebody looks.

    Attributes:
        head: a head of Open Peeps, with its hair or hat.
        skin: from 0 (lightest) to 5.
        hair: colour of the dark parts of the head; None leaves them ink.
        tint: colour of heads that carry a second one.
        glasses, beard: of Open Peeps; empty for none.
        look: the face as long as there is no mood.
        extras: drawn over the person, such as a hearing aid.
    """

    head: str
    skin: int
    wear: str
    hair: str | None = None
    tint: str | None = None
    glasses: str = ""
    beard: str = ""
    look: str = "smile"
    extras: str = ""


_HEARING_AID = (
    line("M297 372C268 372 258 398 266 424C270 440 282 448 288 462", 24)
    + line("M297 372C268 372 258 398 266 424", 12, MINT)
    + line("M266 424C270 440 282 448 288 462", 8, MINT)
)
_UNIFORM_COLLAR = (
    shape("M228 590C262 640 318 690 392 704L330 770 196 618Z", UNIFORM_COLLAR)
    + shape("M524 596C504 648 462 690 392 704L450 776 566 628Z", UNIFORM_COLLAR)
)
_WHISTLE = (
    line("M262 610C300 690 350 740 396 772M520 612C496 690 440 750 396 772", 12)
    + shape("M372 762H452V790H430C432 822 408 838 386 832 358 824 350 790 372 762Z", CORAL)
    + disc(392, 800, 9, PAPER)
)
_WORK_JACKET = (
    shape("M228 590C262 640 318 690 392 704L372 800 190 640Z", SAND)
    + shape("M524 596C504 648 462 690 392 704L420 800 580 640Z", SAND)
)

CAST = {
    "mia": Person("medium2", 0, LILAC, BROWN),
    "noah": Person("short5", 1, BUTTER, BLACK),
    "zoe": Person("afro", 4, CORAL, BLACK),
    "luca": Person("dreads2", 2, SKY, BROWN),
    "sara": Person("hijab", 2, MINT, "#4A3A8C", ROSE),
    "jonas": Person("short4", 0, MINT, tint=GINGER, glasses="glasses2"),
    "elif": Person("longCurly", 1, ROSE, AUBURN),
    "amara": Person("cornrows2", 5, BUTTER, BLACK),
    "kim": Person("bangs2", 1, SKY, BLACK),
    "theo": Person("hatBeanie", 0, CORAL, BROWN, BUTTER),
    "lena": Person("bangs", 0, SKY, tint=BLOND),
    "malik": Person("flatTop", 3, LILAC, BLACK),
    "robin": Person("shaved3", 1, MINT, AUBURN),
    "parent1": Person("bun", 3, MINT, BLACK, CORAL, look="calm"),
    "parent2": Person("short2", 1, SKY, BROWN, beard="full3"),
    "teacher": Person("grayMedium", 0, CORAL, tint=GREY, glasses="glasses"),
    "social": Person("turban", 2, BUTTER, BLACK, LILAC, beard="full", look="calm"),
    "grandma": Person("grayBun", 1, LILAC, tint=WHITE),
    "noemi": Person("bun2", 0, BUTTER, BROWN, CORAL, extras=_HEARING_AID),
    "leo": Person("short3", 1, MINT, BROWN),
    "samira": Person("long", 3, CORAL, BLACK),
    "tenzin": Person("pomp", 2, ROSE, BLACK),
    "lara": Person("longBangs", 0, MINT, AUBURN),
    "ursina": Person("medium1", 0, ROSE, AUBURN, glasses="glasses3"),
    "mother": Person("mediumBangs", 1, LILAC, BROWN),
    "foster": Person("twists2", 4, CORAL, BLACK, beard="chin"),
    "reto": Person("noHair1", 0, SKY, BROWN, beard="full", extras=_WHISTLE),
    "imhof": Person("mediumBangs2", 1, MINT, tint=BROWN, glasses="glasses5"),
    "nguyen": Person("grayShort", 2, SKY, tint=GREY, glasses="glasses2", extras=_WORK_JACKET),
    "berger": Person("medium3", 2, UNIFORM, BLACK, extras=_UNIFORM_COLLAR),
}


def skin(name: str) -> str:
    """Return the colour for hands and arms of somebody."""
    return SKINS[CAST[name].skin]


def drawn(person: Person, mood: str | None = None) -> str:
    """Return a person in a square of `SIZE`, in a mood or as usual."""
    limbs, clothes, outline = _PEEPS["body"]
    tone = SKINS[person.skin]
    head = _PEEPS["head"][person.head].replace("#000", person.hair or INK)
    beard = _PEEPS["facialHair"].get(person.beard, "").replace("#000", person.hair or INK)
    face = _PEEPS["face"][MOODS[mood] if mood else person.look]
    parts = (
        '<g fill-rule="evenodd" clip-rule="evenodd">'
        f"{shape(limbs, tone, '')}{shape(clothes, person.wear, '')}{shape(outline, INK, '')}</g>",
        f'<g transform="matrix(.99789 0 0 1 156 62)">{head}</g>',
        f'<g transform="translate(315 248)">{face}</g>',
        f'<g transform="translate(279 400)">{beard}</g>',
        f'<g transform="translate(203 303)">{_PEEPS["accessories"].get(person.glasses, "")}</g>',
        person.extras,
    )
    body = "".join(parts).replace("{skin}", tone).replace("{clothing}", person.wear)
    tint = person.tint or person.hair or BROWN
    return f'<g fill="none">{body.replace("{headContrast}", tint).replace("#000", INK)}</g>'


def person(
    name: str, mood: str | None, x: float, y: float, scale: float, *, to_left: bool = False
) -> str:
    """Return somebody with the left upper corner at (x, y), looking to the right or left."""
    start, across = (x + SIZE * scale, -scale) if to_left else (x, scale)
    place = f"translate({start} {y}) scale({across} {scale})"
    return f'<g transform="{place}">{drawn(CAST[name], mood)}</g>'
