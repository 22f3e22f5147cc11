"""`kiosk schema`: what an editor needs to complete and explain content."""

import argparse

from kiosk.cli.arguments import Commands, add_command, add_content


def add_to(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = add_command(
        commands, "schema", _schema, "tell an editor how content is written",
        "Print the JSON Schema of a kind of file: editors complete and explain fields with it. "
        "The shipped files name theirs in their first line.",
        "kiosk schema scenario",
    )
    parser.add_argument("kind", nargs="?", default="scenario", metavar="KIND",
                        choices=("scenario", "exhibition", "contacts", "interface", "part",
                                 "editorial"),
                        help="scenario, exhibition, contacts, interface, part or editorial "
                        "(default: %(default)s)")
    parser.add_argument("--write", action="store_true",
                        help="write all of them into the folder «schema» of the content")
    add_content(parser)


def _schema(options: argparse.Namespace) -> int:
    from kiosk.author.schema.files import run_schema

    return run_schema(options.kind, options.content, options.assets, write=options.write)
