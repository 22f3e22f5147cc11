"""What a story remembers: values that change, each within its bounds."""

from collections.abc import Mapping

from kiosk.engine.activity import Assignment
from kiosk.engine.condition import Value
from kiosk.engine.scenario import Scenario, Variable

Values = tuple[tuple[str, Value], ...]
"""Variable → value, sorted by name."""

AUDIENCE, AGE = "audience", "age"
"""Variables every story has: who is standing here, and up to which age they are."""


def start_values(scenario: Scenario, audience: str, age: int) -> Values:
    """Return the memory of a story that begins."""
    own: dict[str, Value] = {name: one.allowed[0] for name, one in scenario.variables.items()}
    return tuple(sorted({**own, AUDIENCE: audience, AGE: age}.items()))


def assigned(
    variables: Mapping[str, Variable], values: Values, assignments: tuple[Assignment, ...]
) -> Values:
    """Return the memory after some assignments."""
    if not assignments:
        return values
    known = dict(values)
    for one in assignments:
        known[one.variable] = _new_value(variables, known[one.variable], one)
    return tuple(sorted(known.items()))


def counted(
    variables: Mapping[str, Variable], values: Values, variable: str | None, count: int
) -> Values:
    """Return the memory with a number in a variable, kept within its bounds."""
    if variable is None:
        return values
    allowed = variables[variable].allowed
    nearest = min(allowed, key=lambda one: abs(int(one) - count))
    return assigned(variables, values, (Assignment(variable, nearest),))


def _new_value(
    variables: Mapping[str, Variable], present: Value, assignment: Assignment
) -> Value:
    if assignment.value is not None:
        return assignment.value
    allowed = variables[assignment.variable].allowed
    place = allowed.index(present) + assignment.add
    return allowed[max(0, min(place, len(allowed) - 1))]
