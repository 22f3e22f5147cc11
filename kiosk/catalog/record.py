"""Reading named fields: every mistake is reported, and a harmless value stands in for it."""

import re
from collections.abc import Iterable, Mapping, Sequence

from kiosk.catalog.node import Fields, Items, Mark, Node, Scalar
from kiosk.catalog.page import Page
from kiosk.catalog.problem import did_you_mean
from kiosk.catalog.saying import Saying, say
from kiosk.catalog.unknown import unknown

YES_NO = {"yes": True, "no": False, "true": True, "false": False}
WHOLE = re.compile("-?[0-9]{1,9}")


class Record:
    """The fields of one thing, such as a scenario or an option.

    Readers return an empty value where a field is missing or wrong; a thing with errors is
    never shown, so the value only has to let the reading go on.

    Attributes:
        what: how the thing is called in messages, e.g. ``an option``.
        mark: where it begins.
    """

    def __init__(
        self, page: Page, what: Saying, mark: Mark, pairs: Mapping[str, tuple[Mark, Node]]
    ) -> None:
        self.page = page
        self.what = what
        self.mark = mark
        self._pairs = pairs

    def __contains__(self, name: str) -> bool:
        return name in self._pairs

    def node(self, name: str) -> Node | None:
        """Return the value of a field, None when it is not there."""
        return self._pairs[name][1] if name in self._pairs else None

    def mark_of(self, name: str) -> Mark:
        """Return the place of a field's name, or of the thing when the field is not there."""
        return self._pairs[name][0] if name in self._pairs else self.mark

    def value_mark(self, name: str) -> Mark:
        """Return the place of a field's value, or of the thing when the field is not there."""
        node = self.node(name)
        return node.mark if node is not None else self.mark

    def word(self, name: str, default: str = "") -> str:
        """Return a single word or line; `default` when it is missing."""
        scalar = self._scalar(name)
        if scalar is None:
            return default
        if not scalar.text.strip():
            self.page.complain(
                "missing-value", self.mark_of(name),
                say("«{name}» is empty", name=name),
                say("Write a value behind the colon, or take the line out."),
            )
            return default
        return scalar.text.strip()

    def one_of(
        self, name: str, known: Sequence[str], default: str = "", kind: str | None = None
    ) -> str:
        """Return a word out of `known`, else `default` and a problem ``unknown-<kind>``.

        Args:
            kind: what the word names; None: the same as the field.
        """
        found = self.word(name, default)
        if found == default or found in known:
            return found
        report_unknown(self.page, kind or name, found, known, self.value_mark(name))
        return default

    def whole(self, name: str, least: int, most: int, default: int = 0) -> int:
        """Return a whole number from `least` to `most`."""
        if name not in self:
            return default
        words = self.word(name)
        if WHOLE.fullmatch(words) and least <= int(words) <= most:
            return int(words)
        if words:
            self._wrong(name, say("a whole number from {least} to {most}", least=least, most=most))
        return default

    def flag(self, name: str, default: bool = False) -> bool:
        """Return yes or no."""
        words = self.word(name, "yes" if default else "no")
        if words not in YES_NO:
            self._wrong(name, say("yes or no"))
        return YES_NO.get(words, default)

    def words(self, name: str) -> tuple[Scalar, ...]:
        """Return the words of a list; a single word counts as a list of one."""
        node = self.node(name)
        if isinstance(node, Scalar):
            return (node,) if self.word(name) else ()
        if node is None:
            return ()
        if isinstance(node, Items) and all(isinstance(one, Scalar) for one in node.nodes):
            return tuple(one for one in node.nodes if isinstance(one, Scalar))
        self._wrong(name, say("a list of words, for example [a, b]"))
        return ()

    def known_words(
        self, name: str, known: Sequence[str] | None, kind: str
    ) -> tuple[str, ...]:
        """Return the words of a list; those not in `known` are reported as ``unknown-<kind>``.

        Args:
            known: None when nobody can tell.
        """
        found = self.words(name)
        for one in found:
            if known is not None and one.text not in known:
                report_unknown(self.page, kind, one.text, known, one.mark)
        return tuple(one.text for one in found)

    def items(self, name: str) -> tuple[Node, ...]:
        """Return the entries of a list."""
        node = self.node(name)
        if isinstance(node, Items):
            return node.nodes
        if node is not None:
            self._wrong(name, say("a list: each entry on its own line, beginning with «- »"))
        return ()

    def named(self, name: str) -> tuple[tuple[Scalar, Node], ...]:
        """Return named entries, such as the people of a cast."""
        node = self.node(name)
        if isinstance(node, Fields):
            return node.pairs
        if node is not None:
            self._wrong(name, say("named entries, for example «luan: …», one on each line"))
        return ()

    def _scalar(self, name: str) -> Scalar | None:
        node = self.node(name)
        if node is None or isinstance(node, Scalar):
            return node
        self._wrong(name, say("a text"))
        return None

    def _wrong(self, name: str, wanted: Saying) -> None:
        self.page.complain(
            "wrong-type", self.value_mark(name),
            say("«{name}» is not understood", name=name),
            say("It has to be {wanted}.", wanted=wanted),
        )


def report_unknown(page: Page, kind: str, word: str, known: Iterable[str], mark: Mark) -> None:
    """Report a name nobody knows, with the nearest one there is."""
    page.complain(
        f"unknown-{kind.replace(' ', '-')}", mark,
        unknown(kind, word),
        did_you_mean(word, known),
    )


def open_record(
    page: Page,
    node: Node,
    what: Saying,
    required: Sequence[str],
    optional: Sequence[str] = (),
    mark: Mark | None = None,
) -> Record:
    """Return the fields of a thing, with missing and unknown ones reported.

    Args:
        mark: where the thing begins for people, e.g. at its name; None: at its first field.
    """
    start = mark or node.mark
    if not isinstance(node, Fields):
        page.complain(
            "wrong-type", node.mark,
            say("Here {what} is expected", what=what),
            say("Write fields, one on each line: {names}.", names=", ".join(required)),
        )
        return Record(page, what, start, {})
    known = (*required, *optional)
    pairs = {key.text: (key.mark, value) for key, value in node.pairs}
    for key, _ in node.pairs:
        if key.text not in known:
            page.complain(
                "unknown-field", key.mark,
                say("«{name}» is no field of {what}", name=key.text, what=what),
                did_you_mean(key.text, known),
            )
    for name in required:
        if name not in pairs:
            page.complain(
                "missing-field", start,
                say("«{name}» is missing in {what}", name=name, what=what),
                say("Add a line «{name}: …».", name=name),
            )
    return Record(page, what, start, pairs)
