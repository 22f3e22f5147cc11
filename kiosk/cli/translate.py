"""`kiosk translate`: what translators need, and what comes back from them."""

import argparse
import os
from pathlib import Path

from kiosk.cli.arguments import Commands, add_command, add_content, existing

_BUILD = Path("build")


def add_to(commands: Commands) -> None:
    """Add the command and its actions to the parser."""
    translate = commands.add_parser(
        "translate", help="prepare translations and take them over",
        description="Prepare translations and take them over.",
        epilog="Example: kiosk translate update fr")
    actions = translate.add_subparsers(title="actions", metavar="ACTION", required=True)
    for add in (_add_update, _add_status, _add_export, _add_import, _add_pseudo, _add_extract,
                _add_recordings):
        add(actions)


def _add_update(actions: Commands) -> None:
    parser = add_command(
        actions, "update", _update, "bring the PO files of languages up to date",
        "Bring the PO files of languages up to date: new texts are empty, changed ones keep their "
        "translation and are marked (fuzzy), and those nobody needs any more are kept as "
        "obsolete. The files of a story with errors are left alone.",
        "kiosk translate update fr --scenario m02-game-chat",
    )
    _add_languages(parser, "*")
    _add_scenarios(parser)
    _add_json(parser)
    add_content(parser)


def _add_status(actions: Commands) -> None:
    parser = add_command(
        actions, "status", _status, "tell how far the translations are",
        "Tell how far the translations are, which texts are missing or have changed, whether a "
        "story is offered in a language, and what check finds in the PO files. Exit code 1 when "
        "there are errors.",
        "kiosk translate status fr it",
    )
    _add_languages(parser, "*")
    _add_json(parser)
    parser.add_argument("--strict", action="store_true",
                        help="exit code 1 when a text is missing or has changed")
    add_content(parser)


def _add_export(actions: Commands) -> None:
    parser = add_command(
        actions, "export", _export, "write a table for people without a PO editor",
        "Write the texts of languages and their translations to a table, to be filled in with "
        "a spreadsheet program and taken back with «kiosk translate import».",
        "kiosk translate export fr --to french.xlsx",
    )
    _add_languages(parser, "+")
    parser.add_argument("--to", type=Path, metavar="FILE",
                        help="a name that ends in .xlsx or .csv (default: build/translate/, "
                        "the languages, .xlsx)")
    parser.add_argument("--overwrite", action="store_true",
                        help="even a table with translations that were not taken over")
    _add_scenarios(parser)
    add_content(parser)


def _add_import(actions: Commands) -> None:
    parser = add_command(
        actions, "import", _import, "take over tables that were filled in",
        "Take over tables that were written by «kiosk translate export» and filled in. Rows "
        "that do not fit any more are told and left out. Exit code 1 when there are some.",
        "kiosk translate import french.xlsx --dry-run",
    )
    parser.add_argument("files", nargs="+", type=existing, metavar="FILE",
                        help="a table, .xlsx or .csv")
    parser.add_argument("--dry-run", action="store_true",
                        help="tell what would change, and change nothing")
    _add_json(parser)
    add_content(parser)


def _add_pseudo(actions: Commands) -> None:
    parser = add_command(
        actions, "pseudo", _pseudo, "copy the content with a made-up language in it",
        "Copy the content; in the copy a language is made of the source texts with accents, "
        "longer, and between brackets. What has no brackets on a screen is not translated, and "
        "«kiosk check» on the copy tells where longer words do not fit.",
        "kiosk translate pseudo && kiosk run --content build/pseudo",
    )
    parser.add_argument("--language", metavar="LANG",
                        help="the language to replace (default: the first one that is "
                        "translated to)")
    parser.add_argument("--output", type=Path, metavar="DIR", default=_BUILD / "pseudo",
                        help="where the copy goes (default: %(default)s)")
    parser.add_argument("--stretch", type=_percent, metavar="PERCENT", default=40,
                        help="how much longer texts get, 0 to 300 (default: %(default)s)")
    add_content(parser)


