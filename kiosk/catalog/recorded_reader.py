"""The entries of `tests:` in a scenario."""

from kiosk.catalog.draft import Draft
from kiosk.catalog.memory_reader import known_variable, read_value
from kiosk.catalog.node import Node
from kiosk.catalog.record import Record, open_record
from kiosk.catalog.recorded import RecordedPath
from kiosk.engine.condition import Value


def read_recorded(scenario: Record, draft: Draft) -> tuple[RecordedPath, ...]:
    """Return the ways that must keep working."""
    return tuple(_path(scenario, node, draft) for node in scenario.items("tests"))


def _path(scenario: Record, node: Node, draft: Draft) -> RecordedPath:
    record = open_record(scenario.page, node, "a test", ("play", "ends"), ("with",))
    return RecordedPath(
        options=record.known_words("play", tuple(draft.options), "option"),
        ending=record.one_of("ends", tuple(draft.endings), kind="ending"),
        values=_values(record, draft),
        file=scenario.page.file,
        line=record.mark.line,
        column=record.mark.column,
    )


def _values(record: Record, draft: Draft) -> tuple[tuple[str, Value], ...]:
    found: list[tuple[str, Value]] = []
    for key, node in record.named("with"):
        variable = known_variable(record.page, key.text, draft.variables, key.mark)
        value = read_value(record.page, variable, node) if variable else None
        if value is not None:
            found.append((key.text, value))
    return tuple(found)
