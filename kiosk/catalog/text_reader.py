"""Visitors' texts: read in the source language, joined with their translations."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from msgspec import Struct

from kiosk.catalog.assets import Assets
from kiosk.catalog.node import Fields, Mark, Node, Scalar
from kiosk.catalog.page import Page
from kiosk.catalog.po import Translations
from kiosk.catalog.record import Record
from kiosk.catalog.saying import say
from kiosk.catalog.vocabulary import Element
from kiosk.engine.text import Text

YOUNG, ADULT = "young", "adult"
"""Forms of a text: for everybody, and for who is addressed formally."""


class SourceText(Struct, frozen=True):
    """A text that wants to be translated.

    Attributes:
        file, line, column: where it stands.
        context: ``<scenario>/<scene>`` and the like; the ``msgctxt`` of the PO file.
        words: as written; the ``msgid``.
        comment: who speaks or what it is, for translators.
        element: what kind of text it is.
        adult: True for the form that speaks to adults.
    """

    file: str
    line: int
    column: int
    context: str
    words: str
    comment: str
    element: Element
    adult: bool = False


class _Use(NamedTuple):
    """What a text is for; see SourceText."""

    context: str
    element: Element
    comment: str
    adult: bool = False

    def to_adults(self) -> "_Use":
        return _Use(f"{self.context}/adult", self.element, f"{self.comment}; to adults", True)

    def to_audience(self, audience: str, adult: bool) -> "_Use":
        return _Use(f"{self.context}/{audience}", self.element,
                    f"{self.comment}; to the audience «{audience}»", adult)


@dataclass
class TextReader:
    """Reads the texts of one file and keeps a list of them.

    Attributes:
        language: the one the file is written in.
        translations: language → what its PO file has.
        read: all texts read so far, in the order of the page.
        audiences: audience → whether they are adults; None where nobody can tell.
    """

    page: Page
    language: str
    assets: Assets
    translations: Mapping[str, Translations] = field(default_factory=dict)
    read: list[SourceText] = field(default_factory=list)
    audiences: Mapping[str, bool] | None = None

    def field(
        self, record: Record, name: str, context: str, element: Element, comment: str
    ) -> Text:
        """Return a text field; an empty text where it is missing (reported by the record)."""
        node = record.node(name)
        if node is None:
            return Text({self.language: ""})
        return self.text(node, context, element, comment, record.mark_of(name))

    def optional(
        self, record: Record, name: str, context: str, element: Element, comment: str
    ) -> Text | None:
        """Return a text field, None where it is left out."""
        return self.field(record, name, context, element, comment) if name in record else None

    def text(
        self, node: Node, context: str, element: Element, comment: str, mark: Mark
    ) -> Text:
        """Return a text: words, or forms ``{young: …, adult: …, teacher: …}``.

        ``young`` must be there and is what everybody reads who has no form of their own.

        Args:
            mark: where to point to when nothing is written.
        """
        if isinstance(node, Fields):
            return self._several_forms(node, _Use(context, element, comment))
        return Text(self._forms(node, _Use(context, element, comment), mark))

    def missing(self, language: str) -> tuple[SourceText, ...]:
        """Return the texts without a translation, each once."""
        known = self.translations.get(language, {})
        found = {(one.context, one.words): one for one in reversed(self.read)
                 if (one.context, one.words) not in known}
        return tuple(reversed(found.values()))

    def _several_forms(self, node: Fields, use: _Use) -> Text:
        forms = {key.text: (key.mark, value) for key, value in node.pairs}
        own = [name for name in forms if name not in (YOUNG, ADULT)]
        known = self.audiences if self.audiences is not None else dict.fromkeys(own, False)
        if YOUNG not in forms or len(forms) < 2 or not set(own) <= set(known):
            names = ", ".join((YOUNG, ADULT, *(one for one in known if one != YOUNG)))
            self.page.complain(
                "wrong-type", node.mark,
                say("A text is expected here"),
                say("Write words, or forms: {{young: …, adult: …}}. There can be: {names}.",
                    names=names),
            )
            return Text({self.language: ""})
        mark, young = forms[YOUNG]
        adult = {ADULT: forms[ADULT]} if ADULT in forms else {}
        return Text(
            self._forms(young, use, mark),
            {language: words for mark, one in adult.values()
             for language, words in self._forms(one, use.to_adults(), mark).items()},
            {name: self._forms(forms[name][1], use.to_audience(name, known[name]),
                               forms[name][0]) for name in own},
        )

    def _forms(self, node: Node, use: _Use, mark: Mark) -> dict[str, str]:
        if not isinstance(node, Scalar):
            self.page.complain(
                "wrong-type", node.mark,
                say("A text is expected here"),
                say("Write words; put them in quotes if they begin with a bracket."),
            )
            return {self.language: ""}
        words = node.text.strip()
        if not words:
            self.page.complain(
                "missing-value", mark,
                say("The text is empty"),
                say("Write a text, or take the line out."),
            )
            return {self.language: ""}
        self._check_emoji(words, node.mark)
        self.read.append(SourceText(self.page.file, *node.mark, use.context, words, use.comment,
                                    use.element, use.adult))
        return {self.language: words} | {
            language: found.words
            for language, known in self.translations.items()
            if (found := known.get((use.context, words))) is not None
        }

    def _check_emoji(self, words: str, mark: Mark) -> None:
        for emoji in self.assets.emoji_without_picture(words):
            self.page.warn(
                "missing-emoji", mark,
                say("There is no picture for {emoji}", emoji=emoji),
                say("Use one of assets/emoji/emoji.json, or add its picture there."),
            )
