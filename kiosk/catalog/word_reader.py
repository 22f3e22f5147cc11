"""`interface.yaml`: the words on buttons and screens."""

import re

from kiosk.catalog.format_reader import check_format
from kiosk.catalog.node import Mark, Node
from kiosk.catalog.page import Page
from kiosk.catalog.phrases import PHRASES
from kiosk.catalog.po import Translations
from kiosk.catalog.problem import did_you_mean
from kiosk.catalog.record import open_record
from kiosk.catalog.saying import say
from kiosk.catalog.text_reader import TextReader
from kiosk.engine.text import Text

_PLACE = re.compile(r"\{([a-z_]+)\}")


def read_words(page: Page, node: Node, texts: TextReader) -> dict[str, Text]:
    """Return key → words. A missing key is reported and stood in for by itself."""
    record = open_record(page, node, say("the interface"), ("format", "words"))
    check_format(record)
    words: dict[str, Text] = {}
    for key, value in record.named("words"):
        if key.text not in PHRASES:
            page.warn(
                "unknown-word", key.mark,
                say("No screen uses «{name}»", name=key.text),
                did_you_mean(key.text, PHRASES),
            )
        words[key.text] = texts.text(value, f"interface/{key.text}", "interface",
                                     f"interface: {key.text}", key.mark)
        _check_places(page, key.text, words[key.text], texts.language, key.mark)
    for name in PHRASES:
        if name not in words and "words" in record:
            page.complain(
                "missing-word", record.mark_of("words"),
                say("«{name}» is missing", name=name),
                say("Add a line «{name}: …» under «words».", name=name),
            )
            words[name] = Text({texts.language: name})
    return words


def _check_places(page: Page, key: str, text: Text, language: str, mark: Mark) -> None:
    wanted = PHRASES.get(key)
    for words in (text.by_language.get(language), text.for_adults.get(language)):
        if words and wanted is not None and places(words) != set(wanted):
            shown = " ".join(f"{{{one}}}" for one in wanted) or say("none")
            page.complain(
                "wrong-places", mark,
                say("The places in «{words}» are not the right ones", words=words),
                say("Right: {places}.", places=shown),
            )


def places(words: str) -> set[str] | None:
    """Return the names in {curly brackets}, None when there are other curly brackets."""
    rest = _PLACE.sub("", words)
    return None if "{" in rest or "}" in rest else set(_PLACE.findall(words))


def fitting_translations(page: Page, translations: Translations) -> Translations:
    """Return the translations with the same {places} as their source; others are reported."""
    fitting = {}
    for (context, source), one in translations.items():
        if places(one.words) == places(source):
            fitting[context, source] = one
        else:
            page.complain(
                "wrong-places", Mark(one.line),
                say("The places in «{words}» differ from «{source}»",
                    words=one.words, source=source),
                say("Keep {{places}} as they are; until then this counts as not translated."),
            )
    return fitting
