"""`kiosk stats`: what a terminal has counted, without what is about single people."""

import argparse
import json
import os
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.arguments import Commands, add_command, add_content, existing

if TYPE_CHECKING:
    from kiosk.journal.summary import Row

_LANGUAGES = ("de", "fr", "it", "en")


def add_to(commands: Commands) -> None:
    """Add the command and its actions to the parser."""
    parser = commands.add_parser(
        "stats", help="tell what was counted: report, export, merge",
        description="Tell what terminals have counted. Numbers under 10 are never told.",
        epilog="Example: kiosk stats report counts.sqlite --to report.html")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    _add_report(actions)
    _add_export(actions)
    _add_merge(actions)


def _add_report(actions: Commands) -> None:
    report = add_command(
        actions, "report", _report, "write a page with charts",
        "Write one page with charts that needs no network and prints well, of the counts of one "
        "terminal or of many.", "kiosk stats report counts.sqlite --to report.html")
    _add_files(report, "*")
    report.add_argument("--to", type=Path, metavar="FILE", default=Path("build/report.html"),
                        help="where it goes (default: %(default)s)")
    report.add_argument("--language", choices=_LANGUAGES,
                        help="of the page (default: yours)")
    _add_days(report)
    add_content(report)


def _add_export(actions: Commands) -> None:
    export = add_command(
        actions, "export", _export, "write the numbers as CSV",
        "Write the numbers as CSV, for a spreadsheet and for kiosk stats merge.",
        "kiosk stats export --to stick/here.csv")
    _add_files(export, "?")
    export.add_argument("--to", type=Path, metavar="FILE", default=Path("counts.csv"),
                        help="where they go (default: %(default)s)")
    export.add_argument("--json", action="store_true", help="print them as JSON instead")
    _add_days(export)


def _add_merge(actions: Commands) -> None:
    merge = add_command(
        actions, "merge", _merge, "add up the numbers of terminals",
        "Add up the numbers of many terminals: exports, or files of counts. Each brings what it "
        "may tell by itself.", "kiosk stats merge here.csv there.csv --to all.csv")
    _add_files(merge, "+")
    merge.add_argument("--to", type=Path, metavar="FILE", required=True, help="where they go")


def _add_files(parser: argparse.ArgumentParser, how_many: str) -> None:
    default = "" if how_many == "+" else " (default: the counts of this terminal)"
    parser.add_argument("files", nargs=how_many, type=existing, metavar="FILE",
                        help=f"counts.sqlite of a terminal, or a CSV export{default}")


def _add_days(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--since", type=_day, metavar="DATE", help="first day, as 2026-11-24")
    parser.add_argument("--until", type=_day, metavar="DATE", help="last day")


def _report(options: argparse.Namespace) -> int:
    from kiosk.author.statistics.command import write_report
    from kiosk.author.tongue import tongue_of

    language = options.language or tongue_of(os.environ)
    rows = _gather(options.files, options)
    write_report(rows, options.to, options.content, options.assets, language)
    print(options.to)
    return 0


def _export(options: argparse.Namespace) -> int:
    from kiosk.journal.table_file import write_table

    rows = _gather([options.files] if options.files else [], options)
    if options.json:
        print(json.dumps([asdict(one) for one in rows], ensure_ascii=False))
        return 0
    write_table(options.to, rows)
    print(options.to)
    return 0


def _merge(options: argparse.Namespace) -> int:
    from kiosk.journal.table_file import write_table

    write_table(options.to, _gather(options.files, options))
    print(options.to)
    return 0


def _gather(files: list[Path], options: argparse.Namespace) -> "tuple[Row, ...]":
    from kiosk.journal.gathering import gather
    from kiosk.journal.totals import Days

    days = Days(getattr(options, "since", None), getattr(options, "until", None))
    return gather(files or [_of_this_terminal()], days)


def _of_this_terminal() -> Path:
    from kiosk.journal.journal import FILE_NAME
    from kiosk.settings import load_settings

    settings, _ = load_settings()
    return settings.paths.data_dir / FILE_NAME


def _day(words: str) -> int:
    from kiosk.journal.key import day_of

    try:
        return day_of(date.fromisoformat(words))
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"«{words}» is no date; write it as 2026-11-24") from error
