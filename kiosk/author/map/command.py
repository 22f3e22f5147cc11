"""What `kiosk map` does: the map of a story as files, or as data."""

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TextIO

import msgspec
from msgspec import Struct

from kiosk.author.manuscript import Manuscript, open_manuscript
from kiosk.author.map.chart import StoryMap
from kiosk.author.map.drawing import map_of, sheet_of
from kiosk.author.map.engraver import engrave
from kiosk.author.map.svg import standing_alone
from kiosk.author.progress import Progress, ShownProgress
from kiosk.author.tongue import TONGUES, translate
from kiosk.author.visit_counts import read_counts
from kiosk.author.wording import Told
from kiosk.catalog.saying import ToldError, say
from kiosk.catalog.whole_file import write_whole

FORMS = ("svg", "png")


class MapRequest(Struct, frozen=True):
    """What somebody wants to have.

    Attributes:
        scenario: None: the first story of the menu.
        language: None: the one the story is written in.
        output: a file, or its name without the ending where `form` says it; None: one in `folder`
            with the name of the story and the language.
        form: one of FORMS or ``both``; None: what the name of `output` says, or both.
        counts: file with counted visits; None: nobody counted.
        as_json: the map as data on stdout instead of files.
    """

    folder: Path
    scenario: str | None = None
    language: str | None = None
    output: Path | None = None
    form: str | None = None
    counts: Path | None = None
    as_json: bool = False


def run_map(
    content_dir: Path, assets_dir: Path, asked: MapRequest, tongue: str, *,
    out: TextIO | None = None,
) -> int:
    """Draw the map of a story and print where it is; return the exit code.

    Args:
        tongue: language of whoever sits here, for the words of a map of a story in another one.

    Raises:
        ToldError: the story has errors, or something else is missing; names the remedy.
    """
    target = out or sys.stdout
    manuscript = open_manuscript(content_dir, assets_dir, asked.scenario)
    language = manuscript.language(asked.language)
    told = partial(translate, language=language if language in TONGUES else tongue)
    files = _files(asked, f"{manuscript.scenario.id}.{language}")
    with ShownProgress(tongue) as progress:
        story = _map(manuscript, asked, language, told, progress)
        if not asked.as_json:
            what = say("Drawing the map of «{story}»", story=manuscript.scenario.id)
            advance = progress.task(what, len(files))
            for file, picture in _pictures(story, assets_dir, files, told):
                write_whole(file, picture)
                advance()
    if asked.as_json:
        print(msgspec.json.format(msgspec.json.encode(story), indent=2).decode(), file=target)
    else:
        print(*files, sep="\n", file=target)
    return 0


def _map(
    manuscript: Manuscript, asked: MapRequest, language: str, told: Told, progress: Progress
) -> StoryMap:
    counts = None if asked.counts is None else read_counts(asked.counts, manuscript.scenario.id)
    advance = progress.task(say("Walking every way"))
    return map_of(manuscript, language, told, counts, advance=advance)


def _files(asked: MapRequest, name: str) -> list[Path]:
    """Return the files to be written, none of which need be there.

    Only a name that says nothing else gets an ending, so no file is written that nobody named.

    Args:
        name: what they are called, without the ending, when nobody says it.
    """
    output, form = asked.output, asked.form
    if output is None:
        return _with_endings(asked.folder / name, form or "both")
    suffix = output.suffix.removeprefix(".").lower()
    if not suffix and form is not None:
        return _with_endings(output, form)
    if suffix not in FORMS:
        raise ToldError(say("{file}: a map is a file ending in .svg or .png.", file=str(output)))
    if form not in (None, suffix):
        raise ToldError(say(
            "{file}: its name says {suffix}, but --format says {form}. Leave out one of them.",
            file=str(output), suffix=suffix, form=form))
    return [output]


def _with_endings(output: Path, form: str) -> list[Path]:
    return [output.with_name(f"{output.name}.{one}") for one in FORMS if form in (one, "both")]


def _pictures(
    story: StoryMap, assets_dir: Path, files: list[Path], told: Told
) -> Iterator[tuple[Path, bytes]]:
    sheet = sheet_of(story, assets_dir, told)
    for file in files:
        if file.suffix.lower() == ".svg":
            drawn = engrave(sheet.source, "svg", assets_dir)
            yield file, standing_alone(drawn, story, assets_dir)
        else:
            yield file, engrave(sheet.for_pixels(), "png", assets_dir)
