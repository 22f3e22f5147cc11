"""`kiosk shots`: pictures of every screen, with what is wrong marked on them."""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.cli.arguments import Commands, add_command, add_content, size_px
from kiosk.engine.session import TEXT_SIZES, THEMES


def add_to(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = add_command(
        commands, "shots", _shots, "take pictures of every screen and mark what is wrong",
        "Look at every view of the exhibition on all screens of the design book, in every "
        "language, colour theme and text size, and take a picture of each screen. What nobody "
        "can read, hit or see is marked on the pictures: words that do not fit, low contrast, "
        "small or close targets, missing letters and pictures. A page shows them all.",
        "kiosk shots m02-game-chat --languages de,fr --screens 1280x800,800x480",
    )
    parser.add_argument("scenarios", nargs="*", metavar="SCENARIO",
                        help="ids of the stories (default: the first one of the menu)")
    parser.add_argument("--output", type=Path, metavar="DIR",
                        help="where the pictures go (default: build/shots; with --gallery: "
                        "assets/readme)")
    parser.add_argument("--languages", type=_words, metavar="LANG,…", default=(),
                        help="codes of languages (default: all)")
    parser.add_argument("--screens", type=_sizes, metavar="WxH,…", default=(),
                        help="sizes in pixels (default: those of the design book)")
    parser.add_argument("--themes", type=_among(THEMES), metavar="THEME,…", default=THEMES,
                        help=f"some of {', '.join(THEMES)} (default: all)")
    parser.add_argument("--sizes", type=_among(TEXT_SIZES), metavar="SIZE,…", default=TEXT_SIZES,
                        help=f"text sizes, some of {', '.join(TEXT_SIZES)} (default: all)")
    amount = parser.add_mutually_exclusive_group()
    amount.add_argument("--every", type=_count, metavar="N",
                        help="take a picture of every Nth view (default: one of each screen)")
    amount.add_argument("--all", action="store_const", const=1, dest="every",
                        help="take a picture of every view")
    parser.add_argument("--json", action="store_true", help="print the findings for a program")
    parser.add_argument("--gallery", action="store_true",
                        help="take the pictures of the README instead, out of a visit played by "
                        "touches")
    add_content(parser)


def _shots(options: argparse.Namespace) -> int:
    from kiosk.author.shots.choice import Choice
    from kiosk.author.shots.command import run_shots
    from kiosk.author.shots.gallery import run_gallery
    from kiosk.author.tongue import tongue_of

    tongue = tongue_of(os.environ)
    if options.gallery:
        return run_gallery(options.content, options.assets,
                           options.output or options.assets / "readme", tongue=tongue,
                           target=sys.stdout)
    choice = Choice(tuple(options.scenarios), options.languages, options.screens, options.themes,
                    options.sizes, options.every)
    return run_shots(options.content, options.assets, options.output or Path("build/shots"),
                     choice, tongue=tongue, target=sys.stdout,
                     is_for_programs=options.json)


def _words(words: str) -> tuple[str, ...]:
    """Return what stands between commas."""
    found = tuple(dict.fromkeys(one.strip() for one in words.split(",") if one.strip()))
    if not found:
        raise argparse.ArgumentTypeError("name at least one, with commas between several")
    return found


def _sizes(words: str) -> tuple[tuple[int, int], ...]:
    return tuple(size_px(one) for one in _words(words))


def _among(known: tuple[str, ...]) -> Callable[[str], tuple[str, ...]]:
    """Return what reads some of the known names."""

    def read(words: str) -> tuple[str, ...]:
        found = _words(words)
        for one in found:
            if one not in known:
                raise argparse.ArgumentTypeError(f"«{one}» is none of {', '.join(known)}")
        return found

    return read


def _count(words: str) -> int:
    if not words.isdecimal() or int(words) < 1:
        raise argparse.ArgumentTypeError(f"«{words}» is no number from 1 on")
    return int(words)
