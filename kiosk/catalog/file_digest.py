"""A short text that is another one as soon as files are: what is kept of them tells by it."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

_DIGEST_BYTES = 16


def digest_of(data: bytes) -> str:
    """Return the digest of data."""
    return hashlib.blake2b(data, digest_size=_DIGEST_BYTES).hexdigest()


class FileDigest:
    """Takes in files and folders; a file that cannot be read counts as empty."""

    def __init__(self) -> None:
        self._digest = hashlib.blake2b(digest_size=_DIGEST_BYTES)

    def add(self, name: str, data: bytes = b"") -> None:
        """Take in data under a name."""
        self._digest.update(os.fsencode(f"/{name}/{len(data)}/"))
        self._digest.update(data)

    def add_names(self, name: str, folder: Path) -> None:
        """Take in the names of what is in a folder, under a name."""
        self.add(name, os.fsencode("\n".join(names_in(folder))))

    def add_states(self, name: str, states: Iterable[tuple[str, int, int]]) -> None:
        """Take in what `states_in` tells, under a name."""
        self.add(name, ascii(list(states)).encode())

    def hexdigest(self) -> str:
        """Return the digest of all that was taken in."""
        return self._digest.hexdigest()


def bytes_of(path: Path) -> bytes:
    """Return what is in a file; nothing when it cannot be read."""
    try:
        return path.read_bytes()
    except OSError:
        return b""


def files_below(top: Path) -> Iterator[tuple[str, Path]]:
    """Yield all files below a folder in a fixed order, each with its path from there."""
    paths = (Path(folder, name) for folder, _, names in os.walk(top) for name in names)
    yield from sorted((path.relative_to(top).as_posix(), path) for path in paths)


def names_in(folder: Path) -> list[str]:
    """Return the names of what is in a folder, sorted; none when it cannot be read."""
    try:
        return sorted(os.listdir(folder))
    except OSError:
        return []


def states_in(folder: Path, suffix: str = "") -> list[tuple[str, int, int]]:
    """Return name, size and time of files: a changed program, or recording, is read anew."""
    try:
        return sorted(
            (one.name, one.stat().st_size, one.stat().st_mtime_ns)
            for one in os.scandir(folder) if one.name.endswith(suffix)
        )
    except OSError:
        return []
