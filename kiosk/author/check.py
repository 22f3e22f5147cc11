"""`kiosk check`: everything that is wrong with the content, and what to do about it."""

import gc
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TextIO, TypeVar

from msgspec import Struct

from kiosk.author.check_report import Form, print_report
from kiosk.author.editorial.findings import editorial_findings
from kiosk.author.editorial.sources import SourceCoverage
from kiosk.author.film_check import film_problems
from kiosk.author.fit.findings import fit_problems
from kiosk.author.help_reach import help_problems
from kiosk.author.progress import SILENT, Progress, ShownProgress
from kiosk.author.proof import prove
from kiosk.author.proof_report import proof_problems
from kiosk.author.recorded_path import check_path
from kiosk.author.story_measure import StoryMeasure
from kiosk.author.tongue import ENGLISH, translate
from kiosk.catalog.folders import SCENARIO_FILE, content_around
from kiosk.catalog.library import load_catalog
from kiosk.catalog.problem import Report
from kiosk.catalog.saying import say
from kiosk.engine.menu import visitors_of

Measured = TypeVar("Measured")



class Examination(Struct, frozen=True):
    """What was found in a content folder, and the figures of its stories.

    Attributes:
        coverage: the sentences of the source page; None where not all stories were looked at.
    """

    report: Report
    stories: tuple[StoryMeasure, ...]
    coverage: SourceCoverage | None = None


def check(content_dir: Path, assets_dir: Path, *, with_fit: bool = False) -> Report:
    """Return all problems of a content folder; see `examine`."""
    return examine(content_dir, assets_dir, with_fit=with_fit).report


def examine(content_dir: Path, assets_dir: Path, *, with_fit: bool = False,
            progress: Progress = SILENT, story: str | None = None,
            cache_dir: Path | None = None) -> Examination:
    """Return all problems of a content folder, and what was measured.

    Among them those that only a walk through every state of a story finds, recorded ways that do
    not work any more, and what the editorial rules say.

    Args:
        with_fit: measure every text on every screen as well, which takes some seconds.
        progress: is told how far it has come.
        story: the only one whose texts are measured; None: those of all are.
        cache_dir: where what was measured is kept; None: nowhere.
    """
    with without_collecting():
        return _examine(content_dir, assets_dir, with_fit, progress, story, cache_dir)


@contextmanager
def without_collecting() -> Iterator[None]:
    """Leave garbage alone meanwhile: nearly all that is made here is kept till the end."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def _examine(
    content_dir: Path, assets_dir: Path, with_fit: bool, progress: Progress,
    story: str | None, cache_dir: Path | None,
) -> Examination:
    loaded = load_catalog(content_dir, assets_dir)
    advance = progress.task(say("Walking every way"))
    proofs = {name: prove(one, visitors_of(one, loaded.audiences), advance=advance)
              for name, one in loaded.scenarios.items()}
    for name, scenario in loaded.scenarios.items():
        loaded.report.extend(proof_problems(scenario, loaded.places[name], proofs[name]))
    for name, paths in loaded.recorded.items():
        visitors = visitors_of(loaded.scenarios[name], loaded.audiences)
        strayed = (check_path(loaded.scenarios[name], path, visitors) for path in paths)
        loaded.report.extend(one for one in strayed if one is not None)
    loaded.report.extend(help_problems(loaded, content_dir))
    loaded.report.extend(film_problems(loaded))
    findings = editorial_findings(loaded, content_dir, assets_dir)
    loaded.report.extend(findings.problems)
    if with_fit:
        loaded.report.extend(fit_problems(loaded, content_dir, assets_dir, progress,
                                          story=story if story in loaded.scenarios else None,
                                          cache_dir=cache_dir))
    return Examination(loaded.report, tuple(
        StoryMeasure(name, proof.moments, proof.complete, _of(name, findings.paces),
                     _of(name, findings.readings))
        for name, proof in proofs.items()
    ), findings.coverage)


def _of(scenario: str, measured: Mapping[tuple[str, str], Measured]) -> dict[str, Measured]:
    """Return language → what was measured of a scenario."""
    return {language: one for (name, language), one in measured.items() if name == scenario}


def check_part(path: Path, assets_dir: Path, *, with_fit: bool = False,
               progress: Progress = SILENT, cache_dir: Path | None = None) -> Examination:
    """Return what is found in one file; the translations of a scenario belong to it.

    Args:
        path: a file somewhere in a content folder, or the folder of a scenario.
    """
    file = (path / SCENARIO_FILE if path.is_dir() else path).absolute()
    content_dir = content_around(file)
    translation = f"{file.parent.name}.po" if file.name == SCENARIO_FILE else ""
    name = file.parent.name if file.name == SCENARIO_FILE else ""
    whole = examine(_near(content_dir), assets_dir, with_fit=with_fit, progress=progress,
                    story=name or None, cache_dir=cache_dir)
    report = Report(
        one for one in whole.report
        if Path(one.file) == _near(file) or Path(one.file).name == translation
    )
    return Examination(report, tuple(one for one in whole.stories if one.scenario == name))


def run_check(
    path: Path,
    assets_dir: Path,
    *,
    with_fit: bool = False,
    form: Form = "text",
    language: str = ENGLISH,
    out: TextIO | None = None,
    cache_dir: Path | None = None,
) -> int:
    """Print the problems of a content folder, of one scenario or of another file in it.

    Args:
        with_fit: measure every text on every screen as well.
        language: one of TONGUES, in which the problems are told.
        cache_dir: where what was measured is kept; None: nowhere.

    Returns:
        The exit code: 1 when there are errors, 0 otherwise.
    """
    opening = say(
        "Checking {path}. With the texts on every screen it may take half a minute.",
        path=str(_near(path.absolute()))) if with_fit else None
    with ShownProgress(language, opening=opening) as progress:
        if path.is_file() or (path / SCENARIO_FILE).exists():
            found = check_part(path, assets_dir, with_fit=with_fit, progress=progress,
                               cache_dir=cache_dir)
        else:
            found = examine(_near(path.absolute()), assets_dir, with_fit=with_fit,
                            progress=progress, cache_dir=cache_dir)
    print_report(
        found.report, found.stories, _near(path.absolute()), form=form, language=language,
        words=partial(translate, language=language), target=out or sys.stdout,
        coverage=found.coverage,
    )
    return 1 if found.report.errors else 0


def _near(path: Path) -> Path:
    """Return the path as somebody standing here would write it."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
