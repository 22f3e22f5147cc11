"""Whether every text fits: measured with the real fonts, in every layout and text size."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.author.fit.found import Collection
from kiosk.author.fit.memory import Memory
from kiosk.author.fit.survey import Survey
from kiosk.author.fit.views import FRAME
from kiosk.author.progress import SILENT, Progress
from kiosk.catalog.library import EXHIBITION, Loaded
from kiosk.catalog.problem import Problem
from kiosk.catalog.saying import say


def fit_problems(
    loaded: Loaded, content_dir: Path, assets_dir: Path, progress: Progress = SILENT, *,
    story: str | None = None, cache_dir: Path | None = None,
) -> Iterator[Problem]:
    """Yield each text that would be too small, cut or broken somewhere, once.

    Nothing is said about content which no exhibition can be opened with.

    Args:
        loaded: what was read out of `content_dir`.
        assets_dir: with the fonts.
        story: the only one that is measured, beside what is there for everybody; None: all are.
        cache_dir: where findings are kept; parts that are as they were are not measured again.
            None: everything is measured.
    """
    if loaded.catalog is None:
        return
    survey = Survey(loaded.catalog, loaded, content_dir, assets_dir)
    memory = Memory(content_dir, assets_dir, cache_dir)
    stories = tuple(loaded.scenarios) if story is None else (story,)
    collection = Collection()
    for part in progress.over(say("Measuring texts on every screen"), (FRAME, *stories)):
        finding = memory.recall(part)
        if finding is None:
            try:
                finding = survey.finding(part)
            except Exception as error:  # Kivy has no closed list of what it raises
                yield _not_measured(str(content_dir / f"{EXHIBITION}.yaml"), error)
                return
            memory.keep(part, finding)
        collection.take(finding)
        if finding.is_cut:
            yield _cut(loaded.places[part].file, part)
    yield from collection.problems()


def _cut(file: str, name: str) -> Problem:
    return Problem(
        "warning", "fit-not-measured",
        say("The story «{name}» is too large: not all of its texts were measured", name=name),
        say("Give it fewer variables, or smaller counts."),
        file,
    )


def _not_measured(frame: str, error: Exception) -> Problem:
    return Problem(
        "warning", "fit-not-measured",
        say("Nobody measured whether the texts fit ({reason})",
            reason=f"{type(error).__name__}: {error}"),
        say("Install Kivy for this Python and keep assets/fonts and assets/tokens.json whole."),
        frame,
    )
