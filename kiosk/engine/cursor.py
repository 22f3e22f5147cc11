"""Where a story stands: a scene and a path through its nested steps.

A path alternates step and way: ``(2,)`` is the third step of the scene, ``(2, 1, 0)`` the first
step behind the second option of that step. The ways of a `When` are 0 (then) and 1 (otherwise), the
ways of a `Repeat` its rounds, all with the same steps.
"""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import (
    Choose,
    Option,
    Repeat,
    Scene,
    Step,
    Vary,
    When,
)
from kiosk.engine.text import Text


class Cursor(Struct, frozen=True, cache_hash=True):
    """The next step to be taken."""

    scene: str
    path: tuple[int, ...] = (0,)

    def inner(self, way: int) -> "Cursor":
        """Return the cursor of the first step inside a way of the present step."""
        return Cursor(self.scene, (*self.path, way, 0))

    def following(self) -> "Cursor":
        """Return the cursor of the step behind the present one."""
        return Cursor(self.scene, (*self.path[:-1], self.path[-1] + 1))

    def outer(self) -> "Cursor | None":
        """Return the step this list is nested in; None at the top of the scene."""
        return None if len(self.path) < 3 else Cursor(self.scene, self.path[:-2])

    @property
    def way(self) -> int:
        """Which way of the step around it this list is; 0 at the top of the scene."""
        return self.path[-2] if len(self.path) > 1 else 0


def ways(step: Step) -> tuple[tuple[Step, ...], ...]:
    """Return the lists of steps nested in a step, in order; empty for a plain step."""
    match step:
        case Choose(options=options):
            return tuple(option.steps for option in options)
        case When(then=then, otherwise=otherwise):
            return (then, otherwise)
        case Vary(variants=variants):
            return variants
        case Repeat(steps=steps, times=times):
            return (steps,) * times
        case _:
            return ()


def every_step(steps: tuple[Step, ...]) -> Iterator[Step]:
    """Yield the steps with all that is nested in them, in the order of the page."""
    for step in steps:
        yield step
        # The rounds of a repetition are the same steps; once is enough.
        for way in ways(step)[: 1 if isinstance(step, Repeat) else None]:
            yield from every_step(way)


def station_of(step: Step) -> Text | None:
    """Return the name of a decision or activity in the recap, None when it has none."""
    station: Text | None = getattr(step, "station", None)
    return station


def station_names(scenes: Iterable[Scene]) -> tuple[str, ...]:
    """Return the names of the named decisions, each once, in the order of the page."""
    stations = (station_of(step) for scene in scenes for step in every_step(scene.steps))
    names = [next(iter(one.by_language.values())) for one in stations if one is not None]
    return tuple(dict.fromkeys(names))


def step_at(scenario: Scenario, cursor: Cursor) -> Step | None:
    """Return the step under the cursor, None behind the last one of its list."""
    steps = scenario.scenes[cursor.scene].steps
    path = cursor.path
    if len(path) == 1:  # nearly every step stands there, and this is asked all the time
        return steps[path[0]] if path[0] < len(steps) else None
    for depth in range(0, len(path) - 1, 2):
        steps = ways(steps[path[depth]])[path[depth + 1]]
    return steps[path[-1]] if path[-1] < len(steps) else None


def option_at(scenario: Scenario, cursor: Cursor, option: int) -> Option:
    """Return an option of the choice under the cursor; the cursor must stand on a choice."""
    choice = step_at(scenario, cursor)
    assert isinstance(choice, Choose)
    return choice.options[option]
