"""A text as a cell of an XLSX file keeps it."""

import re

XLSX = ".xlsx"
"""How the name of such a file ends."""

CELL_MOST = 32_767
"""More characters no cell of such a file can hold."""

_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_ESCAPE = re.compile("_x((?![Dd][89A-Fa-f])[0-9A-Fa-f]{4})_")


def escaped(words: str) -> str:
    """Return a text as such a file keeps it: characters XML has not are written ``_x000D_``."""
    return _UNWRITABLE.sub(lambda one: f"_x{ord(one[0]):04X}_", words)


def unescaped(words: str) -> str:
    """Return what a file means by ``_x000D_`` and the like."""
    return _ESCAPE.sub(lambda one: chr(int(one[1], 16)), words)
