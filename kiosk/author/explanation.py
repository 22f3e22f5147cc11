"""`kiosk check --explain`: a page about each code, with an example and its cure."""

import textwrap
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from msgspec import Struct

from kiosk.catalog.folders import SCENARIO_FILE
from kiosk.catalog.node import Fields, Node, peek_word
from kiosk.catalog.page import Page
from kiosk.catalog.problem import Report
from kiosk.catalog.yaml_source import read_yaml

FOLDER = Path(__file__).parent / "explanations"
HERE = "¦"
"""Stands in a bad example where the problem is reported."""


class Explanation(Struct, frozen=True):
    """What a code means.

    Attributes:
        title, meaning: English; both are translated like everything said to authors.
        bad: an example with the problem; HERE may stand at its place.
        good: the same without the problem.
        file: where such lines stand.
    """

    code: str
    title: str
    meaning: str
    bad: str
    good: str
    file: str = SCENARIO_FILE

    def bad_lines(self) -> Iterator[str]:
        """Yield the bad example with a caret below the place of the problem."""
        for line in self.bad.split("\n"):
            yield visible(line.replace(HERE, ""))
            if HERE in line:
                yield f"{' ' * len(visible(line.partition(HERE)[0]))}^"

    def good_lines(self) -> Iterator[str]:
        """Yield the good example."""
        yield from (visible(line) for line in self.good.split("\n"))


def visible(line: str) -> str:
    """Return a line in which characters that look like a space can be told from one."""
    return line.replace("\t", "→   ").replace("\u00a0", "⍽")


@cache
def read_explanations() -> Mapping[str, Explanation]:
    """Return code → page, in the order of the codes."""
    found = [one for path in FOLDER.glob("*.yaml") for one in _pages(path)]
    return {one.code: one for one in sorted(found, key=lambda one: one.code)}


def find_explanation(code: str) -> Explanation | None:
    """Return the page of a code, None when there is none."""
    return read_explanations().get(code.strip().replace(" ", "-"))


def _pages(path: Path) -> Iterator[Explanation]:
    node = read_yaml(path, Page(str(path), Report()))
    for key, page in node.pairs if isinstance(node, Fields) else ():
        yield _page(key.text, page)


def _page(code: str, node: Node) -> Explanation:
    title, meaning, bad, good = (
        peek_word(node, one, "") for one in ("title", "meaning", "bad", "good"))
    return Explanation(code, title, meaning, bad, good, peek_word(node, "file", SCENARIO_FILE))


def wrapped(words: str, width: int = 78) -> str:
    """Return words in lines for a terminal window."""
    return textwrap.fill(words, width)
