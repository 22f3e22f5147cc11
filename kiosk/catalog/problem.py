"""Problems in content, each with its place and what to do about it."""

from collections.abc import Callable, Iterable, Iterator
from typing import Literal

from msgspec import Struct

from kiosk.catalog.saying import Saying, say

Level = Literal["error", "warning"]
"""An error keeps a piece of content off the terminal; a warning does not."""

_WARNING = say("warning")


class Problem(Struct, frozen=True):
    """One thing an author or operator can mend.

    Attributes:
        code: what kind of problem, as a readable slug such as ``unknown-field``.
        message: what is wrong, without a full stop.
        remedy: what to do, one or more whole sentences.
        file: path as it was given to the loader.
        line, column: counted from 1; a problem of the whole file is at 1:1.
    """

    level: Level
    code: str
    message: Saying
    remedy: Saying
    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return self.told(str)

    def told(self, words: Callable[[Saying], str]) -> str:
        """Return the problem as one line, in the language `words` speaks."""
        level = "" if self.level == "error" else f"{words(_WARNING)} "
        return (
            f"{self.file}:{self.line}:{self.column}: {level}{self.code} "
            f"{words(self.message)}. {words(self.remedy)}"
        )


class Report:
    """Problems collected while content is read; nobody stops at the first one."""

    def __init__(self, problems: Iterable[Problem] = ()) -> None:
        self._problems = dict.fromkeys(problems)

    def __iter__(self) -> Iterator[Problem]:
        return iter(self._problems)

    def __len__(self) -> int:
        return len(self._problems)

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that keep something off the terminal, in the order they were found."""
        return tuple(one for one in self._problems if one.level == "error")

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """The problems the terminal can live with, in the order they were found."""
        return tuple(one for one in self._problems if one.level == "warning")

    def add(self, problem: Problem) -> None:
        """Collect a problem; the same one twice counts once."""
        self._problems.setdefault(problem)

    def extend(self, problems: Iterable[Problem]) -> None:
        """Collect several problems."""
        for problem in problems:
            self.add(problem)

    def of_file(self, file: str) -> "Report":
        """Return the problems of one file."""
        return Report(one for one in self._problems if one.file == file)


KNOWN_SHOWN_MOST = 12
"""A longer list of known names is no help and left out."""


def did_you_mean(word: str, known: Iterable[str]) -> Saying:
    """Return a remedy: the known name nearest to `word`, or the names there are."""
    from difflib import get_close_matches  # the terminal's warm start needs none

    names = list(known)
    by_lower_case = {name.lower(): name for name in names}
    near = get_close_matches(word.lower(), list(by_lower_case), n=1, cutoff=0.6)
    if near:
        return say("Did you mean «{name}»?", name=by_lower_case[near[0]])
    if not names:
        return say("There are none yet.")
    if len(names) <= KNOWN_SHOWN_MOST:
        return say("Known: {names}.", names=", ".join(names))
    return say("Check the spelling.")
