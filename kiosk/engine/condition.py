"""Conditions in words: `told_someone and not hurried`, `count >= 2`, `chose(stay)`."""

import operator
import re
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

from msgspec import Struct

Value = bool | int | str
"""What a variable holds: a flag, a count or one of its words."""

COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "is": operator.eq,
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


class Flag(Struct, frozen=True, tag=True):
    """True when the flag is set."""

    name: str


class Compare(Struct, frozen=True, tag=True):
    """True when the variable compares with the value; `operator` is a key of COMPARE."""

    name: str
    operator: str
    value: int | str


class Chose(Struct, frozen=True, tag=True):
    """True when the option was taken in this story."""

    option: str


class Seen(Struct, frozen=True, tag=True):
    """True when the scene was entered at least once."""

    scene: str


class Times(Struct, frozen=True, tag=True):
    """Compares how often the scene was entered."""

    scene: str
    operator: str
    value: int


class Not(Struct, frozen=True, tag=True):
    """True when the part is not."""

    part: "Condition"


class And(Struct, frozen=True, tag=True):
    """True when all parts are."""

    parts: tuple["Condition", ...]


class Or(Struct, frozen=True, tag=True):
    """True when any part is."""

    parts: tuple["Condition", ...]


Condition = Flag | Compare | Chose | Seen | Times | Not | And | Or


class Facts(Struct, frozen=True):
    """What a condition is asked about."""

    values: Mapping[str, Value]
    chosen: frozenset[str]
    visits: Mapping[str, int]


def holds(condition: Condition, facts: Facts) -> bool:
    """Return whether the condition is true of the facts."""
    match condition:
        case Flag(name):
            return facts.values.get(name) is True
        case Compare(name, op, value):
            return name in facts.values and COMPARE[op](facts.values[name], value)
        case Chose(option):
            return option in facts.chosen
        case Seen(scene):
            return facts.visits.get(scene, 0) > 0
        case Times(scene, op, value):
            return COMPARE[op](facts.visits.get(scene, 0), value)
        case Not(part):
            return not holds(part, facts)
        case And(parts):
            return all(holds(part, facts) for part in parts)
        case Or(parts):
            return any(holds(part, facts) for part in parts)


class Fault(Enum):
    """What can be wrong with a condition; ``{word}`` stands for the word it is about."""

    NOT_UNDERSTOOD = "«{word}» is not understood"
    TOO_DEEP = "this nests too deep"
    TOO_LONG = "this number is too long"
    TOO_MUCH = "«{word}» is too much here; is «and» or «or» missing?"
    NO_SIGN = "«{word}» is missing"
    NO_BEGINNING = "a variable, chose(…), seen(…) or times(…) is missing"
    NO_VALUE = "a number or a word is missing"
    NO_NUMBER = "a number is missing"
    NO_NAME = "a name inside {word}(…) is missing"
    NO_COMPARISON = "times(…) needs a comparison, for example times(hall) > 1"
    NOT_A_NUMBER = "times(…) compares with a number"


class ConditionError(ValueError):
    """Error raised when words are no condition.

    Attributes:
        fault: what is wrong.
        column: where in the words it went wrong, counted from 0.
        word: what `fault` is about; empty when it is about none.
    """

    def __init__(self, fault: Fault, column: int, word: str = "") -> None:
        super().__init__(fault.value.format(word=word))
        self.fault = fault
        self.column = column
        self.word = word


_DEPTH_MOST = 20
"""Deeper brackets and chains of `not` are no words any more."""
_DIGITS_MOST = 6
_TOKEN = re.compile(r"\s*(?:(?P<op><=|>=|==|!=|<|>)|(?P<par>[()])|(?P<word>[\w-]+))")


def parse_condition(words: str) -> Condition:
    """Read a condition.

    Grammar (loosest first): ``a or b``, ``a and b``, ``not a``, ``(a)``, ``chose(option)``,
    ``seen(scene)``, ``times(scene) >= 2``, ``name``, ``name >= 2``, ``name is word``.

    Raises:
        ConditionError: with the column of the first word that does not fit.
    """
    parser = _Parser(words)
    condition = parser.either()
    parser.expect_end()
    return condition


class _Parser:
    """A recursive descent over the words of one condition."""

    def __init__(self, words: str) -> None:
        self._length = len(words)
        self._tokens: list[tuple[str, int]] = []
        position, stop = 0, len(words.rstrip())
        while position < stop:
            found = _TOKEN.match(words, position)
            if not found:
                rest = words[position:].lstrip()
                raise ConditionError(Fault.NOT_UNDERSTOOD, len(words) - len(rest), rest[0])
            token = found.group().strip()
            self._tokens.append((token, found.end() - len(token)))
            position = found.end()
        self._next = 0
        self._depth = 0

    def either(self) -> Condition:
        parts = [self.both()]
        while self._accept("or"):
            parts.append(self.both())
        return parts[0] if len(parts) == 1 else Or(tuple(parts))

    def both(self) -> Condition:
        parts = [self.one()]
        while self._accept("and"):
            parts.append(self.one())
        return parts[0] if len(parts) == 1 else And(tuple(parts))

    def one(self) -> Condition:
        self._depth += 1
        if self._depth > _DEPTH_MOST:
            raise ConditionError(Fault.TOO_DEEP, self._column())
        condition = self._one()
        self._depth -= 1
        return condition

    def _one(self) -> Condition:
        if self._accept("not"):
            return Not(self.one())
        if self._accept("("):
            inner = self.either()
            self._expect(")")
            return inner
        name = self._word(Fault.NO_BEGINNING)
        if name in ("chose", "seen", "times") and self._accept("("):
            return self._question(name)
        if (op := self._accept_operator()) is None:
            return Flag(name)
        column, value = self._column(), self._word(Fault.NO_VALUE)
        return Compare(name, op, _number(value, column) if value.isdecimal() else value)

    def _question(self, name: str) -> Condition:
        asked = self._word(Fault.NO_NAME, name)
        self._expect(")")
        if name == "chose":
            return Chose(asked)
        if name == "seen":
            return Seen(asked)
        op = self._accept_operator()
        if op is None:
            raise ConditionError(Fault.NO_COMPARISON, self._column())
        column, value = self._column(), self._word(Fault.NO_NUMBER)
        if not value.isdecimal():
            raise ConditionError(Fault.NOT_A_NUMBER, column)
        return Times(asked, op, _number(value, column))

    def expect_end(self) -> None:
        if self._next < len(self._tokens):
            token, column = self._tokens[self._next]
            raise ConditionError(Fault.TOO_MUCH, column, token)

    def _peek(self) -> str | None:
        return self._tokens[self._next][0] if self._next < len(self._tokens) else None

    def _column(self) -> int:
        return self._tokens[self._next][1] if self._next < len(self._tokens) else self._length

    def _accept(self, token: str) -> bool:
        if self._peek() != token:
            return False
        self._next += 1
        return True

    def _accept_operator(self) -> str | None:
        token = self._peek()
        if token not in COMPARE:
            return None
        self._next += 1
        return token

    def _expect(self, token: str) -> None:
        if not self._accept(token):
            raise ConditionError(Fault.NO_SIGN, self._column(), token)

    def _word(self, missing: Fault, about: str = "") -> str:
        token = self._peek()
        if token is None or token in COMPARE or token in ("(", ")", "and", "or", "not"):
            raise ConditionError(missing, self._column(), about)
        self._next += 1
        return token


def _number(digits: str, column: int) -> int:
    if len(digits) > _DIGITS_MOST:
        raise ConditionError(Fault.TOO_LONG, column)
    return int(digits)
