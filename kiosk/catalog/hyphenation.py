"""Where long words may be broken: looked up when content is compiled, not on the terminal's screen.

Kivy breaks lines at spaces only (design book, section 9). Patterns by pyphen: de_CH, fr, it_IT,
en_GB.
"""

import re
from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import Struct

from kiosk.engine.exhibition import Catalog
from kiosk.engine.text import Text

SOFT_HYPHEN = "\u00ad"
PATTERNS = {"de": "de_CH", "fr": "fr", "it": "it_IT", "en": "en_GB"}
"""Language → name of its patterns; words of other languages are not broken."""

LONG_LETTERS = 9
"""Shorter words fit into every box of the screens."""

LETTERS_LEAST = 3
"""Letters on either side of a break; fewer are no help to a reader."""

_LONG_WORD = re.compile(rf"[^\W\d_]{{{LONG_LETTERS},}}")


def with_breaks(catalog: Catalog) -> Catalog:
    """Return the catalog with the breaks of all its long words."""
    words: dict[str, str] = {}
    for text in texts_in(catalog):
        for language, said in said_in(text):
            for word in _LONG_WORD.findall(said):
                words.setdefault(word, language)
    found = {word: broken(word, language) for word, language in words.items()}
    return msgspec.structs.replace(
        catalog, breaks={word: one for word, one in found.items() if SOFT_HYPHEN in one})


def broken(word: str, language: str) -> str:
    """Return a word with soft hyphens where it may be broken."""
    patterns = PATTERNS.get(language)
    if patterns is None:
        return word
    from pyphen import Pyphen  # half a second for a language: only where there are long words

    breaker = Pyphen(lang=patterns, left=LETTERS_LEAST, right=LETTERS_LEAST)
    return str(breaker.inserted(word, hyphen=SOFT_HYPHEN))


def texts_in(value: Any) -> Iterator[Text]:
    """Yield every text in a value of the model."""
    match value:
        case Text():
            yield value
        case Struct():
            for name in value.__struct_fields__:
                yield from texts_in(getattr(value, name))
        case dict():
            for one in value.values():
                yield from texts_in(one)
        case tuple():
            for one in value:
                yield from texts_in(one)


def said_in(text: Text) -> Iterator[tuple[str, str]]:
    """Yield (language, words) for every form of a text."""
    for forms in (text.by_language, text.for_adults, *text.for_audience.values()):
        yield from forms.items()
