"""Texts that somebody has spoken: the name of a recording, and its place in what is said."""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterator
from hashlib import blake2b

from kiosk.engine.event import Piece
from kiosk.engine.utterance import Utterance

NAMED_WORDS, NAMED_LETTERS, DIGEST_BYTES = 6, 40, 4
"""The name begins with so much of the text, for people; the digest tells texts apart."""

Pronounce = Callable[[str], str]


def recording_name(language: str, words: str) -> str:
    """Return the name of the recording of a text: ``de/wie-alt-bist-du-5a90c1f2``.

    It follows from the words as they are shown, so that nobody hears a text that was changed
    since it was recorded.
    """
    plain = unicodedata.normalize("NFKD", words.lower().replace("ß", "ss"))
    letters = "".join(one for one in plain if not unicodedata.combining(one))
    start = "-".join(re.findall("[a-z0-9]+", letters)[:NAMED_WORDS])[:NAMED_LETTERS].strip("-")
    digest = blake2b(words.encode(), digest_size=DIGEST_BYTES).hexdigest()
    return f"{language}/{start}-{digest}" if start else f"{language}/{digest}"


def in_pieces(
    utterance: Utterance, recordings: Collection[str], pronounced: Pronounce
) -> tuple[Piece, ...]:
    """Return an utterance with its recorded texts set apart; without any it is one piece.

    Args:
        recordings: the names there are.
        pronounced: turns a text as it is shown into what is said.
    """
    pieces: tuple[Piece, ...] = (Piece(utterance.words),)
    # The longest first: a name that is recorded too must not cut the message it stands in.
    for shown in sorted(utterance.shows, key=len, reverse=True):
        name = recording_name(utterance.language, shown) if recordings else ""
        if name in recordings:
            pieces = tuple(part for piece in pieces
                           for part in _set_apart(piece, pronounced(shown), name))
    return pieces


def _set_apart(piece: Piece, words: str, name: str) -> Iterator[Piece]:
    found = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", piece.words)
    if piece.recording or found is None:
        yield piece
        return
    before, after = piece.words[: found.start()], piece.words[found.end() :]
    for one in (Piece(before), Piece(words, name), Piece(after)):
        # Nobody hears a comma alone.
        if any(letter.isalnum() for letter in one.words):
            yield one
