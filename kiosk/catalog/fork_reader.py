"""Ways of a story that part and flow together again: conditions, variants, rounds."""

from typing import TYPE_CHECKING

from kiosk.catalog.choice_reader import check_number
from kiosk.catalog.node import Items, Node
from kiosk.catalog.record import Record
from kiosk.catalog.vocabulary import ROUNDS_MOST, VARIANTS_LEAST, VARIANTS_MOST
from kiosk.engine.condition import Condition
from kiosk.engine.screenplay import Repeat, Vary, When

if TYPE_CHECKING:
    from kiosk.catalog.step_reader import StepReader


def read_when(reader: "StepReader", record: Record, field: str) -> When | None:
    """Return the two ways of a condition, None when it cannot be read."""
    condition = _condition(reader, record, field)
    then, otherwise = reader.steps(record.node("then")), reader.steps(record.node("else"))
    return None if condition is None else When(condition, then, otherwise)


def read_vary(reader: "StepReader", record: Record, field: str) -> Vary | None:
    """Return the variants, None when there is none; each is a list of steps, or a single one."""
    variants = tuple(reader.steps(_as_list(one)) for one in record.items(field))
    check_number(record, field, len(variants), VARIANTS_LEAST, VARIANTS_MOST)
    return Vary(variants) if variants else None


def _as_list(node: Node) -> Items:
    return node if isinstance(node, Items) else Items((node,), node.mark)


def read_repeat(reader: "StepReader", record: Record, field: str) -> Repeat | None:
    """Return the steps that come again, None when there is nothing to come again."""
    times = record.whole(field, 1, ROUNDS_MOST)
    until = _condition(reader, record, "until")
    steps = reader.steps(record.node("steps"))
    return Repeat(times, steps, until) if times and steps else None


def _condition(reader: "StepReader", record: Record, field: str) -> Condition | None:
    node = record.node(field)
    question = reader.question(node) if node is not None else None
    return None if question is None else question.condition
