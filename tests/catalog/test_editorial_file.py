"""editorial.yaml: every mistake with its place, whatever it holds."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sample_content import CHECKOUT

from kiosk.catalog.editorial import Editorial
from kiosk.catalog.editorial_reader import FILE_NAME, EditorialContext, read_editorial
from kiosk.catalog.problem import Report
from kiosk.catalog.word_pattern import parse_pattern

LANGUAGES = ("de", "fr", "it", "en")
CONTEXT = EditorialContext(LANGUAGES, ("m02-game-chat", "m10-was-jetzt"))
SHIPPED = (CHECKOUT / "content" / FILE_NAME).read_text(encoding="utf-8")
SIGNS = st.sampled_from(":-[]{}\"'#&*!|>%@`,?\n\t \\äß*") | st.characters()

MISTAKES = {
    "an unknown part": ("readability:\n", "¦readibility:\n", "unknown-field"),
    "a future format": ("format: 1", "format: ¦9", "format-too-new"),
    "a slip in a scenario": ("- m10-was-jetzt", "- ¦m10-was-jezt", "unknown-scenario"),
    "a statement nobody wrote": ("reassurance: F1", "reassurance: ¦F99",
                                 "unknown-fixed-statement"),
    "an unknown language": ("  explain:\n    de:", "  explain:\n    ¦dd:", "unknown-language"),
    "a word that is everywhere": ('[kid, kids]', '[¦"*", kids]', "bad-word"),
    "a rule without a reason": (
        "    - words: [kid, kids]\n      why: Young people do not call themselves kids.\n",
        "    - ¦words: [kid, kids]\n", "missing-field"),
    "an unknown level": ("teenagers”.\n      level: warning", "teenagers”.\n      level: ¦wrning",
                         "unknown-level"),
    "a length in words": ("    title: 5", "    title: ¦five", "wrong-type"),
    "a length of nothing": ("    title: 5", "    ¦titel: 5", "unknown-kind-of-text"),
    "a share that is none": ("{fr: 120, it: 120}", "{fr: ¦much, it: 120}", "wrong-type"),
    "a source that is none": ("[S3, S71]", "[S3, ¦S73]", "unknown-source-sentence"),
    "a limit too little": ("pressure: {messages_most: 8, in_a_row_most: 3}",
                           "pressure: ¦{messages_most: 8}", "missing-field"),
    "an unknown target": ("{gulpease_least: 60}", "{¦gulpeas_least: 60}", "unknown-field"),
    "an age that is none": ('"12": 64', '¦twelve: 64', "bad-age"),
    "a form for nobody": ("    same_for_adults: yes\n  F7:",
                          "    same_for_adults: ¦perhaps\n  F7:", "wrong-type"),
}


def read(folder: Path, text: str) -> tuple[Editorial | None, Report]:
    (folder / FILE_NAME).write_text(text, encoding="utf-8")
    report = Report()
    return read_editorial(folder, report, CONTEXT), report


def test_the_shipped_rules_are_read_whole(tmp_path: Path) -> None:
    rules, report = read(tmp_path, SHIPPED)
    assert list(report) == []
    assert rules is not None
    assert len(rules.statements) == 15
    assert all(set(one.for_young) == set(LANGUAGES) for one in rules.statements.values())
    assert set(rules.words) == set(rules.incident.later) == set(LANGUAGES)
    assert rules.lengths.words["bubble"] == 20
    assert rules.path is not None and rules.path.words_most == 450


@pytest.mark.parametrize(("old", "new", "code"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_found_at_its_place(tmp_path: Path, old: str, new: str, code: str) -> None:
    assert SHIPPED.count(old) == 1
    marked = SHIPPED.replace(old, new)
    before = marked.partition("¦")[0]
    place = (before.count("\n") + 1, len(before) - before.rfind("\n"))
    rules, report = read(tmp_path, marked.replace("¦", ""))
    assert rules is None
    assert (code, *place) in [(one.code, one.line, one.column) for one in report]


def test_a_story_that_is_still_to_be_written_may_be_named(tmp_path: Path) -> None:
    rules, report = read(tmp_path, "format: 1\nincident_scenarios: [m05-ki]\n")
    assert rules is not None and list(report) == []


@given(data=st.data())
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_rules_may_be_changed_anywhere(tmp_path: Path, data: st.DataObject) -> None:
    changed = SHIPPED
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(changed)))
        until = min(len(changed), at + data.draw(st.integers(0, 12)))
        changed = changed[:at] + data.draw(st.text(SIGNS, max_size=8)) + changed[until:]
    (tmp_path / FILE_NAME).write_bytes(changed.encode("utf-8", "surrogatepass"))
    report = Report()
    rules = read_editorial(tmp_path, report, CONTEXT)
    assert (rules is None) == bool(report.errors)


@given(notation=st.text(SIGNS, max_size=20), words=st.text(SIGNS, max_size=40))
def test_any_notation_is_a_pattern_or_none(notation: str, words: str) -> None:
    pattern = parse_pattern(notation)
    assert pattern is None or all(one.group() for one in pattern.found_in(words))
