"""What a translation has lost or gained beside its words: emoji, and {places} to be filled in."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from kiosk.author.translating.briefing import filled_places
from kiosk.author.translating.po_file import PoEntry
from kiosk.catalog.assets import Assets
from kiosk.catalog.saying import Saying, say
from kiosk.catalog.text_reader import SourceText

_PLACE = re.compile(r"\{[^{}]*\}")
_KNOWS_NONE = Assets()


def emoji_differences(entry: PoEntry) -> Iterator[Saying]:
    """Yield the emoji of a text that its translation has not, and the other way round."""
    there, here = _emoji(entry.source), _emoji(entry.words)
    if lost := there - here:
        yield say("{emoji} of the source text is missing in the translation", emoji=_told(lost))
    if added := here - there:
        yield say("{emoji} is in the translation and not in the source text", emoji=_told(added))


def place_differences(entry: PoEntry, uses: Sequence[SourceText]) -> Iterator[Saying]:
    """Yield that the terminal would not know what to fill in; check says it of finished ones."""
    wanted, found = set(filled_places(uses)), set(_PLACE.findall(entry.words))
    if wanted != found and any(one.element == "interface" for one in uses):
        yield say("The places to be filled in have to be the same: {places}",
                  places=" ".join(sorted(wanted)) or say("none"))


def _emoji(words: str) -> Counter[str]:
    """Return the emoji of a text, whichever has a picture or none."""
    return Counter(_KNOWS_NONE.emoji_without_picture(words))


def _told(emoji: Counter[str]) -> str:
    return " ".join(emoji)
