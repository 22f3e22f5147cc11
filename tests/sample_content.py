"""A small whole exhibition to plant mistakes in."""

import shutil
from pathlib import Path

from babel.messages.catalog import Catalog as PoCatalog
from babel.messages.pofile import write_po

from kiosk.catalog.library import Loaded, load_catalog
from kiosk.catalog.phrases import PHRASES
from kiosk.catalog.problem import Problem

CHECKOUT = Path(__file__).parents[1]
ASSETS = CHECKOUT / "assets"
SAMPLE = CHECKOUT / "tests" / "sample" / "content"
SCENARIO = "scenarios/kite/scenario.yaml"
HERE = "¦"
"""Stands in a planted mistake where the problem has to be reported."""


class SampleContent:
    """A copy of the sample in a folder of its own; German and English are complete."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(SAMPLE, folder)
        words = "".join(
            f"  {key}: \"{key.replace('_', ' ')}{''.join(f' {{{place}}}' for place in places)}\"\n"
            for key, places in PHRASES.items()
        )
        (folder / "interface.yaml").write_text(f"format: 1\nwords:\n{words}", encoding="utf-8")
        self.translate("en")

    def path(self, file: str) -> Path:
        """Return the path of a file of the content."""
        return self.folder / file

    def load(self) -> Loaded:
        """Read the content as it is now."""
        return load_catalog(self.folder, ASSETS)

    def translate(self, language: str) -> None:
        """Write PO files in which every translation is the source behind the language's code."""
        for domain, texts in self.load().texts.items():
            catalog = PoCatalog()
            for text in texts:
                catalog.add(text.words, f"{language} {text.words}", context=text.context)
            path = self.folder / "translations" / language / f"{domain}.po"
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("wb") as target:
                write_po(target, catalog, width=0, omit_header=True)

    def edit(self, file: str, old: str, new: str) -> tuple[int, int]:
        """Replace a text that is there once; return line and column of HERE in `new`."""
        text = self.path(file).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} is there {text.count(old)} times"
        marked = text.replace(old, new)
        self.path(file).write_text(marked.replace(HERE, ""), encoding="utf-8")
        before = marked.partition(HERE)[0]
        return before.count("\n") + 1, len(before) - before.rfind("\n")

    def problems(self, file: str) -> list[Problem]:
        """Return what is reported for a file, apart from missing translations."""
        report = self.load().report.of_file(str(self.path(file)))
        return [one for one in report if one.code != "missing-translation"]
