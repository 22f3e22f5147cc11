"""`kiosk simulate`: random visitors go through a story."""

import argparse
import os
from pathlib import Path

from kiosk.cli.arguments import Commands, add_command, add_content, add_story

_VISITS_MOST = 1_000_000
_CHARTS = Path("build/charts")


def add_to(commands: Commands) -> None:
    """Add the command to the parser."""
    parser = add_command(
        commands, "simulate", _simulate, "send random visitors through a story",
        "Send random visitors through a story: how often each option, scene and ending comes up, "
        "what is skipped, and how long it takes. They take every way with the same chance; what "
        "young people do is not in it. Exit code 1 when a visit comes to no ending.",
        "kiosk simulate m02-game-chat --visits 5000 --chart",
    )
    add_story(parser)
    parser.add_argument("--visits", type=_visits, metavar="N", default=1000,
                        help="how many (default: %(default)s)")
    parser.add_argument("--seed", type=int, metavar="N", default=1,
                        help="draws everything; the same seed gives the same visits "
                        "(default: %(default)s)")
    parser.add_argument("--language", metavar="LANG",
                        help="language that is read (default: the one the story is written in)")
    parser.add_argument("--as", metavar="WHO", dest="audience",
                        help="audience of exhibition.yaml who comes (default: each one the story "
                        "is offered to, with the same chance)")
    parser.add_argument("--skip", type=_percent, metavar="PERCENT", default=10.0,
                        help="how many of a hundred skip what can be skipped "
                        "(default: %(default)g)")
    parser.add_argument("--counts", type=Path, metavar="FILE",
                        help="write the counts for kiosk map --counts")
    parser.add_argument("--chart", type=Path, metavar="FILE", nargs="?", const=_CHARTS,
                        help="draw a chart as .svg, .png or .pdf "
                        f"(default: {_CHARTS}/SCENARIO.svg)")
    parser.add_argument("--json", action="store_true", help="tell everything as JSON")
    add_content(parser)


def _simulate(options: argparse.Namespace) -> int:
    from kiosk.author.simulation.command import Simulation, run_simulation
    from kiosk.author.simulation.sample import Sampling
    from kiosk.author.tongue import tongue_of

    chart, charts_dir = (
        (None, _CHARTS) if options.chart == _CHARTS else (options.chart, None))
    asked = Simulation(
        options.scenario, Sampling(options.visits, options.seed, options.skip),
        language=options.language, audience=options.audience, counts=options.counts,
        chart=chart, charts_dir=charts_dir, as_json=options.json,
    )
    return run_simulation(options.content, options.assets, asked, tongue_of(os.environ))


def _visits(words: str) -> int:
    if not words.isdecimal() or not 1 <= int(words) <= _VISITS_MOST:
        raise argparse.ArgumentTypeError(
            f"«{words}» is no number of visits from 1 to {_VISITS_MOST}")
    return int(words)


def _percent(words: str) -> float:
    try:
        percent = float(words)
    except ValueError:
        percent = -1
    if not 0 <= percent <= 100:
        raise argparse.ArgumentTypeError(f"«{words}» is no number from 0 to 100")
    return percent
