"""French signs that stand behind a space, which must not let them begin a line.

Nothing sets these spaces on the screen: what is written is what is shown, and lines end at plain
spaces only.
"""

import re
from collections.abc import Iterable, Iterator

from kiosk.author.editorial.texts import PlacedText
from kiosk.catalog.problem import Problem
from kiosk.catalog.saying import say

FRENCH = "fr"
NO_BREAK = "\u00a0"
"""The narrow one is in none of the fonts (design book, section 10)."""

_BESIDE_MOST = 12

_PLAIN = re.compile(
    r"""(?<=\S)[ ](?=(?:"\r?\n")?(?:[?!»]|[:;](?=\s|\Z|["'»])))"""  # before a sign; not in «:)»
    r"""|(?<=«)[ ](?=\S)"""
)
"""A plain space where a no-break one belongs; in a PO file a text may go on in a new line."""


def with_no_break_spaces(words: str) -> str:
    """Return words with no-break spaces where French has them instead of plain ones."""
    return _PLAIN.sub(NO_BREAK, words)


def french_problems(texts: Iterable[PlacedText]) -> Iterator[Problem]:
    """Yield the French texts with plain spaces where no-break ones belong."""
    for text in texts:
        found = _PLAIN.search(text.words) if text.language == FRENCH else None
        if found is not None:
            yield text.problem(
                "warning", "french-space",
                say("A no-break space belongs into «{text}»: so that the sign never stands alone "
                    "on a line", text=_around(text.words, found.start())),
                say("Type a no-break space (U+00A0) there, or run: kiosk check --fix"))


def _around(words: str, place: int) -> str:
    """Return what stands left and right of a place, as whole words."""
    before, after = words[:place].split()[-1:], words[place:].split()[:1]
    return " ".join((*before, *after))
