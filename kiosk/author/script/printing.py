"""`kiosk script`: which scripts are printed, and where they lie."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kiosk.author.editorial.findings import read_rules, story_paces
from kiosk.author.manuscript import Manuscript, manuscript_of
from kiosk.author.progress import SILENT, Progress, ShownProgress
from kiosk.author.script.edition import Edition, checked_edition
from kiosk.author.script.imprint import Paces
from kiosk.author.script.page import set_page
from kiosk.author.script.pdf import print_page
from kiosk.author.tongue import ENGLISH, translate
from kiosk.catalog.folders import scenario_file, scenario_names
from kiosk.catalog.library import Loaded, load_catalog
from kiosk.catalog.problem import Report
from kiosk.catalog.saying import ToldError, say
from kiosk.catalog.whole_file import write_whole

Form = Literal["html", "pdf", "both"]


@dataclass(frozen=True)
class Order:
    """What was asked for.

    Attributes:
        scenario_id: None: the first one of the menu.
        every: all stories instead, in every language they are complete in.
        language: None: the one a story is written in, or with `every` all of them.
        beside: language to stand small under each text; None: none.
        adult: True when the form for adults comes first.
        own_language: one of TONGUES, the one of whoever sits here.
    """

    content_dir: Path
    assets_dir: Path
    output_dir: Path
    scenario_id: str | None = None
    every: bool = False
    language: str | None = None
    beside: str | None = None
    adult: bool = False
    form: Form = "both"
    own_language: str = ENGLISH


def run_script(order: Order) -> int:
    """Print what was ordered, name each file, and return the exit code.

    Raises:
        ToldError: the story cannot be printed; names the remedy. Where one of several cannot, that
            is said and the others are printed.
    """
    loaded = load_catalog(order.content_dir, order.assets_dir)
    editions, refused = (every_edition(order, loaded) if order.every
                         else ([one_edition(order, loaded)], []))
    with ShownProgress(order.own_language) as progress:
        paces = measure(editions, order, loaded, progress)
        files = list(print_editions(editions, paces, order, progress))
    for file in files:
        print(file)
    for error in refused:
        print(f"kiosk: {translate(error.saying, order.own_language)}", file=sys.stderr)
    return 1 if refused else 0


def measure(
    editions: list[Edition], order: Order, loaded: Loaded, progress: Progress = SILENT
) -> Paces:
    """Return how long the stories of some scripts are; empty where no rules say how to measure."""
    rules = read_rules(loaded, order.content_dir, Report())
    if rules is None:
        return {}
    advance = progress.task(say("Walking every way"))
    stories = {one.manuscript.scenario.id: one.manuscript.scenario for one in editions}
    return {(name, language): pace for name, story in stories.items()
            for language, pace in story_paces(rules, loaded, story, advance).items()}


def print_editions(
    editions: list[Edition], paces: Paces, order: Order, progress: Progress = SILENT
) -> Iterator[Path]:
    """Print scripts and yield their files."""
    for edition in progress.over(say("Scripts"), editions):
        page = set_page(edition, paces, order.assets_dir)
        if order.form in ("html", "both"):
            yield _written(order, edition, "html", page.encode())
        if order.form in ("pdf", "both"):
            yield _written(order, edition, "pdf", print_page(page))


def _written(order: Order, edition: Edition, kind: str, data: bytes) -> Path:
    path = order.output_dir / f"{edition.name}.{kind}"
    write_whole(path, data)
    return path


def one_edition(order: Order, loaded: Loaded) -> Edition:
    """Return the script of one story.

    Raises:
        ToldError: the story or the language is not there; names the remedy.
    """
    manuscript = manuscript_of(loaded, order.content_dir, order.scenario_id)
    return checked_edition(_edition(order, manuscript, manuscript.language(order.language)))


def every_edition(order: Order, loaded: Loaded) -> tuple[list[Edition], list[ToldError]]:
    """Return the scripts of all stories, and why some cannot be printed."""
    found: list[Edition] = []
    refused: list[ToldError] = []
    for name in scenario_names(order.content_dir):
        if not scenario_file(order.content_dir, name).exists():
            continue
        try:
            manuscript = manuscript_of(loaded, order.content_dir, name)
            found += _in_its_languages(order, manuscript)
        except ToldError as error:
            refused.append(error)
    return found, refused


def _in_its_languages(order: Order, manuscript: Manuscript) -> list[Edition]:
    known = manuscript.scenario.languages
    languages = known if order.language is None else (order.language,)
    return [checked_edition(_edition(order, manuscript, one))
            for one in languages if one != order.beside or len(languages) == 1]


def _edition(order: Order, manuscript: Manuscript, language: str) -> Edition:
    return Edition(manuscript, language, order.own_language, order.beside, order.adult)
