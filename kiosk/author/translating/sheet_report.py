"""What is printed when tables for translators are written and taken over."""

import sys
from functools import partial
from pathlib import Path

from kiosk.author.progress import ShownProgress
from kiosk.author.tongue import translate
from kiosk.author.translating.export import export_translations
from kiosk.author.translating.intake import Intake, import_translations
from kiosk.author.translating.json_form import Words, intake_json
from kiosk.author.translating.report import told_problems
from kiosk.author.translating.table import table_lines
from kiosk.catalog.saying import say


def run_export(
    content_dir: Path, assets_dir: Path, languages: list[str], scenarios: list[str], path: Path,
    tongue: str, *, overwrite: bool = False,
) -> int:
    """Write a table and say what is in it; 1 when files were left alone."""
    words = partial(translate, language=tongue)
    with ShownProgress(tongue) as progress:
        export = export_translations(content_dir, assets_dir, path, languages, scenarios, tongue,
                                     overwrite=overwrite, progress=progress)
    print(words(say("{file}: {count} texts, {unfinished} of them to be translated or looked at.",
                    file=str(path), count=export.texts, unfinished=export.unfinished)))
    return told_problems(export.problems, words)


def run_import(
    content_dir: Path, assets_dir: Path, files: list[Path], tongue: str, *,
    dry_run: bool = False, as_json: bool = False,
) -> int:
    """Take over tables and say what changed; 1 when something was left out."""
    words = partial(translate, language=tongue)
    with ShownProgress(tongue) as progress:
        intake = import_translations(content_dir, assets_dir, files, dry_run=dry_run,
                                     progress=progress)
    if as_json:
        print(intake_json(intake, words, dry_run=dry_run))
        return 0 if intake.complete else 1
    for one in intake.notices:
        level = "" if one.left_out else f"{words(say('note'))}: "
        print(f"{one.at}: {level}{words(one.message)}. {words(one.remedy)}", file=sys.stderr)
    _print_changes(intake, words, dry_run)
    return max(told_problems(intake.problems, words), 0 if intake.complete else 1)


def _print_changes(intake: Intake, words: Words, dry_run: bool) -> None:
    headings = (say("file"), say("new"), say("revised"), say("confirmed"), say("doubted"),
                say("emptied"), say("remarks"))
    rows = [(str(one.path), one.new, one.revised, one.confirmed, one.doubted, one.emptied,
             one.remarks) for one in intake.files]
    for line in table_lines([words(one) for one in headings], rows):
        print(line)
    print(words(say("{count} rows were read.", count=intake.rows)))
    if not intake.complete:
        print(words(say("Some were left out: see above for the reasons.")))
    if dry_run:
        print(words(say("Nothing was changed, because this was a dry run.")))
    elif not intake.files:
        print(words(say("Nothing in the PO files changed.")))
