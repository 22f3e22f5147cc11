"""Words wider than their box, broken with a hyphen where their language allows it."""

import re
from collections.abc import Callable, Iterator, Mapping

SOFT_HYPHEN = "\u00ad"
HYPHEN = "-"
_WORD = re.compile(r"[^ \n]+")
"""What Kivy holds together: it ends lines at plain spaces only."""

_LETTERS = re.compile(r"[^\W\d_]+")


def break_words(words: str, breaks: Mapping[str, str], fits: Callable[[str], bool]) -> str:
    """Return the words; the ones that do not fit have hyphens and spaces where they are broken.

    Args:
        breaks: word → the word with soft hyphens; an author's own soft hyphens come first.
        fits: whether a piece with its hyphen is as narrow as the box.
    """
    return _WORD.sub(lambda found: _broken(found[0], breaks, fits), words)


def _broken(word: str, breaks: Mapping[str, str], fits: Callable[[str], bool]) -> str:
    pieces = list(_pieces(word, breaks))
    if len(pieces) == 1 or fits(word):
        return word
    lines, line = [], ""
    for place, piece in enumerate(pieces):
        is_last = place == len(pieces) - 1
        if line and not fits(_ended(line + piece, is_last)):
            lines.append(_ended(line, False))
            line = ""
        line += piece
    return " ".join((*lines, line))


def _ended(line: str, is_last: bool) -> str:
    """Return a piece as it stands at the end of a line."""
    return line if is_last or line.endswith(HYPHEN) else line + HYPHEN


def _pieces(word: str, breaks: Mapping[str, str]) -> Iterator[str]:
    """Yield the pieces of a word, in order; a hyphen stays with the piece before it."""
    if SOFT_HYPHEN in word:
        marked = word
    else:
        marked = _LETTERS.sub(lambda found: breaks.get(found[0], found[0]), word)
    for piece in marked.split(SOFT_HYPHEN):
        yield from (one for one in re.split(r"(?<=\w-)(?=\w)", piece) if one)
