"""What the YAML parser says, in an author's words."""

from typing import Any

from kiosk.catalog.node import Mark

_QUOTES = "Put the whole text in quotes."
_INDENT = "Lines of one list or one block start in the same column; indent with spaces."

_FAULTS = (
    ("mapping values are not allowed", "inner-colon",
     "A colon followed by a space is not possible here",
     f"{_QUOTES} Or check the indent: a line may stand too far to the right."),
    ("cannot start any token", "bad-beginning", "A text cannot begin with this character",
     _QUOTES),
    ("sequence entries are not allowed", "bad-beginning",
     "A text cannot begin with a dash and a space", f"{_QUOTES} A list begins on its own line."),
    ("expected alphabetic or numeric character", "bad-beginning",
     "A text cannot begin with this character", _QUOTES),
    ("found unexpected end of stream", "open-quote", "This quote is never closed",
     "Put the same quote at the end of the text."),
    ("unknown escape character", "bad-escape",
     "A backslash in double quotes means something special",
     "Use single quotes for this text, or write the backslash twice."),
    ("',' or ']'", "open-bracket", "This list in square brackets is not closed",
     f"Put «]» at its end. {_QUOTES}"),
    ("',' or '}'", "open-bracket", "These curly brackets are not closed",
     f"Put «}}» at their end. {_QUOTES}"),
    ("expected node content", "bad-beginning", "A value is missing or begins with a bracket",
     _QUOTES),
    ("block scalar", "bad-block", "Behind «>» or «|» the line must end",
     f"{_QUOTES} Or write the text on the next line, indented."),
    ("could not find expected ':'", "missing-colon", "A colon is missing in this line",
     "Write «name: value»."),
    ("expected '-' indicator", "bad-indent", "This line does not belong to the list above it",
     _INDENT),
    ("expected <block end>", "bad-indent", "This line does not fit to the lines above it",
     f"{_INDENT} If a text begins with a quote or a bracket, it must end with it."),
    ("did not find expected key", "bad-indent", "This does not fit to the lines above it",
     f"{_INDENT} If a text begins with a quote or a bracket, it must end with it."),
)

_FROM_BEGINNING = ("open-quote", "open-bracket", "missing-colon")
"""Where these start is of more use than where the parser gave up."""


def fault_in_words(error: Any, text: str) -> tuple[str, Mark, str, str]:
    """Return code, place, message and remedy for a `yaml.YAMLError` in a text."""
    said = " ".join(str(part) for part in (getattr(error, "context", None),
                                           getattr(error, "problem", None)) if part)
    mark = _mark(getattr(error, "problem_mark", None) or getattr(error, "context_mark", None))
    if _character(text, mark) == "\t":
        return ("tab", mark, "There is a tab at the beginning of a line",
                "Use spaces to indent.")
    for phrase, code, message, remedy in _FAULTS:
        if phrase in said:
            if code in _FROM_BEGINNING:
                mark = _mark(getattr(error, "context_mark", None)) if error.context_mark else mark
            return code, mark, message, remedy
    return ("not-yaml", mark, f"This is not understood ({said or error})",
            f"{_QUOTES} Or compare with the example in content/README.md.")


def _mark(mark: Any) -> Mark:
    return Mark(mark.line + 1, mark.column + 1) if mark is not None else Mark()


def _character(text: str, mark: Mark) -> str:
    lines = text.split("\n")
    line = lines[mark.line - 1] if mark.line <= len(lines) else ""
    return line[mark.column - 1 : mark.column]
