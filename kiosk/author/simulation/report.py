"""A sample told to an author: tables on a terminal, the same as plain text in a pipe."""

from typing import TextIO

import msgspec
from rich.console import Console
from rich.table import Table
from rich.text import Text

from kiosk.author.simulation.bars import Bar, Group, percent_words, scene_group
from kiosk.author.simulation.durations import figures_of, length_lines
from kiosk.author.simulation.remarks import missed_line, stray_lines
from kiosk.author.simulation.told import Told
from kiosk.catalog.saying import say

_BAR_CELLS, _PERCENT_CELLS, _COUNT_CELLS = 20, 5, 5
_PIPED_CELLS = 120
"""How wide a line is where no terminal says it."""
_FAINT, _STRONG, _COLOUR = "dim", "bold", "cyan"


def write_report(told: Told, target: TextIO) -> None:
    """Write everything; in colour only where it is a terminal."""
    console = Console(file=target, highlight=False,
                      width=None if target.isatty() else _PIPED_CELLS)
    _print_head(told, console)
    groups = (*told.groups(), scene_group(told.sample, told.tongue))
    ids_width = max(len(bar.id) for group in groups for bar in group.bars)
    for group in groups:
        _print_group(group, console, ids_width)
    _print_figures(told, console)
    missed = missed_line(told.sample)
    for line in (*([missed] if missed else []), *stray_lines(told.sample, told.manuscript)):
        console.print()
        console.print(Text(told.words(line)))


def _print_head(told: Told, console: Console) -> None:
    drawn = told.sample.sampling
    console.print(Text(told.words(say(
        "«{story}» in «{language}». Random visits: {count}. Seed: {seed}. Skipped where that is "
        "possible: {skip} %.", story=told.manuscript.scenario.id, language=told.language,
        count=drawn.visits, seed=drawn.seed, skip=f"{drawn.skip_percent:g}")), style=_STRONG))
    who = ", ".join(f"{name} {visits}" for name, visits in told.sample.audiences.items())
    console.print(Text(told.words(say("Who came: {audiences}.", audiences=who)), style=_FAINT))
    console.print(Text(told.words(say(
        "Random visitors: no prediction of what young people do.")), style=_FAINT))


def _print_group(group: Group, console: Console, ids_width: int) -> None:
    head = Text(group.title, style=_STRONG)
    head.append(f"  {group.id}" if group.id else "", style=_FAINT)
    console.print()
    console.print(head)
    if group.about:
        console.print(Text(group.about, style=_FAINT))
    table = _plain_table()
    table.add_column(no_wrap=True, width=_BAR_CELLS)
    table.add_column(no_wrap=True, width=_PERCENT_CELLS, justify="right")
    table.add_column(no_wrap=True, min_width=_COUNT_CELLS, justify="right")
    table.add_column(no_wrap=True, min_width=ids_width, style=_FAINT)
    table.add_column()
    for bar in group.bars:
        table.add_row(_drawn(bar), Text(percent_words(bar.share)), Text(str(bar.count)),
                      Text(bar.id), Text(bar.words))
    console.print(table)


def _drawn(bar: Bar) -> Text:
    """Return a bar in half cells; what happened at all has at least one."""
    halves = round(bar.share * _BAR_CELLS * 2) or int(bar.count > 0)
    return Text("━" * (halves // 2) + "╸" * (halves % 2), style=_FAINT if bar.quiet else _COLOUR)


def _print_figures(told: Told, console: Console) -> None:
    table = _plain_table(show_header=True)
    heads = (say("least"), say("10 %"), say("median"), say("90 %"), say("most"), say("mean"))
    table.add_column()
    for head in heads:
        table.add_column(told.words(head), justify="right")
    for figure in figures_of(told.sample):
        if figure.spread is not None:
            shown = (one / figure.scale for one in msgspec.structs.astuple(figure.spread))
            table.add_row(told.words(figure.what), *(f"{one:.{figure.decimals}f}" for one in shown))
    if table.row_count:
        console.print()
        console.print(table)
        for line in length_lines(told):
            console.print(Text(told.words(line)))


def _plain_table(*, show_header: bool = False) -> Table:
    return Table(box=None, show_header=show_header, header_style=_FAINT, pad_edge=False,
                 padding=(0, 2, 0, 0))
