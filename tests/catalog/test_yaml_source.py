"""YAML as authors write it: everything is text, and mistakes are told in their words."""

from pathlib import Path

import pytest
import yaml

from kiosk.catalog import yaml_source
from kiosk.catalog.node import Fields, Items, Node, Scalar
from kiosk.catalog.page import Page
from kiosk.catalog.problem import Problem, Report
from kiosk.catalog.yaml_source import NESTING_MOST, SIZE_MOST_BYTES, parse_yaml, read_yaml


def _parse(text: str | bytes) -> tuple[Node | None, list[Problem]]:
    report = Report()
    data = text.encode() if isinstance(text, str) else text
    return parse_yaml(data, Page("a.yaml", report)), list(report)


@pytest.mark.parametrize("word", ["No", "on", "12:30", "2026-01-31", "1e3", "0x1F", "~", "null"])
def test_a_word_stays_what_was_typed(word: str) -> None:
    node, problems = _parse(f"a: {word}")
    assert isinstance(node, Fields)
    assert isinstance(node.pairs[0][1], Scalar)
    assert (node.pairs[0][1].text, problems) == (word, [])


def test_a_mark_counts_characters_and_not_bytes() -> None:
    node, _ = _parse('- "äöü😊"\n- {ü😊: x}')
    assert isinstance(node, Items)
    second = node.nodes[1]
    assert isinstance(second, Fields)
    assert second.pairs[0][1].mark == (2, 8)


FAULTS = {
    "a colon inside": ("a: b: c", "inner-colon", 1, 5),
    "an at sign": ("a: 1\nb: @home", "bad-beginning", 2, 4),
    "a backtick": ("a: `x`", "bad-beginning", 1, 4),
    "a percent sign": ("a: %x", "bad-beginning", 1, 4),
    "a dash": ("a: - b", "bad-beginning", 1, 4),
    "a lone star": ("a: * b", "bad-beginning", 1, 5),
    "a tab": ("a:\n\t- b", "tab", 2, 1),
    "an open quote": ('a: "x\nb: 1', "open-quote", 1, 4),
    "a quote open over fields": ('- mia: "x\n- pause\n- luan: "y."\n- z: 1', "open-quote", 1, 8),
    "a quote open over a field beside it": ('- a: "x\n  b: "y z"', "open-quote", 1, 6),
    "a quote open over a person with a mood": ("a: 'x\nb (sad): it's", "open-quote", 1, 4),
    "a quote open over fields to its end": ('a: "x\nb: y"\nc: 1', "open-quote", 1, 4),
    "a quote open until the next document": ('a: "x\n---\n', "open-quote", 1, 4),
    "a quote closed by a typographic one": ('a: "x“\nb: 1', "open-quote", 1, 4),
    "a quote without its beginning": ('a: Halt" b\nc: 1', "unopened-quote", 1, 4),
    "a quote without its beginning in a list": ('a: [x", b]', "unopened-quote", 1, 5),
    "a quote without its beginning, a colon": ('- a: Halt: neu"', "unopened-quote", 1, 6),
    "typographic quotes around a colon": ("a: „Halt: neu“", "typographic-quotes", 1, 4),
    "typographic quotes around a list entry": ("- «Halt: neu»", "typographic-quotes", 1, 3),
    "typographic quotes around a hash": ("a: “Kanal #team”", "typographic-quotes", 1, 4),
    "typographic quotes around a comma": ("a: [‹b, c›]", "typographic-quotes", 1, 5),
    "an open bracket": ("a: [x, y\nb: 1", "open-bracket", 1, 4),
    "open curly brackets": ("a: {x: 1", "open-bracket", 1, 4),
    "a line without a colon": ("a: 1\nlost\nb: 2", "missing-colon", 2, 1),
    "a text behind the end": ("a: 1\n...\nlost", "not-yaml", 3, 1),
    "a backslash": ('a: "\\q"', "bad-escape", 1, 5),
    "a text that goes on behind its quote": ('a: "x" y', "bad-indent", 1, 8),
    "an indent too small": ("- a: 1\n - b: 2", "bad-indent", 2, 2),
    "a text behind a block sign": ("a: >x\n y", "bad-block", 1, 5),
    "an alias": ("a: *x", "shorthand", 1, 4),
    "an anchor": ("a: &x y", "shorthand", 1, 4),
    "a tag": ("a: !x y", "shorthand", 1, 4),
    "a type": ("a: !!python/object:os.system y", "shorthand", 1, 4),
    "a field twice": ("a: 1\nb: 2\na: 3", "duplicate-field", 3, 1),
    "a list as a name": ("{a: b}: c", "bad-field-name", 1, 1),
    "a second document": ("a: 1\n---\nb: 2", "several-documents", 2, 1),
    "nothing": ("# only a comment\n", "empty-file", 1, 1),
    "an invisible character": ("a: 1\nb: x\x07", "bad-character", 2, 5),
    "a hard space in the indent": ("a: 1\n\u00a0b: 2", "bad-character", 2, 1),
    "a hard space behind a dash": ("a:\n  -\u00a0b: 2", "bad-character", 2, 4),
    "nothing wide before a name": ("- \u200ba: 1", "bad-character", 1, 3),
    "a text cut by a hash": ("a: Kanal #team", "cut-by-hash", 1, 9),
}


