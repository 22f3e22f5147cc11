"""The compiled catalog on disk: no YAML at start-up, and a last good state.

This file imports neither YAML nor Babel nor pyphen; they are needed only when the content has
changed.
"""

import contextlib
import gc
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk import __version__
from kiosk.catalog.folders import RECORDINGS
from kiosk.catalog.problem import Problem
from kiosk.catalog.vocabulary import FORMAT
from kiosk.catalog.whole_file import write_whole
from kiosk.engine.exhibition import Catalog
from kiosk.errors import ContentError

FILE_NAME = "catalog.json"
CACHE_FORMAT = 5
_PACKAGE = Path(__file__).parents[1]
_DIGEST_BYTES = 16
_CONTENT_SUFFIXES = (".yaml", ".po", ".srt", ".vtt")
_ASSET_FOLDERS = ("avatars", "avatars/moods", "scenes", "emoji", "icons")
_ASSET_LISTS = ("emoji/emoji.json", "icons/icons.json")


class Opened(Struct, frozen=True):
    """A catalog ready to be shown.

    Attributes:
        problems: what was found in the content as it is now, even if the catalog is older.
        is_last_good: True when the content is broken and the catalog is the one from before.
    """

    catalog: Catalog
    problems: tuple[Problem, ...] = ()
    is_last_good: bool = False


class _Stored(Struct, frozen=True):
    """What stands in the file, behind a digest of it."""

    key: str
    catalog: Catalog
    problems: tuple[Problem, ...]


def open_catalog(content_dir: Path, assets_dir: Path, cache_dir: Path) -> Opened:
    """Return the catalog, from the cache where it is up to date.

    A damaged or old cache is made anew; one that cannot be written is done without. Broken
    content leaves the terminal in its last good state.

    Raises:
        ContentError: the content is broken and there is no last good state.
    """
    file = cache_dir / FILE_NAME
    key = content_key(content_dir, assets_dir)
    stored = _read(file)
    if stored is not None and stored.key == key:
        return Opened(stored.catalog, stored.problems)

    # Late: they bring YAML, Babel and pyphen.
    from kiosk.catalog.hyphenation import with_breaks
    from kiosk.catalog.library import load_catalog

    loaded = load_catalog(content_dir, assets_dir)
    problems = tuple(loaded.report)
    catalog = loaded.catalog
    has_nothing = catalog is None or (not catalog.scenarios and bool(loaded.report.errors))
    if stored is not None and has_nothing:
        return Opened(stored.catalog, problems, is_last_good=True)
    if catalog is None:
        raise ContentError(_why(content_dir, loaded.report.errors))
    catalog = with_breaks(catalog)
    if not has_nothing:
        with contextlib.suppress(OSError):
            _write(file, _Stored(key, catalog, problems))
    return Opened(catalog, problems)


def _why(content_dir: Path, errors: tuple[Problem, ...]) -> str:
    first = f"{errors[0]} " if errors else ""
    return f"There is nothing to show in {content_dir}. {first}Run: kiosk check {content_dir}"


def content_key(content_dir: Path, assets_dir: Path) -> str:
    """Return what the compiled catalog depends on, as a short text.

    That is the content's YAML and PO files and subtitles, the recordings by name, size and time,
    the names of its other files and of the pictures, and this program.
    """
    digest = hashlib.blake2b(digest_size=_DIGEST_BYTES)
    _add(digest, f"{__version__} {FORMAT} {CACHE_FORMAT}", os.fsencode(content_dir))
    for top in (content_dir, assets_dir / "film"):
        _add(digest, "folder", os.fsencode(top))
        for name, path in _files_below(top):
            _add(digest, name, _bytes_of(path) if name.endswith(_CONTENT_SUFFIXES) else b"")
    for language in _names(content_dir / RECORDINGS):
        states = _states(content_dir / RECORDINGS / language)
        _add(digest, f"{RECORDINGS} {language}", ascii(states).encode())
    for folder in _ASSET_FOLDERS:
        _add(digest, folder, os.fsencode("\n".join(_names(assets_dir / folder))))
    for name in _ASSET_LISTS:
        _add(digest, name, _bytes_of(assets_dir / name))
    for room in ("catalog", "engine"):
        _add(digest, room, ascii(_states(_PACKAGE / room, ".py")).encode())
    return digest.hexdigest()


def _add(digest: "hashlib.blake2b", name: str, data: bytes) -> None:
    digest.update(os.fsencode(f"/{name}/{len(data)}/"))
    digest.update(data)


def _files_below(top: Path) -> Iterator[tuple[str, Path]]:
    paths = (Path(folder, name) for folder, _, names in os.walk(top) for name in names)
    yield from sorted((path.relative_to(top).as_posix(), path) for path in paths)


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _names(folder: Path) -> list[str]:
    try:
        return sorted(os.listdir(folder))
    except OSError:
        return []


def _states(folder: Path, suffix: str = "") -> list[tuple[str, int, int]]:
    """Return name, size and time of files: a changed program, or recording, is read anew."""
    try:
        return sorted(
            (one.name, one.stat().st_size, one.stat().st_mtime_ns)
            for one in os.scandir(folder) if one.name.endswith(suffix)
        )
    except OSError:
        return []


def _read(file: Path) -> _Stored | None:
    digest, _, data = _bytes_of(file).partition(b"\n")
    if not data or digest.decode("ascii", "replace") != _digest_of(data):
        return None
    # Whatever is decoded is kept: searching it for garbage meanwhile would take most of the time.
    collects = gc.isenabled()
    gc.disable()
    try:
        return msgspec.json.decode(data, type=_Stored)
    except msgspec.MsgspecError:
        return None
    finally:
        if collects:
            gc.enable()


def _digest_of(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=_DIGEST_BYTES).hexdigest()


def _write(file: Path, stored: _Stored) -> None:
    data = msgspec.json.encode(stored)
    write_whole(file, f"{_digest_of(data)}\n".encode() + data)
