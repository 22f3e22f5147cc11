"""The memory of a story: what is declared, what is set, what a value can be."""

import re

from kiosk.catalog.node import Fields, Items, Mark, Node, Scalar
from kiosk.catalog.page import Page
from kiosk.catalog.record import WHOLE, YES_NO, report_unknown
from kiosk.catalog.saying import Saying, say
from kiosk.catalog.vocabulary import COUNT_MOST, RESERVED_NAMES
from kiosk.engine.activity import Assignment
from kiosk.engine.condition import Value
from kiosk.engine.scenario import Variable

_COUNT = re.compile(r"count\s+([0-9]{1,9})\s*\.\.\s*([0-9]{1,9})")
_ONE_OF = re.compile(r"one of\s*\[(.*)\]")
_WORD = re.compile(r"(?!\d+$)[\w-]+")
_ADD = re.compile("[+-][0-9]{1,9}")
FLAG = (False, True)


def read_variable(page: Page, name: Scalar, node: Node) -> Variable:
    """Return a declared variable; one that is not understood has no value and is reported."""
    if name.text in RESERVED_NAMES or not _WORD.fullmatch(name.text):
        page.complain(
            "bad-name", name.mark,
            say("«{name}» cannot be the name of a variable", name=name.text),
            say("Use letters, digits and _, and no word of the language."),
        )
    allowed = _allowed(node.text.strip()) if isinstance(node, Scalar) else None
    if allowed is None:
        page.complain(
            "wrong-type", node.mark,
            say("«{name}» is declared in unknown words", name=name.text),
            say("Write flag, count 0..5 (at most {most}) or one of [a, b].",
                most=COUNT_MOST),
        )
    return Variable(name.text, allowed or ())


def _allowed(words: str) -> tuple[Value, ...] | None:
    if words == "flag":
        return FLAG
    if found := _COUNT.fullmatch(words):
        least, most = int(found[1]), int(found[2])
        return tuple(range(least, most + 1)) if least < most <= COUNT_MOST else None
    if found := _ONE_OF.fullmatch(words):
        options = [one.strip() for one in found[1].split(",")]
        clear = all(_WORD.fullmatch(one) for one in options) and len(set(options)) == len(options)
        return tuple(options) if clear and len(options) > 1 else None
    return None


def read_assignments(
    page: Page, node: Node | None, variables: dict[str, Variable]
) -> tuple[Assignment, ...]:
    """Return what `set:` says: ``told``, ``not told``, ``{count: +1}`` or a list of these."""
    match node:
        case None:
            return ()
        case Items(nodes=nodes):
            return tuple(one for part in nodes for one in _in_list(page, part, variables))
        case Fields(pairs=pairs):
            found = [_assignment(page, name, value, variables) for name, value in pairs]
            return tuple(one for one in found if one is not None)
        case Scalar():
            one = _flag_assignment(page, node, variables)
            return () if one is None else (one,)


def _in_list(
    page: Page, node: Node, variables: dict[str, Variable]
) -> tuple[Assignment, ...]:
    if not isinstance(node, Items):
        return read_assignments(page, node, variables)
    page.complain(
        "wrong-type", node.mark,
        say("This is a list inside a list"),
        say("Write for example: set: [told_mia, went_along: +1]."),
    )
    return ()


def _flag_assignment(
    page: Page, node: Scalar, variables: dict[str, Variable]
) -> Assignment | None:
    words = node.text.strip()
    if "," in words:
        page.complain(
            "wrong-type", node.mark,
            say("Several values are set here without a list"),
            say("Put square brackets around them: set: [{words}].", words=words),
        )
        return None
    name = words.removeprefix("not ").strip()
    variable = known_variable(page, name, variables, node.mark_of(node.text.find(name)))
    if variable is None:
        return None
    if not variable.is_flag:
        page.complain(
            "wrong-type", node.mark,
            say("«{name}» is no flag", name=name),
            say("Write its new value: set: {{{name}: {value}}}.",
                name=name, value=variable.allowed[-1]),
        )
        return None
    return Assignment(name, not words.startswith("not "))


def _assignment(
    page: Page, name: Scalar, node: Node, variables: dict[str, Variable]
) -> Assignment | None:
    variable = known_variable(page, name.text, variables, name.mark)
    if variable is None:
        return None
    words = node.text.strip() if isinstance(node, Scalar) else ""
    if _ADD.fullmatch(words) and isinstance(variable.allowed[0], int) and not variable.is_flag:
        return Assignment(variable.name, add=int(words))
    value = read_value(page, variable, node)
    return None if value is None else Assignment(variable.name, value)


def read_value(page: Page, variable: Variable, node: Node) -> Value | None:
    """Return a value the variable can take, None and a problem when it cannot."""
    words = node.text.strip() if isinstance(node, Scalar) else ""
    value: Value = words
    if variable.is_flag:
        value = YES_NO.get(words, words)
    elif WHOLE.fullmatch(words):
        value = int(words)
    if value in variable.allowed and type(value) is type(variable.allowed[0]):
        return value
    page.complain(
        "wrong-value", node.mark,
        say("«{name}» cannot be «{words}»", name=variable.name, words=words),
        say("It can be {values}.", values=describe_allowed(variable)),
    )
    return None


def describe_allowed(variable: Variable) -> Saying:
    """Return the values a variable can take, in words."""
    if variable.is_flag:
        return say("yes or no")
    if isinstance(variable.allowed[0], int):
        return say("a number from {least} to {most}",
                   least=variable.allowed[0], most=variable.allowed[-1])
    return say("one of {words}", words=", ".join(str(one) for one in variable.allowed))


def known_variable(
    page: Page, name: str, variables: dict[str, Variable], mark: Mark
) -> Variable | None:
    """Return a declared variable, None when nobody can tell what its values are.

    One that nobody declared is reported; for one declared in unknown words that is done.
    """
    if name not in variables:
        report_unknown(page, "variable", name, variables, mark)
        return None
    return variables[name] if variables[name].allowed else None
