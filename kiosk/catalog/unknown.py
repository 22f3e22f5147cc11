"""Words nobody knows, told apart by what they were meant to name."""

from kiosk.catalog.saying import Saying, say

_UNKNOWN = {
    "audience": say("«{word}» is not an audience here"),
    "bin": say("«{word}» is not a bin here"),
    "card": say("«{word}» is not a card here"),
    "color": say("«{word}» is not a color here"),
    "contact": say("«{word}» is not a contact here"),
    "ending": say("«{word}» is not an ending here"),
    "face": say("«{word}» is not a face here"),
    "icon": say("«{word}» is not an icon here"),
    "kind": say("«{word}» is not a kind here"),
    "language": say("«{word}» is not a language here"),
    "mood": say("«{word}» is not a mood here"),
    "option": say("«{word}» is not an option here"),
    "person": say("«{word}» is not a person here"),
    "picture": say("«{word}» is not a picture here"),
    "row": say("«{word}» is not a row here"),
    "scene": say("«{word}» is not a scene here"),
    "status": say("«{word}» is not a status here"),
    "theme": say("«{word}» is not a theme here"),
    "variable": say("«{word}» is not a variable here"),
    "world": say("«{word}» is not a world here"),
}
_UNKNOWN_WORD = say("«{word}» is not known as «{kind}» here")


def unknown(kind: str, word: str) -> Saying:
    """Return what to say of a word that is none of its kind.

    Args:
        kind: what the word should name; one without a sentence of its own is named as it is.
    """
    return _UNKNOWN.get(kind, _UNKNOWN_WORD.filled(kind=kind)).filled(word=word)
