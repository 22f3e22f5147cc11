"""Ways through a story that must keep working, as its author wrote them down."""

from msgspec import Struct

from kiosk.engine.condition import Value


class RecordedPath(Struct, frozen=True):
    """One entry of `tests:` in a scenario.

    Attributes:
        options: names of the ways to go, in order, as `engine.reply` has them: mostly ids of
            options.
        audience: who plays; empty: the first one the story is for.
        ending: where this has to end.
        values: what the story has to remember at the end.
        file, line, column: where it is written.
    """

    options: tuple[str, ...]
    audience: str
    ending: str
    values: tuple[tuple[str, Value], ...]
    file: str
    line: int
    column: int
