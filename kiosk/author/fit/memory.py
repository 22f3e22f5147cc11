"""What was found when texts were measured, kept for as long as nothing it rests on changes."""

import contextlib
import os
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.author.fit.found import Finding
from kiosk.author.fit.views import FRAME
from kiosk.catalog.cache import CONTENT_SUFFIXES
from kiosk.catalog.file_digest import (
    FileDigest,
    bytes_of,
    digest_of,
    files_below,
    states_in,
)
from kiosk.catalog.folders import SCENARIOS, TRANSLATIONS, scenario_names
from kiosk.catalog.whole_file import write_whole

_FOLDER = "fit"
_PACKAGE = Path(__file__).parents[2]
_ROOMS = ("author", "catalog", "engine", "views")
_LIBRARIES = ("kivy", "pyphen", "segno")
_FONT_FOLDERS = ("fonts", "icons")
_PICTURE_FOLDERS = ("emoji", "avatars", "avatars/moods", "scenes")
"""Of assets/; what is on a picture does not matter, but whether it is there."""


class _Kept(Struct, frozen=True):
    """What stands in a file, behind a digest of it."""

    key: str
    finding: Finding


class Memory:
    """Findings of the last check, a file for each part of the tour.

    A damaged file is measured anew; one that cannot be written is done without.

    Args:
        cache_dir: None: nothing is kept.
    """

    def __init__(self, content_dir: Path, assets_dir: Path, cache_dir: Path | None) -> None:
        self._content_dir = content_dir
        self._folder = None if cache_dir is None else cache_dir / _FOLDER
        self._program = "" if cache_dir is None else _program_key(assets_dir)

    def recall(self, part: str) -> Finding | None:
        """Return what was found on a part; None when something is other than it was then."""
        if self._folder is None:
            return None
        digest, _, data = bytes_of(self._file(part)).partition(b"\n")
        if not data or digest.decode("ascii", "replace") != digest_of(data):
            return None
        with contextlib.suppress(msgspec.MsgspecError):
            kept = msgspec.json.decode(data, type=_Kept)
            return kept.finding if kept.key == self._key(part) else None
        return None

    def keep(self, part: str, finding: Finding) -> None:
        """Keep what was found on a part."""
        if self._folder is not None:
            data = msgspec.json.encode(_Kept(self._key(part), finding))
            with contextlib.suppress(OSError):
                write_whole(self._file(part), f"{digest_of(data)}\n".encode() + data)

    def _file(self, part: str) -> Path:
        assert self._folder is not None
        return self._folder / f"{part or '_frame'}.json"

    def _key(self, part: str) -> str:
        """Return what a finding rests on: a story on its own files and those of the frame."""
        digest = FileDigest()
        digest.add(self._program, os.fsencode(self._content_dir))
        others = set(scenario_names(self._content_dir)) - {part}
        for name, path in files_below(self._content_dir):
            if part == FRAME or not _belongs_to(name, others):
                digest.add(name, bytes_of(path) if name.endswith(CONTENT_SUFFIXES) else b"")
        return digest.hexdigest()


def _belongs_to(name: str, stories: set[str]) -> bool:
    """Return whether a file, named by its path in the content, is of one of the stories."""
    match name.split("/"):
        case [folder, story, *_] if folder == SCENARIOS:
            return story in stories
        case [folder, _, file] if folder == TRANSLATIONS:
            return file.removesuffix(".po") in stories
        case _:
            return False


def _program_key(assets_dir: Path) -> str:
    """Return what all findings rest on: the program, its libraries, fonts and pictures."""
    digest = FileDigest()
    digest.add(" ".join((sys.version, *map(_version, _LIBRARIES))))
    for room in _ROOMS:
        for name, path in files_below(_PACKAGE / room):
            if name.endswith(".py"):
                digest.add(f"{room}/{name}", bytes_of(path))
    for name in ("tokens.json", "emoji/emoji.json"):
        digest.add(name, bytes_of(assets_dir / name))
    for folder in _FONT_FOLDERS:
        digest.add_states(folder, states_in(assets_dir / folder))
    for folder in _PICTURE_FOLDERS:
        digest.add_names(folder, assets_dir / folder)
    for name, path in files_below(assets_dir / "film"):
        digest.add(name, bytes_of(path) if name.endswith(CONTENT_SUFFIXES) else b"")
    return digest.hexdigest()


def _version(library: str) -> str:
    """Return the version of a library, "" where it is not installed."""
    try:
        return version(library)
    except PackageNotFoundError:
        return ""
