"""The words that do not appear, language by language."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.catalog.editorial import Patterns, WordRule
from kiosk.catalog.node import Node, Scalar
from kiosk.catalog.page import Page
from kiosk.catalog.problem import Level
from kiosk.catalog.record import Record, open_record, report_unknown
from kiosk.catalog.saying import say
from kiosk.catalog.word_pattern import parse_pattern

_LEVELS: tuple[Level, ...] = ("error", "warning")
_YOUNG = "young"


@dataclass(frozen=True)
class WordRuleEntry:
    """A rule as it stands on the page; `allowed_marks` are the stories that are let off."""

    rule: WordRule
    allowed_marks: tuple[Scalar, ...]


def read_word_rules(
    rules: Record, languages: Sequence[str]
) -> dict[str, tuple[WordRuleEntry, ...]]:
    """Return language → rules."""
    record = by_language(rules, "words", languages)
    return {
        language: tuple(_rule(rules.page, node) for node in record.items(language))
        for language in languages if language in record
    }


def by_language(record: Record, name: str, languages: Sequence[str]) -> Record:
    """Return the values of a field whose names are languages; unknown ones are reported."""
    for key, _ in record.named(name):
        if key.text not in languages:
            report_unknown(record.page, "language", key.text, languages, key.mark)
    return entries(record, name)


def entries(record: Record, name: str) -> Record:
    """Return the named entries of a field as a record of their own."""
    return Record(record.page, record.what, record.mark_of(name),
                  {key.text: (key.mark, node) for key, node in record.named(name)})


def read_patterns(record: Record, name: str) -> Patterns:
    """Return the words of a list; one that would be found in every text is reported."""
    found = []
    for one in record.words(name):
        pattern = parse_pattern(one.text)
        if pattern is not None:
            found.append(pattern)
            continue
        record.page.complain(
            "bad-word", one.mark,
            say("«{word}» is no word to look for", word=one.text),
            say("Write a word; a star stands for any letters before or behind it."),
        )
    return tuple(found)


def _rule(page: Page, node: Node) -> WordRuleEntry:
    record = open_record(page, node, say("a rule for words"), ("words", "why", "instead"),
                         ("only_for", "except", "allow_in", "level"))
    allowed = record.words("allow_in")
    level = record.one_of("level", _LEVELS, "error")
    return WordRuleEntry(
        WordRule(
            words=read_patterns(record, "words"),
            why=record.word("why").rstrip("."),
            instead=record.word("instead"),
            young_only=record.one_of("only_for", (_YOUNG,)) == _YOUNG,
            exceptions=read_patterns(record, "except"),
            allowed_in=tuple(one.text for one in allowed),
            level="warning" if level == "warning" else "error",
        ),
        allowed,
    )
