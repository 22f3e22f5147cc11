"""The files that are mended, and what is said about it."""

import sys
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TextIO

from kiosk.author.check_report import Words
from kiosk.author.mending.mend import mend
from kiosk.author.mending.po_files import mended_po_files
from kiosk.author.mending.repair import Repair
from kiosk.author.tongue import translate
from kiosk.catalog.exhibition_reader import source_language
from kiosk.catalog.folders import (
    EXHIBITION_FILE,
    PARTS,
    SCENARIO_FILE,
    SCENARIOS,
    content_around,
)
from kiosk.catalog.page import Page
from kiosk.catalog.problem import Report
from kiosk.catalog.saying import say
from kiosk.catalog.whole_file import write_whole
from kiosk.catalog.yaml_source import read_yaml

_AT_THE_TOP = (EXHIBITION_FILE, "contacts.yaml", "interface.yaml", "editorial.yaml")
_BELOW = (f"{SCENARIOS}/*/{SCENARIO_FILE}", f"{PARTS}/*.yaml")


def run_fix(path: Path, language: str, *, out: TextIO | None = None) -> int:
    """Mend the YAML files of a content folder, a scenario or a single one, and tell what was done.

    In their PO files French spaces alone are set.

    A file is written at once or not at all, and only when less is wrong with it afterwards.

    Args:
        language: one of TONGUES.

    Returns:
        The number of files written.
    """
    target, words = out or sys.stdout, partial(translate, language=language)
    own_language = _language_around(path)
    return sum(_mend_file(one, own_language, words, target) + _mend_po_files(
        one, own_language, words, target) for one in files_of(path))


def _language_around(path: Path) -> str:
    """Return the language the exhibition is written in to which a file or folder belongs."""
    whole = path.absolute()
    folder = whole if (whole / EXHIBITION_FILE).exists() else content_around(whole)
    frame = folder / EXHIBITION_FILE
    return source_language(read_yaml(frame, Page(str(frame), Report())))


def files_of(path: Path) -> Iterator[Path]:
    """Yield the YAML files that are content; beside their PO files no other is ever written."""
    if path.is_file():
        known = path.name in (*_AT_THE_TOP, SCENARIO_FILE) or (
            path.parent.name == PARTS and path.suffix == ".yaml")
        yield from [path] if known else []
    elif (path / SCENARIO_FILE).exists():
        yield path / SCENARIO_FILE
    else:
        yield from (path / one for one in _AT_THE_TOP if (path / one).is_file())
        yield from sorted(one for rule in _BELOW for one in path.glob(rule))


def _mend_file(path: Path, own_language: str, words: Words, target: TextIO) -> int:
    data = path.read_bytes()
    mended = mend(data, language=own_language)
    if mended.waiting:
        print(f"{path}: " + words(say("These repairs wait until the rest is mended by hand:")),
              file=target)
    _tell(path, mended.waiting or mended.repairs, words, target)
    if mended.data == data:
        return 0
    write_whole(path.resolve(), mended.data)
    return 1


def _mend_po_files(path: Path, own_language: str, words: Words, target: TextIO) -> int:
    written = 0
    for file, mended in mended_po_files(path, own_language):
        _tell(file, mended.repairs, words, target)
        if mended.repairs:
            write_whole(file.resolve(), mended.text.encode("utf-8"))
            written += 1
    return written


def _tell(path: Path, repairs: Iterable[Repair], words: Words, target: TextIO) -> None:
    for one in repairs:
        print(f"{path}:{one.line}: {words(one.what)}", file=target)
