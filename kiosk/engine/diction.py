"""From written words to words a voice can say."""

import re
import unicodedata
from collections.abc import Iterable

JOINERS = frozenset("\u200d\ufe0f")
SIGNS = str.maketrans({
    "\u00ad": "", "\u00a0": " ", "\u202f": " ", "«": "", "»": "", "“": "", "”": "", "„": "",
    "\n": ". ",
})
NUMBER = re.compile(r"\d(?:[\d ]*\d)?")


def plain_words(words: str) -> str:
    """Return the words without signs that are only for the eye; empty where nothing is left."""
    spoken = "".join(one for one in words if not _is_picture(one)).translate(SIGNS)
    # A middle dot parts things that stand in one line.
    parts = (part.strip() for part in spoken.split("·"))
    joined = " ".join(", ".join(part for part in parts if part).split())
    return joined.replace(".. ", ". ").replace("!. ", "! ").replace("?. ", "? ")


def _is_picture(character: str) -> bool:
    return character in JOINERS or unicodedata.category(character) in ("So", "Sk")


def spell_numbers(words: str, numbers: Iterable[str]) -> str:
    """Return the words with these telephone numbers said digit by digit, group after group."""
    for number in sorted(numbers, key=len, reverse=True):
        groups = ", ".join(" ".join(group) for group in number.split(" "))
        words = re.sub(rf"(?<!\d){re.escape(number)}(?!\d)", groups, words)
    return words


def numbers_in(words: str) -> list[str]:
    """Return the telephone numbers in the large words of a place that helps."""
    return NUMBER.findall(words.replace("\u00a0", " "))
