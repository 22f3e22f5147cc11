"""What a story asks before it goes one way or another: with numbers to point to, and about what."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.author.script.numbering import Numbering
from kiosk.author.wording import Names
from kiosk.catalog.saying import Saying
from kiosk.engine.condition import And, Compare, Condition, Flag, Not, Or
from kiosk.engine.memory import AGE, AUDIENCE


@dataclass(frozen=True)
class NumberedNames(Names):
    """Calls options and scenes by their numbers on paper.

    Attributes:
        options: option id → its words.
    """

    numbers: Numbering
    options: Mapping[str, str]

    def option(self, option: str) -> str:
        """Return number and words of an option."""
        return f"{self.numbers.options[option].number} «{self.options[option]}»"

    def scene(self, scene: str) -> str | Saying:
        """Return the number of a scene."""
        return self.numbers.scenes[scene].name


def asked_about(condition: Condition) -> tuple[str, ...]:
    """Return the variables of the story a condition asks about, each once."""
    return tuple(dict.fromkeys(
        name for name in _names_in(condition) if name not in (AUDIENCE, AGE)))


def _names_in(condition: Condition) -> Iterator[str]:
    match condition:
        case Flag(name) | Compare(name):
            yield name
        case Not(part):
            yield from _names_in(part)
        case And(parts) | Or(parts):
            for part in parts:
                yield from _names_in(part)
