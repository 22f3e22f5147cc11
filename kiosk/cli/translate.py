"""`kiosk translate`: what translators need, and what comes back from them."""

import argparse
import sys

from kiosk.cli.arguments import Commands, add_command, add_content


def add_to(commands: Commands) -> None:
    """Add the command and its actions to the parser."""
    translate = commands.add_parser(
        "translate", help="prepare translations", description="Prepare translations.",
        epilog="Example: kiosk translate update fr")
    actions = translate.add_subparsers(title="actions", metavar="ACTION", required=True)
    parser = add_command(
        actions, "update", _update, "bring the PO files of a language up to date",
        "Bring the PO files of a language up to date: new texts are empty, changed ones fuzzy, "
        "and those nobody needs any more are kept as obsolete.",
        "kiosk translate update fr",
    )
    parser.add_argument("language", metavar="LANG", help="a language of exhibition.yaml")
    add_content(parser)


def _update(options: argparse.Namespace) -> int:
    from kiosk.author.translation import update_po

    update = update_po(options.content, options.language, options.assets)
    for file in update.files:
        print(f"{file.path}: {file.translated} translated, {file.fuzzy} fuzzy, "
              f"{file.empty} empty, {file.obsolete} obsolete")
    for problem in update.problems:
        print(problem, file=sys.stderr)
    return 1 if update.problems else 0
