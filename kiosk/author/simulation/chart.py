"""A sample as a chart to print or to send: choices, endings and durations on one sheet."""

import io
import math
from pathlib import Path
from typing import Any, Protocol

import matplotlib

from kiosk.author.palette import read_colours
from kiosk.author.simulation.chart_bars import COLUMN, BarsPart
from kiosk.author.simulation.chart_durations import DurationsPart
from kiosk.author.simulation.chart_sheet import Sheet, lines_height
from kiosk.author.simulation.lettering import Lettering
from kiosk.author.simulation.told import Told
from kiosk.author.type_case import REGULAR, TITLE
from kiosk.catalog.saying import say
from kiosk.catalog.whole_file import write_whole

_MARGIN, _GUTTER, _PART_GAP = 0.63, 0.6, 0.2
_TITLE_PT, _CAPTION_PT = 24, 9.5
_FOOT, _HEAD_PAD, _HEAD_GAP = 0.3, 0.24, 0.24
_SHEET_RATIO = 1.414
_DPI = 200
_PIXELS_MOST = 60_000
_ENDINGS = "butter"


class Part(Protocol):
    """A part of a chart that knows how much room it needs."""

    @property
    def height(self) -> float:
        """In inches."""

    def draw(self, sheet: Sheet, x: float, y: float) -> None:
        """Draw it below and to the right of a point, in inches."""


def write_chart(file: Path, told: Told, assets_dir: Path) -> None:
    """Draw a sample into a file; the suffix says in which format: svg, png or pdf."""
    image = io.BytesIO()
    # Letters become outlines, so that the chart looks alike without our fonts; no dates and no
    # random names, so that the same sample makes the same file.
    settings: dict[Any, Any] = {"svg.fonttype": "path", "svg.hashsalt": told.sample.counts.scenario,
                "pdf.fonttype": 42, "hatch.linewidth": 0.8}
    kind = file.suffix.removeprefix(".").lower()
    undated = {"svg": {"Date": None}, "pdf": {"CreationDate": None}}
    with matplotlib.rc_context(settings):
        sheet = draw_chart(told, assets_dir)
        dpi = min(_DPI, _PIXELS_MOST / max(sheet.figure.get_size_inches()))
        sheet.figure.savefig(image, format=kind, dpi=dpi, metadata=undated.get(kind))
    write_whole(file, image.getvalue())


def draw_chart(told: Told, assets_dir: Path) -> Sheet:
    """Return the chart on its sheet: about as wide and high as A4, or a larger sheet like it."""
    lettering = Lettering(assets_dir)
    columns = _columns(_parts(told, lettering))
    width = 2 * _MARGIN + len(columns) * COLUMN + (len(columns) - 1) * _GUTTER
    head = _Head(told, lettering, width)
    height = head.height + _HEAD_GAP + max(map(_height, columns)) + _FOOT
    sheet = Sheet(width, height, lettering, read_colours(assets_dir))
    head.draw(sheet)
    for number, parts in enumerate(columns):
        x, y = _MARGIN + number * (COLUMN + _GUTTER), head.height + _HEAD_GAP
        for part in parts:
            part.draw(sheet, x, y)
            y += part.height + _PART_GAP
    return sheet


def _parts(told: Told, lettering: Lettering) -> list[Part]:
    *stops, endings = told.groups()
    world = told.manuscript.scenario.world
    parts: list[Part] = [BarsPart(one, world, lettering) for one in stops]
    parts.append(BarsPart(endings, _ENDINGS, lettering))
    if told.sample.seconds:
        parts.append(DurationsPart(told, lettering))
    return parts


def _columns(parts: list[Part]) -> list[list[Part]]:
    """Return the parts in as many columns as make the sheet look like A4."""
    number = max(1, round(math.sqrt(_height(parts) / COLUMN / _SHEET_RATIO)))
    most = max(_height(parts) / number, max(one.height for one in parts))
    columns: list[list[Part]] = [[]]
    for part in parts:
        if columns[-1] and _height([*columns[-1], part]) > most and len(columns) < number:
            columns.append([])
        columns[-1].append(part)
    return columns


def _height(parts: list[Part]) -> float:
    return sum(one.height + _PART_GAP for one in parts) - _PART_GAP


class _Head:
    """The title of the story and what was drawn, on a band in the colour of its world."""

    def __init__(self, told: Told, lettering: Lettering, width: float) -> None:
        scenario, drawn = told.manuscript.scenario, told.sample.sampling
        self._width = width
        self._fill = f"{scenario.world}_soft"
        title = lettering.drawable(scenario.title.words(told.language))
        caption = told.words(say(
            "{visits} simulated visits to «{story}» in «{language}», seed {seed}, {skip} % skip; "
            "random visitors, no prediction of what young people do.",
            visits=drawn.visits, story=scenario.id, language=told.language, seed=drawn.seed,
            skip=f"{drawn.skip_percent:g}"))
        room = width - 2 * _MARGIN
        self._title = lettering.wrapped(title, TITLE, _TITLE_PT, room)
        self._caption = lettering.wrapped(caption, REGULAR, _CAPTION_PT, room)

    @property
    def height(self) -> float:
        """In inches."""
        return (2 * _HEAD_PAD + lines_height(len(self._title), _TITLE_PT)
                + lines_height(len(self._caption), _CAPTION_PT))

    def draw(self, sheet: Sheet) -> None:
        sheet.box((0, 0), (self._width, self.height), self._fill)
        sheet.write(self._title, (_MARGIN, _HEAD_PAD), TITLE, _TITLE_PT)
        below = _HEAD_PAD + lines_height(len(self._title), _TITLE_PT)
        sheet.write(self._caption, (_MARGIN, below), REGULAR, _CAPTION_PT)
