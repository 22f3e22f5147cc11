"""How problems are printed: for people, for programs, for GitHub's pages."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Literal, TextIO

import msgspec

from kiosk.author.editorial.sources import SourceCoverage, coverage_line
from kiosk.author.excerpt import excerpt_lines
from kiosk.author.story_measure import StoryMeasure, measure_lines
from kiosk.catalog.problem import Problem, Report
from kiosk.catalog.saying import Saying, say

Form = Literal["text", "json", "github"]
"""For people; for programs; as commands that put problems beside the lines on GitHub."""

Words = Callable[[Saying], str]
"""Says something in the author's language."""

_RED, _YELLOW, _FAINT, _PLAIN = "\x1b[31m", "\x1b[33m", "\x1b[2m", "\x1b[0m"


def print_report(
    report: Report, stories: Iterable[StoryMeasure], path: Path, *, form: Form, language: str,
    words: Words, target: TextIO, coverage: SourceCoverage | None = None,
) -> None:
    """Print all problems in the order of the pages.

    Args:
        stories: what was proved and measured; told behind the problems.
        path: what was checked, named in the summary.
        language: the one `words` speaks; programs are told.
        coverage: the sentences of the source page, told behind the stories; None: left out.
    """
    problems = sorted(report, key=lambda one: (one.file, one.line, one.column))
    match form:
        case "json":
            print(_as_json(problems, report, stories, coverage, language, words), file=target)
        case "github":
            for one in problems:
                print(github_command(one, words), file=target)
            print(words(_summary(report, path)), file=target)
        case "text":
            coloured = target.isatty() and "NO_COLOR" not in os.environ
            for one in problems:
                _print_with_excerpt(one, words, coloured, target)
            for line in (line for one in stories for line in measure_lines(one)):
                print(words(line).rstrip(), file=target)
            if coverage is not None:
                print(words(coverage_line(coverage)), file=target)
            print(words(_summary(report, path)), file=target)


def _print_with_excerpt(
    problem: Problem, words: Words, coloured: bool, target: TextIO
) -> None:
    line = problem.told(words)
    colour = _RED if problem.level == "error" else _YELLOW
    if coloured:
        line = line.replace(f" {problem.code} ", f" {colour}{problem.code}{_PLAIN} ", 1)
    print(line, file=target)
    for one in excerpt_lines(problem.file, problem.line, problem.column):
        shade = colour if one.is_caret else _FAINT
        print(f"{shade}{one.words}{_PLAIN}" if coloured and not one.is_place else one.words,
              file=target)


def github_command(problem: Problem, words: Words) -> str:
    """Return a problem as a workflow command, which GitHub shows beside the line."""
    places = {
        "file": problem.file, "line": str(problem.line), "col": str(problem.column),
        "title": problem.code,
    }
    properties = ",".join(f"{name}={_property(value)}" for name, value in places.items())
    message = f"{words(problem.message)}. {words(problem.remedy)}"
    return f"::{problem.level} {properties}::{_data(message)}"


def _data(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _data(words).replace(":", "%3A").replace(",", "%2C")


def _summary(report: Report, path: Path) -> Saying:
    if not len(report):
        return say("No problems in {path}.", path=str(path))
    return say("{errors}, {warnings} in {path}.", errors=error_count(len(report.errors)),
               warnings=warning_count(len(report.warnings)), path=str(path))


def error_count(count: int) -> Saying:
    """Return how many errors there are, in words."""
    return say("1 error") if count == 1 else say("{count} errors", count=count)


def warning_count(count: int) -> Saying:
    """Return how many warnings there are, in words."""
    return say("1 warning") if count == 1 else say("{count} warnings", count=count)


def _as_json(
    problems: Iterable[Problem], report: Report, stories: Iterable[StoryMeasure],
    coverage: SourceCoverage | None, language: str, words: Words,
) -> str:
    found = {
        "language": language,
        "errors": len(report.errors),
        "warnings": len(report.warnings),
        "problems": [
            msgspec.structs.asdict(one)
            | {"message": words(one.message), "remedy": words(one.remedy)}
            for one in problems
        ],
        "stories": list(stories),
        "sources": coverage,
    }
    return msgspec.json.format(msgspec.json.encode(found)).decode()
