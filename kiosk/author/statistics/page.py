"""The report as one page: no network, no other file, and good on paper."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from msgspec import Struct

from kiosk.author.data_uri import data_uri
from kiosk.author.palette import read_colours
from kiosk.author.statistics.charts import Charts
from kiosk.author.statistics.figures import Bar, Chapter, Figure, Words, chapters
from kiosk.author.statistics.names import Names
from kiosk.author.statistics.periods import dates_of, periods_of
from kiosk.author.type_case import BODY, BOLD, HEADLINE, REGULAR, TITLE
from kiosk.catalog.saying import Saying, say
from kiosk.journal.summary import UNKNOWN, Row
from kiosk.journal.threshold import LEAST_TOLD

_TEMPLATE = "report.html"

_PERIODS = {
    "day": say("Visits a day"), "week": say("Visits a week"), "month": say("Visits a month"),
}

_CAN = (
    say("How often something happened, on which days, in which language, by which audience."),
    say("Which answers are taken more often than others, where enough people have answered."),
    say("How many stories that were begun came to an ending."),
)
_CANNOT = (
    say("How many different people there were: somebody who comes twice is two visits, and a "
        "group is one."),
    say("What the same person did before or afterwards, and who it was."),
    say("Why somebody chose something, or left: leaving quietly can be a good decision."),
    say("Anything about young people in general: it is who stood before this device."),
)


class Report(Struct, frozen=True):
    """What a report is made of.

    Attributes:
        rows: a summary, of one terminal or of many.
        language: of the page, one of TONGUES.
    """

    rows: tuple[Row, ...]
    names: Names
    language: str
    words: Words


def render(report: Report, assets_dir: Path) -> str:
    """Return the page."""
    from jinja2 import Environment, PackageLoader
    from markupsafe import Markup

    words = report.words
    charts = Charts(assets_dir, _small(words))
    pages = Environment(loader=PackageLoader("kiosk.author.statistics", "."), autoescape=True,
                        trim_blocks=True, lstrip_blocks=True)
    colours = read_colours(assets_dir)
    fonts = {name: Markup(data_uri("font/ttf", (assets_dir / name).read_bytes()))
             for name in (REGULAR, BOLD, TITLE)}
    return pages.get_template(_TEMPLATE).render(
        language=report.language, colours=colours, fonts=fonts,
        families={"body": BODY, "head": HEADLINE}, files=(REGULAR, BOLD, TITLE),
        title=report.names.title() or words(say("Counts")),
        subtitle=words(say("What was counted")), facts=list(_facts(report)),
        days=_days(report, charts),
        chapters=[_chapter(one, charts, words)
                  for one in chapters(report.rows, report.names, words)],
        can_title=words(say("What these numbers can say")), can=[words(one) for one in _CAN],
        cannot_title=words(say("What they cannot say")),
        cannot=[words(one) for one in (*_CANNOT, *_limits(report))],
    )


def _small(words: Words) -> str:
    return words(say("under {count}", count=LEAST_TOLD))


def _limits(report: Report) -> Iterator[Saying]:
    yield say("Numbers under {count}: they are never shown, nor is what would give them away.",
              count=LEAST_TOLD)
    if any(one.withheld and one.number is not None for one in report.rows):
        yield say("How much is missing behind «≥»: a device had to withhold its part of it.")


def _facts(report: Report) -> Iterator[str]:
    """Yield the period, the devices, the visits and their length."""
    words, rows = report.words, report.rows
    dates = dates_of(rows)
    if dates:
        yield words(say("{first} to {last}", first=_date(dates[0][0]), last=_date(dates[-1][0])))
    devices = sum(one.number or 0 for one in rows if one.table == "about")
    yield words(say("{count} devices", count=devices) if devices != 1 else say("1 device"))
    visits = sum(one.number or 0 for one in rows if one.table == "day")
    yield words(say("{count} visits", count=visits) if visits != 1 else say("1 visit"))
    minutes = {one.name: one.number or 0 for one in rows if one.table == "minutes"}
    measured = sum(one.number or 0 for one in rows if one.table == "day" and one.name in minutes)
    if measured >= LEAST_TOLD:
        mean = f"{sum(minutes.values()) / measured:.1f}"
        yield words(say("{minutes} minutes a visit on average", minutes=mean))
    undated = sum(one.number or 0 for one in rows if one.table == "day" and one.name == UNKNOWN)
    if undated:
        yield words(say("{count} visits on days without a date", count=undated))


def _date(day: date) -> str:
    return day.strftime("%d.%m.%Y")


def _days(report: Report, charts: Charts) -> dict[str, Any] | None:
    kind, periods = periods_of(dates_of(report.rows))
    if not periods:
        return None
    alt = ", ".join(f"{one.name} {one.visits}" for one in periods)
    return {"title": report.words(_PERIODS[kind]), "about": "", "alt": alt,
            "image": data_uri("image/svg+xml", charts.periods(periods))}


def _chapter(chapter: Chapter, charts: Charts, words: Words) -> dict[str, Any]:
    return {"title": chapter.title,
            "figures": [_figure(one, charts, words) for one in chapter.figures]}


def _figure(figure: Figure, charts: Charts, words: Words) -> dict[str, Any]:
    alt = ", ".join(f"{one.words}: {_told(one, words)}" for one in figure.bars)
    return {"title": figure.title, "about": figure.about, "alt": alt,
            "image": data_uri("image/svg+xml", charts.bars(figure))}


def _told(one: Bar, words: Words) -> str:
    if one.number is None:
        return _small(words)
    return f"≥ {one.number}" if one.at_least else str(one.number)
