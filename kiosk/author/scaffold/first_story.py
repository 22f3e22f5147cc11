"""The first version of a story, out of one of the small ones that are shipped."""

import re
from pathlib import Path

from msgspec import Struct

from kiosk.author.page_edit import quoted, with_value

FOLDER = Path(__file__).parent / "stories"

_PLAIN = re.compile(r"[\w-]+", re.ASCII)
_INCIDENT_LINE = re.compile(r"^( *)#\| ", re.MULTILINE)
_STATEMENT_BEFORE = re.compile(
    r"^ +- young: .*\n +adult: .*\n(?= +#\| - young: )", re.MULTILINE)
"""Two statements are more than an ending's screen holds, so the other one takes its place."""


class Plan(Struct, frozen=True):
    """What an author wants to write.

    Attributes:
        title: None: the one of the shipped story.
        kind: one of KINDS.
        language: one of TONGUES.
        audiences: what a scenario names under ``audience``.
        is_incident: True when the rules for incidents hold for the story.
    """

    id: str
    title: str | None
    kind: str
    language: str
    audiences: tuple[str, ...]
    age_from: int
    is_incident: bool = False


def first_story(plan: Plan) -> str:
    """Return the text of a scenario.yaml.

    Raises:
        ToldError: a value cannot be written so that it is read back.
    """
    text = (FOLDER / f"{plan.kind}.{plan.language}.yaml").read_text(encoding="utf-8")
    if plan.is_incident:
        text = _INCIDENT_LINE.sub(r"\1", _STATEMENT_BEFORE.sub("", text))
    values = {
        "scenario": plan.id,
        "age_from": str(plan.age_from),
        "audience": f"[{', '.join(map(_word, plan.audiences))}]",
    }
    if plan.title is not None:
        values["title"] = quoted(plan.title)
    for field, value in values.items():
        text = with_value(text, field, value)
    return text


def _word(word: str) -> str:
    return word if _PLAIN.fullmatch(word) else quoted(word)
