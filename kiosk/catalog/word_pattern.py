"""Words as an educator looks for them: `geil`, `strip*`, `*schuld`, `hättest du`."""

import re
import unicodedata
from dataclasses import dataclass

_TOKEN = re.compile(r"\\(?P<literal>.)|(?P<any>\*)|(?P<space>\s+)|(?P<sign>.)", re.DOTALL)
_SOFT_HYPHEN = "\u00ad"
_ANY = rf"[\w{_SOFT_HYPHEN}]*"
_APOSTROPHES = "'’"


@dataclass(frozen=True)
class WordPattern:
    """A word or phrase to look for, whatever its case; accents are told apart.

    Attributes:
        notation: as written in the rules. A star stands for any letters, ``\\*`` for a star.
        regex: what it means. Words may be broken by soft hyphens and typeset with either
            apostrophe.
    """

    notation: str
    regex: re.Pattern[str]

    def found_in(self, words: str) -> tuple[re.Match[str], ...]:
        """Return the places in a text where the pattern is."""
        return tuple(self.regex.finditer(unicodedata.normalize("NFC", words)))


def parse_pattern(notation: str) -> WordPattern | None:
    """Return what a notation means, None when it would be found in every text."""
    normal = unicodedata.normalize("NFC", notation.strip())
    tokens = list(_TOKEN.finditer(normal))
    if not any(one["literal"] or one["sign"] for one in tokens):
        return None
    body = "".join(_meaning(one) for one in tokens)
    return WordPattern(notation, re.compile(rf"(?<!\w){body}(?!\w)", re.IGNORECASE))


def _meaning(token: re.Match[str]) -> str:
    if token["any"]:
        return _ANY
    if token["space"]:
        return r"\s+"
    sign = token["literal"] or token["sign"]
    if sign in _APOSTROPHES:
        return f"[{_APOSTROPHES}]"
    return f"{re.escape(sign)}{_SOFT_HYPHEN}?"
