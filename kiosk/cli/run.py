"""`kiosk run`: the terminal."""

import argparse
from pathlib import Path

from kiosk.cli.arguments import Commands, add_command, folder, size_px


def add_to(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = add_command(
        commands, "run", _run, "start the terminal",
        "Start the terminal: full screen on a desktop or a console. Without any display a visit "
        "is played off-screen and left as pictures.",
        "kiosk run --window 1280x800",
    )
    parser.add_argument("--window", type=size_px, metavar="WxH",
                        help="a window of this size in pixels instead of the full screen")
    parser.add_argument("--settings", type=Path, metavar="FILE",
                        help="settings of this terminal (TOML)")
    parser.add_argument("--content", type=folder, metavar="DIR",
                        help="another content folder than the one in the settings")
    parser.add_argument("--pictures", type=Path, metavar="DIR", default=Path("build/visit"),
                        help="where the pictures go without a display (default: %(default)s)")


def _run(options: argparse.Namespace) -> int:
    from kiosk.views.launch import RunOptions, run

    code: int = run(RunOptions(
        size_px=options.window,
        settings_file=options.settings,
        content_dir=options.content,
        pictures_dir=options.pictures,
    ))
    return code
