"""The entries of `tests:` in a scenario."""

import re

from kiosk.catalog.draft import Draft
from kiosk.catalog.memory_reader import known_variable, read_value
from kiosk.catalog.node import Node
from kiosk.catalog.record import Record, open_record, report_unknown
from kiosk.catalog.recorded import RecordedPath
from kiosk.catalog.saying import say
from kiosk.engine.condition import Value
from kiosk.engine.reply import COUNT, IN_ORDER, OTHER_ORDER, SKIP, TOGETHER

_COUNT = re.compile(rf"{COUNT}[0-9]{{1,2}}")


def read_recorded(
    scenario: Record, draft: Draft, audiences: tuple[str, ...] | None
) -> tuple[RecordedPath, ...]:
    """Return the ways that must keep working.

    Args:
        audiences: who can play; None where nobody can tell.
    """
    return tuple(_path(scenario, node, draft, audiences) for node in scenario.items("tests"))


def _path(
    scenario: Record, node: Node, draft: Draft, audiences: tuple[str, ...] | None
) -> RecordedPath:
    record = open_record(scenario.page, node, say("a test"), ("play", "ends"), ("as", "with"))
    return RecordedPath(
        options=_ways(record, draft),
        audience=record.word("as") if audiences is None else record.one_of(
            "as", audiences, kind="audience"),
        ending=record.one_of("ends", tuple(draft.endings), kind="ending"),
        values=_values(record, draft),
        file=scenario.page.file,
        line=record.mark.line,
        column=record.mark.column,
    )


def _ways(record: Record, draft: Draft) -> tuple[str, ...]:
    """Return the names of ways; the ones nobody can know are reported."""
    known = (*draft.options, *draft.bins, SKIP, IN_ORDER, OTHER_ORDER)
    for word in record.words("play"):
        for name in word.text.split(TOGETHER):
            # A step that cannot be read may hold the option that seems not to be there.
            if not draft.unreadable and name not in known and not _COUNT.fullmatch(name):
                report_unknown(record.page, "option", name, known, word.mark)
    return tuple(one.text for one in record.words("play"))


def _values(record: Record, draft: Draft) -> tuple[tuple[str, Value], ...]:
    found: list[tuple[str, Value]] = []
    for key, node in record.named("with"):
        variable = known_variable(record.page, key.text, draft.variables, key.mark)
        value = read_value(record.page, variable, node) if variable else None
        if value is not None:
            found.append((key.text, value))
    return tuple(found)
