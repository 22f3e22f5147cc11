"""What an author should know beside the figures: where nobody came, and who never got out."""

from collections.abc import Iterator

from kiosk.author.manuscript import Manuscript
from kiosk.author.simulation.sample import Sample
from kiosk.author.simulation.stray import Stray
from kiosk.catalog.page import Place
from kiosk.catalog.saying import Saying, say


def missed_line(sample: Sample) -> Saying | None:
    """Return where no visit came; None when visits came everywhere."""
    counts = (sample.counts.options, sample.counts.scenes, sample.counts.endings)
    missed = [name for one in counts for name, visits in one.items() if not visits]
    return say("In this sample nobody came to: {names}. Whether anybody can, kiosk check proves.",
               names=", ".join(missed)) if missed else None


def stray_lines(sample: Sample, manuscript: Manuscript) -> Iterator[Saying]:
    """Yield for each reason why visits came to no ending its place, their number and a way."""
    for one in sample.strays:
        file, mark = _place(one, manuscript)
        yield say(
            "{file}:{line}:{column}: Visits without an ending: {count} of {visits} ({reason}). "
            "{way}", file=file, line=mark.line, column=mark.column, count=one.visits,
            visits=sample.sampling.visits, reason=one.reason,
            way=_way_line(one, manuscript.scenario.id))


def _way_line(stray: Stray, scenario_id: str) -> Saying:
    command = way_command(stray, scenario_id)
    return say("To get there: {command}", command=command) if command else say(
        "It happens at the beginning of the story.")


def way_command(stray: Stray, scenario_id: str) -> str:
    """Return the command line that plays the way to a stray; empty: it needs no way."""
    way = stray.way
    who = f" --as {way.audience}" if way.audience else ""
    return f"kiosk play {scenario_id}{who} --path {','.join(way.path)}" if way.path else ""


def _place(stray: Stray, manuscript: Manuscript) -> Place:
    places = manuscript.places
    return places.choices[stray.choice] if stray.choice else places.scenes[stray.scene]