def _add_extract(actions: Commands) -> None:
    parser = add_command(
        actions, "extract", _extract, "write POT templates for translators with tools of their own",
        "Write one POT template for each story and for the interface, exhibition and contacts: "
        "all texts, with who speaks and how long they may be, for any language.",
        "kiosk translate extract m02-game-chat --output /tmp/templates",
    )
    parser.add_argument("scenarios", nargs="*", metavar="SCENARIO",
                        help="ids of stories, or interface, exhibition, contacts (default: all)")
    parser.add_argument("--output", type=Path, metavar="DIR", default=_BUILD / "translate",
                        help="where they go (default: %(default)s)")
    add_content(parser)


def _add_recordings(actions: Commands) -> None:
    parser = add_command(
        actions, "recordings", _recordings, "list the texts somebody can speak, with file names",
        "List the texts of a language, each with the file its recording belongs to: the terminal "
        "plays it where screens are read aloud. A text without one is read by the terminal's "
        "own voice.",
        "kiosk translate recordings fr --scenario m02-game-chat > to-speak.txt",
    )
    parser.add_argument("language", metavar="LANG", help="a language of exhibition.yaml")
    parser.add_argument("--missing", action="store_true", help="only those not recorded yet")
    parser.add_argument("--scenario", dest="scenarios", action="append", metavar="ID", default=[],
                        help="id of a story; can be given several times (default: everything)")
    add_content(parser)


def _add_languages(parser: argparse.ArgumentParser, count: str) -> None:
    default = " (default: all that are translated to)" if count == "*" else ""
    parser.add_argument("languages", nargs=count, metavar="LANG",
                        help=f"languages of exhibition.yaml{default}")


def _add_scenarios(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--scenario", dest="scenarios", action="append", metavar="ID", default=[],
                        help="id of a story, or interface, exhibition, contacts; can be given "
                        "several times (default: all)")


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="for programs")


def _percent(words: str) -> int:
    if not words.isdecimal() or int(words) > 300:
        raise argparse.ArgumentTypeError(f"«{words}» is no percentage from 0 to 300")
    return int(words)


def _update(options: argparse.Namespace) -> int:
    from kiosk.author.tongue import tongue_of
    from kiosk.author.translating.report import run_update

    return run_update(options.content, options.assets, options.languages, options.scenarios,
                      tongue_of(os.environ), as_json=options.json)


def _status(options: argparse.Namespace) -> int:
    from kiosk.author.tongue import tongue_of
    from kiosk.author.translating.report import run_status

    return run_status(options.content, options.assets, options.languages, tongue_of(os.environ),
                      as_json=options.json, strict=options.strict)


def _extract(options: argparse.Namespace) -> int:
    from kiosk.author.tongue import tongue_of
    from kiosk.author.translating.report import run_extract

    return run_extract(options.content, options.assets, options.output, options.scenarios,
                       tongue_of(os.environ))


def _export(options: argparse.Namespace) -> int:
    from kiosk.author.tongue import tongue_of
    from kiosk.author.translating.sheet_report import run_export

    name = f"{'-'.join(options.languages)}.xlsx"
    return run_export(options.content, options.assets, options.languages, options.scenarios,
                      options.to or _BUILD / "translate" / name, tongue_of(os.environ),
                      overwrite=options.overwrite)


def _import(options: argparse.Namespace) -> int:
    from kiosk.author.tongue import tongue_of
    from kiosk.author.translating.sheet_report import run_import

    return run_import(options.content, options.assets, options.files, tongue_of(os.environ),
                      dry_run=options.dry_run, as_json=options.json)


def _recordings(options: argparse.Namespace) -> int:
    from kiosk.author.tongue import tongue_of
    from kiosk.author.translating.recordings import run_recordings

    return run_recordings(options.content, options.assets, options.language, options.scenarios,
                          tongue_of(os.environ), only_missing=options.missing)


def _pseudo(options: argparse.Namespace) -> int:
    from kiosk.author.tongue import tongue_of
    from kiosk.author.translating.pseudo_content import run_pseudo

    return run_pseudo(options.content, options.assets, options.output, options.language,
                      options.stretch, tongue_of(os.environ))
