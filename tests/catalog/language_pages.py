"""The examples of content/language, each as a whole scenario in the sample content."""

import re
import shutil
from pathlib import Path

from msgspec import Struct
from sample_content import CHECKOUT, SampleContent

PAGES = CHECKOUT / "content" / "language"
NAME = "example"
_FENCE = re.compile(r"```yaml(?: part=(?P<part>[a-z_-]+))?\n(?P<text>.*?)```", re.DOTALL)
_FIELD = re.compile(r"^([a-z_]+):", re.MULTILINE)

_COMMON = {
    "format": "1", "scenario": NAME, "language": "de", "title": "Beispiel", "kind": "story",
    "icon": "star", "minutes": "3", "age_from": "12", "audience": "[teen, parent]",
    "world": "sky", "picture": "game", "about": "Ein Beispiel.", "unseen": "Nichts Schlimmes.",
    "cast": "{luan: {name: Luan, face: noah, age: 13}, nova: {name: Nova, face: unknown}, "
            "mia: {name: Mia, face: mia}, mama: {name: Mama, face: parent1}}",
    "main": "luan",
    "endings": "{good: {respect: Luan ist nicht allein., text: Mia ist da., "
               "next_step: Zeig jemandem den Chat.}}",
    "recap": "{takeaways: [{text: Reden hilft., sources: [S48]}], closing: Hilfe gibt es.}",
    "help": '[here, "147"]',
}
"""What every scenario has and an example leaves out."""


class Example(Struct, frozen=True):
    """One example.

    Attributes:
        parts: name → text of the parts it includes.
    """

    page: str
    line: int
    text: str
    parts: dict[str, str]

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"

    def write(self, content: SampleContent) -> Path:
        """Put the example in place of the sample's story; return its file."""
        shutil.rmtree(content.path("scenarios/kite"))
        shutil.rmtree(content.path("translations"))
        for name, text in self.parts.items():
            part = content.path(f"parts/{name}.yaml")
            part.parent.mkdir(exist_ok=True)
            part.write_text(text, encoding="utf-8")
        file = content.path(f"scenarios/{NAME}/scenario.yaml")
        file.parent.mkdir()
        file.write_text(self._whole(), encoding="utf-8")
        content.edit("exhibition.yaml", "[kite]", f"[{NAME}]")
        return file

    def _whole(self) -> str:
        own = set(_FIELD.findall(self.text))
        common = [f"{name}: {value}\n" for name, value in _COMMON.items() if name not in own]
        return "".join(common) + self.text


def examples() -> list[Example]:
    """Return all examples, in the order of the pages."""
    found = []
    for page in sorted(PAGES.glob("*.md")):
        parts: dict[str, str] = {}
        text = page.read_text(encoding="utf-8")
        for fence in _FENCE.finditer(text):
            if fence["part"]:
                parts[fence["part"]] = fence["text"]
            else:
                line = text.count("\n", 0, fence.start()) + 1
                found.append(Example(page.name, line, fence["text"], dict(parts)))
    return found
