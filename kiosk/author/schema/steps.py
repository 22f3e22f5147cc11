"""The steps of a scene."""

from kiosk.author.schema.forms import (
    Schema,
    Thing,
    items,
    name,
    ref,
    text,
    whole,
)
from kiosk.author.schema.tasks import SOURCES, TASK_STEPS
from kiosk.catalog.vocabulary import (
    MOODS,
    RESERVED_NAMES,
    ROUNDS_MOST,
    VARIANTS_LEAST,
    VARIANTS_MOST,
)

_MOOD = rf"\s*\(\s*(?:{'|'.join(MOODS)})\s*\)"
_NOTICE = text("What an attentive reader can notice here, when the story pauses.")
_COUNT = name("Variable that counts what was noticed.")
_STEPS = ref("steps")

_HEADS: dict[str, tuple[Schema, tuple[str, ...], dict[str, Schema]]] = {
    "thought": (text("What the main person thinks. thought (worried): also how they look."), (),
                {"notice": _NOTICE}),
    "note": (text("The narrator."), (), {"sources": SOURCES}),
    "card": (name("A technique card appears."), (), {}),
    "pause": ({"type": "null", "description": "The visitor marks what they noticed."}, (),
              {"count": _COUNT}),
    "draft": (name("Somebody of the cast writes and deletes."), (), {}),
    "reads": (name("Somebody of the cast has read it."), (), {}),
    "silence": (ref("silence", "Nobody writes for so long: 3 s."), (), {}),
    "if": (ref("condition", "The steps under «then» follow only if this holds."), ("then",),
           {"then": _STEPS, "else": _STEPS}),
    "vary": (items({"anyOf": [ref("steps"), ref("step")]},
                   "One of these steps or lists of steps; a visit always sees the same.",
                   VARIANTS_LEAST, VARIANTS_MOST), (), {}),
    "repeat": (whole(1, ROUNDS_MOST, "How often the steps come again, at most."), ("steps",),
               {"steps": _STEPS, "until": ref("condition", "No more once this holds.")}),
    "set": (ref("assignments", "What is remembered from now on."), (), {}),
    "go": (name("On to another scene."), (), {}),
    "visit": (name("To another scene and back."), (), {}),
    "return": ({"type": "null", "description": "Back from a visited scene."}, (), {}),
    "end": (name("The story ends like this."), (), {}),
    **{word: (text(about), required, fields)
       for word, (about, required, fields) in TASK_STEPS.items()},
}


def step_things() -> dict[str, Thing]:
    """Return each kind of step as a thing; ``step_line``: somebody writes or speaks."""
    found = {}
    for word, (head, required, fields) in _HEADS.items():
        alone = word == "thought"
        found[f"step_{word}"] = Thing(
            f"step «{word}»", head.get("description", ""),
            () if alone else (word, *required), {word: head, **fields},
            {rf"^{word}{_MOOD}$": head} if alone else {},
        )
    reserved = "|".join(RESERVED_NAMES)
    spoken = text("What somebody of the cast writes or says. mia (sad): also how they look.")
    found["step_line"] = Thing(
        "line of somebody", "Somebody of the cast writes or says something.", (),
        {"notice": _NOTICE, "sources": SOURCES},
        {rf"^(?!(?:{reserved})\s*(?:\(|$))[a-z0-9][a-z0-9_-]*(?:{_MOOD})?$": spoken},
    )
    return found


def step_definitions() -> dict[str, Schema]:
    """Return the definitions ``step`` and ``steps`` and those of each kind of step."""
    kinds = {key: thing.schema() for key, thing in step_things().items()}
    for key in ("step_thought", "step_line"):
        companions = [one for one in kinds[key]["properties"] if one != "thought"]
        # Companions alone are no step.
        kinds[key]["not"] = {"propertyNames": {"enum": companions}}
    kinds["step_line"] |= _one_speaker("notice", "sources")
    return kinds | {
        "steps": {"type": ["array", "null"], "items": ref("step"),
                  "description": "Steps in the order they come."},
        "step": {"anyOf": [{"enum": ["pause", "return"]}, *(ref(key) for key in kinds)]},
    }


def _one_speaker(first: str, second: str) -> Schema:
    """Return that beside two companions a line has one name only: a misspelled field is two."""
    either = {"anyOf": [{"required": [first]}, {"required": [second]}]}
    return {
        "if": {"required": [first, second]}, "then": {"maxProperties": 3},
        "else": {"if": either, "then": {"maxProperties": 2}, "else": {"maxProperties": 1}},
    }
