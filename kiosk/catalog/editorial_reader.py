"""`editorial.yaml`: the rules texts keep, with the place of every mistake in it."""

from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path

from msgspec import Struct

from kiosk.catalog.editorial import Editorial, FixedStatement, IncidentRules, Patterns, SourceRules
from kiosk.catalog.editorial_limit_reader import (
    read_lengths,
    read_pace,
    read_path,
    read_pressure,
    read_readability,
)
from kiosk.catalog.editorial_word_reader import by_language, read_patterns, read_word_rules
from kiosk.catalog.format_reader import check_format
from kiosk.catalog.node import Mark, Node, Scalar
from kiosk.catalog.page import Page
from kiosk.catalog.problem import Report
from kiosk.catalog.record import Record, open_record, report_unknown
from kiosk.catalog.saying import say
from kiosk.catalog.vocabulary import ELEMENTS, LAST_SOURCE
from kiosk.catalog.yaml_source import read_yaml

FILE_NAME = "editorial.yaml"
_PARTS = ("incident_scenarios", "incident", "words", "lengths", "fixed_statements", "sources",
          "pressure", "readability", "path", "pace")
_INCIDENT = ("reassurance", "first", "later", "explain")
_SOURCES = tuple(f"S{number}" for number in range(1, LAST_SOURCE + 1))
_ALIKE = 0.8
"""A scenario's name this much like one that is there is taken for a slip of the pen."""


class EditorialContext(Struct, frozen=True):
    """What the rules can refer to.

    Attributes:
        languages: codes texts can be in.
        scenarios: names of the scenarios there are. Rules may name later ones as well.
    """

    languages: tuple[str, ...]
    scenarios: tuple[str, ...]


def read_editorial(
    content_dir: Path, report: Report, context: EditorialContext
) -> Editorial | None:
    """Return the rules of a content folder; None when the file is not there or has errors."""
    page = Page(str(content_dir / FILE_NAME), report)
    node = read_yaml(Path(page.file), page)
    if node is None:
        return None
    record = open_record(page, node, say("the list of rules"), ("format",), _PARTS)
    check_format(record)
    rules = _rules(record, context)
    return None if report.of_file(page.file).errors else rules


def _rules(record: Record, context: EditorialContext) -> Editorial:
    named = record.words("incident_scenarios")
    for one in named:
        check_scenario(record.page, one, context.scenarios)
    statements = {key.text: _statement(record.page, key, node, context.languages)
                  for key, node in record.named("fixed_statements")}
    words = read_word_rules(record, context.languages)
    for language in words.values():
        for rule in language:
            for one in rule.allowed_marks:
                check_scenario(record.page, one, context.scenarios)
    return Editorial(
        file=record.page.file,
        incident_scenarios=tuple(one.text for one in named),
        incident=_incident(record, statements, context.languages),
        words={language: tuple(one.rule for one in rules) for language, rules in words.items()},
        lengths=read_lengths(record, context.languages),
        statements=statements,
        sources=_sources(record),
        pressure=read_pressure(record),
        readability=read_readability(record, context.languages),
        path=read_path(record),
        pace=read_pace(record, context.languages),
    )


def check_scenario(page: Page, name: Scalar, known: tuple[str, ...]) -> None:
    """Report a scenario that is not there and nearly called like one that is."""
    if name.text not in known and get_close_matches(name.text, known, n=1, cutoff=_ALIKE):
        report_unknown(page, "scenario", name.text, known, name.mark)


def _incident(
    rules: Record, statements: Mapping[str, FixedStatement], languages: tuple[str, ...]
) -> IncidentRules:
    node = rules.node("incident")
    if node is None:
        return IncidentRules()
    record = open_record(rules.page, node, say("the rules for incidents"), (), _INCIDENT)
    return IncidentRules(
        reassurance=record.one_of("reassurance", tuple(statements), kind="fixed statement"),
        first=_words_by_language(record, "first", languages),
        later=_words_by_language(record, "later", languages),
        explain=_words_by_language(record, "explain", languages),
    )


def _words_by_language(
    record: Record, name: str, languages: tuple[str, ...]
) -> dict[str, Patterns]:
    inner = by_language(record, name, languages)
    return {language: read_patterns(inner, language) for language in languages if language in inner}


def _statement(
    page: Page, key: Scalar, node: Node, languages: tuple[str, ...]
) -> FixedStatement:
    record = open_record(page, node, say("a fixed statement"), (),
                         (*languages, "adult", "same_for_adults"), key.mark)
    young = {one: record.word(one) for one in languages if one in record}
    adult = dict(young) if record.flag("same_for_adults") else {}
    if "adult" in record:
        inner = by_language(record, "adult", languages)
        adult |= {one: inner.word(one) for one in languages if one in inner}
    return FixedStatement(key.text, young, adult)


def _sources(rules: Record) -> SourceRules | None:
    node = rules.node("sources")
    if node is None:
        return None
    record = open_record(rules.page, node, say("the rules for sources"), (),
                         ("needed_by", "covered_elsewhere"))
    return SourceRules(
        frozenset(record.known_words("needed_by", ELEMENTS, "kind of text")),
        frozenset(record.known_words("covered_elsewhere", _SOURCES, "source sentence")),
        Mark(*rules.mark_of("sources")),
    )
