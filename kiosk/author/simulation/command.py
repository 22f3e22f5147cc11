"""`kiosk simulate`: draws a sample of visits and tells it."""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from kiosk.author.editorial.findings import usable_rules
from kiosk.author.manuscript import Manuscript, open_manuscript
from kiosk.author.progress import ShownProgress
from kiosk.author.simulation.clock import pace_in, reading_age
from kiosk.author.simulation.report import write_report
from kiosk.author.simulation.sample import Sampling, draw_sample
from kiosk.author.simulation.sample_data import sample_json
from kiosk.author.simulation.told import Told
from kiosk.author.tongue import translate
from kiosk.author.visit_counts import write_counts
from kiosk.catalog.saying import ToldError, say
from kiosk.engine.exhibition import Audience

CHART_SUFFIXES = (".svg", ".png", ".pdf")


@dataclass(frozen=True)
class Simulation:
    """What an author asks for.

    Attributes:
        scenario: None: the first one of the menu.
        language: None: the one the story is written in.
        audience: who comes; None: each audience the story is offered to.
        counts: file for the counts; None: none.
        chart: file for the chart; None: one in `charts_dir` with the name of the story.
        charts_dir: None: there is no chart unless a file is named.
        as_json: True when a program reads the answer.
    """

    scenario: str | None
    sampling: Sampling
    language: str | None = None
    audience: str | None = None
    counts: Path | None = None
    chart: Path | None = None
    charts_dir: Path | None = None
    as_json: bool = False


def run_simulation(
    content_dir: Path, assets_dir: Path, asked: Simulation, tongue: str,
    out: TextIO | None = None,
) -> int:
    """Send visitors through a story; return 0, or 1 when some came to no ending.

    Args:
        tongue: one of TONGUES.
        out: None: stdout.

    Raises:
        ToldError: the story, the language or the audience is not there, or the rules have
            errors; names the remedy.
    """
    manuscript = open_manuscript(content_dir, assets_dir, asked.scenario)
    chart = _chart_file(asked, manuscript.scenario.id)
    language = manuscript.language(asked.language)
    rules = usable_rules(manuscript.loaded, content_dir)
    visitors = _visitors(manuscript, asked.audience)
    age = reading_age(manuscript.scenario, visitors)
    pace = pace_in(language, manuscript.catalog.timings, rules.pace, age)
    with ShownProgress(tongue) as progress:
        sample = draw_sample(manuscript.scenario, visitors, pace, asked.sampling, progress)
    told = Told(manuscript, sample, language, age, rules.path, tongue)
    if asked.counts is not None:
        write_counts(asked.counts, sample.counts)
    if chart is not None:
        from kiosk.author.simulation.chart import write_chart

        write_chart(chart, told, assets_dir)
    if asked.as_json:
        print(sample_json(told), file=out or sys.stdout)
    else:
        write_report(told, out or sys.stdout)
        for file in (one for one in (asked.counts, chart) if one is not None):
            print(translate(say("Written: {file}", file=str(file)), tongue), file=out)
    return 1 if sample.strays else 0


def _chart_file(asked: Simulation, scenario_id: str) -> Path | None:
    if asked.chart is None:
        return asked.charts_dir and asked.charts_dir / f"{scenario_id}{CHART_SUFFIXES[0]}"
    if asked.chart.suffix.lower() not in CHART_SUFFIXES:
        raise ToldError(say(
            "{file}: a chart is a file ending in {known}. The id of a story stands before --chart.",
            file=str(asked.chart), known=", ".join(CHART_SUFFIXES)))
    return asked.chart


def _visitors(manuscript: Manuscript, wanted: str | None) -> tuple[Audience, ...]:
    one = manuscript.audience(wanted)
    return manuscript.visitors if wanted is None else (one,)
