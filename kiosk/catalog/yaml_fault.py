"""What the YAML parser says, in an author's words."""

import re
from typing import Any

from kiosk.catalog.node import Mark
from kiosk.catalog.saying import Saying, say, sentences
from kiosk.catalog.yaml_quotes import QuoteFault, is_unopened, open_quote, unopened_quote

_QUOTES = say("Put the whole text in quotes.")
_INDENT = say("Lines of one list or one block start in the same column; indent with spaces.")
_ENDS_TOO = say("If a text begins with a quote or a bracket, it must end with it.")
_BAD_BEGINNING = say("A text cannot begin with this character")

_TEXT = re.compile(r" *(?:- +)*[^\s:]+(?: *\([^():]*\))?: +(?P<words>.*)")
"""A field or a person, and the words behind it."""

_FAULTS = (
    ("mapping values are not allowed", "inner-colon",
     say("A colon followed by a space is not possible here"),
     sentences(_QUOTES,
               say("Or check the indent: a line may stand too far to the right."))),
    ("mapping keys are not allowed", "bad-beginning", _BAD_BEGINNING, _QUOTES),
    ("cannot start any token", "bad-beginning", _BAD_BEGINNING, _QUOTES),
    ("sequence entries are not allowed", "bad-beginning",
     say("A text cannot begin with a dash and a space"),
     sentences(_QUOTES, say("A list begins on its own line."))),
    ("expected alphabetic or numeric character", "bad-beginning", _BAD_BEGINNING, _QUOTES),
    ("unknown escape character", "bad-escape",
     say("A backslash in double quotes means something special"),
     say("Use single quotes for this text, or write the backslash twice.")),
    ("',' or ']'", "open-bracket", say("This list in square brackets is not closed"),
     sentences(say("Put «]» at its end."), _QUOTES)),
    ("',' or '}'", "open-bracket", say("These curly brackets are not closed"),
     sentences(say("Put «}}» at their end."), _QUOTES)),
    ("expected node content", "bad-beginning",
     say("A value is missing or begins with a bracket"), _QUOTES),
    ("block scalar", "bad-block", say("Behind «>» or «|» the line must end"),
     sentences(_QUOTES, say("Or write the text on the next line, indented."))),
    ("could not find expected ':'", "missing-colon", say("A colon is missing in this line"),
     say("Write «name: value».")),
    ("expected '-' indicator", "bad-indent",
     say("This line does not belong to the list above it"), _INDENT),
    ("expected <block end>", "bad-indent",
     say("This line does not fit to the lines above it"), sentences(_INDENT, _ENDS_TOO)),
    ("did not find expected key", "bad-indent",
     say("This does not fit to the lines above it"), sentences(_INDENT, _ENDS_TOO)),
)

_FROM_BEGINNING = ("open-bracket", "missing-colon")
"""Where these start is of more use than where the parser gave up."""

_QUOTE_NEVER_CLOSED = ("found unexpected end of stream", "found unexpected document")


def fault_in_words(error: Any, text: str) -> tuple[str, Mark, Saying, Saying]:
    """Return code, place, message and remedy for a `yaml.YAMLError` in a text."""
    said = " ".join(str(part) for part in (getattr(error, "context", None),
                                           getattr(error, "problem", None)) if part)
    mark = _mark(getattr(error, "problem_mark", None) or getattr(error, "context_mark", None))
    if _character(text, mark) == "\t":
        return ("tab", mark, say("There is a tab at the beginning of a line"),
                say("Use spaces to indent."))
    quote = _quote_fault(said, error, text, mark)
    if quote is not None:
        place, fault = quote
        return fault.code, place, fault.message, fault.remedy
    for phrase, code, message, remedy in _FAULTS:
        if phrase in said:
            if code in _FROM_BEGINNING:
                mark = _mark(getattr(error, "context_mark", None)) if error.context_mark else mark
            return code, mark, message, remedy
    return ("not-yaml", mark, say("This is not understood ({why})", why=said or str(error)),
            sentences(_QUOTES, say("Or compare with the example in content/README.md.")))


def _quote_fault(
    said: str, error: Any, text: str, mark: Mark
) -> tuple[Mark, QuoteFault] | None:
    """Return where a quote is missing, and what to say of it, when that is the fault."""
    if any(one in said for one in _QUOTE_NEVER_CLOSED):
        begun = _mark(error.context_mark)
        return begun, open_quote(_line(text, begun))
    found = _TEXT.match(_line(text, mark)) if "mapping values are not allowed" in said else None
    if found is not None and is_unopened(found["words"]):
        return Mark(mark.line, found.start("words") + 1), unopened_quote("error")
    return None


def _mark(mark: Any) -> Mark:
    return Mark(mark.line + 1, mark.column + 1) if mark is not None else Mark()


def _character(text: str, mark: Mark) -> str:
    return _line(text, mark)[mark.column - 1 : mark.column]


def _line(text: str, mark: Mark) -> str:
    lines = text.split("\n")
    return lines[mark.line - 1] if mark.line <= len(lines) else ""
