"""Texts of the small exhibition: German, English, and a formal German."""

from kiosk.catalog.phrases import PHRASES
from kiosk.engine.text import Text


def both(words: str) -> Text:
    """Return a text whose English is the German behind «en»."""
    return Text({"de": words, "en": f"en {words}"}, {"de": f"formal {words}"})


def tiny_words() -> dict[str, Text]:
    """Return the phrases of the interface: each is its key with the places it fills."""
    return {
        key: both(" ".join((key, *(f"{{{place}}}" for place in places))))
        for key, places in PHRASES.items()
    }
