"""One file being read, and the problems found in it."""

from dataclasses import dataclass
from typing import NamedTuple

from kiosk.catalog.node import Mark
from kiosk.catalog.problem import Level, Problem, Report
from kiosk.catalog.saying import Saying


class Place(NamedTuple):
    """Somewhere in some file."""

    file: str
    mark: Mark


@dataclass(frozen=True)
class Page:
    """A file by its path, as it is shown to people, and the report its problems go to."""

    file: str
    report: Report

    def complain(
        self, code: str, mark: Mark, message: Saying, remedy: Saying, level: Level = "error"
    ) -> None:
        """Report a problem at a place of this file."""
        self.report.add(Problem(level, code, message, remedy, self.file, *mark))

    def place(self, mark: Mark) -> Place:
        """Return a place of this file."""
        return Place(self.file, mark)

    def warn(self, code: str, mark: Mark, message: Saying, remedy: Saying) -> None:
        """Report a problem the terminal can live with."""
        self.complain(code, mark, message, remedy, "warning")
