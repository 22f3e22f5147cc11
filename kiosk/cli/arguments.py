"""What the commands share: how one is added, and arguments several of them take."""

import argparse
import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from kiosk.settings.folders import CHECKOUT

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

_WINDOW_LEAST_PX, _WINDOW_MOST_PX = 320, 7680


def add_command(
    commands: Commands,
    name: str,
    command: Callable[[argparse.Namespace], int],
    summary: str,
    description: str,
    example: str,
) -> argparse.ArgumentParser:
    """Add a command, or an action of one, and return its parser.

    Args:
        command: takes what was asked for and returns the exit code.
        summary: a few words, for the list of commands.
        example: a whole command line.
    """
    parser = commands.add_parser(name, help=summary, description=description,
                                 epilog=f"Example: {example}")
    parser.add_argument("--debug", action="store_true", default=argparse.SUPPRESS,
                        help="show where in the program an error comes from")
    parser.set_defaults(command=command)
    return parser


def add_content(parser: argparse.ArgumentParser) -> None:
    """Add the folders a command reads: ``content`` and ``assets``."""
    parser.add_argument("--content", type=folder, metavar="DIR", default=CHECKOUT / "content",
                        help="the content folder (default: the one of this checkout)")
    add_assets(parser)


def add_assets(parser: argparse.ArgumentParser) -> None:
    """Add the folder of fonts, icons and pictures: ``assets``."""
    parser.add_argument("--assets", type=folder, metavar="DIR", default=CHECKOUT / "assets",
                        help="fonts, icons and pictures (default: those of this checkout)")


def add_story(parser: argparse.ArgumentParser) -> None:
    """Add the story a command is about: ``scenario``, None for the first one of the menu."""
    parser.add_argument("scenario", nargs="?", metavar="SCENARIO",
                        help="id of the story (default: the first one of the menu)")


def size_px(words: str) -> tuple[int, int]:
    """Return width and height, e.g. of ``1280x800``."""
    found = re.fullmatch(r"([0-9]{3,4})x([0-9]{3,4})", words)
    size = (int(found[1]), int(found[2])) if found else (0, 0)
    if not all(_WINDOW_LEAST_PX <= side <= _WINDOW_MOST_PX for side in size):
        raise argparse.ArgumentTypeError(
            f"«{words}» is no size; write width and height in pixels, for example 1280x800")
    return size


def existing(words: str) -> Path:
    """Return the path of a file or folder that is there."""
    path = Path(words)
    if not _found(path.exists, words):
        raise argparse.ArgumentTypeError(f"«{words}» is not there")
    return path


def folder(words: str) -> Path:
    """Return the path of a folder that is there."""
    path = Path(words)
    if not _found(path.is_dir, words):
        raise argparse.ArgumentTypeError(f"there is no folder «{words}»")
    return path


def _found(look: Callable[[], bool], words: str) -> bool:
    try:
        return look()
    except OSError as error:
        raise argparse.ArgumentTypeError(f"«{words}»: {error.strerror}") from error
