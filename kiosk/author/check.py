"""`kiosk check`: everything that is wrong with the content, and what to do about it."""

import sys
from functools import partial
from pathlib import Path
from typing import TextIO

from kiosk.author.check_report import Form, print_report
from kiosk.author.editorial.findings import editorial_problems
from kiosk.author.fit.findings import fit_problems
from kiosk.author.help_reach import help_problems
from kiosk.author.proof import prove
from kiosk.author.proof_report import proof_problems
from kiosk.author.recorded_path import check_path
from kiosk.author.tongue import ENGLISH, translate
from kiosk.catalog.library import load_catalog
from kiosk.catalog.problem import Report
from kiosk.engine.menu import visitors_of

_SCENARIO_FILE, _FRAME_FILE = "scenario.yaml", "exhibition.yaml"


def check(content_dir: Path, assets_dir: Path, *, with_fit: bool = False) -> Report:
    """Return all problems of a content folder.

    Among them those that only a walk through every state of a story finds, recorded ways that do
    not work any more, and what the editorial rules say.

    Args:
        with_fit: measure every text on every screen as well, which takes some seconds.
    """
    loaded = load_catalog(content_dir, assets_dir)
    for name, scenario in loaded.scenarios.items():
        visitors = visitors_of(scenario, loaded.audiences)
        found = proof_problems(scenario, loaded.places[name], prove(scenario, visitors))
        loaded.report.extend(found)
    for name, paths in loaded.recorded.items():
        visitors = visitors_of(loaded.scenarios[name], loaded.audiences)
        strayed = (check_path(loaded.scenarios[name], path, visitors) for path in paths)
        loaded.report.extend(one for one in strayed if one is not None)
    loaded.report.extend(help_problems(loaded, content_dir))
    loaded.report.extend(editorial_problems(loaded, content_dir, assets_dir))
    if with_fit:
        loaded.report.extend(fit_problems(loaded, content_dir, assets_dir))
    return loaded.report


def check_part(path: Path, assets_dir: Path, *, with_fit: bool = False) -> Report:
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
        one for one in check(_near(content_dir), assets_dir, with_fit=with_fit)
        if Path(one.file) == _near(file) or Path(one.file).name == translation
    )


def run_check(
    path: Path,
    assets_dir: Path,
    *,
    with_fit: bool = False,
    form: Form = "text",
    language: str = ENGLISH,
    out: TextIO | None = None,
) -> int:
    """Print the problems of a content folder, of one scenario or of another file in it.

    Args:
        with_fit: measure every text on every screen as well.
        language: one of TONGUES, in which the problems are told.

    Returns:
        The exit code: 1 when there are errors, 0 otherwise.
    """
    if path.is_file() or (path / _SCENARIO_FILE).exists():
        report = check_part(path, assets_dir, with_fit=with_fit)
    else:
        report = check(_near(path.absolute()), assets_dir, with_fit=with_fit)
    print_report(
        report, _near(path.absolute()), form=form, language=language,
        words=partial(translate, language=language), target=out or sys.stdout,
    )
    return 1 if report.errors else 0


def _near(path: Path) -> Path:
    """Return the path as somebody standing here would write it."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