@pytest.mark.parametrize(("text", "code", "line", "column"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_told_with_its_place(text: str, code: str, line: int, column: int) -> None:
    _, (problem,) = _parse(text)
    assert (problem.code, problem.line, problem.column) == (code, line, column)


@pytest.mark.parametrize(("text", "code", "line", "column"), FAULTS.values(), ids=FAULTS)
def test_without_libyaml_the_same_is_told(
    text: str, code: str, line: int, column: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(yaml_source, "LOADER", yaml.SafeLoader)
    _, (problem,) = _parse(text)
    assert (problem.code, problem.line) == (code, line)


def test_a_hard_space_inside_a_text_is_no_fault() -> None:
    node, problems = _parse("a: b\u00a0c\nd: \u00a0e")
    assert isinstance(node, Fields)
    assert problems == []


def test_a_name_behind_an_invisible_character_is_read_on() -> None:
    node, _ = _parse("\u00a0a: 1")
    assert isinstance(node, Fields)
    assert node.pairs[0][0].text == "a"


QUOTED_WELL = {
    "a text over two lines": 'a: "x\n  b"',
    "a text over two lines with a colon": '- a: "x\n    b: c"',
    "a text with a capital before a colon": 'a: "x\nMia: c"',
    "typographic quotes around a text": "a: „x“",
    "typographic quotes at the beginning": "a: „x“, sagt sie",
    "typographic quotes in straight ones": 'a: "„x: y“"',
    "straight quotes in a text": 'a: Sie sagt "x" zu mir',
    "a single straight quote in single ones": "a: 'Ein 7\" Schirm'",
    "an apostrophe": "a: Wie geht's",
    "a block of lines": 'a: |\n  x"\n  b: c',
}


@pytest.mark.parametrize("text", QUOTED_WELL.values(), ids=QUOTED_WELL)
def test_good_quotes_are_no_fault(text: str) -> None:
    assert _parse(text)[1] == []


def test_a_quote_that_visitors_would_see_is_a_warning_and_the_file_is_read() -> None:
    node, (problem,) = _parse('a: Halt"')
    assert problem.level == "warning"
    assert isinstance(node, Fields)


def test_a_typographic_end_of_a_straight_quote_is_told() -> None:
    _, (problem,) = _parse('a: "x“\nb: "y"')
    assert "The one at the end is typographic" in str(problem.remedy)


def test_an_inner_colon_is_cured_by_quotes() -> None:
    _, (problem,) = _parse("title: Achtung: neu")
    assert "Put the whole text in quotes" in str(problem.remedy)


def test_a_comment_behind_a_value_is_no_fault() -> None:
    assert _parse("a: b  # told later")[1] == []


@pytest.mark.parametrize("data", [b"a: 1\nb: \xe4\n", "a: 1\nb: ä\n".encode("latin-1")])
def test_another_encoding_is_told_with_its_place(data: bytes) -> None:
    _, (problem,) = _parse(data)
    assert (problem.code, problem.line, problem.column) == ("wrong-encoding", 2, 4)


def test_utf_16_is_told() -> None:
    _, (problem,) = _parse("a: 1".encode("utf-16"))
    assert problem.code == "wrong-encoding"


def test_a_byte_order_mark_is_no_fault() -> None:
    node, problems = _parse("\ufeffa: 1")
    assert isinstance(node, Fields)
    assert (node.pairs[0][0].text, problems) == ("a", [])


def test_an_alias_bomb_stays_small() -> None:
    lines = ["a0: &a0 [x]"] + [
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)
    ]
    _, problems = _parse("\n".join(lines))
    assert {one.code for one in problems} == {"shorthand"}


def test_nesting_has_a_limit() -> None:
    text = "[" * (NESTING_MOST + 1) + "]" * (NESTING_MOST + 1)
    _, (problem,) = _parse(text)
    assert (problem.code, problem.column) == ("nested-too-deep", NESTING_MOST + 1)


def test_nesting_without_end_is_refused() -> None:
    _, (problem,) = _parse("[" * 100_000)
    assert problem.code == "nested-too-deep"


def test_a_file_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"#" * (SIZE_MOST_BYTES + 1))
    report = Report()
    assert read_yaml(path, Page(str(path), report)) is None
    assert [one.code for one in report] == ["file-too-large"]


@pytest.mark.parametrize(("name", "code"), [("gone.yaml", "missing-file"),
                                            (".", "unreadable-file")])
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, name: str, code: str) -> None:
    report = Report()
    assert read_yaml(tmp_path / name, Page("a.yaml", report)) is None
    assert [one.code for one in report] == [code]
