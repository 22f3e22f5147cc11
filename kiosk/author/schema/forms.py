"""Building blocks of a schema: things with fields, lists, words out of a list, texts."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kiosk.catalog.vocabulary import (
    COUNT_MOST,
    FORMAT,
    LAST_SOURCE,
    OLDEST_FORMAT,
    SILENCE_MOST_S,
)

Schema = dict[str, Any]
"""A piece of JSON Schema, draft 7: the one editors for YAML know best."""

_SCALARS = ["string", "number", "boolean"]
"""Everything is text for the program; an editor takes 147 for a number and true for a boolean."""


@dataclass(frozen=True)
class Thing:
    """Something with fields.

    Attributes:
        what: as the reader calls it, without its article.
        about: what it is, for people.
        fields: name → schema, with the required ones among them.
        patterns: pattern of names → schema, where names are the author's own.
    """

    what: str
    about: str
    required: tuple[str, ...]
    fields: Mapping[str, Schema]
    patterns: Mapping[str, Schema] = field(default_factory=dict)

    def schema(self) -> Schema:
        """Return the thing as JSON Schema; nothing but its fields is allowed."""
        found: Schema = {
            "title": self.what,
            "description": self.about,
            "type": "object",
            "additionalProperties": False,
            "properties": dict(self.fields),
        }
        if self.patterns:
            found["patternProperties"] = dict(self.patterns)
        if self.required:
            found["required"] = list(self.required)
        return found


def ref(name: str, description: str = "") -> Schema:
    """Return something that is defined once under `name`."""
    return described({"$ref": f"#/definitions/{name}"}, description)


def described(schema: Schema, description: str) -> Schema:
    """Return a schema with words for people."""
    return schema | {"description": description} if description else schema


def text(description: str) -> Schema:
    """Return a text visitors read."""
    return ref("text", description)


def word(description: str) -> Schema:
    """Return a word or a line which nobody translates."""
    return {"type": _SCALARS, "description": description}


def name(description: str) -> Schema:
    """Return the id of something, which is never shown."""
    return {"type": ["string", "integer"], "pattern": "^[a-z0-9][a-z0-9_-]*$",
            "description": description}


def pattern(rule: str, description: str) -> Schema:
    """Return words that follow a regular expression; it means the same in Python and editors."""
    return {"type": "string", "pattern": rule, "description": description}


def one_of(known: Iterable[str], description: str) -> Schema:
    """Return a word out of a closed list."""
    return {"enum": list(known), "description": description}


def whole(least: int, most: int, description: str) -> Schema:
    """Return a whole number."""
    return {"type": "integer", "minimum": least, "maximum": most, "description": description}


def flag(description: str) -> Schema:
    """Return yes or no."""
    return {"enum": ["yes", "no", True, False], "description": description}


def items(of: Schema, description: str, least: int = 0, most: int | None = None) -> Schema:
    """Return a list."""
    found: Schema = {"type": "array", "items": of, "description": description}
    if least:
        found["minItems"] = least
    return found | ({} if most is None else {"maxItems": most})


def words(of: Schema, description: str) -> Schema:
    """Return a list of words; a single one may stand without brackets."""
    return {"anyOf": [of, {"type": "array", "items": of}], "description": description}


def named(of: Schema, description: str, names: Sequence[str] | None = None) -> Schema:
    """Return named entries, such as the people of a cast.

    Args:
        names: the ones there can be; None: the author gives them.
    """
    found: Schema = {"type": "object", "additionalProperties": of, "description": description}
    return found if names is None else found | {"propertyNames": {"enum": list(names)}}


FORMAT_FIELD = whole(OLDEST_FORMAT, FORMAT, "Version of the language the file is written in.")


def shared_definitions() -> dict[str, Schema]:
    """Return what all files have in common."""
    scalar = {"type": _SCALARS}
    return {
        "text": {
            "description": "A text, or one form of it for each audience.",
            "anyOf": [scalar, {
                "type": "object", "required": ["young"], "minProperties": 2,
                "properties": {
                    "young": {**scalar, "description": "What everybody reads who has no form "
                                                       "of their own."},
                    "adult": {**scalar, "description": "For adults, addressed formally."},
                },
                "additionalProperties": {**scalar,
                                         "description": "For one audience of exhibition.yaml."},
            }],
        },
        "sources": words({"enum": [f"S{number}" for number in range(1, LAST_SOURCE + 1)]},
                         "Sentences of the source page this rests on."),
        "condition": pattern(
            r"^(?:[^<>=!]|>=|<=|==|!=|<|>)+$",
            "In words: told, not told, tries >= 2, weather is calm, chose(option), seen(scene), "
            "times(scene) > 1, audience is parent, age >= 14; with and, or, brackets."),
        "assignments": {
            "description": "told, not told, {tries: +1}, {weather: calm}, or a list of these.",
            "anyOf": [{"type": "string"}, named(scalar, ""),
                      {"type": "array", "items": {"anyOf": [{"type": "string"},
                                                            named(scalar, "")]}}],
        },
        "variable": pattern(
            r"^(?:flag|count\s+[0-9]+\s*\.\.\s*[0-9]+|one of\s*\[.+,.+\])$",
            f"flag, count 0..5 (at most {COUNT_MOST}) or one of [a, b]."),
        "silence": pattern(r"^(?:[1-9]|10)\s*s$", f"Seconds from 1 to {SILENCE_MOST_S}: 3 s."),
    }
