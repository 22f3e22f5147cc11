"""Scripts in tests: stories made into pages, and what somebody reads on them."""

import shutil
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from sample_content import ASSETS, CHECKOUT, SampleContent

from kiosk.author.editorial.findings import editorial_findings
from kiosk.author.manuscript import Manuscript, open_manuscript
from kiosk.author.script.edition import Edition
from kiosk.author.script.page import set_page
from kiosk.author.tongue import ENGLISH

CONTENT = CHECKOUT / "content"
REAL = "m02-game-chat"
LANGUAGES = ("de", "fr", "it", "en")
_NEVER_CLOSED = ("meta", "img", "br")


class Read(HTMLParser):
    """What is on a page.

    Attributes:
        texts: (language, words) of every text visitors read, emoji in place of their pictures.
        words: all that can be read.
        targets, links: ids there are, and where links lead to.
    """

    def __init__(self, page: str) -> None:
        super().__init__()
        self.texts: list[tuple[str, str]] = []
        self.targets: list[str] = []
        self.links: list[str] = []
        self._read: list[str] = []
        self._open: list[tuple[str, str]] = []
        self.feed(page)
        self.words = " ".join("".join(self._read).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what a tag begins."""
        known = {name: value or "" for name, value in attrs}
        if "id" in known:
            self.targets.append(known["id"])
        if tag == "a":
            self.links.append(known["href"])
        if tag == "img":
            self.handle_data(known["alt"])
        if tag not in _NEVER_CLOSED:
            is_text = known.get("class") in ("words", "beside")
            self._open.append((tag, known["lang"] if is_text else ""))
            if is_text:
                self.texts.append((known["lang"], ""))

    def handle_endtag(self, tag: str) -> None:
        """Note that a tag ends."""
        assert self._open.pop()[0] == tag
        self._read.append(" " if tag in ("p", "td", "th", "li", "h1", "h2", "h3") else "")

    def handle_data(self, data: str) -> None:
        """Note words."""
        if "style" in (tag for tag, _ in self._open):
            return
        self._read.append(data)
        if self._open and self._open[-1][1]:
            language, words = self.texts[-1]
            self.texts[-1] = (language, words + data)


def page_of(
    manuscript: Manuscript, language: str | None = None, *, beside: str | None = None,
    adult: bool = False,
) -> str:
    """Return the script of a story; its labels are English where they have no translation."""
    edition = Edition(manuscript, language or manuscript.source_language, ENGLISH, beside, adult)
    return set_page(edition, {}, ASSETS)


@cache
def real_manuscript() -> Manuscript:
    """Return the shipped story."""
    return open_manuscript(CONTENT, ASSETS, REAL)


@cache
def real_page(language: str) -> str:
    """Return the script of the shipped story, with its measures."""
    manuscript = real_manuscript()
    paces = editorial_findings(manuscript.loaded, CONTENT, ASSETS).paces
    return set_page(Edition(manuscript, language, ENGLISH), paces, ASSETS)


def written_texts(manuscript: Manuscript) -> set[str]:
    """Return the words of every text of a story and its parts, in its own language."""
    loaded = manuscript.loaded
    domains = (one for one in loaded.texts
               if one == manuscript.scenario.id or one.startswith("part-"))
    return {text.words for domain in domains for text in loaded.texts[domain]}


def put_ported(content: SampleContent, name: str) -> Manuscript:
    """Put a ported story among the sample's and open it."""
    source = CHECKOUT / "tests" / "ported" / name
    folder = content.path(f"scenarios/{name}")
    folder.mkdir()
    shutil.copy(source / "scenario.yaml", folder)
    if (source / "parts").exists():
        shutil.copytree(source / "parts", content.path("parts"))
    return open_manuscript(content.folder, ASSETS, name)


def edition_of(content: SampleContent, language: str, beside: str | None = None) -> Edition:
    """Return the sample's story as a script."""
    manuscript = open_manuscript(content.folder, ASSETS, "kite")
    return Edition(manuscript, language, ENGLISH, beside)


def scripts_in(folder: Path) -> list[str]:
    """Return the names of the files in a folder."""
    return sorted(one.name for one in folder.iterdir())
