"""Files of a story: its own, and parts that several stories share (`include:`)."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.catalog.format_reader import check_format
from kiosk.catalog.node import Node
from kiosk.catalog.page import Page
from kiosk.catalog.problem import did_you_mean
from kiosk.catalog.record import Record, open_record
from kiosk.catalog.saying import say
from kiosk.catalog.text_reader import TextReader

PART_PREFIX = "part-"
"""Domain of a part's texts: the name of its PO files begins like this."""


@dataclass(frozen=True)
class OpenPart:
    """A part that was found.

    Attributes:
        node: None when the file cannot be read.
    """

    name: str
    page: Page
    node: Node | None
    texts: TextReader


@dataclass(frozen=True)
class StoryFile:
    """One file a story is read from.

    Attributes:
        name: the scenario's id or the part's name; the context of its texts begins with it.
        folder: where its pictures and films are.
    """

    name: str
    record: Record
    texts: TextReader
    folder: Path
    is_part: bool = False


Shelf = Callable[[str], OpenPart | None]
"""Opens a part by name; None when there is none."""


def read_parts(
    scenario: Record, open_part: Shelf, known: tuple[str, ...]
) -> tuple[StoryFile, ...]:
    """Return the parts a story includes; the ones that cannot be read are reported.

    Args:
        known: names of the parts there are.
    """
    found = (_opened(scenario, word.text, open_part) for word in scenario.words("include")
             if _is_known(scenario, word.text, known))
    return tuple(one for one in found if one is not None)


def _is_known(scenario: Record, name: str, known: tuple[str, ...]) -> bool:
    if name in known:
        return True
    scenario.page.complain(
        "missing-part", scenario.value_mark("include"),
        say("There is no part «{name}»", name=name),
        did_you_mean(name, known),
    )
    return False


def _opened(scenario: Record, name: str, open_part: Shelf) -> StoryFile | None:
    part = open_part(name)
    if part is None or part.node is None:
        return None
    record = open_record(part.page, part.node, say("a part"), ("format", "part", "scenes"),
                         ("language", "cast", "remember", "cards"))
    check_format(record)
    if "part" in record and record.word("part") != name:
        part.page.complain(
            "folder-name", record.value_mark("part"),
            say("The part is called «{name}», its file «{file}»",
                name=record.word("part"), file=f"{name}.yaml"),
            say("Give both the same name."),
        )
    folder = Path(part.page.file).parent
    return StoryFile(name, record, part.texts, folder, is_part=True)
