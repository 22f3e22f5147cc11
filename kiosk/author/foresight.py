"""What can still be asked about from a scene on.

A decision, a visit or a value nobody asks about any more makes no difference, so two moments that
differ in nothing else are the same. Without this, every choice of a long story would double what
has to be walked behind it.
"""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from kiosk.engine.condition import (
    And,
    Chose,
    Compare,
    Condition,
    Flag,
    Not,
    Or,
    Seen,
    Times,
)
from kiosk.engine.cursor import every_step
from kiosk.engine.play import Play
from kiosk.engine.screenplay import Choose, Go, Repeat, Scene, Step, Visit, When


class Ahead(Struct, frozen=True):
    """What conditions can still ask about.

    Attributes:
        options: the ones in `chose(…)`, and those that are gone once taken.
        scenes: the ones in `seen(…)` and `times(…)`.
        variables: the ones whose value is compared.
    """

    options: frozenset[str] = frozenset()
    scenes: frozenset[str] = frozenset()
    variables: frozenset[str] = frozenset()

    def __or__(self, other: "Ahead") -> "Ahead":
        return Ahead(self.options | other.options, self.scenes | other.scenes,
                     self.variables | other.variables)


def asked_ahead(scenes: Mapping[str, Scene]) -> dict[str, Ahead]:
    """Return for each scene what it, or any scene it can lead to, asks about."""
    own = {name: _asked_in(list(every_step(one.steps))) for name, one in scenes.items()}
    following = {
        name: {step.scene for step in every_step(one.steps) if isinstance(step, Go | Visit)}
        for name, one in scenes.items()
    }
    return {name: _together(own[one] for one in _reachable(name, following)) for name in scenes}


def still_asked(ahead: Mapping[str, Ahead], play: Play) -> Ahead:
    """Return what can still be asked from here: in this scene's future, or once it returns."""
    places = [play.cursor.scene, *(one.cursor.scene for one in play.away)]
    return _together(ahead[one] for one in places)


def conditions_in(steps: Iterable[Step]) -> Iterator[Condition]:
    """Yield every condition of the steps with all its parts."""
    for step in steps:
        match step:
            case When(condition=condition) | Repeat(until=condition) if condition is not None:
                yield from _parts(condition)
            case Choose(options=options):
                for one in options:
                    if one.when is not None:
                        yield from _parts(one.when)


def _parts(condition: Condition) -> Iterator[Condition]:
    yield condition
    match condition:
        case Not(part):
            yield from _parts(part)
        case And(parts) | Or(parts):
            for part in parts:
                yield from _parts(part)


def _asked_in(steps: list[Step]) -> Ahead:
    parts = list(conditions_in(steps))
    once = {option.id for step in steps if isinstance(step, Choose)
            for option in step.options if option.once}
    return Ahead(
        options=frozenset(once | {part.option for part in parts if isinstance(part, Chose)}),
        scenes=frozenset(part.scene for part in parts if isinstance(part, Seen | Times)),
        variables=frozenset(part.name for part in parts if isinstance(part, Flag | Compare)),
    )


def _together(several: Iterable[Ahead]) -> Ahead:
    found = Ahead()
    for one in several:
        found |= one
    return found


def _reachable(start: str, following: Mapping[str, set[str]]) -> set[str]:
    reached: set[str] = set()
    waiting = [start]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += following[name]
    return reached
