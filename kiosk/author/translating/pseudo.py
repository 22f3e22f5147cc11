"""A made-up language: the source text with accents, longer, and between brackets."""

import re
from collections.abc import Callable, Collection, Mapping
from typing import NamedTuple

ACCENTED = {
    "a": "áâå", "b": "ƀḃ", "c": "ćčç", "d": "ďđ", "e": "éêë", "f": "ƒḟ", "g": "ğġ", "h": "ĥħ",
    "i": "íîï", "j": "ĵ", "k": "ķǩ", "l": "ĺļł", "m": "ḿṁ", "n": "ñńň", "o": "óôø", "p": "ṕþ",
    "q": "ʠ", "r": "ŕř", "s": "šś", "t": "ťț", "u": "úûů", "v": "ṽ", "w": "ŵẁ", "x": "ẋẍ",
    "y": "ýÿ", "z": "žźż",
}
"""Letter → letters that can still be read as it; capitals go the same way."""

BRACKETS = ("⟦⟧", "⟨⟩", "‹›", "[]")
"""What stands around a text, the first of them that the fonts have."""

_VOWELS = frozenset("aeiouyäöüàéèâêîôû")
_PLACE = re.compile(r"(\{[^{}]*\})")


class PseudoAlphabet(NamedTuple):
    """The signs of the made-up language.

    Attributes:
        letters: letter → what stands for it; one that is missing stays.
        opening, closing: what stands around a text.
    """

    letters: Mapping[str, str]
    opening: str
    closing: str


def pseudo_alphabet(known: Collection[int]) -> PseudoAlphabet:
    """Return the signs to be used with fonts that have the characters `known`."""
    letters = {}
    for plain, accented in ACCENTED.items():
        for form in (str.lower, str.upper):
            signs = [form(one) for one in accented if all(ord(each) in known for each in form(one))]
            if signs:
                letters[form(plain)] = signs[0]
    brackets = next((one for one in BRACKETS if all(ord(each) in known for each in one)),
                    BRACKETS[-1])
    return PseudoAlphabet(letters, *brackets)


def pseudo_words(words: str, alphabet: PseudoAlphabet, stretch_percent: int) -> str:
    """Return a text in the made-up language; {places}, emoji and line breaks stay as they are.

    It grows by repeating vowels, so words get longer and do not get more. A text without letters,
    such as a telephone number, only gets its brackets.
    """
    parts = _PLACE.split(words)  # every second one is a {place}
    plain = "".join(parts[::2])
    grown = _growing(plain, round(len(plain) * stretch_percent / 100))
    parts[::2] = ["".join(_written(one, alphabet) * grown() for one in part)
                  for part in parts[::2]]
    return f"{alphabet.opening}{''.join(parts)}{alphabet.closing}"


def _written(letter: str, alphabet: PseudoAlphabet) -> str:
    return alphabet.letters.get(letter, letter)


def _growing(words: str, more: int) -> Callable[[], int]:
    """Return what tells for one letter after the other how often it is written."""
    places = ([at for at, one in enumerate(words) if one.lower() in _VOWELS]
              or [at for at, one in enumerate(words) if one.isalpha()])
    times = [1] * len(words)
    for number, at in enumerate(places):
        times[at] += more * (number + 1) // len(places) - more * number // len(places)
    return iter(times).__next__
