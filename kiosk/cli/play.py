"""`kiosk play`: a story in the terminal window."""

import argparse
import os

from kiosk.cli.arguments import Commands, add_command, add_content, add_story


def add_to(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = add_command(
        commands, "play", _play, "play a story in this window",
        "Play a story in the terminal window, as words: for authors, and without a screen.",
        "kiosk play m02-game-chat --path ask_back,stay,ask_why,refuse --record",
    )
    add_story(parser)
    parser.add_argument("--language", metavar="LANG",
                        help="code of the language (default: the one the story is written in)")
    parser.add_argument("--as", metavar="WHO", dest="audience",
                        help="audience of exhibition.yaml who plays (default: the first one "
                        "the story is offered to)")
    parser.add_argument("--path", metavar="IDS", default="",
                        help="options to take without asking, for example ask_back,stay")
    parser.add_argument("--record", action="store_true",
                        help="when the story has ended, write the way just played into its tests")
    add_content(parser)


def _play(options: argparse.Namespace) -> int:
    from kiosk.author.terminal_play import play_in_terminal
    from kiosk.author.tongue import tongue_of

    return play_in_terminal(
        options.content, options.assets, options.scenario, language=options.language,
        audience=options.audience,
        path=tuple(one.strip() for one in options.path.split(",") if one.strip()),
        record=options.record, tongue=tongue_of(os.environ),
    )
