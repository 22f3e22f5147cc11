"""What a story asks before it goes one way or another, in words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import reduce

from kiosk.author.script.memory import NO, YES
from kiosk.author.script.numbering import Numbering
from kiosk.catalog.saying import Saying, say
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
from kiosk.engine.memory import AGE, AUDIENCE

_AMOUNTS = {
    "is": Saying("{value}"),
    "==": Saying("{value}"),
    "!=": say("not {value}"),
    "<": say("less than {value}"),
    "<=": say("{value} or less"),
    ">": say("more than {value}"),
    ">=": say("{value} or more"),
}


@dataclass(frozen=True)
class Questions:
    """Says what a story asks before it goes one way or another.

    Attributes:
        options: option id → its words.
        audiences: audience id → its name.
    """

    numbers: Numbering
    options: Mapping[str, str]
    audiences: Mapping[str, str]

    def condition(self, condition: Condition) -> Saying:
        """Return a condition in words, to stand behind an «if»."""
        match condition:
            case Flag(name):
                return _equals(name, YES)
            case Not(Flag(name)):
                return _equals(name, NO)
            case Compare(name, operator, value):
                return say("{name} is {amount}", name=self._name(name),
                           amount=_AMOUNTS[operator].filled(value=self._value(name, value)))
            case Chose(option):
                return say("{option} was chosen", option=self._option(option))
            case Not(Chose(option)):
                return say("{option} was not chosen", option=self._option(option))
            case Seen(scene):
                return say("{scene} came before", scene=self._scene(scene))
            case Not(Seen(scene)):
                return say("{scene} has not come yet", scene=self._scene(scene))
            case Times(scene, operator, value):
                return say("{scene} came this often: {amount}", scene=self._scene(scene),
                           amount=_AMOUNTS[operator].filled(value=value))
            case Not(part):
                return say("not: {part}", part=self._bracketed(part))
            case And(parts):
                return reduce(_both, (self._bracketed(one) for one in parts))
            case Or(parts):
                return reduce(_either, (self.condition(one) for one in parts))

    def _bracketed(self, part: Condition) -> Saying:
        said = self.condition(part)
        return Saying("({part})", (("part", said),)) if isinstance(part, And | Or) else said

    def _name(self, variable: str) -> str | Saying:
        known = {AUDIENCE: say("the visitor"), AGE: say("the age of the visitor’s group")}
        return known.get(variable, variable)

    def _value(self, variable: str, value: int | str) -> int | str:
        return self.audiences.get(str(value), value) if variable == AUDIENCE else value

    def _option(self, option: str) -> str:
        return f"{self.numbers.options[option].number} «{self.options[option]}»"

    def _scene(self, scene: str) -> str | Saying:
        return self.numbers.scenes[scene].name


def _equals(name: str, value: Saying) -> Saying:
    return Saying("{name} = {value}", (("name", name), ("value", value)))


def _both(first: Saying, second: Saying) -> Saying:
    return say("{first} and {second}", first=first, second=second)


def _either(first: Saying, second: Saying) -> Saying:
    return say("{first} or {second}", first=first, second=second)


def asked_about(condition: Condition) -> tuple[str, ...]:
    """Return the variables of the story a condition asks about, each once."""
    return tuple(dict.fromkeys(
        name for name in _names_in(condition) if name not in (AUDIENCE, AGE)))


def _names_in(condition: Condition) -> Iterator[str]:
    match condition:
        case Flag(name) | Compare(name):
            yield name
        case Not(part):
            yield from _names_in(part)
        case And(parts) | Or(parts):
            for part in parts:
                yield from _names_in(part)
