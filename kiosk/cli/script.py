"""`kiosk script`: a story on paper."""

import argparse
import os
from pathlib import Path

from kiosk.cli.arguments import Commands, add_command, add_content


def add_to(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = add_command(
        commands, "script", _script, "print a story for reviewers and schools",
        "Write a story as a screenplay with all its ways, facts and sources and a box to sign: as "
        "one HTML file, and as a PDF.",
        "kiosk script m02-game-chat --language fr --beside de",
    )
    which = parser.add_mutually_exclusive_group()
    which.add_argument("scenario", nargs="?", metavar="SCENARIO",
                       help="id of the story (default: the first one of the menu)")
    which.add_argument("--all", action="store_true", dest="every",
                       help="every story, in all languages it is complete in")
    parser.add_argument("--language", metavar="LANG",
                        help="code of the language (default: the one the story is written in)")
    parser.add_argument("--beside", metavar="LANG",
                        help="a second language, small under each text, to compare")
    parser.add_argument("--as-adult", action="store_true", dest="adult",
                        help="put the form for adults first where a text has several")
    parser.add_argument("--format", dest="form", choices=("html", "pdf", "both"), default="both",
                        help="what is written (default: %(default)s)")
    parser.add_argument("--output", type=Path, metavar="DIR", default=Path("build/scripts"),
                        help="where it goes (default: %(default)s)")
    add_content(parser)


def _script(options: argparse.Namespace) -> int:
    from kiosk.author.script.printing import Order, run_script
    from kiosk.author.tongue import tongue_of

    return run_script(Order(
        options.content, options.assets, options.output, scenario_id=options.scenario,
        every=options.every, language=options.language, beside=options.beside,
        adult=options.adult, form=options.form, own_language=tongue_of(os.environ),
    ))
