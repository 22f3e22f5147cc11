"""What `kiosk shots` prints when it is done."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from kiosk.author.shots.sheet import Words
from kiosk.author.shots.shot import Shot
from kiosk.author.shots.summary import Flawed
from kiosk.author.shots.telling import told
from kiosk.catalog.saying import Saying, say


def summary_of(pictures: int, views: int, flaws: Sequence[Flawed]) -> Saying:
    """Return the whole outcome in a sentence."""
    found = len(flaws)
    if not found:
        return say("{views} views looked at, {pictures} pictures taken. Nothing was found.",
                   views=views, pictures=pictures)
    count = say("1 finding") if found == 1 else say("{count} findings", count=found)
    return say("{views} views looked at, {pictures} pictures taken. {findings}.",
               views=views, pictures=pictures, findings=count)


def as_json(shots: Iterable[Shot], flaws: Iterable[Flawed], page: Path, words: Words) -> str:
    """Return the outcome for programs; findings are told in the language of `words`."""
    found = {
        "page": page,
        "pictures": [one.file for one in shots],
        "findings": [_finding(one, words) for one in flaws],
    }
    return msgspec.json.format(msgspec.json.encode(found, enc_hook=str)).decode()


def _finding(one: Flawed, words: Words) -> dict[str, object]:
    return {
        "kind": one.worst.flaw, "message": words(told(one.worst)), "screen": one.screen,
        "subject": one.subject, "value": round(one.worst.value, 3), "least": one.worst.least,
        "detail": one.worst.detail,
        "file": one.place.file if one.place else None,
        "line": one.place.line if one.place else None,
        "panels": one.panels, "languages": one.languages, "themes": one.themes,
        "text_sizes": one.text_sizes, "picture": one.file, "pictures": one.count,
    }
