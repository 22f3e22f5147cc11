"""Files written whole or not at all, even if the plug is pulled meanwhile."""

import os
import shutil
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Put data in place of a file; its folder is made where it is missing, its rights stay.

    Raises:
        OSError: it cannot be written; the file is as it was.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f"{path.name}.new")
    with new.open("wb") as target:
        target.write(data)
        target.flush()
        os.fsync(target.fileno())
    if path.exists():
        shutil.copymode(path, new)
    os.replace(new, path)
    _settle(path.parent)


def _settle(folder: Path) -> None:
    """Let the new name reach the disk as well."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
