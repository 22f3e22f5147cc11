"""A short mark of exactly the words and ways somebody read, so that a signature belongs to them."""

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec

from kiosk.engine.scenario import Scenario

_BYTES = 6
_GROUP = 4
_ELSEWHERE = ("languages",)
"""Fields that tell nothing about the story itself."""


def fingerprint_of(scenario: Scenario, languages: Iterable[str]) -> str:
    """Return the mark of a story as it is told in some languages, e.g. ``3F9A-12BC-77D0``.

    Notes in the file, its line breaks and other translations do not change it; any word, order,
    condition or source does. What is empty is left out: a new field of the program changes nothing.
    """
    told = _told(msgspec.to_builtins(scenario), tuple(dict.fromkeys(languages)))
    data = msgspec.json.encode({key: one for key, one in told.items() if key not in _ELSEWHERE})
    digits = hashlib.blake2b(data, digest_size=_BYTES).hexdigest().upper()
    return "-".join(digits[at : at + _GROUP] for at in range(0, len(digits), _GROUP))


def _told(thing: Any, languages: tuple[str, ...]) -> Any:
    """Return plain data with the texts in these languages only."""
    match thing:
        case {"by_language": by_language, "for_adults": adults, "for_audience": audiences}:
            forms = {"": by_language, "adult": adults, **audiences}
            return [[name, one, known[one]] for name, known in forms.items()
                    for one in languages if one in known]
        case {"type": "film", "file": str(file), "subtitles": dict(subtitles)}:
            # In which folder the story lies is no part of it.
            own = {one: cues for one, cues in subtitles.items() if one in languages}
            return _fields({**thing, "file": Path(file).name, "subtitles": own}, languages)
        case dict():
            return _fields(thing, languages)
        case list() | tuple():
            return [_told(one, languages) for one in thing]
        case _:
            return thing


def _fields(thing: dict[str, Any], languages: tuple[str, ...]) -> dict[str, Any]:
    return {key: _told(one, languages) for key, one in thing.items() if not _is_empty(one)}


def _is_empty(thing: Any) -> bool:
    return thing is None or thing is False or (
        isinstance(thing, dict | list | tuple | str) and not thing)
