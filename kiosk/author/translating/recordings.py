"""Which texts are recorded, and how the file of each one is called."""

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from msgspec import Struct

from kiosk.author.tongue import translate
from kiosk.author.translating.desk import TranslationDesk
from kiosk.catalog.folders import RECORDINGS
from kiosk.catalog.recordings import SUFFIX, recordable
from kiosk.catalog.saying import ToldError, say


class Recordable(Struct, frozen=True):
    """A text that somebody can speak.

    Attributes:
        file: where its recording lies, or belongs.
    """

    file: Path
    words: str
    is_there: bool


def list_recordings(
    content_dir: Path, assets_dir: Path, language: str, scenarios: Sequence[str] = ()
) -> tuple[Recordable, ...]:
    """Return the texts of a language, each once, in the order of the content.

    Args:
        scenarios: ids of stories; none named: all, with the words around them.

    Raises:
        ToldError: there is no such language or story, or it has errors.
    """
    desk = TranslationDesk(content_dir, assets_dir)
    desk.languages([language])
    loaded = desk.loaded
    for one in desk.domains(scenarios) if scenarios else ():
        if one not in loaded.scenarios:
            raise ToldError(say("«{name}» is no story without errors. "
                                "kiosk check tells what they are.", name=one))
    if loaded.catalog is None:
        raise ToldError(say("The exhibition has errors: kiosk check tells what they are."))
    everything = (loaded.catalog, *loaded.scenarios.values())
    parts = tuple(loaded.scenarios[one] for one in scenarios) or everything
    return tuple(
        Recordable(content_dir / RECORDINGS / f"{name}{SUFFIX}", words,
                   name in loaded.catalog.recordings)
        for (spoken_in, words), name in recordable(parts).items() if spoken_in == language
    )


def run_recordings(
    content_dir: Path, assets_dir: Path, language: str, scenarios: list[str], tongue: str, *,
    only_missing: bool = False,
) -> int:
    """Print a line for each text, file and words; how many are there goes to stderr."""
    found = list_recordings(content_dir, assets_dir, language, scenarios)
    for one in found:
        if not (only_missing and one.is_there):
            print(f"{one.file}\t{' '.join(one.words.split())}")
    words = partial(translate, language=tongue)
    there = sum(one.is_there for one in found)
    told = say("{there} of {count} texts are recorded.", there=there, count=len(found))
    print(words(told), file=sys.stderr)
    return 0
