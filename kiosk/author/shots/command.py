"""Runs `kiosk shots`."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TextIO

from kiosk.author.fit.places import Gazetteer, unmarked
from kiosk.author.progress import Progress, ShownProgress
from kiosk.author.shots.choice import Choice
from kiosk.author.shots.hands import share_out
from kiosk.author.shots.looking import Look, Sight, look
from kiosk.author.shots.plan import looks_of
from kiosk.author.shots.report import as_json, summary_of
from kiosk.author.shots.sheet import Words, write_sheet
from kiosk.author.shots.shot import Shot
from kiosk.author.shots.summary import flawed
from kiosk.author.shots.taking import Exposure, Film, expose
from kiosk.author.shots.telling import marked
from kiosk.author.tongue import translate
from kiosk.catalog.library import load_catalog
from kiosk.catalog.saying import say

FILM_LENGTH = 12
"""Pictures taken in one go, between which the bar moves."""


def run_shots(
    content_dir: Path,
    assets_dir: Path,
    folder: Path,
    choice: Choice,
    *,
    tongue: str,
    target: TextIO,
    is_for_programs: bool = False,
) -> int:
    """Take the pictures and write the contact sheet; return 1 when there is a finding, else 0.

    Args:
        folder: where the pictures go; those of earlier calls that are not taken again, go.
        tongue: one of TONGUES.
        target: where the summary is printed.
        is_for_programs: print JSON instead of a sentence.

    Raises:
        ToldError: a story or language asked for is not there.
    """
    words = partial(translate, language=tongue)
    loaded = load_catalog(content_dir, assets_dir)
    gazetteer = Gazetteer(loaded, content_dir)
    looks = tuple(looks_of(loaded, content_dir, assets_dir, choice, gazetteer))
    with ShownProgress(tongue) as progress:
        sights = _look(looks, progress)
        shots = [shot for _, sight in sights for shot in sight.shots]
        _sweep(folder, shots)
        _take(assets_dir, folder, looks, shots, words, progress)
    flaws = flawed(shots, gazetteer)
    summary = summary_of(len(shots), sum(sight.views for _, sight in sights), flaws)
    page = write_sheet(folder, shots, flaws, _pairs(sight for _, sight in sights), gazetteer,
                       words, summary)
    if is_for_programs:
        print(as_json(shots, flaws, page, words), file=target)
    else:
        print(words(summary), file=target)
        print(words(say("Look at {page}", page=str(page))), file=target)
    return 1 if flaws else 0


def _look(looks: Sequence[Look], progress: Progress) -> list[tuple[Look, Sight]]:
    """Return what was seen, in the order of what is looked at."""
    advance = progress.task(say("Looking at every screen"), len(looks))
    found = []
    for one in share_out(look, looks):
        found.append(one)
        advance()
    return sorted(found, key=lambda one: looks.index(one[0]))


def _take(
    assets_dir: Path, folder: Path, looks: Sequence[Look], shots: Sequence[Shot], words: Words,
    progress: Progress,
) -> None:
    """Take all pictures; each size of screen needs processes of its own."""
    inches = {one.size_px: one.diagonals_inch[0] for one in looks}
    advance = progress.task(say("Taking pictures"), len(shots))
    for size_px, inch in inches.items():
        exposures = [
            _exposure(one, folder, words) for one in shots if one.circumstance.size_px == size_px
        ]
        films = [Film(assets_dir, size_px, inch, looks[0].catalog.breaks,
                      tuple(exposures[first:first + FILM_LENGTH]))
                 for first in range(0, len(exposures), FILM_LENGTH)]
        for _, count in share_out(expose, films):
            for _ in range(count):
                advance()


def _exposure(shot: Shot, folder: Path, words: Words) -> Exposure:
    marks = tuple((one.box, words(marked(one))) for one in shot.seen)
    return Exposure(unmarked(shot.shown), marks, folder.absolute() / shot.file)


def _sweep(folder: Path, shots: Iterable[Shot]) -> None:
    """Take away pictures of earlier calls that are not taken again."""
    taken = {folder / one.file for one in shots}
    for path in folder.glob("[0-9]*x[0-9]*/*/*-*/[0-9]*_*.png"):
        if path not in taken:
            path.unlink()


def _pairs(
    sights: Iterable[Sight],
) -> Iterator[tuple[str, str, str, float, float, int]]:
    """Yield the colours in use, the faintest first."""
    counts: Counter[tuple[str, str, str, float, float]] = Counter()
    for one in sights:
        counts.update(one.pairs)
    for pair in sorted(counts, key=lambda one: one[3] / one[4]):
        yield (*pair, counts[pair])
