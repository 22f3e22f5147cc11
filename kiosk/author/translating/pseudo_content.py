"""A copy of the content in which one language is made up, to see what is not translated."""

import re
import shutil
from functools import partial
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace

from kiosk.author.desk_setup import SET_UP
from kiosk.author.glyphs import read_fonts
from kiosk.author.progress import SILENT, Progress, ShownProgress
from kiosk.author.tongue import translate
from kiosk.author.translating.desk import TranslationDesk
from kiosk.author.translating.po_writer import write_po_file
from kiosk.author.translating.pseudo import PseudoAlphabet, pseudo_alphabet, pseudo_words
from kiosk.author.translating.report import told_problems
from kiosk.catalog.editorial_reader import FILE_NAME
from kiosk.catalog.folders import TRANSLATIONS, translation_file
from kiosk.catalog.problem import Problem
from kiosk.catalog.saying import ToldError, say

MARK = ".pseudo"
"""Says of a folder that it was made here and may be made anew."""


class PseudoContent(NamedTuple):
    """The language that is made up in a copy, how many texts it has, and what is left out.

    Attributes:
        problems: errors of files whose texts are not made up.
    """

    language: str
    texts: int
    problems: tuple[Problem, ...]


def write_pseudo_content(
    content_dir: Path, assets_dir: Path, output: Path, language: str | None, stretch_percent: int,
    progress: Progress = SILENT,
) -> PseudoContent:
    """Copy the content with all PO files of a language made up.

    The rules stay behind: made-up words cannot keep them.

    Args:
        language: None for the first one that is translated to.

    Raises:
        ToldError: there is no such language, or the copy would take somebody's place.
    """
    desk = TranslationDesk(content_dir, assets_dir)
    made_up = _made_up(desk, language)
    alphabet = _alphabet(assets_dir)
    _copy(content_dir, output)
    shutil.rmtree(output / TRANSLATIONS / made_up, ignore_errors=True)
    count = 0
    for domain in progress.over(say("Making up the translations"), desk.domains(())):
        template = None if desk.is_source(made_up, domain) else desk.template(domain)
        if template is not None:
            entries = tuple(replace(one, words=pseudo_words(one.source, alphabet, stretch_percent))
                            for one in template.entries)
            write_po_file(translation_file(output, made_up, domain), made_up,
                          replace(template, entries=entries))
            count += len(entries)
    return PseudoContent(made_up, count, tuple(desk.problems))


def _made_up(desk: TranslationDesk, language: str | None) -> str:
    languages = desk.languages([language] if language is not None else [])
    if not languages:
        raise ToldError(say("{file} has one language only, so nothing is translated. "
                            "Add another one under «languages».",
                            file=str(desk.folder / "exhibition.yaml")))
    return languages[0]


def _alphabet(assets_dir: Path) -> PseudoAlphabet:
    fonts = read_fonts(assets_dir / "fonts")
    if fonts is None:
        raise ToldError(say("The fonts cannot be read, so nobody knows which letters they have. "
                            "Install the authors' tools: {command}", command=SET_UP))
    if not fonts:
        raise ToldError(say("There are no fonts in {folder}, so nobody knows which letters they "
                            "have. Name the folder of fonts and pictures with --assets.",
                            folder=str(assets_dir / "fonts")))
    return pseudo_alphabet(frozenset.intersection(*fonts.values()))


def _copy(content_dir: Path, output: Path) -> None:
    source, target = content_dir.resolve(), output.resolve()
    if target.is_relative_to(source) or source.is_relative_to(target):
        raise ToldError(say("{folder} is the content itself, or inside it, or around it. "
                            "Choose another folder with --output.", folder=str(output)))
    is_ours = (output / MARK).is_file()
    if output.exists() and not is_ours and (not output.is_dir() or any(output.iterdir())):
        raise ToldError(say("{folder} is there already and was not made by this command. "
                            "Choose another folder with --output, or delete it.",
                            folder=str(output)))
    if output.exists():
        shutil.rmtree(output)
    output.mkdir(parents=True)
    (output / MARK).touch()
    try:
        shutil.copytree(content_dir, output, dirs_exist_ok=True,
                        ignore=shutil.ignore_patterns(".git"))
    except shutil.Error as error:
        (file, _, why), *_ = error.args[0]
        raise ToldError(say("{file} cannot be copied to {folder} ({why}). Check its rights and the "
                            "room on the disk, then call the command again.",
                            file=file, folder=str(output), why=_reason(why))) from error
    (output / FILE_NAME).unlink(missing_ok=True)


def _reason(why: str) -> str:
    """Return what the system said, without its number and without the files."""
    return re.sub(r"^\[Errno \d+\] ", "", why).partition(": '")[0]


def run_pseudo(
    content_dir: Path, assets_dir: Path, output: Path, language: str | None,
    stretch_percent: int, tongue: str,
) -> int:
    """Write the copy and tell what can be done with it; 1 when texts are missing in it."""
    words = partial(translate, language=tongue)
    with ShownProgress(tongue) as progress:
        made = write_pseudo_content(content_dir, assets_dir, output, language, stretch_percent,
                                    progress)
    print(words(say("{count} texts of «{language}» are made up in {folder}; "
                    "the editorial rules are not in the copy.",
                    count=made.texts, language=made.language, folder=str(output))))
    print(words(say("See it with: {command}", command=f"kiosk run --content {output}")))
    print(words(say("Look for places that are too tight with: {command}",
                    command=f"kiosk check {output}")))
    return told_problems(made.problems, words, say(
        "Files with these errors are copied as they are; none of their texts is made up."))
