"""What a key of the settings file takes: words for people, a test, the way to Python."""

import re
from collections.abc import Callable
from dataclasses import Field, dataclass, field
from pathlib import Path
from typing import Any, TypeVar, cast

Value = TypeVar("Value")


@dataclass(frozen=True)
class Kind:
    """One kind of value.

    Attributes:
        expects: ends the sentence "must be …".
        accepts: says whether a value as tomllib gives it is one.
        convert: makes the setting of an accepted value.
    """

    expects: str
    accepts: Callable[[object], bool]
    convert: Callable[[Any], object] = lambda value: value


SWITCH = Kind("true or false", lambda value: isinstance(value, bool))

FOLDER = Kind(
    'an absolute path such as "/var/cache/okay-kiosk"',
    # A NUL passes TOML as \u0000 and would blow up only when the folder is opened.
    lambda value: isinstance(value, str) and value.startswith("/") and "\0" not in value,
    Path,
)


DEVICE = Kind(
    'the name of a sound device such as "default" or "plughw:CARD=Headphones"',
    lambda value: isinstance(value, str) and re.fullmatch(r"\w[\w:=,.-]*", value) is not None,
)


def whole(low: int, high: int) -> Kind:
    """Return the kind of integers from `low` to `high`."""
    # `type(…) is int`: for Python a bool is an int, for an operator `pin = true` is a slip.
    return Kind(
        f"a whole number from {low} to {high}",
        lambda value: type(value) is int and low <= value <= high,
    )


def number(low: float, high: float) -> Kind:
    """Return the kind of numbers from `low` to `high`; not-a-number is none of them."""
    return Kind(
        f"a number from {low:g} to {high:g}",
        lambda value: (
            isinstance(value, int | float) and type(value) is not bool and low <= value <= high
        ),
        float,
    )


def one_of(*words: str) -> Kind:
    """Return the kind of exactly these words."""
    listed = ", ".join(f'"{word}"' for word in words)
    return Kind(f"one of {listed}", lambda value: isinstance(value, str) and value in words)


def setting(default: Value, kind: Kind) -> Value:
    """Return a dataclass field of `kind`."""
    return field(default=default, metadata={"kind": kind})


def kind_of(key: "Field[Any]") -> Kind:
    """Return the kind given to `setting`."""
    return cast(Kind, key.metadata["kind"])
