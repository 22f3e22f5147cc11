"""`kiosk map`: a whole story on one sheet."""

import argparse
import os
from pathlib import Path

from kiosk.cli.arguments import Commands, add_command, add_content, add_story, existing


def add_to(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = add_command(
        commands, "map", _map, "draw a whole story on one sheet",
        "Draw a whole story on one sheet: scenes, choices, conditions and endings, with what "
        "nobody can reach and what does not go on. Writes SVG and PNG and prints where they are.",
        "kiosk map m02-game-chat --language fr",
    )
    add_story(parser)
    parser.add_argument("--language", metavar="LANG",
                        help="code of the language (default: the one the story is written in)")
    parser.add_argument("--output", type=Path, metavar="FILE",
                        help="the file, .svg or .png; with --format its name without the ending "
                        "(default: build/maps/SCENARIO.LANG)")
    parser.add_argument("--format", dest="form", choices=("svg", "png", "both"),
                        help="kind of file (default: what FILE says, or both)")
    parser.add_argument("--counts", type=existing, metavar="FILE",
                        help="counted visits, as kiosk simulate --counts writes them: shares at "
                        "scenes, options and endings")
    parser.add_argument("--json", action="store_true",
                        help="print the map as data instead of drawing it")
    add_content(parser)


def _map(options: argparse.Namespace) -> int:
    from kiosk.author.map.command import MapRequest, run_map
    from kiosk.author.tongue import tongue_of

    asked = MapRequest(
        Path("build/maps"), options.scenario, options.language, options.output,
        options.form, options.counts, options.json,
    )
    return run_map(options.content, options.assets, asked, tongue_of(os.environ))
