"""What is wrong on a screen, in words for the author."""

from kiosk.author.fit.places import plain
from kiosk.author.shots.shot import Seen
from kiosk.catalog.saying import Saying, say

_START_MOST = 40

KINDS = {
    "broken": say("word cut in two"),
    "overflow": say("text longer than its place"),
    "off_stage": say("over the edge of the screen"),
    "no_glyph": say("character without a letter"),
    "no_picture": say("picture missing"),
    "contrast": say("contrast too low"),
    "outline": say("outline too faint"),
    "narrow": say("target too small"),
    "close": say("targets too close"),
    "small": say("text too small"),
}
"""Kind of flaw → what it is called."""


def told(seen: Seen) -> Saying:
    """Return what is wrong, with its figures, in a few words."""
    value = f"{seen.value:.1f}"
    match seen.flaw:
        case "contrast" | "outline":
            return say("{what}: {value} : 1 instead of {least} ({colors})",
                       what=KINDS[seen.flaw], value=value, least=f"{seen.least:g}",
                       colors=seen.detail)
        case "narrow" | "close":
            return say("{what}: {value} mm instead of {least}", what=KINDS[seen.flaw],
                       value=value, least=f"{seen.least:g}")
        case "small" | "overflow":
            return say("{what}: {share} % instead of {least} %", what=KINDS[seen.flaw],
                       share=round(100 * seen.value), least=round(100 * seen.least))
        case "broken" | "no_glyph":
            return say("{what}: «{detail}»", what=KINDS[seen.flaw], detail=seen.detail)
        case "no_picture":
            return say("{what}: {detail}", what=KINDS[seen.flaw], detail=seen.subject)
        case _:
            return KINDS[seen.flaw]


def marked(seen: Seen) -> Saying:
    """Return what stands on the picture: as few words as can be understood."""
    value = f"{seen.value:.1f}"
    match seen.flaw:
        case "contrast" | "outline":
            return say("faint {value} : 1", value=value)
        case "narrow":
            return say("small {value} mm", value=value)
        case "close":
            return say("close {value} mm", value=value)
        case "small":
            return say("small {share} %", share=round(100 * seen.value))
        case _:
            return KINDS[seen.flaw]


def start_of(words: str) -> str:
    """Return the beginning of some words as one line, without marks of any kind."""
    line = " ".join("".join(one if one.isprintable() else " " for one in plain(words)).split())
    return line if len(line) <= _START_MOST else f"{line[:_START_MOST - 2]} …"
