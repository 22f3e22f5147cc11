"""The command `kiosk`. Commands are imported when they run; only `run` brings Kivy."""

import argparse
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from kiosk import __version__
from kiosk.errors import KioskError
from kiosk.settings.folders import CHECKOUT

GOOD, PROBLEMS, WRONG_USE = 0, 1, 2

_WINDOW_LEAST_PX, _WINDOW_MOST_PX = 320, 7680


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code.

    Args:
        arguments: what stands behind ``kiosk``; None: what the process was started with.

    Returns:
        0 when all is good, 1 when problems were found, 2 for wrong use.
    """
    parser = _parser()
    options = parser.parse_args(arguments)
    if "command" not in options:
        parser.print_help(sys.stderr)
        return WRONG_USE
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except KioskError as error:
        if "debug" in options:
            raise
        print(f"kiosk: {error}", file=sys.stderr)
        return PROBLEMS
    except BrokenPipeError:
        # Whoever read our output has seen enough; nothing more can be written.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return GOOD


def _run(options: argparse.Namespace) -> int:
    from kiosk.views.launch import RunOptions, run

    code: int = run(RunOptions(
        size_px=options.window,
        settings_file=options.settings,
        content_dir=options.content,
        pictures_dir=options.pictures,
    ))
    return code


def _check(options: argparse.Namespace) -> int:
    from kiosk.author.check import run_check
    from kiosk.author.explanation_report import run_explain
    from kiosk.author.mending.files import run_fix
    from kiosk.author.tongue import tongue_of

    language = options.language or tongue_of(os.environ)
    if options.explain is not None:
        return run_explain(options.explain, language)
    if options.fix:
        run_fix(options.path, language, out=None if options.form == "text" else sys.stderr)
    return run_check(options.path, options.assets, with_fit=options.fit, form=options.form,
                     language=language)


def _play(options: argparse.Namespace) -> int:
    from kiosk.author.terminal_play import play_in_terminal

    return play_in_terminal(
        options.content, options.assets, options.scenario, language=options.language,
        audience=options.audience,
        path=tuple(one.strip() for one in options.path.split(",") if one.strip()),
    )


def _schema(options: argparse.Namespace) -> int:
    from kiosk.author.schema.files import run_schema

    return run_schema(options.kind, options.content, options.assets, write=options.write)


def _translate_update(options: argparse.Namespace) -> int:
    from kiosk.author.translation import update_po

    update = update_po(options.content, options.language, options.assets)
    for file in update.files:
        print(f"{file.path}: {file.translated} translated, {file.fuzzy} fuzzy, "
              f"{file.empty} empty, {file.obsolete} obsolete")
    for problem in update.problems:
        print(problem, file=sys.stderr)
    return PROBLEMS if update.problems else GOOD


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kiosk",
        description="The exhibition terminal «Okay für mich?» and what its authors need.",
        epilog="Example: kiosk run --window 1280x800",
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    parser.add_argument("--debug", action="store_true", default=argparse.SUPPRESS,
                        help="show where in the program an error comes from")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_run(commands)
    _add_check(commands)
    _add_play(commands)
    _add_translate(commands)
    _add_schema(commands)
    return parser


_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def _add_run(commands: _Commands) -> None:
    parser = _add(
        commands, "run", _run, "start the terminal",
        "Start the terminal: full screen on a desktop or a console. Without any display a visit "
        "is played off-screen and left as pictures.",
        "kiosk run --window 1280x800",
    )
    parser.add_argument("--window", type=_size_px, metavar="WxH",
                        help="a window of this size in pixels instead of the full screen")
    parser.add_argument("--settings", type=Path, metavar="FILE",
                        help="settings of this terminal (TOML)")
    parser.add_argument("--content", type=_folder, metavar="DIR",
                        help="another content folder than the one in the settings")
    parser.add_argument("--pictures", type=Path, metavar="DIR", default=Path("build/visit"),
                        help="where the pictures go without a display (default: %(default)s)")


def _add_check(commands: _Commands) -> None:
    parser = _add(
        commands, "check", _check, "find mistakes in the content",
        "Find mistakes in the content: structure, targets, missing translations and pictures, "
        "recorded ways. Exit code 1 when there are errors; warnings alone are fine.",
        "kiosk check content/scenarios/m02-game-chat/scenario.yaml",
    )
    parser.add_argument("path", nargs="?", type=_existing, default=CHECKOUT / "content",
                        metavar="PATH", help="a content folder or one scenario.yaml "
                        "(default: the content of this checkout)")
    parser.add_argument("--format", dest="form", choices=("text", "json", "github"),
                        default="text", help="how problems are told: for people, for programs, "
                        "or beside the lines on GitHub (default: %(default)s)")
    parser.add_argument("--json", dest="form", action="store_const", const="json",
                        help="the same as --format json")
    parser.add_argument("--no-fit", dest="fit", action="store_false",
                        help="do not measure whether every text fits on every screen (quicker)")
    parser.add_argument("--fix", action="store_true",
                        help="first repair what needs no guessing: missing quotes, tabs, "
                        "invisible characters, encodings, older formats")
    parser.add_argument("--explain", nargs="?", const="", metavar="CODE",
                        help="tell what a code means, with an example and its cure; without a "
                        "code: list all codes")
    parser.add_argument("--language", choices=("en", "de", "fr", "it"),
                        help="the language problems are told in (default: yours, or English)")
    _add_assets(parser)


def _add_play(commands: _Commands) -> None:
    parser = _add(
        commands, "play", _play, "play a story in this window",
        "Play a story in the terminal window, as words: for authors, and without a screen.",
        "kiosk play m02-game-chat --language en",
    )
    parser.add_argument("scenario", nargs="?", metavar="SCENARIO",
                        help="id of the story (default: the first one of the menu)")
    parser.add_argument("--language", metavar="LANG",
                        help="code of the language (default: the one the story is written in)")
    parser.add_argument("--as", metavar="WHO", dest="audience",
                        help="audience of exhibition.yaml who plays (default: the first one "
                        "the story is offered to)")
    parser.add_argument("--path", metavar="IDS", default="",
                        help="options to take without asking, for example ask_back,stay")
    _add_content(parser)
    _add_assets(parser)


def _add_translate(commands: _Commands) -> None:
    translate = commands.add_parser(
        "translate", help="prepare translations", description="Prepare translations.",
        epilog="Example: kiosk translate update fr")
    actions = translate.add_subparsers(title="actions", metavar="ACTION", required=True)
    parser = _add(
        actions, "update", _translate_update, "bring the PO files of a language up to date",
        "Bring the PO files of a language up to date: new texts are empty, changed ones fuzzy, "
        "and those nobody needs any more are kept as obsolete.",
        "kiosk translate update fr",
    )
    parser.add_argument("language", metavar="LANG", help="a language of exhibition.yaml")
    _add_content(parser)
    _add_assets(parser)


def _add_schema(commands: _Commands) -> None:
    parser = _add(
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
    _add_content(parser)
    _add_assets(parser)


def _add(
    commands: _Commands,
    name: str,
    command: Callable[[argparse.Namespace], int],
    summary: str,
    description: str,
    example: str,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=summary, description=description,
                                 epilog=f"Example: {example}")
    parser.add_argument("--debug", action="store_true", default=argparse.SUPPRESS,
                        help="show where in the program an error comes from")
    parser.set_defaults(command=command)
    return parser


def _add_content(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--content", type=_folder, metavar="DIR", default=CHECKOUT / "content",
                        help="the content folder (default: the one of this checkout)")


def _add_assets(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--assets", type=_folder, metavar="DIR", default=CHECKOUT / "assets",
                        help="fonts, icons and pictures (default: those of this checkout)")


def _size_px(words: str) -> tuple[int, int]:
    found = re.fullmatch(r"([0-9]{3,4})x([0-9]{3,4})", words)
    size_px = (int(found[1]), int(found[2])) if found else (0, 0)
    if not all(_WINDOW_LEAST_PX <= side <= _WINDOW_MOST_PX for side in size_px):
        raise argparse.ArgumentTypeError(
            f"«{words}» is no size; write width and height in pixels, for example 1280x800")
    return size_px


def _existing(words: str) -> Path:
    path = Path(words)
    if not path.exists():
        raise argparse.ArgumentTypeError(f"«{words}» is not there")
    return path


def _folder(words: str) -> Path:
    path = Path(words)
    if not path.is_dir():
        raise argparse.ArgumentTypeError(f"there is no folder «{words}»")
    return path
