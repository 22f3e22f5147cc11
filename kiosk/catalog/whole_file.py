"""Files written whole or not at all, even if the plug is pulled meanwhile."""

import contextlib
import os
import shutil
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Put data in place of a file; its folder is made where it is missing, its rights stay.

    A link stays a link: what it leads to is written.

    Raises:
        OSError: it cannot be written; the file is as it was, and the error names it.
    """
    file = path.resolve()
    new = file.with_name(f"{file.name}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        _write(new, data)
        if file.exists():
            shutil.copymode(file, new)
        os.replace(new, file)
    except OSError as error:
        with contextlib.suppress(OSError):
            new.unlink()
        # A full disk names no file by itself.
        raise OSError(error.errno, error.strerror, str(path)) from error
    _settle(file.parent)


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as target:
        target.write(data)
        target.flush()
        os.fsync(target.fileno())


def _settle(folder: Path) -> None:
    """Let the new name reach the disk as well."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
