"""Numbers for what a reviewer wants to point to: scenes, decisions with their options, endings."""

from collections.abc import Iterable, Iterator
from typing import Literal

from msgspec import Struct

from kiosk.catalog.saying import Saying, say
from kiosk.engine.activity import Checklist, Order, Sort, Spot
from kiosk.engine.cursor import every_step, ways
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Choose, End, Go, Option, Repeat, Step, Visit

Kind = Literal["scene", "decision", "option", "ending"]
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Place(Struct, frozen=True):
    """Something the script points to.

    Attributes:
        number: ``3``, for an option ``3b``.
    """

    kind: Kind
    id: str
    number: str

    @property
    def anchor(self) -> str:
        """Its id on the page."""
        return f"{self.kind}-{self.id}"

    @property
    def name(self) -> str | Saying:
        """What it is called within a sentence."""
        match self.kind:
            case "scene":
                return say("scene {number}", number=self.number)
            case "decision":
                return say("decision {number}", number=self.number)
            case "ending":
                return say("ending {number}", number=self.number)
            case "option":
                return self.number


class Numbering(Struct, frozen=True):
    """All numbers of a story, in the order of the page.

    Attributes:
        scenes, decisions, options, endings: id → place; activities are decisions as well.
    """

    scenes: dict[str, Place]
    decisions: dict[str, Place]
    options: dict[str, Place]
    endings: dict[str, Place]


def number_story(scenario: Scenario) -> Numbering:
    """Return the numbers of a story."""
    decisions: dict[str, Place] = {}
    options: dict[str, Place] = {}
    for scene in scenario.scenes.values():
        for step in every_step(scene.steps):
            if isinstance(step, Choose | Sort | Order | Spot | Checklist):
                number = str(len(decisions) + 1)
                decisions[step.id] = Place("decision", step.id, number)
                if isinstance(step, Choose):
                    options |= {one.id: Place("option", one.id, f"{number}{letter}")
                                for one, letter in zip(step.options, _LETTERS, strict=False)}
    return Numbering(_numbered("scene", scenario.scenes), decisions, options,
                     _numbered("ending", scenario.endings))


def _numbered(kind: Kind, ids: Iterable[str]) -> dict[str, Place]:
    return {name: Place(kind, name, str(number)) for number, name in enumerate(ids, start=1)}


def placed_steps(scenario: Scenario, numbers: Numbering) -> Iterator[tuple[Place, Step]]:
    """Yield every step with the option it follows from, or else the scene it stands in."""
    for scene in scenario.scenes.values():
        yield from _placed(scene.steps, numbers.scenes[scene.id], numbers)


def _placed(
    steps: tuple[Step, ...], around: Place, numbers: Numbering
) -> Iterator[tuple[Place, Step]]:
    for step in steps:
        yield around, step
        # The rounds of a repetition are the same steps; once is enough.
        for number, way in enumerate(ways(step)[: 1 if isinstance(step, Repeat) else None]):
            inner = numbers.options[step.options[number].id] if isinstance(step, Choose) else around
            yield from _placed(way, inner, numbers)


def every_option(scenario: Scenario) -> Iterator[Option]:
    """Yield the options and answers of a story, in the order of the page."""
    for scene in scenario.scenes.values():
        for step in every_step(scene.steps):
            if isinstance(step, Choose):
                yield from step.options


def arrivals(scenario: Scenario, numbers: Numbering) -> dict[Place, tuple[Place, ...]]:
    """Return scene or ending → from where the story comes there, each place once."""
    found: dict[Place, dict[Place, None]] = {}
    for place, step in placed_steps(scenario, numbers):
        match step:
            case Go(scene) | Visit(scene):
                found.setdefault(numbers.scenes[scene], {})[place] = None
            case End(ending):
                found.setdefault(numbers.endings[ending], {})[place] = None
    return {ahead: tuple(before) for ahead, before in found.items()}
