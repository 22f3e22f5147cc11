"""Problems and the report they are collected in."""

from kiosk.catalog.problem import Problem, Report, did_you_mean
from kiosk.catalog.saying import say


def _problem(code: str = "bad-name", file: str = "a.yaml", line: int = 1) -> Problem:
    return Problem("error", code, say("This is wrong"), say("Mend it."), file, line)


def test_a_warning_says_so() -> None:
    problem = Problem("warning", "unused-card", say("Nobody sees it"), say("Delete it."),
                      "a.yaml", 3, 5)
    assert str(problem) == "a.yaml:3:5: warning unused-card Nobody sees it. Delete it."


def test_the_same_problem_twice_counts_once() -> None:
    report = Report([_problem()])
    report.extend([_problem(), _problem(line=2)])
    assert [one.line for one in report] == [1, 2]


def test_a_report_knows_its_files() -> None:
    report = Report([_problem(), _problem(file="b.yaml")])
    assert [one.file for one in report.of_file("b.yaml")] == ["b.yaml"]


def test_the_nearest_name_is_suggested_whatever_its_case() -> None:
    assert str(did_you_mean("HAPY", ["sad", "Happy"])) == "Did you mean «Happy»?"


def test_a_short_list_is_shown_when_nothing_is_near() -> None:
    assert str(did_you_mean("zebra", ["sad", "calm"])) == "Known: sad, calm."


def test_a_long_list_is_not_shown() -> None:
    assert str(did_you_mean("zebra", [f"name{n}" for n in range(99)])) == "Check the spelling."
