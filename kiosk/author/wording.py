"""What a story asks and remembers, and where it plays, in words: the same on map and paper."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import reduce

from kiosk.catalog.saying import Saying, say
from kiosk.engine.activity import Assignment
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
    Value,
)
from kiosk.engine.memory import AGE, AUDIENCE
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Scene
from kiosk.engine.text import Text

Told = Callable[[Saying], str]
"""Says something in a language of whoever reads it."""

YES, NO = say("yes"), say("no")


@dataclass(frozen=True)
class Names:
    """What options, scenes and audiences are called; options and scenes by their ids here.

    Attributes:
        audiences: audience id → its name.
    """

    audiences: Mapping[str, str]

    def option(self, option: str) -> str:
        """Return what an option is called."""
        return option

    def scene(self, scene: str) -> str | Saying:
        """Return what a scene is called."""
        return scene

    def variable(self, variable: str) -> Saying:
        """Return what something remembered is called; who stands there has no id of the file."""
        known = {AUDIENCE: say("the visitor"), AGE: say("the age of the visitor’s group")}
        return known.get(variable) or Saying("{name}", (("name", variable),))

    def value(self, variable: str, value: int | str) -> int | str:
        """Return what a value is called."""
        return self.audiences.get(str(value), value) if variable == AUDIENCE else value


def condition_words(condition: Condition, names: Names) -> Saying:
    """Return a condition as one says it, to stand behind an «if»."""
    match condition:
        case Flag(name):
            return say("{name} is yes", name=names.variable(name))
        case Compare(name, op, value):
            return _comparison(op, names.variable(name), names.value(name, value))
        case Chose(option):
            return say("{name} was chosen", name=names.option(option))
        case Seen(scene):
            return say("{scene} came before", scene=names.scene(scene))
        case Times(scene, op, value):
            times = say("number of visits to {name}", name=names.scene(scene))
            return _comparison(op, times, value)
        case Not(part):
            return _negation(part, names)
        case And(parts):
            return reduce(_both, (_bracketed(one, names) for one in parts))
        case Or(parts):
            return reduce(_either, (_bracketed(one, names) for one in parts))


def _negation(part: Condition, names: Names) -> Saying:
    match part:
        case Flag(name):
            return say("{name} is no", name=names.variable(name))
        case Chose(option):
            return say("{name} was not chosen", name=names.option(option))
        case Seen(scene):
            return say("{scene} has not come yet", scene=names.scene(scene))
        case _:
            return say("not ({condition})", condition=condition_words(part, names))


def _comparison(op: str, what: Saying, value: int | str) -> Saying:
    match op:
        case "is" | "==":
            return say("{what} is {value}", what=what, value=value)
        case "!=":
            return say("{what} is not {value}", what=what, value=value)
        case "<":
            return say("{what} is less than {value}", what=what, value=value)
        case "<=":
            return say("{what} is at most {value}", what=what, value=value)
        case ">":
            return say("{what} is more than {value}", what=what, value=value)
        case _:
            return say("{what} is at least {value}", what=what, value=value)


def _bracketed(part: Condition, names: Names) -> Saying:
    said = condition_words(part, names)
    return Saying("({part})", (("part", said),)) if isinstance(part, And | Or) else said


def _both(first: Saying, second: Saying) -> Saying:
    return say("{first} and {second}", first=first, second=second)


def _either(first: Saying, second: Saying) -> Saying:
    return say("{first} or {second}", first=first, second=second)


def changes_words(assignments: Iterable[Assignment]) -> Saying:
    """Return what is remembered anew: ``tries + 1, told = yes``; at least one assignment."""
    values: dict[str, str | int | Saying] = {}
    for number, one in enumerate(assignments):
        values |= {f"name_{number}": one.variable, f"change_{number}": change_words(one)}
    template = ", ".join(f"{{name_{number}}} {{change_{number}}}"
                         for number in range(len(values) // 2))
    return Saying(template, tuple(values.items()))


def change_words(assignment: Assignment) -> Saying:
    """Return what an assignment does to its variable: ``+ 1`` or ``= yes``."""
    match assignment:
        case Assignment(value=None, add=add):
            return Saying("{amount}", (("amount", f"{'+' if add >= 0 else '−'} {abs(add)}"),))
        case Assignment(value=value):
            return Saying("= {value}", (("value", value_words(value)),))


def value_words(value: Value | None) -> str | int | Saying:
    """Return something remembered as one says it; None: empty."""
    if isinstance(value, bool):
        return YES if value else NO
    return "" if value is None else value


def setting_words(scene: Scene, scenario: Scenario, words: Callable[[Text], str]) -> Saying:
    """Return what kind of place a scene is, and who is there; a group chat has a name of its own.

    Args:
        words: visitor's text → its words.
    """
    cast = scenario.cast
    if scene.channel is not None:
        return say("Group chat")
    if scene.contact is not None:
        return say("Chat with {name}", name=words(cast[scene.contact].name))
    if scene.between:
        left, right = (words(cast[one].name) for one in scene.between)
        return say("{left} and {right} talk face to face", left=left, right=right)
    return say("The narrator tells")
