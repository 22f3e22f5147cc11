"""What a story remembers, in words: what it can be, and where it changes."""

from collections.abc import Iterator

from msgspec import Struct

from kiosk.author.script.numbering import Numbering, Place, placed_steps
from kiosk.author.wording import NO, YES, change_words, value_words
from kiosk.catalog.saying import Saying, say
from kiosk.engine.activity import Assignment, Checklist, Order, Outcome, Sort, Spot
from kiosk.engine.scenario import Scenario, Variable
from kiosk.engine.screenplay import Assign, Choose, Pause, Step


class Change(Struct, frozen=True):
    """Where a variable changes, and to what."""

    place: Place
    to: Saying


def start_words(variable: Variable) -> str | int | Saying:
    """Return what a variable begins with."""
    return value_words(variable.allowed[0])


def allowed_words(variable: Variable) -> Saying | str:
    """Return what a variable can be."""
    first, last = variable.allowed[0], variable.allowed[-1]
    if variable.is_flag:
        return say("{first} or {second}", first=YES, second=NO)
    if isinstance(first, int):
        return f"{first} – {last}"
    return ", ".join(str(one) for one in variable.allowed)


def changes(scenario: Scenario, numbers: Numbering) -> dict[str, tuple[Change, ...]]:
    """Return variable → where it changes, in the order of the page, each change once."""
    found: dict[str, dict[Change, None]] = {}
    for around, step in placed_steps(scenario, numbers):
        for place, variable, to in _changes_at(around, step, numbers):
            found.setdefault(variable, {})[Change(place, to)] = None
    return {variable: tuple(each) for variable, each in found.items()}


def _changes_at(
    around: Place, step: Step, numbers: Numbering
) -> Iterator[tuple[Place, str, Saying]]:
    place = numbers.decisions.get(getattr(step, "id", ""), around)
    match step:
        case Choose(options=options):
            for option in options:
                yield from _set(numbers.options[option.id], option.assignments)
        case Assign(assignments):
            yield from _set(around, assignments)
        case Sort(bins=bins, outcome=outcome):
            for one in bins:
                yield from _set(place, one.assignments)
            yield from _set(place, outcome.assignments)
        case Order(fits=fits, otherwise=otherwise):
            yield from _set(place, (*fits.assignments, *otherwise.assignments))
        case Spot(count=count, outcome=outcome) | Checklist(count=count, outcome=outcome):
            yield from _counted(place, count, outcome)
        case Pause(count=count):
            yield from _counted(around, count, Outcome())


def _set(
    place: Place, assignments: tuple[Assignment, ...]
) -> Iterator[tuple[Place, str, Saying]]:
    for one in assignments:
        yield place, one.variable, change_words(one)


def _counted(
    place: Place, count: str | None, outcome: Outcome
) -> Iterator[tuple[Place, str, Saying]]:
    if count is not None:
        yield place, count, say("= how many")
    yield from _set(place, outcome.assignments)
