"""`kiosk check`: mistakes in the content."""

import argparse
import os
import sys

from kiosk.author.tongue import TONGUES
from kiosk.catalog.saying import ToldError
from kiosk.cli.arguments import Commands, add_command, add_content


def add_to(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = add_command(
        commands, "check", _check, "find mistakes in the content",
        "Find mistakes in the content: structure, targets, missing translations and pictures, "
        "recorded ways. Exit code 1 when there are errors; warnings alone are fine.",
        "kiosk check m02-game-chat",
    )
    parser.add_argument("what", nargs="?", metavar="WHAT",
                        help="id of a story, a content folder or one of its files "
                        "(default: the whole content folder)")
    parser.add_argument("--format", dest="form", choices=("text", "json", "github"),
                        default="text", help="how problems are told: for people, for programs, "
                        "or beside the lines on GitHub (default: %(default)s)")
    parser.add_argument("--json", dest="form", action="store_const", const="json",
                        help="the same as --format json")
    parser.add_argument("--no-fit", dest="fit", action="store_false",
                        help="do not measure whether every text fits on every screen (quicker)")
    parser.add_argument("--fix", action="store_true",
                        help="first repair what needs no guessing: missing quotes, tabs, "
                        "invisible characters, encodings, older formats, French spaces")
    parser.add_argument("--explain", nargs="?", const="", metavar="CODE",
                        help="tell what a code means, with an example and its cure; without a "
                        "code: list all codes")
    parser.add_argument("--language", choices=TONGUES,
                        help="the language problems are told in (default: yours, or English)")
    add_content(parser)


def _check(options: argparse.Namespace) -> int:
    from kiosk.author.check import run_check
    from kiosk.author.explanation_report import run_explain
    from kiosk.author.mending.files import run_fix
    from kiosk.author.named_part import part_named
    from kiosk.author.tongue import tongue_of, translate
    from kiosk.settings.folders import find_cache_dir

    language = options.language or tongue_of(os.environ)
    if options.explain is not None:
        return run_explain(options.explain, language)
    try:
        path = part_named(options.what, options.content)
    except ToldError as error:
        print(f"kiosk: {translate(error.saying, language)}", file=sys.stderr)
        return 2
    if options.fix:
        run_fix(path, language, out=None if options.form == "text" else sys.stderr)
    return run_check(path, options.assets, with_fit=options.fit, form=options.form,
                     language=language, cache_dir=find_cache_dir())
