"""`kiosk preview`: the real screen beside the editor."""

import argparse
import os

from kiosk.cli.arguments import Commands, add_command, add_content, add_story, size_px


def add_to(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = add_command(
        commands, "preview", _preview, "see a story on the real screen while you write it",
        "Show a story on the real screen, in a window. Whenever you save a file of the content, "
        "the window shows it and goes back to the same spot. F1 lists the keys: other languages, "
        "audiences, screens and text sizes, back one decision, and more.",
        "kiosk preview m02-game-chat --path ask_back,stay",
    )
    add_story(parser)
    parser.add_argument("--language", metavar="LANG",
                        help="code of the language (default: the one the story is written in)")
    parser.add_argument("--as", metavar="WHO", dest="audience",
                        help="audience of exhibition.yaml who is standing there (default: the "
                        "first one the story is offered to)")
    parser.add_argument("--path", metavar="IDS", default="",
                        help="options to take at once, for example ask_back,stay")
    parser.add_argument("--window", type=size_px, metavar="WxH",
                        help="the screen to begin with (default: 1280x800)")
    add_content(parser)


def _preview(options: argparse.Namespace) -> int:
    from kiosk.author.preview.command import run_preview
    from kiosk.author.preview.desk import Beginning
    from kiosk.author.tongue import tongue_of

    path = tuple(one.strip() for one in options.path.split(",") if one.strip())
    beginning = Beginning(options.scenario, options.language, options.audience, path)
    return run_preview(options.content, options.assets, beginning,
                       tongue=tongue_of(os.environ), size_px=options.window)
