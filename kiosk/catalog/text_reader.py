"""Visitors' texts: read in the source language, joined with their translations."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from msgspec import Struct

from kiosk.catalog.assets import Assets
from kiosk.catalog.node import Fields, Mark, Node, Scalar
from kiosk.catalog.page import Page
from kiosk.catalog.po import Translations
from kiosk.catalog.record import Record
from kiosk.engine.text import Text


class SourceText(Struct, frozen=True):
    """A text that wants to be translated.

    Attributes:
        file, line, column: where it stands.
        context: ``<scenario>/<scene>`` and the like; the ``msgctxt`` of the PO file.
        words: as written; the ``msgid``.
        comment: who speaks or what it is, for translators.
    """

    file: str
    line: int
    column: int
    context: str
    words: str
    comment: str


@dataclass
class TextReader:
    """Reads the texts of one file and keeps a list of them.

    Attributes:
        language: the one the file is written in.
        translations: language → what its PO file has.
        read: all texts read so far, in the order of the page.
    """

    page: Page
    language: str
    assets: Assets
    translations: Mapping[str, Translations] = field(default_factory=dict)
    read: list[SourceText] = field(default_factory=list)

    def field(self, record: Record, name: str, context: str, comment: str) -> Text:
        """Return a text field; an empty text where it is missing (reported by the record)."""
        node = record.node(name)
        if node is None:
            return Text({self.language: ""})
        return self.text(node, context, comment, record.mark_of(name))

    def optional(self, record: Record, name: str, context: str, comment: str) -> Text | None:
        """Return a text field, None where it is left out."""
        return self.field(record, name, context, comment) if name in record else None

    def text(self, node: Node, context: str, comment: str, mark: Mark) -> Text:
        """Return a text: words, or two forms ``{young: …, adult: …}``.

        Args:
            mark: where to point to when nothing is written.
        """
        if isinstance(node, Fields):
            return self._two_forms(node, context, comment)
        return Text(self._forms(node, context, comment, mark))

    def missing(self, language: str) -> tuple[SourceText, ...]:
        """Return the texts without a translation, each once."""
        known = self.translations.get(language, {})
        found = {(one.context, one.words): one for one in reversed(self.read)
                 if (one.context, one.words) not in known}
        return tuple(reversed(found.values()))

    def _two_forms(self, node: Fields, context: str, comment: str) -> Text:
        forms = {key.text: (key, value) for key, value in node.pairs}
        if set(forms) != {"young", "adult"}:
            self.page.complain("wrong-type", node.mark, "A text is expected here",
                               "Write words, or two forms: {young: …, adult: …}.")
            return Text({self.language: ""})
        young, adult = forms["young"], forms["adult"]
        return Text(
            self._forms(young[1], context, comment, young[0].mark),
            self._forms(adult[1], f"{context}/adult", f"{comment}; to adults", adult[0].mark),
        )

    def _forms(self, node: Node, context: str, comment: str, mark: Mark) -> dict[str, str]:
        if not isinstance(node, Scalar):
            self.page.complain("wrong-type", node.mark, "A text is expected here",
                               "Write words; put them in quotes if they begin with a bracket.")
            return {self.language: ""}
        words = node.text.strip()
        if not words:
            self.page.complain("missing-value", mark, "The text is empty",
                               "Write a text, or take the line out.")
            return {self.language: ""}
        self._check_emoji(words, node.mark)
        self.read.append(SourceText(self.page.file, *node.mark, context, words, comment))
        return {self.language: words} | {
            language: found.words
            for language, known in self.translations.items()
            if (found := known.get((context, words))) is not None
        }

    def _check_emoji(self, words: str, mark: Mark) -> None:
        for emoji in self.assets.emoji_without_picture(words):
            self.page.warn("missing-emoji", mark, f"There is no picture for {emoji}",
                           "Use one of assets/emoji/emoji.json, or add its picture there.")
