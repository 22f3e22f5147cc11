"""Subtitles as they are exchanged (SRT, WebVTT) → the ones shown under a film."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.catalog.saying import Saying, say
from kiosk.engine.activity import Cue

LINES_MOST = 2
CHARACTERS_MOST = 42
"""A line this long fits on every screen, and is read in time."""

_TIME = r"(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d)[.,](\d{3})"
_SPAN = re.compile(rf"^{_TIME}\s+-->\s+{_TIME}(?:\s.*)?$")
_MARK = re.compile(r"<[^<>]*>|\{\\[^{}]*\}")
_HEADS = ("WEBVTT", "NOTE", "STYLE", "REGION")


@dataclass(frozen=True)
class Fault:
    """Something wrong in a file of subtitles.

    Attributes:
        line: of the file, from 1.
        is_lost: True when the subtitle cannot be shown; else it is only too long.
    """

    line: int
    message: Saying
    is_lost: bool = True


def read_subtitles(words: str) -> tuple[tuple[Cue, ...], tuple[Fault, ...]]:
    """Return the subtitles in their order and what is wrong; lost ones are left out.

    Positions, colours and slants are dropped: the screen has its own.
    """
    cues: list[Cue] = []
    faults: list[Fault] = []
    for first, block in _blocks(words):
        found = _cue(first, block, cues[-1].end_s if cues else 0.0)
        if isinstance(found, Cue):
            cues.append(found)
            if _is_long(found):
                faults.append(Fault(first, say("The subtitle «{words}» is too long",
                                               words=found.words.replace("\n", " ")), False))
        elif found is not None:
            faults.append(found)
    if not cues and not faults:
        faults.append(Fault(1, say("There is no subtitle in it")))
    return tuple(cues), tuple(faults)


def placed_words(words: str) -> Iterator[tuple[int, str]]:
    """Yield the words of the subtitles that can be shown, each with its line, from 1."""
    for first, block in _blocks(words):
        found = _cue(first, block, 0.0)
        if isinstance(found, Cue):
            yield first, found.words


def _blocks(words: str) -> list[tuple[int, list[str]]]:
    """Return the groups of lines between empty ones, each with the number of its first line."""
    blocks: list[tuple[int, list[str]]] = []
    is_new = True
    for number, line in enumerate(words.lstrip("\ufeff").splitlines(), start=1):
        text = line.strip()
        if not text:
            is_new = True
        elif is_new:
            blocks.append((number, [text]))
            is_new = False
        else:
            blocks[-1][1].append(text)
    return blocks


def _cue(first: int, block: list[str], after_s: float) -> Cue | Fault | None:
    """Return a subtitle, or what is wrong with it; None for a head or a note."""
    if block[0].startswith(_HEADS):
        return None
    head = 0 if "-->" in block[0] else 1
    span = _SPAN.match(block[head]) if len(block) > head else None
    if span is None:
        return Fault(first, say("«{words}» is no time like 00:00:01,000 --> 00:00:03,500",
                                words=block[min(head, len(block) - 1)]))
    start_s, end_s = _seconds(span.groups()[:4]), _seconds(span.groups()[4:])
    lines = [plain for one in block[head + 1 :] if (plain := _MARK.sub("", one).strip())]
    if not lines:
        return Fault(first, say("This subtitle has no words"))
    if end_s <= start_s or start_s < after_s - 0.001:
        return Fault(first, say("This subtitle begins before the one above it has ended, "
                                "or ends before it begins"))
    return Cue(start_s, end_s, "\n".join(lines))


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, thousandths = (int(one or 0) for one in parts)
    return hours * 3600 + minutes * 60 + seconds + thousandths / 1000


def _is_long(cue: Cue) -> bool:
    """Return whether a subtitle needs more room or more time to read than there is."""
    lines = cue.words.split("\n")
    return len(lines) > LINES_MOST or max(len(one) for one in lines) > CHARACTERS_MOST
