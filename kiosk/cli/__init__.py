"""The command `kiosk`. Commands are imported when they run; only those with a window bring Kivy."""

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence

from kiosk import __version__
from kiosk.catalog.saying import ToldError
from kiosk.cli import (
    check,
    new,
    play,
    preview,
    run,
    schema,
    script,
    shots,
    simulate,
    stats,
    translate,
)
from kiosk.cli import map as map_
from kiosk.errors import JournalError, KioskError

GOOD, PROBLEMS, WRONG_USE = 0, 1, 2

_COMMANDS = (run, check, new, preview, shots, play, map_, simulate, script, translate, stats,
             schema)
"""Their modules, in the order of the help; each adds itself to the parser."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code.

    Args:
        arguments: what stands behind ``kiosk``; None: what the process was started with.

    Returns:
        0 when all is good, 1 when problems were found, 2 for wrong use.
    """
    # A name no terminal can print must not end in a fault behind work that is done.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    parser = _parser()
    options = parser.parse_args(arguments)
    if "command" not in options:
        parser.print_help(sys.stderr)
        return WRONG_USE
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except BrokenPipeError:
        # Whoever read our output has seen enough; nothing more can be written.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return GOOD
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return PROBLEMS
    except Exception as error:
        if "debug" in options:
            raise
        print(f"kiosk: {_told(error)}", file=sys.stderr)
        return PROBLEMS


def _told(error: Exception) -> str:
    """Return what an error says, in the language of whoever sits here where it can."""
    from kiosk.author.desk_setup import SET_UP
    from kiosk.author.file_error import saying_of
    from kiosk.author.tongue import tongue_of, translate
    from kiosk.catalog.saying import say

    match error:
        case ToldError(saying=saying):
            pass
        case JournalError(file=file, reason=reason):
            saying = say("{file} holds no counts that can be read ({reason}). Give a counts.sqlite "
                         "or an export of kiosk stats.", file=str(file), reason=reason)
        case KioskError():
            return str(error)
        case OSError():
            saying = saying_of(error)
        case ModuleNotFoundError():
            saying = say("This command belongs to the authors' desk and needs «{module}». Set the "
                         "desk up with: {command}", module=error.name or "", command=SET_UP)
        case _:
            saying = say("This is a fault of the program, not yours ({fault}). Call it again with "
                         "--debug and pass on what it shows.",
                         fault=f"{type(error).__name__}: {error}")
    return translate(saying, tongue_of(os.environ))


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
    for one in _COMMANDS:
        one.add_to(commands)
    return parser
