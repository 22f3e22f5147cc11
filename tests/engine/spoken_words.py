"""Which words of view data somebody sees, and why some of them are not said."""

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from kiosk.engine.action import WindBack
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.spoken import spoken
from kiosk.engine.teller import Teller
from kiosk.engine.view_data import Button, Chip, RecapView, StationView, View

SIGNS = frozenset({
    "style", "action", "icon", "face", "faces", "picture", "world", "tone", "kind", "color",
    "link", "file",
})
"""Fields with names of pictures, colours and the like, and with no words."""

UNSAID = {
    ("AttractView", "others"): "each is the main language in turn; nothing invites aloud",
    ("PauseSignView", "others"): "the same in the other languages",
    ("PauseSignView", "code"): "for the attendant, who sees it",
    ("AnswerCard", "badge"): "the number of the answer says it",
    ("Phone", "field"): "passes while messages come, and would talk over them",
    ("Phone", "typing"): "passes while messages come, and would talk over them",
    ("Phone", "owner"): "is not shown by itself",
    ("VoicePanel", "waiting"): "passes while messages come, and would talk over them",
    ("LeavingView", "lines"): "who leaves quietly does not want to be heard talking of it",
    ("LeavingView", "help"): "who leaves quietly does not want to be heard asking for it",
    ("LeavingView", "words"): "who leaves quietly does not want to be heard talking of it",
}
"""Kind of view data and field → why its words are not said."""


def seen_words(part: Any) -> Iterator[str]:
    """Yield the words in view data that have to be said."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for one in part:
            yield from seen_words(one)
    elif isinstance(part, Struct):
        kind = type(part).__name__
        for name in part.__struct_fields__:
            if name not in SIGNS and (kind, name) not in UNSAID and _is_drawn(part, name):
                yield from seen_words(getattr(part, name))


def _is_drawn(part: Struct, name: str) -> bool:
    """A title stands only with what it is the title of."""
    match part, name:
        case RecapView(signs=()), "signs_title":
            return False
        case StationView(feedback=""), "feedback_title":
            return False
        case StationView(others=()), "others_title":
            return False
        case Chip(), _:
            return name == "text"
        case Button(action=WindBack()), "label":
            return False  # a letter for seconds is said as the word
        case _:
            return True


def unsaid_on(view: View, say: Phrasing) -> list[str]:
    """Return the words on a screen that no utterance says, though it should."""
    told, teller = spoken(view, say), Teller(say)
    missing = []
    for words in filter(None, seen_words(view)):
        pieces = words.split(" · ") if " · " in words else [words]
        said = [one.words for one in told if words in one.shows]
        if not all(any(teller.pronounced(piece) in one for one in said) for piece in pieces):
            missing.append(words)
    return missing
