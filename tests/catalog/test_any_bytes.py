"""Whatever lies in the content folder, reading it ends with a report and never an exception."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sample_content import CHECKOUT, SCENARIO, SampleContent

from kiosk.author.passage import pass_stop
from kiosk.catalog.condition_reader import read_condition
from kiosk.catalog.node import Mark, Scalar
from kiosk.catalog.page import Page
from kiosk.catalog.problem import Report
from kiosk.catalog.yaml_source import parse_yaml
from kiosk.engine.flow import begin_play
from kiosk.engine.reply import replies, reply
from kiosk.engine.scenario import Scenario

FILES = ("exhibition.yaml", "contacts.yaml", "interface.yaml", SCENARIO,
         "translations/en/kite.po", "translations/en/interface.po")
SHIPPED = CHECKOUT / "content" / "scenarios" / "m02-game-chat" / "scenario.yaml"
MEANING_SOMETHING = ":-[]{}\"'#&*!|>%@`,?\n\t \\ä😊\ufeff\u2028\x85\x00"
SIGNS = st.sampled_from(MEANING_SOMETHING) | st.characters()

anything = settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])


@given(data=st.binary(max_size=400))
@settings(max_examples=500)
def test_any_bytes_are_content_or_a_problem(data: bytes) -> None:
    report = Report()
    node = parse_yaml(data, Page("a.yaml", report))
    assert node is not None or report.errors


@given(text=st.text(SIGNS, max_size=60))
@settings(max_examples=500)
def test_any_text_is_content_or_a_problem(text: str) -> None:
    report = Report()
    node = parse_yaml(text.encode("utf-8", "surrogatepass"), Page("a.yaml", report))
    assert node is not None or report.errors
    assert all(one.line >= 1 and one.column >= 1 for one in report)


@given(words=st.text(st.sampled_from(list("ab12²()<>=!.,- ")) | st.characters(), max_size=350)
       | st.lists(st.sampled_from(["a", "not", "and", "or", "(", ")", "is", "seen(", "chose(",
                                   "times(", ">", "<=", "9" * 50]), max_size=60).map(" ".join))
@settings(max_examples=500)
def test_any_words_are_a_condition_or_a_problem(words: str) -> None:
    report = Report()
    question = read_condition(Page("a.yaml", report), Scalar(words, Mark()))
    assert (question is None) == bool(report.errors)


@pytest.mark.parametrize("file", FILES)
@given(data=st.binary(max_size=300))
@settings(anything, max_examples=25)
def test_any_file_may_hold_any_bytes(content: SampleContent, file: str, data: bytes) -> None:
    path = content.path(file)
    whole = path.read_bytes()
    path.write_bytes(data)
    content.load()
    path.write_bytes(whole)


@given(data=st.data())
@anything
def test_a_scenario_may_be_changed_anywhere(content: SampleContent, data: st.DataObject) -> None:
    path = content.path(SCENARIO)
    whole = path.read_text(encoding="utf-8")
    changed = whole
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(changed)))
        until = min(len(changed), at + data.draw(st.integers(0, 12)))
        changed = changed[:at] + data.draw(st.text(SIGNS, max_size=8)) + changed[until:]
    _load_with(content, path, changed)
    path.write_text(whole, encoding="utf-8")


@given(data=st.data())
@anything
def test_lines_of_the_shipped_scenario_may_be_moved_about(
    content: SampleContent, data: st.DataObject
) -> None:
    path = content.path("scenarios/m02-game-chat/scenario.yaml")
    path.parent.mkdir(exist_ok=True)
    lines = SHIPPED.read_text(encoding="utf-8").splitlines(keepends=True)
    for _ in range(data.draw(st.integers(1, 5))):
        source = data.draw(st.integers(0, len(lines) - 1))
        target = data.draw(st.integers(0, len(lines) - 1))
        indent = data.draw(st.integers(-4, 4))
        line = lines.pop(source)
        lines.insert(target, line[-indent:] if indent < 0 else " " * indent + line)
    _load_with(content, path, "".join(lines))


def _load_with(content: SampleContent, path: Path, changed: str) -> None:
    """What is offered is whole and can be played; what is not whole says why."""
    path.write_bytes(changed.encode("utf-8", "surrogatepass"))
    loaded = content.load()
    scenario = loaded.scenarios.get(path.parent.name)
    if scenario is None:
        assert loaded.report.of_file(str(path)).errors
    else:
        _play(scenario)


def _play(scenario: Scenario) -> None:
    play = begin_play(scenario)
    for turn in range(60):
        ways = replies(scenario, play)
        if ways:
            play = reply(scenario, play, ways[turn % len(ways)])
        else:
            behind = pass_stop(scenario, play)
            if behind is None:
                return
            play = behind
