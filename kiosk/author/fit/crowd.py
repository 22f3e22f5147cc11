"""Whether a text is small by its own length, or because of all that stands together on its page."""

import re
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from kiosk.author.fit.places import FIRST_MARK, LAST_MARK, Gazetteer, Place, marks_in
from kiosk.engine.view_data import View

_MARKED = re.compile(f"([{chr(FIRST_MARK)}-{chr(LAST_MARK)}])(.*?)\\1", re.DOTALL)
_SHORTEST = "x"


class Crowd(Struct, frozen=True):
    """Texts that stand together on a page and are too much for it.

    Attributes:
        texts: the longest one first.
    """

    texts: tuple[Place, ...]

    @property
    def characters(self) -> int:
        """How many characters they have together."""
        return sum(len(one.words) for one in self.texts)


def crowd_of(ruler: Any, view: View, misfit: Any, gazetteer: Gazetteer) -> Crowd | None:
    """Return the texts a misfit has to share its room with; None: it is too long by itself.

    It is too long by itself when it does not fit among texts of a single letter either, unless
    those do not fit themselves, or it is larger among them and less than half of what stands there.

    Args:
        ruler: the `Ruler` that found the `Misfit`.
    """
    whole = ruler.sheet(view, misfit.part)
    blamed = gazetteer.mark_of(misfit.words)
    if blamed is None or misfit not in whole.misfits:
        return None
    beside = {mark for words in whole.words for mark in marks_in(words)}
    alone = ruler.sheet(_alone(view, blamed), misfit.part)
    shares = [one.share for one in alone.misfits if blamed in marks_in(one.words)]
    too_many = len(alone.misfits) > len(shares)
    crowd = Crowd(tuple(sorted({gazetteer.places[one] for one in beside}, key=_longest_first)))
    is_least = 2 * len(gazetteer.places[blamed].words) < crowd.characters
    by_others = not shares or too_many or (min(shares) > misfit.share and is_least)
    return crowd if len(beside) > 1 and by_others else None


def _longest_first(place: Place) -> tuple[int, str, int]:
    return -len(place.words), place.file, place.line


def _alone(value: Any, mark: str) -> Any:
    """Return a view with a single letter in place of every text but the one with this mark."""
    match value:
        case str():
            return _MARKED.sub(lambda found: found[0] if mark in found[0] else (
                f"{found[1]}{_SHORTEST}{found[1]}"), value)
        case Struct():
            return replace(value, **{
                name: _alone(getattr(value, name), mark) for name in value.__struct_fields__})
        case tuple():
            return tuple(_alone(one, mark) for one in value)
        case _:
            return value
