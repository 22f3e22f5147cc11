"""The files that are mended, and what is said about it."""

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TextIO

from kiosk.author.check_report import Words
from kiosk.author.mending.mend import mend
from kiosk.author.tongue import translate
from kiosk.catalog.folders import PARTS, SCENARIO_FILE, SCENARIOS
from kiosk.catalog.saying import say
from kiosk.catalog.whole_file import write_whole

_AT_THE_TOP = ("exhibition.yaml", "contacts.yaml", "interface.yaml", "editorial.yaml")
_BELOW = (f"{SCENARIOS}/*/{SCENARIO_FILE}", f"{PARTS}/*.yaml")


def run_fix(path: Path, language: str, *, out: TextIO | None = None) -> int:
    """Mend the YAML files of a content folder, a scenario or a single one, and tell what was done.

    A file is written at once or not at all, and only when less is wrong with it afterwards.

    Args:
        language: one of TONGUES.

    Returns:
        The number of files written.
    """
    target, words = out or sys.stdout, partial(translate, language=language)
    return sum(_mend_file(one, words, target) for one in files_of(path))


def files_of(path: Path) -> Iterator[Path]:
    """Yield the YAML files that are content; no other file is ever written."""
    if path.is_file():
        known = path.name in (*_AT_THE_TOP, SCENARIO_FILE) or (
            path.parent.name == PARTS and path.suffix == ".yaml")
        yield from [path] if known else []
    elif (path / SCENARIO_FILE).exists():
        yield path / SCENARIO_FILE
    else:
        yield from (path / one for one in _AT_THE_TOP if (path / one).is_file())
        yield from sorted(one for rule in _BELOW for one in path.glob(rule))


def _mend_file(path: Path, words: Words, target: TextIO) -> bool:
    data = path.read_bytes()
    mended = mend(data)
    if mended.waiting:
        print(f"{path}: " + words(say("These repairs wait until the rest is mended by hand:")),
              file=target)
    for one in mended.waiting or mended.repairs:
        print(f"{path}:{one.line}: {words(one.what)}", file=target)
    if mended.data == data:
        return False
    write_whole(path.resolve(), mended.data)
    return True
