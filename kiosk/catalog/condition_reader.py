"""Conditions in words: read where they stand, checked once the whole story is known."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from kiosk.catalog.memory_reader import describe_allowed, known_variable
from kiosk.catalog.node import Mark, Node, Scalar
from kiosk.catalog.page import Page
from kiosk.catalog.record import report_unknown
from kiosk.catalog.saying import Saying, say
from kiosk.engine.condition import (
    And,
    Chose,
    Compare,
    Condition,
    ConditionError,
    Flag,
    Not,
    Or,
    Seen,
    Times,
    parse_condition,
)
from kiosk.engine.scenario import Variable

LENGTH_MOST = 300
"""Longer conditions are no words any more (and would nest too deep to read)."""


@dataclass(frozen=True)
class Question:
    """A condition and the text it was read from."""

    condition: Condition
    source: Scalar
    file: str

    def mark_of(self, name: str) -> Mark:
        """Return the place where a name is used."""
        found = re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", self.source.text)
        return self.source.mark_of(found.start() if found else 0)


def read_condition(page: Page, node: Node) -> Question | None:
    """Return a condition, None and a problem when the words are none."""
    if not isinstance(node, Scalar) or len(node.text) > LENGTH_MOST:
        page.complain(
            "bad-condition", node.mark,
            say("Here a condition is expected"),
            say("Write short words, for example: told_mia and not hurried."),
        )
        return None
    try:
        return Question(parse_condition(node.text), node, page.file)
    except ConditionError as error:
        page.complain(
            "bad-condition", node.mark_of(error.column),
            say("This is no condition: {fault}", fault=_fault(error)),
            say("Write words, for example: told_mia and not hurried."),
        )
    return None


def _fault(error: ConditionError) -> Saying:
    return Saying(error.fault.value, (("word", error.word),))


@dataclass(frozen=True)
class Known:
    """The names a condition can ask about.

    Attributes:
        variables: the story's own ones, and who is standing here.
        options: None where some step could not be read, so that nobody can tell.
    """

    variables: dict[str, Variable]
    options: Collection[str] | None
    scenes: Collection[str]


def check_question(page: Page, question: Question, known: Known) -> None:
    """Report names nobody knows and values of the wrong type."""
    _check(page, question, question.condition, known)


def _check(page: Page, question: Question, condition: Condition, known: Known) -> None:
    match condition:
        case And(parts) | Or(parts):
            for part in parts:
                _check(page, question, part, known)
        case Not(part):
            _check(page, question, part, known)
        case Chose(option) if known.options is not None and option not in known.options:
            report_unknown(page, "option", option, known.options, question.mark_of(option))
        case Seen(scene) | Times(scene) if scene not in known.scenes:
            report_unknown(page, "scene", scene, known.scenes, question.mark_of(scene))
        case Flag(name) | Compare(name):
            mark = question.mark_of(name)
            variable = known_variable(page, name, known.variables, mark)
            if variable is not None:
                _check_type(page, condition, variable, mark)


def _check_type(page: Page, condition: Condition, variable: Variable, mark: Mark) -> None:
    name, first = variable.name, variable.allowed[0]
    match condition:
        case Flag() if not variable.is_flag:
            example = f"{name} >= 1" if isinstance(first, int) else f"{name} is {first}"
            page.complain(
                "wrong-type", mark,
                say("«{name}» is no flag", name=name),
                say("Compare it, for example: {example}.", example=example),
            )
        case Compare() if variable.is_flag:
            page.complain(
                "wrong-type", mark,
                say("«{name}» is a flag and cannot be compared", name=name),
                say("Write «{name}» or «not {name}».", name=name),
            )
        case Compare(operator=op, value=value) if isinstance(first, str) and (
            op not in ("is", "==", "!=")
        ):
            page.complain(
                "wrong-type", mark,
                say("«{name}» is a word, which is not less or more", name=name),
                say("Write for example: {name} is {first}.", name=name, first=first),
            )
        case Compare(value=value) if value not in variable.allowed:
            page.complain(
                "wrong-value", mark,
                say("«{name}» is never «{value}»", name=name, value=value),
                say("It can be {values}.", values=describe_allowed(variable)),
            )
