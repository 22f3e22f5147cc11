"""How many words a visit has and how long it takes."""

from collections.abc import Iterator

from msgspec import Struct

from kiosk.author.playing_time import MINUTE_S
from kiosk.author.simulation.sample import Sample
from kiosk.author.simulation.spread import Spread, spread_of
from kiosk.author.simulation.told import Told
from kiosk.catalog.saying import Saying, say


class Figure(Struct, frozen=True):
    """A measure of the visits that came to an ending.

    Attributes:
        name: for programs, with its unit.
        what: for people.
        scale: how much of the unit is 1 for people.
        decimals: how many are worth showing to them.
        spread: None: there is nothing to measure.
    """

    name: str
    what: Saying
    scale: int
    decimals: int
    spread: Spread | None


def figures_of(sample: Sample) -> Iterator[Figure]:
    """Yield the words read and the time, all of it and its parts."""
    yield Figure("words", say("words read"), 1, 0, spread_of(sample.words))
    for name, what, seconds in (
        ("seconds", say("minutes"), sample.seconds),
        ("busy_s", say("of these reading, going on, deciding (as in kiosk check)"), sample.busy_s),
        ("waited_s", say("of these waiting for messages"), sample.waited_s),
    ):
        yield Figure(name, what, MINUTE_S, 1, spread_of(seconds))


def length_lines(told: Told) -> Iterator[Saying]:
    """Yield at which pace was read, and how many visits are as long as the rules want."""
    seconds, target = told.sample.seconds, told.target
    if not seconds:
        yield say("How long they take is not known: editorial.yaml has no pace for «{language}».",
                  language=told.language)
        return
    yield say("Read at the pace of somebody aged {age}.", age=told.age)
    if target is not None:
        least_s, most_s = target.minutes_least * MINUTE_S, target.minutes_most * MINUTE_S
        within = sum(1 for one in seconds if least_s <= one <= most_s)
        yield say("{count} of {visits} visits take the {least} to {most} minutes of "
                  "editorial.yaml.", count=within, visits=len(seconds),
                  least=target.minutes_least, most=target.minutes_most)
