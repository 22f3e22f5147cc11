"""The compiled catalog on disk: no YAML at start-up, and a last good state.

This file imports neither YAML nor Babel nor pyphen; they are needed only when the content has
changed.
"""

import contextlib
import gc
import os
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk import __version__
from kiosk.catalog.file_digest import (
    FileDigest,
    bytes_of,
    digest_of,
    files_below,
    names_in,
    states_in,
)
from kiosk.catalog.folders import RECORDINGS
from kiosk.catalog.problem import Problem
from kiosk.catalog.vocabulary import FORMAT
from kiosk.catalog.whole_file import write_whole
from kiosk.engine.exhibition import Catalog
from kiosk.errors import ContentError

FILE_NAME = "catalog.json"
CACHE_FORMAT = 5
_PACKAGE = Path(__file__).parents[1]
CONTENT_SUFFIXES = (".yaml", ".po", ".srt", ".vtt")
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
    digest = FileDigest()
    digest.add(f"{__version__} {FORMAT} {CACHE_FORMAT}", os.fsencode(content_dir))
    for top in (content_dir, assets_dir / "film"):
        digest.add("folder", os.fsencode(top))
        for name, path in files_below(top):
            digest.add(name, bytes_of(path) if name.endswith(CONTENT_SUFFIXES) else b"")
    for language in names_in(content_dir / RECORDINGS):
        states = states_in(content_dir / RECORDINGS / language)
        digest.add_states(f"{RECORDINGS} {language}", states)
    for folder in _ASSET_FOLDERS:
        digest.add_names(folder, assets_dir / folder)
    for name in _ASSET_LISTS:
        digest.add(name, bytes_of(assets_dir / name))
    for room in ("catalog", "engine"):
        digest.add_states(room, states_in(_PACKAGE / room, ".py"))
    return digest.hexdigest()


def _read(file: Path) -> _Stored | None:
    digest, _, data = bytes_of(file).partition(b"\n")
    if not data or digest.decode("ascii", "replace") != digest_of(data):
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


def _write(file: Path, stored: _Stored) -> None:
    data = msgspec.json.encode(stored)
    write_whole(file, f"{digest_of(data)}\n".encode() + data)
