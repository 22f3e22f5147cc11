"""What the commands for translators print."""

import sys
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from kiosk.author.editorial.texts import beginning
from kiosk.author.progress import ShownProgress
from kiosk.author.tongue import translate
from kiosk.author.translating.json_form import Words, status_json, update_json
from kiosk.author.translating.po_file import CHANGED
from kiosk.author.translating.status import (
    FileStatus,
    TranslationStatus,
    Unfinished,
    translation_status,
)
from kiosk.author.translating.table import table_lines
from kiosk.author.translating.update import UpdatedFile, update_po, write_templates
from kiosk.catalog.problem import Problem
from kiosk.catalog.saying import Saying, say

LEFT_ALONE = say("Files with these errors were left as they are.")

CHANGED_MEANS = say("«changed»: the source text is another one now, or somebody was not sure. "
                    "Look at the translation again; until then no visitor sees it.")

SHOWN_MOST = 12
"""So many unfinished texts of a file are listed; a program is told all of them."""


def run_update(
    content_dir: Path, assets_dir: Path, languages: list[str], scenarios: list[str], tongue: str,
    *, as_json: bool = False,
) -> int:
    """Bring PO files up to date and print their counts; 1 when some were left alone."""
    words = partial(translate, language=tongue)
    with ShownProgress(tongue) as progress:
        update = update_po(content_dir, assets_dir, languages, scenarios, progress)
    if as_json:
        print(update_json(update, words))
        return 1 if update.problems else 0
    headings = (say("file"), say("translated"), say("changed"), say("empty"), say("obsolete"))
    rows = [(str(one.path), one.translated, one.fuzzy, one.empty, one.obsolete)
            for one in update.files]
    for line in (*table_lines([words(one) for one in headings], rows),
                 *_explained(update.files, words)):
        print(line)
    return told_problems(update.problems, words)


def run_extract(
    content_dir: Path, assets_dir: Path, output: Path, scenarios: list[str], tongue: str
) -> int:
    """Write templates and print what is in them; 1 when some were not written."""
    words = partial(translate, language=tongue)
    with ShownProgress(tongue) as progress:
        templates = write_templates(content_dir, assets_dir, output, scenarios, progress)
    rows = [(str(path), count) for path, count in templates.files.items()]
    for line in table_lines([words(say("file")), words(say("texts"))], rows):
        print(line)
    return told_problems(templates.problems, words)


def told_problems(
    problems: Iterable[Problem], words: Words, outcome: Saying = LEFT_ALONE
) -> int:
    """Print the errors because of which files were left alone; 1 when there are some.

    Args:
        outcome: what became of these files.
    """
    found = list(problems)
    for one in found:
        print(one.told(words), file=sys.stderr)
    if found:
        print(words(outcome), file=sys.stderr)
    return 1 if found else 0


def run_status(
    content_dir: Path, assets_dir: Path, languages: list[str], tongue: str, *,
    as_json: bool = False, strict: bool = False,
) -> int:
    """Print how far they are; 1 when there are errors, or `strict` and something is missing."""
    words = partial(translate, language=tongue)
    with ShownProgress(tongue) as progress:
        status = translation_status(content_dir, assets_dir, languages, progress)
    if as_json:
        print(status_json(status, words))
    else:
        for line in _status_lines(status, words):
            print(line)
    has_errors = any(one.level == "error" for one in status.problems)
    return 1 if has_errors or (strict and not status.complete) else 0


def _status_lines(status: TranslationStatus, words: Words) -> Iterator[str]:
    headings = (say("language"), say("file"), say("translated"), say("changed"), say("empty"),
                say("obsolete"), say("done"), say("offered"))
    rows = [(one.language, one.domain, one.counts.translated, one.counts.fuzzy, one.counts.empty,
             one.counts.obsolete, f"{one.percent} %", _offered(one, words))
            for one in status.files]
    yield from table_lines([words(one) for one in headings], rows)
    yield from _explained([one.counts for one in status.files], words)
    for file in status.files:
        yield from _file_lines(file, words)
    for problem in status.problems:
        yield problem.told(words)
    if status.complete:
        yield words(say("Everything is translated."))


def _explained(files: Iterable[UpdatedFile], words: Words) -> Iterator[str]:
    """Yield what «changed» means, when it was said of something."""
    if any(one.fuzzy for one in files):
        yield words(CHANGED_MEANS)


def _offered(file: FileStatus, words: Words) -> str:
    if file.offered is None:
        return "–"
    return words(say("yes") if file.offered else say("no"))


def _file_lines(file: FileStatus, words: Words) -> Iterator[str]:
    """Yield what is to be done in a file, and what is odd in it, below its name."""
    if file.unfinished or file.oddities or file.why_not:
        yield f"\n{file.counts.path}"
    for one in file.unfinished[:SHOWN_MOST]:
        yield f"  {one.file}:{one.line} {words(_to_do(one))}"
    more = len(file.unfinished) - SHOWN_MOST
    if more > 0:
        yield f"  {words(say('… and {count} more.', count=more))}"
    for odd in file.oddities:
        yield f"  {odd.file}:{odd.line} «{beginning(odd.words)}»: {words(odd.message)}"
    if file.why_not is not None:
        yield f"  {words(file.why_not)}"


def _to_do(one: Unfinished) -> Saying:
    if one.state != CHANGED:
        return say("empty: «{text}»", text=beginning(one.source))
    if not one.previous:
        return say("changed: «{text}», translated as «{translation}»",
                   text=beginning(one.source), translation=beginning(one.translation))
    return say("changed: «{text}», before «{previous}», translated as «{translation}»",
               text=beginning(one.source), previous=beginning(one.previous),
               translation=beginning(one.translation))
