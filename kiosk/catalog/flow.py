"""How a story flows from scene to scene, as far as it can be told without playing it."""

from collections.abc import Iterable, Mapping

from kiosk.engine.activity import Checklist, Film, Info, Order, Sort, Spot
from kiosk.engine.cursor import every_step, ways
from kiosk.engine.screenplay import (
    Choose,
    End,
    Go,
    Note,
    Pause,
    Repeat,
    Return,
    Scene,
    ShowCard,
    Step,
    Vary,
    Visit,
    When,
)

STOPS = (
    End, Choose, Note, ShowCard, Pause, Sort, Order, Spot, Checklist, Info, Film, Visit, Return,
)
"""Steps at which the story ends, waits for the visitor, or goes where nobody can tell."""


def runs_on(steps: Iterable[Step]) -> bool:
    """Return whether the story can come out behind the last of these steps."""
    return all(_can_pass(step) for step in steps)


def _can_pass(step: Step) -> bool:
    match step:
        case Go() | End() | Return():
            return False
        case Choose(options=options) if step.can_be_skipped or not options:
            return True
        case When() | Choose() | Vary():
            return any(runs_on(way) for way in ways(step))
        case Repeat(steps=steps):
            return runs_on(steps)
        case _:
            return True


def visited_scenes(scenes: Iterable[Scene]) -> frozenset[str]:
    """Return the scenes somebody comes back from, and which so may run out.

    These are the ones visited from somewhere, and where the story goes on from those.
    """
    every = {scene.id: scene for scene in scenes}
    visited: set[str] = set()
    waiting = [name for scene in every.values() for name in _led_to(scene, Visit)]
    while waiting:
        name = waiting.pop()
        if name in every and name not in visited:
            visited.add(name)
            waiting += _led_to(every[name], Go)
    return frozenset(visited)


def _led_to(scene: Scene, kind: type[Visit] | type[Go]) -> list[str]:
    return [step.scene for step in every_step(scene.steps) if isinstance(step, kind)]


def reachable_scenes(scenes: Mapping[str, Scene], start: str) -> frozenset[str]:
    """Return the scenes some way leads to; conditions count as if they could hold."""
    reached: set[str] = set()
    waiting = [start]
    while waiting:
        name = waiting.pop()
        if name in scenes and name not in reached:
            reached.add(name)
            waiting += [one.scene for one in every_step(scenes[name].steps)
                        if isinstance(one, Go | Visit)]
    return frozenset(reached)


def circles(scenes: Mapping[str, Scene]) -> frozenset[str]:
    """Return the scenes from which the story surely runs in a circle and never asks anybody."""
    following = {name: _sure_next(scene.steps) for name, scene in scenes.items()}
    return frozenset(name for name in scenes if _comes_back(name, following))


def _comes_back(start: str, following: Mapping[str, str | None]) -> bool:
    seen: set[str] = set()
    name = following[start]
    while name is not None and name not in seen:
        if name == start:
            return True
        seen.add(name)
        name = following.get(name)
    return False


def _sure_next(steps: Iterable[Step]) -> str | None:
    """Return the next scene if it comes without a stop and whatever holds."""
    for step in steps:
        match step:
            case Go(scene):
                return scene
            case When() | Vary() | Repeat() if any(
                isinstance(one, (Go, *STOPS)) for one in every_step((step,))
            ):
                return None
            case _ if isinstance(step, STOPS):
                return None
    return None
