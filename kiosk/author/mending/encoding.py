"""Bytes to text: UTF-8, or the encoding of older Windows programs where that is sure."""

import re

from kiosk.author.mending.repair import Patched, Repair
from kiosk.catalog.saying import say

_BOM = "\ufeff"
_USUAL = frozenset("äöüÄÖÜßàâæçèéêëîïìíôœùúûÿñòóÀÂÆÇÈÉÊËÎÏÌÔŒÙÛŸÑÒÓ«»‹›„“”‘’‚–—…€·°§©®½¼²³\u00a0")
"""Beyond ASCII: what German, French, Italian and English texts are made of."""

_UTF8_PIECE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}")
_MARK_IN_WORD = re.compile("[^\\W\\d_][„“”‚‘«»…][^\\W\\d_]")
"""In another encoding these bytes are letters, so between letters nobody can be sure."""


def decode(data: bytes) -> Patched | None:
    """Return the text of a file with plain line ends, None when its encoding is not sure."""
    repairs = []
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        older = _from_windows(data)
        if older is None:
            return None
        text = older
        line = data[: error.start].count(b"\n") + 1
        repairs.append(Repair(line, say("Converted the file from Windows-1252 to UTF-8.")))
    if text.startswith(_BOM):
        # Programs that do not see the mark put another one in front of it.
        text = text.lstrip(_BOM)
        repairs.append(Repair(1, say("Took out the byte order mark.")))
    if "\r" in text:
        line = text[: text.index("\r")].count("\n") + 1
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        repairs.append(Repair(line, say("Made plain line ends out of those of Windows.")))
    return Patched(text, tuple(repairs))


def _from_windows(data: bytes) -> str | None:
    """Return the text if it can hardly be anything else than Windows-1252."""
    if _UTF8_PIECE.search(data):
        return None
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    if any(not one.isascii() and one not in _USUAL for one in text):
        return None
    return None if _MARK_IN_WORD.search(text) else text
