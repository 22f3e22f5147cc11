"""The sample exhibition with rules of its own, and what these find in it."""

from pathlib import Path

from sample_content import ASSETS, SampleContent

from kiosk.author.editorial.findings import EditorialFindings, editorial_findings
from kiosk.catalog.problem import Problem

RULES = "editorial.yaml"


def write_rules(content: SampleContent, rules: str) -> None:
    """Give the exhibition an editorial.yaml."""
    content.path(RULES).write_text(f"format: 1\n{rules}", encoding="utf-8")


def findings(content: SampleContent) -> EditorialFindings:
    """Return what the rules find in the content as it is now."""
    return editorial_findings(content.load(), content.folder, ASSETS)


def found(content: SampleContent, code: str) -> list[Problem]:
    """Return the problems of one kind."""
    return [one for one in findings(content).problems if one.code == code]


def place_of(problem: Problem) -> tuple[str, int, int]:
    """Return file, line and column."""
    return problem.file, problem.line, problem.column


def entry_line(path: Path, source: str) -> int:
    """Return the line of a PO file at which the entry of a text begins."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return lines.index(f'msgid "{source}"') + 1
