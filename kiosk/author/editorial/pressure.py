"""How much pressure there is on a way: messages in which something can be noticed."""

from collections.abc import Iterator

from kiosk.author.editorial.reads import Read
from kiosk.author.editorial.texts import Texts
from kiosk.author.editorial.ways import Ways, follow
from kiosk.author.proof import Way
from kiosk.author.way_there import way_there
from kiosk.catalog.editorial import Pressure
from kiosk.catalog.problem import Problem
from kiosk.catalog.saying import Saying, say, sentences
from kiosk.engine.scenario import Scenario


def pressure_problems(
    limit: Pressure, scenario: Scenario, ways: Ways, texts: Texts
) -> Iterator[Problem]:
    """Yield the first message that is one too many, on a way or without anything between."""
    most, row_most = limit.messages_most, limit.in_a_row_most

    def counted(so_far: tuple[int, int], read: Read) -> tuple[int, int]:
        count, row = so_far
        if not read.presses:
            return count, 0
        return min(count, most) + 1, min(row, row_most) + 1

    told: set[str] = set()
    for way, so_far, read in follow(ways, (0, 0), counted):
        if not read.presses:
            continue
        for code, limited, reached, message in (
            ("much-pressure", most, so_far[0],
             say("More than {most} messages press or lure on one way")),
            ("pressure-in-a-row", row_most, so_far[1],
             say("More than {most} messages press or lure one behind the other")),
        ):
            if reached >= limited and code not in told:
                told.add(code)
                yield from _problem(code, message.filled(most=limited), scenario, read, texts, way)


def _problem(
    code: str, message: Saying, scenario: Scenario, read: Read, texts: Texts, way: Way
) -> Iterator[Problem]:
    place = texts.find(scenario, read.texts[0], next(iter(read.texts[0].by_language)), read.scene)
    if place is not None:
        yield place.problem("error", code, message, sentences(
            say("Leave some out, or let somebody else speak in between."),
            way_there(scenario, way)))
