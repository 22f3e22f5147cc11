"""How a file of counts that is no good is set aside: renamed, never deleted."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from kiosk.journal.trouble import Kind

_CODES = {
    sqlite3.SQLITE_CORRUPT: Kind.DAMAGED, sqlite3.SQLITE_NOTADB: Kind.DAMAGED,
    sqlite3.SQLITE_READONLY: Kind.READ_ONLY, sqlite3.SQLITE_PERM: Kind.READ_ONLY,
    sqlite3.SQLITE_BUSY: Kind.LOCKED, sqlite3.SQLITE_LOCKED: Kind.LOCKED,
    sqlite3.SQLITE_FULL: Kind.FULL,
    sqlite3.SQLITE_CANTOPEN: Kind.UNREACHABLE, sqlite3.SQLITE_IOERR: Kind.UNREACHABLE,
}

TRIES = {Kind.DAMAGED: 1, Kind.READ_ONLY: 1, Kind.LOCKED: 5, Kind.FULL: 5, Kind.UNREACHABLE: 0}
"""After so many failures in a row the file is set aside; 0: never, as it may be fine itself.

A lock or a full card may pass by itself; the counts wait in memory meanwhile.
"""


_ASIDE_MOST = 20
"""A card that damages every file must not fill up with them."""


def kind_of(error: sqlite3.Error | OSError) -> Kind:
    """Return what an error means for the counts."""
    if isinstance(error, OSError):
        return Kind.UNREACHABLE
    # Our own checks raise without a code: they have found damage.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
    return _CODES.get(code & 0xFF, Kind.DAMAGED)


def set_aside(file: Path) -> Path | None:
    """Give the file and its log another name; return it, None when that cannot be done."""
    aside = next((one for one in _names(file) if not one.exists()), None)
    if aside is None or not file.exists() or file.stat().st_size == 0:
        return None
    try:
        # The log first: a new file must never meet the log of the old one.
        for end in ("-wal", "-shm", ""):
            with suppress(FileNotFoundError):
                os.rename(f"{file}{end}", f"{aside}{end}")
        _settle(file.parent)
    except OSError:
        return None
    return aside


def _names(file: Path) -> Iterator[Path]:
    return (file.with_name(f"{file.stem}.set-aside-{number}{file.suffix}")
            for number in range(1, _ASIDE_MOST + 1))


def _settle(folder: Path) -> None:
    """Let new names outlive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
