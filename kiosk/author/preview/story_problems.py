"""Which problems keep a story off the screen, and which are about it at all."""

from collections.abc import Iterable
from pathlib import Path

from kiosk.author.check_report import error_count, warning_count
from kiosk.author.manuscript import Manuscript
from kiosk.author.passage import reason_of
from kiosk.catalog.folders import PARTS, SCENARIOS, scenario_file, translation_file
from kiosk.catalog.library import Loaded
from kiosk.catalog.problem import Problem
from kiosk.catalog.saying import Saying, say
from kiosk.errors import StoryError


def errors_in(loaded: Loaded, content_dir: Path, story: str | None) -> tuple[Problem, ...]:
    """Return the errors that keep a story off the screen; those of other stories last resort.

    Args:
        story: its id; None: nobody has named one.
    """
    errors = loaded.report.errors
    if loaded.catalog is None or story is None:
        return errors
    own = tuple(one for one in errors if _is_in(one, content_dir, story))
    return own or tuple(one for one in errors if _is_in(one, content_dir, None))


def about(problems: Iterable[Problem], content_dir: Path, story: str, language: str
          ) -> tuple[Problem, ...]:
    """Return what is about a story, errors first: its file, parts, translation in a language."""
    translation = translation_file(content_dir, language, story)
    found = [one for one in problems
             if (_is_in(one, content_dir, story) and not _is_about_another(one, language))
             or Path(one.file) == translation]
    return tuple(sorted(found, key=lambda one: one.level != "error"))


def problem_of(manuscript: Manuscript, error: StoryError) -> Problem:
    """Return why a story does not go on as a problem with its place: the scene it stops in."""
    place = manuscript.places.scenes.get(error.values.get("scene", ""))
    file, line, column = (
        (place.file, *place.mark) if place is not None else (str(manuscript.file), 1, 1))
    return Problem("error", "dead-end", reason_of(error),
                   say("Give it an «end:» or a «go:»; kiosk check shows the way there."),
                   file, line, column)


def verdict(problems: tuple[Problem, ...] | None) -> Saying:
    """Return in a few words what was found; None: it is still being looked for."""
    if problems is None:
        return say("checking …")
    errors = sum(1 for one in problems if one.level == "error")
    if not problems:
        return say("nothing found; kiosk check measures the texts as well")
    return say("F2: {errors}, {warnings}", errors=error_count(errors),
               warnings=warning_count(len(problems) - errors))


def _is_in(problem: Problem, content_dir: Path, story: str | None) -> bool:
    """Return whether a problem is in a story's folder or a part; None: in none of the stories."""
    path = Path(problem.file)
    if story is None:
        return not path.is_relative_to(content_dir / SCENARIOS)
    folder = scenario_file(content_dir, story).parent
    return path.is_relative_to(folder) or path.is_relative_to(content_dir / PARTS)


def _is_about_another(problem: Problem, language: str) -> bool:
    """Return whether it is about a translation nobody is looking at."""
    values = dict(problem.message.values)
    return problem.code == "missing-translation" and values.get("language") != language
