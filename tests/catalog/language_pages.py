"""The examples of the handbook, each as a whole scenario in the sample content.

What an example leaves out is the same for all of them (`COMMON`); the pages tell it to the reader.
Behind ```yaml a fence can say:

- ``part=<name>``: the file of a part, for the examples below it on the page;
- ``files=<a,b>``: files that lie beside the story;
- ``wrong``: steps or fields with one mistake; the fence after it has what the checker says;
- ``find``: words of the story that `kiosk new` writes; the fence after it, ``write``, takes their
  place.

A fence ``po`` is an entry as it is shipped, ``po changed`` one as it is once its text has changed.
"""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct
from sample_content import CHECKOUT, SampleContent

FRONT = CHECKOUT / "content" / "README.md"
PAGES = CHECKOUT / "content" / "handbook"
NAME = "example"
FENCE = re.compile(r"^```(?P<info>.*)\n(?P<text>(?:(?!```).*\n)*)```$", re.MULTILINE)
_FIELD = re.compile(r"^([a-z_]+):", re.MULTILINE)

COMMON = {
    "format": "1", "scenario": NAME, "language": "de", "title": "Beispiel", "kind": "story",
    "icon": "star", "minutes": "3", "age_from": "12", "audience": "[teen, parent]",
    "world": "sky", "picture": "game", "about": "Ein Beispiel.", "unseen": "Nichts Schlimmes.",
    "cast": "{luan: {name: Luan, face: noah, age: 13}, nova: {name: Nova, face: unknown}, "
            "mia: {name: Mia, face: mia}, mama: {name: Mama, face: parent1}}",
    "main": "luan",
    "endings": "{good: {respect: Luan ist nicht allein., text: Mia ist da., "
               "next_step: Zeig jemandem den Chat., statements: "
               "['Du bist nicht schuld. Verantwortlich ist die Person, die erpresst.'], "
               "sources: [S47]}}",
    "recap": "{takeaways: [{text: Reden hilft., sources: [S48]}], closing: Hilfe gibt es.}",
    "help": '[here, "147"]',
}
"""What every scenario has and an example leaves out."""

_ONE_SCENE = "scenes:\n  start:\n    contact: mia\n    steps:\n{steps}      - end: good\n"


class Example(Struct, frozen=True):
    """One example.

    Attributes:
        parts: name → text of the parts it includes.
        files: names of the files beside it.
        said: what the checker says to an example with a mistake; empty: it has none.
    """

    page: str
    line: int
    text: str
    parts: dict[str, str] = {}
    files: tuple[str, ...] = ()
    said: str = ""

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"

    def write(self, content: SampleContent) -> set[str]:
        """Put the example in place of the sample's story; return the files it is in."""
        written = [content.path(f"parts/{name}.yaml") for name in self.parts]
        shutil.rmtree(content.path("scenarios/kite"))
        shutil.rmtree(content.path("translations"))
        for part, text in zip(written, self.parts.values(), strict=True):
            part.parent.mkdir(exist_ok=True)
            part.write_text(text, encoding="utf-8")
        file = content.path(f"scenarios/{NAME}/scenario.yaml")
        file.parent.mkdir()
        file.write_text(self.whole(), encoding="utf-8")
        for name in self.files:
            (file.parent / name).touch()
        content.edit("exhibition.yaml", "[kite]", f"[{NAME}]")
        return {str(one) for one in (file, *written)}

    def whole(self) -> str:
        """Return the scenario the example is a piece of."""
        own = self.text
        if own.startswith("- "):
            own = _ONE_SCENE.format(steps="".join(f"      {line}" for line in own.splitlines(True)))
        there = set(_FIELD.findall(own))
        common = [f"{name}: {value}\n" for name, value in COMMON.items() if name not in there]
        return "".join(common) + own


def examples() -> list[Example]:
    """Return all examples without a mistake, in the order of the pages."""
    return [one for one in _every_example() if not one.said]


def mistakes() -> list[Example]:
    """Return all examples with a mistake, in the order of the pages."""
    return [one for one in _every_example() if one.said]


def infos() -> list[str]:
    """Return what stands behind the three strokes of each fence."""
    return [fence["info"] for page in pages() for fence in FENCE.finditer(read(page))]


def _every_example() -> Iterator[Example]:
    for page in pages():
        parts: dict[str, str] = {}
        for line, fence, after in _fences(page):
            match fence["info"].replace("=", " ").split():
                case ["yaml", "part", name]:
                    parts[name] = fence["text"]
                case ["yaml", "wrong"]:
                    said = " ".join(after["text"].split()) if after else ""
                    yield Example(page.name, line, fence["text"], said=said)
                case ["yaml", "files", names]:
                    files = tuple(names.split(","))
                    yield Example(page.name, line, fence["text"], dict(parts), files)
                case ["yaml"]:
                    yield Example(page.name, line, fence["text"], dict(parts))


def _fences(page: Path) -> Iterator[tuple[int, re.Match[str], re.Match[str] | None]]:
    """Return (line, fence, the one after it) for each fence of a page."""
    text = read(page)
    fences = list(FENCE.finditer(text))
    for fence, after in zip(fences, [*fences[1:], None], strict=False):
        yield text.count("\n", 0, fence.start()) + 1, fence, after


def pages() -> list[Path]:
    """Return the front of the handbook and its pages, in the order of their names."""
    return [FRONT, *sorted(PAGES.glob("*.md"))]


def read(page: Path) -> str:
    """Return the words of a page."""
    return page.read_text(encoding="utf-8")
