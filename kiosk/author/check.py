"""`kiosk check`: everything that is wrong with the content, and what to do about it."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

import msgspec

from kiosk.author.proof import prove
from kiosk.author.proof_report import proof_problems
from kiosk.author.recorded_path import check_path
from kiosk.catalog.library import load_catalog
from kiosk.catalog.problem import Problem, Report

_RED, _YELLOW, _PLAIN = "\x1b[31m", "\x1b[33m", "\x1b[0m"
_SCENARIO_FILE, _FRAME_FILE = "scenario.yaml", "exhibition.yaml"


def check(content_dir: Path, assets_dir: Path) -> Report:
    """Return all problems of a content folder.

    Among them those that only a walk through every state of a story finds, and recorded ways
    that do not work any more.
    """
    loaded = load_catalog(content_dir, assets_dir)
    for name, scenario in loaded.scenarios.items():
        found = proof_problems(scenario, loaded.places[name], prove(scenario))
        loaded.report.extend(found)
    for name, paths in loaded.recorded.items():
        strayed = (check_path(loaded.scenarios[name], path) for path in paths)
        loaded.report.extend(one for one in strayed if one is not None)
    return loaded.report


def check_part(path: Path, assets_dir: Path) -> Report:
    """Return the problems of one file; those of its translations belong to a scenario.

    Args:
        path: a file somewhere in a content folder, or the folder of a scenario.
    """
    file = (path / _SCENARIO_FILE if path.is_dir() else path).absolute()
    content_dir = next(
        (one for one in file.parents if (one / _FRAME_FILE).exists()), file.parent
    )
    translation = f"{file.parent.name}.po" if file.name == _SCENARIO_FILE else ""
    return Report(
        one for one in check(_near(content_dir), assets_dir)
        if Path(one.file) == _near(file) or Path(one.file).name == translation
    )


def run_check(
    path: Path, assets_dir: Path, *, as_json: bool = False, out: TextIO | None = None
) -> int:
    """Print the problems of a content folder, of one scenario or of another file in it.

    Returns:
        The exit code: 1 when there are errors, 0 otherwise.
    """
    target = out or sys.stdout
    if path.is_file() or (path / _SCENARIO_FILE).exists():
        report = check_part(path, assets_dir)
    else:
        report = check(_near(path.absolute()), assets_dir)
    if as_json:
        print(_as_json(report), file=target)
    else:
        _print_words(report, _near(path.absolute()), target)
    return 1 if report.errors else 0


def _near(path: Path) -> Path:
    """Return the path as somebody standing here would write it."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def _in_order(report: Iterable[Problem]) -> list[Problem]:
    return sorted(report, key=lambda one: (one.file, one.line, one.column))


def _print_words(report: Report, path: Path, target: TextIO) -> None:
    coloured = target.isatty() and "NO_COLOR" not in os.environ
    for problem in _in_order(report):
        print(_coloured(problem) if coloured else problem, file=target)
    errors, warnings = len(report.errors), len(report.warnings)
    if errors or warnings:
        print(f"{_count(errors, 'error')}, {_count(warnings, 'warning')} in {path}.", file=target)
    else:
        print(f"No problems in {path}.", file=target)


def _coloured(problem: Problem) -> str:
    colour = _RED if problem.level == "error" else _YELLOW
    return str(problem).replace(f" {problem.code} ", f" {colour}{problem.code}{_PLAIN} ", 1)


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _as_json(report: Report) -> str:
    found = {
        "errors": len(report.errors),
        "warnings": len(report.warnings),
        "problems": _in_order(report),
    }
    return msgspec.json.format(msgspec.json.encode(found)).decode()
