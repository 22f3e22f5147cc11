"""`kiosk new`: the beginning of a story."""

import argparse
import os

from kiosk.author.scaffold.kinds import KINDS
from kiosk.author.tongue import TONGUES
from kiosk.cli.arguments import Commands, add_command, add_content
from kiosk.settings.folders import CHECKOUT

_AGE_MOST = 99


def add_to(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = add_command(
        commands, "new", _new, "begin a story",
        "Begin a story: a whole small one that passes kiosk check and explains itself in comments. "
        "It is written into scenarios/ID of the content and put on the menu, at the end of "
        "its list in exhibition.yaml. No story that is there already is changed.",
        'kiosk new mein-thema --title "Mein Thema" --kind chat',
    )
    parser.add_argument("id", metavar="ID",
                        help="name of its folder, never shown: small letters, digits, _ and -")
    parser.add_argument("--title", metavar="TEXT",
                        help="title in the menu (default: the one of the small story)")
    parser.add_argument("--kind", choices=KINDS, default=KINDS[0],
                        help="a chat on a phone, a talk face to face, a narrated story, one with "
                        "questions, or one with something to do (default: %(default)s)")
    parser.add_argument("--language", choices=TONGUES,
                        help="the language you write in (default: the one of exhibition.yaml)")
    parser.add_argument("--audience", metavar="WHO", type=_names, default=(),
                        help="who it is for, for example teen,parent (default: the first word "
                        "under «sees» in exhibition.yaml)")
    parser.add_argument("--age", metavar="YEARS", type=_age, default=12,
                        help="from which age on (default: %(default)s)")
    listed = parser.add_mutually_exclusive_group()
    listed.add_argument("--listed", dest="listed", action="store_true", default=True,
                        help="put it into the menu (default)")
    listed.add_argument("--not-listed", dest="listed", action="store_false",
                        help="leave it out of the menu for now")
    add_content(parser)


def _new(options: argparse.Namespace) -> int:
    from kiosk.author.scaffold.command import Wish, run_new
    from kiosk.author.tongue import tongue_of

    wish = Wish(
        options.id, options.title, options.kind, options.language, options.audience, options.age,
        is_listed=options.listed, names_content=options.content != CHECKOUT / "content",
    )
    return run_new(options.content, options.assets, wish, tongue_of(os.environ))


def _names(words: str) -> tuple[str, ...]:
    found = tuple(one.strip() for one in words.split(",") if one.strip())
    if not found:
        raise argparse.ArgumentTypeError("name at least one audience, for example teen")
    return tuple(dict.fromkeys(found))


def _age(words: str) -> int:
    if not (words.isascii() and words.isdigit() and len(words) <= 2):
        raise argparse.ArgumentTypeError(f"«{words}» is no age; write 0 to {_AGE_MOST}")
    return int(words)
