"""Many random visits to one story, drawn by a seed."""

from msgspec import Struct

from kiosk.author.progress import SILENT, Progress
from kiosk.author.simulation.chance import chance_of
from kiosk.author.simulation.clock import Pace
from kiosk.author.simulation.course import Course
from kiosk.author.simulation.stray import Stray, strays_of
from kiosk.author.simulation.tally import Asked, Tally
from kiosk.author.simulation.visit import take_visit
from kiosk.author.visit_counts import COUNTS_FORMAT, VisitCounts
from kiosk.catalog.saying import say
from kiosk.engine.exhibition import Audience
from kiosk.engine.scenario import Scenario


class Sampling(Struct, frozen=True):
    """How a sample is drawn.

    Attributes:
        skip_percent: how many of a hundred visitors skip what can be skipped, each time.
    """

    visits: int
    seed: int
    skip_percent: float


class Sample(Struct, frozen=True):
    """What happened in all visits; what never happened is there with 0.

    Attributes:
        audiences: who came → visits.
        stops: id of a choice or an activity → what happened there, in the order of the page.
        counts: options, scenes and endings → visits.
        words: read in each visit that came to an ending, in the order of the visits.
        busy_s, waited_s: its reading, going on and deciding, and its waiting for messages, in
            seconds; empty when nobody knows how fast the language is read.
        strays: visits that came to no ending.
    """

    sampling: Sampling
    audiences: dict[str, int]
    stops: dict[str, Asked]
    counts: VisitCounts
    words: tuple[int, ...]
    busy_s: tuple[float, ...]
    waited_s: tuple[float, ...]
    strays: tuple[Stray, ...]

    @property
    def seconds(self) -> tuple[float, ...]:
        """How long each visit takes that came to an ending."""
        return tuple(busy + waited
                     for busy, waited in zip(self.busy_s, self.waited_s, strict=True))


def draw_sample(
    scenario: Scenario, visitors: tuple[Audience, ...], pace: Pace, sampling: Sampling,
    progress: Progress = SILENT,
) -> Sample:
    """Send random visitors through a story.

    The same seed draws the same visits; a larger sample begins with those of a smaller one.

    Args:
        visitors: who they can be, each as likely as another; at least one.
    """
    course, tally = Course(scenario, pace), Tally(scenario, visitors)
    ended: list[tuple[int, float, float]] = []
    what = say("Visits to «{story}»", story=scenario.id)
    for number in progress.over(what, range(sampling.visits)):
        chance = chance_of(sampling.seed, number)
        visit = take_visit(course, visitors, chance, sampling.skip_percent)
        tally.add(visit)
        if visit.lost is None:
            ended.append((visit.words, visit.busy_s, visit.waited_s))
    known = pace.words_per_second is not None
    return Sample(
        sampling=sampling, audiences=tally.audiences, stops=tally.stops,
        counts=VisitCounts(COUNTS_FORMAT, scenario.id, sampling.visits, tally.scenes,
                           tally.options, tally.endings),
        words=tuple(words for words, _, _ in ended),
        busy_s=tuple(busy_s for _, busy_s, _ in ended) if known else (),
        waited_s=tuple(waited_s for _, _, waited_s in ended) if known else (),
        strays=strays_of(course, tally.lost),
    )
