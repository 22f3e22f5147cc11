"""One file being read, and the problems found in it."""

from dataclasses import dataclass

from kiosk.catalog.node import Mark
from kiosk.catalog.problem import Level, Problem, Report


@dataclass(frozen=True)
class Page:
    """A file by its path, as it is shown to people, and the report its problems go to."""

    file: str
    report: Report

    def complain(
        self, code: str, mark: Mark, message: str, remedy: str, level: Level = "error"
    ) -> None:
        """Report a problem at a place of this file."""
        self.report.add(Problem(level, code, message, remedy, self.file, *mark))

    def warn(self, code: str, mark: Mark, message: str, remedy: str) -> None:
        """Report a problem the terminal can live with."""
        self.complain(code, mark, message, remedy, "warning")
