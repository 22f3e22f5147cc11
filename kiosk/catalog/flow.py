"""How a story flows from scene to scene, as far as it can be told without playing it."""

from collections.abc import Iterable, Iterator, Mapping

from kiosk.engine.scenario import (
    Choose,
    End,
    Go,
    Note,
    Pause,
    Scene,
    ShowCard,
    Step,
    When,
)


def runs_on(steps: Iterable[Step]) -> bool:
    """Return whether the story can come out behind the last of these steps."""
    return all(_can_pass(step) for step in steps)


def _can_pass(step: Step) -> bool:
    match step:
        case Go() | End():
            return False
        case When(then=then, otherwise=otherwise):
            return runs_on(then) or runs_on(otherwise)
        case Choose(options=options):
            return not options or any(runs_on(option.steps) for option in options)
        case _:
            return True


def all_steps(steps: Iterable[Step]) -> Iterator[Step]:
    """Yield the steps and those nested in them, in the order of the page."""
    for step in steps:
        yield step
        match step:
            case When(then=then, otherwise=otherwise):
                yield from all_steps((*then, *otherwise))
            case Choose(options=options):
                for option in options:
                    yield from all_steps(option.steps)


def reachable_scenes(scenes: Mapping[str, Scene], start: str) -> frozenset[str]:
    """Return the scenes some way leads to; conditions count as if they could hold."""
    reached: set[str] = set()
    waiting = [start]
    while waiting:
        name = waiting.pop()
        if name in scenes and name not in reached:
            reached.add(name)
            waiting += [one.scene for one in all_steps(scenes[name].steps) if isinstance(one, Go)]
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
            case End() | Choose() | Note() | ShowCard() | Pause():
                return None
            case When() if any(
                isinstance(one, Go | End | Choose | Note | ShowCard | Pause)
                for one in all_steps((step,))
            ):
                return None
    return None
