"""Conditions and changes of memory, in words."""

from collections.abc import Callable, Iterable

from kiosk.catalog.saying import Saying, say
from kiosk.engine.activity import Assignment
from kiosk.engine.condition import And, Chose, Compare, Condition, Flag, Not, Or, Seen, Times

Told = Callable[[Saying], str]
"""Says something in the language of the map."""


def condition_words(condition: Condition) -> Saying:
    """Return a condition as one says it."""
    match condition:
        case Flag(name):
            return say("{name} is yes", name=name)
        case Compare(name, op, value):
            return _comparison(op, Saying("{name}", (("name", name),)), value)
        case Chose(option):
            return say("{name} was chosen", name=option)
        case Seen(scene):
            return say("{name} was seen", name=scene)
        case Times(scene, op, value):
            return _comparison(op, say("number of visits to {name}", name=scene), value)
        case Not(part):
            return _negation(part)
        case And(parts):
            return _chain(parts, say(" and "))
        case Or(parts):
            return _chain(parts, say(" or "))


def _negation(part: Condition) -> Saying:
    match part:
        case Flag(name):
            return say("{name} is no", name=name)
        case Chose(option):
            return say("{name} was not chosen", name=option)
        case Seen(scene):
            return say("{name} was not seen", name=scene)
        case _:
            return say("not ({condition})", condition=condition_words(part))


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


def _chain(parts: tuple[Condition, ...], between: Saying) -> Saying:
    words = [
        Saying("({part})", (("part", condition_words(one)),))
        if isinstance(one, And | Or) else condition_words(one)
        for one in parts
    ]
    return _joined(words, between)


def _joined(parts: list[Saying], between: Saying) -> Saying:
    values = {f"part_{number}": one for number, one in enumerate(parts)}
    template = "{between}".join(f"{{{name}}}" for name in values)
    return Saying(template, (("between", between), *values.items()))


def change_words(assignments: Iterable[Assignment]) -> Saying:
    """Return what is remembered anew; at least one assignment."""
    return _joined([_change(one) for one in assignments], Saying(", "))


def _change(one: Assignment) -> Saying:
    match one.value:
        case None:
            sign = "+" if one.add >= 0 else "−"
            return say("{name} {sign} {number}", name=one.variable, sign=sign,
                       number=abs(one.add))
        case True:
            return say("{name}: yes", name=one.variable)
        case False:
            return say("{name}: no", name=one.variable)
        case value:
            return say("{name}: {value}", name=one.variable, value=value)
